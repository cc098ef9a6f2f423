/**
 * Reads what the browser kept for the frame, whatever is there: fields that cannot be used are dropped, numbers are
 * brought into their bounds, and entries of which nothing can be used are given back as junk, to be set aside.
 */
import { CONTRACT } from "../contract.js";

const { numbers, fields } = CONTRACT;
const MOST_REVISIONS = 1e12;

/**
 * What the learner has done on a question so far.
 * @typedef {{revision: number, code: string | null, earlier: {code: string, at: number}[], timeTakenMs: number,
 *   hintsUsed: number, revealed: boolean, failedAttempts: number, solved: boolean, left: boolean, updatedAt: number}} Draft
 * @typedef {{code: string, questionId: string, at: number}} KeptCode
 * @typedef {{id: string, type: string, at: number, questionId: string, [field: string]: unknown}} OutgoingEvent
 */

/**
 * @template T
 * @typedef {{records: Map<string, T>, junk: unknown}} Reading junk: what could not be used, null when all could
 */

/** @returns {Draft} */
export function emptyDraft() {
  return {
    revision: 0, code: null, earlier: [], timeTakenMs: 0, hintsUsed: 0, revealed: false, failedAttempts: 0,
    solved: false, left: false, updatedAt: 0,
  };
}

/** @param {unknown} kept @returns {Reading<Draft>} by question id */
export function readDrafts(kept) {
  return readEntries(kept, "questions", (entry) => (isObject(entry) ? readDraft(entry) : null));
}

/** @param {unknown} kept @returns {Reading<KeptCode>} by attempt id */
export function readCodes(kept) {
  return readEntries(kept, "attempts", (entry) => {
    if (!isObject(entry) || typeof entry.code !== "string") return null;
    return { code: entry.code, questionId: typeof entry.questionId === "string" ? entry.questionId : "", at: moment(entry.at) };
  });
}

/** @param {unknown} kept @returns {Reading<OutgoingEvent[]>} by tab id */
export function readOutbox(kept) {
  /** @type {unknown[]} */
  const misfits = [];
  const { records, junk } = readEntries(kept, "tabs", (entry) => {
    if (!Array.isArray(entry)) return null;
    misfits.push(...entry.filter((event) => event !== null && eventProblem(event)));
    return entry.filter((event) => !eventProblem(event));
  });
  return { records, junk: misfits.length ? { ...(isObject(junk) ? junk : { junk }), events: misfits } : junk };
}

/** @param {unknown} kept @returns {Record<keyof typeof CONTRACT.panels, number>} percent by panel */
export function readPanels(kept) {
  const found = isObject(kept) ? kept : {};
  const sizes = Object.entries(CONTRACT.panels).map(([name, [least, most, usual]]) => [name, within(found[name], least, most, usual)]);
  return Object.fromEntries(sizes);
}

/** @param {unknown} kept what Python wrote under the key of handled events @returns {string[]} */
export function readHandled(kept) {
  const data = isObject(kept) ? kept.data : null;
  const ids = isObject(data) ? data.ids : null;
  return Array.isArray(ids) ? ids.filter((id) => typeof id === "string") : [];
}

/** @param {unknown} event @returns {string} why it is none that the server takes, or an empty text */
export function eventProblem(event) {
  if (!isObject(event)) return "it is not an object";
  const { type } = event;
  if (typeof type !== "string" || !Object.hasOwn(CONTRACT.events, type)) return "its type is unknown";
  /** @type {readonly string[]} */
  const own = CONTRACT.events[/** @type {keyof typeof CONTRACT.events} */ (type)];
  const wanted = ["id", "at", "questionId", ...own];
  const names = Object.keys(event);
  if (names.length !== wanted.length + 1 || wanted.some((name) => !Object.hasOwn(event, name))) return `its fields are not those of ${type}`;
  const wrong = wanted.filter((name) => !fieldFits(name, event[name])).sort();
  if (wrong.length) return `${wrong.join(", ")} of ${type} cannot be used`;
  return type === "attempt" ? attemptProblem(event) : "";
}

/** @param {Record<string, unknown>} event */
function attemptProblem({ verdict, testsPassed, testsTotal }) {
  const [passed, total] = [Number(testsPassed), Number(testsTotal)];
  if (passed > total) return "more tests passed than there are";
  return verdict === "passed" && (total === 0 || passed < total) ? "it passed without passing all tests" : "";
}

/** @param {string} name @param {unknown} value */
function fieldFits(name, value) {
  /** @type {{pattern?: string, options?: readonly string[], flag?: true, least?: number, most?: number}} */
  const field = fields[/** @type {keyof typeof fields} */ (name)];
  if (field.flag) return typeof value === "boolean";
  if (field.options) return typeof value === "string" && field.options.includes(value);
  if (field.pattern) return typeof value === "string" && new RegExp(`^(?:${field.pattern})$`).test(value);
  return typeof value === "number" && Number.isInteger(value) && value >= (field.least ?? 0) && value <= (field.most ?? 0);
}

/**
 * @template T
 * @param {unknown} kept
 * @param {string} name of the field with the entries
 * @param {(entry: unknown) => T | null} read null: nothing of it can be used
 * @returns {Reading<T>}
 */
function readEntries(kept, name, read) {
  const records = new Map();
  if (kept === null || kept === undefined) return { records, junk: null };
  const entries = isObject(kept) && kept.schema === 1 ? kept[name] : null;
  if (!isObject(entries)) return { records, junk: kept };
  /** @type {[string, unknown][]} */
  const junk = [];
  for (const [id, entry] of Object.entries(entries)) {
    const record = read(entry);
    if (record !== null) records.set(id, record);
    else if (entry !== null) junk.push([id, entry]);
  }
  return { records, junk: junk.length ? Object.fromEntries(junk) : null };
}

/** @param {Record<string, unknown>} entry @returns {Draft} */
function readDraft(entry) {
  const earlier = Array.isArray(entry.earlier) ? entry.earlier : [];
  return {
    revision: Math.round(within(entry.revision, 0, MOST_REVISIONS, 0)),
    code: typeof entry.code === "string" ? entry.code : null,
    earlier: earlier
      .filter((version) => isObject(version) && typeof version.code === "string")
      .map((version) => ({ code: version.code, at: moment(version.at) }))
      .slice(0, numbers.earlierVersions),
    timeTakenMs: Math.round(within(entry.timeTakenMs, 0, numbers.longestTimeMs, 0)),
    hintsUsed: Math.round(within(entry.hintsUsed, 0, fields.hintsUsed.most, 0)),
    revealed: entry.revealed === true,
    failedAttempts: Math.round(within(entry.failedAttempts, 0, fields.failedAttempts.most, 0)),
    solved: entry.solved === true,
    left: entry.left === true,
    updatedAt: moment(entry.updatedAt),
  };
}

/** @param {unknown} at */
function moment(at) {
  return Math.round(within(at, 0, numbers.latestMs, 0));
}

/** @param {unknown} value @param {number} least @param {number} most @param {number} usual where it is no number */
function within(value, least, most, usual) {
  return typeof value === "number" && !Number.isNaN(value) ? Math.min(most, Math.max(least, value)) : usual;
}

/** @param {unknown} value @param {number} levels @returns {boolean} whether it nests deeper than that */
export function isDeeper(value, levels) {
  if (typeof value !== "object" || value === null) return false;
  return levels === 0 || Object.values(value).some((each) => isDeeper(each, levels - 1));
}

/** @param {unknown} value @returns {value is Record<string, any>} */
export function isObject(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
