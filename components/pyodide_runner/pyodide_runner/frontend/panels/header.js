import { element, icon, show } from "../page/elements.js";
import { clockText } from "../page/timer.js";

/** @type {Record<import("../contract.js").Level, string>} */
const LEVELS = { beginner: "Beginner", intermediate: "Intermediate", advanced: "Advanced" };

/** The line above the panels: where the question belongs, its level, the streak and the time. */
export class Header {
  #trail = element("ol", { class: "trail" });
  #level = element("span", { class: "badge level", testid: "level" });
  #streak = element("span", { class: "badge streak", testid: "streak" });
  #note = element("p", { class: "header-note", testid: "header-note" });
  #time = element("span", {});
  #timer = element("span", { class: "badge timer", role: "timer", "aria-label": "Time on this question", testid: "timer" });

  constructor() {
    this.#timer.append(icon("clock"), this.#time);
    this.element = element(
      "header",
      { class: "header" },
      element("nav", { "aria-label": "Topic of the question" }, this.#trail),
      this.#note,
      element("div", { class: "header-facts" }, this.#level, this.#streak, this.#timer),
    );
  }

  /** @param {{trail?: string[], level?: string, streak?: number, note?: string}} header @param {boolean} timed */
  show(header, timed) {
    const names = header.trail ?? [];
    this.#trail.replaceChildren(...names.map((name) => element("li", { text: name, title: name })));
    this.#level.textContent = LEVELS[header.level] ?? header.level ?? "";
    this.#level.dataset.level = header.level ?? "";
    show(this.#level, Boolean(header.level));
    const streak = header.streak ?? 0;
    this.#streak.replaceChildren(icon("row"), element("span", { text: String(streak) }), element("span", { class: "wide", text: " in a row" }));
    show(this.#streak, streak > 0);
    this.#note.textContent = header.note ?? "";
    show(this.#note, Boolean(header.note));
    show(this.#timer, timed);
  }

  /** @param {number} ms */
  tick(ms) {
    this.#time.textContent = clockText(ms);
  }
}
