import { button, element, show } from "../page/elements.js";

const STATES = {
  unloaded: "Python has not started",
  loading: "Python is starting…",
  ready: "Python is ready",
  running: "Running…",
  stopping: "Stopping…",
  error: "Python could not start",
};
const MODES = {
  headers: ["Quick stop", "The page is isolated by its headers: running code is interrupted within milliseconds."],
  "service worker": ["Quick stop", "The frame is isolated by its service worker: running code is interrupted within milliseconds."],
  none: ["Stop in a moment", "This browser does not isolate the frame: running code looks 20 times a second whether to stop."],
};
const STARTS = { cold: "first start", cached: "started from cache", prepared: "started from prepared memory", snapshot: "restored from memory" };

/** The line at the bottom: how Python is doing. */
export class Status {
  #dot = element("span", { class: "dot", "aria-hidden": "true" });
  #state = element("span", { testid: "runtime-state", tabindex: "-1" });
  #details = element("span", { class: "detail" });
  #mode = element("span", { class: "detail", testid: "runtime-mode" });
  #start = element("span", { class: "detail wide", testid: "runtime-start" });
  #last = element("span", { class: "detail", testid: "last-run" });
  #retry;

  /** @param {() => void} retry */
  constructor(retry) {
    this.#retry = button({ label: "Retry", icon: "reset", kind: "quiet small", testid: "retry-runtime", press: retry });
    const state = element("span", { class: "runtime", role: "status", testid: "runtime-status" }, this.#dot, this.#state);
    this.element = element(
      "footer",
      { class: "status" },
      state,
      this.#retry,
      this.#details,
      this.#mode,
      this.#start,
      element("span", { class: "spring" }),
      this.#last,
    );
    show(this.#retry, false);
  }

  /** @param {{state: string, info: any, error?: {message: string} | null}} engine */
  update(engine) {
    this.#dot.dataset.state = engine.state;
    this.element.dataset.state = engine.state;
    this.#state.textContent = STATES[engine.state] ?? engine.state;
    if (engine.state !== "error" && document.activeElement === this.#retry) this.#state.focus();
    show(this.#retry, engine.state === "error");
    const info = engine.info;
    this.#details.textContent = info?.pythonVersion ? `Python ${info.pythonVersion} · Pyodide ${info.pyodideVersion}` : "";
    const [name, meaning] = MODES[info?.isolation] ?? ["", ""];
    this.#mode.textContent = name;
    this.#mode.title = meaning;
    this.#mode.dataset.mode = info?.isolation ?? "";
    this.#start.textContent = info?.startKind ? `${STARTS[info.startKind] ?? info.startKind} in ${seconds(info.initTimeMs)}` : "";
  }

  /** @param {boolean} shown whether versions, the kind of stop and the kind of start are told */
  showDetails(shown) {
    for (const each of [this.#details, this.#mode, this.#start]) show(each, shown);
  }

  /** @param {string} text what ran last and how long, such as `Last run 12 ms` */
  lastRun(text) {
    this.#last.textContent = text;
  }
}

/** @param {number} ms @returns {string} with the unit that reads best */
export function seconds(ms) {
  if (!Number.isFinite(ms)) return "–";
  if (ms >= 1000) return `${(ms / 1000).toFixed(ms >= 10000 ? 0 : 1)} s`;
  return ms >= 10 ? `${Math.round(ms)} ms` : `${Math.max(0.1, Math.round(ms * 10) / 10)} ms`;
}
