const SVG = "http://www.w3.org/2000/svg";

const ICONS = {
  play: ["M7 5l12 7-12 7z"],
  submit: ["M5 12.5l4.5 4.5L19 7.5"],
  stop: ["M7 7h10v10H7z"],
  reset: ["M4 5v5h5", "M5 14a7 7 0 1 0 1.5-6.5L4 10"],
  hint: ["M9 18h6", "M10 21h4", "M8.5 14.5a5.5 5.5 0 1 1 7 0c-.8.7-1 1.5-1 2h-5c0-.5-.2-1.3-1-2z"],
  reveal: ["M2.5 12s3.5-6.5 9.5-6.5 9.5 6.5 9.5 6.5-3.5 6.5-9.5 6.5S2.5 12 2.5 12z", "M12 9.5a2.5 2.5 0 1 1 0 5 2.5 2.5 0 0 1 0-5z"],
  next: ["M5 12h13", "M13 6.5l5.5 5.5-5.5 5.5"],
  passed: ["M5 12.5l4.5 4.5L19 7.5"],
  failed: ["M6.5 6.5l11 11", "M17.5 6.5l-11 11"],
  error: ["M12 4l9 16H3z", "M12 10v5", "M12 17.5v.5"],
  clock: ["M12 3.5a8.5 8.5 0 1 1 0 17 8.5 8.5 0 0 1 0-17z", "M12 7.5V12l3 2"],
  row: ["M2 13l4 4L15 7", "M11 15l2 2L22 7"],
  link: ["M10 14a4 4 0 0 0 6 .4l3-3a4.2 4.2 0 0 0-6-6l-1.5 1.5", "M14 10a4 4 0 0 0-6-.4l-3 3a4.2 4.2 0 0 0 6 6l1.5-1.5"],
  flag: ["M6 21V4", "M6 4.5h11l-2 4 2 4H6"],
  history: ["M4 5v5h5", "M4.6 14.5A8 8 0 1 0 6 7L4 10", "M12 8v4.5l3 1.5"],
  lock: ["M6 11h12v9H6z", "M8.5 11V8a3.5 3.5 0 0 1 7 0v3"],
  steps: ["M4 6h9", "M4 12h6", "M4 18h9", "M14 8.5l6 3.5-6 3.5z"],
  search: ["M10.5 4a6.5 6.5 0 1 1 0 13 6.5 6.5 0 0 1 0-13z", "M15.3 15.3L20 20"],
  more: ["M5 11.5h1.6v1.6H5z", "M11.2 11.5h1.6v1.6h-1.6z", "M17.4 11.5H19v1.6h-1.6z"],
  copy: ["M9 9h10v11H9z", "M5 15V4h10"],
};

/** Tags whose text a browser's translation leaves as it is. */
const CODE = new Set(["code", "pre"]);

/**
 * Makes an element. Attributes that are null, undefined or false are left out; `on` holds listeners, `text` its text.
 * @param {string} tag
 * @param {Record<string, any>} [attributes]
 * @param {...(Node | string | null | undefined | false)} children
 * @returns {any}
 */
export function element(tag, attributes = {}, ...children) {
  const made = document.createElement(tag);
  if (CODE.has(tag) || attributes.class?.includes("code-input")) made.translate = false;
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    if (name === "on") for (const [type, listener] of Object.entries(value)) made.addEventListener(type, listener);
    else if (name === "text") made.textContent = value;
    else if (name === "testid") made.dataset.testid = value;
    else made.setAttribute(name, value === true ? "" : String(value));
  }
  for (const child of children) if (child !== null && child !== undefined && child !== false) made.append(child);
  return made;
}

/**
 * A drawn sign beside a word; screen readers skip it.
 * @param {keyof typeof ICONS} name
 */
export function icon(name) {
  const svg = document.createElementNS(SVG, "svg");
  for (const [key, value] of Object.entries({ viewBox: "0 0 24 24", class: "icon", "aria-hidden": "true" })) {
    svg.setAttribute(key, value);
  }
  for (const shape of ICONS[name]) {
    const path = document.createElementNS(SVG, "path");
    path.setAttribute("d", shape);
    svg.append(path);
  }
  return svg;
}

/**
 * A button whose listener is not called while `aria-disabled` is set, so that focus never gets lost by disabling it.
 * @param {{label: string, testid?: string, icon?: keyof typeof ICONS, kind?: string, title?: string, press: () => void}} options
 */
export function button({ label, testid, icon: sign, kind = "plain", title, press }) {
  const made = element("button", { type: "button", class: `button ${kind}`, testid, title });
  if (sign) made.append(icon(sign));
  made.append(element("span", { class: "label", text: label }));
  made.addEventListener("click", () => {
    if (made.getAttribute("aria-disabled") !== "true") press();
  });
  return made;
}

/** @param {HTMLElement} target @param {boolean} enabled */
export function enable(target, enabled) {
  if (enabled) target.removeAttribute("aria-disabled");
  else target.setAttribute("aria-disabled", "true");
}

/** @param {HTMLElement} target @param {boolean} shown */
export function show(target, shown) {
  if (target.hidden === shown) target.hidden = !shown;
}

/**
 * Scrolls a panel until a part of it is in sight, and nothing outside the panel: `scrollIntoView` would move the page.
 * @param {HTMLElement} panel @param {Element | null} part
 */
export function bringIntoSight(panel, part) {
  if (!part) return;
  const [outer, inner] = [panel.getBoundingClientRect(), part.getBoundingClientRect()];
  const room = outer.height - 24;
  const below = inner.bottom - outer.bottom + 12;
  const above = inner.top - outer.top - 12;
  if (above < 0 || inner.height > room) panel.scrollTop += above;
  else if (below > 0) panel.scrollTop += below;
}

/** A random id, also where the page is not a secure context. */
export function uuid() {
  if (crypto.randomUUID) return crypto.randomUUID();
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 0x0f) | 0x40;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const hex = [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join("-");
}
