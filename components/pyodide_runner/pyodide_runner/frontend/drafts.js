const KEY = "pytrix_drafts_v1";
const MOST_QUESTIONS = 300;
const EARLIER = 3;

/**
 * What the learner has done on a question so far.
 * @typedef {{code: string | null, earlier: {code: string, at: number}[], timeTakenMs: number, hintsUsed: number,
 *   revealed: boolean, failedAttempts: number, solved: boolean, updatedAt: number}} Draft
 */

/** Code and progress per question, kept in the browser. */
export class Drafts {
  #store;
  #now;

  /** @param {import("./store.js").Store} store @param {() => number} now epoch milliseconds */
  constructor(store, now = Date.now) {
    this.#store = store;
    this.#now = now;
  }

  /** @param {string} questionId @returns {Draft} */
  open(questionId) {
    const empty = { code: null, earlier: [], timeTakenMs: 0, hintsUsed: 0, revealed: false, failedAttempts: 0, solved: false, updatedAt: 0 };
    return { ...empty, ...this.#all()[questionId] };
  }

  /** @param {string} questionId @param {Partial<Draft>} fields those that changed */
  save(questionId, fields) {
    const all = this.#all();
    all[questionId] = { ...this.open(questionId), ...fields, updatedAt: this.#now() };
    if (!this.#write(newest(all, MOST_QUESTIONS)) && !this.#write(newest(all, MOST_QUESTIONS / 4))) this.#store.refuse();
  }

  /**
   * Puts code among the last three versions of a question, unless it is the latest of them already.
   * @param {string} questionId @param {string} code
   */
  keep(questionId, code) {
    const { earlier } = this.open(questionId);
    if (earlier[0]?.code === code || !code.trim()) return;
    const others = earlier.filter((version) => version.code !== code);
    this.save(questionId, { earlier: [{ code, at: this.#now() }, ...others].slice(0, EARLIER) });
  }

  #all() {
    const kept = this.#store.read(KEY);
    return kept && typeof kept.questions === "object" && kept.questions !== null ? kept.questions : {};
  }

  #write(questions) {
    return this.#store.write(KEY, { schema: 1, questions });
  }
}

function newest(all, most) {
  const entries = Object.entries(all).sort(([, one], [, other]) => other.updatedAt - one.updatedAt);
  return Object.fromEntries(entries.slice(0, most));
}
