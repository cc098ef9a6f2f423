import { Editor } from "./editor.js";
import { button, element, icon, show } from "../page/elements.js";

/** The editor with its heading: where the code is kept, earlier versions, and the way back after a reset. */
export class CodePanel {
  #versions = element("ul", {});
  #menu;
  #undo = element("div", { class: "undo", role: "status", testid: "undo-bar" });
  #kept = element("span", { class: "kept", testid: "draft-state" });
  #title = element("h2", { text: "Code" });
  #onRestore;

  /** @param {{announce: (text: string) => void, restore: (code: string) => void}} on */
  constructor({ announce, restore }) {
    this.#onRestore = restore;
    const holder = element("div", { class: "editor", testid: "editor", translate: "no" });
    const summary = element("summary", { class: "button quiet small", testid: "earlier-versions" }, icon("history"), "Earlier versions");
    this.#menu = element("details", { class: "menu" }, summary, this.#versions);
    this.#menu.addEventListener("keydown", (event) => event.key === "Escape" && this.#closeMenu(summary));
    this.#menu.addEventListener("focusout", ({ relatedTarget }) => {
      if (relatedTarget && !this.#menu.contains(relatedTarget)) this.#menu.open = false;
    });
    this.element = element(
      "div",
      { class: "code" },
      element("div", { class: "panel-head" }, this.#title, this.#kept, this.#menu),
      this.#undo,
      holder,
    );
    this.editor = new Editor(holder, announce);
    show(this.#undo, false);
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
    const take = () => { show(this.#undo, false); undo(); this.editor.focus(); };
    this.#undo.replaceChildren(
      element("span", { text }),
      button({ label: "Undo", icon: "reset", kind: "small", testid: "undo-reset", press: take }),
      button({ label: "Dismiss", kind: "quiet small", press: () => { show(this.#undo, false); this.editor.focus(); } }),
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
    this.editor.lock(readOnly);
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
