import { isAnswered } from "./code.js";
import { bringIntoSight, button, element, enable, icon, show } from "../page/elements.js";
import { explanationCard } from "./explanation.js";
import { Film } from "../stepper/film.js";
import { seconds } from "./status.js";
import { Terminal } from "./terminal.js";
import { errorCard, explainedCall, gainsOf, showVerdict, testRows, watchButton } from "./verdict.js";

const BATCH_MS = 40;
const MOST_CHARACTERS = 200_000;
const NO_PLACE = "No place could be found for certain. Step through the example that fails with “See it run”, and compare each value with the one that you expect.";
const EMPTY = { predict: "Check says here whether your answer is right.", break: "Check says here what the program gives for your input, and what it should give." };
const NOTHING_YET = "Run shows here what your code prints. Submit checks it against all tests.";

const ENDINGS = {
  stopped: () => ["calm", "Stopped. Your code is kept, and you can run it again."],
  timeout: (ms) => ["bad", `Stopped after ${seconds(ms)}: the code was still running. Is there a loop that never ends?`],
  output_limit: () => ["bad", "Stopped: the code printed more than the panel can hold. Print less of it, or look for a print in a loop that never ends."],
  memory: () => ["bad", "Stopped: the code needed more memory than there is. Is there a list or text that grows without end?"],
  not_run: () => ["bad", "Python could not run the code. Press Retry in the status bar to start it again; your code is kept."],
};

/** What running and submitting gave. */
export class OutputPanel {
  #on;
  #verdict = element("div", { testid: "verdict" });
  #progress = element("div", { class: "progress", testid: "progress" });
  #bar = element("progress", { "aria-label": "Tests done", max: "1" });
  #progressText = element("p", {});
  #console = element("pre", { class: "console", testid: "console", tabindex: "0", "aria-label": "Printed text" });
  #question = element("form", { class: "input-row", testid: "input-form" });
  #gains = element("ul", { class: "gains", testid: "gains" });
  #end = element("div", { class: "end" });
  #cases = element("div", { class: "cases" });
  #empty = element("p", { class: "empty" });
  #task = "write";
  #own = element("input", { type: "text", class: "code-input", id: "own-call", testid: "own-call", spellcheck: "false", autocomplete: "off", autocapitalize: "off" });
  #ownRow;
  #ownButtons;
  #stdin = element("textarea", { class: "code-input", id: "stdin", testid: "stdin", rows: "2", spellcheck: "false" });
  #stdinRow;
  #examples = element("input", { type: "checkbox", testid: "examples-too" });
  #scroll;
  #queue = [];
  #timer = 0;
  #characters = 0;
  #terminal = new Terminal();
  /** The line of printed text that is still being written. */
  #line = null;
  #answer = null;

  /**
   * @param {{jump: (line: number, column?: number) => void, tryCall: () => void, watchCall: () => void, watchTest: (test: any, line?: number) => void,
   *   filmClosed: () => void, examples: (wanted: boolean) => void, line: (line: number | null) => void}} on line: marks a line of the code
   */
  constructor(on) {
    this.#on = on;
    this.#progress.append(this.#bar, this.#progressText);
    this.#ownButtons = [
      button({ label: "Try", icon: "play", kind: "small", testid: "try-call", press: on.tryCall }),
      button({ label: "See it run", icon: "steps", kind: "small", testid: "watch-call", title: "Step through this call, line by line", press: on.watchCall }),
    ];
    this.#ownRow = element(
      "form",
      { class: "own-row" },
      element("label", { for: "own-call", text: "Try a call" }),
      this.#own,
      ...this.#ownButtons,
    );
    this.#ownRow.addEventListener("submit", (event) => { event.preventDefault(); on.tryCall(); });
    this.#stdinRow = element(
      "div",
      { class: "stdin-row" },
      element("label", { for: "stdin", text: "Input for the program, one line for each input(). This browser cannot ask while the code runs." }),
      this.#stdin,
    );
    this.#examples.addEventListener("change", () => on.examples(this.#examples.checked));
    this.#scroll = element(
      "div",
      { class: "output-scroll", testid: "output", role: "group", "aria-label": "Printed text and results", tabindex: "0" },
      this.#empty, this.#progress, this.#verdict, this.#gains, this.#console, this.#question, this.#end, this.#cases,
    );
    this.film = new Film({ line: on.line, close: () => this.#uncover(), rest: this.#scroll });
    this.element = element(
      "div",
      { class: "output" },
      element(
        "div",
        { class: "panel-head" },
        element("h2", { text: "Output" }),
        element("label", { class: "check" }, this.#examples, "Run checks the examples too"),
        button({ label: "Clear", kind: "quiet small", testid: "clear-output", press: () => this.clear() }),
      ),
      this.#scroll,
      this.film.element,
      this.#stdinRow,
      this.#ownRow,
    );
    this.clear();
    this.asksForInput(true);
  }

  /** @param {any} question @param {boolean} examples whether Run checks the examples too */
  open(question, examples) {
    this.clear();
    show(this.#ownRow, question.kind !== "program" && !isAnswered(question.task));
    this.#own.value = "";
    this.#stdin.value = "";
    this.#own.placeholder = question.examples?.[0]?.call?.split("\n")[0] ?? "";
    this.#examples.checked = examples;
    show(this.#examples.parentElement, !isAnswered(question.task) && Boolean(question.tests?.some((test) => !test.hidden)));
    this.#task = question.task;
    this.#empty.textContent = EMPTY[question.task] ?? NOTHING_YET;
  }

  get ownCall() {
    return this.#own.value.trim();
  }

  /** The call of the first example, for a learner who types none. */
  get suggestedCall() {
    return this.#own.placeholder;
  }

  /** @param {string} call */
  useCall(call) {
    this.#own.value = call;
  }

  get stdin() {
    return this.#stdinRow.hidden ? null : this.#stdin.value;
  }

  get runsExamples() {
    return this.#examples.checked;
  }

  set runsExamples(wanted) {
    this.#examples.checked = wanted;
  }

  /** @param {boolean} is whether something runs, so that nothing else can */
  busy(is) {
    for (const action of this.#ownButtons) enable(action, !is);
  }

  /** @param {boolean} can whether running code can wait for the learner's answer */
  asksForInput(can) {
    show(this.#stdinRow, !can);
  }

  clear() {
    this.film.close();
    this.settle(null);
    this.#keepFocus(this.#scroll);
    this.#queue = [];
    this.#characters = 0;
    this.#endLine();
    for (const part of [this.#verdict, this.#gains, this.#console, this.#end, this.#cases]) part.replaceChildren();
    this.#verdict.className = "";
    delete this.#verdict.dataset.verdict;
    show(this.#console, false);
    show(this.#progress, false);
    show(this.#empty, true);
  }

  /** @param {string} text what is about to happen */
  begin(text) {
    this.clear();
    show(this.#empty, false);
    this.#end.replaceChildren(element("p", { class: "note waiting", testid: "output-message", text }));
  }

  /** Makes room for a recording. @param {string} label what runs @param {string} text what is about to happen */
  beginFilm(label, text, title = "See it run") {
    this.film.begin(label, text, title);
    this.element.classList.add("covered");
  }

  /** The code runs: what was said about waiting goes away. */
  started() {
    this.#end.replaceChildren();
  }

  /** Shows printed text, in batches. @param {"stdout" | "stderr" | "input"} stream @param {string} text */
  write(stream, text) {
    this.#queue.push([stream, text]);
    this.#timer ||= setTimeout(() => this.#flush(), BATCH_MS);
  }

  /**
   * Asks the learner for a line.
   * @param {string} prompt
   * @returns {Promise<string | null>} null when the run ended before an answer
   */
  ask(prompt) {
    this.#flush();
    const field = element("input", { type: "text", class: "code-input", id: "answer", testid: "input-answer", autocomplete: "off", spellcheck: "false" });
    const send = element("button", { type: "submit", class: "button small primary", testid: "input-send" }, element("span", { class: "label", text: "Enter" }));
    const end = button({ label: "End of input", kind: "quiet small", testid: "input-end", title: "Tell the program that there is no more input (Ctrl+D)", press: () => this.#endInput() });
    field.addEventListener("keydown", (event) => {
      if (!event.ctrlKey || event.altKey || event.metaKey || event.key.toLowerCase() !== "d" || field.value) return;
      event.preventDefault();
      this.#endInput();
    });
    const label = prompt.trim() ? `Your answer to: ${prompt.trim()}` : "The program asks for a line";
    this.#question.replaceChildren(element("label", { for: "answer", text: label }), field, send, end);
    show(this.#question, true);
    field.focus({ preventScroll: true });
    bringIntoSight(this.#scroll, this.#question);
    return new Promise((resolve) => {
      this.#answer = resolve;
      this.#question.onsubmit = (event) => {
        event.preventDefault();
        this.write("input", `${field.value}\n`);
        this.settle(field.value);
      };
    });
  }

  #endInput() {
    this.write("input", "(end of input)\n");
    this.settle(null);
  }

  /** Ends a question of `ask`. @param {string | null} answer */
  settle(answer) {
    this.#keepFocus(this.#question);
    show(this.#question, false);
    this.#question.replaceChildren();
    this.#answer?.(answer);
    this.#answer = null;
  }

  /** @param {number} done @param {number} total */
  progress(done, total) {
    this.started();
    show(this.#progress, true);
    this.#bar.max = Math.max(1, total);
    this.#bar.value = done;
    this.#progressText.textContent = done < total ? `Test ${done + 1} of ${total}` : "Comparing the results";
  }

  /** @param {any} result of a run @param {number} codeLines */
  finish(result, codeLines) {
    this.settle(null);
    this.#flush();
    show(this.#progress, false);
    const parts = [];
    const ending = ENDINGS[result.status]?.(result.ms);
    if (ending) parts.push(message(...ending));
    if (result.status === "raised" || result.status === "unfit") parts.push(errorCard(result.error ?? {}, { jump: this.#on.jump, lines: codeLines }));
    else if (result.error?.explanation) parts.push(explanationCard(result.error.explanation, { jump: this.#on.jump, lines: codeLines }));
    else if (result.status === "not_run" && result.error?.message) parts.push(element("p", { class: "note", text: result.error.message }));
    if (result.truncated && result.status !== "output_limit") parts.push(message("calm", "The rest of what was printed is left out."));
    if (result.status === "returned" && !this.#characters) parts.push(message("calm", "The code ran without an error and printed nothing."));
    this.#end.replaceChildren(...parts);
    bringIntoSight(this.#scroll, this.#end);
  }

  /** Whether the run that ended printed anything. */
  get printed() {
    return this.#characters > 0;
  }

  /** Adds a way to see the run that ended step by step. @param {() => void} watch */
  offerFilm(watch) {
    this.#end.append(watchButton(watch));
  }

  /** Adds a way to repair code that was copied with signs that are none of Python's. @param {() => void} clean */
  offerCleaning(clean) {
    const offer = button({ label: "Clean the pasted code", icon: "reset", testid: "clean-pasted", press: clean });
    this.#end.append(offer);
  }

  /** Adds words to the end of a run. @param {import("./explanation.js").Explanation} explanation @param {number} codeLines */
  explain(explanation, codeLines) {
    if (!this.#end.childElementCount) return;
    this.#end.append(explanationCard(explanation, { jump: this.#on.jump, lines: codeLines }));
    bringIntoSight(this.#scroll, this.#end);
  }

  /** @param {import("./verdict.js").Judgement} judgement of the visible tests @param {any[]} tests */
  showExamples(judgement, tests) {
    show(this.#progress, false);
    if (!this.#characters) this.#end.replaceChildren();
    const all = judgement.testsPassed === judgement.testsTotal;
    this.#cases.replaceChildren(
      element(
        "h3",
        { class: all ? "examples-head good" : "examples-head", testid: "examples-result" },
        icon(all ? "passed" : "failed"),
        `Examples: ${judgement.testsPassed} of ${judgement.testsTotal} pass`,
      ),
      testRows(judgement, {
        testid: "example-case", jump: this.#on.jump, watch: this.#watcher(tests),
        words: judgement.explanation ? explanationCard(judgement.explanation, { jump: this.#on.jump, call: explainedCall(judgement) }) : null,
      }),
    );
  }

  /** @param {import("./verdict.js").Judgement} judgement @param {{revealed: boolean, hintsUsed?: number, timeTakenMs?: number, changed?: number | null}} attempt @param {any[]} tests */
  showVerdict(judgement, attempt, tests) {
    this.settle(null);
    this.#flush();
    show(this.#progress, false);
    this.#end.replaceChildren();
    showVerdict(this.#verdict, judgement, { ...attempt, task: this.#task });
    const words = judgement.explanation ? explanationCard(judgement.explanation, { jump: this.#on.jump, call: explainedCall(judgement) }) : null;
    this.#cases.replaceChildren(testRows(judgement, { testid: "test-case", jump: this.#on.jump, watch: isAnswered(this.#task) ? () => null : this.#watcher(tests), words, task: this.#task }));
    if (this.#task === "break") for (const part of this.#cases.querySelectorAll("details")) part.open = true;
    this.#scroll.scrollTop = 0;
  }

  /**
   * Where the fault is, found after the verdict.
   * @param {import("./explanation.js").Explanation} repair @param {number} codeLines @param {any[]} tests @param {import("./verdict.js").Judgement} judgement
   */
  showRepair(repair, codeLines, tests, judgement) {
    const { line, test } = repair;
    const call = explainedCall({ ...judgement, explanation: repair });
    const card = explanationCard(repair, { jump: this.#on.jump, lines: codeLines, testid: "repair-found", call });
    card.append(watchButton(() => this.#on.watchTest(tests[test], line), { label: `See line ${line} run`, testid: "repair-found-run" }));
    this.#cases.querySelector(".repair")?.replaceChildren(card);
  }

  /**
   * Offers to look for the place of the fault.
   * @param {() => Promise<"found" | "nothing" | "ended">} seek shows what it finds
   */
  offerSearch(seek) {
    const place = this.#cases.querySelector(".repair");
    const say = (text) => place.replaceChildren(element("p", { class: "note", testid: "place-search", text }));
    const press = async () => {
      this.#keepFocus(place);
      say("Looking for the place of the fault…");
      const found = await seek();
      if (found === "ended") place.replaceChildren(offer);
      else if (found === "nothing") say(NO_PLACE);
    };
    const offer = button({ label: "Look for the place", icon: "search", kind: "small", testid: "seek-place", title: "Small changes of your code are tried until one makes all tests pass; you see on which line", press });
    place?.replaceChildren(offer);
  }

  /** What an accepted answer brought, once the page has counted it. @param {import("./verdict.js").Gain[]} gains */
  showGains(gains) {
    const wanted = this.#verdict.dataset.verdict === "passed" ? gains : [];
    this.#gains.replaceChildren(...gainsOf(wanted));
  }

  /** @param {"good" | "bad" | "calm"} tone @param {string} text @param {...Node} more */
  say(tone, text, ...more) {
    show(this.#progress, false);
    show(this.#empty, false);
    this.#end.replaceChildren(message(tone, text), ...more);
  }

  /** Adds a way to start Python again. @param {() => void} retry */
  offerRetry(retry) {
    this.#end.append(button({ label: "Start Python again", icon: "reset", testid: "retry-output", press: retry }));
  }

  /** Inputs given as recipes are unknown here, and too large to look at. */
  #watcher(tests) {
    return (index) => (tests[index].input.recipe ? null : () => this.#on.watchTest(tests[index]));
  }

  /** What has the keyboard inside a part is about to go; the panel itself takes it. */
  #keepFocus(part) {
    const { activeElement } = document;
    if (activeElement !== this.#scroll && part.contains(activeElement)) this.#scroll.focus({ preventScroll: true });
  }

  #uncover() {
    this.element.classList.remove("covered");
    this.#on.filmClosed();
  }

  #flush() {
    clearTimeout(this.#timer);
    this.#timer = 0;
    const queue = this.#queue;
    this.#queue = [];
    if (!queue.length) return;
    const near = this.#scroll.scrollHeight - this.#scroll.scrollTop - this.#scroll.clientHeight < 40;
    show(this.#console, true);
    for (const [stream, text] of merged(queue)) this.#append(stream, text);
    if (near) this.#scroll.scrollTop = this.#scroll.scrollHeight;
  }

  #append(stream, text) {
    const room = MOST_CHARACTERS - this.#characters;
    if (room <= 0) return;
    this.#characters += text.length;
    const shown = text.length > room ? `${text.slice(0, room)}\n… the rest is left out` : text;
    if (stream === "stdout") this.#print(shown);
    else {
      this.#endLine();
      this.#console.append(element("span", { class: stream, text: shown }));
    }
  }

  #print(text) {
    const { done, line } = this.#terminal.write(text);
    if (!this.#line) {
      this.#line = document.createTextNode("");
      this.#console.append(this.#line);
    }
    if (done) this.#line.before(done);
    this.#line.data = line;
  }

  /** What is printed next stands behind what is there and cannot go back into it. */
  #endLine() {
    this.#terminal = new Terminal();
    this.#line = null;
  }
}

function message(tone, text) {
  return element("p", { class: `message ${tone}`, testid: "output-message", text });
}

/** Neighbouring pieces of the same stream, joined. */
function merged(queue) {
  const pieces = [];
  for (const [stream, text] of queue) {
    if (pieces.at(-1)?.[0] === stream) pieces.at(-1)[1].push(text);
    else pieces.push([stream, [text]]);
  }
  return pieces.map(([stream, texts]) => [stream, texts.join("")]);
}
