import { pythonCompleter } from "./completion.js";

const THEMES = { light: "github_light_default", dark: "one_dark" };
const CODE_FONT = 'ui-monospace, "JetBrains Mono", "SF Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace';

/**
 * @typedef {{theme?: string, keybinding?: string, fontSize?: number, tabSize?: number, lineNumbers?: boolean,
 *   wordWrap?: boolean, highlightLine?: boolean, completion?: boolean, codeFont?: string, liveLint?: boolean}} EditorSettings
 */

/** The code editor. Emits "change" when the learner (or a reset) changes the code. */
export class Editor extends EventTarget {
  #ace;
  #announce;
  #opening = false;
  #tabLeaves = false;
  #marker = null;
  #step = null;

  /**
   * @param {HTMLElement} container
   * @param {(text: string) => void} announce speaks to screen readers
   */
  constructor(container, announce) {
    super();
    this.#announce = announce;
    this.#ace = createAce(container, "Python code. Press Escape, then Tab, to leave the editor.");
    this.#ace.completers = [pythonCompleter, globalThis.ace.require("ace/ext/language_tools").textCompleter];
    keepEnterForLines(this.#ace);
    this.#ace.session.on("change", () => {
      this.clearMarks();
      if (!this.#opening) this.dispatchEvent(new Event("change"));
    });
    container.addEventListener("keydown", (event) => this.#leaveByTab(event), { capture: true });
    new ResizeObserver(() => this.#ace.resize()).observe(container);
  }

  get code() {
    return this.#ace.getValue();
  }

  /** @param {string} code a question's code; the undo history starts again */
  open(code) {
    this.#opening = true;
    this.#ace.session.setValue(code);
    this.#opening = false;
    this.#ace.clearSelection();
    this.#ace.gotoLine(lastCodeLine(code), Infinity, false);
    this.#ace.session.setScrollTop(0);
  }

  /** @param {string} code takes the place of all code, and can be undone in the editor as well */
  replace(code) {
    this.#ace.setValue(code, 1);
  }

  /** @param {boolean} readOnly */
  lock(readOnly) {
    this.#ace.setReadOnly(readOnly);
  }

  focus() {
    this.#ace.focus();
  }

  /** @param {number} line from 1 @param {number} [column] from 1 */
  jump(line, column = 1) {
    this.#ace.gotoLine(line, Math.max(0, column - 1), !prefersStill());
    this.#ace.focus();
  }

  /** @param {{line: number, text: string, type?: "error" | "warning"}[]} marks signs beside lines (from 1) */
  mark(marks) {
    this.clearMarks();
    this.#ace.session.setAnnotations(marks.map(({ line, text, type = "error" }) => ({ row: line - 1, column: 0, text, type })));
    const Range = globalThis.ace.require("ace/range").Range;
    const first = marks[0];
    if (first) this.#marker = this.#ace.session.addMarker(new Range(first.line - 1, 0, first.line - 1, 1), "error-line", "fullLine");
  }

  clearMarks() {
    if (this.#marker !== null) this.#ace.session.removeMarker(this.#marker);
    this.#marker = null;
    this.#ace.session.clearAnnotations();
  }

  /** Marks the line that a recording is at, and brings it into sight. @param {number | null} line from 1 */
  markStep(line) {
    if (this.#step !== null) this.#ace.session.removeMarker(this.#step);
    this.#step = null;
    if (!line || line > this.#ace.session.getLength()) return;
    const { Range } = globalThis.ace.require("ace/range");
    this.#step = this.#ace.session.addMarker(new Range(line - 1, 0, line - 1, 1), "step-line", "fullLine");
    if (!this.#ace.isRowFullyVisible(line - 1)) this.#ace.scrollToLine(line - 1, true, !prefersStill());
  }

  /** @param {EditorSettings} settings @param {"light" | "dark"} base */
  apply(settings, base) {
    applySettings(this.#ace, settings, base);
    const completion = settings.completion;
    this.#ace.setOptions({ enableBasicAutocompletion: completion, enableLiveAutocompletion: completion });
    const keys = settings.keybinding;
    this.#ace.setKeyboardHandler(keys && keys !== "default" ? `ace/keyboard/${keys}` : null);
  }

  /** Escape, then Tab, leaves the editor; any other key keeps Tab for indenting. */
  #leaveByTab(event) {
    if (event.key === "Shift") return;
    if (event.key === "Tab" && this.#tabLeaves) {
      event.stopPropagation();
      this.#tabLeaves = false;
      return;
    }
    this.#tabLeaves = event.key === "Escape" && !this.#ace.completer?.popup?.isOpen;
    if (this.#tabLeaves) this.#announce("Press Tab to leave the editor.");
  }
}

/** Code to look at, as tall as it needs to be. */
export class CodeView {
  #ace;

  /** @param {HTMLElement} container @param {string} label for screen readers */
  constructor(container, label) {
    this.#ace = createAce(container, label);
    this.#ace.setReadOnly(true);
    this.#ace.setOptions({ maxLines: 400, highlightActiveLine: false, highlightGutterLine: false });
    this.#ace.renderer.$cursorLayer.element.style.display = "none";
    this.#ace.commands.bindKeys({ Tab: null, "Shift-Tab": null });
    new ResizeObserver(() => this.#ace.resize()).observe(container);
  }

  /** @param {string} code */
  show(code) {
    this.#ace.session.setValue(code);
  }

  /** @param {EditorSettings} settings @param {"light" | "dark"} base */
  apply(settings, base) {
    applySettings(this.#ace, { ...settings, highlightLine: false }, base);
  }
}

/** What Ace says of a key that types a character. */
const TYPED = -1;

/** A list of names that opened by itself has nothing chosen in it: Enter starts a line, Tab takes the first name. */
function keepEnterForLines(editor) {
  const completer = globalThis.ace.require("ace/autocomplete").Autocomplete.for(editor);
  Object.defineProperty(completer, "autoSelect", { get: () => !completer.autoShown, set: () => {} });
  const keys = completer.keyboardHandler;
  keys.bindKey("Tab", () => completer.insertMatch() || completer.insertMatch(completer.popup.getData(0)));
  const handle = keys.handleKeyboard;
  keys.handleKeyboard = function handleFresh(data, hash, ...rest) {
    if (hash !== TYPED) freshen(completer);
    return completer.activated ? handle.call(this, data, hash, ...rest) : undefined;
  };
}

/** Typing is faster than the list is made: one of what stood here a moment ago is made anew, or closed. */
function freshen(completer) {
  if (completer.base && completer.completions) completer.updateCompletions(true);
}

function createAce(container, label) {
  const { ace } = /** @type {any} */ (globalThis);
  ace.config.set("basePath", new URL("vendor/ace", document.baseURI).href);
  // What Ace asks for later has the version that its own script came with, and so is asked for once.
  const own = /** @type {HTMLScriptElement} */ (document.querySelector('script[src*="vendor/ace/ace.js"]'));
  ace.config.set("suffix", `.js${new URL(own.src).search}`);
  const made = ace.edit(container, { mode: "ace/mode/python", useWorker: false, useSoftTabs: true, showPrintMargin: false });
  made.setOptions({ textInputAriaLabel: label, scrollPastEnd: 0.3, fixedWidthGutter: true, showFoldWidgets: false });
  made.textInput.getElement().setAttribute("aria-label", label);
  made.renderer.setPadding(12);
  made.renderer.setScrollMargin(8, 8, 0, 0);
  return made;
}

function applySettings(target, settings, base) {
  const follows = !settings.theme || settings.theme === "auto";
  target.setTheme(`ace/theme/${follows ? THEMES[base] : settings.theme}`);
  target.container.classList.toggle("follows-theme", follows);
  target.setOptions({
    fontSize: settings.fontSize,
    fontFamily: settings.codeFont ? `"${settings.codeFont}", ${CODE_FONT}` : CODE_FONT,
    tabSize: settings.tabSize,
    showLineNumbers: settings.lineNumbers,
    showGutter: true,
    wrap: settings.wordWrap,
    highlightActiveLine: settings.highlightLine,
    highlightGutterLine: settings.highlightLine,
    animatedScroll: !prefersStill(),
  });
}

function prefersStill() {
  return matchMedia("(prefers-reduced-motion: reduce)").matches;
}

/** Where a learner wants to begin: the last line that holds anything. */
function lastCodeLine(code) {
  return code.trimEnd().split("\n").length;
}
