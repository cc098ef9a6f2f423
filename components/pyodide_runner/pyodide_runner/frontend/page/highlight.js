/** Colours for short pieces of Python outside the editor, by the editor's own tokenizer. */

const KINDS = [
  [/comment/, "comment"],
  [/string/, "string"],
  [/constant\.numeric/, "number"],
  [/constant\.language|keyword(?!\.operator)|storage/, "keyword"],
  [/support\.function|entity\.name\.function|function\.support/, "function"],
];

let tokenizer = null;

/**
 * Fills an element with coloured Python.
 * @param {HTMLElement} target
 * @param {string} code
 */
export function paint(target, code) {
  target.replaceChildren();
  target.classList.add("python");
  tokenizer ??= new (globalThis.ace.require("ace/mode/python").Mode)().getTokenizer();
  let state = "start";
  code.replace(/\n$/, "").split("\n").forEach((line, number) => {
    if (number) target.append("\n");
    const { tokens, state: after } = tokenizer.getLineTokens(line, state);
    state = after;
    target.append(...tokens.map(piece));
  });
}

function piece({ type, value }) {
  const kind = KINDS.find(([pattern]) => /** @type {RegExp} */ (pattern).test(type))?.[1];
  if (!kind) return value;
  const span = document.createElement("span");
  span.className = `py-${kind}`;
  span.textContent = value;
  return span;
}
