import { Arguments } from "./arguments.js";
import { Arranger } from "./arranger.js";
import { diffView } from "./diff.js";
import { Editor } from "./editor.js";
import { button, element, icon, show } from "../page/elements.js";
import { Guess } from "./guess.js";

/** Whether a task shows a program that is not to be changed, and asks for an answer about it. @param {string | undefined} task */
export function isAnswered(task) {
  return task === "predict" || task === "break";
}

/** The editor, or what takes its place in other tasks than writing, with its heading: where the code is kept, earlier versions, and the way back after a reset. */
export class CodePanel {
  #versions = element("ul", {});
  #menu;
  #undo = element("div", { class: "undo", role: "status", testid: "undo-bar" });
  #kept = element("span", { class: "kept", testid: "draft-state" });
  #title = element("h2", { text: "Code" });
  #onRestore;
  #holder;
  #changes = element("div", { class: "changes", testid: "changes" });
  #compare;
  #given = "";

  /**
   * @param {{announce: (text: string) => void, restore: (code: string) => void, check: () => void, watch: (test: any) => void, quiz: (test: any) => void, watchCall: (label: string, request: any) => void}} on
   *   watch: shows the run of a test, quiz: asks for its values first, watchCall that of an input of the program that is shown
   */
  constructor({ announce, restore, check, watch, quiz, watchCall }) {
    this.#onRestore = restore;
    const holder = element("div", { class: "editor", testid: "editor", translate: "no" });
    const summary = element("summary", { class: "button quiet small", testid: "earlier-versions" }, icon("history"), "Earlier versions");
    this.#menu = element("details", { class: "menu" }, summary, this.#versions);
    this.#menu.addEventListener("keydown", (event) => event.key === "Escape" && this.#closeMenu(summary));
    this.#menu.addEventListener("focusout", ({ relatedTarget }) => {
      if (relatedTarget && !this.#menu.contains(relatedTarget)) this.#menu.open = false;
    });
    this.#holder = holder;
    this.#compare = button({ label: "What I changed", kind: "quiet small", testid: "compare", press: () => this.#showChanges(this.#changes.hidden) });
    this.arranger = new Arranger(announce);
    this.guess = new Guess({ check, watch, quiz });
    this.arguments = new Arguments({ check, watch: watchCall });
    this.element = element(
      "div",
      { class: "code" },
      element("div", { class: "panel-head" }, this.#title, this.#kept, this.#compare, this.#menu),
      this.#undo,
      this.#changes,
      holder,
      this.arranger.element,
      this.guess.element,
      this.arguments.element,
    );
    this.editor = new Editor(holder, announce);
    /** What the learner works on: it has the code, which is the answers where something is predicted, and the input where one is sought. @type {Editor | Arranger | Guess | Arguments} */
    this.work = this.editor;
    show(this.#undo, false);
    this.present({});
  }

  /** Makes room for a question's task. @param {{task?: string, pieces?: string[], program?: string, starterCode?: string, tests?: any[], spec?: any}} question */
  present(question) {
    const { task = "write" } = question;
    this.work = { arrange: this.arranger, predict: this.guess, break: this.arguments }[task] ?? this.editor;
    this.#given = question.starterCode ?? "";
    if (task === "arrange") this.arranger.use(question.pieces);
    if (task === "predict") this.guess.use(question);
    if (task === "break") this.arguments.use(question);
    if (isAnswered(task)) this.editor.open(question.program);
    show(this.#holder, task !== "arrange");
    show(this.arranger.element, task === "arrange");
    show(this.guess.element, task === "predict");
    show(this.arguments.element, task === "break");
    show(this.#compare, task === "fix");
    this.#showChanges(false);
  }

  /** What has to be there before anything can be checked, in words; empty where something is. */
  get missing() {
    if (this.work === this.guess && this.guess.texts.some((each) => !each.trim())) return "Write down first what it gives. Nothing was counted.";
    if (this.work === this.arguments && this.arguments.isEmpty) return "Write down an input first. Nothing was counted.";
    if (this.work === this.arranger && !this.arranger.code.trim()) return "Use a line first. Nothing was counted.";
    return "";
  }

  #showChanges(wanted) {
    show(this.#changes, wanted);
    this.#compare.setAttribute("aria-expanded", String(wanted));
    if (wanted) this.#changes.replaceChildren(diffView(this.#given, this.work.code));
  }

  /** @param {{code: string, at: number}[]} versions newest first @param {string} current versions equal to it are left out */
  offer(versions, current) {
    const others = versions.filter((version) => version.code !== current);
    this.#versions.replaceChildren(
      ...others.map(({ code, at }) => {
        const lines = code.trimEnd().split("\n").length;
        const label = `${when(at)} · ${lines} ${lines === 1 ? "line" : "lines"}`;
        const choose = () => { this.#menu.open = false; this.#onRestore(code); };
        return element("li", {}, button({ label, kind: "quiet small", testid: "earlier-version", press: choose }));
      }),
    );
    show(this.#menu, others.length > 0 && !this.readOnly);
  }

  /** @param {string} text what happened @param {() => void} undo */
  offerUndo(text, undo) {
    const take = () => { show(this.#undo, false); undo(); this.work.focus(); };
    this.#undo.replaceChildren(
      element("span", { text }),
      button({ label: "Undo", icon: "reset", kind: "small", testid: "undo-reset", press: take }),
      button({ label: "Dismiss", kind: "quiet small", press: () => { show(this.#undo, false); this.work.focus(); } }),
    );
    show(this.#undo, true);
  }

  forgetUndo() {
    show(this.#undo, false);
  }

  /** @param {string} text such as `Saved in this browser` */
  said(text) {
    if (this.#kept.textContent !== text) this.#kept.textContent = text;
  }

  /** @param {boolean} readOnly true in the review of a past attempt */
  lock(readOnly) {
    this.readOnly = readOnly;
    this.work.lock(readOnly);
    this.editor.lock(readOnly || this.work === this.guess || this.work === this.arguments);
    this.#title.textContent = readOnly ? "Code of this attempt" : "Code";
  }

  #closeMenu(summary) {
    this.#menu.open = false;
    summary.focus();
  }
}

function when(at) {
  const time = new Date(at);
  const today = time.toDateString() === new Date().toDateString();
  return time.toLocaleString([], today ? { timeStyle: "short" } : { dateStyle: "medium", timeStyle: "short" });
}
