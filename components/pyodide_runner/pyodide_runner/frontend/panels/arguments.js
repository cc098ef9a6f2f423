import { button, element, show } from "../page/elements.js";
import { showMarkdown } from "../page/markdown.js";

/** An input that the learner chooses, one field an argument. Emits "change" when one was changed. */
export class Arguments extends EventTarget {
  #check;
  #watch;
  #entry = "";
  #fields = [];
  #rows = element("div", { class: "guess-rows" });
  #refusal = element("div", { class: "prose refusal", role: "alert", id: "arguments-refused", testid: "arguments-refused" });

  /** @param {{check: () => void, watch: (call: string) => void}} on watch: shows the run of a call of the program */
  constructor({ check, watch }) {
    super();
    this.#check = check;
    this.#watch = watch;
    const see = button({ label: "See it run", icon: "steps", kind: "small", testid: "watch-arguments", title: "Step through the program with this input", press: () => this.#see() });
    this.element = element("form", { class: "guess", testid: "arguments", "aria-label": "Your input" }, this.#rows, this.#refusal, see);
    this.element.addEventListener("submit", (event) => { event.preventDefault(); this.#check(); });
  }

  /** @param {any} question whose call gets the arguments */
  use(question) {
    this.#entry = question.spec.entry;
    this.#fields = question.spec.parameters.map((_, index) => element("textarea", {
      class: "code-input", rows: "1", id: `argument-${index}`, testid: `argument-${index}`, spellcheck: "false", autocomplete: "off", autocapitalize: "off", "aria-describedby": "arguments-refused",
    }));
    for (const field of this.#fields) {
      field.addEventListener("input", () => { this.refuse(""); this.dispatchEvent(new Event("change")); });
      field.addEventListener("keydown", (event) => { if (event.key === "Enter" && !event.ctrlKey && !event.metaKey) { event.preventDefault(); this.#check(); } });
    }
    this.#rows.replaceChildren(...question.spec.parameters.map((name, index) =>
      element("div", { class: "guess-row" }, element("label", { for: `argument-${index}` }, element("code", { text: name }), " ="), this.#fields[index])));
    this.refuse("");
  }

  /** @param {string} text why the input may not be tried; empty where it may */
  refuse(text) {
    showMarkdown(this.#refusal, text);
    show(this.#refusal, Boolean(text));
    if (text) this.focus();
  }

  /** The arguments as they are checked. */
  get texts() {
    return this.#fields.map(({ value }) => value);
  }

  /** The arguments as one text, a line each, which drafts and past attempts keep. */
  get code() {
    const { texts } = this;
    return texts.every((each) => !each) ? "" : texts.map((each) => each.replaceAll("\n", " ")).join("\n");
  }

  /** @param {string} text */
  open(text) {
    const lines = text.split("\n");
    for (const [index, field] of this.#fields.entries()) field.value = lines[index] ?? "";
    this.refuse("");
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

  #see() {
    const { texts } = this;
    if (texts.some((each) => !each.trim())) this.focus();
    else this.#watch(`${this.#entry}(${texts.map((each) => each.trim()).join(", ")})`);
  }
}
