import MarkdownIt from "../vendor/markdown-it/markdown-it.esm.min.mjs";
import { paint } from "./highlight.js";

const markdown = new /** @type {any} */ (MarkdownIt)({ html: false, linkify: false }).disable("image");
markdown.validateLink = (address) => /^https?:\/\//i.test(address);

/** @param {string} text Markdown @returns {string} HTML with nothing in it but what Markdown means: no images, links only to the web */
export function markup(text) {
  return markdown.render(text ?? "");
}

/**
 * Shows Markdown as elements; links open in a new tab.
 * @param {HTMLElement} target
 * @param {string} text
 */
export function showMarkdown(target, text) {
  target.innerHTML = markup(text);
  for (const link of target.querySelectorAll("a")) {
    link.target = "_blank";
    link.rel = "noopener noreferrer";
  }
  for (const code of /** @type {NodeListOf<HTMLElement>} */ (target.querySelectorAll("pre, code"))) code.translate = false;
  for (const code of /** @type {NodeListOf<HTMLElement>} */ (target.querySelectorAll("pre > code"))) {
    code.parentElement.tabIndex = 0;
    if (!code.className || code.classList.contains("language-python")) paint(code, code.textContent);
  }
}
