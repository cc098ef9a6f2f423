/** Code as it should have been copied: without what web pages, chats and terminals put around and into it. */

const SPACES = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g;
const BREAKS = /\r\n?|[\u0085\u2028\u2029]/g;
const UNSEEN = /[\u00ad\u200b-\u200f\u2060-\u2064\ufeff]/g;
const LOOKALIKES = [
  [/[\u2018\u2019\u201a\u201b\u2032]/g, "'"],
  [/[\u201c\u201d\u201e\u201f\u00ab\u00bb\u2033]/g, '"'],
  [/[\u2010-\u2015\u2212]/g, "-"],
  [/[\uff01-\uff5e]/g, (character) => String.fromCharCode(character.charCodeAt(0) - 0xfee0)],
];
/** Texts and comments keep their signs, as far as one line shows where they are. */
const KEPT = /("(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|#.*)/;
const FENCE = /^\s*(?:```|~~~)\s*\w*\s*$/;
const PROMPT = /^\s*(?:>>>|\.\.\.)(?: |$)/;
const NUMBER = /^\s*(\d+)(?:[.:)|]\s?|[ \t])/;
const TAB = 4;

/** @param {string} code @returns {string} the same code where there is nothing to clean */
export function cleaned(code) {
  const lines = code
    .replace(BREAKS, "\n")
    .split("\n")
    .map((line) => line.replace(UNSEEN, (character, at) => (isInText(line, at) ? character : "")));
  const unfenced = lines.some((line) => FENCE.test(line)) ? lines.filter((line) => !FENCE.test(line)) : lines;
  return withoutTabs(withoutNumbers(withoutPrompts(unfenced)).map(plain)).join("\n");
}

function isInText(line, at) {
  let from = 0;
  return line.split(KEPT).some((piece, index) => {
    const isHere = index % 2 === 1 && at >= from && at < from + piece.length;
    from += piece.length;
    return isHere;
  });
}

/** Look-alikes go outside of texts; a line that only has curly quotes has no text yet. */
function plain(line) {
  return line
    .split(KEPT)
    .map((piece, index) => (index % 2 ? piece : LOOKALIKES.reduce((text, [signs, by]) => text.replace(signs, by), piece.replace(SPACES, " "))))
    .join("");
}

/** With prompts, the lines without one are what was printed. */
function withoutPrompts(lines) {
  if (!lines.some((line) => /^\s*>>>(?: |$)/.test(line))) return lines;
  return lines.filter((line) => PROMPT.test(line) || !line.trim()).map((line) => line.replace(PROMPT, ""));
}

/** Only where each line has a number, and each is one more than the last. */
function withoutNumbers(lines) {
  const numbers = lines.filter((line) => line.trim()).map((line) => Number(NUMBER.exec(`${line} `)?.[1]));
  const counts = numbers.length > 1 && lines.some((line) => /^\s*\d+\D*[A-Za-z_]/.test(line)) && numbers.every((number, index) => number === numbers[0] + index);
  return counts ? lines.map((line) => line.replace(/^\s*\d+[.:)|]?[ \t]?/, "")) : lines;
}

function withoutTabs(lines) {
  return lines.map((line) => line.replace(/^[ \t]*\t[ \t]*/, (indent) => {
    let width = 0;
    for (const sign of indent) width = sign === "\t" ? width + TAB - (width % TAB) : width + 1;
    return " ".repeat(width);
  }));
}
