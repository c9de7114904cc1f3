
const at = (id) => document.getElementById(id);
const tip = new Tip();
const SHOWN_MOST = 200000;
let dropped = null;
let waiting = 0;
let asking = null;
let last = null;

function options() {
  const chosen = {};
  const names = (id) => at(id).value.split(/[\s,]+/).filter(Boolean);
  if (at("preset").value) chosen.preset = at("preset").value;
  if (names("languages").length) chosen.languages = names("languages");
  if (names("ignore").length) chosen.ignore = names("ignore");
  if (at("kind").value === "html") chosen.format = at("format").value;
  for (const box of document.querySelectorAll("fieldset input")) {
    if (box.checked !== box.defaultChecked) chosen[box.name] = box.checked;
  }
  return chosen;
}

/** Another question makes the one before it worthless. */
function later() {
  clearTimeout(waiting);
  waiting = setTimeout(ask, 200);
}

async function ask() {
  if (asking) asking.abort();
  const mine = (asking = new AbortController());
  const text = at("input").value;
  const query = new URLSearchParams({ kind: at("kind").value, options: JSON.stringify(options()) });
  const content = dropped
    ? { body: dropped, headers: { "Content-Type": "application/octet-stream" } }
    : { body: JSON.stringify(text), headers: { "Content-Type": "application/json" } };
  let found;
  try {
    const response = await fetch(`/clean?${query}`, { method: "POST", signal: mine.signal, ...content });
    found = await response.json();
  } catch (error) {
    if (error.name === "AbortError") return;
    found = { error: "the server does not answer" };
  }
  if (mine === asking) show(found);
}

function show(found) {
  last = found.error ? null : found;
  at("status").classList.toggle("failed", Boolean(found.error));
  for (const id of ["copy-text", "copy-command", "copy-python"]) at(id).disabled = !last;
  at("command").textContent = last ? last.command : "";
  at("python").textContent = last ? last.python : "";
  if (!last) {
    at("status").textContent = found.error;
    showPieces(at("view"), [], { causes: [], known: [], tip });
    return;
  }
  const { kept, removed, language, seconds, warnings, pieces } = last.document;
  at("status").textContent = [
    `${number(kept)} characters kept, ${number(removed)} removed`,
    language || "language not told",
    `${(1000 * seconds).toFixed(1)} ms`,
    ...warnings,
  ].join(" · ");
  showPieces(at("view"), pieces, { causes: last.causes, known: last.known_labels, tip });
}

async function take(file) {
  dropped = file;
  if (/\.x?html?$/i.test(file.name)) at("kind").value = "html";
  else if (/\.(txt|md|text)$/i.test(file.name)) at("kind").value = "text";
  const text = await file.slice(0, SHOWN_MOST).text();
  at("input").value = file.size > SHOWN_MOST ? `${text}\n[the first ${number(SHOWN_MOST)} bytes of ${file.name}]` : text;
  ask();
}

for (const name of ["text", "command", "python"]) {
  at(`copy-${name}`).addEventListener("click", async () => {
    const button = at(`copy-${name}`);
    const words = button.textContent;
    try {
      await navigator.clipboard.writeText(last[name]);
      button.textContent = "Copied";
    } catch {
      button.textContent = "The browser does not allow it";
    }
    setTimeout(() => { button.textContent = words; }, 1500);
  });
}
at("input").addEventListener("input", () => {
  dropped = null;
  if (/^\s*<(!doctype|html|head|body)\b/i.test(at("input").value)) at("kind").value = "html";
  later();
});
at("options").addEventListener("input", later);
at("options").addEventListener("submit", (event) => event.preventDefault());
at("file").addEventListener("change", () => at("file").files[0] && take(at("file").files[0]));
addEventListener("dragover", (event) => {
  event.preventDefault();
  document.body.classList.add("dropping");
});
addEventListener("dragleave", () => document.body.classList.remove("dropping"));
addEventListener("drop", (event) => {
  event.preventDefault();
  document.body.classList.remove("dropping");
  if (event.dataTransfer.files[0]) take(event.dataTransfer.files[0]);
});
themes(at("theme"));
