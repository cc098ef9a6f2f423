/**
 * Where the fault of a program is: one small change of it is sought that makes every test pass.
 *
 * What is tried are changed programs of the learner's. They run in an engine whose last work this search is; it is locked
 * down like the learner's and ended afterwards. A program that took it over could have an answer made up, so of an
 * answer only texts and a line are taken.
 */

import { examine } from "./examination.js";

/** For the search itself; a run that Python cannot end by itself is ended with the engine. */
const SECONDS = 3;
const LIMIT_MS = 9_000;
const CODE_CHARS = 20_000;
const TEXT_CHARS = 500;
const SOUGHT = new Set(["failed", "error", "timeout"]);
/** What is wrong with such code is no small change of what it does. */
const ELSEWHERE = new Set(["SyntaxError", "IndentationError", "TabError", "NameMissing", "NotCallable", "WrongCall", "Altered"]);

/**
 * @typedef {import("../panels/explanation.js").Explanation} Explanation
 * @param {{question: any, code: string, judgement: import("./grader.js").Judgement, signal: AbortSignal,
 *   take: () => import("../engine/engine.js").Engine}} options judgement: of the question's first tests, or of all; signal: ends
 *   the search; take: gives the engine, when one is needed
 * @returns {Promise<Explanation | null>} with the test to look at, one that was judged; null where nothing is certain; never rejects
 */
export async function repair({ question, code, judgement, signal, take }) {
  if (signal.aborted || !mayBeSought(question, code, judgement)) return null;
  const { spec, tests, comparison, inputMaker, solution } = question;
  const asked = { question: { spec, tests, comparison, inputMaker, solution }, code, seconds: SECONDS };
  const { answer } = await examine("repair.repair", asked, take(), LIMIT_MS, signal);
  return answer && !signal.aborted ? believed(answer, code, tests.slice(0, judgement.results.length)) : null;
}

/**
 * Not in a program whose fault is the task, and not where a message of the question names the mistake already.
 * @param {any} question @param {string} code @param {import("./grader.js").Judgement} judgement
 */
export function mayBeSought({ task = "write", solution, tests }, code, { verdict, misconception, results }) {
  if (task !== "write" || !solution || misconception || !SOUGHT.has(verdict) || code.length > CODE_CHARS) return false;
  const failed = results.filter(({ status }, index) => SOUGHT.has(status) && !tests[index].input.recipe);
  return failed.length > 0 && !failed.some(({ error }) => ELSEWHERE.has(error?.type));
}

/** @returns {Explanation | null} */
function believed({ what, why, try: advice, line, test }, code, tests) {
  const isText = [what, why, advice].every((text) => typeof text === "string" && text.length <= TEXT_CHARS);
  const isPlace = Number.isInteger(line) && line >= 1 && line <= code.split("\n").length;
  const isTest = Number.isInteger(test) && Object.hasOwn(tests, test) && !tests[test].input.recipe;
  return isText && isPlace && isTest ? { what, why, try: advice, line, column: null, test } : null;
}
