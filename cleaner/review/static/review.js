
const data = JSON.parse(document.getElementById("data").textContent);
const at = (id) => document.getElementById(id);
const tip = new Tip();
const ROW = 60;

const sample = data.sample;
const byNumber = new Map(sample.map((entry) => [entry.number, entry]));
const share = (entry) => entry.removed / (entry.removed + entry.kept || 1);
const named = (name, kind) => name || (kind === "host" ? "(no URL)" : "(not told)");

/* Marks: a document's number and the place of the removed line in it. */
const store = `cleaner-review:${data.name}:${data.documents}:${data.removed}`;
const marks = new Map();
try {
  for (const [entry, piece] of JSON.parse(localStorage.getItem(store) || "[]")) {
    if (Array.isArray(byNumber.get(entry)?.pieces[piece])) marks.set(`${entry}:${piece}`, [entry, piece]);
  }
} catch {
  // Without storage marks last as long as the page is open.
}

function keepMarks() {
  try {
    localStorage.setItem(store, JSON.stringify([...marks.values()]));
  } catch {
    // See above.
  }
  const documents = new Set([...marks.values()].map(([entry]) => entry)).size;
  at("mark-count").textContent = marks.size
    ? `${number(marks.size)} false removal${marks.size > 1 ? "s" : ""} marked in ${number(documents)} document${documents > 1 ? "s" : ""}`
    : "No false removals marked";
  at("export").disabled = at("unmark").disabled = !marks.size;
}

function exported() {
  return [...marks.values()].sort((a, b) => a[0] - b[0] || a[1] - b[1]).map(([entry, piece]) => {
    const { id, url, language, pieces } = byNumber.get(entry);
    const [cause, text] = pieces[piece];
    const [label, rule] = data.causes[cause];
    const line = (step) => {
      const next = pieces[piece + step];
      const whole = typeof next === "string" ? next : Array.isArray(next) ? next[1] : "";
      const lines = whole.split("\n").filter((one) => one.trim());
      return (step < 0 ? lines.at(-1) : lines[0]) ?? "";
    };
    return JSON.stringify({ id, url, language, label, rule, text, before: line(-1), after: line(1) });
  }).join("\n") + "\n";
}

at("export").addEventListener("click", () => {
  const link = make("a", { download: "marks.jsonl" });
  link.href = URL.createObjectURL(new Blob([exported()], { type: "application/jsonl" }));
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
});
at("unmark").addEventListener("click", () => {
  marks.clear();
  keepMarks();
  drawRows();
  if (chosen) open(chosen);
});

/* Charts: a list of buttons, each with its bar; pressing one filters. */
function bar(part) {
  const space = "http://www.w3.org/2000/svg";
  const svg = document.createElementNS(space, "svg");
  svg.setAttribute("class", "bar");
  svg.setAttribute("aria-hidden", "true");
  const rect = document.createElementNS(space, "rect");
  rect.setAttribute("width", `${Math.max(0.5, 100 * part)}%`);
  rect.setAttribute("height", "100%");
  rect.setAttribute("rx", "2");
  svg.append(rect);
  return svg;
}

function chart(heading, kind, entries, value, told) {
  const most = Math.max(...entries.map(value), 0) || 1;
  const list = make("ul", {});
  const row = (entry) => {
    const button = make("button", { type: "button", className: "bar-row" });
    if (kind === "label") colour(button, entry.name, data.known_labels);
    button.append(
      make("span", { className: "bar-name" }, named(entry.name, kind)),
      bar(value(entry) / most),
      make("span", { className: "bar-value" }, told(entry)),
    );
    button.addEventListener("click", () => {
      at(`by-${kind}`).value = entry.name || "\u0000";
      filter();
      at("sample").scrollIntoView();
      at("list").focus({ preventScroll: true });
    });
    return make("li", {}, button);
  };
  list.append(...entries.slice(0, 10).map(row));
  const figure = make("figure", {}, make("figcaption", {}, heading), list);
  if (entries.length > 10) {
    const more = make("button", { type: "button", className: "quiet" }, `Show all ${number(entries.length)}`);
    more.addEventListener("click", () => {
      const rest = entries.slice(10).map(row);
      list.append(...rest);
      rest[0].firstChild.focus();
      more.remove();
    });
    figure.append(more);
  }
  if (!entries.length) figure.append(make("p", { className: "facts" }, "Nothing was removed."));
  return figure;
}

function outstanding(heading, numbers, told) {
  const list = make("ol", {});
  for (const entry of numbers.map((one) => byNumber.get(one))) {
    const button = make("button", { type: "button", className: "bar-row" },
      make("span", { className: "bar-name" }, entry.title || entry.id),
      make("span", { className: "bar-value" }, told(entry)));
    button.addEventListener("click", () => {
      at("filters").reset();
      filter().then(() => {
        open(entry);
        at("document-title").focus();
      });
    });
    list.append(make("li", {}, button));
  }
  const figure = make("figure", {}, make("figcaption", {}, heading), list);
  if (!numbers.length) figure.append(make("p", { className: "facts" }, heading.startsWith("Slow") ? "A dump that was cleaned before does not say." : "None."));
  return figure;
}

/* The list: only the rows in sight are in the page. */
let found = sample;
let chosen = null;
let run = 0;

const wanted = (id) => (at(id).value === "\u0000" ? "" : at(id).value || null);

async function filter() {
  const mine = ++run;
  const label = wanted("by-label"), rule = wanted("by-rule");
  const host = wanted("by-host"), language = wanted("by-language");
  const text = at("search").value.trim().toLowerCase();
  const causes = new Set(data.causes.flatMap(([one, other], place) =>
    (label === null || one === label) && (rule === null || other === rule) ? [place] : []));
  const kept = [];
  let pause = performance.now();
  for (const entry of sample) {
    if (performance.now() - pause > 30) {
      await new Promise((go) => setTimeout(go));
      if (mine !== run) return;
      pause = performance.now();
    }
    if (host !== null && entry.host !== host) continue;
    if (language !== null && entry.language !== language) continue;
    if ((label !== null || rule !== null) && !entry.pieces.some((piece) => Array.isArray(piece) && causes.has(piece[0]))) continue;
    if (text && !has(entry, text)) continue;
    kept.push(entry);
  }
  const marked = new Set([...marks.values()].map(([entry]) => entry));
  const orders = {
    share: (a, b) => share(b) - share(a),
    slow: (a, b) => b.seconds - a.seconds,
    marked: (a, b) => marked.has(b.number) - marked.has(a.number),
  };
  const order = orders[at("order").value];
  found = order ? kept.sort(order) : kept;
  const whole = sample.length === data.documents ? "" : `, a sample of ${number(data.documents)}`;
  at("status").textContent = `${number(found.length)} of ${number(sample.length)} documents${whole}`;
  at("list").scrollTop = 0;
  open(found.includes(chosen) ? chosen : found[0] || null);
}

function has(entry, text) {
  if (entry.title.toLowerCase().includes(text) || entry.id.toLowerCase().includes(text)) return true;
  if (entry.url && entry.url.toLowerCase().includes(text)) return true;
  return entry.pieces.some((piece) =>
    (typeof piece === "string" && piece.toLowerCase().includes(text)) ||
    (Array.isArray(piece) && piece[1].toLowerCase().includes(text)));
}

function drawRows() {
  const list = at("list"), rows = at("rows");
  rows.style.height = `${found.length * ROW}px`;
  const first = Math.max(0, Math.floor(list.scrollTop / ROW) - 4);
  const last = Math.min(found.length, Math.ceil((list.scrollTop + list.clientHeight) / ROW) + 4);
  const marked = new Set([...marks.values()].map(([entry]) => entry));
  const drawn = [];
  for (let place = first; place < last; place++) {
    const entry = found[place];
    const row = make("div", { id: `row-${entry.number}`, className: "row", role: "option" });
    row.setAttribute("aria-selected", String(entry === chosen));
    row.setAttribute("aria-setsize", String(found.length));
    row.setAttribute("aria-posinset", String(place + 1));
    row.style.top = `${place * ROW}px`;
    const facts = [entry.host, entry.language, `${percent(share(entry))} removed`];
    if (marked.has(entry.number)) facts.push("marked");
    row.append(
      make("span", { className: "row-title", dir: "auto" }, entry.title || entry.id),
      make("span", { className: "row-facts" }, facts.filter(Boolean).join(" · ")),
    );
    row.addEventListener("click", () => open(entry));
    drawn.push(row);
  }
  rows.replaceChildren(...drawn);
  const active = chosen && document.getElementById(`row-${chosen.number}`);
  if (active) list.setAttribute("aria-activedescendant", active.id);
  else list.removeAttribute("aria-activedescendant");
}

function reveal(place) {
  const list = at("list");
  const top = place * ROW;
  if (top < list.scrollTop) list.scrollTop = top;
  else if (top + ROW > list.scrollTop + list.clientHeight) list.scrollTop = top + ROW - list.clientHeight;
}

function open(entry) {
  const same = entry === chosen;
  chosen = entry;
  if (entry) reveal(found.indexOf(entry));
  drawRows();
  at("document-title").textContent = entry ? entry.title || entry.id : "No document";
  at("document-facts").textContent = entry ? facts(entry) : "";
  const label = wanted("by-label"), rule = wanted("by-rule");
  const key = (piece) => `${entry.number}:${piece}`;
  const cuts = showPieces(at("view"), entry ? entry.pieces : [], {
    causes: data.causes,
    known: data.known_labels,
    tip,
    stands: (cause) => {
      const [one, other] = data.causes[cause];
      return (label === null || one === label) && (rule === null || other === rule);
    },
    marked: (piece) => marks.has(key(piece)),
    mark: (piece) => {
      if (!marks.delete(key(piece))) marks.set(key(piece), [entry.number, piece]);
      keepMarks();
      drawRows();
      return marks.has(key(piece));
    },
  });
  if (!same) at("document").scrollTop = 0;
  const match = light(at("view"), at("search").value.trim().toLowerCase());
  const first = match || ((label !== null || rule !== null) && cuts.find((cut) => !cut.classList.contains("aside")));
  if (first && !same) {
    const pane = at("document");
    pane.scrollTop += first.getBoundingClientRect().top - pane.getBoundingClientRect().top - pane.clientHeight / 3;
  }
}

/** Colours what the search found, where the browser can; gives the first place. */
function light(view, text) {
  if (!globalThis.CSS?.highlights) return null;
  CSS.highlights.delete("found");
  if (!text) return null;
  const ranges = [];
  const walk = document.createTreeWalker(view, NodeFilter.SHOW_TEXT);
  for (let node = walk.nextNode(); node && ranges.length < 1000; node = walk.nextNode()) {
    const lower = node.data.toLowerCase();
    if (lower.length !== node.data.length) continue;
    for (let place = lower.indexOf(text); place >= 0; place = lower.indexOf(text, place + text.length)) {
      const range = new Range();
      range.setStart(node, place);
      range.setEnd(node, place + text.length);
      ranges.push(range);
    }
  }
  CSS.highlights.set("found", new Highlight(...ranges));
  return ranges[0] || null;
}

function facts(entry) {
  const told = [
    entry.url || entry.id,
    entry.language || "language not told",
    `${number(entry.kept)} characters kept, ${number(entry.removed)} removed`,
  ];
  if (entry.seconds !== null) told.push(`${(1000 * entry.seconds).toFixed(1)} ms`);
  return [...told, ...entry.warnings].join(" · ");
}

at("list").addEventListener("scroll", drawRows, { passive: true });
addEventListener("resize", drawRows);
at("list").addEventListener("keydown", (event) => {
  const page = Math.max(1, Math.floor(at("list").clientHeight / ROW) - 1);
  const place = found.indexOf(chosen);
  const to = {
    ArrowDown: place + 1, ArrowUp: place - 1, PageDown: place + page, PageUp: place - page,
    Home: 0, End: found.length - 1,
  }[event.key];
  if (event.key === "Enter") at("document-title").focus();
  if (to === undefined || !found.length) return;
  event.preventDefault();
  open(found[Math.max(0, Math.min(found.length - 1, to))]);
});

let typing = 0;
at("search").addEventListener("input", () => {
  clearTimeout(typing);
  typing = setTimeout(filter, 150);
});
at("filters").addEventListener("change", (event) => event.target.id !== "search" && filter());
at("filters").addEventListener("submit", (event) => event.preventDefault());
at("filters").addEventListener("reset", () => setTimeout(filter));

function choices(kind, entries) {
  const option = (value, text) => make("option", { value }, text);
  const shown = new Set(entries);
  at(`by-${kind}`).append(option("", "all"), ...[...shown].sort().map((name) => option(name || "\u0000", named(name, kind))));
}

const lines = (entry) => `${number(entry.lines)} lines, ${number(entry.removed)} chars`;
const part = (entry) => `${percent(share(entry))} of ${number(entry.documents)} docs`;
at("source").textContent = `${data.name}, cleaner ${data.version}`;
document.title = `Review of ${data.name}`;
for (const [name, value] of [
  ["documents", number(data.documents)],
  ["with something removed", number(data.cut)],
  ["of the characters removed", percent(share(data))],
  ["lines removed", number(data.labels.reduce((sum, entry) => sum + entry.lines, 0))],
  ["can't be read", number(data.unreadable)],
]) {
  at("totals").append(make("div", {}, make("dt", {}, name), make("dd", {}, value)));
}
at("charts").append(
  chart("Removed, by label", "label", data.labels, (entry) => entry.removed, lines),
  chart("Removed, by rule", "rule", data.rules, (entry) => entry.removed, lines),
  chart("Share removed, by host", "host", data.hosts, share, part),
  chart("Share removed, by language", "language", data.languages, share, part),
);
at("outstanding").append(
  outstanding("Most cut", data.most_cut, (entry) => percent(share(entry))),
  outstanding("Slowest", data.slowest, (entry) => `${(1000 * entry.seconds).toFixed(1)} ms`),
);
choices("label", data.labels.map((entry) => entry.name));
choices("rule", data.rules.map((entry) => entry.name));
choices("host", sample.map((entry) => entry.host));
choices("language", sample.map((entry) => entry.language));
if (data.sample.some((entry) => entry.seconds === null)) at("order").querySelector("[value=slow]").remove();
themes(at("theme"));
keepMarks();
filter();
