/**
 * Time limits of large tests, measured where the learner's code runs.
 *
 * No fixed number of seconds tells a slow way from a fast one on every machine, so the judge runs the question's own
 * solution on the same input first. The limit is the larger of
 *
 * - MULTIPLE times what the solution took. The quality gates let a problem into the bank when its slow ways take at
 *   least 20 times the solution's steps; in the browser those of the whole bank took more than 60 times its time. Right
 *   code written in a slower style takes up to 5 times. 20 lies three times below the one and four times above the
 *   other, and a slow machine makes both slower alike.
 * - The time of FLOOR_LINES lines of Python, timed too. A solution of a millisecond says nothing about code that does
 *   the same in a plain loop. Slow ways take at least 20 million steps, but where built-ins do the work these can last
 *   no longer than 8 million lines, so that the floor lies below that.
 *
 * What counts is the time that the program itself took, as its worker measured it; the page stops it somewhat later, so
 * that a busy page never makes anyone late. A program that is too slow is run again, after measuring again.
 */

const MULTIPLE = 20;
const FLOOR_LINES = 3_000_000;
/** What a busy page and the way to the worker may take before a program is stopped. */
const SLACK_MS = 500;
/** Reading the input may take a learner's worker so many times longer than the judge's. */
const AROUND = 5;

/**
 * @typedef {object} Calibration what the judge found out about a large test
 * @property {object} input
 * @property {import("../engine/engine.js").Outcome | null} expected null when only the judgement can tell
 * @property {string} size of the input, in words
 * @property {number | null} solutionMs null when the solution could not be timed
 * @property {number} aroundMs
 * @property {number} lineMs
 *
 * @typedef {{programMs: number, stopMs: number}} TimeLimit programMs: what a program may take; stopMs: when it is stopped
 */

/** @type {WeakMap<import("../engine/engine.js").Engine, {key: string, found: Map<number, Calibration>}>} of one question at a time */
const known = new WeakMap();

/**
 * What the judge knows about a large test, measured on the first call for a question.
 * @param {{question: any, index: number, judgeEngine: import("../engine/engine.js").Engine, anew?: boolean}} options
 * @returns {Promise<Calibration>} rejects with EngineError
 */
export async function calibrate({ question, index, judgeEngine, anew = false }) {
  const { spec, solution, generator, tests } = question;
  const asked = { spec, solution, generator, tests: tests.map(({ input }) => ({ input: input.recipe ? input : {} })) };
  const key = JSON.stringify(asked);
  if (known.get(judgeEngine)?.key !== key) known.set(judgeEngine, { key, found: new Map() });
  const { found } = known.get(judgeEngine);
  if (anew || !found.has(index)) found.set(index, await measured(asked, index, judgeEngine));
  return found.get(index);
}

async function measured(question, index, judgeEngine) {
  try {
    return await judgeEngine.call("judge.calibrate", question, index);
  } catch {
    const input = await judgeEngine.call("judge.expand", question, index);
    return { input, expected: null, size: "the large input", solutionMs: null, aroundMs: 0, lineMs: 0 };
  }
}

/**
 * @param {Calibration} calibration
 * @param {number} ownMs the learner's own limit; a higher one holds only where the solution itself needs it
 * @returns {TimeLimit | null} null when the solution could not be timed
 */
export function timeLimit({ solutionMs, aroundMs, lineMs }, ownMs) {
  if (solutionMs === null) return null;
  const floorMs = Math.min(FLOOR_LINES * lineMs, ownMs);
  const programMs = Math.max(MULTIPLE * solutionMs, floorMs);
  return { programMs, stopMs: programMs + AROUND * aroundMs + SLACK_MS };
}

/**
 * Why a program ran out of time on a large input, and what to do.
 * @param {Calibration} calibration
 * @param {import("../engine/engine.js").Outcome & {ended?: boolean}} outcome ended: the program came to its end, but too late
 * @param {string | null} known what the question says of a way that is too slow; that this one is too slow does not make
 *   it the same way
 * @returns {import("../panels/explanation.js").Explanation}
 */
export function tooSlow({ size, solutionMs }, { ms, ended = false }, known) {
  return {
    what: `Your answer ${ended ? "took" : "was stopped after"} ${duration(ms)} on ${size}.`,
    why:
      `A fast enough solution takes about ${duration(solutionMs)} here, in this browser. Your code came to its end on ` +
      "the smaller inputs before, so most likely this is no endless loop, but work that grows much faster than the input.",
    try: known ? `See whether this fits: ${known[0].toLowerCase()}${known.slice(1)}` : ADVICE,
    line: null,
    column: null,
  };
}

const ADVICE =
  "Look for a way that does not go through the same items again and again: what is computed anew in each step, " +
  "and could be kept from the step before or looked up?";

/** @param {number} milliseconds */
function duration(milliseconds) {
  const seconds = milliseconds / 1000;
  if (seconds < 0.001) return "less than 0.001 s";
  return `${seconds.toFixed(seconds < 0.01 ? 3 : seconds < 1 ? 2 : 1)} s`;
}
