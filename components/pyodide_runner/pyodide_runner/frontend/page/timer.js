const TICK_MS = 1000;
/** A computer that slept, or a tab that was held back, has worked no longer than this between two ticks. */
const LONGEST_TICK_MS = 5000;

/** Counts the time a question was on screen. Emits "tick" about once a second while it counts. */
export class Timer extends EventTarget {
  #clock;
  #elapsed = 0;
  #last = null;
  #interval = 0;

  /** @param {() => number} clock milliseconds that never go back */
  constructor(clock = () => performance.now()) {
    super();
    this.#clock = clock;
  }

  /** Milliseconds counted so far. */
  get elapsedMs() {
    this.#count();
    return Math.round(this.#elapsed);
  }

  /** @param {number} elapsedMs where to begin */
  set(elapsedMs) {
    this.#elapsed = elapsedMs;
    if (this.#last !== null) this.#last = this.#clock();
  }

  /** @param {boolean} counting false while the tab is hidden or the question is done */
  turn(counting) {
    if (counting === (this.#last !== null)) return;
    this.#count();
    clearInterval(this.#interval);
    this.#last = counting ? this.#clock() : null;
    if (counting) this.#interval = setInterval(() => this.#tick(), TICK_MS);
  }

  #tick() {
    this.#count();
    this.dispatchEvent(new Event("tick"));
  }

  /** A gap far longer than a tick means that the machine slept: nobody was thinking. */
  #count() {
    if (this.#last === null) return;
    const now = this.#clock();
    this.#elapsed += Math.min(now - this.#last, LONGEST_TICK_MS);
    this.#last = now;
  }
}

/** @param {number} ms @returns {string} such as `4:05` or `1:02:09` */
export function clockText(ms) {
  const seconds = Math.floor(ms / 1000);
  const pad = (number) => String(number).padStart(2, "0");
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  return hours ? `${hours}:${pad(minutes)}:${pad(seconds % 60)}` : `${minutes}:${pad(seconds % 60)}`;
}
