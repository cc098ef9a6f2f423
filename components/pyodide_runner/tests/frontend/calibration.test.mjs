import assert from "node:assert/strict";
import { test } from "node:test";
import { calibrate, timeLimit, tooSlow } from "../../pyodide_runner/frontend/grading/calibration.js";

const QUESTION = { spec: { kind: "function" }, solution: "s", generator: "g", tests: [{ input: { a: 1 } }, { input: { recipe: {} } }] };
const FOUND = { input: { n: 9 }, expected: null, size: "9 items", solutionMs: 10, aroundMs: 4, lineMs: 0.0001 };

/** An engine of the judge that answers with these texts, and notes what it was asked. */
function judge(answer) {
  const asked = [];
  return { asked, call: async (name, ...given) => { asked.push([name, ...given]); return answer(name); } };
}

test("a program may take the multiple of the solution's time, and at least the floor", () => {
  assert.deepEqual(timeLimit({ ...FOUND, solutionMs: 100, aroundMs: 0 }, 10_000), { programMs: 2000, stopMs: 2500 });
  assert.equal(timeLimit({ ...FOUND, solutionMs: 1 }, 10_000).programMs, 300);
  assert.equal(timeLimit({ ...FOUND, solutionMs: 1, lineMs: 1 }, 10_000).programMs, 10_000, "the floor ends at the learner's own limit");
  assert.equal(timeLimit({ ...FOUND, solutionMs: 5000 }, 10_000).programMs, 100_000, "what the solution needs is given");
});

test("without a time of the solution there is no limit from it", () => {
  assert.equal(timeLimit({ ...FOUND, solutionMs: null }, 10_000), null);
});

test("the way to the worker is paid for outside the program's own time", () => {
  const { programMs, stopMs } = timeLimit(FOUND, 10_000);
  assert.equal(stopMs - programMs, 5 * FOUND.aroundMs + 500);
});

test("a question is measured once by each engine, and anew when that is asked for", async () => {
  const engine = judge(() => FOUND);
  const ask = (more) => calibrate({ question: QUESTION, index: 1, judgeEngine: engine, ...more });
  assert.equal(await ask(), FOUND);
  await ask();
  assert.equal(engine.asked.length, 1);
  await ask({ anew: true });
  assert.equal(engine.asked.length, 2);
  await ask({ question: { ...QUESTION, solution: "another" } });
  assert.equal(engine.asked.length, 3);
  assert.deepEqual(engine.asked[0][1].tests, [{ input: {} }, { input: { recipe: {} } }], "only large inputs travel");
});

test("where the solution cannot be timed, the input is made all the same", async () => {
  const engine = judge((name) => { if (name === "judge.calibrate") throw new Error("no"); return { n: 9 }; });
  const found = await calibrate({ question: QUESTION, index: 1, judgeEngine: engine });
  assert.deepEqual([found.input, found.solutionMs, found.expected], [{ n: 9 }, null, null]);
});

test("who is too slow hears both times, and the question's own advice", () => {
  const late = tooSlow({ ...FOUND, solutionMs: 0.2 }, { ms: 12_340, ended: true }, "Keep a running total.");
  assert.equal(late.what, "Your answer took 12.3 s on 9 items.");
  assert.match(late.why, /about less than 0\.001 s here/);
  assert.equal(late.try, "See whether this fits: keep a running total.");
  const stopped = tooSlow({ ...FOUND, solutionMs: 30 }, { ms: 700 }, null);
  assert.equal(stopped.what, "Your answer was stopped after 0.70 s on 9 items.");
  assert.match(stopped.why, /about 0\.03 s here/);
  assert.match(stopped.try, /computed anew/);
});
