import { button, element, show } from "../page/elements.js";
import { paint } from "../page/highlight.js";

/** What the learner says that a program gives, one answer for each call. Emits "change" when an answer was changed. */
export class Guess extends EventTarget {
  #check;
  #watch;
  #fields = [];
  #films = [];

  /** @param {{check: () => void, watch: (test: any) => void}} on */
  constructor({ check, watch }) {
    super();
    this.#check = check;
    this.#watch = watch;
    this.element = element("form", { class: "guess", testid: "guess", "aria-label": "Your answer" });
    this.element.addEventListener("submit", (event) => { event.preventDefault(); this.#check(); });
  }

  /** @param {any} question whose tests are asked for */
  use(question) {
    const single = question.tests.length === 1;
    const prints = question.kind === "program" || question.spec.compare === "stdout";
    const rows = single && prints ? 4 : 1;
    this.#fields = question.tests.map((_, index) => element("textarea", {
      class: "code-input", rows: String(rows), id: `guess-${index}`, testid: `guess-${index}`, spellcheck: "false", autocomplete: "off", autocapitalize: "off",
    }));
    this.#films = question.tests.map((test) => button({ label: "See it run", icon: "steps", kind: "small", testid: "watch-guess", press: () => this.#watch(test) }));
    for (const field of this.#fields) {
      field.addEventListener("input", () => this.dispatchEvent(new Event("change")));
      if (rows === 1) field.addEventListener("keydown", (event) => { if (event.key === "Enter" && !event.ctrlKey && !event.metaKey) { event.preventDefault(); this.#check(); } });
    }
    this.element.replaceChildren(...question.tests.map((test, index) => {
      const call = element("code", {});
      paint(call, test.call || "");
      const label = element("label", { for: `guess-${index}` }, ...(question.kind === "program" ? (test.call ? ["It reads: ", call, " It prints:"] : ["It prints:"]) : [call]));
      return element("div", { class: "guess-row" }, label, this.#fields[index], this.#films[index]);
    }));
    this.settle(false);
  }

  /** @param {boolean} done whether the answer is no secret any more, so that the run may be seen */
  settle(done) {
    for (const film of this.#films) show(film, done);
  }

  /** The answers as they are checked. */
  get answers() {
    return this.#fields.map(({ value }) => value);
  }

  /** The answers as one text, which drafts and past attempts keep. */
  get code() {
    const { answers } = this;
    return answers.length === 1 ? answers[0] : answers.every((each) => !each) ? "" : answers.map((each) => each.replaceAll("\n", " ")).join("\n");
  }

  /** @param {string} text */
  open(text) {
    const lines = this.#fields.length === 1 ? [text] : text.split("\n");
    for (const [index, field] of this.#fields.entries()) field.value = lines[index] ?? "";
  }

  /** @param {string} text */
  replace(text) {
    this.open(text);
    this.dispatchEvent(new Event("change"));
  }

  /** @param {boolean} readOnly */
  lock(readOnly) {
    for (const field of this.#fields) field.readOnly = readOnly;
  }

  focus() {
    const empty = this.#fields.find(({ value }) => !value.trim());
    (empty ?? this.#fields[0])?.focus();
  }
}
