/**
 * Validation of a question from outside the bank, such as one that a model wrote: does it hold what a learner may rely on?
 *
 * Its programs are as little trusted as a learner's. They run in an engine made for this one question, which is locked
 * down like any other and ended afterwards; no other question ever meets it. Programs that took that engine over could
 * have an answer made up, so of an answer only texts are taken, and into the question that was given: the worst that a
 * lie can do is to have this question shown. Load this module with `import()` where it is needed.
 */

import { Engine } from "../engine/engine.js";
import { examine } from "./examination.js";

const TIME_LIMIT_MS = 30_000;
const TEST_LIMIT_MS = 5_000;
const TEXT_CHARS = 100_000;
const SPENT =
  "The question could not be checked in time: one of its programs does not come to an end, or works far too long.";

/**
 * @typedef {{name: string, passed: boolean, message: string}} Gate message: what is wrong, in plain words; "" when passed
 *
 * @typedef {object} Validation
 * @property {boolean} checked whether the question was run at all; if not, nothing is said about it
 * @property {boolean} accepted whether every gate passed
 * @property {object | null} question what was given, with `call` and `expected` of each test, `examples`, and the
 *   outcomes of the mistakes filled in, ready to be practised; null when not accepted
 * @property {Gate[]} gates in the order in which they were tried; those that came after a fundamental fault are left out
 * @property {number} ms
 */

/**
 * Put a question through the gates of `python/validate`.
 * @param {{question: any, isolation: import("../engine/protocol.js").IsolationMode, assets: import("../engine/assets.js").Assets,
 *   snapshot: import("../engine/snapshot.js").Snapshot, limits?: {timeMs?: number}}} options question: like the bank's, but
 *   `expected` of a test may be null, a mistake is `{message, code}`, and there are no recipes and no checker; the rest
 *   is for the engine; limits.timeMs: for all of it, once Python is ready
 * @returns {Promise<Validation>} never rejects
 */
export async function validate({ question, isolation, assets, snapshot, limits = {} }) {
  const { timeMs = TIME_LIMIT_MS } = limits;
  const began = performance.now();
  const spent = () => performance.now() - began;
  const found = await examine("validate.validate", question, new Engine({ role: "judge", isolation, assets, snapshot }), timeMs);
  try {
    if (found.answer) return { ...believed(question, found.answer), checked: true, ms: spent() };
  } catch (error) {
    found.problem = error.message;
  }
  const message = found.late ? SPENT : `The question could not be checked. ${found.problem}`;
  return { ...refused([{ name: "run", passed: false, message }]), checked: found.ran, ms: spent() };
}

/** What the page takes from an answer that may be made up. */
function believed(question, { gates, filled }) {
  const said = gates.map(({ name, passed, message }) => ({ name: text(name), passed: passed === true, message: text(message) }));
  if (!filled || !said.length || said.some(({ passed }) => !passed)) return refused(said);
  const tests = question.tests.map((test, index) => {
    const { call, expected } = filled.tests[index];
    const { input, hidden = false, note = "" } = test;
    return { input, call: text(call), expected: text(expected), hidden, note, timeLimitMs: TEST_LIMIT_MS };
  });
  const examples = tests.flatMap(({ call, hidden, note }, index) =>
    hidden ? [] : [{ call, result: text(filled.tests[index].result), note }],
  );
  const mistakes = question.mistakes.map(({ message }, number) => {
    const outcomes = tests.map((_, index) => text(filled.mistakes[number][index]));
    return { message, outcomes };
  });
  return { accepted: true, question: { ...question, tests, examples, mistakes, generator: null }, gates: said };
}

function text(value) {
  if (typeof value !== "string" || value.length > TEXT_CHARS) throw new Error("The answer has not the form of one.");
  return value;
}

function refused(gates) {
  return { accepted: false, question: null, gates };
}
