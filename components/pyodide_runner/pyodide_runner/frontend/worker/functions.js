/** Watches Python's functions in its memory, where no program can tell it lies, for what they are made of. */

/** Words of a function object: code, defaults, keyword defaults, closure. */
const FIRST = 6;
const WORDS = 4;
/** Word of a cell, a variable of an enclosing function: what is in it. */
const CONTENT = 2;

export class Functions {
  #module;
  #functions;
  #cells;
  #saved;

  /** @param {any} module Pyodide's Emscripten module @param {number[]} functions addresses @param {number[]} cells addresses */
  constructor(module, functions, cells) {
    this.#module = module;
    this.#functions = functions;
    this.#cells = cells;
    this.#saved = this.#read();
  }

  /** Whether all of them are made of what they were. */
  areIntact() {
    const now = this.#read();
    return now.every((word, index) => word === this.#saved[index]);
  }

  #read() {
    const { HEAPU32: heap } = this.#module;
    const words = new Uint32Array(this.#functions.length * WORDS + this.#cells.length);
    let at = 0;
    for (const address of this.#functions) {
      const first = address / 4 + FIRST;
      for (let word = 0; word < WORDS; word += 1) words[at++] = heap[first + word];
    }
    for (const address of this.#cells) words[at++] = heap[address / 4 + CONTENT];
    return words;
  }
}
