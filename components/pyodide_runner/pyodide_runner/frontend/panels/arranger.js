import { depthAfter, dropped, moved, readArrangement, taken, writeArrangement } from "./arrangement.js";
import { element, enable, show } from "../page/elements.js";
import { paint } from "../page/highlight.js";

const STEP_PIXELS = 28;
const KEYS = "Press or drag lines. With keys: Enter uses one or takes it out, Alt and ↑ ↓ move it, ← → indent it.";

/** Lines to put in order and to indent, by keys, by buttons and by dragging. Emits "change" when the learner changed something. */
export class Arranger extends EventTarget {
  #announce;
  /** @type {import("./arrangement.js").Arrangement} */
  #now = { program: [], left: [] };
  /** @type {readonly string[]} */
  #pieces = [];
  #program = element("ol", { class: "lines", testid: "arranged", "aria-label": "Your program" });
  #left = element("ul", { class: "lines", testid: "lines-left", "aria-label": "Lines not used" });
  #empty = element("p", { class: "note", text: "Nothing here yet." });
  #rest = element("h3", { text: "Lines to choose from" });
  #readOnly = false;
  #dragged = false;

  /** @param {(text: string) => void} announce speaks to screen readers */
  constructor(announce) {
    super();
    this.#announce = announce;
    this.element = element(
      "div",
      { class: "arranger", testid: "arranger" },
      element("p", { class: "note", text: KEYS }),
      element("div", { class: "boards" },
        element("section", {}, element("h3", { text: "Your program" }), this.#empty, this.#program),
        element("section", {}, this.#rest, this.#left)),
    );
  }

  get code() {
    return writeArrangement(this.#now);
  }

  /** @param {readonly string[]} pieces of the question that is opened next */
  use(pieces) {
    this.#pieces = pieces;
  }

  /** @param {string} code */
  open(code) {
    this.#now = readArrangement(code, this.#pieces);
    this.#draw();
  }

  /** @param {string} code */
  replace(code) {
    this.#set(readArrangement(code, this.#pieces));
  }

  /** @param {boolean} readOnly */
  lock(readOnly) {
    this.#readOnly = readOnly;
    this.#draw();
  }

  focus() {
    const { program, left } = this.#now;
    if (program.length) this.#focus("program", program.length - 1);
    else if (left.length) this.#focus("left", 0);
  }

  /** @param {import("./arrangement.js").Arrangement} next */
  #set(next) {
    const before = this.code;
    this.#now = next;
    this.#draw();
    if (this.code !== before) this.dispatchEvent(new Event("change"));
  }

  #draw() {
    const { program, left } = this.#now;
    this.#program.replaceChildren(...program.map((line, index) => this.#row("program", line.text, index, line.depth)));
    this.#left.replaceChildren(...left.map((text, index) => this.#row("left", text, index, 0)));
    show(this.#empty, program.length === 0);
    show(this.#rest, left.length > 0);
  }

  /** @param {"program" | "left"} list @param {string} text @param {number} index @param {number} depth */
  #row(list, text, index, depth) {
    const code = element("code", {});
    paint(code, text);
    const said = list === "program" ? `Line ${index + 1}, indented ${depth}: ${text}` : `Not used: ${text}`;
    const main = element("button", { type: "button", class: "line", "aria-label": said, "aria-keyshortcuts": "Alt+ArrowUp Alt+ArrowDown ArrowLeft ArrowRight" }, code);
    main.addEventListener("click", (event) => this.#press(event, list, index));
    main.addEventListener("keydown", (event) => this.#key(event, list, index));
    const tools = list === "program" ? [
      this.#tool("↑", "Move up", text, index > 0, () => this.#move(index, index - 1, depth)),
      this.#tool("↓", "Move down", text, index < this.#now.program.length - 1, () => this.#move(index, index + 1, depth)),
      this.#tool("←", "Indent less", text, depth > 0, () => this.#move(index, index, depth - 1)),
      this.#tool("→", "Indent more", text, true, () => this.#move(index, index, depth + 1)),
    ] : [];
    const row = element("li", { class: "arranged-line" }, main, element("span", { class: "tools" }, ...tools));
    row.style.setProperty("--depth", String(depth));
    main.addEventListener("pointerdown", (event) => this.#grab(event, row, list, index, depth));
    if (this.#readOnly) for (const each of [main, ...tools]) enable(each, false);
    return row;
  }

  #tool(sign, label, text, possible, press) {
    const made = element("button", { type: "button", class: "tool", tabindex: "-1", title: label, "aria-label": `${label}: ${text}` }, sign);
    enable(made, possible);
    made.addEventListener("click", () => made.getAttribute("aria-disabled") !== "true" && press());
    return made;
  }

  #press({ detail }, list, index) {
    // A drag may end with a click on the line where it began; keys make clicks too, with no detail.
    if (this.#readOnly || (this.#dragged && detail)) return;
    if (list === "left") this.#take(index, this.#now.program.length);
    else this.#drop(index);
  }

  #key(event, list, index) {
    const { program, left } = this.#now;
    const count = (list === "program" ? program : left).length;
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    const turn = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (event.ctrlKey || event.metaKey || (step === undefined && turn === undefined && event.key !== "Delete")) return;
    event.preventDefault();
    if (step && !event.altKey) {
      const to = index + step;
      if (to >= 0 && to < count) this.#focus(list, to);
      else if (list === "program" && to >= count && left.length) this.#focus("left", 0);
      else if (list === "left" && to < 0 && program.length) this.#focus("program", program.length - 1);
    } else if (list === "program" && !this.#readOnly) {
      const { depth } = program[index];
      if (event.key === "Delete") this.#drop(index);
      else if (turn) this.#move(index, index, depth + turn);
      else if (step && index + step >= 0 && index + step < count) this.#move(index, index + step, depth);
    }
  }

  #take(from, to, depth = depthAfter(this.#now.program[to - 1])) {
    const text = this.#now.left[from];
    this.#set(taken(this.#now, from, to, depth));
    if (this.#now.left.length) this.#focus("left", Math.min(from, this.#now.left.length - 1));
    else this.#focus("program", to);
    this.#announce(`Used as line ${to + 1}, indented ${this.#now.program[to].depth}: ${text}`);
  }

  #move(from, to, depth) {
    this.#set(moved(this.#now, from, to, depth));
    this.#focus("program", to);
    const line = this.#now.program[to];
    this.#announce(`Line ${to + 1} of ${this.#now.program.length}, indented ${line.depth}: ${line.text}`);
  }

  #drop(from) {
    const { text } = this.#now.program[from];
    this.#set(dropped(this.#now, from));
    if (this.#now.program.length) this.#focus("program", Math.min(from, this.#now.program.length - 1));
    else this.#focus("left", this.#now.left.length - 1);
    this.#announce(`Taken out: ${text}`);
  }

  #focus(list, index) {
    const row = (list === "program" ? this.#program : this.#left).children[index];
    row?.firstElementChild.focus({ preventScroll: true });
    row?.scrollIntoView({ block: "nearest" });
  }

  /** Follows a pointer from a press on a line; where it moved, the line goes to the place that is marked. */
  #grab(event, row, list, index, depth) {
    this.#dragged = false;
    if (this.#readOnly || event.button !== 0) return;
    const mark = element("li", { class: "drop", "aria-hidden": "true" });
    let place = null;
    const follow = (move) => {
      const [x, y] = [move.clientX - event.clientX, move.clientY - event.clientY];
      if (!place && Math.hypot(x, y) < 6) return;
      row.classList.add("dragged");
      place = this.#placeAt(move, list === "program" ? index : null);
      place.depth = list === "program" ? depth + Math.round(x / STEP_PIXELS) : depthAfter(this.#without(index, list)[place.at - 1]);
      mark.style.setProperty("--depth", String(Math.max(0, place.depth)));
      if (place.out) mark.remove();
      else this.#program.insertBefore(mark, this.#program.children[place.before] ?? null);
    };
    const end = (last) => {
      for (const [type, listener] of Object.entries(listeners)) window.removeEventListener(type, listener);
      mark.remove();
      row.classList.remove("dragged");
      if (!place || last.type === "pointercancel") return;
      this.#dragged = true;
      if (list === "left" && !place.out) this.#take(index, place.at, place.depth);
      else if (list === "program") place.out ? this.#drop(index) : this.#move(index, place.at, place.depth);
    };
    const listeners = { pointermove: follow, pointerup: end, pointercancel: end };
    for (const [type, listener] of Object.entries(listeners)) window.addEventListener(type, listener);
  }

  #without(index, list) {
    return list === "program" ? this.#now.program.toSpliced(index, 1) : this.#now.program;
  }

  /** Where in the program a pointer is, with the line at `own` out of it. @param {PointerEvent} pointer @param {number | null} own */
  #placeAt({ clientX, clientY }, own) {
    const { left, top } = this.#rest.getBoundingClientRect();
    const out = this.#now.left.length > 0 && clientX > left && clientY > top;
    const rows = [...this.#program.querySelectorAll(".arranged-line")];
    const below = rows.findIndex((row) => clientY < row.getBoundingClientRect().top + row.getBoundingClientRect().height / 2);
    const before = below < 0 ? rows.length : below;
    return { before, at: own !== null && own < before ? before - 1 : before, out, depth: 0 };
  }
}
