import { Actions } from "./actions.js";
import { REFUSALS, banner, refusedText, tell } from "./banners.js";
import { CodePanel } from "./code.js";
import { CONTRACT } from "../contract.js";
import { changedLines } from "./diff.js";
import { copy } from "../page/clipboard.js";
import { element, show, uuid } from "../page/elements.js";
import { Header } from "./header.js";
import { OutputPanel } from "./output.js";
import { Panels } from "./panels.js";
import { cleaned } from "./pasted.js";
import { QuestionPanel, revealRefusal } from "./question.js";
import { Review } from "./review.js";
import { Status, seconds } from "./status.js";
import { Timer } from "../page/timer.js";
import { Tutor } from "./tutor.js";
import { verdictText } from "./verdict.js";

const SAVE_MS = 300;
const LOOK_MS = 700;
const TIME_SAVE_TICKS = 5;
const STARTING = "Python is starting; your code runs in a moment.";
const DOING = { run: "Running…", submit: "Checking…", watch: "Recording…", tutor: "Checking your code first…" };
const UNREADABLE = new Set(["SyntaxError", "IndentationError", "TabError"]);
/** @type {Set<string>} */
const COUNTED = new Set(CONTRACT.verdicts.counted);
const FRESH = { code: null, timeTakenMs: 0, hintsUsed: 0, revealed: false, failedAttempts: 0, solved: false, left: false };

/** The whole frame, and what the learner has done on the question it shows. */
export class Workspace {
  #parts;
  #question = null;
  #args = {};
  #sitting = null;
  #written = "";
  #task = null;
  #latest = null;
  #ticks = 0;
  #saving = 0;
  #looking = 0;
  #shown = { question: "", settings: "" };
  #present = null;
  #seeking = new AbortController();
  #examplesWanted = null;
  #examplesSet = null;

  /**
   * @param {{store: import("../storage/store.js").Store, drafts: import("../storage/drafts.js").Drafts, attempts: import("../storage/attempts.js").Attempts,
   *   runtime: import("../engine/runtime.js").Runtime, outbox: import("../storage/outbox.js").Outbox, appBase: string}} parts
   *   appBase: address of the app, which links to questions begin with
   */
  constructor(parts) {
    this.#parts = parts;
    this.timer = new Timer();
    this.header = new Header();
    this.live = element("div", { class: "unseen", "aria-live": "polite", testid: "announcer" });
    this.code = new CodePanel({
      announce: (text) => this.announce(text), restore: (code) => this.#restore(code), check: () => this.submit(),
      watch: (test) => this.watch(firstLine(test.call) || "the program", { spec: this.#question.spec, input: test.input }),
    });
    this.question = new QuestionPanel({
      reveal: () => this.#reveal(), keepTrying: () => this.actions.reveal.focus(), link: () => copy(this.#link()), report: () => copy(this.#question.id),
    });
    this.output = new OutputPanel({
      jump: (line, column) => { this.panels.open("code"); this.code.editor.jump(line, column); },
      tryCall: () => this.tryCall(),
      watchCall: () => this.watchCall(),
      watchTest: (test) => this.watch(firstLine(test.call), { spec: this.#question.spec, input: test.input }),
      line: (line) => this.code.editor.markStep(line),
      filmClosed: () => this.#task?.kind === "watch" && this.stop(),
      examples: (wanted) => { this.#examplesWanted = wanted; },
    });
    this.tutor = new Tutor({
      ask: (kind) => this.askTutor(kind),
      send: (type, fields, id) => this.#send(type, fields, true, id),
      advise: (request) => parts.runtime.advise(request).catch(() => null),
      apply: (code) => this.#improve(code),
    });
    this.review = new Review({
      retry: () => this.#retry(),
      line: (line) => this.code.editor.markStep(line),
      jump: (line, column) => { this.panels.open("code"); this.code.editor.jump(line, column); },
      filmClosed: () => this.stop(),
    });
    this.actions = new Actions({
      run: () => this.run(), submit: () => this.submit(), stop: () => this.stop(), reset: () => this.#reset(),
      hint: () => this.#hint(), reveal: () => { this.panels.open("question"); this.question.askReveal(); }, next: () => this.#next(),
    });
    this.status = new Status(() => this.loadPython());
    this.panels = new Panels(parts.store, {
      question: this.question.element,
      code: this.code.element,
      output: element("div", { class: "stack" }, this.output.element, this.tutor.element, this.review.facts),
    });
    this.connectionBanner = banner(
      "connection-banner",
      "Server not reachable: running and submitting go on here; results are kept and sent when it is back.",
    );
    this.storageBanner = banner("storage-banner", "", () => this.question.focusTitle());
    this.refusedBanner = banner("refused-banner", "", () => this.question.focusTitle());
    this.asideBanner = banner("aside-banner", "", () => this.question.focusTitle());
    this.element = element(
      "main",
      { class: "frame" },
      element("h1", { class: "unseen", text: "Python workspace" }),
      this.header.element, this.connectionBanner, this.storageBanner, this.refusedBanner, this.asideBanner, this.panels.tabs, this.panels.element,
      this.actions.element, this.review.bar, this.status.element, this.live,
    );
    this.#listen();
  }

  /** @param {string} text for screen readers */
  announce(text) {
    this.live.textContent = "";
    this.live.textContent = text;
  }

  /** @param {any} args of the component @param {"light" | "dark"} base */
  render(args, base) {
    this.#args = { header: {}, ...args, settings: { ...CONTRACT.settings, ...args.settings } };
    const view = args.question || args.view === "review" ? (args.view ?? "hidden") : "hidden";
    document.body.dataset.view = view;
    const reviewing = view === "review";
    for (const [part, shown] of [[this.output.element, !reviewing], [this.tutor.element, !reviewing], [this.review.facts, reviewing], [this.actions.element, !reviewing], [this.review.bar, reviewing]]) {
      show(part, shown);
    }
    const { topic, level } = args.question ?? {};
    this.header.show({ trail: topic, level, ...this.#args.header }, !reviewing);
    this.output.showGains(this.#args.header.gains ?? []);
    if (reviewing) this.#showReview();
    else if (args.view === "released") this.#release();
    else if (args.question) this.#showQuestion(args.question);
    this.#applySettings(base);
    this.#refresh();
    this.#arrive(view === "workspace" ? args.question.id : reviewing ? args.attempt?.id : null);
  }

  /** Starts Python; a failure shows in the status bar, where Retry starts it again. */
  loadPython() {
    return this.#parts.runtime.load().catch(() => {});
  }

  async run() {
    if (this.#question?.task === "predict") return this.submit();
    await this.#execute("run", async (code, task) => this.#runOnce(code, code, task));
  }

  /** Runs the learner's code and then the call they typed, and shows what it gives. */
  async tryCall() {
    const call = this.output.ownCall || this.output.suggestedCall;
    if (!call) return;
    this.output.useCall(call);
    const shown = `\nif (_ := (${call}\n)) is not None: print(repr(_))\n`;
    await this.#execute("run", async (code, task) => this.#runOnce(code, code + shown, task, true));
  }

  /** Shows the call that the learner typed step by step. */
  async watchCall() {
    const call = this.output.ownCall || this.output.suggestedCall;
    if (!call) return;
    this.output.useCall(call);
    await this.watch(call, { call });
  }

  /**
   * Records how the code runs, and shows it step by step.
   * @param {string} label what runs
   * @param {{spec?: any, input?: any, call?: string, stdin?: string | null}} request see `Engine.record`
   */
  async watch(label, request) {
    const begin = (text) => this.output.beginFilm(label, text);
    await this.#execute("watch", async (code, task) => {
      const question = this.#question;
      const made = await this.#parts.runtime.record({ code: question.task === "predict" ? question.program : code, ...request }, this.#limits());
      if (question === this.#question && task === this.#task) this.output.film.play(made);
    }, begin);
  }

  /** Has the code checked, about which a tutor has to know the truth, and sends it to Gemini. */
  async askTutor(kind) {
    await this.#execute("tutor", async (code, task) => {
      const question = this.#question;
      const grading = { question, code, limits: this.#limits(), onProgress: () => {} };
      const judgement = kind === "explain" ? null : await this.#parts.runtime.grade(grading);
      if (question === this.#question && !task.stopping) this.tutor.request(kind, code, judgement);
    }, (text) => this.tutor.wait(text));
  }

  async submit() {
    const { missing } = this.code;
    if (missing) return this.#askFor(missing);
    await this.#execute("submit", async (code, task) => {
      const question = this.#question;
      const { runtime } = this.#parts;
      const judgement = await (question.task === "predict" ? runtime.predict(question, this.code.guess.answers) : runtime.grade({
        question,
        code,
        limits: this.#limits(),
        onProgress: (done, total) => task === this.#task && !task.stopping && this.output.progress(done, total),
      }));
      if (question !== this.#question) return;
      this.#record(code, judgement);
      this.#seekRepair(code, judgement);
    });
  }

  #askFor(text) {
    this.panels.open("code");
    this.code.said(text);
    this.code.work.focus();
    this.announce(text);
  }

  async stop() {
    const task = this.#task;
    if (!task || task.stopping) return;
    task.stopping = true;
    this.#refresh();
    if (task.started) task.stopped = this.#parts.runtime.stop();
    else task.cancel();
    this.output.settle(null);
  }

  /** Keeps code and time now, for example because the tab is going away. */
  save() {
    clearTimeout(this.#saving);
    this.#saving = 0;
    if (!this.#question) return;
    this.#keep({ timeTakenMs: this.timer.elapsedMs });
    const untouched = this.code.work.code === this.#question.starterCode;
    this.code.said(untouched ? "" : this.#sitting.saved ? "Saved in this browser" : "Kept for this visit only");
  }

  /** Another tab wrote something. */
  look() {
    if (!this.#question) return;
    if (this.#saving) this.save();
    this.#sitting.look();
  }

  /** The server is gone or back. @param {boolean} lost */
  connection(lost) {
    show(this.connectionBanner, lost);
    this.announce(lost ? this.connectionBanner.textContent : "The server is back.");
  }

  #listen() {
    const { runtime, store, outbox } = this.#parts;
    const changed = () => {
      this.output.film.close();
      this.panels.favourOutput(false);
      this.code.said("");
      this.#saving ||= setTimeout(() => this.save(), SAVE_MS);
      clearTimeout(this.#looking);
      this.#looking = setTimeout(() => this.#look(), LOOK_MS);
    };
    for (const work of [this.code.editor, this.code.arranger, this.code.guess]) work.addEventListener("change", changed);
    this.timer.addEventListener("tick", () => this.#tick());
    runtime.addEventListener("state", () => this.#refresh());
    store.addEventListener("refused", () => tell(this.storageBanner, REFUSALS[store.refusal] ?? ""));
    store.addEventListener("kept", () => {
      show(this.storageBanner, false);
      this.announce("What you type is saved again.");
      if (this.#question) this.save();
    });
    store.addEventListener("aside", (event) => {
      const { detail } = /** @type {CustomEvent} */ (event);
      tell(this.asideBanner, `Something that this browser kept could not be read. A copy of it is in the browser's storage, under ${detail}.`);
    });
    outbox.addEventListener("refused", () => tell(this.refusedBanner, refusedText(outbox.refused)));
    document.addEventListener("visibilitychange", () => {
      if (document.visibilityState === "hidden") this.save();
      this.#refresh();
    });
    window.addEventListener("pagehide", () => this.save());
    document.addEventListener("keydown", (event) => this.#key(event), { capture: true });
  }

  #key(event) {
    if (!event.ctrlKey && !event.metaKey && !event.altKey && (event.key === "?" || event.key === "n")) return this.#letter(event);
    if (!["workspace", "review"].includes(this.#args.view) || !(event.ctrlKey || event.metaKey) || event.altKey) return;
    const taken = { Enter: () => (event.shiftKey ? this.submit() : this.run()), k: () => this.#send("shortcut", { keys: "mod+k" }, true) };
    const action = event.key === "Enter" ? taken.Enter : !event.shiftKey && event.key.toLowerCase() === "k" ? taken.k : null;
    if (!action || (action === taken.Enter && this.#args.view !== "workspace")) return;
    event.preventDefault();
    event.stopPropagation();
    if (!event.repeat) action();
  }

  /** Letters typed into code or a field are text; elsewhere ? asks for the keys, and n for the next question once this one is solved. */
  #letter(event) {
    if (!["workspace", "review"].includes(this.#args.view) || event.repeat || event.target.closest?.("input, textarea, [contenteditable]")) return;
    if (event.key === "?") this.#send("shortcut", { keys: "help" }, true);
    else if (this.#args.view === "workspace" && this.#draft?.solved && this.actions.next.getAttribute("aria-disabled") !== "true") this.#next();
    else return;
    event.preventDefault();
  }

  #showQuestion(question) {
    const text = JSON.stringify([question, this.#args.header?.learn, this.#args.header?.link]);
    if (text === this.#shown.question) return;
    const isNew = question.id !== this.#question?.id || this.#shown.question === "";
    if (isNew) this.#leave();
    this.#shown.question = text;
    this.#question = question;
    this.question.show(question, this.#args.header ?? {});
    if (isNew) this.#open(question);
    this.question.update(this.#draft);
  }

  #open(question) {
    const { drafts } = this.#parts;
    if (drafts.read(question.id).left) this.#startAgain(question.id);
    this.#sitting?.removeEventListener("change", this.#adopt);
    this.#sitting = drafts.open(question.id);
    this.#sitting.addEventListener("change", this.#adopt);
    this.timer.set(this.#draft.timeTakenMs);
    this.header.tick(this.#draft.timeTakenMs);
    this.code.present(question);
    this.code.lock(false);
    this.code.forgetUndo();
    this.#showCode((code) => this.code.work.open(code));
    this.code.offer(this.#draft.earlier, this.code.work.code);
    this.code.said(this.#draft.code === null ? "" : "Draft restored");
    this.output.open(question, this.#examplesWanted ?? this.#args.settings.examplesOnRun);
    this.panels.open("question");
    this.question.rewind();
  }

  get #draft() {
    return this.#sitting?.draft ?? null;
  }

  /** @param {(code: string) => void} put the draft's code into the editor */
  #showCode(put) {
    put(this.#draft.code ?? this.#question.starterCode);
    this.#written = this.code.work.code;
  }

  /** What another tab made of this question takes the place of what is here; what was typed here is in it or kept. */
  #adopt = () => {
    if (!this.#question) return;
    this.timer.set(this.#draft.timeTakenMs);
    if ((this.#draft.code ?? this.#question.starterCode) !== this.code.work.code) {
      if (this.code.work.code !== this.#written) this.#sitting.keep(this.code.work.code);
      this.#showCode((code) => this.code.work.replace(code));
      clearTimeout(this.#saving);
      this.#saving = 0;
      this.code.said("Changed in another tab");
      this.announce("The code was changed in another tab, and is the same here now.");
    }
    this.code.offer(this.#draft.earlier, this.code.work.code);
    this.question.update(this.#draft);
    this.#refresh();
  };

  /** A question that has just come on screen is read from its title on. @param {string | null | undefined} present what is there */
  #arrive(present) {
    const isNew = present !== this.#present;
    this.#present = present;
    if (isNew && present) this.question.focusTitle();
  }

  #leave() {
    if (this.#saving) this.save();
    this.#seeking.abort();
    this.#task?.cancel();
    if (this.#task) this.stop();
    this.#latest = null;
    this.output.film.close();
    this.review.film.close();
  }

  /** A question that comes back is tried anew; the old code stays among the earlier versions. */
  #startAgain(questionId) {
    const sitting = this.#parts.drafts.open(questionId);
    sitting.keep(sitting.draft.code ?? "");
    sitting.save(FRESH);
  }

  /** Lets go of the question, so that nothing is written while the storage is replaced. */
  #release() {
    if (this.#shown.question === "released") return;
    this.#leave();
    this.#shown.question = "released";
    this.#question = null;
    this.code.lock(true);
    this.code.work.open("");
  }

  #showReview() {
    const attempt = this.#args.attempt ?? {};
    const { question } = this.#args;
    const text = JSON.stringify(["review", attempt, question?.id]);
    if (text === this.#shown.question) return;
    this.#leave();
    this.#shown.question = text;
    this.#question = null;
    const kept = this.#parts.attempts.find(attempt.id);
    this.code.present(question?.task === "predict" ? question : {});
    this.code.lock(true);
    this.code.forgetUndo();
    this.code.offer([], "");
    this.code.said("");
    this.code.work.open(kept?.code ?? "");
    const explains = kept && question && question.task !== "predict" && attempt.verdict !== "passed";
    this.review.show(attempt, kept !== null, explains ? () => this.#explainAttempt(question, kept.code) : null);
    this.question.show(question ?? MISSING, this.#args.header ?? {});
    this.question.rewind();
    const solved = attempt.verdict === "passed";
    this.question.update({ failedAttempts: 0, hintsUsed: attempt.hintsUsed ?? 0, revealed: Boolean(question && attempt.revealed), solved: Boolean(question && solved) });
  }

  /** Checks the code of a past attempt again, to explain what came of it; nothing of this counts. */
  async #explainAttempt(question, code) {
    const stopped = await this.#again((text) => this.review.say(text, () => this.stop()), async (isShown) => {
      const judgement = await this.#parts.runtime.grade({ question, code, limits: this.#limits(), onProgress: () => {} });
      const watch = (index) => (question.tests[index].input.recipe ? null : () => this.#watchAttempt(question, code, question.tests[index]));
      if (isShown()) this.review.explain(judgement, watch);
    });
    if (stopped) this.review.say("Stopped.");
  }

  async #watchAttempt({ spec }, code, { call, input }) {
    await this.#again((text) => this.review.beginFilm(firstLine(call), text), async (isShown) => {
      const made = await this.#parts.runtime.record({ code, spec, input }, this.#limits());
      if (isShown()) this.review.film.play(made);
    });
  }

  /** @param {(text: string) => void} begin @param {(isShown: () => boolean) => Promise<void>} work for the attempt that is looked at */
  async #again(begin, work) {
    if (this.#task) return;
    const { runtime } = this.#parts;
    const shown = this.#shown.question;
    const task = { kind: "review", started: false, stopping: false, stopped: null, cancel: () => {} };
    const isShown = () => shown === this.#shown.question && !task.stopping;
    this.#task = task;
    begin(runtime.state === "ready" ? DOING.submit : STARTING);
    try {
      await runtime.load();
      task.started = true;
      if (isShown()) await work(isShown);
    } catch {
      if (isShown()) this.review.say("Python could not run this code again here.");
    } finally {
      await task.stopped?.catch(() => {});
      if (this.#task === task) this.#task = null;
      this.#refresh();
    }
    return task.stopping && shown === this.#shown.question;
  }

  #applySettings(base) {
    const text = JSON.stringify([this.#args.settings, base]);
    if (text === this.#shown.settings) return;
    this.#shown.settings = text;
    this.code.editor.apply(this.#args.settings, base);
    this.question.apply(this.#args.settings, base);
    this.status.showDetails(this.#args.settings.runtimeDetails);
    const { examplesOnRun } = this.#args.settings;
    if (examplesOnRun === this.#examplesSet) return;
    this.#examplesSet = this.output.runsExamples = examplesOnRun;
    this.#examplesWanted = null;
  }

  /** One run or submit at a time: queued until Python is there, ended by Stop, and never without an answer. */
  async #execute(kind, work, begin = (text) => this.output.begin(text)) {
    if (this.#task || !this.#question || this.#args.view !== "workspace") return;
    const { runtime } = this.#parts;
    const code = this.code.work.code;
    const task = { kind, started: false, stopping: false, stopped: null, cancel: () => {} };
    const cancelled = new Promise((resolve) => { task.cancel = () => resolve("cancelled"); });
    this.#task = task;
    this.#seeking.abort();
    this.save();
    if (kind !== "watch") {
      this.#latest = task;
      this.#keepVersion(code);
      this.code.editor.clearMarks();
    }
    this.panels.open("output");
    begin(runtime.state === "ready" ? DOING[kind] : STARTING);
    if (runtime.state !== "ready") this.announce(STARTING);
    this.#refresh();
    try {
      const loaded = await Promise.race([runtime.load(), cancelled]);
      if (loaded === "cancelled") this.#say("calm", "Stopped before it began. Your code is kept.");
      else {
        task.started = true;
        await work(code, task);
      }
    } catch (error) {
      this.#sayFailure(error);
    } finally {
      await task.stopped?.catch(() => {});
      if (this.#task === task) this.#task = null;
      this.#refresh();
    }
  }

  async #runOnce(code, program, task, isTry = false) {
    const { runtime } = this.#parts;
    const question = this.#question;
    const typed = [];
    this.output.started();
    const result = await runtime.run({
      code: program,
      stdin: this.output.stdin,
      limits: this.#limits(),
      onOutput: (stream, text) => task === this.#task && this.output.write(stream, text),
      onInput: async (prompt) => {
        const line = await this.output.ask(prompt);
        if (line !== null) typed.push(`${line}\n`);
        return line;
      },
    });
    if (question !== this.#question) return;
    this.output.finish(result, lineCount(code));
    this.#markError(result.error, code);
    this.status.lastRun(`Last run ${seconds(result.ms)}`);
    this.announce(runText(result));
    this.#offerCleaning(result.error, code);
    if (result.status === "not_run") this.output.offerRetry(() => this.loadPython());
    if (EXPLAINED.has(result.status)) this.#explainEnding(code, program, result.status, task);
    if (result.status === "returned" && !isTry && !task.stopping && this.output.runsExamples) await this.#runExamples(code, question);
    if (!isTry && task === this.#task && isWorthSeeing(result, this.output.printed)) {
      const stdin = this.output.stdin ?? typed.join("");
      this.output.offerFilm(() => this.watch("your code", { stdin }));
    }
  }

  /** The words come when they are ready; until then another run may have taken the place of this one. */
  async #explainEnding(code, program, status, task) {
    const explanation = await this.#parts.runtime.explainEnding(program, status).catch(() => null);
    if (explanation && task === this.#latest) this.output.explain(explanation, lineCount(code));
  }

  /** The visible tests, as a look and not as an attempt. */
  async #runExamples(code, question) {
    const tests = question.tests.filter((test) => !test.hidden);
    if (!tests.length) return;
    const judgement = await this.#parts.runtime.grade({ question: { ...question, tests }, code, limits: this.#limits(), onProgress: () => {} });
    if (question !== this.#question || !COUNTED.has(judgement.verdict)) return;
    this.output.showExamples(judgement, tests);
    this.announce(`Examples: ${judgement.testsPassed} of ${judgement.testsTotal} pass.`);
  }

  /** Looks for the place of the fault once the verdict is there; whatever the learner starts next ends it. */
  async #seekRepair(code, judgement) {
    this.#seeking = new AbortController();
    const { signal } = this.#seeking;
    const repair = await this.#parts.runtime.repair({ question: this.#question, code, judgement, signal }).catch(() => null);
    if (!repair || signal.aborted) return;
    this.output.showRepair(repair, lineCount(code));
    this.announce(`${repair.what} ${repair.why}`);
  }

  #record(code, judgement) {
    const changed = this.#question.task === "fix" ? changedLines(this.#question.starterCode, code) : null;
    this.output.showVerdict(judgement, { ...this.#draft, timeTakenMs: this.timer.elapsedMs, changed }, this.#question.tests);
    this.panels.favourOutput(true);
    this.announce(verdictText(judgement));
    this.#markError(judgement.results.find((result) => result.error?.line)?.error, code);
    this.#offerCleaning(judgement.results.find((result) => result.error)?.error, code);
    const spent = judgement.results.reduce((sum, result) => sum + (result.ms ?? 0), 0);
    this.status.lastRun(`Tests ran ${seconds(spent)}`);
    if (judgement.verdict === "not_run") this.output.offerRetry(() => this.loadPython());
    if (!COUNTED.has(judgement.verdict)) return;
    const passed = judgement.verdict === "passed";
    const { hintsUsed, revealed, failedAttempts } = this.#draft;
    if (passed) this.timer.turn(false);
    const timeTakenMs = this.timer.elapsedMs;
    const id = uuid();
    const { verdict, testsPassed, testsTotal } = judgement;
    // First of all: whatever comes of the rest, the attempt counts.
    this.#send("attempt", { verdict, testsPassed, testsTotal, timeTakenMs, hintsUsed, revealed }, true, id);
    this.#keep(passed ? { solved: true, timeTakenMs } : { failedAttempts: failedAttempts + 1, timeTakenMs });
    if (this.#args.settings.keepCode) this.#parts.attempts.keep(id, { code, questionId: this.#question.id, at: Date.now() });
    this.#refresh();
    this.question.update(this.#draft);
    if (passed && !this.panels.narrow && this.actions.next.getAttribute("aria-disabled") !== "true") this.actions.next.focus();
  }

  #hint() {
    const total = this.#question.hints?.length ?? 0;
    if (this.#draft.hintsUsed >= total) return;
    this.#keep({ hintsUsed: this.#draft.hintsUsed + 1 });
    this.panels.open("question");
    this.question.update(this.#draft);
    this.question.focusHint();
    this.#refresh();
  }

  #reveal() {
    if (this.#draft.revealed || this.#draft.solved) return;
    const timeTakenMs = this.timer.elapsedMs;
    this.#keep({ revealed: true, timeTakenMs });
    const { hintsUsed, failedAttempts } = this.#draft;
    this.#send("reveal", { hintsUsed, failedAttempts, timeTakenMs });
    this.question.update(this.#draft);
    this.question.focusSolution();
    this.announce("The solution is shown beside the question.");
    this.#refresh();
  }

  #reset() {
    const before = this.code.work.code;
    if (before === this.#question.starterCode) return this.announce("The code is as it was given.");
    this.#keepVersion(before);
    this.code.work.replace(this.#question.starterCode);
    this.save();
    this.panels.open("code");
    this.code.offerUndo("The code is back to the start.", () => this.#restore(before));
    return this.code.work.focus();
  }

  /** Puts another program into the editor; the one before stays among the earlier versions and can be had back. */
  #improve(code) {
    const before = this.code.work.code;
    this.#keepVersion(before);
    this.code.work.replace(code);
    this.save();
    this.panels.open("code");
    this.code.offerUndo("Gemini's version is in the editor.", () => this.#restore(before));
    this.code.work.focus();
  }

  /** Code that Python cannot read and that looks copied can be cleaned, and the cleaning taken back. */
  #offerCleaning(error, code) {
    const clean = cleaned(code);
    if (!UNREADABLE.has(error?.type) || clean === code) return;
    this.output.offerCleaning(() => {
      const before = this.code.work.code;
      this.#keepVersion(before);
      this.code.work.replace(cleaned(before));
      this.code.editor.clearMarks();
      this.save();
      this.panels.open("code");
      this.code.offerUndo("The pasted code is cleaned.", () => this.#restore(before));
      this.announce("The pasted code is cleaned.");
      this.code.work.focus();
    });
  }

  #restore(code) {
    this.#keepVersion(this.code.work.code);
    this.code.forgetUndo();
    this.code.work.replace(code);
    this.save();
    this.code.offer(this.#draft.earlier, code);
    this.code.work.focus();
  }

  #next() {
    const asked = (event) => event.type === "next" && event.questionId === this.#question.id;
    if (this.#parts.outbox.pending.some(asked)) return;
    this.save();
    if (this.#draft.solved || this.#draft.revealed) this.#keep({ left: true });
    this.#send("next", {});
    this.announce("The next question is on its way.");
  }

  #retry() {
    const questionId = this.#args.question?.id ?? this.#args.attempt?.questionId;
    if (!questionId) return;
    this.#startAgain(questionId);
    this.#send("retry", {}, false, uuid(), questionId);
  }

  #send(type, fields, quiet = false, id = uuid(), questionId = this.#question?.id ?? this.#args.question?.id ?? "") {
    this.#parts.outbox.add({ id, type, at: Date.now(), questionId, ...fields });
    if (!quiet) this.#refresh();
  }

  /** Writes what was done here; the code only when it was changed here, because another tab may have a newer one. */
  #keep(fields) {
    const { code } = this.code.work;
    const typed = code === this.#written ? {} : { code: code === this.#question.starterCode ? null : code };
    this.#written = code;
    this.#sitting.save({ ...typed, ...fields });
  }

  #keepVersion(code) {
    if (code === this.#question.starterCode) return;
    this.#keep({});
    this.#sitting.keep(code);
    this.code.offer(this.#draft.earlier, this.code.work.code);
  }

  #tick() {
    this.header.tick(this.timer.elapsedMs);
    this.#ticks += 1;
    if (this.#ticks % TIME_SAVE_TICKS === 0) this.#keep({ timeTakenMs: this.timer.elapsedMs });
  }

  #refresh() {
    const { runtime } = this.#parts;
    this.status.update(runtime);
    if (runtime.info?.pythonVersion) this.output.asksForInput(runtime.info.asksForInput);
    if (!this.#question || !this.#draft) return this.timer.turn(false);
    this.output.busy(this.#task !== null);
    const { hintsUsed, revealed, solved } = this.#draft;
    const done = solved || revealed;
    this.code.guess.settle(done);
    this.timer.turn(this.#args.view === "workspace" && document.visibilityState === "visible" && !done);
    this.header.tick(this.timer.elapsedMs);
    const hintsTotal = this.#question.hints?.length ?? 0;
    const hintsLeft = Math.max(0, hintsTotal - hintsUsed);
    this.tutor.update(this.#question, { solved, revealed, hintsLeft }, this.#args.tutor, this.#args.session);
    return this.actions.update({
      busy: this.#task !== null,
      stopping: this.#task?.stopping ?? false,
      done,
      predicts: this.#question.task === "predict",
      revealed,
      hasNext: this.#args.hasNext ?? false,
      hintsTotal,
      hintsLeft,
      revealRefusal: revealRefusal(this.#draft, this.#args.settings.revealGuard),
    });
  }

  /** Marks a syntax error while the learner pauses in typing. */
  async #look() {
    const { code } = this.code.work;
    if (this.#task || this.#args.view !== "workspace" || !this.#args.settings.liveLint || this.code.work !== this.code.editor) return;
    const error = await this.#parts.runtime.syntaxError(code);
    if (error && !this.#task && code === this.code.work.code) this.#markError(error, code);
  }

  #markError(error, code) {
    if (error?.line && error.line <= lineCount(code)) this.code.editor.mark([{ line: error.line, text: `${error.type}: ${error.message}` }]);
  }

  /** A message takes the place of a recording that was to be made. @param {Parameters<OutputPanel["say"]>} message */
  #say(...message) {
    this.output.film.close();
    this.output.say(...message);
  }

  #sayFailure(error) {
    this.#say("bad", `Nothing was run, and nothing was counted. ${error.message ?? error}`);
    this.output.offerRetry(() => this.loadPython());
    this.announce("Python could not start. Retry is in the output.");
  }

  #limits() {
    return { timeMs: this.#args.settings.timeLimitMs };
  }

  #link() {
    return new URL(this.#args.header.link, this.#parts.appBase).href;
  }
}

const MISSING = { id: "", title: "A question that is no longer here", statement: "Its text has changed since this attempt.", kind: "", hints: [] };

/** Endings that the code itself may explain. */
const EXPLAINED = new Set(["timeout", "output_limit"]);

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
