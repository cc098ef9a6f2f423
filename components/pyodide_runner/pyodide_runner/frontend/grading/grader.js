/** Submit: the learner's code on every test in the run worker, then the judgement of the outcomes in the judge worker. */

import { calibrate, timeLimit, tooSlow } from "./calibration.js";
import { TIME_LIMIT_MS } from "../engine/engine.js";

const IDLE_MS = 3 * 60_000;
/** A verdict waits no longer than this for words about it, and they are sought in no more tests than these. */
const WORDS_MS = 2000;
const EXPLAINED_TESTS = 10;
const EXPLAINED_CHARS = 200_000;

/**
 * @typedef {import("../engine/engine.js").Engine} Engine
 * @typedef {import("../engine/engine.js").Outcome} Outcome
 *
 * @typedef {object} Judgement
 * @property {"passed" | "failed" | "error" | "timeout" | "stopped" | "output_limit" | "memory" | "not_run"} verdict
 * @property {number} testsPassed
 * @property {number} testsTotal
 * @property {string | null} misconception
 * @property {object[]} results one for each test, in order
 * @property {string | null} message why there is no verdict, when there is none
 * @property {import("../panels/explanation.js").Explanation | null} explanation of the first failed test that has one
 */

/**
 * The judgement of a program on all tests of a question. "passed" only where every test was executed and passed.
 * @param {{question: any, code: string, runEngine: Engine, judgeEngine: Engine, limits?: {timeMs?: number},
 *   onProgress?: (done: number, total: number) => void}} options limits.timeMs is the learner's own limit; it holds for
 *   tests without a limit, and bounds that of large ones
 * @returns {Promise<Judgement>} never rejects
 */
export async function grade({ question, code, runEngine, judgeEngine, limits = {}, onProgress }) {
  const { tests } = question;
  if (!tests.length) return noVerdict(question, [], "This question has no tests.");
  const release = hold(judgeEngine);
  const { promise: stop, resolve } = /** @type {PromiseWithResolvers<void>} */ (Promise.withResolvers());
  const halt = new AbortController();
  const onStop = () => {
    halt.abort();
    resolve();
  };
  runEngine.addEventListener("stop", onStop, { once: true });
  const outcomes = [];
  try {
    return await Promise.race([
      judgement({ question, code, runEngine, judgeEngine, limits, onProgress, outcomes, halt: halt.signal }),
      stop.then(() => stopped(question, outcomes)),
    ]);
  } catch (error) {
    return noVerdict(question, outcomes, `The tests could not be judged. ${error.message}`);
  } finally {
    runEngine.removeEventListener("stop", onStop);
    release();
  }
}

/**
 * The judgement of what a learner says that a program gives; nothing of theirs is run.
 * @param {{question: any, answers: string[], judgeEngine: Engine}} options
 * @returns {Promise<Judgement>} never rejects
 */
export async function gradePrediction({ question, answers, judgeEngine }) {
  const release = hold(judgeEngine);
  try {
    const judged = await judgeEngine.call("judge.predict", question, answers);
    return { ...checked(judged, question.tests.length), explanation: null };
  } catch (error) {
    return noVerdict(question, [], `The answer could not be judged. ${error.message}`);
  } finally {
    release();
  }
}

/**
 * The judgement of an input on which a wrong program is to differ from the right one; only programs of ours are run.
 * @param {{question: any, args: string[], judgeEngine: Engine}} options
 * @returns {Promise<Judgement & {refused?: string}>} never rejects; `refused` says why the input may not be tried
 */
export async function gradeCounterexample({ question, args, judgeEngine }) {
  const release = hold(judgeEngine);
  try {
    const judged = await judgeEngine.call("judge.counterexample", question, args);
    return judged.refused ? judged : { ...checked(judged, 1), explanation: null };
  } catch (error) {
    return noVerdict(question, [], `The input could not be tried. ${error.message}`);
  } finally {
    release();
  }
}

async function judgement({ question, code, runEngine, judgeEngine, limits, onProgress, outcomes, halt }) {
  const { tests } = question;
  const { timeMs = TIME_LIMIT_MS } = limits;
  onProgress?.(0, tests.length);
  const judgeReady = judgeEngine.load();
  judgeReady.catch(() => {});
  const large = await calibrations(question, judgeEngine, timeMs);
  await runAll({ question, code, runEngine, judgeEngine, large, timeMs, onProgress, outcomes, halt });
  const obstacle = outcomes.find(({ status, error }) => status === "not_run" && error);
  if (obstacle) return noVerdict(question, outcomes, obstacle.error.message);
  await judgeReady;
  const judged = checked(await judgeEngine.call("judge.judge", expanded(question, large), outcomes), tests.length);
  if (judged.verdict === "not_run") {
    const reason = judged.results.find(({ status, error }) => status === "not_run" && error)?.error.message;
    return { ...judged, message: reason ?? null, misconception: null, explanation: null };
  }
  const late = explainLate(judged, outcomes, large);
  if (late) return { ...judged, misconception: null, explanation: late };
  const isExplained = judged.verdict === "passed" || judged.misconception;
  const explained = isExplained ? null : await inTime(explanation(question, code, outcomes, judged, judgeEngine));
  return { ...judged, explanation: explained };
}

/**
 * Every test once. A large one that ran out of time is run again, after its limit was measured again: it may have been
 * the machine that was slow for a moment.
 */
async function runAll({ question, code, runEngine, judgeEngine, large, timeMs, onProgress, outcomes, halt }) {
  const { tests, spec } = question;
  const runFrom = async (first) => {
    if (halt.aborted) return;
    outcomes.length = first;
    const stopMs = tests.map((test, index) => large.get(index)?.limit?.stopMs ?? test.timeLimitMs ?? timeMs);
    const made = await runEngine.runTests({
      code,
      spec,
      inputs: tests.slice(first).map(({ input }, index) => large.get(first + index)?.calibration.input ?? input),
      limits: { timeMs: stopMs.slice(first) },
      onOutcome: (index, outcome) => {
        outcomes.push(timely(outcome, large.get(first + index)));
        onProgress?.(first + index + 1, tests.length);
      },
    });
    outcomes.length = first;
    outcomes.push(...made.map((outcome, index) => timely(outcome, large.get(first + index))));
  };
  await runFrom(0);
  for (const index of large.keys()) {
    for (let runs = 1; runs < allowedRuns(outcomes[index]) && large.get(index).limit && !halt.aborted; runs += 1) {
      const again = await calibration({ question, index, judgeEngine, timeMs, anew: true });
      if (again.limit?.programMs > large.get(index).limit.programMs) large.set(index, again);
      await runFrom(index);
    }
  }
}

/** One that came to its end, only too late, may have been held up twice. */
function allowedRuns(outcome) {
  if (outcome?.status !== "timeout") return 1;
  return outcome.ended ? 3 : 2;
}

/** An answer that came too late is none. */
function timely(outcome, test) {
  const isLate = test?.limit && RAN.has(outcome.status) && outcome.ms > test.limit.programMs;
  return isLate ? { ...outcome, status: "timeout", value: null, shown: null, error: null, ended: true } : outcome;
}

const RAN = new Set(["returned", "raised"]);

/** What the judge knows about each large test, by its index: their inputs are made by the question's generator. */
async function calibrations(question, judgeEngine, timeMs) {
  const large = new Map();
  for (const [index, { input }] of question.tests.entries()) {
    if (input.recipe) large.set(index, await calibration({ question, index, judgeEngine, timeMs }));
  }
  return large;
}

/** @param {Parameters<typeof calibrate>[0] & {timeMs: number}} options */
async function calibration({ timeMs, ...options }) {
  const found = await calibrate(options);
  return { calibration: found, limit: timeLimit(found, timeMs) };
}

/** The question with its large inputs and what the solution answered to them. */
function expanded(question, large) {
  const tests = question.tests.map((test, index) => {
    if (!large.has(index)) return test;
    const { input, expected } = large.get(index).calibration;
    return { ...test, input, expected: test.expected ?? expected };
  });
  return { ...question, tests };
}

/** Says of each large test that ran out of time why, and gives the words for the verdict when that is the first fault. */
function explainLate({ verdict, results, misconception }, outcomes, large) {
  for (const [index, { calibration, limit }] of large) {
    if (!limit || outcomes[index].status !== "timeout") continue;
    const words = tooSlow(calibration, outcomes[index], misconception);
    results[index].difference = `${words.what} ${words.why}`;
    if (verdict === "timeout") return words;
  }
  return null;
}

/**
 * Why a run that is no test was ended by a limit, as far as the code shows it.
 * @param {{code: string, status: string, judgeEngine: Engine}} options
 * @returns {Promise<import("../panels/explanation.js").Explanation | null>} never rejects
 */
export async function explainEnding({ code, status, judgeEngine }) {
  const release = hold(judgeEngine);
  try {
    return await judgeEngine.call("explain.explain_outcome", code, "", "", "", { status });
  } catch {
    return null;
  } finally {
    release();
  }
}

async function explanation({ spec, tests }, code, outcomes, { results }, judgeEngine) {
  const failed = tests
    .map((test, index) => ({ index, input: JSON.stringify(test.input), expected: test.expected, outcome: outcomes[index], recipe: test.input.recipe, status: results[index].status }))
    .filter(({ status, recipe }) => !recipe && status !== "passed" && status !== "not_run");
  for (const { index, input, expected, outcome } of failed.slice(0, EXPLAINED_TESTS)) {
    const actual = JSON.stringify(outcome);
    if (!expected || input.length + expected.length + actual.length > EXPLAINED_CHARS) continue;
    const answer = await judgeEngine.call("explain.explain_outcome", code, JSON.stringify(spec), input, expected, actual);
    if (answer) return { ...answer, test: index };
  }
  return null;
}

/** What a promise gives, or null when that takes too long or fails. */
function inTime(promise) {
  const late = new Promise((resolve) => {
    setTimeout(() => resolve(null), WORDS_MS);
  });
  return Promise.race([promise.catch(() => null), late]);
}

/** A judgement is only believed where its parts agree. */
function checked(judgement, total) {
  const passed = judgement.results.filter(({ status }) => status === "passed").length;
  const agrees = judgement.results.length === total && passed === judgement.testsPassed;
  if (!agrees || (judgement.verdict === "passed") !== (passed === total)) {
    throw new Error("The judgement contradicts itself.");
  }
  return { message: null, ...judgement };
}

/** @returns {Judgement} */
function stopped(question, outcomes) {
  return { ...noVerdict(question, outcomes, null), verdict: "stopped" };
}

/** @returns {Judgement} */
function noVerdict(question, outcomes, message) {
  const results = question.tests.map((test, index) => ({
    status: "not_run",
    call: test.call ?? "",
    got: outcomes[index]?.shown ?? null,
    expected: null,
    difference: null,
    stdout: outcomes[index]?.stdout ?? "",
    stderr: outcomes[index]?.stderr ?? "",
    error: outcomes[index]?.error ?? null,
    ms: outcomes[index]?.ms ?? 0,
    hidden: Boolean(test.hidden),
    note: test.note ?? null,
  }));
  const counts = { testsPassed: 0, testsTotal: question.tests.length };
  return { verdict: "not_run", ...counts, misconception: null, results, message, explanation: null };
}

/** @type {WeakMap<Engine, {users: number, timer: ReturnType<typeof setTimeout> | undefined}>} */
const uses = new WeakMap();

/** Start a judge for a submit that may come. @param {Engine} judgeEngine */
export async function keepReady(judgeEngine) {
  const release = hold(judgeEngine);
  await judgeEngine.load().catch(() => {});
  release();
}

/** Keep the judge from being ended; some minutes after the last release it is, to give its memory back. */
function hold(engine) {
  const use = uses.get(engine) ?? { users: 0, timer: undefined };
  uses.set(engine, use);
  use.users += 1;
  clearTimeout(use.timer);
  return () => {
    use.users -= 1;
    if (!use.users) use.timer = setTimeout(() => engine.end(), IDLE_MS);
  };
}
