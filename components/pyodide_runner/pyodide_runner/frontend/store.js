/**
 * JSON values in localStorage. When the browser refuses (private mode, full disk), values last for the visit, and one
 * "refused" event says so.
 */
export class Store extends EventTarget {
  #visit = new Map();
  #openArea;
  #said = false;

  /** @param {() => Storage} openArea may throw where storage is blocked */
  constructor(openArea = () => window.localStorage) {
    super();
    this.#openArea = openArea;
  }

  /** Whether values are kept beyond this visit. */
  get lasting() {
    return !this.#said;
  }

  /** @param {string} key @returns {any} the value, or null when there is none or it cannot be read */
  read(key) {
    if (this.#visit.has(key)) return JSON.parse(this.#visit.get(key));
    let text = null;
    try {
      text = this.#openArea().getItem(key);
      return text === null ? null : JSON.parse(text);
    } catch {
      if (text !== null) this.#setAside(key, text);
      return null;
    }
  }

  /** @param {string} key @param {unknown} value @returns {boolean} whether it was kept in the browser */
  write(key, value) {
    const text = JSON.stringify(value);
    try {
      this.#openArea().setItem(key, text);
      this.#visit.delete(key);
      return true;
    } catch {
      this.#visit.set(key, text);
      return false;
    }
  }

  /** Tells the learner, once, that what is typed lasts for this visit only. */
  refuse() {
    if (this.#said) return;
    this.#said = true;
    this.dispatchEvent(new Event("refused"));
  }

  #setAside(key, text) {
    try {
      this.#openArea().setItem(`${key}.corrupt-${Date.now()}`, text);
    } catch {
      this.refuse();
    }
  }
}
