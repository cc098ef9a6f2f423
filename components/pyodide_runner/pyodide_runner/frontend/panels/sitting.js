import { CONTRACT } from "../contract.js";
import { Timer } from "../page/timer.js";
import { uuid } from "../page/elements.js";

const SAVE_MS = 300;
const TIME_SAVE_TICKS = 5;
const FRESH = { code: null, timeTakenMs: 0, hintsUsed: 0, revealed: false, failedAttempts: 0, solved: false, left: false };
/** @type {Set<string>} */
const COUNTED = new Set(CONTRACT.verdicts.counted);

/**
 * What the learner does on one question: code, time, hints and outcome, and what is kept and told of it. Emits "change"
 * when what may be done has changed.
 */
export class Sitting extends EventTarget {
  #stores;
  #panes;
  #announce;
  /** @type {import("../storage/drafts.js").Hold | null} */
  #hold = null;
  #written = "";
  #ticks = 0;
  #saving = 0;
  timer = new Timer();
  /** @type {any} the question that is worked on; null where there is none */
  question = null;

  /**
   * @param {{drafts: import("../storage/drafts.js").Drafts, attempts: import("../storage/attempts.js").Attempts, outbox: import("../storage/outbox.js").Outbox}} stores
   * @param {{code: import("./code.js").CodePanel, question: import("./question.js").QuestionPanel, header: import("./header.js").Header, panels: import("./panels.js").Panels}} panes
   * @param {(text: string) => void} announce
   */
  constructor(stores, panes, announce) {
    super();
    this.#stores = stores;
    this.#panes = panes;
    this.#announce = announce;
    this.timer.addEventListener("tick", () => this.#tick());
  }

  /** What there is of the question last opened; null before the first. */
  get draft() {
    return this.#hold?.draft ?? null;
  }

  /** Begins with a question, where it was left. */
  open(question) {
    const { drafts } = this.#stores;
    const { code, header } = this.#panes;
    this.question = question;
    if (drafts.read(question.id).left) this.#startAgain(question.id);
    this.#hold?.removeEventListener("change", this.#adopt);
    this.#hold = drafts.open(question.id);
    this.#hold.addEventListener("change", this.#adopt);
    this.timer.set(this.draft.timeTakenMs);
    header.tick(this.draft.timeTakenMs);
    code.present(question);
    code.lock(false);
    code.forgetUndo();
    this.#showCode((text) => code.work.open(text));
    code.offer(this.draft.earlier, code.work.code);
    code.said(this.draft.code === null ? "" : "Draft restored");
  }

  /** Writes what waits to be written. */
  leave() {
    if (this.#saving) this.save();
  }

  /** Keeps code and time now, for example because the tab is going away. */
  save() {
    clearTimeout(this.#saving);
    this.#saving = 0;
    if (!this.question) return;
    this.#keep({ timeTakenMs: this.timer.elapsedMs });
    const { code } = this.#panes;
    const untouched = code.work.code === this.question.starterCode;
    code.said(untouched ? "" : this.#hold.saved ? "Saved in this browser" : "Kept for this visit only");
  }

  /** The learner is typing. */
  saveSoon() {
    this.#saving ||= setTimeout(() => this.save(), SAVE_MS);
  }

  /** Another tab wrote something. */
  look() {
    if (!this.question) return;
    this.leave();
    this.#hold.look();
  }

  /** @param {boolean} wanted whether time is running, where the question is open */
  turn(wanted) {
    this.timer.turn(wanted && this.question !== null && !this.done);
    if (this.question) this.#panes.header.tick(this.timer.elapsedMs);
  }

  /** Whether the solution may be seen. */
  get done() {
    return Boolean(this.draft && (this.draft.solved || this.draft.revealed));
  }

  /** Counts a judgement, if it is one that counts. */
  record(code, judgement, keepCode) {
    if (!COUNTED.has(judgement.verdict)) return;
    const passed = judgement.verdict === "passed";
    const { hintsUsed, revealed, failedAttempts } = this.draft;
    if (passed) this.timer.turn(false);
    const timeTakenMs = this.timer.elapsedMs;
    const id = uuid();
    const { verdict, testsPassed, testsTotal } = judgement;
    // First of all: whatever comes of the rest, the attempt counts.
    this.send("attempt", { verdict, testsPassed, testsTotal, timeTakenMs, hintsUsed, revealed }, { quiet: true, id });
    this.#keep(passed ? { solved: true, timeTakenMs } : { failedAttempts: failedAttempts + 1, timeTakenMs });
    if (keepCode) this.#stores.attempts.keep(id, { code, questionId: this.question.id, at: Date.now() });
    this.#changed();
    this.#panes.question.update(this.draft);
  }

  hint() {
    const { question, panels } = this.#panes;
    if (this.draft.hintsUsed >= (this.question.hints?.length ?? 0)) return;
    this.#keep({ hintsUsed: this.draft.hintsUsed + 1 });
    panels.open("question");
    question.update(this.draft);
    question.focusHint();
    this.#changed();
  }

  reveal() {
    if (this.done) return;
    const timeTakenMs = this.timer.elapsedMs;
    this.#keep({ revealed: true, timeTakenMs });
    const { hintsUsed, failedAttempts } = this.draft;
    this.send("reveal", { hintsUsed, failedAttempts, timeTakenMs });
    const { question } = this.#panes;
    question.update(this.draft);
    question.focusSolution();
    this.#announce("The solution is shown beside the question.");
    this.#changed();
  }

  reset() {
    const { starterCode } = this.question;
    if (this.#panes.code.work.code === starterCode) this.#announce("The code is as it was given.");
    else this.replace(starterCode, "The code is back to the start.");
  }

  /** Puts another program into the editor; the one before stays among the earlier versions and can be had back. */
  replace(program, told) {
    const { code, panels } = this.#panes;
    const before = code.work.code;
    this.keepVersion(before);
    code.work.replace(program);
    this.save();
    panels.open("code");
    code.offerUndo(told, () => this.restore(before));
    code.work.focus();
  }

  restore(program) {
    const { code } = this.#panes;
    this.keepVersion(code.work.code);
    code.forgetUndo();
    code.work.replace(program);
    this.save();
    code.offer(this.draft.earlier, program);
    code.work.focus();
  }

  /** Puts the code among the earlier versions. */
  keepVersion(program) {
    if (program === this.question.starterCode) return;
    const { code } = this.#panes;
    this.#keep({});
    this.#hold.keep(program);
    code.offer(this.draft.earlier, code.work.code);
  }

  next() {
    const asked = (event) => event.type === "next" && event.questionId === this.question.id;
    if (this.#stores.outbox.pending.some(asked)) return;
    this.save();
    if (this.done) this.#keep({ left: true });
    this.send("next", {});
    this.#announce("The next question is on its way.");
  }

  /** Asks for a question again that was left, to begin it anew. */
  retry(questionId) {
    if (!questionId) return;
    this.#startAgain(questionId);
    this.send("retry", {}, { questionId });
  }

  /**
   * Tells the server.
   * @param {string} type @param {object} fields
   * @param {{quiet?: boolean, id?: string, questionId?: string}} [more] quiet: nothing on screen changes with it
   */
  send(type, fields, more = {}) {
    const { quiet = false, id = uuid(), questionId = this.question?.id ?? "" } = more;
    this.#stores.outbox.add({ id, type, at: Date.now(), questionId, ...fields });
    if (!quiet) this.#changed();
  }

  #changed() {
    this.dispatchEvent(new Event("change"));
  }

  /** @param {(code: string) => void} put the draft's code into the editor */
  #showCode(put) {
    put(this.draft.code ?? this.question.starterCode);
    this.#written = this.#panes.code.work.code;
  }

  /** What another tab made of this question takes the place of what is here; what was typed here is in it or kept. */
  #adopt = () => {
    if (!this.question) return;
    const { code, question } = this.#panes;
    this.timer.set(this.draft.timeTakenMs);
    if ((this.draft.code ?? this.question.starterCode) !== code.work.code) {
      if (code.work.code !== this.#written) this.#hold.keep(code.work.code);
      this.#showCode((text) => code.work.replace(text));
      clearTimeout(this.#saving);
      this.#saving = 0;
      code.said("Changed in another tab");
      this.#announce("The code was changed in another tab, and is the same here now.");
    }
    code.offer(this.draft.earlier, code.work.code);
    question.update(this.draft);
    this.#changed();
  };

  /** A question that comes back is tried anew; the old code stays among the earlier versions. */
  #startAgain(questionId) {
    const hold = this.#stores.drafts.open(questionId);
    hold.keep(hold.draft.code ?? "");
    hold.save(FRESH);
  }

  /** Writes what was done here; the code only when it was changed here, because another tab may have a newer one. */
  #keep(fields) {
    const { code } = this.#panes.code.work;
    const typed = code === this.#written ? {} : { code: code === this.question.starterCode ? null : code };
    this.#written = code;
    this.#hold.save({ ...typed, ...fields });
  }

  #tick() {
    this.#panes.header.tick(this.timer.elapsedMs);
    this.#ticks += 1;
    if (this.#ticks % TIME_SAVE_TICKS === 0) this.#keep({ timeTakenMs: this.timer.elapsedMs });
  }
}
