/** One Python interpreter: loads Pyodide or restores its memory, and connects its streams. */

import { FOLDER, FUNCTIONS, PACKAGE, importAll, startFrom, writeFiles } from "./contents.js";
import { Folder } from "./folder.js";
import { Functions } from "./functions.js";
import { emptyObject, hideInArchive, removeGlobals } from "./lockdown.js";
import { packed } from "./memory.js";
import { Natives } from "./natives.js";
import { fitStack } from "./stack.js";

/**
 * @typedef {object} Interpreter
 * @property {(name: string, suspend: boolean, ...args: (string | number | undefined)[]) => string | Promise<string>} call
 *   call a function of the judge, for example "judge.execute.run"; suspend: it may wait for promises
 * @property {(library: import("../engine/assets.js").Library) => void} furnish write the files that it was started
 *   without, and remember what there is then
 * @property {() => boolean} isIntact whether what Python consists of is what it was; a look at what every test needs
 * @property {() => boolean} isWholeIntact the same for all modules
 * @property {() => boolean} tidy remove files and close descriptors of the program; whether the next one can begin
 * @property {() => void} begin a task begins: its time is measured anew
 * @property {() => number | null} programMs how long the learner's code ran in this task, null when it did not
 * @property {() => number} memoryBytes
 * @property {string} pythonVersion
 * @property {string} pyodideVersion
 * @property {boolean} restored from a snapshot
 * @property {boolean} canSuspend
 * @property {Uint8Array | null} snapshot
 * @property {string | null} problem
 */

/**
 * @param {import("../engine/protocol.js").Init & import("../engine/protocol.js").Parts} init
 * @param {{signals: import("./signals.js").Signals, output: import("./output.js").Output,
 *   keyboard: import("./keyboard.js").Keyboard, descriptors: import("./descriptors.js").Descriptors,
 *   onFatal: (error: unknown) => void}} parts
 * @returns {Promise<Interpreter>}
 */
export async function startInterpreter(init, { signals, output, keyboard, descriptors, onFatal }) {
  const { pyodide, snapshot, problem, restored } = await load(init);
  const host = pyodide.pyimport(HOST);
  const api = pyodide._api;
  const module = pyodide._module;
  pyodide.setInterruptBuffer(signals.buffer);
  descriptors.connect(pyodide);
  api.on_fatal = onFatal;

  const natives = new Natives(module);
  const clock = new Clock();
  const wait = (milliseconds) => {
    output.flush();
    return signals.wait(milliseconds);
  };
  natives.give(
    HOST,
    {
      ask: (prompt) => keyboard.ask(prompt),
      can_ask: () => keyboard.canAsk,
      wait,
      write: (stream, text) => void output.write(stream === "stderr" ? "stderr" : "stdout", text),
      interrupted: () => signals.interrupted,
      next_piece: () => descriptors.next(),
    },
    keyboard.suspends ? ["ask"] : [],
  );
  const flag = module._PyByteArray_AsString(host.connect());
  descriptors.onKept = (isKept) => {
    module.HEAPU8[flag] = Number(isKept);
  };

  const functions = new Map();
  for (const name of FUNCTIONS) functions.set(name, pyodide.pyimport(`${PACKAGE}.${name}`));
  const { version: pyodideVersion } = pyodide;
  const pythonVersion = api.sys.version.split(" ")[0];
  const fit = fitStack(module, host.addresses_of_containers().toJs());
  natives.give(HOST, {
    fit: (isRunning) => void fit(isRunning !== 0),
    program_begins: () => void clock.begin(),
    program_ended: () => void clock.end(),
  });
  host.watch_programs();
  const { FS } = pyodide;
  const archive = stdlibPath(pyodide);
  if (!restored) hide(FS, archive);
  removeGlobals();
  host.close_doors();
  emptyObject(pyodide);
  const remembered = () => remember(FS, module, host);
  let before = restored ? null : remembered();
  return {
    call(name, suspend, ...args) {
      const target = functions.get(name);
      return suspend ? target.callPromising(...args) : target(...args);
    },
    furnish({ stdlib, files }) {
      FS.writeFile(archive, stdlib);
      writeFiles({ FS }, files);
      hide(FS, archive);
      before = remembered();
    },
    isIntact: () => before.isIntact(),
    isWholeIntact: () => before.isWholeIntact(),
    tidy: () => before.tidy(),
    begin: () => clock.reset(),
    programMs: () => clock.ms,
    memoryBytes: () => module.HEAP8.length,
    pythonVersion,
    pyodideVersion,
    restored,
    canSuspend: "Suspending" in WebAssembly,
    snapshot,
    problem,
  };
}

/** What Python consists of before any program has run in it, and all its files with it. */
function remember(FS, module, host) {
  const stock = host.Stock();
  const { is_at_rest: isAtRest, is_intact: isIntact, is_whole_intact: isWholeIntact } = stock;
  const [near, far] = stock.addresses().toJs().map(([these, cells]) => new Functions(module, these, cells));
  const folder = new Folder(FS);
  return {
    isIntact: () => near.areIntact() && isIntact(),
    isWholeIntact: () => near.areIntact() && far.areIntact() && isWholeIntact(),
    tidy: () => folder.clean() && isAtRest(),
  };
}

/** How long the learner's code runs in a task; what a program does to Python's clocks changes nothing here. */
class Clock {
  #since = null;
  #until = null;

  reset() {
    this.#since = null;
    this.#until = null;
  }

  begin() {
    this.#since ??= performance.now();
  }

  end() {
    this.#until = performance.now();
  }

  get ms() {
    return this.#since === null || this.#until === null ? null : this.#until - this.#since;
  }
}

/** @param {import("../engine/protocol.js").Init & import("../engine/protocol.js").Parts} init */
async function load({ modules: addresses, wasm, lock, memoryBytes, explains, ...parts }) {
  const [pyodideModule, asmModule, memory, library] = await Promise.all([
    import(addresses.pyodide),
    import(addresses.asm),
    parts.snapshot.then((blob) => blob?.arrayBuffer()),
    parts.library,
  ]);
  capMemory(memoryBytes);
  const restoreFetching = serveFromMemory(wasm, library);
  let pyodide;
  try {
    pyodide = await pyodideModule.loadPyodide({
      indexURL: "https://pyodide.invalid/",
      lockFileContents: lock,
      packageBaseUrl: "https://pyodide.invalid/",
      jsglobals: Object.create(null),
      stdin: () => null,
      stdout: () => {},
      stderr: () => {},
      env: { HOME: "/home/learner", PYTHONHASHSEED: "0" },
      _makeSnapshot: !memory,
      ...startFrom(memory ? new Uint8Array(memory) : null, asmModule.default),
    });
  } finally {
    restoreFetching();
  }
  if (memory) return { pyodide, snapshot: null, problem: null, restored: true };
  writeFiles(pyodide, library.files);
  importAll(pyodide, explains);
  return { pyodide, ...takeSnapshot(pyodide), restored: false };
}

/** Pyodide fetches two files by itself; the page has them, the larger one compiled or on its way to be. */
function serveFromMemory(wasm, library) {
  const { fetch } = globalThis;
  const { instantiateStreaming } = WebAssembly;
  globalThis.fetch = async (address) => {
    if (String(address).endsWith("python_stdlib.zip")) return new Response(library?.stdlib ?? null);
    if (String(address).endsWith("pyodide.asm.wasm")) return new Response(null);
    throw new Error(`${address} is not one of the runtime's files`);
  };
  WebAssembly.instantiateStreaming = async (response, imports) => {
    const module = await wasm;
    return { module, instance: /** @type {any} */ (await WebAssembly.instantiate(module, imports)) };
  };
  return () => {
    globalThis.fetch = fetch;
    WebAssembly.instantiateStreaming = instantiateStreaming;
  };
}

/** Growing beyond the cap fails, which Python turns into a MemoryError. */
function capMemory(bytes) {
  const { prototype } = WebAssembly.Memory;
  const { grow } = prototype;
  if (grow.name === "cappedGrow") return;
  prototype.grow = function cappedGrow(pages) {
    if (this.buffer.byteLength + pages * PAGE_BYTES > bytes) throw new RangeError("The memory limit is reached");
    return grow.call(this, pages);
  };
}

const HOST = `${PACKAGE}.host`;
const PAGE_BYTES = 65_536;

function takeSnapshot(pyodide) {
  try {
    return { snapshot: packed(pyodide.makeMemorySnapshot()), problem: null };
  } catch (error) {
    return { snapshot: null, problem: `A snapshot could not be made: ${error.message}` };
  }
}

/** What leads to JavaScript cannot be imported again. */
function hide(FS, archive) {
  FS.unlink(`${FOLDER}/host.py`);
  hideInArchive(FS.lookupPath(archive).node.contents, ["pyodide/", "_pyodide/"]);
}

function stdlibPath(pyodide) {
  const [major, minor] = pyodide._api.pyVersionTuple;
  return `/lib/python${major}${minor}.zip`;
}
