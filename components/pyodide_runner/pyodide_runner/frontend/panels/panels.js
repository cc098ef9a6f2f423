import { CONTRACT } from "../contract.js";
import { element } from "../page/elements.js";
import { readPanels } from "../storage/records.js";

const KEY = CONTRACT.keys.panels;
const STEP = 2;
const BOUNDS = CONTRACT.panels;
const TABS = /** @type {const} */ ([["question", "Question"], ["code", "Code"], ["output", "Output"]]);

/**
 * Question beside editor above output, divided by lines that pointer and keys can move. On a narrow frame they are
 * tabs.
 */
export class Panels {
  #store;
  #sizes;
  #unsaved = false;
  #narrow = matchMedia("(max-width: 699px)");
  #tabs = new Map();
  #parts;
  /** @type {"question" | "code" | "output"} */
  current = "question";

  /**
   * @param {import("../storage/store.js").Store} store
   * @param {{question: HTMLElement, code: HTMLElement, output: HTMLElement}} contents
   */
  constructor(store, contents) {
    this.#store = store;
    this.#sizes = readPanels(store.read(KEY));
    store.addEventListener("retry", () => this.#unsaved && this.#keep());
    this.#parts = Object.fromEntries(
      TABS.map(([name, label]) => [name, element("section", { class: `panel panel-${name}`, id: `panel-${name}`, "aria-label": label }, contents[name])]),
    );
    this.tabs = element("div", { class: "tabs", role: "tablist", "aria-label": "Panels" }, ...TABS.map(([name, label]) => this.#tab(name, label)));
    const right = element("div", { class: "right" }, this.#parts.code, this.#separator("output", "horizontal"), this.#parts.output);
    this.element = element("div", { class: "panels" }, this.#parts.question, this.#separator("question", "vertical"), right);
    this.#narrow.addEventListener("change", () => {
      this.current = /** @type {(keyof typeof contents)[]} */ (Object.keys(this.#parts)).find((name) => this.#holdsFocus(name)) ?? this.current;
      this.#arrange();
    });
    this.#place();
    this.#arrange();
  }

  /** Shows a panel where only one has room; elsewhere all are in sight already. @param {"question" | "code" | "output"} name */
  open(name) {
    const hidesFocus = this.#narrow.matches && name !== this.current && this.#holdsFocus(this.current);
    this.current = name;
    this.#arrange();
    if (hidesFocus) this.#tabs.get(name).focus();
  }

  /** Marks the output's tab while it holds news that is out of sight. @param {string} name @param {boolean} news */
  announce(name, news) {
    this.#tabs.get(name).classList.toggle("news", news && this.#narrow.matches && this.current !== name);
  }

  /** Gives the output more room, unless the learner has moved the line above it. @param {boolean} wanted */
  favourOutput(wanted) {
    const untouched = this.#sizes.output === BOUNDS.output[2];
    this.element.classList.toggle("favours-output", wanted && untouched);
  }

  get narrow() {
    return this.#narrow.matches;
  }

  #holdsFocus(name) {
    return this.#parts[name].contains(document.activeElement);
  }

  #tab(name, label) {
    const tab = element("button", {
      type: "button", role: "tab", id: `tab-${name}`, testid: `tab-${name}`, "aria-controls": `panel-${name}`, text: label,
      on: { click: () => this.open(name), keydown: (event) => this.#moveTab(event) },
    });
    this.#tabs.set(name, tab);
    return tab;
  }

  /** @param {KeyboardEvent} event */
  #moveTab(event) {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!step) return;
    const names = TABS.map(([name]) => name);
    const next = names[(names.indexOf(this.current) + step + names.length) % names.length];
    this.open(next);
    this.#tabs.get(next).focus();
    event.preventDefault();
  }

  #arrange() {
    const narrow = this.#narrow.matches;
    for (const [name, tab] of this.#tabs) {
      const chosen = name === this.current;
      tab.setAttribute("aria-selected", String(chosen));
      tab.tabIndex = chosen ? 0 : -1;
      if (chosen) tab.classList.remove("news");
      const part = this.#parts[name];
      part.classList.toggle("chosen", chosen);
      part.setAttribute("role", narrow ? "tabpanel" : "region");
    }
  }

  #separator(name, orientation) {
    const [least, most] = BOUNDS[name];
    const line = element("div", {
      class: `separator ${orientation}`, role: "separator", tabindex: "0", testid: `separator-${name}`,
      "aria-orientation": orientation, "aria-valuemin": least, "aria-valuemax": most, "aria-controls": `panel-${name}`,
      "aria-label": name === "question" ? "Width of the question" : "Height of the output",
    });
    line.addEventListener("pointerdown", (event) => this.#drag(event, line, name));
    line.addEventListener("keydown", (event) => this.#key(event, name));
    line.addEventListener("dblclick", () => this.#resize(name, BOUNDS[name][2], true));
    this.lines = { ...this.lines, [name]: line };
    return line;
  }

  #drag(start, line, name) {
    const box = (name === "question" ? this.element : line.parentElement).getBoundingClientRect();
    const share = ({ clientX, clientY }) =>
      name === "question" ? ((clientX - box.left) / box.width) * 100 : ((box.bottom - clientY) / box.height) * 100;
    const move = (event) => this.#resize(name, share(event), false);
    const end = () => {
      line.removeEventListener("pointermove", move);
      document.documentElement.classList.remove("resizing");
      this.#keep();
    };
    line.setPointerCapture(start.pointerId);
    document.documentElement.classList.add("resizing");
    line.addEventListener("pointermove", move);
    line.addEventListener("lostpointercapture", end, { once: true });
  }

  #key(event, name) {
    const [least, most] = BOUNDS[name];
    const grow = name === "question" ? "ArrowRight" : "ArrowUp";
    const shrink = name === "question" ? "ArrowLeft" : "ArrowDown";
    const sizes = { [grow]: this.#sizes[name] + STEP, [shrink]: this.#sizes[name] - STEP, Home: least, End: most };
    if (sizes[event.key] === undefined) return;
    this.#resize(name, sizes[event.key], true);
    event.preventDefault();
  }

  #resize(name, size, lasting) {
    if (name === "output") this.element.classList.remove("favours-output");
    this.#sizes[name] = within(name, size);
    this.#place();
    if (lasting) this.#keep();
  }

  #place() {
    for (const [name, size] of Object.entries(this.#sizes)) {
      this.element.style.setProperty(`--${name}-share`, String(size));
      this.lines[name].setAttribute("aria-valuenow", String(Math.round(size)));
    }
  }

  #keep() {
    this.#unsaved = !this.#store.write(KEY, { schema: 1, ...this.#sizes });
    this.#store.tell();
  }
}

function within(name, size) {
  const [least, most] = BOUNDS[name];
  return Math.min(most, Math.max(least, size));
}
