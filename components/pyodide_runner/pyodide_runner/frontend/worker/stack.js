/**
 * Keeps Python within the browser's stack.
 *
 * Python measures how deep it is by the stack in its own memory, of which it has plenty. Browsers allow much less, on a
 * stack that WebAssembly cannot see, and running out of it ends the interpreter. So while a learner's code runs, Python
 * is told that its stack is as small as what the browser's lasts for: functions that call themselves through built-ins
 * end in a RecursionError. Throwing away an object that holds another, and so on, takes the browser's stack and hardly
 * any of Python's, so each of these calls is made to take some: Python then throws long chains away piece by piece.
 */

/** Calls between Python and built-ins take at least 1 byte of this for each 5 of the browser's stack, about 1 MB. */
const RUNNING_BYTES = 160 * 2 ** 10;

/** The compiler takes more of Python's stack and less of the browser's. */
const STACK_BYTES = 640 * 2 ** 10;

/** Throwing away one object takes up to 700 bytes of the browser's stack, and many may be thrown away at once. */
const OBJECT_BYTES = 2048;

/** Offset of tp_dealloc, an index into the function table, in a type object. */
const DEALLOC = 24;

/**
 * @param {any} module Pyodide's Emscripten module
 * @param {number[]} types addresses of the classes whose objects can hold others
 * @returns {(running: boolean) => void} says whether the learner's code runs
 */
export function fitStack(module, types) {
  const table = module.wasmTable;
  const entries = [...new Set(types.map((address) => module.HEAPU32[(address + DEALLOC) / 4]))];
  const made = weighted(entries.map((entry) => table.get(entry)), module.___stack_pointer);
  for (const [index, entry] of entries.entries()) table.set(entry, made[String(index)]);
  const here = module.stackSave();
  const fit = (running) => {
    const bytes = running ? RUNNING_BYTES : STACK_BYTES;
    module._PyUnstable_ThreadState_SetStackProtection(module._PyThreadState_Get(), here - bytes, bytes);
  };
  fit(false);
  return fit;
}

/** Each function with a wrapper around it that takes OBJECT_BYTES of Python's stack during the call. */
function weighted(functions, pointer) {
  const numbers = functions.map((_, index) => index);
  const bytes = [
    ...[0, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(TYPES, [[0x60, 1, I32, 0]]),
    ...section(IMPORTS, [
      [...name("stack"), ...name("pointer"), 3, I32, 1],
      ...numbers.map((index) => [...name("inner"), ...name(String(index)), 0, 0]),
    ]),
    ...section(FUNCTIONS, numbers.map(() => [0])),
    ...section(EXPORTS, numbers.map((index) => [...name(String(index)), 0, ...leb(functions.length + index)])),
    ...section(CODE, numbers.map((index) => sized([0, ...move(SUBTRACT), LOCAL_GET, 0, CALL, ...leb(index), ...move(ADD), END]))),
  ];
  const imports = { stack: { pointer }, inner: Object.fromEntries(functions.entries()) };
  return new WebAssembly.Instance(new WebAssembly.Module(new Uint8Array(bytes)), imports).exports;
}

function move(operation) {
  return [GLOBAL_GET, 0, I32_CONST, ...leb(OBJECT_BYTES), operation, GLOBAL_SET, 0];
}

function section(id, items) {
  return [id, ...sized([...leb(items.length), ...items.flat()])];
}

function sized(bytes) {
  return [...leb(bytes.length), ...bytes];
}

function name(text) {
  return sized([...new TextEncoder().encode(text)]);
}

/** A number as WebAssembly writes it: seven bits a byte, and an empty one where the last would look like a minus. */
function leb(number) {
  const bytes = [];
  for (let rest = number; ; rest >>= 7) {
    if (rest < 64) return [...bytes, rest];
    bytes.push((rest & 127) | 128);
  }
}

const [TYPES, IMPORTS, FUNCTIONS, EXPORTS, CODE] = [1, 2, 3, 7, 10];
const [END, CALL, LOCAL_GET, GLOBAL_GET, GLOBAL_SET, I32_CONST, ADD, SUBTRACT] = [0x0b, 0x10, 0x20, 0x23, 0x24, 0x41, 0x6a, 0x6b];
const I32 = 0x7f;
