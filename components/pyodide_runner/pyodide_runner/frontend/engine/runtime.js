import { Engine } from "./engine.js";
import { explainEnding, grade, gradeCounterexample, gradePrediction, keepReady } from "../grading/grader.js";
import { isolate } from "./isolation.js";
import { Snapshot } from "./snapshot.js";

const LOOK_MS = 1000;
const ADVICE_MS = 15_000;
const SYNTAX_ERRORS = new Set(["SyntaxError", "IndentationError", "TabError"]);

/**
 * Python in this frame: one interpreter that runs the learner's code and one that judges. Emits "state" when
 * `state`, `info` or `error` changed.
 */
export class Runtime extends EventTarget {
  #assets;
  #base;
  #run = null;
  #shared = null;
  #judge = null;
  #starting = null;
  #looking = false;
  #mayReload;
  error = null;

  /**
   * @param {{base: URL, assets: import("./assets.js").Assets, mayReload: () => boolean}} options base: the component's
   *   folder; mayReload: whether the frame may be loaded once more to become isolated
   */
  constructor({ base, assets, mayReload }) {
    super();
    this.#mayReload = mayReload;
    this.#base = base;
    this.#assets = assets;
  }

  /** @returns {"unloaded" | "loading" | "ready" | "running" | "stopping" | "error"} */
  get state() {
    if (this.error) return "error";
    if (this.#starting && (!this.#run || this.#run.state === "unloaded")) return "loading";
    return this.#looking ? "ready" : (this.#run?.state ?? "unloaded");
  }

  get info() {
    return this.#run?.info ?? null;
  }

  /** Resolves when code can run; a call after a failure tries again. */
  load() {
    this.#starting ??= this.#start().then(
      () => this.#changed(null),
      (error) => {
        this.#starting = null;
        this.#changed(error);
        throw error;
      },
    );
    return this.#starting;
  }

  /** @param {any} options of `Engine.run` */
  async run(options) {
    await this.load();
    return this.#run.run(options);
  }

  /** @param {{question: any, code: string, limits: any, onProgress: (done: number, total: number) => void}} options */
  async grade(options) {
    await this.load();
    return grade({ ...options, runEngine: this.#run, judgeEngine: this.#judge });
  }

  /** Whether a learner said rightly what a program gives. @param {any} question @param {string[]} answers */
  async predict(question, answers) {
    await this.load();
    return gradePrediction({ question, answers, judgeEngine: this.#judge });
  }

  /** Whether a wrong program differs on an input. @param {any} question @param {string[]} args one text an argument */
  async refute(question, args) {
    await this.load();
    return gradeCounterexample({ question, args, judgeEngine: this.#judge });
  }

  /**
   * How a program runs, step by step.
   * @param {any} request @param {{timeMs: number}} limits
   */
  async record(request, limits) {
    await this.load();
    return this.#run.record(request, limits);
  }

  /**
   * Why a run was ended by a limit, as far as the code shows it.
   * @param {string} code @param {string} status of the run
   * @returns {Promise<import("../panels/explanation.js").Explanation | null>}
   */
  async explainEnding(code, status) {
    await this.load();
    return explainEnding({ code, status, judgeEngine: this.#judge });
  }

  /**
   * The syntax error of a program that is being typed, without running it; null when there is none, or no time to look.
   * @param {string} code
   */
  async syntaxError(code) {
    if (this.state !== "ready" || this.#looking) return null;
    this.#looking = true;
    const program = `compile(${JSON.stringify(code)}, "main.py", "exec", dont_inherit=True)`;
    const { error } = await this.#run.run({ code: program, stdin: "", limits: { timeMs: LOOK_MS } });
    this.#looking = false;
    this.#noticed();
    return SYNTAX_ERRORS.has(error?.type) ? error : null;
  }

  /**
   * Whether a question from outside the bank may be shown; its programs run in an engine of their own.
   * @param {any} question
   * @returns {Promise<import("../grading/validator.js").Validation>}
   */
  async validate(question) {
    await this.load();
    const { validate } = await import("../grading/validator.js");
    return validate({ question, ...this.#shared });
  }

  /**
   * Whether what a tutor says may be shown; null when that could not be found out.
   * @param {any} request see `python/validate/advice.py`
   */
  async advise(request) {
    await this.load();
    const { examine } = await import("../grading/examination.js");
    const { answer, late } = await examine("validate.advise", request, new Engine({ role: "judge", ...this.#shared }), ADVICE_MS);
    return late ? { withheld: "It could not be checked in time.", reason: "slow", measured: null } : answer;
  }

  /**
   * Where the fault of a program is, as far as that is certain.
   * @param {{question: any, code: string, judgement: import("../grading/grader.js").Judgement, signal: AbortSignal}} request
   */
  async repair(request) {
    await this.load();
    const { repair } = await import("../grading/repair.js");
    return repair({ ...request, take: () => this.#judgeGivenAway() });
  }

  /**
   * Whether `repair` would look for the fault at all.
   * @param {any} question @param {string} code @param {import("../grading/grader.js").Judgement} judgement
   */
  async mayRepair(question, code, judgement) {
    const { mayBeSought } = await import("../grading/repair.js");
    return mayBeSought(question, code, judgement);
  }

  /** The judge that is ready, for code that may take it over: from now on another one judges. */
  #judgeGivenAway() {
    const judge = this.#judge;
    this.#judge = new Engine({ role: "judge", ...this.#shared });
    keepReady(this.#judge);
    return judge;
  }

  /** Ends what runs; resolves when the next run can start. */
  async stop() {
    await this.#run?.stop();
  }

  async #start() {
    this.#changed(null);
    if (!this.#run) await this.#create();
    await this.#run.load();
  }

  async #create() {
    const version = await this.#assets.version();
    const isolation = await isolate({ base: this.#base, version, mayReload: this.#mayReload });
    this.#shared = { isolation, assets: this.#assets, snapshot: new Snapshot(this.#base) };
    this.#run = new Engine({ role: "run", ...this.#shared });
    this.#judge = new Engine({ role: "judge", ...this.#shared });
    this.#run.addEventListener("state", () => this.#noticed());
  }

  /** An interpreter that broke down later is loaded anew by the next `load`. */
  #noticed() {
    if (this.#run.state === "error") this.#starting = null;
    this.dispatchEvent(new Event("state"));
  }

  #changed(error) {
    this.error = error;
    this.dispatchEvent(new Event("state"));
  }
}
