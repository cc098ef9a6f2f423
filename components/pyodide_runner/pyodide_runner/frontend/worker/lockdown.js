/** Takes from the worker everything that could carry the learner's code away, before any of it runs. */

/** The globals that stay: the language itself, timers, text and time. What browsers add later is not on the list. */
const KEPT = new Set([
  ...["Object", "Function", "Array", "Number", "Boolean", "String", "Symbol", "BigInt", "Math", "JSON", "Date"],
  ...["RegExp", "Promise", "Proxy", "Reflect", "Map", "Set", "WeakMap", "WeakSet", "WeakRef", "FinalizationRegistry"],
  ...["Error", "AggregateError", "EvalError", "RangeError", "ReferenceError", "SuppressedError", "SyntaxError"],
  ...["TypeError", "URIError", "ArrayBuffer", "SharedArrayBuffer", "Atomics", "DataView", "Iterator", "Intl"],
  ...["Int8Array", "Uint8Array", "Uint8ClampedArray", "Int16Array", "Uint16Array", "Int32Array", "Uint32Array"],
  ...["Float16Array", "Float32Array", "Float64Array", "BigInt64Array", "BigUint64Array", "WebAssembly"],
  ...["globalThis", "undefined", "NaN", "Infinity", "isNaN", "isFinite", "parseInt", "parseFloat"],
  ...["encodeURIComponent", "decodeURIComponent", "encodeURI", "decodeURI"],
  ...["setTimeout", "clearTimeout", "setInterval", "clearInterval", "queueMicrotask", "structuredClone"],
  ...["performance", "crypto", "TextDecoder", "TextEncoder", "console", "MessageChannel", "AbortController"],
  ...["AbortSignal", "DOMException", "constructor"],
]);

/** Remove every other global, wherever on the prototype chain it lives. */
export function removeGlobals() {
  for (let owner = globalThis; owner && owner !== Object.prototype; owner = Object.getPrototypeOf(owner)) {
    for (const name of Reflect.ownKeys(owner)) {
      if (typeof name === "symbol" || KEPT.has(name) || isConstant(owner, name)) continue;
      if (!Reflect.deleteProperty(owner, name)) blind(owner, name);
    }
  }
}

function isConstant(owner, name) {
  return typeof Reflect.getOwnPropertyDescriptor(owner, name).value === "number";
}

function blind(owner, name) {
  try {
    Object.defineProperty(owner, name, { value: undefined, writable: false });
  } catch {
    console.warn(`The worker could not remove ${name}.`);
  }
}

/** Take the methods from the objects through which Python code might find its way back into Pyodide. */
export function emptyObject(object) {
  for (const name of Reflect.ownKeys(object)) Reflect.deleteProperty(object, name);
}

/**
 * The names of the archive's files that begin with a prefix are changed, so that nothing can import them again.
 * @param {Uint8Array} archive the bytes of a zip file, changed in place
 * @param {string[]} prefixes
 */
export function hideInArchive(archive, prefixes) {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  const decoder = new TextDecoder();
  let at = centralDirectory(view);
  while (view.getUint32(at, true) === CENTRAL_ENTRY) {
    const length = view.getUint16(at + 28, true);
    const name = archive.subarray(at + NAME_OFFSET, at + NAME_OFFSET + length);
    if (prefixes.some((prefix) => decoder.decode(name).startsWith(prefix))) name.fill(HYPHEN, 0, name.indexOf(SLASH));
    at += NAME_OFFSET + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
}

function centralDirectory(view) {
  for (let at = view.byteLength - END_SIZE; at >= 0; at -= 1) {
    if (view.getUint32(at, true) === END_RECORD) return view.getUint32(at + 16, true);
  }
  throw new Error("python_stdlib.zip has no directory");
}

const CENTRAL_ENTRY = 0x02014b50;
const END_RECORD = 0x06054b50;
const END_SIZE = 22;
const NAME_OFFSET = 46;
const HYPHEN = 45;
const SLASH = 47;
