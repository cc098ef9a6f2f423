/**
 * A program that is being put together from given lines, as values; its text is all there is to keep of it.
 *
 * @typedef {{text: string, depth: number}} Line
 * @typedef {{program: readonly Line[], left: readonly string[]}} Arrangement left: lines not used, in the order they were given
 */

export const DEEPEST = 8;
const STEP = "    ";

/** @param {string} code @param {readonly string[]} pieces @returns {Arrangement} lines of the code that are none of the pieces are left out */
export function readArrangement(code, pieces) {
  const left = [...pieces];
  /** @type {Line[]} */
  const program = [];
  for (const line of code.split("\n")) {
    const text = line.trim();
    const place = text ? left.indexOf(text) : -1;
    if (place < 0) continue;
    left.splice(place, 1);
    program.push({ text, depth: within((line.length - line.trimStart().length) / STEP.length) });
  }
  return { program, left };
}

/** @param {Arrangement} arrangement @returns {string} */
export function writeArrangement({ program }) {
  return program.map(({ text, depth }) => `${STEP.repeat(depth)}${text}\n`).join("");
}

/** Uses a line that was left. @param {Arrangement} now @param {number} from @param {number} to place in the program @param {number} depth */
export function taken({ program, left }, from, to, depth) {
  const line = { text: left[from], depth: within(depth) };
  return { program: program.toSpliced(to, 0, line), left: left.toSpliced(from, 1) };
}

/** Moves a line of the program. @param {Arrangement} now @param {number} from @param {number} to its place once it is out @param {number} depth */
export function moved({ program, left }, from, to, depth) {
  const line = { ...program[from], depth: within(depth) };
  return { program: program.toSpliced(from, 1).toSpliced(to, 0, line), left };
}

/** Takes a line out of the program. @param {Arrangement} now @param {number} from */
export function dropped({ program, left }, from) {
  return { program: program.toSpliced(from, 1), left: [...left, program[from].text] };
}

/** How far a line after another one is indented, as long as nobody says otherwise. @param {Line | undefined} before */
export function depthAfter(before) {
  if (!before) return 0;
  return before.text.endsWith(":") ? before.depth + 1 : before.depth;
}

/** @param {number} depth */
function within(depth) {
  return Math.max(0, Math.min(DEEPEST, Math.round(depth)));
}
