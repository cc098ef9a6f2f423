import assert from "node:assert/strict";
import { test } from "node:test";
import { Attempts } from "../../pyodide_runner/frontend/storage/attempts.js";
import { CONTRACT } from "../../pyodide_runner/frontend/contract.js";
import { Drafts } from "../../pyodide_runner/frontend/storage/drafts.js";
import { Outbox } from "../../pyodide_runner/frontend/storage/outbox.js";
import { emptyDraft, eventProblem, readCodes, readDrafts, readHandled, readOutbox, readPanels } from "../../pyodide_runner/frontend/storage/records.js";
import { Store } from "../../pyodide_runner/frontend/storage/store.js";
import { Area, damaged, random } from "./browser.mjs";

const { keys } = CONTRACT;
const ATTEMPT = {
  id: "a1", type: "attempt", at: 5, questionId: "q", verdict: "passed", testsPassed: 3, testsTotal: 3, timeTakenMs: 10, hintsUsed: 0, revealed: false,
};
const REVEAL = { id: "r1", type: "reveal", at: 6, questionId: "q", hintsUsed: 2, failedAttempts: 0, timeTakenMs: 9 };
const NEXT = { id: "n1", type: "next", at: 7, questionId: "q" };
const DRAFT = { ...emptyDraft(), revision: 3, code: "x = 1\n", earlier: [{ code: "x\n", at: 5 }], timeTakenMs: 9, updatedAt: 12 };

/** @param {string} key @param {unknown} value */
function holding(key, value) {
  const area = new Area();
  area.setItem(key, JSON.stringify(value));
  return { area, store: new Store(() => area) };
}

const DRAFTS = [
  [{ code: "x = 1\n", earlier: [null] }, { code: "x = 1\n", earlier: [] }],
  [{ code: null, earlier: [null, 5, { code: null }, { code: "y\n", at: "now" }] }, { code: null, earlier: [{ code: "y\n", at: 0 }] }],
  [{ code: 5, hintsUsed: 2 }, { code: null, hintsUsed: 2 }],
  [{ code: "a", timeTakenMs: 1e300 }, { code: "a", timeTakenMs: CONTRACT.numbers.longestTimeMs }],
  [{ code: "a", timeTakenMs: -5, hintsUsed: 1.4, failedAttempts: "9", solved: 1, left: "yes" }, { code: "a", hintsUsed: 1 }],
  [{ earlier: 7, updatedAt: 1e300, revision: 1e300 }, { updatedAt: CONTRACT.numbers.latestMs, revision: 1e12 }],
];

for (const [kept, wanted] of DRAFTS) {
  test(`a draft ${JSON.stringify(kept)} is read, saved and goes on`, () => {
    const { area, store } = holding(keys.drafts, { schema: 1, questions: { q: kept, other: null } });
    const sitting = new Drafts(store, () => 50).open("q");
    assert.deepEqual(sitting.draft, { ...emptyDraft(), ...wanted });
    sitting.keep("z\n");
    sitting.save({ code: "z\n", failedAttempts: 1 });
    assert.equal(area.value(keys.drafts).questions.q.code, "z\n");
  });
}

for (const [kept, asides] of [
  [{ schema: 1, questions: { other: null } }, 0],
  [{ schema: 1, questions: { other: "text", more: [1] } }, 1],
  [{ schema: 1, questions: null }, 1],
  [{ schema: 2, questions: { q: DRAFT } }, 1],
  ["text", 1],
  [null, 0],
]) {
  test(`drafts ${JSON.stringify(kept)} stop nothing, and what is junk is set aside once`, () => {
    const { area, store } = holding(keys.drafts, kept);
    for (const _ of [1, 2, 3]) new Drafts(store).open("q").save({ code: `x${_}\n` });
    assert.equal(area.aside(keys.drafts).length, asides);
    assert.equal(area.value(keys.drafts).questions.q.code, "x3\n");
  });
}

test("text that is no JSON is set aside once", () => {
  const area = new Area();
  area.setItem(keys.drafts, "{");
  const store = new Store(() => area);
  for (const _ of [1, 2]) new Drafts(store).open("q");
  assert.deepEqual(area.aside(keys.drafts), ["{"]);
});

for (const tabs of [{ gone: [null] }, { gone: null }, { gone: 5 }, { gone: [5, { id: "x" }, { ...ATTEMPT, verdict: "banana" }, { ...ATTEMPT, code: "x" }] }, null]) {
  test(`junk in the outbox ${JSON.stringify(tabs)} loses no attempt`, async () => {
    const { area, store } = holding(keys.outbox, { schema: 1, tabs: tabs && { ...tabs, old: [ATTEMPT] } });
    const sent = [];
    const outbox = new Outbox(store, "mine", (events) => sent.push(events));
    await outbox.adopt({ query: async () => ({ held: [] }) });
    outbox.add(REVEAL);
    const ids = tabs ? ["a1", "r1"] : ["r1"];
    assert.deepEqual(sent.at(-1).map(({ id }) => id), ids);
    assert.deepEqual(area.value(keys.outbox).tabs.mine.map(({ id }) => id), ids);
    outbox.settle(ids);
    assert.deepEqual(area.value(keys.outbox).tabs, {});
    const misfits = area.aside(keys.outbox).join();
    for (const text of ["banana", '"code":"x"']) assert.equal(misfits.includes(text), JSON.stringify(tabs)?.includes(text) ?? false);
  });
}

test("what is refused stays in the outbox, is sent no more, and is tried in the next session", () => {
  const { area, store } = holding(keys.outbox, null);
  const sent = [];
  const outbox = new Outbox(store, "mine", (events) => sent.push(events.map(({ id }) => id)));
  outbox.add(ATTEMPT);
  outbox.add({ ...NEXT });
  outbox.refuse(["a1", "n1"]);
  assert.equal(outbox.refused, 1);
  assert.deepEqual(sent.at(-1), []);
  assert.deepEqual(area.value(keys.outbox).tabs.mine.map(({ id }) => id), ["a1"]);
  outbox.resume();
  assert.deepEqual(sent.at(-1), ["a1"]);
  outbox.settle(["a1"]);
  assert.deepEqual(area.value(keys.outbox).tabs, {});
});

test("more events than a message holds go one message after the other", () => {
  const { store } = holding(keys.outbox, { schema: 1, tabs: { mine: Array.from({ length: 120 }, (_, n) => ({ ...ATTEMPT, id: `e${n}`, at: n })) } });
  let last = [];
  const outbox = new Outbox(store, "mine", (events) => { last = events; });
  const handled = [];
  for (let message = 0; message < 3; message += 1) {
    outbox.send();
    assert.ok(last.length <= CONTRACT.numbers.eventsPerMessage);
    handled.push(...last.map(({ id }) => id));
    outbox.settle(handled);
  }
  assert.equal(handled.length, 120);
  assert.equal(outbox.pending.length, 0);
});

test("results that a full storage refuses are sent all the same", () => {
  const { area, store } = holding(keys.outbox, null);
  area.full = true;
  let last = [];
  const outbox = new Outbox(store, "mine", (events) => { last = events; });
  outbox.add(ATTEMPT);
  assert.deepEqual(last, [ATTEMPT]);
  assert.equal(store.refusal, "full");
  area.full = false;
  store.retry();
  assert.equal(store.refusal, null);
  assert.deepEqual(area.value(keys.outbox).tabs.mine, [ATTEMPT]);
  outbox.settle(["a1"]);
});

test("a banner begins and ends with the trouble, and says which", () => {
  const { area, store } = holding("k", null);
  const told = [];
  for (const name of ["refused", "kept"]) store.addEventListener(name, () => told.push(`${name} ${store.refusal}`));
  const drafts = new Drafts(store);
  const codes = new Attempts(store);
  area.full = true;
  drafts.open("q").save({ code: "x\n" });
  codes.keep("a", { code: "x\n", questionId: "q", at: 1 });
  area.full = false;
  drafts.open("q").save({ code: "xy\n" });
  assert.deepEqual(told, ["refused full"], "the code of the attempt is still missing");
  store.retry();
  assert.deepEqual(told, ["refused full", "kept null"]);
  area.blocked = true;
  drafts.open("q").save({ code: "xyz\n" });
  assert.equal(told.at(-1), "refused blocked");
  area.blocked = false;
  store.retry();
});

for (const attempts of [{ a: null, b: 5 }, { a: { code: null } }, { a: { code: "x", at: "y" } }, []]) {
  test(`kept codes ${JSON.stringify(attempts)} stop no submit`, () => {
    const { area, store } = holding(keys.codes, { schema: 1, attempts });
    const codes = new Attempts(store);
    codes.keep("new", { code: "x\n", questionId: "q", at: 9 });
    assert.equal(codes.find("new")?.code, "x\n");
    assert.equal(codes.find("b"), null);
    assert.equal(codes.find("constructor"), null);
    assert.equal(area.value(keys.codes).attempts.new.code, "x\n");
  });
}

for (const [kept, wanted] of [[null, 38], [{ question: "x" }, 38], [{ question: 1e300 }, 65], [{ question: -4 }, 20], [[50], 38], [{ question: 50 }, 50]]) {
  test(`panels ${JSON.stringify(kept)}`, () => assert.equal(readPanels(kept).question, wanted));
}

test("handled ids are read whatever is there", () => {
  for (const kept of [null, 5, [], ["a"], { data: null }, { data: { ids: "a" } }]) assert.deepEqual(readHandled(kept), []);
  assert.deepEqual(readHandled({ data: { ids: ["a", 5, null, "b"] } }), ["a", "b"]);
});

const NAMES = ["id", "code", "earlier", "at", "schema", "questions", "tabs", "attempts", "verdict", "type", "__proto__", "constructor", "timeTakenMs", "q"];

test("20,000 forged documents: nothing is raised, nothing is lost, and reading again changes nothing", () => {
  const kinds = [
    [readDrafts, "questions", { q: DRAFT, r: { ...DRAFT, solved: true } }],
    [readOutbox, "tabs", { t: [ATTEMPT, NEXT], u: [REVEAL] }],
    [readCodes, "attempts", { a: { code: "x\n", questionId: "q", at: 5 } }],
  ];
  for (let seed = 0; seed < 20_000; seed += 1) {
    const rng = random(seed);
    const [reader, field, good] = rng.pick(kinds);
    const kept = damaged(rng, { schema: 1, [field]: good }, NAMES);
    const { records, junk } = reader(JSON.parse(JSON.stringify(kept)));
    const again = reader(JSON.parse(JSON.stringify({ schema: 1, [field]: Object.fromEntries(records) })));
    assert.equal(again.junk, null, `seed ${seed}`);
    assert.deepEqual([...again.records], [...records].map(([id, record]) => [id, record]), `seed ${seed}`);
    const entries = kept?.schema === 1 && typeof kept[field] === "object" && !Array.isArray(kept[field]) ? Object.entries(kept[field] ?? {}) : [];
    for (const [id, entry] of entries) {
      assert.ok(entry === null || records.has(id) || Object.hasOwn(junk.junk ?? junk, id), `seed ${seed}: ${id} is lost`);
    }
    const usable = (entry) => typeof entry?.code === "string";
    if (reader !== readOutbox) for (const [id, entry] of entries) if (usable(entry)) assert.equal(records.get(id).code, entry.code);
  }
});

test("20,000 forged events: only those of the schema pass", () => {
  const { fields } = CONTRACT;
  let fit = 0;
  for (let seed = 0; seed < 20_000; seed += 1) {
    const rng = random(seed);
    const event = damaged(rng, rng.pick([ATTEMPT, REVEAL, NEXT]), NAMES, 0.06);
    if (eventProblem(event)) continue;
    fit += 1;
    assert.ok(["attempt", "reveal", "next"].includes(event.type));
    for (const [name, value] of Object.entries(event)) {
      const { least = 0, most = 0, flag, options, pattern } = fields[name] ?? { options: [event.type] };
      const right = flag ? typeof value === "boolean" : options ? options.includes(value) : pattern ? typeof value === "string" : value >= least && value <= most;
      assert.ok(right, `seed ${seed}: ${name}`);
    }
  }
  assert.ok(fit > 5000);
});
