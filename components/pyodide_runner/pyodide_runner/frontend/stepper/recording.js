/** What a recording says about each of its steps. */

/** @typedef {string | number} Value text, or the number of an object */
/** @typedef {{kind: string, type: string, size?: number, items?: any[], fields?: [string, Value][]}} Drawing */
/** @typedef {{id: number, name: string, line: number | null, variables: [string, Value, string?][]}} Frame */
/**
 * @typedef {{event: string, line: number, frames: number[], heap: [number, number][], output: number, value?: Value,
 *   error?: string, passing?: boolean, leftOut?: number}} Step
 */
/**
 * @typedef {{status: string, note: string | null, error: {type: string, message: string, line: number | null} | null,
 *   start: number, steps: Step[], frames: Frame[], drawings: Drawing[], lines: Record<string, string>, output: string}} Data
 */

/** @returns {Data} for a program that could not be recorded: `cause` is why it was interrupted, if it was */
export function unrecorded(cause) {
  const notes = {
    stopped: "The recording was stopped before there was anything to show.",
    timeout: "The program spent too long on one line to be recorded. Try a smaller input.",
  };
  const note = notes[cause] ?? "The program could not be recorded. Python was started again; your code is kept.";
  const empty = { steps: [], frames: [], drawings: [], lines: {}, output: "" };
  return { status: cause ?? "crashed", note, error: null, start: 0, ...empty };
}

/** Fields that lead back, so that a chain or a tree is drawn along the others. */
const BACKWARD = new Set(["prev", "previous", "parent", "up", "back"]);

export class Recording {
  /** @type {Map<number, [number, Drawing][]>} */
  #histories = new Map();
  #links = new Map();

  /** @param {Data} data */
  constructor(data) {
    this.data = data;
    data.steps.forEach((step, i) => {
      for (const [id, place] of step.heap) {
        if (!this.#histories.has(id)) this.#histories.set(id, []);
        this.#histories.get(id).push([i, data.drawings[place]]);
      }
    });
    this.#findLinks();
  }

  get length() {
    return this.data.steps.length;
  }

  /** The first step on a line once the definitions are in place; where there is none, the first one then. @param {number | null} line */
  firstOn(line) {
    const { steps, start } = this.data;
    const first = steps.findIndex((step, at) => at >= start && step.line === line);
    return first < 0 ? start : first;
  }

  /** @param {number} i @returns {Frame[]} the main program first */
  frames(i) {
    return this.data.steps[i].frames.map((place) => this.data.frames[place]);
  }

  /** How an object looked at a step. @returns {Drawing | null} */
  object(id, i) {
    const history = this.#histories.get(id) ?? [];
    for (let at = history.length - 1; at >= 0; at -= 1) if (history[at][0] <= i) return history[at][1];
    return null;
  }

  /** What was printed by the step, and how much of it by the step before. */
  output(i) {
    return { text: this.data.output.slice(0, this.data.steps[i].output), before: this.data.steps[i - 1]?.output ?? 0 };
  }

  /** The fields that lead from an object of a class to others of the same class: one makes a chain, more a tree. */
  links(type) {
    return this.#links.get(type) ?? [];
  }

  /** @param {number} i @returns {string} */
  sentence(i) {
    const step = this.data.steps[i];
    const { id, name: plain } = this.frames(i).at(-1);
    const name = id === 0 ? "the main program" : plain;
    const isLast = i === this.length - 1;
    const endings = {
      line: `Line ${step.line} runs next`,
      call: `${name} is called`,
      resume: `${name} goes on where it paused`,
      return: `${name} returns ${this.shown(step.value, i)}`,
      yield: `${name} yields ${this.shown(step.value, i)} and pauses`,
      await: `${name} waits`,
      end: isLast ? "The program has ended" : "The definitions are in place; now comes the call",
      exception: step.passing ? `The error reaches ${name}: ${step.error}` : `${step.error}`,
    };
    return endings[step.event];
  }

  /** A value in a few words. @param {Value | undefined} value */
  shown(value, i) {
    if (typeof value !== "number") return value ?? "nothing";
    const { kind, type, size, items } = this.object(value, i);
    const isShort = ["list", "tuple", "set"].includes(kind) && size <= 8 && items.every((item) => typeof item === "string");
    const [open, close] = { list: ["[", "]"], tuple: ["(", size === 1 ? ",)" : ")"], set: ["{", "}"] }[kind] ?? [];
    return isShort && size ? `${open}${items.join(", ")}${close}` : `#${value} (${describe(kind, type, size)})`;
  }

  #findLinks() {
    const types = new Map([...this.#histories].map(([id, history]) => [id, history[0][1].type]));
    for (const drawing of this.data.drawings) {
      if (drawing.kind !== "object") continue;
      const names = this.#links.get(drawing.type) ?? [];
      for (const [name, value] of drawing.fields) {
        const isLink = types.get(/** @type {number} */ (value)) === drawing.type || (name === "right" && names.includes("left"));
        if (isLink && !BACKWARD.has(name) && !names.includes(name)) names.push(name);
      }
      const order = drawing.fields.map(([name]) => name);
      this.#links.set(drawing.type, names.sort((a, b) => order.indexOf(a) - order.indexOf(b)));
    }
  }
}

/** @param {string} kind @param {string} type @param {number} [size] */
export function describe(kind, type, size) {
  if (kind === "function") return `function ${type}`;
  return size === undefined || kind === "object" ? type : `${type}, ${size} ${size === 1 ? "item" : "items"}`;
}
