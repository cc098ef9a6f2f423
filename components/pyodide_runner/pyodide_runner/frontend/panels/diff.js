import { element } from "../page/elements.js";

/**
 * The lines of two programs: those both have, those that go and those that come.
 * @param {string} before @param {string} after
 * @returns {{kind: "same" | "gone" | "new", text: string}[]}
 */
export function lineDiff(before, after) {
  const [old, fresh] = [before.trimEnd().split("\n"), after.trimEnd().split("\n")];
  const common = Array.from({ length: old.length + 1 }, () => new Uint32Array(fresh.length + 1));
  for (let i = old.length - 1; i >= 0; i -= 1) {
    for (let j = fresh.length - 1; j >= 0; j -= 1) {
      common[i][j] = old[i] === fresh[j] ? common[i + 1][j + 1] + 1 : Math.max(common[i + 1][j], common[i][j + 1]);
    }
  }
  /** @type {{kind: "same" | "gone" | "new", text: string}[]} */
  const lines = [];
  for (let i = 0, j = 0; i < old.length || j < fresh.length; ) {
    if (i < old.length && j < fresh.length && old[i] === fresh[j]) lines.push({ kind: "same", text: fresh[j++] }), (i += 1);
    else if (j >= fresh.length || (i < old.length && common[i + 1][j] >= common[i][j + 1])) lines.push({ kind: "gone", text: old[i++] });
    else lines.push({ kind: "new", text: fresh[j++] });
  }
  return lines;
}

/** How many lines of one program are not as they were in the other. @param {string} before @param {string} after */
export function changedLines(before, after) {
  const count = (kind) => lineDiff(before, after).filter((line) => line.kind === kind && line.text.trim()).length;
  return Math.max(count("gone"), count("new"));
}

const SIGNS = { same: " ", gone: "−", new: "+" };
const WORDS = { same: "", gone: "removed: ", new: "added: " };

/** @param {string} before @param {string} after */
export function diffView(before, after) {
  const view = element("pre", { class: "diff", testid: "tutor-diff", tabindex: "0", "aria-label": "What changes" });
  for (const { kind, text } of lineDiff(before, after)) {
    view.append(element("span", { class: kind }, element("span", { class: "unseen", text: WORDS[kind] }), `${SIGNS[kind]} ${text}\n`));
  }
  return view;
}
