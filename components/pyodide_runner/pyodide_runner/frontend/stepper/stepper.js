/** Shows a recorded execution step by step: the line, the calls with their variables, the objects, the output so far. */

import { element } from "../page/elements.js";
import { drawArrows } from "./arrows.js";
import { Quiz } from "./quiz.js";
import { Recording } from "./recording.js";
import { Scene } from "./scene.js";

const SVG = "http://www.w3.org/2000/svg";
const BUTTONS = [
  { testid: "step-first", label: "First step", shape: "M18 6l-8 6 8 6zM6 6v12", goal: () => 0 },
  { testid: "step-previous", label: "Previous step", shape: "M16 6l-8 6 8 6z", goal: (at) => at - 1 },
  { testid: "step-next", label: "Next step", shape: "M8 6l8 6-8 6z", goal: (at) => at + 1 },
  { testid: "step-last", label: "Last step", shape: "M6 6l8 6-8 6zM18 6v12", goal: (at, last) => last },
];
const KEYS = { ArrowLeft: 1, ArrowDown: 1, ArrowRight: 2, ArrowUp: 2, Home: 0, End: 3 };

export class Stepper {
  #onLine;
  #recording = null;
  #quiz = null;
  #at = 0;
  #listening = new AbortController();
  #resizing = new ResizeObserver(() => this.#point());

  /**
   * @param {HTMLElement} container gets the stepper as its only content
   * @param {{onLine?: (line: number | null) => void}} [listeners] `onLine` gets the line to mark, null for none
   */
  constructor(container, { onLine = () => {} } = {}) {
    this.#onLine = onLine;
    this.buttons = BUTTONS.map((button) => this.#button(button));
    const slider = { type: "range", min: 0, step: 1, class: "stepper-slider", testid: "step-slider", "aria-label": "Step" };
    this.slider = element("input", slider);
    this.count = element("span", { class: "stepper-count", testid: "step-count", "aria-hidden": "true" });
    this.now = element("p", { class: "stepper-now", testid: "step-now", "aria-live": "polite" });
    this.note = element("p", { class: "stepper-note", testid: "step-note", role: "note" });
    this.guess = element("input", { class: "code-input", testid: "step-guess", autocomplete: "off", autocapitalize: "off", spellcheck: "false" });
    this.told = element("p", { testid: "step-told", role: "status" });
    this.asking = element("span", {});
    this.form = this.#form();
    this.calls = group("stepper-calls", "Calls and variables", "step-calls");
    this.objects = group("stepper-objects", "Objects", "step-objects");
    this.arrows = document.createElementNS(SVG, "svg");
    this.arrows.setAttribute("class", "stepper-arrows");
    this.arrows.setAttribute("aria-hidden", "true");
    const output = { class: "stepper-output", testid: "step-output", tabindex: 0, role: "group", "aria-label": "Output so far" };
    this.output = element("pre", output);
    this.root = this.#layout();
    this.#listen();
    container.replaceChildren(this.root);
    this.#resizing.observe(this.scene);
  }

  /**
   * @param {import("./recording.js").Data} data what `trace_run.record` gave
   * @param {boolean} [isQuiz] whether values are asked for before they are seen, and what the whole gives is kept back
   * @param {number | null} [line] where to begin
   */
  show(data, isQuiz = false, line = null) {
    this.#recording = new Recording(data);
    this.#quiz = isQuiz && this.#recording.length ? new Quiz(this.#recording) : null;
    const isEmpty = this.#recording.length === 0;
    this.controls.hidden = this.now.hidden = this.body.hidden = isEmpty;
    if (isEmpty) {
      this.#onLine(data.error?.line ?? null);
      this.form.hidden = true;
      this.#showNote();
    } else {
      this.go(this.#quiz?.furthest ?? this.#recording.firstOn(line));
    }
  }

  /** The step that is shown, from 0. */
  get step() {
    return this.#at;
  }

  /** @param {number} step from 0; beyond the ends is the nearest end */
  go(step) {
    if (!this.#recording?.length) return;
    if (this.#quiz && step > this.#quiz.furthest) {
      if (this.#quiz.asked) return this.guess.focus();
      this.told.textContent = "";
      this.#quiz.goOn();
    }
    this.#at = Math.min(this.#last, Math.max(0, step));
    this.#draw();
    this.#onLine(this.#recording.data.steps[this.#at].line);
  }

  /** The last step that may be seen. */
  get #last() {
    return this.#quiz?.furthest ?? this.#recording.length - 1;
  }

  /** Puts the keyboard on the slider. */
  focus() {
    this.slider.focus();
  }

  destroy() {
    this.#listening.abort();
    this.#resizing.disconnect();
    this.root.remove();
    this.#onLine(null);
  }

  #layout() {
    const buttons = element("div", { class: "stepper-buttons" }, ...this.buttons);
    this.controls = element("div", { class: "stepper-controls" }, buttons, this.slider, this.count);
    this.scene = element("div", { class: "stepper-scene" }, this.calls, this.objects, this.arrows);
    this.printed = element("div", { class: "stepper-printed" }, element("p", { class: "stepper-title", text: "Output so far" }), this.output);
    this.body = element("div", { class: "stepper-body" }, this.scene, this.printed);
    const whole = { class: "stepper", testid: "stepper", "aria-label": "The run, step by step" };
    return element("section", whole, this.controls, this.now, this.form, this.note, this.body);
  }

  #form() {
    const check = element("button", { type: "submit", class: "button small", text: "Check" });
    const reveal = element("button", { type: "button", class: "button quiet small", testid: "step-reveal", text: "Show it", on: { click: () => this.#answer("") } });
    const row = element("div", { class: "stepper-asked" }, element("label", {}, this.asking, this.guess), check, reveal);
    const form = element("form", { class: "stepper-quiz", testid: "step-quiz" }, this.told, row);
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      if (this.guess.value.trim()) this.#answer(this.guess.value);
    });
    return form;
  }

  #answer(said) {
    const { name, value } = this.#quiz.asked;
    const isRight = this.#quiz.goOn(said);
    this.told.className = isRight ? "good" : "bad";
    this.told.textContent = isRight ? `✓ Right: ${name} is ${value}.` : said ? `✗ You said “${said.trim()}”, but ${name} is ${value}.` : `${name} is ${value}.`;
    this.guess.value = "";
    this.go(this.#quiz.furthest);
    (this.#quiz.asked ? this.guess : this.buttons[2]).focus();
  }

  #button({ testid, label, shape, goal }) {
    const svg = document.createElementNS(SVG, "svg");
    svg.setAttribute("viewBox", "0 0 24 24");
    svg.setAttribute("aria-hidden", "true");
    const path = document.createElementNS(SVG, "path");
    path.setAttribute("d", shape);
    svg.append(path);
    const press = () => this.go(goal(this.#at, this.#last));
    const attributes = { type: "button", class: "stepper-button", testid, title: label, "aria-label": label };
    return element("button", { ...attributes, on: { click: press } }, svg);
  }

  #listen() {
    const { signal } = this.#listening;
    this.slider.addEventListener("input", () => this.go(Number(this.slider.value)), { signal });
    this.root.addEventListener("keydown", (event) => this.#key(event), { signal });
    for (const type of ["pointerover", "pointerout"]) {
      this.scene.addEventListener(type, (event) => this.#highlight(event.target, type === "pointerover"), { signal });
    }
  }

  #key(event) {
    const button = BUTTONS[KEYS[event.key]];
    const isScrolling = event.target === this.output || event.target === this.guess || event.target.classList.contains("scrolls");
    const isShortcut = event.ctrlKey || event.metaKey || event.altKey || event.shiftKey;
    if (!button || !this.#recording?.length || isScrolling || isShortcut) return;
    event.preventDefault();
    event.stopPropagation();
    this.go(button.goal(this.#at, this.#last));
  }

  #highlight(target, isOn) {
    const reference = target.closest?.(".stepper-reference");
    if (!reference) return;
    this.objects.querySelector(`[data-object="${reference.dataset.to}"]`)?.classList.toggle("pointed", isOn);
  }

  #draw() {
    const recording = this.#recording;
    const last = this.#last;
    const goesOn = Boolean(this.#quiz) && !this.#quiz.isOver;
    const scene = new Scene(recording, this.#at);
    const sentence = recording.sentence(this.#at);
    this.slider.max = String(last);
    this.slider.value = String(this.#at);
    this.slider.setAttribute("aria-valuetext", `Step ${this.#at + 1} of ${last + 1}, ${sentence}`);
    this.count.textContent = goesOn ? `${this.#at + 1}` : `${this.#at + 1} / ${last + 1}`;
    this.buttons.forEach((button, i) => button.setAttribute("aria-disabled", String(i < 2 ? this.#at === 0 : this.#at === last && !(goesOn && i === 2))));
    this.#ask();
    this.#showNow(sentence);
    this.calls.replaceChildren(...scene.calls());
    this.objects.replaceChildren(...scene.objects());
    this.#showOutput();
    this.#showNote();
    this.#point();
  }

  #showNow(sentence) {
    const { event, line } = this.#recording.data.steps[this.#at];
    const source = (this.#recording.data.lines[line] ?? "").trim();
    // A focused slider says its own value; the same words a second time would only be noise.
    this.now.setAttribute("aria-live", document.activeElement === this.slider ? "off" : "polite");
    this.now.classList.toggle("error", event === "exception");
    this.now.replaceChildren(element("span", { text: sentence }), source && event !== "end" ? element("code", { text: source }) : "");
  }

  #ask() {
    const asked = this.#quiz?.asked;
    this.form.hidden = !this.#quiz || this.#at < this.#quiz.furthest;
    this.form.lastElementChild.hidden = !asked;
    if (asked) this.asking.textContent = `${asked.name} will be`;
  }

  #showOutput() {
    const { text, before } = this.#recording.output(this.#at);
    this.printed.hidden = Boolean(this.#quiz) || !this.#recording.data.output;
    this.output.replaceChildren(text.slice(0, before), element("mark", { text: text.slice(before) }));
    this.output.scrollTop = this.output.scrollHeight;
  }

  /** Why the recording ended, shown where it ends, or at once when there is nothing else to show. */
  #showNote() {
    const { note, error, status } = this.#recording.data;
    const isEnd = this.#at >= this.#last;
    const isTold = this.#recording.data.steps[this.#at]?.event === "exception";
    const ending = error && !isTold && (status === "unfit" ? error.message : `${error.type}: ${error.message}`);
    const text = this.#quiz ? this.#quiz.isOver && this.#quiz.summary : note ?? ending;
    this.note.hidden = !text || !isEnd;
    this.note.textContent = text || "";
  }

  /** What depends on the room that there is: the arrows, and which boxes the keyboard must be able to scroll. */
  #point() {
    for (const box of this.objects.querySelectorAll(".stepper-content, .stepper-tree")) {
      const scrolls = box.scrollWidth > box.clientWidth;
      box.classList.toggle("scrolls", scrolls);
      if (scrolls) box.tabIndex = 0;
      else box.removeAttribute("tabindex");
    }
    drawArrows(this.arrows, this.calls, this.objects);
  }
}

function group(name, label, testid) {
  return element("div", { class: name, role: "group", "aria-label": label, testid });
}
