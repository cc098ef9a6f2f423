import { uuid } from "./elements.js";

const KEY = "pytrix_outbox_v1";
const HANDLED_KEY = "pytrix_handled_v1";
const TAB_KEY = "pytrix_tab";
const LASTING = new Set(["attempt", "reveal"]);
const RESEND_MS = [2000, 5000, 5000, 15000, 60000];
const ABANDONED_MS = 10 * 60 * 1000;

/**
 * Events on their way to Python. Results stay in the browser until Python says that it has handled them; a question
 * of the moment (next, retry, shortcut) is forgotten with the tab.
 *
 * @typedef {{id: string, type: string, at: number, [field: string]: unknown}} OutgoingEvent
 */
export class Outbox extends EventTarget {
  #store;
  #send;
  #tab;
  #moment = [];
  /** Whether the component's value holds events; null as long as a former document of this frame may have set it. */
  #carried = null;
  #resends = 0;
  #timer = 0;

  /**
   * @param {import("./store.js").Store} store
   * @param {string} tab id of this tab's queue
   * @param {(events: OutgoingEvent[]) => void} send
   */
  constructor(store, tab, send) {
    super();
    this.#store = store;
    this.#tab = tab;
    this.#send = send;
  }

  /** Events that Python has not handled yet, oldest first. */
  get pending() {
    return [...(this.#tabs()[this.#tab] ?? []), ...this.#moment].sort((one, other) => one.at - other.at);
  }

  /** @param {OutgoingEvent} event */
  add(event) {
    if (LASTING.has(event.type)) this.#keep([...(this.#tabs()[this.#tab] ?? []), event]);
    else this.#moment.push(event);
    this.send();
  }

  /** @param {(event: OutgoingEvent) => boolean} unwanted drops events of the moment that have lost their sense */
  forget(unwanted) {
    this.#moment = this.#moment.filter((event) => !unwanted(event));
  }

  /** @param {string[]} handled ids that Python says it has handled; those in localStorage count as well */
  settle(handled) {
    const done = new Set([...handled, ...handledIds(this.#store)]);
    const kept = this.#tabs()[this.#tab] ?? [];
    const waiting = kept.filter((event) => !done.has(event.id));
    if (waiting.length < kept.length) this.#keep(waiting);
    this.#moment = this.#moment.filter((event) => !done.has(event.id));
    const isEmpty = this.#carried === false || (this.#carried === null && !handled.length);
    if (this.pending.length || isEmpty) return;
    clearTimeout(this.#timer);
    this.#carried = false;
    this.#send([]);
  }

  /** The server is back, or another session: it is asked at short intervals again, since its connection takes a moment. */
  resume() {
    this.#resends = 0;
    this.send();
  }

  /** Sends what is pending, and again after a while as long as nothing answers. */
  send() {
    this.#resends = 0;
    this.#sendOnce();
  }

  #sendOnce() {
    const events = this.pending;
    clearTimeout(this.#timer);
    if (!events.length) return;
    this.#carried = true;
    this.#send(events);
    const wait = RESEND_MS[Math.min(this.#resends++, RESEND_MS.length - 1)];
    this.#timer = setTimeout(() => this.#sendOnce(), wait);
  }

  /**
   * Takes over the queues of tabs that are gone.
   * @param {LockManager | undefined} locks
   */
  async adopt(locks) {
    const held = locks ? (await locks.query()).held.map((lock) => lock.name) : null;
    const tabs = this.#tabs();
    const isGone = (tab, events) => (held ? !held.includes(lockName(tab)) : age(events) > ABANDONED_MS);
    const orphans = Object.entries(tabs).filter(([tab, events]) => tab !== this.#tab && isGone(tab, events));
    if (!orphans.length) return;
    const mine = [...(tabs[this.#tab] ?? []), ...orphans.flatMap(([, events]) => events)];
    const others = Object.fromEntries(Object.entries(tabs).filter(([tab]) => !orphans.some(([gone]) => gone === tab)));
    this.#write({ ...others, [this.#tab]: mine });
    this.settle([]);
    this.send();
  }

  #keep(events) {
    this.#write({ ...this.#tabs(), [this.#tab]: events });
  }

  #write(tabs) {
    const kept = Object.fromEntries(Object.entries(tabs).filter(([, events]) => events.length));
    if (!this.#store.write(KEY, { schema: 1, tabs: kept })) this.#store.refuse();
  }

  #tabs() {
    const kept = this.#store.read(KEY);
    return kept && typeof kept.tabs === "object" && kept.tabs !== null ? kept.tabs : {};
  }
}

function age(events) {
  return Date.now() - Math.max(0, ...events.map((event) => event.at));
}

function lockName(tab) {
  return `pytrix_tab_${tab}`;
}

/** The ids among the documents that Python writes, as a list or inside a document. */
function handledIds(store) {
  const kept = store.read(HANDLED_KEY);
  const ids = Array.isArray(kept) ? kept : (kept?.data?.ids ?? kept?.data ?? []);
  return Array.isArray(ids) ? ids.map((entry) => (typeof entry === "string" ? entry : entry?.id)) : [];
}

/**
 * The id of this tab: the same after a reload, a new one for a duplicated tab. Its lock tells other tabs that it lives.
 * @param {() => Storage} openSession
 * @param {LockManager | undefined} locks
 */
export async function claimTab(openSession, locks) {
  let kept = null;
  try {
    kept = openSession().getItem(TAB_KEY);
  } catch {
    kept = null;
  }
  const id = kept && (await hold(locks, kept)) ? kept : uuid();
  if (id !== kept) await hold(locks, id);
  try {
    openSession().setItem(TAB_KEY, id);
  } catch {
    // Without session storage a reload counts as a new tab, which adopts this one's queue.
  }
  return id;
}

/** Holds a tab's lock as long as the document lives; false when another tab has it. */
function hold(locks, tab) {
  if (!locks) return Promise.resolve(true);
  return new Promise((resolve) => {
    locks
      .request(lockName(tab), { ifAvailable: true }, (lock) => {
        resolve(lock !== null);
        return lock ? new Promise(() => {}) : undefined;
      })
      .catch(() => resolve(true));
  });
}
