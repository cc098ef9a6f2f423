import assert from "node:assert/strict";
import { test } from "node:test";
import { cleaned } from "../../pyodide_runner/frontend/panels/pasted.js";

const CASES = [
  ["code as it should be", "def f(x):\n    return x - 1  # – one\n", "def f(x):\n    return x - 1  # – one\n"],
  ["a fence", "```python\nprint(1)\n```", "print(1)"],
  ["prompts, without what was printed", ">>> for x in 'ab':\n...     print(x)\na\nb", "for x in 'ab':\n    print(x)"],
  ["numbers of lines", "1 def f():\n2     return 7", "def f():\n    return 7"],
  ["numbers that are data", "10\n11", "10\n11"],
  ["curly quotes", "print(“a”)", 'print("a")'],
  ["curly quotes in a text", "print('“a”')", "print('“a”')"],
  ["signs of other widths", "x\u00a0= 5 \u2212 3\uff1b", "x = 5 - 3;"],
  ["unseen signs outside of texts", "x\u200b = 'a\u200bb'", "x = 'a\u200bb'"],
  ["tabs before code", "if x:\n\ty\n  \tz", "if x:\n    y\n    z"],
  ["breaks of other systems", "a = 1\r\nb = 2\rc = 3", "a = 1\nb = 2\nc = 3"],
];

for (const [what, pasted, wanted] of CASES) {
  test(`cleaning ${what}`, () => {
    assert.equal(cleaned(pasted), wanted);
    assert.equal(cleaned(wanted), wanted, "once is enough");
  });
}
