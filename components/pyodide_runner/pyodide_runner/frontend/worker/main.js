/** The interpreter worker: starts Python, then runs one task after the other and tells the page about it. */

import { SIGNAL, ANSWER_OFFSET } from "../engine/protocol.js";
import { Bell } from "./bell.js";
import { Descriptors } from "./descriptors.js";
import { Keyboard } from "./keyboard.js";
import { Output } from "./output.js";
import { Signals } from "./signals.js";
import { startInterpreter } from "./interpreter.js";

/** More memory than this is given back by restarting. */
const LARGE_BYTES = 160 * 2 ** 20;

/** Tasks after which every module is looked at; after one test of many, what tests are made of. */
const WHOLE = new Set(["run", "settle"]);

/** Kinds of questions whose tests have an input to read. */
const READING = new Set(["program", "files"]);

/** Without shared memory a program waits for input by suspending; all others run on the ordinary, deeper stack. */
const MAY_ASK = /\b(input|stdin)\b/;

self.onmessage = async ({ data }) => {
  const parts = comingParts();
  const { port } = data;
  const post = port.postMessage.bind(port);
  let nonce = null;
  const control = data.control && new Int32Array(data.control, SIGNAL, ANSWER_OFFSET / 4);
  const bell = data.bell && new Bell(data.bell);
  const hears = Boolean(control) || Boolean(bell?.works);
  const signals = new Signals(control, bell, (now) => output.tick(now));
  const output = new Output(
    (stream, text) => post({ type: "output", nonce, stream, text }),
    () => post({ type: "overflow", nonce }),
  );
  const keyboard = new Keyboard(data.control, signals, (prompt) => {
    output.flush();
    post({ type: "input_request", nonce, prompt });
  });
  const descriptors = new Descriptors({
    onLine: () => keyboard.askNow(),
    onText: (stream, text) => output.write(stream, text),
    onFlood: () => signals.interrupt("output_limit"),
  });
  const onFatal = (error) => {
    output.flush();
    post({ type: "crashed", nonce, message: String(error?.message ?? error) });
  };

  let interpreter;
  try {
    interpreter = await startInterpreter({ ...data, ...parts }, { signals, output, keyboard, descriptors, onFatal });
  } catch (error) {
    post({ type: "failed", message: String(error?.message ?? error) });
    return;
  }

  async function perform(task) {
    ({ nonce } = task);
    const { timeMs = Infinity, outputChars = Infinity, bell: address = null } = task;
    output.begin(outputChars);
    descriptors.begin(streams(task));
    interpreter.begin();
    signals.begin(timeMs, address);
    const started = performance.now();
    let text = null;
    let problem = null;
    try {
      text = await execute(task);
    } catch (error) {
      if (!isPythonError(error)) {
        onFatal(error);
        return;
      }
      if (!isInterrupt(error)) problem = lastLine(error.message);
    }
    const ms = performance.now() - started;
    const { cause } = signals;
    signals.end();
    output.flush();
    const programMs = interpreter.programMs();
    const intact = isIntact(task);
    const healthy = intact && problem === null && isHealthy();
    post({ type: "result", nonce, text, problem, cause, truncated: output.truncated, ms, programMs, intact, healthy });
    nonce = null;
  }

  let readsInput = false;

  /** What the descriptors of a task are connected with. */
  function streams(task) {
    if (task.type === "prepare") readsInput = READING.has(JSON.parse(task.spec).kind);
    if (task.type !== "run_test") return { input: task.type === "run" ? task.stdin : "", keeps: false };
    return { input: readsInput ? (JSON.parse(task.input).stdin ?? "") : "", keeps: true };
  }

  function execute(task) {
    switch (task.type) {
      case "run": {
        const suspend = !control && interpreter.canSuspend && task.stdin === null && MAY_ASK.test(task.code);
        keyboard.mayWait = suspend;
        return interpreter.call("judge.execute.run", suspend, task.code, task.stdin ?? undefined, task.outputChars);
      }
      case "prepare":
        return interpreter.call("judge.execute.prepare", false, task.code, task.spec);
      case "run_test":
        return interpreter.call("judge.execute.run_test", false, task.input);
      case "settle":
        return "null";
      case "call":
        return interpreter.call(task.name, false, ...task.args);
      default:
        throw new Error(`A worker cannot do "${task.type}"`);
    }
  }

  function isIntact(task) {
    try {
      const runsCode = task.type === "call" && task.name.startsWith("trace_run.");
      return runsCode || WHOLE.has(task.type) ? interpreter.isWholeIntact() : interpreter.isIntact();
    } catch {
      return false;
    }
  }

  function isHealthy() {
    try {
      return interpreter.tidy() && interpreter.memoryBytes() < LARGE_BYTES;
    } catch {
      return false;
    }
  }

  port.onmessage = ({ data: message }) => {
    switch (message.type) {
      case "answer":
        if (message.nonce === nonce) keyboard.answer(message.text);
        break;
      case "stop":
        // A program that sleeps until the learner answers is woken, and finds that it was asked to stop.
        if (message.nonce !== nonce) break;
        signals.interrupt("stopped");
        keyboard.answer(null);
        break;
      case "library":
        interpreter.furnish(message.library);
        break;
      default:
        perform(message);
    }
  };
  const { pythonVersion, pyodideVersion, restored, problem, snapshot, canSuspend } = interpreter;
  const ready = {
    type: "ready",
    pythonVersion,
    pyodideVersion,
    restored,
    asksForInput: Boolean(control) || canSuspend,
    hears,
    problem,
    snapshot,
  };
  interpreter.snapshot = null;
  post(ready, snapshot ? [snapshot.buffer] : []);
};

/** @returns {import("../engine/protocol.js").Parts} each resolves when the page has sent it */
function comingParts() {
  const resolvers = {};
  const coming = (part) => new Promise((resolve) => { resolvers[part] = resolve; });
  const parts = { wasm: coming("wasm"), snapshot: coming("snapshot"), library: coming("library") };
  self.onmessage = ({ data: { part, content } }) => resolvers[part](content);
  Promise.all(Object.values(parts)).then(() => {
    self.onmessage = null;
  });
  return parts;
}

function isPythonError(error) {
  return error?.constructor?.name === "PythonError" || error?.name === "PythonError";
}

function lastLine(text) {
  return text.trim().split("\n").at(-1);
}

function isInterrupt(error) {
  return error.type === "KeyboardInterrupt";
}
