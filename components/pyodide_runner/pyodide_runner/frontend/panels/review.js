import { button, element, icon } from "../page/elements.js";
import { clockText } from "../page/timer.js";

/** @type {Record<Exclude<import("../contract.js").Verdict, "not_run"> | "revealed", string>} */
const VERDICTS = {
  passed: "Accepted", failed: "Not accepted", error: "The code raised an error", timeout: "Out of time", output_limit: "Too much printed",
  memory: "Out of memory", stopped: "Stopped", revealed: "The solution was shown",
};

/**
 * @typedef {{id: string, verdict: string, testsPassed?: number, testsTotal?: number, timeTakenMs?: number, hintsUsed?: number,
 *   revealed?: boolean, at?: number}} PastAttempt
 */

/** The facts of a past attempt. */
export class Review {
  /** @param {() => void} retry */
  constructor(retry) {
    this.facts = element("section", { class: "output review", testid: "review-facts", "aria-label": "Result of this attempt" });
    this.bar = element(
      "div",
      { class: "actions", role: "group", "aria-label": "Actions" },
      element("p", { class: "note", text: "You are looking at a past attempt. It cannot be changed." }),
      button({ label: "Try again", icon: "reset", kind: "primary", testid: "retry", press: retry }),
    );
  }

  /** @param {PastAttempt} attempt @param {boolean} hasCode */
  show(attempt, hasCode) {
    const passed = attempt.verdict === "passed";
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
          { class: `verdict ${passed ? "good" : "bad"}`, testid: "verdict", "data-verdict": attempt.verdict },
          element("h2", {}, icon(passed ? "passed" : "failed"), VERDICTS[attempt.verdict] ?? attempt.verdict),
        ),
        facts,
        hasCode ? null : element("p", { class: "message calm", testid: "code-missing", text: missing }),
      ),
    );
  }
}
