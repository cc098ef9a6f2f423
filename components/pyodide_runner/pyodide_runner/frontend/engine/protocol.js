/**
 * The messages between a page and its interpreter worker, and the shared memory they may have.
 *
 * The page sends one `init` to the worker itself, and then what the interpreter is made of, each part as soon as it is
 * there. Everything after that goes through the `MessagePort` in `init`, which learner code cannot reach. A message that answers a task carries the task's nonce; others are ignored.
 *
 * @typedef {"headers" | "service worker" | "none"} IsolationMode
 * @typedef {"run" | "judge"} Role
 * @typedef {"cold" | "cached" | "prepared" | "snapshot"} StartKind
 *   cold: files from the network; cached: files from the browser's cache; prepared: memory that came with the package;
 *   snapshot: memory that an earlier visit stored
 * @typedef {"stopped" | "timeout" | "output_limit"} Cause why a task was interrupted
 *
 * @typedef {object} Init
 * @property {"init"} type
 * @property {boolean} explains whether friendly-traceback is loaded too, for a snapshot that has everything
 * @property {MessagePort} port
 * @property {SharedArrayBuffer | null} control see the cells below; null without isolation
 * @property {string | null} bell without isolation: the address of a blob, which is there as long as the worker lives
 * @property {{pyodide: string, asm: string}} modules addresses of the two Pyodide modules
 * @property {object} lock what Pyodide checks itself against
 * @property {number} memoryBytes cap on the interpreter's memory
 *
 * @typedef {object} Parts
 * @property {Promise<WebAssembly.Module>} wasm
 * @property {Promise<Blob | null>} snapshot memory to restore
 * @property {Promise<import("./assets.js").Library | null>} library python_stdlib.zip, and files that are written below
 *   /lib/runner, which is on sys.path; null with a snapshot: then they come before the first task
 * @typedef {{type: "part", part: keyof Parts, content: any}} Part
 *
 * To the worker. Without shared memory a task also has a `bell`, the address of a blob that is taken away for Stop:
 * @typedef {{type: "run", nonce: string, code: string, stdin: string | null, timeMs: number, outputChars: number}} Run
 * @typedef {{type: "prepare", nonce: string, code: string, spec: string, timeMs: number}} Prepare
 * @typedef {{type: "run_test", nonce: string, input: string, timeMs: number}} RunTest
 * @typedef {{type: "settle", nonce: string}} Settle after the last test: is all of Python what it was?
 * @typedef {{type: "call", nonce: string, name: string, args: (string | number)[],
 *   timeMs: number}} Call
 * @typedef {{type: "library", library: import("./assets.js").Library}} Furnishing
 * @typedef {{type: "answer", nonce: string, text: string | null}} Answer to an input_request, without shared memory
 * @typedef {{type: "stop", nonce: string}} Stop for a task that waits for an answer, without shared memory
 *
 * From the worker:
 * @typedef {{type: "ready", pythonVersion: string, pyodideVersion: string, restored: boolean, asksForInput: boolean,
 *   hears: boolean, problem: string | null, snapshot: Uint8Array | null}} Ready hears: whether a program that runs can be
 *   interrupted;
 *   problem: why a snapshot could not be used or made; snapshot: the memory, to start the next worker from
 * @typedef {{type: "failed", message: string}} Failed the interpreter could not start
 * @typedef {{type: "output", nonce: string, stream: "stdout" | "stderr", text: string}} Output
 * @typedef {{type: "input_request", nonce: string, prompt: string}} InputRequest
 * @typedef {{type: "overflow", nonce: string}} Overflow outputChars were reached; the rest is dropped
 * @typedef {{type: "result", nonce: string, text: string | null, problem: string | null, cause: Cause | null,
 *   truncated: boolean, ms: number, programMs: number | null, intact: boolean, healthy: boolean}} Result text is null
 *   when the task ended outside the learner's code, by an interrupt or for the reason that problem gives; programMs: how
 *   long the learner's code ran, if it did; intact: whether Python consists of what it did before; healthy: whether the
 *   next task can begin
 * @typedef {{type: "crashed", nonce: string | null, message: string}} Crashed the interpreter cannot go on
 */

/** Cells of the shared control memory, as Int32. */
export const SIGNAL = 0;
export const ANSWER_STATE = 1;
export const ANSWER_LENGTH = 2;

/** Where the bytes of an answer to `input()` begin, and how many fit. */
export const ANSWER_OFFSET = 16;
export const ANSWER_BYTES = 65536;

/** Values of ANSWER_STATE. */
export const WAITING = 0;
export const ANSWERED = 1;
export const END_OF_INPUT = 2;

/** Python's number for an interrupt from the keyboard, the value of SIGNAL that raises KeyboardInterrupt. */
export const SIGINT = 2;

/** Time between the polite interrupt and the end of the worker. */
export const GRACE_MS = 300;
