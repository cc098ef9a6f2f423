/** What an interpreter holds besides Pyodide: our Python files, imported. Runs in the worker, and in Node at build time. */

import { opened } from "./memory.js";

/** What the page may call. */
export const FUNCTIONS = [
  ...["judge.execute.run", "judge.execute.prepare", "judge.execute.run_test", "judge.judge", "judge.expand"],
  ...["judge.calibrate", "judge.predict", "judge.counterexample", "explain.explain_outcome", "trace_run.record_text", "validate.validate", "validate.advise", "repair.repair"],
];
/** The folder on sys.path, and the package in it: it has the name that it has in CPython. */
export const HOME = "/lib/runner";
export const PACKAGE = "pyodide_runner.frontend.python";
export const FOLDER = `${HOME}/${PACKAGE.replaceAll(".", "/")}`;
const WARM_UP = "print(sum(int(word) for word in '1 2'.split()))\nraise ValueError('warm')\n";

/**
 * @param {any} pyodide
 * @param {{path: string, bytes: Uint8Array}[]} files written into the package
 */
export function writeFiles(pyodide, files) {
  for (const { path, bytes } of files) {
    const target = `${FOLDER}/${path}`;
    pyodide.FS.mkdirTree(target.slice(0, target.lastIndexOf("/")));
    pyodide.FS.writeFile(target, bytes);
  }
}

/**
 * @param {any} pyodide
 * @param {boolean} explains whether what explains errors is imported too, which takes about as long as all the rest
 */
export function importAll(pyodide, explains) {
  const path = pyodide._api.sys.path;
  path.append(HOME);
  path.destroy();
  const host = pyodide.pyimport(`${PACKAGE}.host`);
  host.settle(WARM_UP);
  for (const name of FUNCTIONS) pyodide.pyimport(`${PACKAGE}.${name}`).destroy();
  if (explains) {
    host.unpack(`${FOLDER}/friendly.zip`, HOME);
    host.learn_to_explain();
  }
}

/**
 * Options for Pyodide to start from a stored memory; without one the function alone.
 * @param {Uint8Array | null} file as `memory.js` writes it
 * @param {(settings: any) => Promise<any>} createPyodideModule
 */
export function startFrom(file, createPyodideModule) {
  if (!file) return { createPyodideModule };
  const { notes, length, fillIn } = opened(file);
  return {
    _loadSnapshot: notes,
    createPyodideModule: async (settings) => {
      const module = await createPyodideModule(settings);
      // The memory of a new interpreter may be smaller than the one that the snapshot was taken of.
      const used = module.HEAPU8.length;
      if (length > used) module.growMemory(length);
      fillIn(module.HEAPU8, used);
      return module;
    },
  };
}
