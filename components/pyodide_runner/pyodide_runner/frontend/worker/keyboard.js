/** Asks the page for a line of input and waits for it, in shared memory or by letting Python's stack sleep. */

import { ANSWERED, ANSWER_BYTES, ANSWER_LENGTH, ANSWER_OFFSET, ANSWER_STATE, SIGNAL, WAITING } from "../engine/protocol.js";

const LOOK_MS = 100;

export class Keyboard {
  #control;
  #cells;
  #request;
  #signals;
  #waiting = null;
  /** Without shared memory: whether the program that runs was started so that it can wait. */
  mayWait = false;

  /**
   * @param {SharedArrayBuffer | null} control
   * @param {import("./signals.js").Signals} signals
   * @param {(prompt: string) => void} request sends the request to the page
   */
  constructor(control, signals, request) {
    this.#control = control;
    this.#cells = control && new Int32Array(control, 0, ANSWER_OFFSET / 4);
    this.#signals = signals;
    this.#request = request;
  }

  /** Whether a program can be made to wait for an answer. */
  get canAsk() {
    return Boolean(this.#control) || this.mayWait;
  }

  /** Whether `ask` gives promises. */
  get suspends() {
    return !this.#control && "Suspending" in WebAssembly;
  }

  /** The next line for whoever cannot wait for a promise; null at the end of the input, and where there is no other way. */
  askNow() {
    return this.#control ? (/** @type {string | undefined} */ (this.ask("")) ?? null) : null;
  }

  /**
   * @param {string} prompt
   * @returns {string | undefined | Promise<string | undefined>} undefined, which is Python's None, at the end of the
   *   input, and when Stop was pressed: Python then finds the interrupt
   */
  ask(prompt) {
    const since = performance.now();
    if (this.#control) {
      const text = this.#askInSharedMemory(prompt);
      this.#signals.postpone(performance.now() - since);
      return text;
    }
    return new Promise((resolve) => {
      this.#waiting = (text) => {
        this.#signals.postpone(performance.now() - since);
        resolve(text);
      };
      this.#request(prompt);
    });
  }

  /** @param {string | null} text */
  answer(text) {
    this.#waiting?.(text ?? undefined);
    this.#waiting = null;
  }

  #askInSharedMemory(prompt) {
    Atomics.store(this.#cells, ANSWER_STATE, WAITING);
    this.#request(prompt);
    while (Atomics.load(this.#cells, ANSWER_STATE) === WAITING) {
      if (Atomics.load(this.#cells, SIGNAL)) return undefined;
      Atomics.wait(this.#cells, ANSWER_STATE, WAITING, LOOK_MS);
    }
    if (Atomics.load(this.#cells, ANSWER_STATE) !== ANSWERED) return undefined;
    const length = Math.min(Atomics.load(this.#cells, ANSWER_LENGTH), ANSWER_BYTES);
    return new TextDecoder().decode(new Uint8Array(this.#control, ANSWER_OFFSET, length).slice());
  }
}
