import { CONTRACT } from "../contract.js";
import { readCodes } from "./records.js";

const KEY = CONTRACT.keys.codes;
const MOST = CONTRACT.numbers.keptCodes;

/** @typedef {import("./records.js").KeptCode} KeptCode */

/** The code of past attempts by attempt id, kept in the browser for the review. */
export class Attempts {
  #store;
  /** @type {Map<string, KeptCode>} */
  #unsaved = new Map();

  /** @param {import("./store.js").Store} store */
  constructor(store) {
    this.#store = store;
    store.addEventListener("retry", () => this.#flush());
    // What was waiting for room must not come back after everything else was deleted.
    store.addEventListener("deleted", (event) => {
      if (/** @type {CustomEvent} */ (event).detail === KEY) this.#unsaved.clear();
    });
  }

  /** @param {string} id @param {KeptCode} attempt */
  keep(id, attempt) {
    this.#unsaved.set(id, attempt);
    this.#flush();
    this.#store.tell();
  }

  /** @param {string} id @returns {KeptCode | null} */
  find(id) {
    return this.#unsaved.get(id) ?? this.#all().get(id) ?? null;
  }

  #flush() {
    if (!this.#unsaved.size) return;
    const all = new Map([...this.#all(), ...this.#unsaved]);
    if (this.#store.write(KEY, packed(newest(all, MOST))) || this.#store.write(KEY, packed(newest(all, MOST / 4)))) this.#unsaved.clear();
  }

  #all() {
    return this.#store.records(KEY, readCodes, packed);
  }
}

/** @param {Map<string, KeptCode>} all @param {number} most */
function newest(all, most) {
  return new Map([...all].sort(([, one], [, other]) => other.at - one.at).slice(0, most));
}

/** @param {Map<string, KeptCode>} attempts */
function packed(attempts) {
  return { schema: 1, attempts: Object.fromEntries(attempts) };
}
