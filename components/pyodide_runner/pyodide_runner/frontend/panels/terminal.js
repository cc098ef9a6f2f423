/**
 * Printed text as a terminal shows it: a carriage return goes back to the start of the line, a backspace one sign back,
 * and signs for colours and the like (ANSI escape sequences) are left out.
 */

/** Sequences that begin with ESC: colours and cursor moves, titles, and short ones. */
const SEQUENCE = /\u001b(?:\[[0-?]*[ -/]*[@-~]|\][^\u0007\u001b]*(?:\u0007|\u001b\\)|[@-Z\\^_])/g;
const UNFINISHED = /\u001b(?:\[[0-?]*[ -/]*|\][^\u0007\u001b]*)?$/;
const SPECIAL = /[\b\r\u0007]/;

/** One line that is still being written; what was before it stands. */
export class Terminal {
  #line = [];
  #at = 0;
  #rest = "";

  /**
   * @param {string} text
   * @returns {{done: string, line: string}} done: what is finished, with its line break; line: the one being written
   */
  write(text) {
    let given = (this.#rest + text).replace(SEQUENCE, "");
    this.#rest = UNFINISHED.exec(given)?.[0] ?? "";
    given = given.slice(0, given.length - this.#rest.length);
    const end = given.lastIndexOf("\n") + 1;
    let done = "";
    if (end) {
      const whole = given.slice(0, end);
      if (!this.#line.length && !SPECIAL.test(whole)) done = whole;
      else {
        for (const piece of whole.slice(0, -1).split("\n")) {
          this.#put(piece);
          done += `${this.#line.join("")}\n`;
          this.#line = [];
          this.#at = 0;
        }
      }
    }
    this.#put(given.slice(end));
    return { done, line: this.#line.join("") };
  }

  #put(text) {
    if (!SPECIAL.test(text) && this.#at === this.#line.length) {
      this.#line.push(...text);
      this.#at = this.#line.length;
      return;
    }
    for (const sign of text) {
      if (sign === "\r") this.#at = 0;
      else if (sign === "\b") this.#at = Math.max(0, this.#at - 1);
      else if (sign !== "\u0007") this.#line[this.#at++] = sign;
    }
  }
}
