import { button, element, show } from "../page/elements.js";
import { showMarkdown } from "../page/markdown.js";
import { Fields } from "./fields.js";

const WHOLE = { program: "What the program reads, as it is typed:", class: "The calls, one a line:" };

/** An input that the learner chooses: a field an argument, or one for all that a program reads or that is called. */
export class Arguments extends Fields {
  #watch;
  #spec;
  #rows = element("div", { class: "guess-rows" });
  #refusal = element("div", { class: "prose refusal", role: "alert", id: "arguments-refused", testid: "arguments-refused" });

  /** @param {{check: () => void, watch: (label: string, request: any) => void}} on watch: shows a run of the program, see `Engine.record` */
  constructor({ check, watch }) {
    super({ name: "Your input", testid: "arguments", check });
    this.#watch = watch;
    const see = button({ label: "See it run", icon: "steps", kind: "small", testid: "watch-arguments", title: "Step through the program with this input", press: () => this.#see() });
    this.element.append(this.#rows, this.#refusal, see);
    this.addEventListener("change", () => this.refuse(""));
  }

  /** @param {any} question whose call gets the arguments */
  use(question) {
    this.#spec = question.spec;
    const whole = WHOLE[question.kind];
    const parameters = question.kind === "files" ? ["files", ...question.spec.parameters] : question.spec.parameters;
    const fields = whole ? this.renew("argument", 1, 6) : this.renew("argument", parameters.length);
    const labels = whole ? [[whole]] : parameters.map((name) => [element("code", { text: name }), " ="]);
    if (question.kind === "files") fields[0].placeholder = "{'notes.txt': 'first line\\nsecond line\\n'}";
    for (const field of fields) field.setAttribute("aria-describedby", "arguments-refused");
    this.#rows.replaceChildren(...labels.map((label, index) =>
      element("div", { class: "guess-row" }, element("label", { for: `argument-${index}` }, ...label), fields[index])));
    this.refuse("");
  }

  /** Whether something is still to be written; an empty line may be all that a program reads. */
  get isEmpty() {
    return this.texts.some((each) => (this.#spec.kind === "program" ? !each : !each.trim()));
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
    if (this.isEmpty) return this.focus();
    const { kind, entry } = this.#spec;
    if (kind === "program") return this.#watch("the program", { stdin: texts[0].endsWith("\n") ? texts[0] : `${texts[0]}\n` });
    if (kind === "class" || kind === "files") return this.#watch(kind === "class" ? "your calls" : "your input", { spec: this.#spec, texts });
    const call = `${entry}(${texts.map((each) => each.trim()).join(", ")})`;
    this.#watch(call, { call });
  }
}
