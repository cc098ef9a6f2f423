/**
 * Functions for Python that are made of JavaScript ones. Python sees built-in functions of its own: there is no object
 * of JavaScript in them that a program could get hold of.
 *
 * @typedef {null | boolean | number | string} Value
 */

const METH_FASTCALL = 0x80;
const DEFINITION_BYTES = 16;
/** Python's numbers of constants. */
const [NONE, TRUE] = [0, 2];

export class Natives {
  #module;
  #encoder = new TextEncoder();
  #decoder = new TextDecoder();
  #size;
  #none;
  #true;

  /** @param {any} module Pyodide's Emscripten module */
  constructor(module) {
    this.#module = module;
    this.#size = module._malloc(4);
    this.#none = module._Py_GetConstantBorrowed(NONE);
    this.#true = module._Py_GetConstantBorrowed(TRUE);
  }

  /**
   * Give functions to a Python module, as names in it.
   * @param {string} owner the module, which is loaded
   * @param {Record<string, (...args: any[]) => Value | Promise<Value>>} functions of texts, truth values and numbers
   * @param {string[]} [waiting] names of those that return promises; whoever calls them is suspended until then
   */
  give(owner, functions, waiting = []) {
    const module = this.#module;
    const target = module._PyImport_ImportModule(this.#text(owner));
    for (const [name, work] of Object.entries(functions)) {
      const made = this.#make(name, work, waiting.includes(name));
      module._PyObject_SetAttrString(target, this.#text(name), made);
    }
  }

  #make(name, work, isWaiting) {
    const module = this.#module;
    const begin = (args, count) => work(...Array.from({ length: count }, (_, index) => this.#read(module.HEAPU32[args / 4 + index])));
    const call = isWaiting
      ? new (/** @type {any} */ (WebAssembly)).Suspending(async (self, args, count) => {
          try {
            return this.#write(await begin(args, count));
          } catch {
            return this.#write(null);
          }
        })
      : (self, args, count) => {
          try {
            return this.#write(begin(args, count));
          } catch {
            return this.#write(null);
          }
        };
    const definition = module._malloc(DEFINITION_BYTES);
    module.HEAPU32.set([this.#text(name), this.#entry(call), METH_FASTCALL, 0], definition / 4);
    return module._PyCFunction_NewEx(definition, 0, 0);
  }

  /** A function's place in the table, where C finds it. */
  #entry(call) {
    const table = this.#module.wasmTable;
    const made = new WebAssembly.Instance(new WebAssembly.Module(FORWARD), { it: { it: call } });
    return table.grow(1, made.exports.it);
  }

  #text(text) {
    const bytes = this.#encoder.encode(`${text}\0`);
    const place = this.#module._malloc(bytes.length);
    this.#module.HEAPU8.set(bytes, place);
    return place;
  }

  #read(object) {
    const module = this.#module;
    if (object === this.#none) return null;
    const place = module._PyUnicode_AsUTF8AndSize(object, this.#size);
    if (place) {
      const end = place + module.HEAPU32[this.#size / 4];
      return this.#decoder.decode(module.HEAPU8.subarray(place, end));
    }
    module._PyErr_Clear();
    const number = module._PyFloat_AsDouble(object);
    if (module._PyErr_Occurred()) module._PyErr_Clear();
    return number;
  }

  #write(value) {
    const module = this.#module;
    if (typeof value === "boolean") return module._PyBool_FromLong(Number(value));
    if (typeof value === "number") return module._PyFloat_FromDouble(value);
    if (typeof value !== "string") {
      module._Py_IncRef(this.#none);
      return this.#none;
    }
    const place = this.#text(value);
    const length = this.#encoder.encode(value).length;
    const made = module._PyUnicode_FromStringAndSize(place, length);
    module._free(place);
    return made;
  }
}

/** A WebAssembly module that exports the function it imports, of three numbers that gives one, so that a table takes it. */
const FORWARD = new Uint8Array([
  ...[0, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
  ...[1, 8, 1, 0x60, 3, 0x7f, 0x7f, 0x7f, 1, 0x7f],
  ...[2, 9, 1, 2, 0x69, 0x74, 2, 0x69, 0x74, 0, 0],
  ...[3, 2, 1, 0],
  ...[7, 6, 1, 2, 0x69, 0x74, 0, 1],
  ...[10, 12, 1, 10, 0, 0x20, 0, 0x20, 1, 0x20, 2, 0x10, 0, 0x0b],
]);
