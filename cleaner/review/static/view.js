"use strict";

/** An element with properties and children; text is only ever set as text. */
function make(name, properties = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(properties)) {
    if (key in made) made[key] = value;
    else made.setAttribute(key, value);
  }
  made.append(...children);
  return made;
}

const number = new Intl.NumberFormat("en").format;
const percent = (share) => `${(100 * share).toFixed(share > 0 && share < 0.1 ? 1 : 0)} %`;

/** Gives an element the colour of its label. */
function colour(made, label, known) {
  const place = Math.max(0, known.indexOf(label));
  // A step that shares no factor with the circle keeps neighbours in the list far apart.
  made.style.setProperty("--hue", String((place * 137.5 + 25) % 360));
  return made;
}

/** The one box that says rule and reason of the removed line under the pointer or focus. */
class Tip {
  constructor() {
    this.box = make("div", { id: "tip", role: "tooltip", hidden: true });
    document.body.append(this.box);
    this.owner = null;
    addEventListener("keydown", (event) => event.key === "Escape" && this.hide());
    addEventListener("scroll", () => this.owner && this.place(), { capture: true, passive: true });
    this.box.addEventListener("pointerleave", () => this.leave());
  }

  show(owner, label, rule, reason, note) {
    if (this.owner) this.owner.removeAttribute("aria-describedby");
    this.owner = owner;
    this.box.replaceChildren(
      make("strong", {}, label),
      make("code", {}, rule),
      make("span", {}, reason),
    );
    if (note) this.box.append(make("em", {}, note));
    this.box.hidden = false;
    owner.setAttribute("aria-describedby", "tip");
    this.place();
  }

  place() {
    const around = this.owner.getBoundingClientRect();
    const box = this.box.getBoundingClientRect();
    const below = around.bottom + 6 + box.height < innerHeight;
    const top = below ? around.bottom + 6 : Math.max(6, around.top - box.height - 6);
    const left = Math.max(6, Math.min(around.left + 16, innerWidth - box.width - 6));
    this.box.style.top = `${top}px`;
    this.box.style.left = `${left}px`;
  }

  /** The pointer has left; what has the focus keeps its box, and so does who points at it. */
  leave() {
    setTimeout(() => {
      if (!this.owner || this.box.matches(":hover") || this.owner.matches(":hover")) return;
      if (this.owner !== document.activeElement) this.hide();
    }, 120);
  }

  hide() {
    this.box.hidden = true;
    if (this.owner) this.owner.removeAttribute("aria-describedby");
    this.owner = null;
  }
}

/**
 * Shows the pieces of a document: kept text, removed lines struck through.
 *
 * options: causes, known (labels), tip, stands(cause) whether a line stands out,
 * marked(index) and mark(index, button), where lines can be marked.
 */
function showPieces(target, pieces, options) {
  const { causes, known, tip } = options;
  tip.hide();
  const shown = document.createDocumentFragment();
  const cuts = [];
  let before = "";
  pieces.forEach((piece, index) => {
    if (typeof piece === "string") {
      const text = piece.replace(/^\n+|\n+$/g, "");
      if (text) {
        shown.append(make("div", { className: "kept" }, text));
        before = "";
      }
    } else if (typeof piece === "number") {
      shown.append(make("div", { className: "left-out" }, `${number(piece)} characters not shown`));
      before = "";
    } else {
      const [cause, text, size] = piece;
      const [label, rule, reason] = causes[cause];
      const cut = colour(make("button", { type: "button", className: "cut" }), label, known);
      cut.tabIndex = cuts.length ? -1 : 0;
      const tag = make("span", { className: label === before ? "tag again" : "tag" }, label);
      cut.append(tag, make("del", {}, text.trim() || "(blank)"));
      if (size) cut.append(make("span", { className: "left-out" }, `${number(size)} characters`));
      if (options.stands && !options.stands(cause)) cut.classList.add("aside");
      const note = () => (options.marked && options.marked(index) ? "Marked as a false removal" : "");
      const tell = () => tip.show(cut, label, rule, reason, note());
      cut.addEventListener("pointerenter", tell);
      cut.addEventListener("pointerleave", () => tip.leave());
      cut.addEventListener("focus", () => {
        for (const other of cuts) other.tabIndex = other === cut ? 0 : -1;
        tell();
      });
      cut.addEventListener("blur", () => tip.hide());
      if (options.mark) {
        cut.setAttribute("aria-pressed", String(options.marked(index)));
        cut.addEventListener("click", () => {
          cut.setAttribute("aria-pressed", String(options.mark(index)));
          tell();
        });
      }
      cuts.push(cut);
      shown.append(cut);
      before = label;
    }
  });
  target.replaceChildren(shown);
  target.onkeydown = (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const place = cuts.indexOf(document.activeElement);
    const next = step && place >= 0 ? cuts[place + step] : null;
    if (step && place >= 0) event.preventDefault();
    if (next) next.focus();
  };
  return cuts;
}

/** A button that goes through the themes: the system's, light, dark. */
function themes(button) {
  const order = ["system", "light", "dark"];
  let at = 0;
  button.addEventListener("click", () => {
    at = (at + 1) % order.length;
    if (at) document.documentElement.dataset.theme = order[at];
    else delete document.documentElement.dataset.theme;
    button.textContent = `Theme: ${order[at]}`;
  });
}
