/** The life of one Python worker as the page sees it: load it, give it work, stop it, and have a new one when it dies. */

import { AssetError } from "./assets.js";
import { Interpreter } from "./interpreter.js";

/**
 * @typedef {"unloaded" | "loading" | "ready" | "running" | "stopping" | "error"} State
 *
 * @typedef {object} Info
 * @property {string | null} pythonVersion
 * @property {string | null} pyodideVersion
 * @property {number | null} initTimeMs how long the last start took
 * @property {import("./protocol.js").StartKind | null} startKind how the last start was made
 * @property {import("./protocol.js").IsolationMode} isolation
 * @property {boolean} asksForInput whether `input()` can ask while a program runs; else stdin is given beforehand
 * @property {string | null} problem why a faster start was not possible
 * @property {number} restarts how many workers were replaced
 *
 * @typedef {object} PythonError
 * @property {string} type
 * @property {string} message
 * @property {number | null} [line]
 * @property {number | null} [column]
 * @property {string} [traceback]
 *
 * @typedef {"returned" | "raised" | "timeout" | "stopped" | "output_limit" | "memory" | "not_run"} RunStatus
 * @typedef {{status: RunStatus, error: PythonError | null, ms: number, truncated: boolean}} RunResult
 * @typedef {{status: RunStatus | "unfit", value: string | null, shown: string | null, error: PythonError | null,
 *   stdout: string, stderr: string, files: Record<string, string> | null, ms: number}} Outcome
 *
 * @typedef {object} RunOptions
 * @property {string} code
 * @property {string | null} [stdin] all of the input; null asks onInput for each line
 * @property {{timeMs?: number, outputChars?: number}} [limits]
 * @property {(stream: "stdout" | "stderr", text: string) => void} [onOutput]
 * @property {(prompt: string) => Promise<string | null>} [onInput] null is the end of the input
 *
 * @typedef {object} TestOptions
 * @property {string} code
 * @property {object} spec
 * @property {object[]} inputs the `input` of each test
 * @property {{timeMs?: number | number[]}} [limits] timeMs: for each test, or one for every test
 * @property {(index: number, outcome: Outcome) => void} [onOutcome]
 */

export const TIME_LIMIT_MS = 10_000;
export const OUTPUT_CHARS = 100_000;
const MEMORY_BYTES = 512 * 2 ** 20;

/** A failure that is not the learner's. `kind`: load (files missing or unusable), ended, call (the judge failed). */
export class EngineError extends Error {
  /** @param {"load" | "ended" | "call"} kind @param {string} message */
  constructor(kind, message) {
    super(message);
    this.name = "EngineError";
    this.kind = kind;
  }
}

/** Fires `state` events, `event.detail` is the new state, and `stop` when stop() is called. */
export class Engine extends EventTarget {
  #role;
  #assets;
  #snapshot;
  /** @type {State} */
  #state = "unloaded";
  /** @type {Info} */
  #info;
  #interpreter = null;
  #loading = null;
  /** @type {Promise<void> | null} whether the interpreter has the files that come after its start; null: not asked for */
  #furnished = null;
  #queue = Promise.resolve();
  /** Raised by stop() and end(): tasks that were waiting before are not run. */
  #generation = 0;
  #cancelled = Promise.withResolvers();
  #busy = false;

  /**
   * @param {{role: import("./protocol.js").Role, isolation: import("./protocol.js").IsolationMode,
   *   assets: import("./assets.js").Assets, snapshot: import("./snapshot.js").Snapshot}} options
   *   assets and snapshot are shared by all engines of a page
   */
  constructor({ role, isolation, assets, snapshot }) {
    super();
    this.#role = role;
    this.#assets = assets;
    this.#snapshot = snapshot;
    this.#info = {
      pythonVersion: null,
      pyodideVersion: null,
      initTimeMs: null,
      startKind: null,
      isolation,
      asksForInput: false,
      problem: null,
      restarts: 0,
    };
  }

  /** @returns {State} */
  get state() {
    return this.#state;
  }

  /** @returns {Readonly<Info>} */
  get info() {
    return this.#info;
  }

  get role() {
    return this.#role;
  }

  /**
   * Start Python, or wait for the start that is under way; after a failure this tries again.
   * @returns {Promise<void>} rejects with EngineError
   */
  async load() {
    if (!this.#loading) {
      if (this.#isUsable()) return;
      this.#loading = this.#start().finally(() => {
        this.#loading = null;
      });
    }
    await this.#loading;
  }

  /**
   * Run a program. Waits for Python, and for earlier work.
   * @param {RunOptions} options
   * @returns {Promise<RunResult>} never rejects
   */
  async run({ code, stdin = null, limits = {}, onOutput, onInput }) {
    const { timeMs = TIME_LIMIT_MS, outputChars = OUTPUT_CHARS } = limits;
    return this.#enqueue(
      async () => {
        const task = { type: "run", code, stdin: onInput ? stdin : (stdin ?? ""), timeMs, outputChars };
        const reply = await this.#execute(task, { onOutput, onInput });
        return runResult(reply, timeMs, code);
      },
      (error) => ({ status: "not_run", error, ms: 0, truncated: false }),
    );
  }

  /**
   * The outcomes of a program on test inputs, each in a fresh namespace. After a limit, a stop or a crash the rest is
   * `not_run`. Where the program changed Python itself all are, whatever `onOutcome` heard before.
   * @param {TestOptions} options
   * @returns {Promise<Outcome[]>} as many as there are inputs; never rejects
   */
  async runTests({ code, spec, inputs, limits = {}, onOutcome }) {
    const outcomes = [];
    const add = (outcome) => {
      outcomes.push(outcome);
      onOutcome?.(outcomes.length - 1, outcome);
    };
    const fill = (error) => {
      while (outcomes.length < inputs.length) add(emptyOutcome("not_run", error));
    };
    return this.#enqueue(
      async () => {
        const altered = await this.#runAll({ code, spec: JSON.stringify(spec), inputs, limits }, add);
        fill(null);
        return altered ? outcomes.map(() => emptyOutcome("not_run", alteredError())) : outcomes;
      },
      (error) => {
        fill(error);
        return outcomes;
      },
    );
  }

  /**
   * Call a Python function with JSON texts, for example `call("judge.judge", question, outcomes)`.
   * @param {"judge.judge" | "judge.expand" | "judge.calibrate" | "judge.predict" | "judge.counterexample" | "explain.explain_outcome" | "validate.validate" | "validate.advise" | "repair.repair"} name
   * @param {...unknown} args texts and numbers go as they are, everything else becomes JSON
   * @returns {Promise<any>} rejects with EngineError
   */
  async call(name, ...args) {
    const given = args.map((arg) => (["string", "number"].includes(typeof arg) ? arg : JSON.stringify(arg)));
    const failed = (message) => ({ failure: new EngineError("call", message) });
    const { failure, value } = await this.#enqueue(
      async () => {
        const reply = await this.#execute({ type: "call", name, args: given, timeMs: CALL_MS });
        if (reply.text === null) return failed(reply.crash ?? `${name} did not finish: ${reply.problem ?? reply.cause}`);
        return { value: JSON.parse(reply.text) };
      },
      (error) => failed(error?.message ?? `${name} was stopped`),
    );
    if (failure) throw failure;
    return value;
  }

  /**
   * How a program runs, step by step.
   * @param {object} request what `trace_run.record_text` takes
   * @param {{timeMs?: number}} [limits]
   * @returns {Promise<{recording: import("../stepper/recording.js").Data | null, cause: string | null}>} never rejects;
   *   recording is null when there is nothing to show, cause says why the program was interrupted, if it was
   */
  async record(request, { timeMs = TIME_LIMIT_MS } = {}) {
    const nothing = { recording: null, cause: null };
    return this.#enqueue(
      async () => {
        const args = [JSON.stringify(request)];
        const { text, cause } = await this.#execute({ type: "call", name: "trace_run.record_text", args, timeMs });
        return { recording: text === null ? null : JSON.parse(text), cause };
      },
      (error) => (error ? nothing : { ...nothing, cause: "stopped" }),
    );
  }

  /**
   * Stop what runs, and forget what waits. What was printed until then stays printed.
   * @returns {Promise<void>} resolves when the next run can start
   */
  async stop() {
    const waiting = this.#queue;
    this.#cancel();
    this.dispatchEvent(new Event("stop"));
    if (this.#busy) {
      this.#setState("stopping");
      this.#interpreter?.interrupt("stopped");
    }
    await waiting;
    await this.#loading?.catch(() => {});
  }

  /**
   * End the worker and start another one.
   * @returns {Promise<void>} rejects with EngineError
   */
  async restart() {
    await this.stop();
    this.#replace();
    await this.load();
  }

  /** End the worker; the next load or task starts another one. */
  end() {
    this.#cancel();
    this.#interpreter?.terminate();
    this.#interpreter = null;
    this.#setState("unloaded");
  }

  #cancel() {
    this.#generation += 1;
    this.#cancelled.resolve();
    this.#cancelled = Promise.withResolvers();
  }

  /** @returns {Promise<boolean>} whether the program changed Python itself */
  async #runAll({ code, spec, inputs, limits }, add) {
    const { timeMs = TIME_LIMIT_MS } = limits;
    const generation = this.#generation;
    let unfit = await this.#prepare(code, spec);
    // Code that ends Python while it is read does so each time.
    const isFatal = unfit?.error?.type === "Crash";
    for (const [index, input] of inputs.entries()) {
      if (generation !== this.#generation) return false;
      if (!isFatal && !this.#isUsable()) unfit = await this.#prepare(code, spec);
      if (unfit) {
        add({ ...unfit });
        if (!JUDGED.has(unfit.status)) return false;
        continue;
      }
      const limit = Array.isArray(timeMs) ? (timeMs[index] ?? TIME_LIMIT_MS) : timeMs;
      const reply = await this.#execute({ type: "run_test", input: JSON.stringify(input), timeMs: limit });
      if (reply.altered) return true;
      const outcome = testOutcome(reply, limit, code);
      add(outcome);
      if (ENDING.has(outcome.status) || reply.crash) break;
    }
    if (unfit || !this.#isUsable()) return false;
    const { altered } = await this.#execute({ type: "settle" });
    return altered;
  }

  /** @returns {Promise<Outcome | null>} the outcome of every test, if the program cannot be tested */
  async #prepare(code, spec) {
    const reply = await this.#execute({ type: "prepare", code, spec, timeMs: TIME_LIMIT_MS });
    if (reply.cause || reply.text === null) return testOutcome(reply, TIME_LIMIT_MS, code);
    const answer = JSON.parse(reply.text);
    return answer.ok ? null : answer;
  }

  /** Do one piece of work after all earlier ones; `instead` says what to answer when it could not be done. */
  #enqueue(work, instead) {
    const generation = this.#generation;
    const { promise: cancelled } = this.#cancelled;
    const done = this.#queue.then(async () => {
      try {
        await Promise.race([this.load().then(() => this.#furnish()), cancelled]);
        if (generation !== this.#generation) return instead(null);
        this.#busy = true;
        this.#setState("running");
        return await work();
      } catch (error) {
        return instead({ type: error.name, message: error.message, line: null, column: null, traceback: "" });
      } finally {
        if (this.#busy) this.#finish();
      }
    });
    this.#queue = done;
    return done;
  }

  #finish() {
    this.#busy = false;
    if (this.#isUsable()) this.#setState("ready");
    else if (this.#interpreter) this.#replace();
  }

  async #execute(message, handlers) {
    if (!this.#isUsable()) {
      this.#replace();
      await this.load();
      await this.#furnish();
      this.#setState("running");
    }
    return this.#interpreter.execute(message, handlers);
  }

  #isUsable() {
    return Boolean(this.#interpreter?.alive && this.#interpreter.healthy);
  }

  /** Start another worker in place of one that died or was damaged, without waiting for it. */
  #replace() {
    if (this.#loading) return;
    this.#interpreter?.terminate();
    this.#info = { ...this.#info, restarts: this.#info.restarts + 1 };
    this.load().catch(() => {});
  }

  async #start() {
    const began = performance.now();
    const generation = this.#generation;
    this.#setState("loading");
    let files = null;
    try {
      const plan = await this.#assets.plan();
      const snapshot = this.#snapshot.get(plan);
      files = await this.#assets.files();
      await this.#startWorker(files, snapshot, began);
    } catch (error) {
      const ended = this.#interpreter === null && generation !== this.#generation;
      // What could not be fetched says nothing against what was; anything else may come of a file that was kept damaged.
      if (files && !ended && !(error instanceof AssetError)) await this.#assets.discard();
      this.#interpreter = null;
      this.#setState(ended ? "unloaded" : "error");
      throw new EngineError(ended ? "ended" : "load", `Python could not be started. ${error.message}`);
    }
    this.#setState("ready");
    // Whoever has work waits for it and hears of a failure; until then nobody has to.
    this.#furnish().catch(() => {});
  }

  async #startWorker(files, snapshot, began) {
    const ready = await this.#awaken(files, snapshot);
    const { isPrepared } = this.#snapshot;
    if (ready.snapshot || isPrepared) this.#snapshot.keep(ready.snapshot, files, () => this.#assets.library());
    const memory = isPrepared ? "prepared" : "snapshot";
    const { cached } = ready.restored ? { cached: true } : await this.#assets.library();
    this.#inform(ready, ready.restored ? memory : cached ? "cached" : "cold", began);
  }

  #inform({ pythonVersion, pyodideVersion, asksForInput, problem }, startKind, began) {
    const initTimeMs = performance.now() - began;
    this.#info = { ...this.#info, pythonVersion, pyodideVersion, asksForInput, problem, startKind, initTimeMs };
  }

  /**
   * Start a worker from the snapshot, or without it where it turns out to be of no use.
   * @param {import("./assets.js").Files} files @param {Promise<Blob | null>} snapshot never rejects
   */
  async #awaken(files, snapshot) {
    const shared = this.#info.isolation !== "none" && self.crossOriginIsolated;
    const library = snapshot.then((kept) => (kept ? null : this.#assets.library()));
    const options = { explains: false, files, library, snapshot, shared, memoryBytes: MEMORY_BYTES };
    const { interpreter, ready } = Interpreter.start(options);
    this.#interpreter = interpreter;
    this.#furnished = null;
    let problem;
    try {
      const said = await ready;
      if (await library) this.#furnished = Promise.resolve();
      return said;
    } catch (error) {
      if (!(await snapshot) || this.#interpreter !== interpreter || error instanceof AssetError) throw error;
      problem = `The snapshot could not be used: ${error.message}`;
    }
    await this.#snapshot.discard(files.version);
    return { ...(await this.#awaken(files, Promise.resolve(null))), problem };
  }

  /**
   * Give the interpreter the files that it can do without until it has work; from then on a run needs no server.
   * @returns {Promise<void>} rejects with AssetError; the next call tries again
   */
  #furnish() {
    if (this.#furnished) return this.#furnished;
    const interpreter = this.#interpreter;
    const furnished = this.#assets.library().then(
      (library) => interpreter?.furnish(library),
      (error) => {
        if (this.#furnished === furnished) this.#furnished = null;
        throw error;
      },
    );
    this.#furnished = furnished;
    return furnished;
  }

  #setState(state) {
    if (state === this.#state) return;
    this.#state = state;
    this.dispatchEvent(new CustomEvent("state", { detail: state }));
  }
}

const CALL_MS = 60_000;

/** Statuses of tests after which the worker may be gone or full, so that the remaining tests are not run. */
const ENDING = new Set(["timeout", "stopped", "output_limit", "memory", "not_run"]);

/** Statuses that say something about the program, so that they hold for every test. */
const JUDGED = new Set(["raised", "unfit"]);

const ALTERED =
  "The program changed a part of Python that every program shares, such as a function or class of a module, so what it " +
  "did counts for nothing. Python was started again. Write your own function or a subclass instead of changing one that is there.";
const CRASH = "Python itself broke down while it ran this program and was started again. ";
const BELOW = "It reached below Python, with `ctypes`, a signal or the like, and ended it from there. Solve the question without that.";
const LONG_LINE = 2000;
const LONG =
  "A line of it holds thousands of signs, which is more than Python can take apart at once. Split it, or let a loop do the repeated part.";
const DEEP =
  "It went too deep: a function that calls itself too many times, or lists or other objects nested thousands of levels deep. " +
  "Let each call come closer to an end, and keep what is nested shallow.";

/** @param {import("./interpreter.js").Reply} reply @returns {RunResult} */
function runResult(reply, timeMs, code) {
  const { cause, crash, problem, ms, truncated, altered } = reply;
  if (altered) return { status: "not_run", error: alteredError(), ms, truncated };
  const answer = reply.text === null ? null : JSON.parse(reply.text);
  if (cause) return { status: cause, error: null, ms: cause === "timeout" ? Math.max(ms, timeMs) : ms, truncated };
  if (answer) return { ...answer, truncated: truncated || Boolean(answer.truncated) };
  if (problem) return { status: "not_run", error: judgeError(problem), ms, truncated };
  return { status: "raised", error: crashError(crash, code), ms, truncated };
}

/** @param {import("./interpreter.js").Reply} reply @returns {Outcome} */
function testOutcome(reply, timeMs, code) {
  const { cause, crash, problem, ms } = reply;
  const answer = reply.text === null ? null : JSON.parse(reply.text);
  if (cause) return { ...emptyOutcome(cause, null), ...printed(answer), ms: cause === "timeout" ? Math.max(ms, timeMs) : ms };
  if (answer) return { ...answer, ms: reply.programMs ?? answer.ms };
  if (problem) return { ...emptyOutcome("not_run", judgeError(problem)), ms };
  return { ...emptyOutcome("raised", crashError(crash, code)), ms };
}

function printed(answer) {
  return answer ? { stdout: answer.stdout ?? "", stderr: answer.stderr ?? "" } : {};
}

/** @returns {Outcome} */
function emptyOutcome(status, error) {
  return { status, value: null, shown: null, error, stdout: "", stderr: "", files: null, ms: 0 };
}

/** @returns {PythonError} */
function alteredError() {
  return { type: "Altered", message: ALTERED, line: null, column: null, traceback: "" };
}

/** @returns {PythonError} */
function judgeError(problem) {
  const message = `The program could not be run: ${problem}`;
  return { type: "EngineError", message, line: null, column: null, traceback: "" };
}

/** @returns {PythonError} */
function crashError(crash, code) {
  const message = CRASH + causeOfCrash(crash ?? "", code);
  return { type: "Crash", message: message.trim(), line: null, column: null, traceback: "" };
}

function causeOfCrash(crash, code) {
  if (/\b(ctypes|raise_signal|abort|faulthandler)\b/.test(code)) return BELOW;
  if (code.split("\n").some((line) => line.length > LONG_LINE)) return LONG;
  return /stack|recursion|memory access/i.test(crash) ? DEEP : crash;
}
