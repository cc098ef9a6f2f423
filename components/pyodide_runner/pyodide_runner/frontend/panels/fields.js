import { element } from "../page/elements.js";

/** Text fields in the place of the editor, one for each part of an answer. Emits "change" when one was changed. */
export class Fields extends EventTarget {
  #check;
  #fields = [];

  /** @param {{name: string, testid: string, check: () => void}} form its accessible name; `check` follows Enter */
  constructor({ name, testid, check }) {
    super();
    this.#check = check;
    this.element = element("form", { class: "guess", testid, "aria-label": name });
    this.element.addEventListener("submit", (event) => { event.preventDefault(); this.#check(); });
  }

  /**
   * Fresh, empty fields in the place of those before.
   * @param {string} id what their ids begin with
   * @param {number} count
   * @param {number} rows in one of several, Enter begins a new line
   */
  renew(id, count, rows = 1) {
    this.#fields = Array.from({ length: count }, (_, index) => element("textarea", {
      class: "code-input", rows: String(rows), id: `${id}-${index}`, testid: `${id}-${index}`, spellcheck: "false", autocomplete: "off", autocapitalize: "off",
    }));
    for (const field of this.#fields) {
      field.addEventListener("input", () => this.dispatchEvent(new Event("change")));
      if (rows === 1) field.addEventListener("keydown", (event) => { if (event.key === "Enter" && !event.ctrlKey && !event.metaKey) { event.preventDefault(); this.#check(); } });
    }
    return this.#fields;
  }

  /** What is in the fields, as it is checked. */
  get texts() {
    return this.#fields.map(({ value }) => value);
  }

  /** The same as one text, a line a field where there are several, which drafts and past attempts keep. */
  get code() {
    const { texts } = this;
    return texts.length === 1 ? texts[0] : texts.every((each) => !each) ? "" : texts.map((each) => each.replaceAll("\n", " ")).join("\n");
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
