/**
 * Starts Python in Node, as the worker does in a browser, and writes its memory once everything is imported.
 *
 * node [--experimental-wasm-jspi] assemble/snapshot.mjs <frontend folder> <target>
 *
 * With the flag the memory knows stack switching, so it fits browsers that have it, and only those.
 */

import { readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { pathToFileURL } from "node:url";

const [frontend, target] = process.argv.slice(2);
const pyodideFolder = join(frontend, "vendor", "pyodide");
const { loadPyodide } = await import(pathToFileURL(join(pyodideFolder, "pyodide.mjs")).href);
const { default: createPyodideModule } = await import(pathToFileURL(join(pyodideFolder, "pyodide.asm.mjs")).href);
const { PACKAGE, importAll, startFrom, writeFiles } = await import(pathToFileURL(join(frontend, "worker", "contents.js")).href);
const { packed } = await import(pathToFileURL(join(frontend, "worker", "memory.js")).href);

const options = { indexURL: `${pyodideFolder}/`, jsglobals: Object.create(null), stdin: () => null, stdout: () => {}, stderr: () => {},
  env: { HOME: "/home/learner", PYTHONHASHSEED: "0" } };

const pyodide = await loadPyodide({ ...options, _makeSnapshot: true });
writeFiles(pyodide, files());
importAll(pyodide, false);
const snapshot = pyodide.makeMemorySnapshot();
const memory = packed(snapshot, await constants(packed(snapshot)));
await check(memory);
writeFileSync(target, memory);

function files() {
  const folder = join(frontend, "python");
  const names = readdirSync(folder, { recursive: true }).filter((name) => name.endsWith(".py"));
  const sources = names.map((name) => join(folder, name)).map((path) => ({ path: relative(folder, path).replaceAll("\\", "/"), bytes: readFileSync(path) }));
  return [...sources, { path: "friendly.zip", bytes: readFileSync(join(frontend, "vendor", "python", "friendly.zip")) }];
}

/** The memory below Python's stack before anything has run in it, and before a snapshot is put into it. */
async function constants(file) {
  const { instantiate } = WebAssembly;
  let untouched;
  let fresh;
  WebAssembly.instantiate = async (...all) => {
    const made = await instantiate(...all);
    untouched = new Uint8Array((made.instance ?? made).exports.memory.buffer).slice();
    return made;
  };
  const createNoted = async (settings) => {
    const module = await createPyodideModule(settings);
    fresh = module.HEAPU8.slice(0, module._emscripten_stack_get_end());
    return module;
  };
  await loadPyodide({ ...options, ...startFrom(file, createNoted) });
  WebAssembly.instantiate = instantiate;
  return { untouched, fresh };
}

/** Memory that cannot be restored here would fail in every browser. */
async function check(file) {
  const again = await loadPyodide({ ...options, ...startFrom(file, createPyodideModule) });
  const said = again.runPython(`from ${PACKAGE}.judge import execute; execute.run('print(6 * 7)', '')`);
  if (!String(said).includes("returned")) throw new Error(`the restored memory does not work: ${said}`);
}
