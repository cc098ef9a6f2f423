import assert from "node:assert/strict";
import { test } from "node:test";
import { leaveOut, opened } from "../../pyodide_runner/frontend/worker/memory.js";

const START = 128;
/** Two of every three blocks are as a new interpreter has them. */
const fresh = Uint8Array.from({ length: 64 * 99 }, (_, at) => (at * 7) % 251);
/** And something was written to its fifth block since. */
const untouched = fresh.with(64 * 4, fresh[64 * 4] ^ 1);
const memory = new Uint8Array(64 * 200).fill(9);
memory.set(fresh.map((byte, at) => ((at >> 6) % 3 ? byte : byte ^ 1)));
const snapshot = new Uint8Array(START + memory.length);
snapshot.set(new Uint8Array(new Uint32Array([1, START]).buffer));
snapshot.set(memory, START);

test("what a new interpreter has is left out, and filled in again", () => {
  const file = leaveOut(snapshot, { untouched, fresh });
  const { snapshot: kept, fillIn } = opened(file.slice());
  assert.equal(kept.length, snapshot.length);
  assert.notDeepEqual(kept, snapshot);
  fillIn(Uint8Array.from({ length: memory.length }, (_, at) => fresh[at] ?? 0));
  assert.deepEqual(kept, snapshot);
});

test("what is written before is not left out, so that it may differ", () => {
  const { snapshot: kept, fillIn } = opened(leaveOut(snapshot, { untouched, fresh }));
  fillIn(fresh.with(64 * 4, fresh[64 * 4] ^ 2));
  assert.deepEqual(kept, snapshot);
});

test("another interpreter's memory is refused", () => {
  const { fillIn } = opened(leaveOut(snapshot, { untouched, fresh }));
  assert.throws(() => fillIn(fresh.with(64 * 5, fresh[64 * 5] ^ 1)), /another memory/);
});

test("a snapshot of this browser is complete", () => {
  const { snapshot: kept, fillIn } = opened(snapshot.slice());
  fillIn(new Uint8Array(0));
  assert.deepEqual(kept, snapshot);
});
