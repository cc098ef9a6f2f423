/** One Python interpreter: loads Pyodide or restores its memory, and connects its streams. */

import { FOLDER, FUNCTIONS, PACKAGE, importAll, startFrom, writeFiles } from "./contents.js";
import { Folder } from "./folder.js";
import { Functions } from "./functions.js";
import { emptyObject, hideInArchive, removeGlobals } from "./lockdown.js";
import { Natives } from "./natives.js";
import { fitStack } from "./stack.js";

/**
 * @typedef {object} Interpreter
 * @property {(name: string, suspend: boolean, ...args: (string | number | undefined)[]) => string | Promise<string>} call
 *   call a function of the judge, for example "judge.execute.run"; suspend: it may wait for promises
 * @property {(library: import("../engine/assets.js").Library) => void} furnish write the files that it was started without
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
 * @param {import("../engine/protocol.js").Init} init
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
  if (init.library) hide(FS, archive);
  removeGlobals();
  host.close_doors();
  const stock = host.Stock();
  const isAtRest = stock.is_at_rest;
  const isIntact = stock.is_intact;
  const isWholeIntact = stock.is_whole_intact;
  const [near, far] = stock.addresses().toJs().map(([these, cells]) => new Functions(module, these, cells));
  let folder = init.library ? new Folder(FS) : null;
  emptyObject(pyodide);
  return {
    call(name, suspend, ...args) {
      const target = functions.get(name);
      return suspend ? target.callPromising(...args) : target(...args);
    },
    furnish({ stdlib, files }) {
      FS.writeFile(archive, stdlib);
      writeFiles({ FS }, files);
      hide(FS, archive);
      folder = new Folder(FS);
    },
    isIntact: () => near.areIntact() && isIntact(),
    isWholeIntact: () => near.areIntact() && far.areIntact() && isWholeIntact(),
    tidy: () => (folder?.clean() ?? true) && isAtRest(),
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

/** @param {import("../engine/protocol.js").Init} init */
async function load(init) {
  let problem = null;
  if (init.snapshot) {
    try {
      const pyodide = await loadPyodide(init, { _loadSnapshot: init.snapshot.arrayBuffer() });
      if (init.library) writeFiles(pyodide, init.library.files);
      return { pyodide, snapshot: null, problem, restored: true };
    } catch (error) {
      if (!init.library) throw error;
      problem = `The snapshot could not be used: ${error.message}`;
    }
  }
  const pyodide = await loadPyodide(init, { _makeSnapshot: true });
  writeFiles(pyodide, init.library.files);
  importAll(pyodide, init.explains);
  const { snapshot, problem: another } = takeSnapshot(pyodide);
  return { pyodide, snapshot, problem: problem ?? another, restored: false };
}

/** @param {any} init @param {{_makeSnapshot?: boolean, _loadSnapshot?: any}} options of Pyodide's own function */
async function loadPyodide(init, { _loadSnapshot, ...options }) {
  capMemory(init.memoryBytes);
  const restoreFetching = serveFromMemory(init);
  try {
    const [{ loadPyodide: start }, { default: createPyodideModule }, memory] = await Promise.all([
      import(init.modules.pyodide),
      import(init.modules.asm),
      _loadSnapshot,
    ]);
    return await start({
      indexURL: "https://pyodide.invalid/",
      lockFileContents: init.lock,
      packageBaseUrl: "https://pyodide.invalid/",
      jsglobals: Object.create(null),
      stdin: () => null,
      stdout: () => {},
      stderr: () => {},
      env: { HOME: "/home/learner", PYTHONHASHSEED: "0" },
      ...options,
      ...startFrom(memory ? new Uint8Array(memory) : null, createPyodideModule),
    });
  } finally {
    restoreFetching();
  }
}

/** Pyodide fetches two files by itself; both are in memory already, the larger one compiled. */
function serveFromMemory({ wasm, library }) {
  const { fetch } = globalThis;
  const { instantiateStreaming } = WebAssembly;
  globalThis.fetch = async (address) => {
    if (String(address).endsWith("python_stdlib.zip")) return new Response(library?.stdlib ?? null);
    if (String(address).endsWith("pyodide.asm.wasm")) return new Response(null);
    throw new Error(`${address} is not one of the runtime's files`);
  };
  WebAssembly.instantiateStreaming = async (response, imports) => ({
    module: wasm,
    instance: /** @type {any} */ (await WebAssembly.instantiate(wasm, imports)),
  });
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
    return { snapshot: pyodide.makeMemorySnapshot(), problem: null };
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
