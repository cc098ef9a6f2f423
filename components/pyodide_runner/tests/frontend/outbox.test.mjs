import assert from "node:assert/strict";
import { beforeEach, mock, test } from "node:test";
import { CONTRACT } from "../../pyodide_runner/frontend/contract.js";
import { Outbox, claimTab } from "../../pyodide_runner/frontend/storage/outbox.js";
import { Store } from "../../pyodide_runner/frontend/storage/store.js";
import { Area } from "./browser.mjs";

const { keys, numbers } = CONTRACT;
const attempt = (id, at = 5) => ({
  id, type: "attempt", at, questionId: "q", verdict: "passed", testsPassed: 3, testsTotal: 3, timeTakenMs: 10, hintsUsed: 0, revealed: false,
});
const next = (id, at = 6) => ({ id, type: "next", at, questionId: "q" });
const NO_LOCKS = { query: async () => ({ held: [] }) };

beforeEach(() => mock.timers.reset());

/** A tab of a browser with its outbox; `sent` has the ids of each message to Python. */
function tab(area = new Area(), name = "mine") {
  mock.timers.reset();
  mock.timers.enable({ apis: ["setTimeout"] });
  const sent = [];
  const outbox = new Outbox(new Store(() => area), name, (events) => sent.push(events.map(({ id }) => id)));
  return { area, outbox, sent };
}

const kept = (area) => Object.values(area.value(keys.outbox)?.tabs ?? {}).flat().map(({ id }) => id);

test("a result stays in the browser until it is handled; a question of the moment is never written", () => {
  const { area, outbox, sent } = tab();
  outbox.add(attempt("a"));
  outbox.add(next("n"));
  assert.deepEqual(kept(area), ["a"]);
  assert.deepEqual(sent.at(-1), ["a", "n"]);
  outbox.settle(["a", "n"]);
  assert.deepEqual([kept(area), outbox.pending, sent.at(-1)], [[], [], []]);
});

test("what another tab of Python handled counts as handled", () => {
  const { area, outbox } = tab();
  outbox.add(attempt("a"));
  area.setItem(keys.handled, JSON.stringify({ schema: 1, data: { ids: ["a"] } }));
  outbox.settle([]);
  assert.deepEqual(outbox.pending, []);
});

test("as long as nothing answers, it is sent again and again", () => {
  const { outbox, sent } = tab();
  outbox.add(attempt("a"));
  mock.timers.tick(2000);
  mock.timers.tick(5000);
  assert.deepEqual(sent, [["a"], ["a"], ["a"]]);
  outbox.settle(["a"]);
  mock.timers.tick(600_000);
  assert.deepEqual(sent, [["a"], ["a"], ["a"], []]);
});

test("a message holds so many events, oldest first", () => {
  const { outbox, sent } = tab();
  for (let number = 0; number < numbers.eventsPerMessage + 5; number += 1) outbox.add(attempt(`a${number}`, 1000 - number));
  assert.equal(sent.at(-1).length, numbers.eventsPerMessage);
  assert.equal(sent.at(-1)[0], `a${numbers.eventsPerMessage + 4}`);
});

test("what is refused waits for another session, and is counted", () => {
  const { area, outbox, sent } = tab();
  outbox.add(attempt("a"));
  outbox.refuse(["a"]);
  assert.deepEqual([outbox.pending.length, outbox.refused, kept(area)], [0, 1, ["a"]]);
  outbox.resume();
  assert.deepEqual([outbox.refused, sent.at(-1)], [0, ["a"]]);
});

test("after a reload the results of the tab are there, the questions of the moment are not", () => {
  const { area, outbox } = tab();
  outbox.add(attempt("a"));
  outbox.add(next("n"));
  assert.deepEqual(tab(area).outbox.pending.map(({ id }) => id), ["a"]);
});

test("the queue of a tab that is gone is taken over, once; that of a living one is not", async () => {
  const { area, outbox } = tab(new Area(), "gone");
  outbox.add(attempt("a"));
  const heir = tab(area, "heir");
  await heir.outbox.adopt(/** @type {any} */ ({ query: async () => ({ held: [{ name: "pytrix_tab_gone" }] }) }));
  assert.deepEqual(heir.outbox.pending, []);
  await heir.outbox.adopt(/** @type {any} */ (NO_LOCKS));
  assert.deepEqual([heir.outbox.pending.map(({ id }) => id), heir.sent], [["a"], [["a"]]]);
  assert.deepEqual(Object.keys(area.value(keys.outbox).tabs), ["heir"]);
});

test("a question that has lost its sense is dropped", () => {
  const { outbox } = tab();
  outbox.add(next("n"));
  outbox.forget((event) => event.type === "next");
  assert.deepEqual(outbox.pending, []);
});

test("what is no event of the contract is not sent at all", () => {
  const { outbox, sent } = tab();
  assert.throws(() => outbox.add(/** @type {any} */ ({ ...next("n"), code: "x = 1" })), TypeError);
  assert.deepEqual(sent, []);
});

test("a reloaded tab keeps its id, a duplicated one gets its own", async () => {
  const session = /** @type {any} */ (new Area());
  const first = await claimTab(() => session, undefined);
  assert.equal(await claimTab(() => session, undefined), first);
  const taken = /** @type {any} */ ({ request: async (name, _options, work) => work(name === `pytrix_tab_${first}` ? null : { name }) });
  assert.notEqual(await claimTab(() => session, taken), first);
});
