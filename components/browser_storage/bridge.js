/**
 * A bridge between the server's session and this browser's localStorage.
 *
 * The server sends a command: which keys it wants, one batch of patches at most, and the last answer it has seen.
 * The bridge answers through the trigger "answers", a list that is sent again until the server has seen it. Where the
 * page begins with a question, it waits with its first answer until that is painted.
 * A document is {schema, revision, updatedAt, data}; the bridge knows revisions and paths, not what they mean, and
 * leaves fields with certain names (code of earlier apps) in the browser.
 *
 * Streamlit sends a component's script with every change of its data. So this one has no data, and goes over the wire
 * once; the commands belong to a second component of a few lines, `command.js`.
 */

import { CONTRACT } from "../pyodide_runner/pyodide_runner/frontend/contract.js";
import { isDeeper, readHandled } from "../pyodide_runner/pyodide_runner/frontend/storage/records.js";

const LOCK = "pytrix-storage";
/** What a document counts as whose text is no JSON or nests too deeply to be one: no document is just a number. */
const UNREADABLE = 0;
const PROBE = "pytrix-room";
const PROBE_AFTER_MS = 5000;
const RESEND_AFTER_MS = 3000;
const CHANGES_SETTLE_MS = 50;
/** How long the first reading waits for the question that the page begins with. */
const QUESTION_FIRST_MS = 400;
const REPLACED = "pytrix-storage-replaced";

class StaleDocuments extends Error {}

/**
 * @param {unknown} data
 * @param {Array<{op: string, path: Array<string|number>, value?: unknown, values?: unknown[], count?: number, length?: number}>} ops
 * @returns {unknown} the data after the operations; `data` itself may be changed
 */
export function applyOps(data, ops) {
  /** @type {any} */
  const root = { "": data };
  for (const op of ops) {
    const path = ["", ...op.path];
    const last = /** @type {any} */ (path.pop());
    const target = path.reduce((value, step) => value[step], root);
    if (op.op === "set") target[last] = op.value;
    else if (op.op === "insert") target.splice(last, 0, ...op.values);
    else if (op.op === "trim") target[last].length = Math.min(target[last].length, op.length);
    else if (op.op === "remove" && Array.isArray(target)) target.splice(last, op.count);
    else if (op.op === "remove") delete target[last];
    else throw new Error(`unknown operation ${op.op}`);
  }
  return root[""];
}

/** localStorage as documents; every method is synchronous and may throw when the browser refuses. */
class DocumentStore {
  constructor(storage) {
    this.storage = storage;
  }

  /** @returns {any} the document, null when there is none, or `UNREADABLE` */
  read(key) {
    const text = this.text(key);
    try {
      const document = JSON.parse(text ?? "null");
      return (text !== null && document === null) || isDeeper(document, CONTRACT.numbers.deepestNesting) ? UNREADABLE : document;
    } catch {
      return UNREADABLE;
    }
  }

  text(key) {
    return this.storage.getItem(key);
  }

  /** Writes all texts or none, in their order; null removes. */
  write(texts) {
    const before = [...texts.keys()].map((key) => [key, this.text(key)]);
    try {
      this.put(texts);
    } catch (error) {
      for (const [key] of before) this.storage.removeItem(key);
      this.put(before);
      throw error;
    }
  }

  put(texts) {
    for (const [key, text] of texts) {
      if (text === null) this.storage.removeItem(key);
      else this.storage.setItem(key, text);
    }
  }
}

/** One server session's view of the storage. */
class Bridge {
  constructor(command) {
    this.session = command.session;
    this.keys = command.keys;
    this.handledKey = command.handledKey;
    this.handledLimit = command.handledLimit;
    this.withheld = command.withheld;
    this.sequence = 0;
    this.unseen = [];
    this.batches = new Set();
    /** How many characters did not fit. */
    this.missing = 0;
    /** @type {(answers: unknown[]) => void} */
    this.send = () => {};
    try {
      this.store = new DocumentStore(window.localStorage);
      this.store.storage.getItem(this.handledKey);
    } catch {
      this.store = null;
    }
  }

  /** Reads everything for the first time. @param {boolean} afterQuestion once the question is on screen */
  open(afterQuestion) {
    if (!this.store) {
      this.answer({ type: "unavailable" });
      return;
    }
    this.listener = (event) => {
      if (event.key === null || this.keys.includes(event.key) || event.key === this.handledKey) this.changedElsewhere();
    };
    window.addEventListener("storage", this.listener);
    this.replaced = () => this.changedElsewhere();
    window.addEventListener(REPLACED, this.replaced);
    const read = () => this.exclusively(() => this.answerDocuments("hydrate"));
    if (afterQuestion) this.callOff = onceQuestionIsPainted(read);
    else read();
  }

  close() {
    this.callOff?.();
    window.removeEventListener("storage", this.listener);
    window.removeEventListener(REPLACED, this.replaced);
    clearTimeout(this.resending);
    clearTimeout(this.settling);
    clearTimeout(this.probing);
  }

  /** @param {any} command the newest command of this session */
  receive(command, send) {
    this.send = send;
    this.unseen = this.unseen.filter((answer) => answer.seq > command.seen);
    if (!this.unseen.length) clearTimeout(this.resending);
    const batch = command.batch;
    if (batch && !this.batches.has(batch.id)) {
      this.batches.add(batch.id);
      this.exclusively(() => this.apply(batch));
    }
  }

  exclusively(turn) {
    if (!navigator.locks) turn();
    else void navigator.locks.request(LOCK, turn);
  }

  changedElsewhere() {
    if (this.missing) this.probe();
    clearTimeout(this.settling);
    this.settling = setTimeout(() => this.exclusively(() => this.answerDocuments("changed")), CHANGES_SETTLE_MS);
  }

  readAll() {
    const documents = Object.fromEntries(this.keys.map((key) => [key, shown(this.store.read(key), this.withheld)]));
    return { documents, handled: this.handledIds() };
  }

  handledIds() {
    return readHandled(this.store.read(this.handledKey));
  }

  answerDocuments(reason) {
    try {
      this.answer({ type: "documents", reason, ...this.readAll() });
    } catch {
      this.answer({ type: "unavailable" });
    }
  }

  apply(batch) {
    const answer = { type: "batch", id: batch.id };
    let texts = new Map();
    clearTimeout(this.probing);
    this.missing = 0;
    try {
      const handled = this.handledIds();
      if (batch.events.some((id) => handled.includes(id)) || this.isStale(batch.bases)) throw new StaleDocuments();
      const moves = this.moves(batch);
      // The old text goes first, which makes room for its copy when the storage is nearly full.
      texts = new Map(moves.flatMap(({ key, aside }) => [[key, null], [aside, this.store.text(key)]]));
      for (const patch of batch.patches) texts.set(patch.key, this.patched(patch));
      if (batch.events.length) texts.set(this.handledKey, this.withHandled([...handled, ...batch.events]));
      this.store.write(texts);
      this.answer({ ...answer, result: "done", moves });
    } catch (error) {
      if (error instanceof StaleDocuments) this.answer({ ...answer, result: "stale", ...this.readAll() });
      else this.answer({ ...answer, result: isFull(error) ? "full" : "failed", message: String(error) });
      if (isFull(error)) this.waitForRoom(texts);
    }
  }

  /** Says when what did not fit would fit. @param {Map<string, string | null>} texts */
  waitForRoom(texts) {
    const size = (text) => text?.length ?? 0;
    const growth = [...texts].reduce((sum, [key, text]) => sum + size(text) - size(this.store.text(key)), 0);
    this.missing = Math.max(1, growth);
    this.probing = setTimeout(() => this.probe(), PROBE_AFTER_MS);
  }

  probe() {
    clearTimeout(this.probing);
    this.exclusively(() => {
      if (!this.missing) return;
      if (this.fits(this.missing)) {
        this.missing = 0;
        this.answer({ type: "room" });
      } else this.probing = setTimeout(() => this.probe(), PROBE_AFTER_MS);
    });
  }

  fits(length) {
    try {
      this.store.storage.setItem(PROBE, "x".repeat(length));
      return true;
    } catch {
      return false;
    } finally {
      this.store.storage.removeItem(PROBE);
    }
  }

  /** Whether a document is newer than the one that the changes were made with, be it written or only read. */
  isStale(bases) {
    return Object.entries(bases).some(([key, base]) => revisionOf(this.store.read(key)) !== base);
  }

  /** The texts to keep under another name: damaged documents, and those of earlier apps that are written anew. */
  moves({ setAside, patches }) {
    const damaged = setAside.filter((key) => this.store.text(key) !== null);
    const earlier = patches.map(({ key }) => key).filter((key) => !setAside.includes(key) && isBare(this.store.read(key)));
    const named = (keys, kind) => keys.map((key) => ({ key, kind, aside: `${key}.${kind}-${Date.now()}` }));
    return [...named(damaged, "corrupt"), ...named(earlier, "original")];
  }

  patched(patch) {
    const document = this.store.read(patch.key);
    const data = applyOps(document?.data, patch.ops);
    return JSON.stringify({ schema: patch.schema, revision: (revisionOf(document) ?? 0) + 1, updatedAt: patch.updatedAt, data });
  }

  withHandled(ids) {
    const revision = revisionOf(this.store.read(this.handledKey)) ?? 0;
    const data = { ids: ids.slice(-this.handledLimit) };
    return JSON.stringify({ schema: 1, revision: revision + 1, updatedAt: Date.now(), data });
  }

  answer(body) {
    this.sequence += 1;
    this.unseen.push({ seq: this.sequence, session: this.session, ...body });
    this.sendUnseen(RESEND_AFTER_MS);
  }

  /** @param {number} wait until it is sent again, each time twice as long: on a slow line a large answer is still on its way */
  sendUnseen(wait) {
    clearTimeout(this.resending);
    const now = Date.now();
    this.send(this.unseen.map((answer) => ({ ...answer, now })));
    this.resending = setTimeout(() => this.unseen.length && this.sendUnseen(2 * wait), wait);
  }
}

function revisionOf(document) {
  return Number.isSafeInteger(document?.revision) ? document.revision : null;
}

/** Whether a document came from an app that wrote no envelope. */
function isBare(document) {
  return document !== null && !(Number.isInteger(document?.schema) && "data" in document);
}

/** What the server may see of a value. */
function shown(value, withheld) {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((each) => shown(each, withheld));
  const fields = Object.entries(value).filter(([name]) => !withheld.includes(name));
  return Object.fromEntries(fields.map(([name, each]) => [name, shown(each, withheld)]));
}

function isFull(error) {
  return error?.name === "QuotaExceededError" || error?.name === "NS_ERROR_DOM_QUOTA_REACHED";
}

/** At once, or where the page says so once the run that a click has begun is over. @param {() => void} turn */
function afterClicks(turn) {
  (/** @type {any} */ (window).afterClicks ?? ((now) => now()))(turn);
}

/**
 * The run that the documents begin would draw the page while its frame draws the question, on the same thread.
 * @param {() => void} turn called when the frame has drawn, or soon where it does not
 * @returns {() => void} calls it off
 */
function onceQuestionIsPainted(turn) {
  const over = new AbortController();
  const go = () => {
    if (over.signal.aborted) return;
    over.abort();
    turn();
  };
  const painted = ({ origin, data }) => {
    const isShown = origin === window.location.origin && data?.type === "streamlit:setFrameHeight" && data.height > 0;
    if (isShown) requestAnimationFrame(() => setTimeout(go));
  };
  window.addEventListener("message", painted, { signal: over.signal });
  setTimeout(go, QUESTION_FIRST_MS);
  return () => over.abort();
}

let bridge = null;

/** Takes the newest command, with the component that answers go through. */
function attend(component) {
  const command = component.data;
  const send = (answers) => afterClicks(() => component.setTriggerValue("answers", answers));
  if (bridge?.session === command.session) {
    bridge.receive(command, send);
    return;
  }
  bridge?.close();
  bridge = new Bridge(command);
  bridge.receive(command, send);
  bridge.open(command.afterQuestion);
}

/** Called by Streamlit once; commands come through `command.js`, maybe before. */
export default function () {
  const port = ((/** @type {any} */ (globalThis)).pytrixStorage ??= { waiting: [] });
  if (port.attend) return;
  port.attend = attend;
  for (const component of port.waiting.splice(0)) attend(component);
}
