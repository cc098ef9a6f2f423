import { CONTRACT } from "../contract.js";
import { uuid } from "../page/elements.js";
import { eventProblem, readHandled, readOutbox } from "./records.js";

const { outbox: KEY, handled: HANDLED_KEY } = CONTRACT.keys;
const TAB_KEY = "pytrix_tab";
/** @type {Set<string>} */
const LASTING = new Set(CONTRACT.lasting);
/** A value that arrives while a script run is cut short is lost, so it comes again: soon at first, then at a pace that costs nothing. */
const RESEND_MS = [2000, 5000, 5000, 15000, 60000];
/** Without locks nobody knows whether a tab lives; one that has added nothing for so long is taken to be gone. */
const ABANDONED_MS = 10 * 60 * 1000;

/** @typedef {import("./records.js").OutgoingEvent} OutgoingEvent */

/**
 * Events on their way to Python. Results stay in the browser until Python says that it has handled them; a question
 * of the moment (next, retry, shortcut) is forgotten with the tab. "refused" says that Python cannot take one: it stays
 * in the browser, and another session is asked again.
 */
export class Outbox extends EventTarget {
  #store;
  #send;
  #tab;
  /** @type {OutgoingEvent[]} results of this tab that Python has not handled */
  #lasting;
  /** @type {OutgoingEvent[]} */
  #moment = [];
  /** @type {Set<string>} */
  #refused = new Set();
  /** Whether the component's value holds events; null as long as a former document of this frame may have set it. */
  #carried = /** @type {boolean | null} */ (null);
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
    this.#lasting = this.#tabs().get(tab) ?? [];
    store.addEventListener("retry", () => this.#keep(this.#lasting));
  }

  /** Events that Python has neither handled nor refused, oldest first. */
  get pending() {
    return [...this.#lasting, ...this.#moment].filter(({ id }) => !this.#refused.has(id)).sort((one, other) => one.at - other.at);
  }

  /** How many results Python refuses. */
  get refused() {
    return this.#lasting.filter(({ id }) => this.#refused.has(id)).length;
  }

  /** @param {OutgoingEvent} event */
  add(event) {
    const problem = eventProblem(event);
    if (problem) throw new TypeError(`The event cannot be sent: ${problem}`);
    if (LASTING.has(event.type)) this.#keep([...this.#lasting, event]);
    else this.#moment.push(event);
    this.send();
  }

  /** @param {(event: OutgoingEvent) => boolean} unwanted drops events of the moment that have lost their sense */
  forget(unwanted) {
    this.#moment = this.#moment.filter((event) => !unwanted(event));
  }

  /** @param {string[]} handled ids that Python says it has handled; those in localStorage count as well */
  settle(handled) {
    const done = new Set([...handled, ...readHandled(this.#store.read(HANDLED_KEY))]);
    const waiting = this.#lasting.filter((event) => !done.has(event.id));
    if (waiting.length < this.#lasting.length) this.#keep(waiting);
    this.#moment = this.#moment.filter((event) => !done.has(event.id));
    if (this.#carried !== null || handled.length) this.#empty();
  }

  /** Once nothing waits, the component's value is emptied, which would travel with every later interaction. */
  #empty() {
    if (this.pending.length || this.#carried === false) return;
    clearTimeout(this.#timer);
    this.#carried = false;
    this.#send([]);
  }

  /** @param {string[]} ids of events that Python cannot take, or has no question for */
  refuse(ids) {
    const news = ids.filter((id) => !this.#refused.has(id));
    if (!news.length) return;
    for (const id of news) this.#refused.add(id);
    this.#moment = this.#moment.filter(({ id }) => !this.#refused.has(id));
    this.#empty();
    this.dispatchEvent(new Event("refused"));
  }

  /** The server is back, or another session: it is asked at short intervals again, since its connection takes a moment. */
  resume() {
    this.#refused.clear();
    this.dispatchEvent(new Event("refused"));
    this.send();
  }

  /** Sends what is pending, and again after a while as long as nothing answers. */
  send() {
    this.#resends = 0;
    this.#sendOnce();
  }

  #sendOnce() {
    const events = this.pending.slice(0, CONTRACT.numbers.eventsPerMessage);
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
    const held = locks ? ((await locks.query()).held ?? []).map((lock) => lock.name) : null;
    const tabs = this.#tabs();
    /** @type {(tab: string, events: OutgoingEvent[]) => boolean} */
    const isGone = (tab, events) => (held ? !held.includes(lockName(tab)) : age(events) > ABANDONED_MS);
    const orphans = [...tabs].filter(([tab, events]) => tab !== this.#tab && isGone(tab, events));
    if (!orphans.length) return;
    for (const [tab] of orphans) tabs.delete(tab);
    const known = new Set(this.#lasting.map(({ id }) => id));
    const found = orphans.flatMap(([, events]) => events).filter(({ id, type }) => !known.has(id) && LASTING.has(type));
    this.#keep([...this.#lasting, ...found], tabs);
    this.settle([]);
    this.send();
  }

  /** @param {OutgoingEvent[]} events @param {Map<string, OutgoingEvent[]>} tabs */
  #keep(events, tabs = this.#tabs()) {
    this.#lasting = events;
    this.#store.write(KEY, packed(tabs.set(this.#tab, events)));
    this.#store.tell();
  }

  #tabs() {
    return this.#store.records(KEY, readOutbox, packed);
  }
}

/** @param {Map<string, OutgoingEvent[]>} tabs */
function packed(tabs) {
  return { schema: 1, tabs: Object.fromEntries([...tabs].filter(([, events]) => events.length)) };
}

/** @param {OutgoingEvent[]} events */
function age(events) {
  return Date.now() - Math.max(0, ...events.map((event) => event.at));
}

/** @param {string} tab */
function lockName(tab) {
  return `pytrix_tab_${tab}`;
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

/**
 * Holds a tab's lock as long as the document lives; false when another tab has it.
 * @param {LockManager | undefined} locks
 * @param {string} tab
 * @returns {Promise<boolean>}
 */
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
