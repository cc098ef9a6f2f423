/**
 * A snapshot in fewer bytes: what Pyodide's own file puts into a new interpreter's memory is left out, and taken from
 * there when the snapshot is restored. Runs in the worker, and in Node at build time.
 *
 * The file is Pyodide's snapshot with zeros for each such block, a bit for each block of the memory's first part, and
 * three numbers: a mark, the length of the snapshot, and a sum over what was left out. A snapshot alone is a file too.
 */

const BLOCK_BYTES = 64;
const MARK = 0x5452_4f48;
const END_BYTES = 12;

/**
 * Only what nothing writes to is left out: what is written before a snapshot is there may differ from browser to browser.
 * @param {Uint8Array} snapshot Pyodide's
 * @param {{untouched: Uint8Array, fresh: Uint8Array}} memory of an interpreter before anything has run in it, and the
 *   first part of it before a snapshot is put into it
 * @returns {Uint8Array} the file
 */
export function leaveOut(snapshot, { untouched, fresh }) {
  const blocks = Math.floor(fresh.length / BLOCK_BYTES);
  const bits = new Uint8Array(Math.ceil(blocks / 32) * 4);
  const start = startOf(snapshot);
  for (let block = 0; block < blocks; block += 1) {
    const at = block * BLOCK_BYTES;
    const constant = untouched.subarray(at, at + BLOCK_BYTES);
    const isKept = [fresh.subarray(at), snapshot.subarray(start + at)].every((later) => isSame(later, constant));
    if (isKept && constant.some(Boolean)) bits[block >> 3] |= 1 << (block & 7);
  }
  const file = new Uint8Array(snapshot.length + bits.length + END_BYTES);
  file.set(snapshot);
  for (const [from, to] of runs(bits)) file.fill(0, start + from, start + to);
  file.set(bits, snapshot.length);
  const end = new Uint32Array([MARK, snapshot.length, sum(fresh, bits)]);
  file.set(new Uint8Array(end.buffer), snapshot.length + bits.length);
  return file;
}

/**
 * @param {Uint8Array} file at the beginning of its buffer
 * @returns {{snapshot: Uint8Array, fillIn: (memory: Uint8Array) => void}} the snapshot lacks what fillIn puts into it;
 *   fillIn throws when the memory is not the one that the file was made with
 */
export function opened(file) {
  const [mark, length, expected] = new Uint32Array(file.slice(-END_BYTES).buffer);
  if (mark !== MARK) return { snapshot: file, fillIn: () => {} };
  const snapshot = file.subarray(0, length);
  const bits = file.subarray(length, -END_BYTES);
  const fillIn = (memory) => {
    if (sum(memory, bits) !== expected) throw new Error("it was made with another memory than this browser's");
    const start = startOf(snapshot);
    for (const [from, to] of runs(bits)) snapshot.set(memory.subarray(from, to), start + from);
  };
  return { snapshot, fillIn };
}

/** Where the memory begins, after Pyodide's own notes. */
function startOf(snapshot) {
  return new Uint32Array(snapshot.buffer, snapshot.byteOffset, 2)[1];
}

function isSame(long, block) {
  return block.every((byte, index) => byte === long[index]);
}

/** From where to where blocks are left out. */
function* runs(bits) {
  let from = -1;
  for (let block = 0; block <= bits.length * 8; block += 1) {
    const isLeftOut = Boolean((bits[block >> 3] ?? 0) & (1 << (block & 7)));
    if (isLeftOut && from < 0) from = block * BLOCK_BYTES;
    if (isLeftOut || from < 0) continue;
    yield [from, block * BLOCK_BYTES];
    from = -1;
  }
}

function sum(memory, bits) {
  const words = new Uint32Array(memory.buffer, memory.byteOffset, memory.length >> 2);
  let made = 0;
  for (const [from, to] of runs(bits)) {
    for (let at = from >> 2; at < to >> 2; at += 1) made = Math.imul(made ^ words[at], 0x0100_0193);
  }
  return made >>> 0;
}
