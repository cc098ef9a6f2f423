/**
 * A snapshot in fewer bytes, since each copy on the way from disk or server to the interpreter takes time: pages of
 * zeros are left out, two thirds of it, and so is what Pyodide's own file puts into a new interpreter's memory, which is
 * there already when the snapshot is restored. Runs in the worker, and in Node at build time.
 *
 * The file is Pyodide's notes, the pages that are not zeros, a bit for each page, a bit for each block of the memory's
 * first part (the block is there already, and zeros stand for it), and four numbers: the lengths of the notes, of the
 * memory and of the blocks' bits, and a sum over those blocks.
 */

const PAGE_BYTES = 1024;
const BLOCK_BYTES = 64;
const NUMBERS = 4;
const NOTHING = new Uint8Array(0);

/**
 * Of what is there already, only what nothing writes to is left out: what is written before a snapshot is there may
 * differ from browser to browser.
 * @param {Uint8Array} snapshot Pyodide's, at the beginning of its buffer
 * @param {{untouched: Uint8Array, fresh: Uint8Array}} [memory] of an interpreter before anything has run in it, and the
 *   first part of it before a snapshot is put into it; without it only zeros are left out
 * @returns {Uint8Array} the file
 */
export function packed(snapshot, { untouched, fresh } = { untouched: NOTHING, fresh: NOTHING }) {
  const start = new Uint32Array(snapshot.buffer, 0, 2)[1];
  const memory = snapshot.slice(start);
  const blocks = new Uint8Array(bitBytes(fresh.length, BLOCK_BYTES));
  for (let at = 0; at + BLOCK_BYTES <= fresh.length; at += BLOCK_BYTES) {
    const constant = untouched.subarray(at, at + BLOCK_BYTES);
    const isKept = [fresh, memory].every((later) => constant.every((byte, index) => byte === later[at + index]));
    if (isKept && constant.some(Boolean)) mark(blocks, at / BLOCK_BYTES);
  }
  for (const [from, to] of runs(blocks, BLOCK_BYTES)) memory.fill(0, from, to);
  const pages = new Uint8Array(bitBytes(memory.length, PAGE_BYTES));
  const words = wordsOf(memory);
  const pageWords = PAGE_BYTES / 4;
  for (let at = 0; at < words.length; at += pageWords) {
    if (words.subarray(at, at + pageWords).some(Boolean)) mark(pages, at / pageWords);
  }
  const kept = [...runs(pages, PAGE_BYTES)].map(([from, to]) => memory.subarray(from, to));
  const numbers = new Uint32Array([start, memory.length, blocks.length, sum(fresh, blocks)]);
  return joined([snapshot.subarray(0, start), ...kept, pages, blocks, new Uint8Array(numbers.buffer)]);
}

/**
 * @param {Uint8Array} file
 * @returns {{notes: Uint8Array, length: number, fillIn: (memory: Uint8Array, used: number) => void}} notes: a snapshot of
 *   no memory; length: of the memory in bytes; fillIn writes it, over a new interpreter's of which the first `used` bytes
 *   may not be zero, and throws when that is not like the one that the file was made with
 */
export function opened(file) {
  const end = file.length - NUMBERS * 4;
  const [start, length, blockBytes, expected] = new Uint32Array(file.slice(end).buffer);
  const blocks = file.subarray(end - blockBytes, end);
  const pages = file.subarray(end - blockBytes - bitBytes(length, PAGE_BYTES), end - blockBytes);
  const fillIn = (memory, used) => {
    if (sum(memory, blocks) !== expected) throw new Error("it was made with another memory than this browser's");
    const there = [...runs(blocks, BLOCK_BYTES)].map(([from, to]) => ({ from, bytes: memory.slice(from, to) }));
    memory.fill(0, 0, used);
    let at = start;
    for (const [from, to] of runs(pages, PAGE_BYTES)) {
      const run = Math.min(to, length) - from;
      memory.set(file.subarray(at, at + run), from);
      at += run;
    }
    for (const { from, bytes } of there) memory.set(bytes, from);
  };
  return { notes: file.slice(0, start), length, fillIn };
}

function mark(bits, index) {
  bits[index >> 3] |= 1 << (index & 7);
}

/** How many bytes the bits take of memory in blocks; whole words. */
function bitBytes(bytes, blockBytes) {
  return Math.ceil(bytes / blockBytes / 32) * 4;
}

/** From where to where, in bytes, the bits of neighbouring blocks are set. */
function* runs(bits, blockBytes) {
  let from = -1;
  for (let block = 0; block <= bits.length * 8; block += 1) {
    const isSet = Boolean((bits[block >> 3] ?? 0) & (1 << (block & 7)));
    if (isSet && from < 0) from = block * blockBytes;
    if (isSet || from < 0) continue;
    yield [from, block * blockBytes];
    from = -1;
  }
}

function sum(memory, blocks) {
  const words = wordsOf(memory);
  let made = 0;
  for (const [from, to] of runs(blocks, BLOCK_BYTES)) {
    for (let at = from >> 2; at < to >> 2; at += 1) made = Math.imul(made ^ words[at], 0x0100_0193);
  }
  return made >>> 0;
}

function wordsOf(bytes) {
  return new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length >> 2);
}

function joined(parts) {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
