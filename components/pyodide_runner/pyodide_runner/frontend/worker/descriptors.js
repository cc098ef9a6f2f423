/** What programs reach by the numbers of open files: 0 reads the input, 1 and 2 are output; so are /dev/stdin and its like. */

/** Outputs of a test that did not pass through Python's own streams are kept up to here. */
const MOST_KEPT = 110_000;

export class Descriptors {
  #input = new Uint8Array();
  #at = 0;
  #asks = false;
  #kept = null;
  #keptChars = 0;
  #flag = null;
  #onLine;
  #onText;
  #onFlood;

  /**
   * @param {{onLine: () => string | null, onText: (stream: "stdout" | "stderr", text: string) => void,
   *   onFlood: () => void}} on onLine: the learner's next line, null at the end of the input; onText: output at once;
   *   onFlood: a test wrote more than is kept
   */
  constructor({ onLine, onText, onFlood }) {
    this.#onLine = onLine;
    this.#onText = onText;
    this.#onFlood = onFlood;
  }

  /** @param {any} pyodide */
  connect(pyodide) {
    pyodide.setStdin({ read: (buffer) => this.#read(buffer), isatty: false });
    pyodide.setStdout({ write: this.#writer("stdout"), isatty: false });
    pyodide.setStderr({ write: this.#writer("stderr"), isatty: false });
  }

  /**
   * @param {{input: string | null, keeps: boolean}} task input: null asks the learner; keeps: whether output is kept for
   *   Python to fetch, which has the rest of it
   */
  begin({ input, keeps }) {
    this.#asks = input === null;
    this.#input = input ? new TextEncoder().encode(input) : new Uint8Array();
    this.#at = 0;
    this.#kept = keeps ? [] : null;
    this.#keptChars = 0;
    this.#flag?.(false);
  }

  /** @param {(isKept: boolean) => void} flag told when something is kept */
  set onKept(flag) {
    this.#flag = flag;
  }

  /** The oldest piece of output that was kept, after "1" or "2" for its stream; null when there is none. */
  next() {
    const piece = this.#kept?.shift() ?? null;
    if (!this.#kept?.length) this.#flag?.(false);
    return piece;
  }

  #read(buffer) {
    if (this.#at >= this.#input.length && this.#asks) {
      const line = this.#onLine();
      if (line === null) return 0;
      this.#input = new TextEncoder().encode(`${line.replace(/[\r\n]+$/, "")}\n`);
      this.#at = 0;
    }
    const piece = this.#input.subarray(this.#at, this.#at + buffer.length);
    buffer.set(piece);
    this.#at += piece.length;
    return piece.length;
  }

  /** Where Python dies, the list of its own frames is left out. */
  #writer(stream) {
    const decoder = new TextDecoder();
    let dying = false;
    return (bytes) => {
      const text = decoder.decode(bytes, { stream: true });
      dying ||= DEATH.test(text);
      if (!dying) this.#write(stream, text);
      return bytes.length;
    };
  }

  #write(stream, text) {
    if (this.#kept === null) {
      this.#onText(stream, text);
      return;
    }
    if (this.#keptChars > MOST_KEPT) {
      this.#onFlood();
      return;
    }
    this.#keptChars += text.length;
    this.#kept.push((stream === "stdout" ? "1" : "2") + text);
    this.#flag?.(true);
  }
}

const DEATH = /^(Fatal Python error|(Stack|Current thread|Thread|Traceback)\b.*\(most recent call first\))/;
