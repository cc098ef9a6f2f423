const RETRY_MS = 5000;

/** @typedef {"full" | "blocked"} Refusal why the browser keeps nothing: no room, or not allowed */

/**
 * JSON values in localStorage. Where the browser refuses to keep one, "refused" says so; whoever has something unsaved
 * is asked to "retry" as long as that lasts, and "kept" says that all is saved again. "deleted" names a key whose value
 * another document removed. "aside" says where a copy is of what could not be read.
 */
export class Store extends EventTarget {
  #openArea;
  #failing = new Map();
  #timer = 0;
  #told = "";

  /** @param {() => Storage} openArea may throw where storage is blocked */
  constructor(openArea = () => window.localStorage) {
    super();
    this.#openArea = openArea;
  }

  /** Why something is not saved, or null. @returns {Refusal | null} */
  get refusal() {
    const reasons = [...this.#failing.values()];
    return reasons.find((reason) => reason === "blocked") ?? reasons[0] ?? null;
  }

  /** @param {string} key @returns {any} the value, or null when there is none or it cannot be read */
  read(key) {
    let text = null;
    try {
      text = this.#openArea().getItem(key);
      return text === null ? null : JSON.parse(text);
    } catch {
      if (text !== null && this.#setAside(key, text)) this.#remove(key);
      return null;
    }
  }

  /**
   * What `reader` makes of a value. What it cannot use is put under another key, so that writing loses nothing.
   * @template T
   * @param {string} key
   * @param {(kept: unknown) => import("./records.js").Reading<T>} reader
   * @param {(records: Map<string, T>) => unknown} pack the value that holds just these records
   * @returns {Map<string, T>}
   */
  records(key, reader, pack) {
    const { records, junk } = reader(this.read(key));
    if (junk !== null && this.#setAside(key, JSON.stringify(junk))) this.write(key, pack(records));
    return records;
  }

  /** @param {string} key @param {unknown} value @returns {boolean} whether it was kept in the browser */
  write(key, value) {
    try {
      this.#openArea().setItem(key, JSON.stringify(value));
      this.#failing.delete(key);
    } catch (error) {
      this.#failing.set(key, refusalOf(error));
    }
    return !this.#failing.has(key);
  }

  /** Says whether all is saved, once whatever could be tried has been tried. */
  tell() {
    const refusal = this.refusal ?? "";
    clearTimeout(this.#timer);
    if (refusal) this.#timer = setTimeout(() => this.retry(), RETRY_MS);
    if (refusal === this.#told) return;
    this.#told = refusal;
    this.dispatchEvent(new Event(refusal ? "refused" : "kept"));
  }

  /** What is under a key was removed elsewhere, and what could not be written there has no place any more. @param {string} key */
  deleted(key) {
    this.#failing.delete(key);
    this.dispatchEvent(new CustomEvent("deleted", { detail: key }));
    this.tell();
  }

  /** Room may have come: whoever has something unsaved tries again. */
  retry() {
    if (!this.#failing.size) return;
    this.dispatchEvent(new Event("retry"));
    this.tell();
  }

  /** @param {string} key @param {string} text @returns {boolean} whether there is a copy now */
  #setAside(key, text) {
    try {
      const area = this.#openArea();
      let at = Date.now();
      while (area.getItem(`${key}.corrupt-${at}`) !== null) at += 1;
      area.setItem(`${key}.corrupt-${at}`, text);
      this.dispatchEvent(new CustomEvent("aside", { detail: `${key}.corrupt-${at}` }));
      return true;
    } catch {
      return false;
    }
  }

  /** @param {string} key */
  #remove(key) {
    try {
      this.#openArea().removeItem(key);
    } catch {
      // The next write takes its place.
    }
  }
}

/** @param {unknown} error @returns {Refusal} */
function refusalOf(error) {
  const { name = "" } = error instanceof Error || error instanceof DOMException ? error : {};
  return name === "QuotaExceededError" || name === "NS_ERROR_DOM_QUOTA_REACHED" ? "full" : "blocked";
}
