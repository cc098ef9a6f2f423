import { button, element, icon, show } from "../page/elements.js";
import { clockText } from "../page/timer.js";
import { Film } from "../stepper/film.js";
import { explanationCard } from "./explanation.js";
import { explainedCall, sign, testRows, tone } from "./verdict.js";

/** @type {Record<Exclude<import("../contract.js").Verdict, "not_run"> | "revealed", string>} */
const VERDICTS = {
  passed: "Accepted", failed: "Not accepted", error: "The code raised an error", timeout: "Out of time", output_limit: "Too much printed",
  memory: "Out of memory", stopped: "Stopped", revealed: "The solution was shown",
};

/**
 * @typedef {{id: string, verdict: string, testsPassed?: number, testsTotal?: number, timeTakenMs?: number, hintsUsed?: number,
 *   revealed?: boolean, at?: number}} PastAttempt
 */

/** The facts of a past attempt, and why it came out so: its code is run again for that, and nothing of it counts. */
export class Review {
  #on;
  #why = element("div", { class: "review-why", "aria-live": "polite" });

  /**
   * @param {{retry: () => void, line: (line: number | null) => void, jump: (line: number, column?: number) => void, filmClosed: () => void}} on
   */
  constructor(on) {
    this.#on = on;
    this.facts = element("section", { class: "output review", testid: "review-facts", "aria-label": "Result of this attempt" });
    this.bar = element(
      "div",
      { class: "actions", role: "group", "aria-label": "Actions" },
      element("p", { class: "note", text: "You are looking at a past attempt. It cannot be changed." }),
      button({ label: "Try again", icon: "reset", kind: "primary", testid: "retry", press: on.retry }),
    );
    this.film = new Film({ line: on.line, close: () => this.#uncover(), rest: this.facts });
  }

  #uncover() {
    this.facts.classList.remove("covered");
    this.#on.filmClosed();
  }

  /** @param {string} label what runs @param {string} text what is about to happen */
  beginFilm(label, text) {
    this.film.begin(label, text);
    this.facts.classList.add("covered");
  }

  /** @param {string} text what is going on @param {(() => void) | null} stop */
  say(text, stop = null) {
    const ways = stop ? [button({ label: "Stop", icon: "stop", kind: "small", testid: "stop-why", press: stop })] : [];
    this.#why.replaceChildren(element("p", { class: "note", testid: "why-message", text }), ...ways);
  }

  /** @param {import("./verdict.js").Judgement} judgement @param {(index: number) => (() => void) | null} watch */
  explain(judgement, watch) {
    const { jump } = this.#on;
    const words = judgement.explanation ? explanationCard(judgement.explanation, { jump, call: explainedCall(judgement) }) : null;
    this.#why.replaceChildren(testRows(judgement, { testid: "test-case", jump, watch, words }));
  }

  /** @param {PastAttempt} attempt @param {boolean} hasCode @param {(() => void) | null} [why] finds out why it was not accepted */
  show(attempt, hasCode, why = null) {
    this.#why.replaceChildren(...(why ? [button({ label: "See why", icon: "steps", testid: "see-why", title: "Run this code again, which counts for nothing", press: why })] : []));
    show(this.film.element, false);
    this.facts.classList.remove("covered");
    const facts = element("dl", { class: "facts review-list" });
    const add = (name, value) => facts.append(element("dt", { text: name }), element("dd", { text: value }));
    if (attempt.testsTotal) add("Tests", `${attempt.testsPassed} of ${attempt.testsTotal} passed`);
    if (attempt.timeTakenMs) add("Time on the question", clockText(attempt.timeTakenMs));
    add("Hints used", String(attempt.hintsUsed ?? 0));
    if (attempt.revealed) add("Solution", "was shown before");
    if (attempt.at) add("When", new Date(attempt.at).toLocaleString([], { dateStyle: "medium", timeStyle: "short" }));
    const missing = "The code of this attempt is not in this browser. It was written in another one, or has been cleared.";
    this.facts.replaceChildren(
      element("div", { class: "panel-head" }, element("h2", { text: "Result" })),
      element(
        "div",
        { class: "output-scroll" },
        element(
          "div",
          { class: `verdict ${tone(attempt.verdict)}`, testid: "verdict", "data-verdict": attempt.verdict },
          element("h2", {}, icon(sign(attempt.verdict)), VERDICTS[attempt.verdict] ?? attempt.verdict),
        ),
        facts,
        hasCode ? null : element("p", { class: "message calm", testid: "code-missing", text: missing }),
        this.#why,
      ),
      this.film.element,
    );
  }
}
