import { CONTRACT } from "../contract.js";
import { CodeView } from "./editor.js";
import { bringIntoSight, button, element, enable, icon, show } from "../page/elements.js";
import { paint } from "../page/highlight.js";
import { showMarkdown } from "../page/markdown.js";

const TASKS = { predict: "Predict", arrange: "Arrange", fix: "Fix", break: "Break" };
const KINDS = { function: "Function", class: "Class", program: "Program", files: "Files" };
const { failedBeforeReveal: FAILED_BEFORE_REVEAL, hintsBeforeReveal: HINTS_BEFORE_REVEAL } = CONTRACT.numbers;

/**
 * @typedef {{hintsUsed: number, revealed: boolean, solved: boolean, failedAttempts: number}} Progress
 */

/** What is asked, with hints one by one, and the solution once it may be seen. */
export class QuestionPanel {
  #on;
  #title = element("h2", { testid: "question-title", tabindex: "-1" });
  #kind = element("span", { class: "badge" });
  #body = element("div", { class: "prose", testid: "question-body" });
  #learn = element("details", { class: "learn", testid: "learn" });
  #signature = element("pre", { class: "signature", testid: "signature" });
  #examples = element("section", { testid: "examples" });
  #constraints = element("section", { testid: "constraints" });
  #hints = element("section", { class: "hints", "aria-live": "polite", testid: "hints" });
  #ask = element("section", { class: "card ask", testid: "reveal-confirm" });
  #solution = element("section", { class: "solution", testid: "solution" });
  #foot = element("footer", { class: "question-foot" });
  #views = [];
  /** @type {{settings: any, base: "light" | "dark"}} */
  #look = { settings: {}, base: "light" };

  /** @param {{reveal: () => void, keepTrying: () => void, link: () => Promise<boolean>, report: () => Promise<boolean>}} on */
  constructor(on) {
    this.#on = on;
    this.element = element(
      "article",
      { class: "question" },
      this.#title,
      element("p", { class: "question-facts" }, this.#kind),
      this.#learn,
      this.#body,
      this.#signature,
      this.#examples,
      this.#constraints,
      this.#hints,
      this.#ask,
      this.#solution,
      this.#foot,
    );
    show(this.#ask, false);
  }

  /** @param {any} question @param {{learn?: string, link?: string}} header */
  show(question, header) {
    this.question = question;
    this.#title.textContent = question.title;
    this.#kind.textContent = TASKS[question.task] ?? KINDS[question.kind] ?? question.kind;
    showMarkdown(this.#body, question.statement);
    if (question.signature) paint(this.#signature, question.signature);
    show(this.#signature, Boolean(question.signature));
    this.#learn.replaceChildren(element("summary", { text: "Learn first" }), prose(header.learn));
    show(this.#learn, Boolean(header.learn));
    this.#showExamples(question.examples ?? []);
    this.#showConstraints(question.constraints ?? []);
    this.#views = [];
    this.#solution.replaceChildren();
    this.closeReveal();
    this.#foot.replaceChildren(
      ...(header.link ? [copyButton("Copy link to this question", "link", "copy-link", this.#on.link)] : []),
      copyButton("Report this question", "flag", "report", this.#on.report, "Its id is copied. Paste it into your report."),
    );
  }

  /** @param {Progress} progress */
  update(progress) {
    const hints = this.question.hints ?? [];
    const shown = this.#hints.childElementCount;
    if (progress.hintsUsed < shown) this.#hints.replaceChildren();
    for (let n = this.#hints.childElementCount; n < progress.hintsUsed && n < hints.length; n += 1) {
      this.#hints.append(hintCard(n + 1, hints.length, hints[n]));
    }
    if (progress.solved || progress.revealed) this.#showSolution(progress.solved);
  }

  /** @param {import("./editor.js").EditorSettings} settings @param {"light" | "dark"} base */
  apply(settings, base) {
    this.#look = { settings, base };
    for (const view of this.#views) view.apply(settings, base);
  }

  /** Asks, in place, whether the solution shall be shown. */
  askReveal() {
    const close = () => this.closeReveal();
    const yes = button({ label: "Show the solution", kind: "danger", testid: "reveal-yes", press: () => { close(); this.#on.reveal(); } });
    this.#ask.replaceChildren(
      element("h3", { text: "Show the solution?" }),
      element("p", { text: "The question then counts as not solved, and one like it comes back sooner." }),
      element("div", { class: "row" }, yes, button({ label: "Keep trying", testid: "reveal-no", press: () => { close(); this.#on.keepTrying(); } })),
    );
    show(this.#ask, true);
    yes.focus({ preventScroll: true });
    bringIntoSight(this.element, this.#ask);
  }

  closeReveal() {
    show(this.#ask, false);
  }

  /** Brings the newest hint into sight. */
  focusHint() {
    bringIntoSight(this.element, this.#hints.lastElementChild);
  }

  /** Brings the solution into sight, with the keyboard at its beginning. */
  focusSolution() {
    this.#solution.firstElementChild.focus({ preventScroll: true });
    bringIntoSight(this.element, this.#solution);
  }

  /** Shows the question from its beginning. */
  rewind() {
    this.element.scrollTop = 0;
  }

  /** Puts the keyboard at the beginning of the question. */
  focusTitle() {
    this.#title.focus({ preventScroll: true });
  }

  #showExamples(examples) {
    const title = examples.some(({ call }) => call) ? (examples.length > 1 ? "Examples" : "Example") : "What it should print";
    this.#examples.replaceChildren(element("h3", { text: title }), ...examples.map((each) => exampleCard(each, this.question.kind === "program")));
    show(this.#examples, examples.length > 0);
  }

  #showConstraints(constraints) {
    const list = element("ul", {}, ...constraints.map((text) => { const item = element("li"); showMarkdown(item, text); return item; }));
    this.#constraints.replaceChildren(element("h3", { text: "Constraints" }), list);
    list.className = "prose";
    show(this.#constraints, constraints.length > 0);
  }

  #showSolution(solved) {
    if (this.#views.length) return;
    const holder = element("div", { class: "code-view" });
    this.#solution.replaceChildren(
      element("h3", { tabindex: "-1", text: this.question.task === "predict" ? "The program and its answer" : this.question.task === "break" ? "A right program" : solved ? "One way to solve it" : "The solution" }),
      holder,
      prose(this.question.explanation, "solution-explanation"),
    );
    const first = this.#codeView(holder, "The solution, read only", this.question.solution);
    const others = (this.question.otherWays ?? []).map(({ note, code }) => {
      const other = element("div", { class: "code-view" });
      this.#solution.append(element("details", { class: "other-way", testid: "other-way" },
        element("summary", { text: "Another way" }), prose(note), other));
      return this.#codeView(other, "Another solution, read only", code);
    });
    this.#views = [first, ...others];
  }

  #codeView(holder, label, code) {
    const view = new CodeView(holder, label);
    view.apply(this.#look.settings, this.#look.base);
    view.show((code ?? "").trimEnd());
    return view;
  }
}

/**
 * Whether the solution may be shown, and if not, what is missing.
 * @param {Progress} progress @param {boolean} guarded false when a setting lifts the guard
 * @returns {string | null}
 */
export function revealRefusal(progress, guarded) {
  if (!guarded || progress.solved || progress.failedAttempts >= FAILED_BEFORE_REVEAL || progress.hintsUsed >= HINTS_BEFORE_REVEAL) return null;
  return "The solution can be shown after two failed submits or two hints.";
}

function prose(text, testid) {
  const target = element("div", { class: "prose", testid });
  showMarkdown(target, text ?? "");
  return target;
}

function hintCard(number, count, text) {
  const card = element("div", { class: "card hint", testid: `hint-${number}` });
  card.append(element("h3", {}, icon("hint"), `Hint ${number} of ${count}`), prose(text));
  return card;
}

/** @param {any} example @param {boolean} printed whether it holds what is read and printed, which is no code */
function exampleCard({ call, result, note, why }, printed) {
  const code = element("code");
  const given = element("code", { class: "result" });
  for (const [place, text] of [[code, call ?? ""], [given, result ?? ""]]) {
    if (printed) place.textContent = text;
    else paint(place, text);
  }
  return element(
    "div",
    { class: "example" },
    call ? element("pre", {}, code) : null,
    element("pre", { class: "gives" }, given),
    why ? element("p", { class: "note", text: why }) : null,
    note ? element("p", { class: "note", text: note }) : null,
  );
}

/** A button that copies something and says in place what happened. */
function copyButton(label, sign, testid, copy, done = "Copied.") {
  const said = element("span", { class: "said", role: "status" });
  const press = async () => {
    enable(made, false);
    said.textContent = (await copy()) ? done : "The browser did not allow copying.";
    setTimeout(() => { said.textContent = ""; enable(made, true); }, 4000);
  };
  const made = button({ label, icon: sign, kind: "quiet", testid, press });
  return element("div", { class: "copy" }, made, said);
}
