import assert from "node:assert/strict";
import { test } from "node:test";
import { Quiz } from "../../pyodide_runner/frontend/stepper/quiz.js";
import { Recording } from "../../pyodide_runner/frontend/stepper/recording.js";

/** A run of `f` whose frames hold these variables, one after the other; then it returns. */
const run = (scenes, ending = { event: "return", value: "7" }, error = null) => {
  const frames = [{ id: 0, name: "<module>", line: 9, variables: [] }, ...scenes.map((variables, at) => ({ id: 1, name: "f", line: at + 1, variables }))];
  const steps = scenes.map((_, at) => ({ event: "line", line: at + 1, frames: [0, at + 1], heap: [], output: 0 }));
  const last = { line: scenes.length, frames: [0, scenes.length], heap: [], output: 0, ...ending };
  return new Recording({ status: "returned", note: null, error, start: 0, steps: [...steps, last], frames, drawings: [], lines: {}, output: "" });
};

test("a value that a line makes is asked for before it is seen", () => {
  const quiz = new Quiz(run([[["n", "3"]], [["n", "3"], ["total", "4"]], [["n", "3"], ["total", "4"]]]));
  assert.deepEqual(quiz.asked, { name: "total", line: 1, value: "4" });
  assert.equal(quiz.furthest, 0);
  assert.equal(quiz.goOn(" 4 "), true);
  assert.equal(quiz.furthest, 1);
  assert.equal(quiz.asked, null);
});

test("what the whole gives is kept back", () => {
  const quiz = new Quiz(run([[["n", "3"]], [["n", "4"]]]));
  quiz.goOn("4");
  assert.equal(quiz.isOver, true);
  assert.equal(quiz.asked, null);
  quiz.goOn();
  assert.equal(quiz.furthest, 1);
  assert.equal(quiz.summary, "1 of 1 values were right. Now write down what it gives.");
});

test("so is the exception that ends it", () => {
  const error = { type: "ValueError", message: "no", line: 2 };
  const quiz = new Quiz(run([[["n", "3"]], [["n", "4"]]], { event: "exception", error: "ValueError: no" }, error));
  quiz.goOn("4");
  assert.equal(quiz.isOver, true);
});

test("the first slip is told with its line", () => {
  const quiz = new Quiz(run([[["n", "1"]], [["n", "2"]], [["n", "3"]], [["n", "4"]]]));
  assert.equal(quiz.goOn("2"), true);
  assert.equal(quiz.goOn("5"), false);
  assert.equal(quiz.goOn(), false);
  assert.equal(quiz.summary, "1 of 3 values were right. The first slip was on line 2: n is 3, and you said “5”. Now write down what it gives.");
});

test("quotes and spaces do not matter, and long values are not asked for", () => {
  const quiz = new Quiz(run([[], [["names", "['a', 'b']"]], [["names", "['a', 'b']"], ["text", "'x'"]], [["names", "x".repeat(60)], ["text", "'x'"]]]));
  assert.equal(quiz.goOn("[a,b]"), true);
  assert.equal(quiz.goOn('"x"'), true);
  assert.equal(quiz.asked, null);
});

test("a run without values on the way says so", () => {
  const quiz = new Quiz(run([[["n", "1"]]]));
  assert.equal(quiz.isOver, true);
  assert.equal(quiz.summary, "No value had to be worked out on the way. Now write down what it gives.");
});
