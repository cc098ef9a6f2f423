import assert from "node:assert/strict";
import { test } from "node:test";
import { Attempts } from "../../pyodide_runner/frontend/storage/attempts.js";
import { Drafts } from "../../pyodide_runner/frontend/storage/drafts.js";
import { Store } from "../../pyodide_runner/frontend/storage/store.js";
import { Area, random } from "./browser.mjs";

const KEY = "pytrix_drafts_v1";
const CODES = "pytrix_snapshots_v1";

/** One tab with a question open: what is in its editor, and what it last took from or gave to its draft. */
class Tab {
  constructor(area, clock) {
    this.area = area;
    this.clock = clock;
    this.open();
  }

  open() {
    this.drafts = new Drafts(new Store(() => this.area), this.clock);
    this.sitting = this.drafts.open("q");
    this.screen = this.written = this.sitting.draft.code;
    this.sitting.addEventListener("change", () => { this.screen = this.written = this.sitting.draft.code; });
  }

  type(code) {
    this.screen = code;
  }

  /** As the workspace does it: the code only when it was changed here. */
  save(fields = {}) {
    const typed = this.screen === this.written ? {} : { code: this.screen };
    this.written = this.screen;
    this.sitting.save({ ...typed, ...fields });
  }

  look() {
    if (this.screen !== this.written) this.save();
    this.sitting.look();
  }
}

function browser(tabs) {
  const area = new Area();
  let now = 1000;
  const clock = () => (now += 1);
  return { area, tabs: Array.from({ length: tabs }, () => new Tab(area, clock)), stored: () => area.value(KEY)?.questions?.q };
}

for (const leave of ["save", "reload", "next"]) {
  test(`a tab that typed nothing leaves another tab's work alone: ${leave}`, () => {
    const { tabs: [first, second], stored } = browser(2);
    second.type("x = 1\n");
    second.save({ timeTakenMs: 5 });
    const before = stored();
    if (leave === "save") first.save();
    else if (leave === "next") first.save({ timeTakenMs: 7, left: true });
    else first.open();
    assert.equal(stored().code, "x = 1\n");
    assert.equal(stored().timeTakenMs, leave === "next" ? before.timeTakenMs + 7 : 5);
    assert.equal(first.screen, leave === "save" ? null : "x = 1\n");
  });
}

test("of two tabs that both typed, the later one wins and the other's code is among the earlier versions", () => {
  const { tabs: [first, second], stored } = browser(2);
  first.type("first\n");
  second.type("second\n");
  second.save();
  first.save();
  assert.equal(stored().code, "first\n");
  assert.deepEqual(stored().earlier.map(({ code }) => code), ["second\n"]);
  second.look();
  assert.equal(second.screen, "first\n");
});

test("a closed tab writes its old code over nothing", () => {
  const { tabs: [first, second], stored } = browser(2);
  first.type("old\n");
  first.save();
  second.look();
  second.type("new\n");
  second.save();
  first.save();
  assert.equal(stored().code, "new\n");
  assert.equal(first.screen, "old\n", "until it looks");
  first.look();
  assert.equal(first.screen, "new\n");
});

test("failed submits, hints and time of two tabs add up", () => {
  const { tabs: [first, second], stored } = browser(2);
  for (const tab of [first, second, first]) tab.save({ failedAttempts: tab.sitting.draft.failedAttempts + 1, timeTakenMs: tab.sitting.draft.timeTakenMs + 10 });
  first.save({ hintsUsed: 2 });
  second.save({ hintsUsed: second.sitting.draft.hintsUsed + 1 });
  const { failedAttempts, timeTakenMs, hintsUsed } = stored();
  assert.deepEqual([failedAttempts, timeTakenMs, hintsUsed], [3, 30, 2]);
});

test("what a full storage refuses is kept for the visit, and written when there is room", () => {
  const { area, tabs: [tab], stored } = browser(1);
  area.full = true;
  tab.type("x\n");
  tab.save();
  assert.equal(tab.sitting.saved, false);
  assert.equal(tab.drafts.open("q").draft.code, "x\n", "the question is opened again in this visit");
  area.full = false;
  tab.save();
  assert.equal(stored().code, "x\n");
  assert.equal(tab.sitting.saved, true);
});

test("what a full storage refused does not come back after everything was deleted", () => {
  const area = new Area();
  const store = new Store(() => area);
  const drafts = new Drafts(store, () => 1000);
  const attempts = new Attempts(store);
  let told = "";
  for (const kind of ["refused", "kept"]) store.addEventListener(kind, () => { told = kind; });
  drafts.open("q").save({ code: "early\n" });
  area.full = true;
  drafts.open("q").save({ code: "late\n" });
  attempts.keep("a", { code: "late\n", questionId: "q", at: 1000 });
  assert.equal(told, "refused");
  area.texts.clear();
  area.full = false;
  for (const key of [KEY, CODES]) store.deleted(key);
  store.retry();
  assert.equal(area.texts.size, 0);
  assert.equal(told, "kept");
  assert.equal(drafts.open("q").draft.code, null);
});

test("clearing everything takes nothing off a screen", () => {
  const { area, tabs: [tab], stored } = browser(1);
  tab.type("x\n");
  tab.save();
  area.removeItem(KEY);
  tab.look();
  tab.save();
  assert.equal(stored(), undefined);
  assert.equal(tab.screen, "x\n");
  tab.type("xy\n");
  tab.save();
  assert.equal(stored().code, "xy\n");
});

test("whatever tabs do in whatever order, nothing typed is overwritten by a tab that had not seen it", () => {
  for (let seed = 0; seed < 2000; seed += 1) {
    const rng = random(seed);
    const { area, tabs, stored } = browser(2 + (seed % 2));
    let number = 0;
    for (let step = 0; step < 40; step += 1) {
      const tab = rng.pick(tabs);
      const before = stored();
      const seen = tab.sitting.base.code;
      const typed = tab.screen !== tab.written;
      const unsaved = !tab.sitting.saved;
      const doing = rng.below(10);
      if (doing < 3) tab.type(`${seed} ${(number += 1)}\n`);
      else if (doing < 6) tab.save(rng.chance(0.5) ? { timeTakenMs: tab.sitting.draft.timeTakenMs + 1 } : {});
      else if (doing < 8) tab.look();
      else if (doing === 8) {
        tab.save();
        tab.sitting.keep(tab.screen ?? "");
      }
      else if (rng.chance(0.5)) {
        tab.save();
        tab.open();
      } else area.full = rng.chance(0.3);
      if (doing === 9) continue;
      const after = stored();
      const told = `seed ${seed}, step ${step}`;
      if (!before || !after || before.code === after.code) continue;
      assert.ok(typed || unsaved, `${told}: a tab that typed nothing changed the code`);
      const reachable = before.code === null || before.code === seen || after.earlier.some(({ code }) => code === before.code);
      assert.ok(reachable, `${told}: ${before.code} is lost`);
    }
    area.full = false;
    for (const tab of [...tabs, ...tabs]) {
      tab.save({ timeTakenMs: tab.sitting.draft.timeTakenMs + 1 });
      tab.look();
    }
    for (const tab of tabs) tab.look();
    for (const tab of tabs) assert.equal(tab.screen, stored()?.code ?? null, `seed ${seed}: all tabs show the same in the end`);
  }
});
