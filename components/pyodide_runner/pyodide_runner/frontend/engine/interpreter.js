/** One worker from its birth to its end; each task given to it is settled exactly once. */

import { uuid } from "../page/elements.js";
import {
  ANSWERED,
  ANSWER_BYTES,
  ANSWER_LENGTH,
  ANSWER_OFFSET,
  ANSWER_STATE,
  END_OF_INPUT,
  GRACE_MS,
  SIGINT,
  SIGNAL,
} from "./protocol.js";

/**
 * @typedef {import("./protocol.js").Cause} Cause
 *
 * How a task ended. text: what the judge answered, null when it could not; cause: why it was interrupted, if it was;
 * crash: the message of an interpreter that broke down; programMs: how long the learner's code ran, as the worker
 * measured it; altered: whether the task changed what Python consists of, so that its text is not to be believed.
 * @typedef {{text: string | null, problem: string | null, cause: Cause | null, crash: string | null,
 *   truncated: boolean, ms: number, programMs: number | null, altered: boolean}} Reply
 *
 * @typedef {object} Handlers
 * @property {(stream: "stdout" | "stderr", text: string) => void} [onOutput]
 * @property {(prompt: string) => Promise<string | null>} [onInput] null ends the input
 */

const START_MS = 60_000;

export class Interpreter {
  /** Whether it can take another task. */
  alive = true;
  /** Whether a task left it in a state that the next one should not find. */
  healthy = true;
  #worker;
  #port;
  #control;
  #bell;
  #hears = false;
  #task = null;
  #failStart;

  /**
   * Start a worker and wait until Python is ready in it. What is on its way still is handed to the worker when it comes.
   * @param {{explains: boolean, files: import("./assets.js").Files, snapshot: Promise<Blob | null>,
   *   library: Promise<import("./assets.js").Library | null>, shared: boolean, memoryBytes: number}} options
   *   shared: the page may use shared memory; library: either this or a snapshot; after a start from a snapshot `furnish`
   *   has to come before the first task
   * @returns {{interpreter: Interpreter, ready: Promise<import("./protocol.js").Ready>}} ready rejects with Error
   */
  static start({ explains, files, library, snapshot, shared, memoryBytes }) {
    const interpreter = new Interpreter(new Worker(files.worker, { type: "module" }), shared);
    return { interpreter, ready: interpreter.#begin({ explains, files, library, snapshot, memoryBytes }) };
  }

  constructor(worker, shared) {
    this.#worker = worker;
    this.#control = shared ? new SharedArrayBuffer(ANSWER_OFFSET + ANSWER_BYTES) : null;
    this.#bell = shared ? null : newBell();
  }

  #begin({ explains, files, library, snapshot, memoryBytes }) {
    return new Promise((resolve, reject) => {
      let late;
      this.#failStart = reject;
      const { port1, port2 } = new MessageChannel();
      this.#port = port1;
      port1.onmessage = ({ data }) => {
        clearTimeout(late);
        if (data.type === "ready") {
          this.#hears = data.hears;
          resolve(data);
        } else if (data.type === "failed") this.#end(data.message);
        else this.#receive(data);
      };
      this.#worker.onerror = (event) => {
        event.preventDefault();
        this.#end(event.message || "The worker could not be started");
      };
      const { wasm, modules, lock } = files;
      const given = { explains, modules, lock, memoryBytes };
      this.#worker.postMessage({ type: "init", port: port2, control: this.#control, bell: this.#bell, ...given }, [port2]);
      this.#handOver({ wasm, library, snapshot }).then(
        () => {
          late = setTimeout(() => this.#end("It did not answer within a minute"), START_MS);
        },
        (error) => {
          reject(error);
          this.terminate();
        },
      );
    });
  }

  /** @param {{[part: string]: Promise<any>}} parts each goes to the worker when it is there */
  async #handOver(parts) {
    const handed = Object.entries(parts).map(async ([part, coming]) => {
      this.#worker.postMessage({ type: "part", part, content: await coming });
    });
    await Promise.all(handed);
  }

  /**
   * Give it the files that it was started without.
   * @param {import("./assets.js").Library} library
   */
  furnish(library) {
    if (this.alive) this.#port.postMessage({ type: "library", library });
  }

  /**
   * Give it a task; only one at a time.
   * @param {{timeMs?: number, [name: string]: any}} message a task of protocol.js without its nonce
   * @param {Handlers} [handlers]
   * @returns {Promise<Reply>} never rejects
   */
  execute(message, handlers = {}) {
    return new Promise((resolve) => {
      const nonce = uuid();
      const { timeMs = Infinity } = message;
      const bell = this.#control ? null : newBell();
      this.#task = { nonce, bell, handlers, resolve, cause: null, left: timeMs, timer: null, since: 0, truncated: false };
      this.#startClock();
      if (this.#control) Atomics.store(this.#cells(), SIGNAL, 0);
      // With shared memory the page keeps the time; without it Python has to look at clock and bell itself.
      const alone = this.#control ? { timeMs: Infinity } : { timeMs, bell };
      this.#port.postMessage({ ...message, ...alone, nonce });
    });
  }

  /**
   * Ask the running task to stop, and end the worker if it does not.
   * @param {Cause} cause
   */
  interrupt(cause) {
    const task = this.#task;
    if (!task || task.cause) return;
    task.cause = cause;
    clearTimeout(task.timer);
    if (this.#control && cause !== "output_limit") {
      Atomics.store(this.#cells(), SIGNAL, SIGINT);
      Atomics.notify(this.#cells(), SIGNAL);
      Atomics.notify(this.#cells(), ANSWER_STATE);
    } else if (cause === "stopped") {
      if (!this.#hears) {
        this.terminate();
        return;
      }
      takeAway(task.bell);
      this.#port.postMessage({ type: "stop", nonce: task.nonce });
    }
    task.timer = setTimeout(() => this.terminate(), GRACE_MS);
  }

  /** End the worker now; a running task is settled with the cause it was interrupted for. */
  terminate() {
    this.#end(null);
  }

  #end(crash) {
    if (!this.alive) return;
    this.alive = false;
    this.#worker.terminate();
    this.#port.close();
    takeAway(this.#bell);
    this.#failStart?.(new Error(crash ?? "The worker was ended"));
    this.#settle({ text: null, crash: this.#task?.cause ? null : crash });
  }

  #receive(message) {
    const task = this.#task;
    if (!task || (message.nonce !== task.nonce && !(message.type === "crashed" && message.nonce === null))) return;
    switch (message.type) {
      case "output":
        task.handlers.onOutput?.(message.stream, message.text);
        break;
      case "overflow":
        task.truncated = true;
        this.interrupt("output_limit");
        break;
      case "input_request":
        this.#ask(task, message.prompt);
        break;
      case "result":
        this.healthy = message.healthy;
        task.cause ??= message.cause;
        task.truncated ||= message.truncated;
        this.#settle({ ...message, crash: null });
        break;
      case "crashed":
        this.#end(message.message);
        break;
      default:
    }
  }

  /** @param {{text: string | null, problem?: any, crash: any, ms?: number, programMs?: number | null, intact?: boolean}} end */
  #settle({ text, problem = null, crash, ms, programMs = null, intact = true }) {
    const task = this.#task;
    if (!task) return;
    this.#task = null;
    clearTimeout(task.timer);
    takeAway(task.bell);
    const { cause, truncated, started } = task;
    const took = ms ?? performance.now() - started;
    task.resolve({ text, problem, cause, crash, truncated, ms: took, programMs, altered: !intact });
  }

  async #ask(task, prompt) {
    // A program that was asked to stop and asks on gets no answer; its time to end runs on.
    if (task.cause) return;
    this.#stopClock();
    let text = null;
    try {
      text = (await task.handlers.onInput?.(prompt)) ?? null;
    } finally {
      if (task === this.#task && !task.cause) {
        this.#startClock();
        this.#answer(task.nonce, text);
      }
    }
  }

  #answer(nonce, text) {
    if (!this.#control) {
      this.#port.postMessage({ type: "answer", nonce, text });
      return;
    }
    const cells = this.#cells();
    if (text !== null) {
      const bytes = new TextEncoder().encode(text).slice(0, ANSWER_BYTES);
      new Uint8Array(this.#control, ANSWER_OFFSET).set(bytes);
      Atomics.store(cells, ANSWER_LENGTH, bytes.length);
    }
    Atomics.store(cells, ANSWER_STATE, text === null ? END_OF_INPUT : ANSWERED);
    Atomics.notify(cells, ANSWER_STATE);
  }

  #startClock() {
    const task = this.#task;
    task.since = performance.now();
    task.started ??= task.since;
    if (Number.isFinite(task.left)) task.timer = setTimeout(() => this.interrupt("timeout"), task.left);
  }

  #stopClock() {
    const task = this.#task;
    clearTimeout(task.timer);
    task.left = Math.max(0, task.left - (performance.now() - task.since));
  }

  #cells() {
    return new Int32Array(this.#control, 0, ANSWER_OFFSET / 4);
  }
}

/** What a worker can look at while it is busy, see `worker/bell.js`. */
function newBell() {
  return URL.createObjectURL(new Blob());
}

/** @param {string | null} bell */
function takeAway(bell) {
  if (bell) URL.revokeObjectURL(bell);
}
