import { element } from "../page/elements.js";

/**
 * @typedef {{what: string, why: string, try: string, line: number | null, column: number | null, test?: number}} Explanation
 *   test: index of the test that it is about, where it is about one
 */

/**
 * What happened, why, and what to try, in plain words.
 * @param {Explanation} explanation
 * @param {{jump?: (line: number, column?: number) => void, lines?: number, testid?: string | null, call?: string | null}} options jump:
 *   where given, a link leads to the line; lines: length of the learner's code; call: what it is about
 */
export function explanationCard(explanation, { jump, lines = Infinity, testid = "explanation", call = null } = {}) {
  const { what, why, try: advice, line, column } = explanation;
  const card = element("div", { class: "explanation", testid });
  if (call) card.append(element("p", { class: "note", testid: "explanation-call" }, "About ", element("code", { text: call })));
  card.append(
    element("p", { class: "explanation-what" }, ...prose(what)),
    element("p", {}, ...prose(why)),
    element("p", {}, element("strong", { text: "Try this: " }), ...prose(advice)),
  );
  if (jump && line && line <= lines) {
    const place = element("button", { type: "button", class: "link", testid: testid && `${testid}-line`, text: `Go to line ${line}` });
    place.addEventListener("click", () => jump(line, column ?? 1));
    card.append(place);
  }
  return card;
}

/** Text in which backticks stand around code. @param {string} text @returns {(string | HTMLElement)[]} */
function prose(text) {
  const pieces = String(text ?? "").split("`");
  if (pieces.length % 2 === 0) pieces.push(`\`${pieces.pop()}`);
  return pieces.map((piece, index) => (index % 2 ? element("code", { text: piece }) : piece));
}
