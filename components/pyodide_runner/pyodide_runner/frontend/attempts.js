const KEY = "pytrix_snapshots_v1";
const MOST = 1000;

/** The code of past attempts by attempt id, kept in the browser for the review. */
export class Attempts {
  #store;

  /** @param {import("./store.js").Store} store */
  constructor(store) {
    this.#store = store;
  }

  /** @param {string} id @param {{code: string, questionId: string, at: number}} attempt */
  keep(id, attempt) {
    const all = { ...this.#all(), [id]: attempt };
    if (!this.#write(newest(all, MOST)) && !this.#write(newest(all, MOST / 4))) this.#store.refuse();
  }

  /** @param {string} id @returns {{code: string, questionId: string, at: number} | null} */
  find(id) {
    return this.#all()[id] ?? null;
  }

  #all() {
    const kept = this.#store.read(KEY);
    return kept && typeof kept.attempts === "object" && kept.attempts !== null ? kept.attempts : {};
  }

  #write(attempts) {
    return this.#store.write(KEY, { schema: 1, attempts });
  }
}

function newest(all, most) {
  return Object.fromEntries(Object.entries(all).sort(([, one], [, other]) => other.at - one.at).slice(0, most));
}
