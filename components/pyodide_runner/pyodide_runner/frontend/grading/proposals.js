const RETRY_MS = 20_000;
const TRIES = 3;
const ASCII_ONLY = /[^ -~]/g;

/**
 * Questions that a model wrote: each is run here before a learner sees it, one after the other, and Python is told what
 * came of it. It goes on whatever page is on screen.
 */
export class Proposals {
  #runtime;
  #send;
  #seen = new Set();
  #busy = false;
  #waiting = null;

  /**
   * @param {import("../engine/runtime.js").Runtime} runtime
   * @param {(event: {type: "examined", questionId: string, filled: string, evidence: string, check: string}) => void} send
   */
  constructor(runtime, send) {
    this.#runtime = runtime;
    this.#send = send;
  }

  /** @param {{id: string, text: string} | null | undefined} proposal the one that waits to be run */
  offer(proposal) {
    this.#waiting = proposal ?? null;
    if (!this.#busy) this.#next();
  }

  async #next() {
    const proposal = this.#waiting;
    if (!proposal || this.#seen.has(proposal.id)) return;
    this.#busy = true;
    this.#seen.add(proposal.id);
    const result = await this.#examined(proposal);
    this.#busy = false;
    if (result) this.#send({ type: "examined", questionId: proposal.id, ...result });
    else this.#seen.delete(proposal.id);
    this.#next();
  }

  /** What to tell Python; null when this browser cannot run anything at the moment. */
  async #examined({ text }) {
    for (let tries = 0; tries < TRIES; tries += 1) {
      const validation = await this.#runtime.validate(JSON.parse(text)).catch(() => null);
      if (validation?.checked) return outcome(validation);
      await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
    }
    return null;
  }
}

/** @param {{accepted: boolean, question: any, gates: import("./validator.js").Validation["gates"]}} validation */
function outcome({ accepted, question, gates }) {
  if (accepted) return { filled: plain(JSON.stringify(workedOut(question))), evidence: "", check: "" };
  const failed = gates.filter(({ passed }) => !passed);
  const evidence = failed.map(({ name, message }) => `${name}: ${message}`).join(" ");
  return { filled: "", evidence: plain(evidence).slice(0, 4000), check: failed[0]?.name ?? "run" };
}

/** What the checks worked out, without what Python has already. */
function workedOut({ tests, examples, mistakes }) {
  const results = examples.map(({ result }) => result);
  return {
    tests: tests.map(({ call, expected, hidden }) => ({ call, expected, result: hidden ? "" : results.shift() })),
    mistakes: mistakes.map(({ outcomes }) => outcomes),
  };
}

function plain(text) {
  return text.replace(ASCII_ONLY, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
