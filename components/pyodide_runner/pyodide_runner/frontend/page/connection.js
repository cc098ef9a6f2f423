const GRACE_MS = 3000;
const POLL_MS = 2000;

/** Notices a lost server and its return. Emits "lost" and "back". */
export class Connection extends EventTarget {
  #healthUrl;
  #grace = 0;
  #poll = 0;
  #asking = false;
  lost = false;

  /** @param {string} healthUrl Streamlit's own health address */
  constructor(healthUrl) {
    super();
    this.#healthUrl = healthUrl;
    window.addEventListener("offline", () => this.check());
    window.addEventListener("online", () => this.check());
  }

  /** An event was sent: if nothing answers in a while, look whether the server is there. */
  expect() {
    if (this.#grace || this.lost) return;
    this.#grace = setTimeout(() => {
      this.#grace = 0;
      this.check();
    }, GRACE_MS);
  }

  /** The page sent args, and no event waits for an answer any more. */
  answered() {
    clearTimeout(this.#grace);
    this.#grace = 0;
  }

  /** Asks the server whether it is there. */
  async check() {
    if (this.#asking) return;
    this.#asking = true;
    const there = await this.#ask();
    this.#asking = false;
    if (!there) this.#poll = setTimeout(() => this.check(), POLL_MS);
    if (there !== this.lost) return;
    this.lost = !there;
    this.dispatchEvent(new Event(this.lost ? "lost" : "back"));
  }

  async #ask() {
    clearTimeout(this.#poll);
    try {
      return (await fetch(this.#healthUrl, { cache: "no-store" })).ok;
    } catch {
      return false;
    }
  }
}

/**
 * Streamlit's health address, seen from a component's own address.
 * @param {{origin: string, pathname: string}} location
 */
export function healthUrl({ origin, pathname }) {
  const base = pathname.slice(0, Math.max(0, pathname.lastIndexOf("/component/")));
  return `${origin}${base}/_stcore/health`;
}
