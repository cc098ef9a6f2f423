/** A run that the learner works out step by step: before a step that makes a value, they say what it will be. */

/** @typedef {import("./recording.js").Recording} Recording */
/** @typedef {{name: string, line: number, value: string}} Asked what has the value, the line that makes it, and the value as it is shown */

const LONGEST = 40;

export class Quiz {
  #recording;
  #furthest;
  #end;
  #asked = 0;
  #right = 0;
  #slip = null;

  /** @param {Recording} recording of which the answer of the whole is kept back */
  constructor(recording) {
    this.#recording = recording;
    this.#end = lastBeforeTheAnswer(recording);
    this.#furthest = Math.max(0, Math.min(recording.data.start, this.#end));
  }

  /** The furthest step that may be seen. */
  get furthest() {
    return this.#furthest;
  }

  get isOver() {
    return this.#furthest >= this.#end;
  }

  /** What has to be said before the run goes on; null where it just goes on. @returns {Asked | null} */
  get asked() {
    return this.isOver ? null : made(this.#recording, this.#furthest);
  }

  /** Goes one step on. @param {string} said the learner's value, where one is asked for @returns {boolean} whether it was right */
  goOn(said = "") {
    const { asked } = this;
    if (this.isOver) return true;
    this.#furthest += 1;
    if (!asked) return true;
    const isRight = plain(said) === plain(asked.value);
    this.#asked += 1;
    if (isRight) this.#right += 1;
    else this.#slip ??= { ...asked, said: said.trim() };
    return isRight;
  }

  /** How it went, once it is over. */
  get summary() {
    const next = "Now write down what it gives.";
    if (!this.#asked) return `No value had to be worked out on the way. ${next}`;
    const score = `${this.#right} of ${this.#asked} values were right.`;
    if (!this.#slip) return `${score} ${next}`;
    const { name, line, value, said } = this.#slip;
    return `${score} The first slip was on line ${line}: ${name} is ${value}${said ? `, and you said “${said}”` : ""}. ${next}`;
  }
}

/** The step before the one that shows what the whole gives. */
function lastBeforeTheAnswer({ data: { steps, error } }) {
  const isAnswer = error ? ({ event, passing }) => event === "exception" && !passing : ({ event }) => event === "return";
  const answer = steps.findLastIndex(isAnswer);
  return (answer < 0 ? steps.length : answer) - 1;
}

/** @param {Recording} recording @param {number} at the step whose line runs next @returns {Asked | null} */
function made(recording, at) {
  const { event, value, line } = recording.data.steps[at + 1];
  const frame = recording.frames(at + 1).at(-1);
  if (event === "return") return asked(`what ${frame.name} returns`, line, recording.shown(value, at + 1));
  const before = recording.frames(at).find(({ id }) => id === frame.id);
  if (!before) return null;
  const old = new Map(before.variables.map(([name, content]) => [name, recording.shown(content, at)]));
  for (const [name, content] of frame.variables) {
    const shown = recording.shown(content, at + 1);
    const question = old.get(name) === shown ? null : asked(name, before.line ?? line, shown);
    if (question) return question;
  }
  return null;
}

/** What can be written down: a value that is shown as Python writes it, and not too long. */
function asked(name, line, value) {
  return value.startsWith("#") || value.length > LONGEST ? null : { name, line, value };
}

/** The text without quotes and without spaces that say nothing. */
function plain(text) {
  return text.replaceAll(/['"]/g, "").replaceAll(/\s*([,:()[\]{}])\s*/g, "$1").trim();
}
