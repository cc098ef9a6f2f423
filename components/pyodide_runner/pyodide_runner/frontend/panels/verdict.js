import { button, element, icon } from "../page/elements.js";
import { explanationCard } from "./explanation.js";
import { paint } from "../page/highlight.js";
import { seconds } from "./status.js";
import { clockText } from "../page/timer.js";

/**
 * @typedef {{status: string, call?: string, got?: string, expected?: string, difference?: string, stdout?: string, stderr?: string,
 *   error?: any, ms?: number, hidden?: boolean, note?: string}} TestResult
 * @typedef {{verdict: string, testsPassed: number, testsTotal: number, misconception: string | null,
 *   results: TestResult[], message?: string | null, explanation?: import("./explanation.js").Explanation | null}} Judgement
 */

const LONGEST_CALL = 120;
const HEADS = {
  passed: ({ testsTotal }) => (testsTotal === 1 ? "Accepted: the test passed" : `Accepted: all ${testsTotal} tests passed`),
  failed: ({ testsPassed, testsTotal }) => `Not yet: ${testsPassed} of ${testsTotal} tests pass`,
  error: ({ testsPassed, testsTotal, results }) => `${errorHead(results)}: ${testsPassed} of ${testsTotal} tests pass`,
  timeout: ({ testsPassed, testsTotal }) => `Out of time: ${testsPassed} of ${testsTotal} tests pass`,
  output_limit: () => "Too much printed: the code was stopped",
  memory: () => "Out of memory: the code was stopped",
  stopped: () => "Stopped: nothing was recorded",
  not_run: () => "Not checked: Python could not run the tests",
};
/** What the judge calls code that the tests cannot call, and answers that it cannot read. */
const UNCALLED = new Set(["NameMissing", "NotCallable", "WrongCall", "NotPrepared"]);
const UNREAD = new Set(["Endless", "TooLarge", "TooDeep", "Cycle", "WrongStructure", "WrongData", "UnknownCodec"]);
const SHORT_CALL = 60;
const SMALL_CHANGE = 4;
const ADVICE = {
  passed: "One way to solve it is now below the question, with an explanation.",
  timeout: "A loop that never ends, or a way that takes too many steps? The test below shows where it happened.",
  output_limit: "Print less, or look for a print inside a loop that never ends.",
  memory: "Look for a list or text that grows without end.",
  not_run: "Your code is kept, and this was not counted as an attempt. Start Python again and submit once more.",
};
/** Words about answers to tasks that ask for no program. */
const ANSWERS = {
  predict: { passed: "Right: that is what it gives", failed: "Not yet: it gives something else", advice: "See it run shows every step of it." },
  break: { passed: "Broken: here the program is wrong", failed: "Not yet: here the program is right", advice: "Below the question stand the fault and a right program." },
};
const WORDS = {
  passed: "passed", failed: "failed", error: "error", timeout: "out of time", output_limit: "too much printed", memory: "out of memory",
  stopped: "stopped", not_run: "not run",
};

/**
 * Fills the place of the verdict, a live region that is always there.
 * @param {HTMLElement} place @param {Judgement} judgement
 * @param {{revealed: boolean, hintsUsed?: number, timeTakenMs?: number, changed?: number | null, task?: string}} attempt
 *   changed: how many lines of a program to repair are not as they were
 */
export function showVerdict(place, judgement, { revealed, hintsUsed = 0, timeTakenMs = 0, changed = null, task = "write" }) {
  const kind = judgement.verdict;
  const advice = task in ANSWERS && !revealed ? (kind === "passed" ? ANSWERS[task].advice : null) : adviceFor(judgement, revealed);
  const reason = kind === "not_run" ? judgement.message : null;
  place.className = `verdict ${tone(kind)}`;
  place.dataset.verdict = kind;
  place.replaceChildren(
    element("h2", {}, icon(sign(kind)), answerText(judgement, task)),
    ...(kind === "passed" && timeTakenMs ? [element("p", { class: "spent", text: spentText(timeTakenMs, hintsUsed) })] : []),
    ...[reason, advice].filter(Boolean).map((text) => element("p", { text })),
    ...(kind === "passed" && changed !== null ? [element("p", { testid: "changed-lines", text: changedText(changed) })] : []),
    ...(judgement.misconception ? [element("p", { class: "misconception", testid: "misconception", text: judgement.misconception })] : []),
  );
}

/** @param {Judgement} judgement @param {string} [task] @returns {string} one line, for the screen and for screen readers */
export function answerText(judgement, task = "write") {
  const { verdict, testsPassed, testsTotal } = judgement;
  const words = ANSWERS[task];
  if (!words || !["passed", "failed"].includes(verdict)) return verdictText(judgement);
  if (verdict === "passed") return words.passed;
  return testsTotal > 1 ? `Not yet: ${testsPassed} of ${testsTotal} answers are right` : words.failed;
}

function changedText(count) {
  const lines = `You changed ${count} ${count === 1 ? "line" : "lines"}.`;
  return count <= SMALL_CHANGE ? `${lines} A small change is a good repair.` : `${lines} A smaller change is enough: compare it with the solution.`;
}

function errorHead(results) {
  const type = results?.find(({ status }) => status === "error")?.error?.type;
  if (UNCALLED.has(type)) return "The tests could not call your code";
  return UNREAD.has(type) ? "The answer could not be read" : "The code raised an error";
}

function spentText(timeTakenMs, hintsUsed) {
  const hints = hintsUsed ? `with ${hintsUsed} hint${hintsUsed === 1 ? "" : "s"}` : "without a hint";
  return `In ${clockText(timeTakenMs)}, ${hints}.`;
}

/**
 * @typedef {{kind: "goal" | "strength" | "due" | "streak", text: string, before?: number, after?: number}} Gain
 *   before, after: scores from 0 to 1
 * @param {Gain[]} gains
 */
export function gainsOf(gains) {
  return gains.map(({ text, before, after }) => {
    const picture = after === undefined ? null : element("span", { class: "discs", "aria-hidden": "true" }, disc(before ?? 0), "→", disc(after));
    return element("li", {}, picture, text);
  });
}

function disc(share) {
  const made = element("span", { class: "disc" });
  made.style.setProperty("--share", `${Math.round(100 * Math.min(1, Math.max(0, share)))}%`);
  return made;
}

/** @param {Judgement} judgement @param {boolean} revealed */
function adviceFor({ verdict, explanation }, revealed) {
  if (verdict === "passed" && revealed) return "The solution was shown before, so it does not count as solved.";
  return verdict === "timeout" && explanation ? null : ADVICE[verdict];
}

/** @param {Judgement} judgement @returns {string} one line, for the screen and for screen readers */
export function verdictText(judgement) {
  return (HEADS[judgement.verdict] ?? HEADS.failed)(judgement);
}

/**
 * One row per test, those that failed first and the first of them open.
 * @param {Judgement} judgement
 * @param {{testid: string, jump: (line: number, column?: number) => void, watch: (index: number) => (() => void) | null, words?: Node | null, task?: string}} options
 *   words: why the first one failed, to stand right below it; testid: prefix of the rows' test ids; watch: what shows the run of a test step by step, null where that is not possible
 */
export function testRows(judgement, { testid, jump, watch, words = null, task = "write" }) {
  const rows = judgement.results.map((result, index) => ({ result, number: index + 1 }));
  const ordered = [...rows.filter(({ result }) => result.status !== "passed"), ...rows.filter(({ result }) => result.status === "passed")];
  const told = judgement.explanation?.test;
  const firstFailed = told !== undefined ? told + 1 : ordered[0]?.result.status !== "passed" && ordered[0]?.result.status !== "not_run" ? ordered[0].number : 0;
  const open = judgement.verdict === "passed";
  const first = element("div", { class: "tests", role: "list", "aria-label": "The first test that failed" });
  const list = element("div", { class: "tests", role: "list", "aria-label": "Tests" });
  const passed = element("div", { class: "tests", role: "list", "aria-label": "Tests that passed" });
  const made = new Map();
  for (const { result, number } of ordered) {
    const row = testRow(result, number, {
      testid, jump, watch: watch(number - 1), reveal: open || result.status !== "passed", told: judgement.explanation, task,
    });
    if (number === firstFailed) row.open = true;
    made.set(number, row);
    (result.status === "passed" ? passed : number === firstFailed ? first : list).append(element("div", { role: "listitem" }, row));
  }
  const fold = passed.childElementCount
    ? element("details", { class: "passed-tests", testid: `${testid}s-passed` }, element("summary", { text: passedText(passed.childElementCount) }), passed)
    : null;
  const squares = rows.map(({ result, number }) => square(result, number, made.get(number), fold));
  return element(
    "div",
    { class: "test-results" },
    first.childElementCount ? first : null,
    words,
    element("div", { class: "repair", testid: "repair" }),
    rows.length > 1 ? element("div", { class: "squares", role: "group", "aria-label": "Tests by number" }, ...squares) : null,
    list.childElementCount ? list : null,
    fold,
  );
}

function passedText(count) {
  return count === 1 ? "1 test passed" : `${count} tests passed`;
}

/** A test as a numbered square, told by shape and colour; a press opens its row. */
function square(result, number, row, fold) {
  const made = element(
    "button",
    { type: "button", class: `square ${tone(result.status)}`, title: `Test ${number}: ${WORDS[result.status] ?? result.status}` },
    icon(sign(result.status)),
    element("span", { text: String(number) }),
    element("span", { class: "unseen", text: `, ${WORDS[result.status] ?? result.status}` }),
  );
  made.addEventListener("click", () => {
    if (fold?.contains(row)) fold.open = true;
    row.open = true;
    row.scrollIntoView({ block: "nearest" });
    row.firstElementChild.focus({ preventScroll: true });
  });
  return made;
}

/** @param {TestResult} result @param {number} number @param {any} options */
function testRow(result, number, { testid, reveal, ...options }) {
  const secret = result.hidden && !reveal;
  const call = element("code", { class: "call" });
  if (secret) call.append("hidden test");
  else if (result.call) paint(call, result.call.split("\n")[0]);
  else call.append("no input");
  const row = element(
    "details",
    { class: `test ${tone(result.status)}`, testid: `${testid}-${number}`, "data-status": result.status },
    element(
      "summary",
      {},
      icon(sign(result.status)),
      element("span", { class: "test-name", text: `Test ${number}` }),
      element("span", { class: "unseen", text: `, ${WORDS[result.status] ?? result.status}, ` }),
      call,
      result.note ? element("span", { class: "test-note", text: result.note }) : null,
      element("span", { class: "test-time", text: result.status === "not_run" || result.ms === undefined || result.ms === null ? WORDS[result.status] : seconds(result.ms) }),
    ),
  );
  row.addEventListener("toggle", () => row.open && fill(row, result, { ...options, secret }));
  return row;
}

/** The details of a test are made when they are first opened: many tests open at once. */
function fill(row, result, { jump, watch, told, secret, task }) {
  if (row.childElementCount > 1) return;
  const facts = element("dl", { class: "facts" });
  const add = (name, text, kind = "") => {
    if (text === null || text === undefined || text === "") return;
    const shown = element("pre", { class: kind, tabindex: "0" }, ...(kind ? marked(text, result) : [text]));
    facts.append(element("dt", { text: name }), element("dd", {}, shown));
  };
  if (secret) {
    row.append(element("p", { class: "note", text: "It passed. Its input shows once all tests pass." }));
    return;
  }
  if (result.call?.includes("\n") || result.call?.length > SHORT_CALL) add("Call", result.call);
  const raised = result.error && result.status === "error";
  if (task === "predict") add("You said", result.got);
  else if (task === "break") add("The program gives", result.got);
  else if (!raised) add("Got", result.got ?? (result.status === "timeout" ? "no answer in time" : "no answer"), result.status === "passed" ? "" : "got");
  add(task === "break" ? "It should give" : "Expected", result.expected, "expected");
  if (!raised) add(task in ANSWERS ? "Verdict" : "Difference", task in ANSWERS ? result.difference : unsaid(result, told));
  add("Printed", result.stdout);
  add("Errors", result.stderr, "stderr");
  row.append(facts);
  if (result.error) row.append(errorCard(result.error, { jump, quiet: true, told }));
  if (watch) row.append(watchButton(watch));
}

/** What of the words about a difference stands neither beside them nor in the explanation. */
function unsaid({ difference, got, expected }, told) {
  if (!difference || (told && difference === `${told.what} ${told.why}`)) return "";
  return difference.replace(`Expected ${expected}, got ${got}.`, "").trim();
}

/** A value with what differs first, between the answer and what was expected, marked. */
function marked(text, { got, expected }) {
  if (typeof got !== "string" || typeof expected !== "string" || got === expected) return [text];
  let from = 0;
  while (from < got.length && from < expected.length && got[from] === expected[from]) from += 1;
  if (!from || from > text.length) return [text];
  const until = Math.min(text.length, from + 1);
  const difference = text.slice(from, until) || " ";
  return [text.slice(0, from), element("mark", { text: difference }), text.slice(until)];
}

/** @param {() => void} press @param {{label: string, testid: string}} [options] */
export function watchButton(press, { label, testid } = { label: "See it run", testid: "see-it-run" }) {
  return button({ label, icon: "steps", kind: "small watch", testid, title: "Step through this run, line by line", press });
}

/**
 * What went wrong, where, and what to do.
 * @param {any} error of an outcome
 * @param {{jump: (line: number, column?: number) => void, lines?: number, quiet?: boolean, told?: any}} options lines: length of the
 *   learner's code, behind which their own call stands; told: an explanation that stands elsewhere already
 */
export function errorCard(error, { jump, lines = Infinity, quiet = false, told = null }) {
  const unfit = (UNCALLED.has(error.type) || UNREAD.has(error.type)) && error.message;
  const head = unfit ? `${unfit[0].toUpperCase()}${unfit.slice(1)}` : [error.type, error.message].filter(Boolean).join(": ");
  const card = element("section", { class: "error-card", testid: quiet ? null : "error" }, element("h3", { text: head || "Error" }));
  if (error.line && error.line <= lines) {
    const place = element("button", { type: "button", class: "link", testid: quiet ? null : "error-line", text: `Go to line ${error.line}` });
    place.addEventListener("click", () => jump(error.line, error.column ?? 1));
    card.append(place);
  } else if (error.line) card.append(element("p", { class: "note", text: "This is in your own call below the code." }));
  const { explanation } = error;
  if (explanation && !isSame(explanation, told)) {
    const elsewhere = explanation.line !== error.line;
    card.append(explanationCard(explanation, { jump: elsewhere ? jump : undefined, lines, testid: quiet ? null : "explanation" }));
  }
  if (error.traceback) {
    card.append(element("details", { class: "trace" }, element("summary", { text: "Traceback" }), element("pre", { tabindex: "0", text: error.traceback })));
  }
  return card;
}

function isSame(one, told) {
  const { test, ...other } = told ?? {};
  return JSON.stringify(one) === JSON.stringify(other);
}

/** @param {string} kind a verdict @returns {string} the class of its colours */
export function tone(kind) {
  if (kind === "passed") return "good";
  return kind === "stopped" || kind === "not_run" ? "calm" : "bad";
}

/** The icon of a verdict. @param {string} kind */
export function sign(kind) {
  return { passed: "passed", failed: "failed", timeout: "clock", stopped: "stop", not_run: "stop" }[kind] ?? "error";
}

/** The call that the words about a judgement are about. @param {import("./verdict.js").Judgement} judgement */
export function explainedCall({ explanation, results }) {
  const call = results[explanation?.test ?? -1]?.call?.split("\n")[0];
  return call && call.length <= LONGEST_CALL ? call : null;
}
