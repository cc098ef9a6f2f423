/** Collects what Python prints and sends it in batches, so that no amount of output can flood the page. */

const BATCH_MS = 50;
const BATCH_CHARS = 16_384;

/** So many pieces go out at once in each BATCH_MS: a quiet program's prints are seen even if it then computes in C. */
const BURST = 40;

export class Output {
  truncated = false;
  #send;
  #onOverflow;
  #pending = [];
  #pendingChars = 0;
  #sentAt = -Infinity;
  #burst = 0;
  #left = 0;

  /**
   * @param {(stream: "stdout" | "stderr", text: string) => void} send
   * @param {() => void} onOverflow called once per task when the limit is reached
   */
  constructor(send, onOverflow) {
    this.#send = send;
    this.#onOverflow = onOverflow;
  }

  /** @param {number} chars how many characters the task may print */
  begin(chars) {
    this.truncated = false;
    this.#pending = [];
    this.#pendingChars = 0;
    this.#burst = 0;
    this.#left = chars;
  }

  /** @param {"stdout" | "stderr"} stream @param {string} text */
  write(stream, text) {
    if (this.truncated) return;
    const kept = text.length > this.#left ? text.slice(0, this.#left) : text;
    this.#left -= kept.length;
    this.#append(stream, kept);
    if (this.#left <= 0) {
      this.truncated = true;
      this.flush();
      this.#onOverflow();
    } else {
      this.tick(performance.now());
    }
  }

  /** @param {number} now */
  tick(now) {
    if (!this.#pending.length) return;
    const due = now - this.#sentAt >= BATCH_MS;
    if (due) this.#burst = 0;
    if (due || this.#burst < BURST || this.#pendingChars >= BATCH_CHARS) this.flush(now);
  }

  flush(now = performance.now()) {
    for (const { stream, pieces } of this.#pending) this.#send(stream, pieces.join(""));
    if (this.#pending.length) this.#burst += 1;
    this.#pending = [];
    this.#pendingChars = 0;
    if (this.#burst <= 1 || this.#burst >= BURST) this.#sentAt = now;
  }

  #append(stream, text) {
    if (!text) return;
    const last = this.#pending.at(-1);
    if (last?.stream === stream) last.pieces.push(text);
    else this.#pending.push({ stream, pieces: [text] });
    this.#pendingChars += text.length;
  }
}
