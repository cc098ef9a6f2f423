import { button, element, enable, show } from "../page/elements.js";

const MAC = /Mac|iPhone|iPad/.test(navigator.platform);
const CONTROL = MAC ? "⌘" : "Ctrl+";

/**
 * @typedef {{busy: boolean, done: boolean, hasNext: boolean, hintsLeft: number, hintsTotal: number, revealed: boolean, isAnswered: boolean,
 *   revealRefusal: string | null, stopping: boolean, seeking: boolean}} ActionState
 *   seeking: whether there is a search that Stop ends
 */

/** The bar under the panels: everything a learner can do with the question. */
export class Actions {
  #aside;

  /** @param {Record<"run" | "submit" | "stop" | "reset" | "hint" | "reveal" | "next", () => void>} on */
  constructor(on) {
    this.run = button({ label: "Run", icon: "play", testid: "run", title: `Run the code (${CONTROL}Enter)`, press: on.run });
    this.submit = button({
      label: "Submit", icon: "submit", kind: "primary", testid: "submit",
      title: `Check all tests (${MAC ? "⇧⌘" : "Ctrl+Shift+"}Enter)`, press: on.submit,
    });
    this.stop = button({ label: "Stop", icon: "stop", kind: "danger", testid: "stop", title: "Stop the running code", press: on.stop });
    this.reset = button({ label: "Reset", icon: "reset", kind: "quiet", testid: "reset", title: "Start again from the given code", press: on.reset });
    this.hint = button({ label: "Hint", icon: "hint", kind: "quiet", testid: "hint", press: on.hint });
    this.reveal = button({ label: "Reveal", icon: "reveal", kind: "quiet", testid: "reveal", press: on.reveal });
    this.next = button({ label: "Next", icon: "next", testid: "next", press: on.next });
    this.next.querySelector(".label").append(element("span", { class: "wide", text: " question" }));
    this.more = button({ label: "More", icon: "more", kind: "quiet", testid: "more", title: "Hint, Reveal, Reset", press: () => this.#fold(!this.#open) });
    this.#aside = element("div", { class: "group aside", id: "more-actions" }, this.hint, this.reveal, this.reset);
    this.more.setAttribute("aria-controls", "more-actions");
    this.element = element(
      "div",
      { class: "actions", role: "group", "aria-label": "Actions" },
      this.more,
      this.#aside,
      element("div", { class: "group main" }, this.stop, this.run, this.submit, this.next),
    );
    this.#fold(false);
    this.#aside.addEventListener("click", () => this.#fold(false));
    this.element.addEventListener("keydown", (event) => {
      if (event.key !== "Escape" || !this.#open) return;
      this.#fold(false);
      this.more.focus();
    });
    this.element.addEventListener("focusout", ({ relatedTarget }) => {
      if (relatedTarget && relatedTarget !== this.more && !this.#aside.contains(relatedTarget)) this.#fold(false);
    });
  }

  get #open() {
    return this.#aside.classList.contains("open");
  }

  /** On a phone Hint, Reveal and Reset are a menu; elsewhere they stand in the bar, open or not. @param {boolean} open */
  #fold(open) {
    this.#aside.classList.toggle("open", open);
    this.more.setAttribute("aria-expanded", String(open));
    if (open) this.#aside.querySelector("button:not([hidden])")?.focus();
  }

  /** @param {ActionState} state */
  update(state) {
    const canStop = state.busy || state.seeking;
    for (const action of [this.run, this.submit, this.reset]) enable(action, !state.busy);
    if (!canStop && document.activeElement === this.stop) this.run.focus();
    show(this.stop, canStop);
    show(this.run, !state.isAnswered);
    label(this.submit, state.isAnswered ? "Check" : "Submit");
    enable(this.stop, !state.stopping);
    label(this.stop, state.stopping ? "Stopping…" : "Stop");
    enable(this.hint, state.hintsLeft > 0);
    this.hint.title = state.hintsLeft ? `${state.hintsLeft} of ${state.hintsTotal} hints left` : "All hints are shown";
    show(this.hint, state.hintsTotal > 0);
    enable(this.reveal, !state.revealRefusal && !state.done);
    this.reveal.title = state.done ? "The solution is shown beside the question" : (state.revealRefusal ?? "Show the solution");
    enable(this.next, state.hasNext);
    this.next.title = state.hasNext ? (state.done ? "Go on to the next question (N)" : "Go on to the next question") : "There is no next question in this choice";
    for (const [action, primary] of [[this.next, state.done], [this.submit, !state.done]]) {
      action.classList.toggle("primary", primary && action.getAttribute("aria-disabled") !== "true");
      action.classList.toggle("plain", !primary);
    }
    this.submit.classList.toggle("primary", !state.done);
  }
}

function label(target, text) {
  const holder = target.querySelector(".label");
  if (holder.textContent !== text) holder.textContent = text;
}
