import { CONTRACT } from "../contract.js";
import { emptyDraft, readDrafts } from "./records.js";

const KEY = CONTRACT.keys.drafts;
const { keptDrafts: MOST_QUESTIONS, earlierVersions: EARLIER, longestTimeMs: LONGEST_MS } = CONTRACT.numbers;

/** @typedef {import("./records.js").Draft} Draft */

/** @type {(keyof Draft)[]} what of a draft is on screen */
const SHOWN = ["code", "timeTakenMs", "hintsUsed", "revealed", "failedAttempts", "solved"];

/** Code and progress per question, kept in the browser, where other tabs write as well. */
export class Drafts {
  #store;
  #now;
  /** @type {Map<string, Hold>} those that the browser has not taken yet */
  #unsaved = new Map();

  /** @param {import("./store.js").Store} store @param {() => number} now epoch milliseconds */
  constructor(store, now = Date.now) {
    this.#store = store;
    this.#now = now;
    store.addEventListener("retry", () => this.#flush());
    // What was waiting for room must not come back after everything else was deleted.
    store.addEventListener("deleted", (event) => {
      if (/** @type {CustomEvent} */ (event).detail === KEY) this.#unsaved.clear();
    });
  }

  /** @param {string} questionId @returns {Hold} this tab's hold of a question's draft */
  open(questionId) {
    return this.#unsaved.get(questionId) ?? new Hold(this, questionId, this.read(questionId));
  }

  /** @param {string} questionId @returns {Draft} as the browser has it */
  read(questionId) {
    return this.#all().get(questionId) ?? emptyDraft();
  }

  /** Writes what a tab changed, and whatever could not be written before. @param {Hold} hold */
  save(hold) {
    this.#unsaved.set(hold.questionId, hold);
    this.#flush();
    this.#store.tell();
  }

  now() {
    return this.#now();
  }

  #flush() {
    if (!this.#unsaved.size) return;
    const all = this.#all();
    const merged = new Map();
    for (const [id, hold] of this.#unsaved) merged.set(id, mergedDraft(hold.base, hold.draft, all.get(id) ?? null, this.#now()));
    for (const [id, draft] of merged) all.set(id, draft);
    if (!this.#write(newest(all, MOST_QUESTIONS)) && !this.#write(unfinished(all, merged))) return;
    for (const [id, hold] of this.#unsaved) hold.written(/** @type {Draft} */ (merged.get(id)));
    this.#unsaved.clear();
  }

  #all() {
    return this.#store.records(KEY, readDrafts, packed);
  }

  /** @param {Map<string, Draft>} questions */
  #write(questions) {
    return this.#store.write(KEY, packed(questions));
  }
}

/**
 * One tab's hold of a question's draft: `base` is what the browser had when this tab last looked, `draft` is that with
 * what this tab changed. Only the difference is written. Emits "change" when the draft has become another one because
 * of what another tab wrote.
 */
export class Hold extends EventTarget {
  #drafts;

  /** @param {Drafts} drafts @param {string} questionId @param {Draft} draft */
  constructor(drafts, questionId, draft) {
    super();
    this.#drafts = drafts;
    this.questionId = questionId;
    this.base = draft;
    this.draft = draft;
  }

  /** Whether the browser has all of it. */
  get saved() {
    return this.draft === this.base;
  }

  /** @param {Partial<Draft>} fields those that this tab changed */
  save(fields) {
    const changed = Object.entries(fields).some(([name, value]) => this.draft[/** @type {keyof Draft} */ (name)] !== value);
    if (changed) this.draft = { ...this.draft, ...fields };
    if (!this.saved) this.#drafts.save(this);
  }

  /** Puts code among the earlier versions, unless it is the latest of them already. @param {string} code */
  keep(code) {
    const { earlier } = this.draft;
    if (earlier[0]?.code === code || !code.trim()) return;
    this.save({ earlier: newestVersions([{ code, at: this.#drafts.now() }, ...earlier]) });
  }

  /** Looks at what another tab wrote. */
  look() {
    const stored = this.#drafts.read(this.questionId);
    // Nothing there: everything was cleared, or is being replaced. What is on screen stays there.
    if (!stored.updatedAt || (stored.revision === this.base.revision && stored.updatedAt === this.base.updatedAt)) return;
    if (this.saved) this.written(stored);
    else this.#drafts.save(this);
  }

  /** @param {Draft} draft what the browser has now */
  written(draft) {
    const before = this.draft;
    this.base = this.draft = draft;
    if (SHOWN.some((name) => draft[name] !== before[name])) this.dispatchEvent(new Event("change"));
  }
}

/**
 * What a draft is after a tab's changes, from `base` to `mine`, to what the browser has by now. The code changed last
 * wins, and code that this tab had never seen goes among the earlier versions.
 * @param {Draft} base
 * @param {Draft} mine
 * @param {Draft | null} stored null when there is none
 * @param {number} now
 * @returns {Draft}
 */
export function mergedDraft(base, mine, stored, now) {
  const theirs = stored ?? { ...base, earlier: [] };
  const typed = mine.code !== base.code;
  const overtaken = typed && theirs.code !== base.code && theirs.code !== mine.code && theirs.code?.trim();
  const added = mine.earlier.filter((version) => !base.earlier.some((known) => known.code === version.code && known.at === version.at));
  const versions = overtaken ? [...added, { code: /** @type {string} */ (theirs.code), at: now }] : added;
  /** @type {<T>(before: T, after: T, there: T) => T} */
  const changed = (before, after, there) => (after === before ? there : after);
  const counted = (/** @type {"timeTakenMs" | "failedAttempts"} */ name) => Math.max(0, theirs[name] + mine[name] - base[name]);
  return {
    revision: Math.max(theirs.revision, base.revision) + 1,
    code: changed(base.code, mine.code, theirs.code),
    earlier: newestVersions([...versions, ...(stored ? theirs.earlier : mine.earlier)]),
    timeTakenMs: Math.min(LONGEST_MS, counted("timeTakenMs")),
    failedAttempts: counted("failedAttempts"),
    hintsUsed: mine.hintsUsed > base.hintsUsed ? Math.max(mine.hintsUsed, theirs.hintsUsed) : changed(base.hintsUsed, mine.hintsUsed, theirs.hintsUsed),
    revealed: changed(base.revealed, mine.revealed, theirs.revealed),
    solved: changed(base.solved, mine.solved, theirs.solved),
    left: changed(base.left, mine.left, theirs.left),
    updatedAt: Math.max(now, theirs.updatedAt + 1),
  };
}

/** @param {Draft["earlier"]} versions each code once, newest first */
function newestVersions(versions) {
  const sorted = [...versions].sort((one, other) => other.at - one.at);
  return sorted.filter(({ code }, place) => sorted.findIndex((each) => each.code === code) === place).slice(0, EARLIER);
}

/** @param {Map<string, Draft>} all @param {number} most */
function newest(all, most) {
  if (all.size <= most) return all;
  return new Map([...all].sort(([, one], [, other]) => other.updatedAt - one.updatedAt).slice(0, most));
}

/**
 * Where there is no room for all, what was solved or left makes some.
 * @param {Map<string, Draft>} all
 * @param {Map<string, Draft>} needed stay in any case
 */
function unfinished(all, needed) {
  return newest(new Map([...all].filter(([id, { solved, left }]) => needed.has(id) || (!solved && !left))), MOST_QUESTIONS);
}

/** @param {Map<string, Draft>} questions */
function packed(questions) {
  return { schema: 1, questions: Object.fromEntries(questions) };
}
