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
const { PACKAGE, importAll, roomFor, writeFiles } = await import(pathToFileURL(join(frontend, "worker", "contents.js")).href);

const options = { indexURL: `${pyodideFolder}/`, jsglobals: Object.create(null), stdin: () => null, stdout: () => {}, stderr: () => {},
  env: { HOME: "/home/learner", PYTHONHASHSEED: "0" } };

const pyodide = await loadPyodide({ ...options, _makeSnapshot: true });
writeFiles(pyodide, files());
importAll(pyodide, false);
const memory = pyodide.makeMemorySnapshot();
await check(memory);
writeFileSync(target, memory);

function files() {
  const folder = join(frontend, "python");
  const names = readdirSync(folder, { recursive: true }).filter((name) => name.endsWith(".py"));
  const sources = names.map((name) => join(folder, name)).map((path) => ({ path: relative(folder, path).replaceAll("\\", "/"), bytes: readFileSync(path) }));
  return [...sources, { path: "friendly.zip", bytes: readFileSync(join(frontend, "vendor", "python", "friendly.zip")) }];
}

/** Memory that cannot be restored here would fail in every browser. */
async function check(snapshot) {
  const again = await loadPyodide({
    ...options,
    _loadSnapshot: snapshot,
    createPyodideModule: roomFor(snapshot, createPyodideModule),
  });
  const said = again.runPython(`from ${PACKAGE}.judge import execute; execute.run('print(6 * 7)', '')`);
  if (!String(said).includes("returned")) throw new Error(`the restored memory does not work: ${said}`);
}
