/** Submit: the learner's code on every test in the run worker, then the judgement of the outcomes in the judge worker. */

import { TIME_LIMIT_MS } from "./engine.js";

const IDLE_MS = 3 * 60_000;
/** A verdict waits no longer than this for words about it, and they are sought in no more tests than these. */
const WORDS_MS = 2000;
const EXPLAINED_TESTS = 10;
const EXPLAINED_CHARS = 200_000;

/**
 * @typedef {import("./engine.js").Engine} Engine
 * @typedef {import("./engine.js").Outcome} Outcome
 *
 * @typedef {object} Judgement
 * @property {"passed" | "failed" | "error" | "timeout" | "stopped" | "output_limit" | "memory" | "not_run"} verdict
 * @property {number} testsPassed
 * @property {number} testsTotal
 * @property {string | null} misconception
 * @property {object[]} results one for each test, in order
 * @property {string | null} message why there is no verdict, when there is none
 * @property {import("./explanation.js").Explanation | null} explanation of the first failed test that has one
 */

/**
 * The judgement of a program on all tests of a question. "passed" only where every test was executed and passed.
 * @param {{question: any, code: string, runEngine: Engine, judgeEngine: Engine, limits?: {timeMs?: number},
 *   onProgress?: (done: number, total: number) => void}} options limits.timeMs holds for tests without a limit of
 *   their own
 * @returns {Promise<Judgement>} never rejects
 */
export async function grade({ question, code, runEngine, judgeEngine, limits = {}, onProgress }) {
  const { tests } = question;
  if (!tests.length) return noVerdict(question, [], "This question has no tests.");
  const release = hold(judgeEngine);
  const { promise: stop, resolve: onStop } = Promise.withResolvers();
  runEngine.addEventListener("stop", onStop, { once: true });
  const outcomes = [];
  try {
    return await Promise.race([
      judgement({ question, code, runEngine, judgeEngine, limits, onProgress, outcomes }),
      stop.then(() => stopped(question, outcomes)),
    ]);
  } catch (error) {
    return noVerdict(question, outcomes, `The tests could not be judged. ${error.message}`);
  } finally {
    runEngine.removeEventListener("stop", onStop);
    release();
  }
}

async function judgement({ question, code, runEngine, judgeEngine, limits, onProgress, outcomes }) {
  const { tests, spec } = question;
  const { timeMs = TIME_LIMIT_MS } = limits;
  onProgress?.(0, tests.length);
  const judgeReady = judgeEngine.load();
  judgeReady.catch(() => {});
  const inputs = await expandInputs(question, judgeEngine);
  await runEngine.runTests({
    code,
    spec,
    inputs,
    limits: { timeMs: tests.map((test) => test.timeLimitMs ?? timeMs) },
    onOutcome: (index, outcome) => {
      outcomes.push(outcome);
      onProgress?.(index + 1, tests.length);
    },
  });
  const obstacle = outcomes.find(({ status, error }) => status === "not_run" && error);
  if (obstacle) return noVerdict(question, outcomes, obstacle.error.message);
  await judgeReady;
  const judged = checked(await judgeEngine.call("judge.judge", question, outcomes), tests.length);
  const isExplained = judged.verdict === "passed" || judged.misconception;
  return { ...judged, explanation: isExplained ? null : await inTime(explanation(question, code, outcomes, judged, judgeEngine)) };
}

/**
 * Why a run that is no test was ended by a limit, as far as the code shows it.
 * @param {{code: string, status: string, judgeEngine: Engine}} options
 * @returns {Promise<import("./explanation.js").Explanation | null>} never rejects
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
    .map((test, index) => ({ input: JSON.stringify(test.input), expected: test.expected, outcome: outcomes[index], recipe: test.input.recipe, status: results[index].status }))
    .filter(({ status, recipe }) => !recipe && status !== "passed" && status !== "not_run");
  for (const { input, expected, outcome } of failed.slice(0, EXPLAINED_TESTS)) {
    const actual = JSON.stringify(outcome);
    if (!expected || input.length + expected.length + actual.length > EXPLAINED_CHARS) continue;
    const answer = await judgeEngine.call("explain.explain_outcome", code, JSON.stringify(spec), input, expected, actual);
    if (answer) return answer;
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

/** Inputs given as recipes are made by the judge: they can be far larger than what a question may weigh. */
async function expandInputs(question, judgeEngine) {
  const inputs = [];
  for (const [index, { input }] of question.tests.entries()) {
    inputs.push(input.recipe ? await judgeEngine.call("judge.expand", question, index) : input);
  }
  return inputs;
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
