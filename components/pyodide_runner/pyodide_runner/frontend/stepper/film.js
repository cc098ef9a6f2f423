import { button, element, show } from "../page/elements.js";
import { Stepper } from "./stepper.js";
import { unrecorded } from "./recording.js";

/** The place where a run is seen step by step; while it is open it covers the output. */
export class Film {
  #onLine;
  #onClose;
  #stepper = null;
  #opener = null;
  #title = element("h3", {});
  #body = element("div", { class: "film-body" });
  #rest;
  #close = button({ label: "Close", kind: "small", testid: "close-film", title: "Close (Escape)", press: () => this.close() });

  /**
   * @param {{line: (line: number | null) => void, close: () => void, rest: HTMLElement}} on line: marks a line of the code;
   *   rest: gets the keyboard on closing where what opened the film is gone
   */
  constructor({ line, close, rest }) {
    this.#onLine = line;
    this.#onClose = close;
    this.#rest = rest;
    this.element = element(
      "section",
      { class: "film", testid: "film", "aria-label": "See it run" },
      element("div", { class: "film-head" }, this.#title, this.#close),
      this.#body,
    );
    this.element.addEventListener("keydown", (event) => {
      if (event.key !== "Escape") return;
      event.stopPropagation();
      this.close();
    });
    show(this.element, false);
  }

  get isOpen() {
    return !this.element.hidden;
  }

  /** @param {string} label what runs @param {string} text what is about to happen @param {string} [title] what is done with it */
  begin(label, text, title = "See it run") {
    const opener = this.isOpen ? this.#opener : document.activeElement;
    this.#end();
    this.#opener = opener;
    this.#title.replaceChildren(`${title}: `, element("code", { text: label }));
    this.#body.replaceChildren(element("p", { class: "note waiting", testid: "film-message", text }));
    show(this.element, true);
    this.#close.focus({ preventScroll: true });
  }

  /**
   * @param {{recording: any, cause: string | null}} made
   * @param {boolean} [isQuiz] whether values are asked for before they are seen
   * @param {number | null} [line] where to begin
   */
  play({ recording, cause }, isQuiz = false, line = null) {
    if (!this.isOpen) return;
    this.#stepper = new Stepper(this.#body, { onLine: this.#onLine });
    this.#stepper.show(recording ?? unrecorded(cause), isQuiz, line);
    this.#stepper.focus();
  }

  close() {
    if (!this.isOpen) return;
    const hadFocus = this.element.contains(document.activeElement);
    this.#end();
    show(this.element, false);
    this.#onClose();
    if (hadFocus) (this.#opener?.checkVisibility() ? this.#opener : this.#rest).focus();
  }

  #end() {
    this.#stepper?.destroy();
    this.#stepper = null;
  }
}
