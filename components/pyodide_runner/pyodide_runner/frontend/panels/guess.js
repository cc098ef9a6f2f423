import { button, element, show } from "../page/elements.js";
import { paint } from "../page/highlight.js";
import { Fields } from "./fields.js";

/** What the learner says that a program gives, one answer for each call. */
export class Guess extends Fields {
  #watch;
  #quiz;
  #films = [];
  #quizzes = [];

  /** @param {{check: () => void, watch: (test: any) => void, quiz: (test: any) => void}} on quiz: asks for each value of a run before it is seen */
  constructor({ check, watch, quiz }) {
    super({ name: "Your answer", testid: "guess", check });
    this.#watch = watch;
    this.#quiz = quiz;
  }

  /** @param {any} question whose tests are asked for */
  use(question) {
    const single = question.tests.length === 1;
    const prints = question.kind === "program" || question.spec.compare === "stdout";
    const fields = this.renew("guess", question.tests.length, single && prints ? 4 : 1);
    this.#films = question.tests.map((test) => button({ label: "See it run", icon: "steps", kind: "small", testid: "watch-guess", press: () => this.#watch(test) }));
    this.#quizzes = question.tests.map((test) => button({ label: "Step by step", icon: "steps", kind: "quiet small", testid: "quiz-guess", title: "Work it out value by value; what it gives is kept back", press: () => this.#quiz(test) }));
    this.element.replaceChildren(...question.tests.map((test, index) => {
      const call = element("code", {});
      paint(call, test.call || "");
      const label = element("label", { for: `guess-${index}` }, ...(question.kind === "program" ? (test.call ? ["It reads: ", call, " It prints:"] : ["It prints:"]) : [call]));
      return element("div", { class: "guess-row" }, label, fields[index], this.#films[index], this.#quizzes[index]);
    }));
    this.settle(false);
  }

  /** @param {boolean} done whether the answer is no secret any more, so that the run may be seen */
  settle(done) {
    for (const film of this.#films) show(film, done);
    for (const quiz of this.#quizzes) show(quiz, !done);
  }
}
