import { Actions } from "./actions.js";
import { REFUSALS, banner, refusedText, tell } from "./banners.js";
import { CodePanel, isAnswered } from "./code.js";
import { CONTRACT } from "../contract.js";
import { copy } from "../page/clipboard.js";
import { element, show } from "../page/elements.js";
import { Execution } from "./execution.js";
import { Header } from "./header.js";
import { OutputPanel } from "./output.js";
import { Panels } from "./panels.js";
import { QuestionPanel, revealRefusal } from "./question.js";
import { Review } from "./review.js";
import { Sitting } from "./sitting.js";
import { Status } from "./status.js";
import { Tutor } from "./tutor.js";

const LOOK_MS = 700;
const MISSING = { id: "", title: "A question that is no longer here", statement: "Its text has changed since this attempt.", kind: "", hints: [] };

/** The whole frame: its parts, and what of them is on screen. */
export class Workspace {
  #parts;
  #args = {};
  #looking = 0;
  #shown = { question: "", settings: "" };
  #present = null;
  #examplesWanted = null;
  #examplesSet = null;

  /**
   * @param {{store: import("../storage/store.js").Store, drafts: import("../storage/drafts.js").Drafts, attempts: import("../storage/attempts.js").Attempts,
   *   runtime: import("../engine/runtime.js").Runtime, outbox: import("../storage/outbox.js").Outbox, appBase: string}} parts
   *   appBase: address of the app, which links to questions begin with
   */
  constructor(parts) {
    this.#parts = parts;
    this.header = new Header();
    this.live = element("div", { class: "unseen", "aria-live": "polite", testid: "announcer" });
    const announce = (text) => this.announce(text);
    const jump = (line, column) => { this.panels.open("code"); this.code.editor.jump(line, column); };
    const line = (at) => this.code.editor.markStep(at);
    this.code = new CodePanel({
      announce, restore: (code) => this.sitting.restore(code), check: () => this.execution.submit(), watch: (test) => this.execution.watchTest(test),
      quiz: (test) => this.execution.watchTest(test, true),
      watchCall: (label, request) => this.execution.watch(label, request),
    });
    this.question = new QuestionPanel({
      reveal: () => this.sitting.reveal(), keepTrying: () => this.actions.reveal.focus(), link: () => copy(this.#link()), report: () => copy(this.sitting.question.id),
    });
    this.output = new OutputPanel({
      jump, line,
      tryCall: () => this.execution.tryCall(),
      watchCall: () => this.execution.watchCall(),
      watchTest: (test, line) => this.execution.watchTest(test, false, line),
      filmClosed: () => this.execution.stopRecording(),
      examples: (wanted) => { this.#examplesWanted = wanted; },
    });
    this.tutor = new Tutor({
      ask: (kind) => this.execution.askTutor(kind),
      send: (type, fields, id) => this.sitting.send(type, fields, { quiet: true, id }),
      advise: (request) => parts.runtime.advise(request).catch(() => null),
      apply: (code) => this.sitting.replace(code, "Gemini's version is in the editor."),
    });
    this.review = new Review({ jump, line, retry: () => this.sitting.retry(this.#args.question?.id ?? this.#args.attempt?.questionId), filmClosed: () => this.execution.stop() });
    this.actions = new Actions({
      run: () => this.execution.run(), submit: () => this.execution.submit(), stop: () => this.execution.stop(), reset: () => this.sitting.reset(),
      hint: () => this.sitting.hint(), reveal: () => { this.panels.open("question"); this.question.askReveal(); }, next: () => this.sitting.next(),
    });
    this.status = new Status(() => this.loadPython());
    this.panels = new Panels(parts.store, {
      question: this.question.element,
      code: this.code.element,
      output: element("div", { class: "stack" }, this.output.element, this.tutor.element, this.review.facts),
    });
    this.sitting = new Sitting(parts, this, announce);
    this.execution = new Execution(parts.runtime, this.sitting, this, {
      announce, load: () => this.loadPython(), passed: () => this.#offerNext(), settings: () => this.#args.settings, isOpen: () => this.#args.view === "workspace",
    });
    const dismissed = () => this.question.focusTitle();
    this.connectionBanner = banner(
      "connection-banner",
      "Server not reachable: running and submitting go on here; results are kept and sent when it is back.",
    );
    this.storageBanner = banner("storage-banner", "", dismissed);
    this.refusedBanner = banner("refused-banner", "", dismissed);
    this.asideBanner = banner("aside-banner", "", dismissed);
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

  /** Another tab wrote something. */
  look() {
    this.sitting.look();
  }

  /** The server is gone or back. @param {boolean} lost */
  connection(lost) {
    show(this.connectionBanner, lost);
    this.announce(lost ? this.connectionBanner.textContent : "The server is back.");
  }

  #listen() {
    const { runtime, store, outbox } = this.#parts;
    const refresh = () => this.#refresh();
    const changed = () => {
      this.output.film.close();
      this.panels.favourOutput(false);
      this.code.said("");
      this.sitting.saveSoon();
      clearTimeout(this.#looking);
      this.#looking = setTimeout(() => this.execution.look(), LOOK_MS);
    };
    for (const work of [this.code.editor, this.code.arranger, this.code.guess, this.code.arguments]) work.addEventListener("change", changed);
    for (const part of [this.sitting, this.execution]) part.addEventListener("change", refresh);
    runtime.addEventListener("state", refresh);
    store.addEventListener("refused", () => tell(this.storageBanner, REFUSALS[store.refusal] ?? ""));
    store.addEventListener("kept", () => {
      show(this.storageBanner, false);
      this.announce("What you type is saved again.");
      this.sitting.save();
    });
    store.addEventListener("aside", (event) => {
      const { detail } = /** @type {CustomEvent} */ (event);
      tell(this.asideBanner, `Something that this browser kept could not be read. A copy of it is in the browser's storage, under ${detail}.`);
    });
    outbox.addEventListener("refused", () => tell(this.refusedBanner, refusedText(outbox.refused)));
    document.addEventListener("visibilitychange", () => {
      if (document.visibilityState === "hidden") this.sitting.save();
      this.#refresh();
    });
    window.addEventListener("pagehide", () => this.sitting.save());
    document.addEventListener("keydown", (event) => this.#key(event), { capture: true });
  }

  #key(event) {
    if (!event.ctrlKey && !event.metaKey && !event.altKey && (event.key === "?" || event.key === "n")) return this.#letter(event);
    if (!["workspace", "review"].includes(this.#args.view) || !(event.ctrlKey || event.metaKey) || event.altKey) return;
    const taken = { Enter: () => (event.shiftKey ? this.execution.submit() : this.execution.run()), k: () => this.#shortcut("mod+k") };
    const action = event.key === "Enter" ? taken.Enter : !event.shiftKey && event.key.toLowerCase() === "k" ? taken.k : null;
    if (!action || (action === taken.Enter && this.#args.view !== "workspace")) return;
    event.preventDefault();
    event.stopPropagation();
    if (!event.repeat) action();
  }

  /** Letters typed into code or a field are text; elsewhere ? asks for the keys, and n for the next question once this one is solved. */
  #letter(event) {
    if (!["workspace", "review"].includes(this.#args.view) || event.repeat || event.target.closest?.("input, textarea, [contenteditable]")) return;
    if (event.key === "?") this.#shortcut("help");
    else if (this.#args.view === "workspace" && this.sitting.draft?.solved && this.#hasNext) this.sitting.next();
    else return;
    event.preventDefault();
  }

  #shortcut(keys) {
    this.sitting.send("shortcut", { keys }, { quiet: true, questionId: this.#args.question?.id ?? "" });
  }

  get #hasNext() {
    return this.actions.next.getAttribute("aria-disabled") !== "true";
  }

  #offerNext() {
    if (!this.panels.narrow && this.#hasNext) this.actions.next.focus();
  }

  #showQuestion(question) {
    const text = JSON.stringify([question, this.#args.header?.learn, this.#args.header?.link]);
    if (text === this.#shown.question) return;
    const isNew = question.id !== this.sitting.question?.id || this.#shown.question === "";
    if (isNew) this.#leave();
    this.#shown.question = text;
    this.sitting.question = question;
    this.question.show(question, this.#args.header ?? {});
    if (isNew) this.#open(question);
    this.question.update(this.sitting.draft);
  }

  #open(question) {
    this.sitting.open(question);
    this.output.open(question, this.#examplesWanted ?? this.#args.settings.examplesOnRun);
    this.panels.open("question");
    this.question.rewind();
  }

  /** A question that has just come on screen is read from its title on. @param {string | null | undefined} present what is there */
  #arrive(present) {
    const isNew = present !== this.#present;
    this.#present = present;
    if (isNew && present) this.question.focusTitle();
  }

  #leave() {
    this.sitting.leave();
    this.execution.leave();
  }

  /** Lets go of the question, so that nothing is written while the storage is replaced. */
  #release() {
    if (this.#shown.question === "released") return;
    this.#leave();
    this.#shown.question = "released";
    this.sitting.question = null;
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
    this.sitting.question = null;
    const kept = this.#parts.attempts.find(attempt.id);
    this.code.present(isAnswered(question?.task) ? question : {});
    this.code.lock(true);
    this.code.forgetUndo();
    this.code.offer([], "");
    this.code.said("");
    this.code.work.open(kept?.code ?? "");
    const explains = kept && question && !isAnswered(question.task) && attempt.verdict !== "passed";
    this.review.show(attempt, kept !== null, explains ? () => this.execution.explainAttempt(question, kept.code) : null);
    this.question.show(question ?? MISSING, this.#args.header ?? {});
    this.question.rewind();
    const solved = attempt.verdict === "passed";
    this.question.update({ failedAttempts: 0, hintsUsed: attempt.hintsUsed ?? 0, revealed: Boolean(question && attempt.revealed), solved: Boolean(question && solved) });
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

  #refresh() {
    const { runtime } = this.#parts;
    const { execution, sitting } = this;
    this.status.update(runtime);
    if (runtime.info?.pythonVersion) this.output.asksForInput(runtime.info.asksForInput);
    sitting.turn(this.#args.view === "workspace" && document.visibilityState === "visible");
    if (!sitting.question || !sitting.draft) return;
    this.output.busy(execution.busy);
    const { done, draft, question } = sitting;
    this.code.guess.settle(done);
    const hintsTotal = question.hints?.length ?? 0;
    const hintsLeft = Math.max(0, hintsTotal - draft.hintsUsed);
    this.tutor.update(question, { solved: draft.solved, revealed: draft.revealed, hintsLeft }, this.#args.tutor, this.#args.session);
    this.actions.update({
      busy: execution.busy,
      seeking: execution.seeking,
      stopping: execution.stopping,
      done,
      isAnswered: isAnswered(question.task),
      revealed: draft.revealed,
      hasNext: this.#args.hasNext ?? false,
      hintsTotal,
      hintsLeft,
      revealRefusal: revealRefusal(draft, this.#args.settings.revealGuard),
    });
  }

  #link() {
    return new URL(this.#args.header.link, this.#parts.appBase).href;
  }
}
