/** What Python looks at every few bytecodes: has somebody asked it to stop, and is the time up? */

import { SIGINT, SIGNAL } from "../engine/protocol.js";
import { LOOK_MS } from "./bell.js";

export class Signals {
  /** @type {import("../engine/protocol.js").Cause | null} why this worker interrupted the task by itself */
  cause = null;
  /** Whether the task was asked to stop, by this worker or by the page. */
  interrupted = false;
  #control;
  #bell;
  #active = false;
  #pending = false;
  #deadline = Infinity;
  #onTick;

  /**
   * @param {Int32Array | null} control
   * @param {import("./bell.js").Bell | null} bell where there is no shared memory
   * @param {(now: number) => void} onTick called again and again while Python runs
   */
  constructor(control, bell, onTick) {
    this.#control = control;
    this.#bell = bell;
    this.#onTick = onTick;
  }

  /**
   * In the shape of the interrupt buffer that Pyodide polls. Pyodide reads it and then writes 0; a signal that arrives
   * between the two would be lost, so that reading takes the signal and writing does nothing.
   */
  get buffer() {
    const signals = this;
    return {
      get 0() {
        return signals.#take();
      },
      set 0(value) {},
    };
  }

  /**
   * @param {number} timeMs
   * @param {string | null} address what the bell hangs at
   */
  begin(timeMs, address) {
    this.#bell?.hang(address);
    this.cause = null;
    this.interrupted = false;
    this.#active = true;
    this.#pending = false;
    this.#deadline = performance.now() + timeMs;
  }

  /** From here on nothing interrupts Python: what comes late is not meant for what follows. */
  end() {
    this.#active = false;
    this.#deadline = Infinity;
    this.#bell?.hang(null);
  }

  /** The time spent waiting for the learner does not count. */
  postpone(waitedMs) {
    this.#deadline += waitedMs;
  }

  /** @param {import("../engine/protocol.js").Cause} cause */
  interrupt(cause) {
    this.cause ??= cause;
    this.#pending = true;
    this.#bell?.hang(null);
  }

  /**
   * Block for some milliseconds, or until somebody asks Python to stop, or until the time is up; perhaps for less.
   * @returns {boolean} whether Python shall stop
   */
  wait(milliseconds) {
    const left = Math.max(0, Math.min(milliseconds, this.#deadline - performance.now()));
    if (this.#control) Atomics.wait(this.#control, SIGNAL, 0, left);
    else Atomics.wait(quiet, 0, 0, Math.min(left, LOOK_MS));
    return this.#take() !== 0;
  }

  #take() {
    if (!this.#active) return 0;
    const now = performance.now();
    this.#onTick(now);
    if (now > this.#deadline) {
      this.interrupt("timeout");
      this.#deadline = now + AGAIN_MS;
    }
    const asked = this.#control ? Atomics.exchange(this.#control, SIGNAL, 0) : this.#bell?.rings(now) ? SIGINT : 0;
    const signal = this.#pending ? SIGINT : asked;
    this.#pending = false;
    if (signal) this.interrupted = true;
    return signal;
  }
}

/** A program that swallows the first interrupt is asked again, until the page ends the worker. */
const AGAIN_MS = 50;

/** Shared memory of a module is waitable where SharedArrayBuffer itself is not offered. */
const quiet = new Int32Array(new WebAssembly.Memory({ shared: true, initial: 1, maximum: 1 }).buffer);
