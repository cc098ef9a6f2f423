/**
 * How a page without shared memory reaches a worker that is busy: each task has the address of a blob, and the page takes
 * it back for Stop. A request that waits for its answer is the one way in which a busy worker can look.
 */

export const LOOK_MS = 50;

export class Bell {
  /** Made before the worker gives up what reaches further. */
  #request = new XMLHttpRequest();
  #always;
  /** @type {string | null} */
  #address = null;
  #next = 0;

  /** @param {string} always an address that the page does not take back as long as the worker lives */
  constructor(always) {
    this.#always = always;
  }

  /** Whether this browser lets a worker look. */
  get works() {
    return this.#isThere(this.#always);
  }

  /** @param {string | null} address of a task that begins; null when it has ended */
  hang(address) {
    this.#address = address;
    this.#next = performance.now() + LOOK_MS;
  }

  /**
   * Whether the page has taken the task's address back; told once.
   * @param {number} now
   */
  rings(now) {
    if (!this.#address || now < this.#next) return false;
    const isThere = this.#isThere(this.#address);
    this.#next = performance.now() + LOOK_MS;
    if (isThere) return false;
    this.#address = null;
    // Where nothing can be looked at any more, nobody has asked.
    return this.works;
  }

  /** @param {string} address */
  #isThere(address) {
    try {
      this.#request.open("GET", address, false);
      this.#request.send();
      return true;
    } catch {
      return false;
    }
  }
}
