import { diffView } from "./diff.js";
import { button, element, enable, show, uuid } from "../page/elements.js";
import { showMarkdown } from "../page/markdown.js";

const LONGEST_CODE = 60_000;
const LONGEST_FAILING = 2_000;
const ASCII_ONLY = /[^ -~]/g;
const LABELS = {
  hint: "Hint · sends your code to Gemini",
  review: "Review · sends your code to Gemini",
  improve: "Improve · sends your code to Gemini",
  explain: "Explain · sends your code to Gemini",
};
const TITLES = { hint: "A hint from Gemini", review: "Gemini's review", improve: "A better program", explain: "The solution explained" };
const LOST = "The answer was lost because the connection was. Ask again if you like.";
const WITHHELD = "Gemini's answer did not pass the checks, so it is not shown. The hints and tests here still help, or ask again.";
const NO_BETTER = "Gemini found nothing that is shorter or faster by measurement and still passes: your program is good as it is.";

/**
 * @typedef {"hint" | "review" | "improve" | "explain"} TutorTask
 * @typedef {{id: string, task: TutorTask, error: string | null, value: any}} TutorAnswer error: a sentence for the learner
 */

/** Gemini beside the code: each button says that the code is sent, and nothing is shown that the checks here refuse. */
export class Tutor {
  #on;
  #question = null;
  #progress = { solved: false, revealed: false, hintsLeft: 0 };
  #args = { ready: false, adds: "", answers: [] };
  #session = null;
  #request = null;
  #buttons = {};
  #adds = element("p", { class: "tutor-adds", testid: "tutor-adds" });
  #row = element("div", { class: "tutor-row", role: "group", "aria-label": "Ask Gemini" });
  #state = element("p", { class: "tutor-state", testid: "tutor-state", role: "status" });
  #cancel;
  #answer = element("section", { class: "tutor-answer", testid: "tutor-answer", tabindex: "-1" });
  #timer = 0;

  /**
   * @param {{ask: (task: TutorTask) => void, send: (type: string, fields: object, id?: string) => void,
   *   advise: (request: object) => Promise<{withheld: string, reason: string, measured: any} | null>, apply: (code: string) => void}} on
   *   ask: has the code checked, then calls `request`; advise: whether an answer may be shown, null when that is not known
   */
  constructor(on) {
    this.#on = on;
    for (const task of /** @type {TutorTask[]} */ (Object.keys(LABELS))) {
      this.#buttons[task] = button({ label: LABELS[task], kind: "small", testid: `tutor-${task}`, press: () => on.ask(task) });
      this.#row.append(this.#buttons[task]);
    }
    this.#cancel = button({ label: "Cancel", kind: "small", testid: "tutor-cancel", press: () => this.cancel() });
    this.element = element(
      "section",
      { class: "tutor", testid: "tutor", "aria-label": "Gemini" },
      this.#adds, this.#row, element("div", { class: "tutor-row" }, this.#state, this.#cancel), this.#answer,
    );
    show(this.#cancel, false);
    show(this.#answer, false);
  }

  /**
   * @param {any} question @param {{solved: boolean, revealed: boolean, hintsLeft: number}} progress
   * @param {{ready: boolean, adds: string, answers: TutorAnswer[]} | null | undefined} args @param {string} session
   */
  update(question, progress, args, session) {
    if (question?.id !== this.#question?.id) this.#open();
    this.#question = question;
    this.#progress = progress;
    this.#args = args ?? { ready: false, adds: "", answers: [] };
    if (this.#session !== null && session !== this.#session && this.#request?.sent) this.#end(LOST);
    this.#session = session;
    const answer = this.#request?.sent && this.#args.answers.find(({ id }) => id === this.#request.id);
    if (answer) this.#receive(answer);
    this.#refresh();
  }

  /** @param {string} text what is going on before anything is sent */
  wait(text) {
    show(this.#answer, false);
    this.#state.textContent = text;
  }

  /**
   * Sends the code, with what is known of it.
   * @param {TutorTask} task @param {string} code @param {import("./verdict.js").Judgement | null} judgement
   */
  request(task, code, judgement) {
    const found = judgement ? (judgement.verdict === "passed" ? "passed" : "failed") : "unknown";
    if (judgement && ["not_run", "stopped"].includes(judgement.verdict)) return this.#end("Your code could not be run, so nothing was sent.");
    if (task === "hint" && found === "passed") return this.#end("Your code passes all tests as it is: submit it. Nothing was sent.");
    if (task === "improve" && found !== "passed") return this.#end("Your code as it is now does not pass, so there is nothing to improve yet. Nothing was sent.");
    const sent = plain(JSON.stringify(code));
    if (sent.length > LONGEST_CODE) return this.#end("Your code is too long to be sent.");
    const { testsPassed = 0, testsTotal = 0 } = judgement ?? {};
    this.#request = { id: uuid(), task, code, found, testsPassed, testsTotal, began: performance.now(), sent: true };
    const fields = { task, code: sent, found, failing: plain(JSON.stringify(failing(judgement))), testsPassed, testsTotal };
    this.#on.send("tutor_request", fields, this.#request.id);
    clearInterval(this.#timer);
    this.#timer = setInterval(() => this.#tick(), 1000);
    this.#tick();
    return this.#refresh();
  }

  cancel() {
    if (!this.#request) return;
    this.#on.send("tutor_cancel", { request: this.#request.id });
    this.#end("Cancelled. Your code is as it was.");
  }

  async #receive({ error, value }) {
    const { id, task, code, found, testsPassed, testsTotal } = this.#request;
    if (error) return this.#end(error);
    const request = this.#request;
    request.sent = false;
    this.#state.textContent = "Checking Gemini's answer…";
    const contradicts = task === "review" && value.verdict !== found;
    const advice = contradicts ? { withheld: "verdict", reason: "verdict", measured: null } : await this.#on.advise({
      question: this.#question, task, code, verdict: found === "unknown" ? "not judged" : found, text: textOf(task, value),
      passedTests: testsPassed, totalTests: testsTotal, lines: (value.points ?? []).map(({ line }) => line).filter((line) => line !== null),
      mayTell: task === "explain", improved: task === "improve" ? value.code : null,
    });
    if (this.#request !== request) return undefined;
    const withheld = advice ? advice.withheld : "unchecked";
    this.#on.send("tutor_outcome", { request: id, task, shown: !withheld, check: withheld ? (advice?.reason ?? "unchecked") : "" });
    if (withheld) return this.#end(task === "improve" && advice?.reason === "better" ? NO_BETTER : WITHHELD);
    this.#end("");
    return this.#show(task, value, code, advice.measured);
  }

  #show(task, value, code, measured) {
    const body = element("div", { class: "prose" });
    showMarkdown(body, markdownOf(task, value));
    this.#answer.replaceChildren(element("h3", { text: TITLES[task] }), body);
    if (task === "improve") {
      const apply = button({ label: "Put it into the editor", kind: "small primary", testid: "tutor-apply", press: () => this.#on.apply(value.code) });
      this.#answer.append(element("p", { class: "tutor-measured", text: measuredText(measured) }), diffView(code, value.code), apply);
    }
    show(this.#answer, true);
    this.#answer.focus();
  }

  #open() {
    if (this.#request) this.cancel();
    this.#end("");
    show(this.#answer, false);
  }

  #end(text) {
    clearInterval(this.#timer);
    this.#request = null;
    this.#state.textContent = text;
    this.#refresh();
  }

  #tick() {
    if (!this.#request) return;
    this.#state.textContent = `Gemini is reading your code… ${Math.round((performance.now() - this.#request.began) / 1000)} s`;
  }

  #refresh() {
    const { ready, adds } = this.#args;
    const { solved, revealed, hintsLeft } = this.#progress;
    this.#adds.textContent = adds;
    // Said where a hint of its own would help, and not before.
    show(this.#adds, !ready && Boolean(adds) && hintsLeft === 0 && !solved && !revealed);
    show(this.#row, ready);
    show(this.element, ready || !this.#adds.hidden);
    show(this.#cancel, Boolean(this.#request?.sent));
    const fits = { hint: !solved && !revealed, review: true, improve: solved, explain: revealed && !solved };
    for (const [task, made] of Object.entries(this.#buttons)) {
      show(made, fits[task]);
      enable(made, !this.#request && (task !== "hint" || hintsLeft === 0));
    }
    this.#buttons.hint.title = hintsLeft ? `First use the ${hintsLeft} built-in hint${hintsLeft === 1 ? "" : "s"}` : "";
  }
}

function plain(text) {
  return text.replace(ASCII_ONLY, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

/** The first failing test in words. */
function failing(judgement) {
  const result = judgement?.results.find(({ status }) => status !== "passed" && status !== "not_run");
  if (!result) return "";
  const { call = "", got = "", expected = "", error = null } = result;
  const raised = error ? ` raised ${error.type}: ${error.message}` : ` gave ${got}`;
  return `${call}${raised}; expected ${expected}`.slice(0, LONGEST_FAILING);
}

function textOf(task, value) {
  if (task === "improve") return value.explanation;
  return markdownOf(task, value);
}

function markdownOf(task, value) {
  if (task === "hint") return value.hint;
  if (task === "improve") return value.explanation;
  if (task === "explain") return `${value.explanation}\n\n${value.complexity}`;
  const points = value.points.map(({ text, line }) => `- ${line ? `Line ${line}: ` : ""}${text.replace(/\n+/g, " ")}`);
  return [value.summary, "", ...points].join("\n");
}

function measuredText({ linesBefore, linesAfter, stepsBefore, stepsAfter }) {
  return `Run on all tests here: it passes. ${linesBefore} lines become ${linesAfter}, and ${stepsBefore} executed steps become ${stepsAfter}.`;
}
