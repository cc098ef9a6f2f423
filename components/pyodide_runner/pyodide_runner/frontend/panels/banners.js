/** Lines above the panels that say what the learner has to know, until it is over or was read. */

import { button, element, show } from "../page/elements.js";

/** Why the browser keeps nothing, by the reason that the store gives. */
export const REFUSALS = {
  full: "The browser's storage for this site is full, so your code is kept for this visit only. Delete old attempts in History; it is saved then.",
  blocked: "This browser keeps nothing for this page, so your code lasts for this visit only.",
};

/** @param {number} count of results */
export function refusedText(count) {
  if (!count) return "";
  const what = count === 1 ? "One of your results" : `${count} of your results`;
  return `${what} could not be recorded by this version of Pytrix. It stays in this browser; reload the page to try again.`;
}

/** @param {HTMLElement} shown @param {string} text an empty one takes it away */
export function tell(shown, text) {
  shown.firstElementChild.textContent = text;
  show(shown, text !== "");
}

/** @param {() => void} [dismissed] makes it one that can be dismissed, and says where the keyboard goes then */
export function banner(testid, text, dismissed) {
  const made = element("div", { class: "banner", testid, role: "status" }, element("span", { text }));
  if (dismissed) made.append(button({ label: "Got it", kind: "small", press: () => { show(made, false); dismissed(); } }));
  made.hidden = true;
  return made;
}
