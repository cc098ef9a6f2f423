import { button, element, show } from "../page/elements.js";
import { showMarkdown } from "../page/markdown.js";
import { Fields } from "./fields.js";

/** An input that the learner chooses, one field an argument. */
export class Arguments extends Fields {
  #watch;
  #entry = "";
  #rows = element("div", { class: "guess-rows" });
  #refusal = element("div", { class: "prose refusal", role: "alert", id: "arguments-refused", testid: "arguments-refused" });

  /** @param {{check: () => void, watch: (call: string) => void}} on watch: shows the run of a call of the program */
  constructor({ check, watch }) {
    super({ name: "Your input", testid: "arguments", check });
    this.#watch = watch;
    const see = button({ label: "See it run", icon: "steps", kind: "small", testid: "watch-arguments", title: "Step through the program with this input", press: () => this.#see() });
    this.element.append(this.#rows, this.#refusal, see);
    this.addEventListener("change", () => this.refuse(""));
  }

  /** @param {any} question whose call gets the arguments */
  use(question) {
    const { entry, parameters } = question.spec;
    this.#entry = entry;
    const fields = this.renew("argument", parameters.length);
    for (const field of fields) field.setAttribute("aria-describedby", "arguments-refused");
    this.#rows.replaceChildren(...parameters.map((name, index) =>
      element("div", { class: "guess-row" }, element("label", { for: `argument-${index}` }, element("code", { text: name }), " ="), fields[index])));
    this.refuse("");
  }

  /** @param {string} text why the input may not be tried; empty where it may */
  refuse(text) {
    showMarkdown(this.#refusal, text);
    show(this.#refusal, Boolean(text));
    if (text) this.focus();
  }

  /** @param {string} text */
  open(text) {
    super.open(text);
    this.refuse("");
  }

  #see() {
    const { texts } = this;
    if (texts.some((each) => !each.trim())) this.focus();
    else this.#watch(`${this.#entry}(${texts.map((each) => each.trim()).join(", ")})`);
  }
}
