import assert from "node:assert/strict";
import { test } from "node:test";
import { opened, packed } from "../../pyodide_runner/frontend/worker/memory.js";

const START = 128;
/** Two of every three blocks are as a new interpreter has them. */
const fresh = Uint8Array.from({ length: 64 * 99 }, (_, at) => (at * 7) % 251);
/** And something was written to its fifth block since. */
const untouched = fresh.with(64 * 4, fresh[64 * 4] ^ 1);
const memory = new Uint8Array(64 * 200).fill(9);
memory.set(fresh.map((byte, at) => ((at >> 6) % 3 ? byte : byte ^ 1)));
const snapshot = of(memory);

/** Pyodide's snapshot of a memory: notes that say where it begins, and the memory. */
function of(bytes) {
  const whole = new Uint8Array(START + bytes.length);
  whole.set(new Uint8Array(new Uint32Array([1, START]).buffer));
  whole.set(bytes, START);
  return whole;
}

/** The memory of an interpreter that had something in its memory, of which the file says it is larger now. */
function restored(file, before) {
  const { notes, length, fillIn } = opened(file);
  assert.deepEqual(notes, snapshot.slice(0, START));
  const after = new Uint8Array(Math.max(length, before.length));
  after.set(before);
  fillIn(after, before.length);
  return after.slice(0, length);
}

test("what a new interpreter has is left out, and stays in its memory", () => {
  const file = packed(snapshot, { untouched, fresh });
  const zeros = (bytes) => bytes.filter((byte) => byte === 0).length;
  assert.ok(zeros(file) > zeros(packed(snapshot)) + 2000);
  assert.deepEqual(restored(file, fresh), memory);
});

test("what is written before is not left out, so that it may differ", () => {
  const file = packed(snapshot, { untouched, fresh });
  assert.deepEqual(restored(file, fresh.with(64 * 4, fresh[64 * 4] ^ 2)), memory);
});

test("another interpreter's memory is refused", () => {
  const { fillIn } = opened(packed(snapshot, { untouched, fresh }));
  assert.throws(() => fillIn(fresh.with(64 * 5, fresh[64 * 5] ^ 1), fresh.length), /another memory/);
});

test("a snapshot of this browser holds all but zeros", () => {
  assert.deepEqual(restored(packed(snapshot), new Uint8Array(5000).fill(3)), memory);
});

for (const length of [4, 1024, 1028, 9 * 1024, 8 * 8 * 1024 + 4, 20_000]) {
  test(`pages of zeros are left out of ${length} bytes`, () => {
    for (const isKept of [(page) => page % 3 === 1, () => true, () => false, (page) => page > 3]) {
      const bytes = new Uint8Array(length).map((_, at) => (isKept(at >> 10) ? (at % 5) + 1 : 0));
      const file = packed(of(bytes));
      assert.deepEqual(restored(file, new Uint8Array(length).fill(7)), bytes);
      const pages = Math.ceil(length / 1024);
      const kept = Array.from({ length: pages }, (_, page) => page).filter(isKept).length;
      assert.ok(file.length <= START + kept * 1024 + Math.ceil(pages / 32) * 4 + 16);
    }
  });
}
