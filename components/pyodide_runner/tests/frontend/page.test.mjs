import assert from "node:assert/strict";
import { test } from "node:test";
import { policy } from "../../pyodide_runner/frontend/engine/policy.js";
import { healthUrl } from "../../pyodide_runner/frontend/page/connection.js";
import { markup } from "../../pyodide_runner/frontend/page/markdown.js";
import { clockText } from "../../pyodide_runner/frontend/page/timer.js";
import { revealRefusal } from "../../pyodide_runner/frontend/panels/question.js";

test("Markdown brings no HTML, no pictures and only links to the web", () => {
  assert.equal(markup("`x` <b>y</b>"), "<p><code>x</code> &lt;b&gt;y&lt;/b&gt;</p>\n");
  assert.doesNotMatch(markup("![a](https://example.com/a.png)"), /<img/);
  assert.doesNotMatch(markup("[a](javascript:alert(1)) [b](data:text/html,x)"), /<a /);
  assert.match(markup("[a](https://example.com/)"), /<a href="https:\/\/example.com\/">/);
});

test("the policy names the component's folder and the one address outside of it", () => {
  const text = policy(new URL("https://app.example/component/x/"), new URL("https://app.example/_stcore/health"));
  const rules = Object.fromEntries(text.split("; ").map((rule) => [rule.split(" ")[0], rule.split(" ").slice(1)]));
  assert.deepEqual(rules["default-src"], ["'none'"]);
  assert.equal(rules["connect-src"].at(-1), "https://app.example/_stcore/health");
  assert.ok(!text.includes("'unsafe-eval'"));
  const reached = rules["connect-src"].filter((source) => source !== "blob:");
  assert.ok(reached.every((source) => source.startsWith("https://app.example/")));
});

test("the server's health is asked below the app's own address", () => {
  assert.equal(healthUrl({ origin: "http://a", pathname: "/component/x/index.html" }), "http://a/_stcore/health");
  assert.equal(healthUrl({ origin: "http://a", pathname: "/below/component/x/index.html" }), "http://a/below/_stcore/health");
});

test("the clock shows hours only where there are some", () => {
  assert.deepEqual([0, 245_000, 3_729_000].map(clockText), ["0:00", "4:05", "1:02:09"]);
});

test("the solution opens after two failed submits, two hints or without the guard", () => {
  const fresh = { solved: false, failedAttempts: 0, hintsUsed: 0, revealed: false };
  assert.notEqual(revealRefusal(fresh, true), null);
  for (const done of [{ failedAttempts: 2 }, { hintsUsed: 2 }, { solved: true }]) assert.equal(revealRefusal({ ...fresh, ...done }, true), null);
  assert.equal(revealRefusal(fresh, false), null);
});
