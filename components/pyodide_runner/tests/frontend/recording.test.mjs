import assert from "node:assert/strict";
import { test } from "node:test";
import { Recording, describe, unrecorded } from "../../pyodide_runner/frontend/stepper/recording.js";

const LIST = (size) => ({ kind: "list", type: "list", size, items: Array.from({ length: size }, (_, index) => `${index}`) });
const NODE = (next) => ({ kind: "object", type: "Node", fields: [["value", "1"], ["next", next], ["prev", next]] });
const step = (event, more = {}) => ({ event, line: 3, frames: [0], heap: [], output: 0, ...more });
const made = (steps, drawings = []) => new Recording({
  status: "returned", note: null, error: null, start: 0, steps, drawings, lines: {}, output: "ab",
  frames: [{ id: 0, name: "<module>", line: 1, variables: [] }, { id: 1, name: "f", line: 2, variables: [] }],
});

test("each step is told in a sentence", () => {
  const recording = made([
    step("line"), step("call", { frames: [0, 1] }), step("return", { frames: [0, 1], value: "7" }),
    step("exception", { frames: [0, 1], error: "ValueError: no" }), step("exception", { frames: [0], error: "ValueError: no", passing: true }), step("end"),
  ]);
  assert.deepEqual(recording.data.steps.map((_, index) => recording.sentence(index)), [
    "Line 3 runs next", "f is called", "f returns 7", "ValueError: no", "The error reaches the main program: ValueError: no", "The program has ended",
  ]);
});

test("an object looks at a step as it was drawn last", () => {
  const recording = made([step("line", { heap: [[1, 0]] }), step("line"), step("line", { heap: [[1, 1]] })], [LIST(1), LIST(2)]);
  assert.deepEqual([0, 1, 2].map((at) => recording.object(1, at).size), [1, 1, 2]);
  assert.equal(recording.object(2, 2), null);
});

test("short values are written out, long ones described", () => {
  const recording = made([step("line", { heap: [[1, 0], [2, 1]] })], [LIST(2), LIST(9)]);
  assert.equal(recording.shown(1, 0), "[0, 1]");
  assert.equal(recording.shown(2, 0), "#2 (list, 9 items)");
  assert.equal(recording.shown(undefined, 0), "nothing");
  assert.equal(describe("function", "f"), "function f");
});

test("a chain is drawn along the fields that lead on, not back", () => {
  const recording = made([step("line", { heap: [[1, 0], [2, 1]] })], [NODE(2), NODE("None")]);
  assert.deepEqual(recording.links("Node"), ["next"]);
});

test("output is told with how much of it is new", () => {
  const recording = made([step("line", { output: 1 }), step("line", { output: 2 })]);
  assert.deepEqual(recording.output(1), { text: "ab", before: 1 });
});

test("what could not be recorded says why", () => {
  assert.match(unrecorded("stopped").note, /stopped before/);
  assert.match(unrecorded(null).note, /started again/);
});

test("a recording begins on a line where the definitions are in place, else where they are", () => {
  const { data } = made([step("line"), step("line", { line: 7 }), step("end"), step("call"), step("line", { line: 7 }), step("line", { line: 7 })]);
  const recording = new Recording({ ...data, start: 3 });
  assert.deepEqual([7, 8, null].map((line) => recording.firstOn(line)), [4, 3, 3]);
});
