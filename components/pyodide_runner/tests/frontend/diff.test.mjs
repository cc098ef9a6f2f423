import assert from "node:assert/strict";
import { test } from "node:test";
import { lineDiff } from "../../pyodide_runner/frontend/panels/diff.js";
import { random } from "./browser.mjs";

test("lines that stay, go and come", () => {
  const told = lineDiff("a\nb\nc\n", "a\nx\nc\nd").map(({ kind, text }) => `${kind} ${text}`);
  assert.deepEqual(told, ["same a", "gone b", "new x", "same c", "new d"]);
});

test("each program is found again in the lines, whatever the two are", () => {
  const rng = random(7);
  for (let round = 0; round < 200; round += 1) {
    const [before, after] = [0, 1].map(() => Array.from({ length: 1 + rng.below(8) }, () => rng.pick(["a", "b", "c"])));
    const lines = lineDiff(before.join("\n"), after.join("\n"));
    const without = (kind) => lines.filter((line) => line.kind !== kind).map(({ text }) => text);
    assert.deepEqual([without("new"), without("gone")], [before, after]);
  }
});
