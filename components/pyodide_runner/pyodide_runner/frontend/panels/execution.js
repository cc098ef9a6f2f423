import { CONTRACT } from "../contract.js";
import { isAnswered } from "./code.js";
import { changedLines } from "./diff.js";
import { cleaned } from "./pasted.js";
import { seconds } from "./status.js";
import { answerText } from "./verdict.js";

const STARTING = "Python is starting; your code runs in a moment.";
const DOING = { run: "Running…", submit: "Checking…", watch: "Recording…", tutor: "Checking your code first…" };
const NO_PLACE = "No place could be found.";
const UNREADABLE = new Set(["SyntaxError", "IndentationError", "TabError"]);
/** Endings that the code itself may explain. */
const EXPLAINED = new Set(["timeout", "output_limit"]);
/** @type {Set<string>} */
const COUNTED = new Set(CONTRACT.verdicts.counted);

/**
 * Has code run and checked, one thing at a time, and shows what comes of it. Emits "change" when something begins, is
 * being stopped or has ended.
 */
export class Execution extends EventTarget {
  #runtime;
  #sitting;
  #panes;
  #on;
  /** @type {{kind: string, started: boolean, stopping: boolean, stopped: Promise<void> | null, cancel: () => void} | null} what is under way */
  #task = null;
  #latest = null;
  #scene = 0;
  #seeking = new AbortController();
  /** @type {AbortSignal | null} of the search that the learner asked for */
  #demanded = null;

  /**
   * @param {import("../engine/runtime.js").Runtime} runtime
   * @param {import("./sitting.js").Sitting} sitting
   * @param {{code: import("./code.js").CodePanel, output: import("./output.js").OutputPanel, panels: import("./panels.js").Panels,
   *   review: import("./review.js").Review, status: import("./status.js").Status, tutor: import("./tutor.js").Tutor}} panes
   * @param {{announce: (text: string) => void, load: () => void, passed: () => void, settings: () => any, isOpen: () => boolean}} on
   *   isOpen: whether there is a question to work on, and not a past attempt
   */
  constructor(runtime, sitting, panes, on) {
    super();
    this.#runtime = runtime;
    this.#sitting = sitting;
    this.#panes = panes;
    this.#on = on;
  }

  get busy() {
    return this.#task !== null;
  }

  get stopping() {
    return this.#task?.stopping ?? false;
  }

  /** Whether the learner waits for a search that they asked for. */
  get seeking() {
    return this.#demanded !== null && !this.#demanded.aborted;
  }

  async run() {
    if (isAnswered(this.#sitting.question?.task)) return this.submit();
    await this.#execute("run", async (code, task) => this.#runOnce(code, code, task));
  }

  /** Runs the learner's code and then the call they typed, and shows what it gives. */
  async tryCall() {
    const call = this.#ownCall();
    if (!call) return;
    const shown = `\nif (_ := (${call}\n)) is not None: print(repr(_))\n`;
    await this.#execute("run", async (code, task) => this.#runOnce(code, code + shown, task, true));
  }

  /** Shows the call that the learner typed step by step. */
  async watchCall() {
    const call = this.#ownCall();
    if (call) await this.watch(call, { call });
  }

  /**
   * Shows the run of a test step by step.
   * @param {any} test
   * @param {boolean} [isQuiz] whether the learner says each value before it is seen
   * @param {number | null} [line] where to begin
   */
  async watchTest(test, isQuiz = false, line = null) {
    await this.watch(firstLine(test.call) || "the program", { spec: this.#sitting.question.spec, input: test.input }, isQuiz, line);
  }

  /**
   * Records how the code runs, and shows it step by step.
   * @param {string} label what runs
   * @param {{spec?: any, input?: any, call?: string, texts?: string[], stdin?: string | null}} request see `Engine.record`
   * @param {boolean} [isQuiz] whether the learner says each value before it is seen
   * @param {number | null} [line] where to begin
   */
  async watch(label, request, isQuiz = false, line = null) {
    const { output } = this.#panes;
    const begin = (text) => output.beginFilm(label, text, isQuiz ? "Step by step" : "See it run");
    await this.#execute("watch", async (code, task) => {
      const { question } = this.#sitting;
      const made = await this.#runtime.record({ code: isAnswered(question.task) ? question.program : code, ...request }, this.#limits());
      if (question === this.#sitting.question && task === this.#task) output.film.play(made, isQuiz, line);
    }, begin);
  }

  /** Has the code checked, about which a tutor has to know the truth, and sends it to Gemini. */
  async askTutor(kind) {
    const { tutor } = this.#panes;
    await this.#execute("tutor", async (code, task) => {
      const { question } = this.#sitting;
      const judgement = kind === "explain" ? null : await this.#grade(question, code);
      if (question === this.#sitting.question && !task.stopping) tutor.request(kind, code, judgement);
    }, (text) => tutor.wait(text));
  }

  async submit() {
    const { missing } = this.#panes.code;
    if (missing) return this.#askFor(missing);
    await this.#execute("submit", async (code, task) => {
      const { question } = this.#sitting;
      const onProgress = (done, total) => task === this.#task && !task.stopping && this.#panes.output.progress(done, total);
      const judgement = await this.#judged(question, code, onProgress);
      if (question !== this.#sitting.question) return;
      if (judgement.refused) return this.#refuse(judgement.refused);
      this.#conclude(code, judgement);
      if (!isAnswered(question.task)) this.#seekRepair(question, code, judgement);
    });
  }

  /** @returns {Promise<import("./verdict.js").Judgement & {refused?: string}>} */
  #judged(question, code, onProgress) {
    if (question.task === "predict") return this.#runtime.predict(question, this.#panes.code.guess.texts);
    if (question.task === "break") return this.#runtime.refute(question, this.#panes.code.arguments.texts);
    return this.#grade(question, code, onProgress);
  }

  /** An input that may not be tried is no attempt. */
  #refuse(text) {
    const { code, panels } = this.#panes;
    this.#say("calm", "This input was not tried, and nothing was counted.");
    panels.open("code");
    code.arguments.refuse(text);
  }

  async stop() {
    if (this.seeking) {
      this.#seeking.abort();
      this.#on.announce("Stopped looking.");
      return this.#changed();
    }
    const task = this.#task;
    if (!task || task.stopping) return;
    task.stopping = true;
    this.#changed();
    if (task.started) task.stopped = this.#runtime.stop();
    else task.cancel();
    this.#panes.output.settle(null);
  }

  /** A recording that is no longer wanted is not made. */
  stopRecording() {
    if (this.#task?.kind === "watch") this.stop();
  }

  /** Another question or attempt comes on screen. */
  leave() {
    this.#scene += 1;
    this.#seeking.abort();
    this.#task?.cancel();
    if (this.#task) this.stop();
    this.#latest = null;
    this.#panes.output.film.close();
    this.#panes.review.film.close();
  }

  /** Marks a syntax error while the learner pauses in typing. */
  async look() {
    const { code } = this.#panes;
    const text = code.work.code;
    if (this.#task || !this.#on.isOpen() || !this.#on.settings().liveLint || code.work !== code.editor) return;
    const error = await this.#runtime.syntaxError(text);
    if (error && !this.#task && text === code.work.code) this.#markError(error, text);
  }

  /** Checks the code of a past attempt again, to explain what came of it; nothing of this counts. */
  async explainAttempt(question, code) {
    const { review } = this.#panes;
    const stopped = await this.#again((text) => review.say(text, () => this.stop()), async (isShown) => {
      const judgement = await this.#grade(question, code);
      const watch = (index) => (question.tests[index].input.recipe ? null : () => this.#watchAttempt(question, code, question.tests[index]));
      if (isShown()) review.explain(judgement, watch);
    });
    if (stopped) review.say("Stopped.");
  }

  async #watchAttempt({ spec }, code, { call, input }) {
    const { review } = this.#panes;
    await this.#again((text) => review.beginFilm(firstLine(call), text), async (isShown) => {
      const made = await this.#runtime.record({ code, spec, input }, this.#limits());
      if (isShown()) review.film.play(made);
    });
  }

  /** @param {(text: string) => void} begin @param {(isShown: () => boolean) => Promise<void>} work for the attempt that is looked at */
  async #again(begin, work) {
    if (this.#task) return;
    const scene = this.#scene;
    const task = this.#begun("review");
    const isShown = () => scene === this.#scene && !task.stopping;
    begin(this.#runtime.state === "ready" ? DOING.submit : STARTING);
    try {
      await this.#runtime.load();
      task.started = true;
      if (isShown()) await work(isShown);
    } catch {
      if (isShown()) this.#panes.review.say("Python could not run this code again here.");
    } finally {
      await this.#end(task);
    }
    return task.stopping && scene === this.#scene;
  }

  /** One run or submit at a time: queued until Python is there, ended by Stop, and never without an answer. */
  async #execute(kind, work, begin = (text) => this.#panes.output.begin(text)) {
    if (this.#task || !this.#sitting.question || !this.#on.isOpen()) return;
    const { code: { work: { code }, editor }, panels } = this.#panes;
    const task = this.#begun(kind);
    const cancelled = new Promise((resolve) => { task.cancel = () => resolve("cancelled"); });
    this.#seeking.abort();
    this.#sitting.save();
    if (kind !== "watch") {
      this.#latest = task;
      this.#sitting.keepVersion(code);
      editor.clearMarks();
    }
    panels.open("output");
    begin(this.#runtime.state === "ready" ? DOING[kind] : STARTING);
    if (this.#runtime.state !== "ready") this.#on.announce(STARTING);
    this.#changed();
    try {
      const loaded = await Promise.race([this.#runtime.load(), cancelled]);
      if (loaded === "cancelled") this.#say("calm", "Stopped before it began. Your code is kept.");
      else {
        task.started = true;
        await work(code, task);
      }
    } catch (error) {
      this.#sayFailure(error);
    } finally {
      await this.#end(task);
    }
  }

  #begun(kind) {
    const task = { kind, started: false, stopping: false, stopped: null, cancel: () => {} };
    this.#task = task;
    return task;
  }

  async #end(task) {
    await task.stopped?.catch(() => {});
    if (this.#task === task) this.#task = null;
    this.#changed();
  }

  async #runOnce(code, program, task, isTry = false) {
    const { output, status } = this.#panes;
    const { question } = this.#sitting;
    const typed = [];
    output.started();
    const result = await this.#runtime.run({
      code: program,
      stdin: output.stdin,
      limits: this.#limits(),
      onOutput: (stream, text) => task === this.#task && output.write(stream, text),
      onInput: async (prompt) => {
        const line = await output.ask(prompt);
        if (line !== null) typed.push(`${line}\n`);
        return line;
      },
    });
    if (question !== this.#sitting.question) return;
    output.finish(result, lineCount(code));
    this.#markError(result.error, code);
    status.lastRun(`Last run ${seconds(result.ms)}`);
    this.#on.announce(runText(result));
    this.#offerCleaning(result.error, code);
    if (result.status === "not_run") output.offerRetry(this.#on.load);
    if (EXPLAINED.has(result.status)) this.#explainEnding(code, program, result.status, task);
    if (result.status === "returned" && !isTry && !task.stopping && output.runsExamples) await this.#runExamples(code, question);
    if (!isTry && task === this.#task && isWorthSeeing(result, output.printed)) {
      const stdin = output.stdin ?? typed.join("");
      output.offerFilm(() => this.watch("your code", { stdin }));
    }
  }

  /** The words come when they are ready; until then another run may have taken the place of this one. */
  async #explainEnding(code, program, status, task) {
    const explanation = await this.#runtime.explainEnding(program, status).catch(() => null);
    if (explanation && task === this.#latest) this.#panes.output.explain(explanation, lineCount(code));
  }

  /** The visible tests, as a look and not as an attempt. */
  async #runExamples(code, question) {
    const tests = question.tests.filter((test) => !test.hidden);
    if (!tests.length) return;
    const judgement = await this.#grade({ ...question, tests }, code);
    if (question !== this.#sitting.question || !COUNTED.has(judgement.verdict)) return;
    const asked = { ...question, tests: [...tests, ...question.tests.filter((test) => test.hidden)] };
    // Before the result is on screen: whoever sees it may press Submit at once, and nothing is to be under way then.
    const mayRepair = judgement.verdict !== "passed" && (await this.#runtime.mayRepair(asked, code, judgement).catch(() => false));
    if (question !== this.#sitting.question) return;
    this.#panes.output.showExamples(judgement, tests);
    this.#on.announce(`Examples: ${judgement.testsPassed} of ${judgement.testsTotal} pass.`);
    if (mayRepair) this.#panes.output.offerSearch(() => this.#seekOnDemand(asked, code, judgement));
  }

  /**
   * Looks for the place of the fault once the verdict is there; whatever the learner starts next ends it.
   * @returns {Promise<"found" | "nothing" | "ended">}
   */
  async #seekRepair(question, code, judgement) {
    this.#seeking.abort();
    this.#seeking = new AbortController();
    const { signal } = this.#seeking;
    const repair = await this.#runtime.repair({ question, code, judgement, signal }).catch(() => null);
    if (signal.aborted) return "ended";
    if (!repair) return "nothing";
    this.#panes.output.showRepair(repair, lineCount(code), question.tests, judgement);
    this.#on.announce(`${repair.what} ${repair.why}`);
    return "found";
  }

  /** The same where the learner asks for it; Stop ends it too. */
  async #seekOnDemand(question, code, judgement) {
    if (this.#task) return "ended";
    const seeking = this.#seekRepair(question, code, judgement);
    const demanded = this.#seeking.signal;
    this.#demanded = demanded;
    this.#changed();
    const found = await seeking;
    if (this.#demanded === demanded) this.#demanded = null;
    this.#changed();
    if (found === "nothing") this.#on.announce(NO_PLACE);
    return found;
  }

  #conclude(code, judgement) {
    const { output, panels, status } = this.#panes;
    const { question, draft, timer } = this.#sitting;
    const changed = question.task === "fix" ? changedLines(question.starterCode, code) : null;
    output.showVerdict(judgement, { ...draft, timeTakenMs: timer.elapsedMs, changed }, question.tests);
    panels.favourOutput(true);
    this.#on.announce(answerText(judgement, question.task));
    this.#markError(judgement.results.find((result) => result.error?.line)?.error, code);
    this.#offerCleaning(judgement.results.find((result) => result.error)?.error, code);
    const spent = judgement.results.reduce((sum, result) => sum + (result.ms ?? 0), 0);
    status.lastRun(`Tests ran ${seconds(spent)}`);
    if (judgement.verdict === "not_run") output.offerRetry(this.#on.load);
    this.#sitting.record(code, judgement, this.#on.settings().keepCode);
    if (judgement.verdict === "passed") this.#on.passed();
  }

  /** Code that Python cannot read and that looks copied can be cleaned, and the cleaning taken back. */
  #offerCleaning(error, code) {
    if (!UNREADABLE.has(error?.type) || cleaned(code) === code) return;
    this.#panes.output.offerCleaning(() => {
      const { editor, work } = this.#panes.code;
      editor.clearMarks();
      this.#sitting.replace(cleaned(work.code), "The pasted code is cleaned.");
      this.#on.announce("The pasted code is cleaned.");
    });
  }

  #markError(error, code) {
    if (error?.line && error.line <= lineCount(code)) this.#panes.code.editor.mark([{ line: error.line, text: `${error.type}: ${error.message}` }]);
  }

  #grade(question, code, onProgress = () => {}) {
    return this.#runtime.grade({ question, code, limits: this.#limits(), onProgress });
  }

  #ownCall() {
    const { output } = this.#panes;
    const call = output.ownCall || output.suggestedCall;
    if (call) output.useCall(call);
    return call;
  }

  #askFor(text) {
    const { code, panels } = this.#panes;
    panels.open("code");
    code.said(text);
    code.work.focus();
    this.#on.announce(text);
  }

  /** A message takes the place of a recording that was to be made. @param {Parameters<import("./output.js").OutputPanel["say"]>} message */
  #say(...message) {
    this.#panes.output.film.close();
    this.#panes.output.say(...message);
  }

  #sayFailure(error) {
    this.#say("bad", `Nothing was run, and nothing was counted. ${error.message ?? error}`);
    this.#panes.output.offerRetry(this.#on.load);
    this.#on.announce("Python could not start. Retry is in the output.");
  }

  #limits() {
    return { timeMs: this.#on.settings().timeLimitMs };
  }

  #changed() {
    this.dispatchEvent(new Event("change"));
  }
}

/** Code that only defines things has nothing to step through. */
function isWorthSeeing({ status, error }, printed) {
  return status !== "not_run" && !UNREADABLE.has(error?.type) && (printed || status !== "returned");
}

/** How a run ended, for screen readers. */
function runText({ status, error }) {
  if (status === "returned") return "The run has finished.";
  const line = error?.line ? `, line ${error.line}` : "";
  return `The run has ended: ${error ? `${error.type}: ${error.message}${line}` : status.replace("_", " ")}.`;
}

function firstLine(text) {
  return (text ?? "").split("\n")[0];
}

function lineCount(code) {
  return code.split("\n").length;
}
