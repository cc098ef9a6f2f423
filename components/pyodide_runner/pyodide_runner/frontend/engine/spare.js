/** A second interpreter that stands ready where a loop can only be stopped by ending the first. */

const QUIET_MS = 1000;
/** Each interpreter takes about 110 MB. */
const LEAST_DEVICE_GB = 4;

/**
 * @typedef {{interpreter: import("./interpreter.js").Interpreter, answer: import("./protocol.js").Ready}} Started
 */

/** Whether this device has memory for one more; browsers that don't tell are taken for small ones. */
export function hasRoom() {
  return /** @type {any} */ (navigator).deviceMemory >= LEAST_DEVICE_GB;
}

export class Spare {
  #make;
  /** @type {Promise<Started | null> | null} null as long as making one has not begun */
  #started = null;
  /** @type {Promise<unknown>} */
  #due = Promise.resolve();
  /** Changes whenever one is asked for or taken, so that what was asked for before is not made any more. */
  #turn = 0;

  /** @param {() => Promise<Started | null>} make */
  constructor(make) {
    this.#make = make;
  }

  /**
   * Make one when it is quiet, unless there is one.
   * @param {Promise<unknown>} earlier what is more important
   */
  prepare(earlier) {
    this.#turn += 1;
    const turn = this.#turn;
    this.#due = earlier.then(quiet).then(() => {
      if (turn === this.#turn) this.#started ??= this.#make().catch(() => null);
      return this.#started;
    });
  }

  /** Resolves when the one that was asked for is there, or is not to be. */
  async made() {
    await this.#due;
  }

  /**
   * The one that was made, which is the caller's from then on.
   * @returns {Promise<Started | null>} null where there is none
   */
  async take() {
    this.#turn += 1;
    const started = this.#started;
    this.#started = null;
    const spare = await started;
    return spare?.interpreter.alive ? spare : null;
  }

  /** End it. */
  async discard() {
    (await this.take())?.interpreter.terminate();
  }
}

function quiet() {
  return new Promise((resolve) => {
    setTimeout(resolve, QUIET_MS);
  });
}
