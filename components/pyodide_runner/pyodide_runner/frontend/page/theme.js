/** Colours of the frame, computed from Streamlit's theme so that text keeps a contrast of at least 4.5 : 1. */

const LIGHT = { primaryColor: "#2f5bd0", backgroundColor: "#ffffff", secondaryBackgroundColor: "#f4f5f8", textColor: "#20242c" };
const DARK = { primaryColor: "#8fb0ff", backgroundColor: "#10131a", secondaryBackgroundColor: "#1a1f29", textColor: "#eceff4" };
const ENOUGH = 4.5;

/**
 * Puts a theme on a document; called again whenever it changes.
 * @param {Document} document
 * @param {Partial<import("./streamlit.js").Theme> | null} theme
 * @param {string} [accent] a colour in place of the theme's primary one
 * @returns {"light" | "dark"}
 */
export function applyTheme(document, theme, accent = "") {
  const base = baseOf(theme);
  const colours = { ...(base === "dark" ? DARK : LIGHT), ...known(theme) };
  const background = parse(colours.backgroundColor);
  const primary = parse(accent) ?? parse(colours.primaryColor);
  const fill = readable(primary, [255, 255, 255]) ? primary : fillFor(primary, base);
  const style = document.documentElement.style;
  style.setProperty("--background", colours.backgroundColor);
  style.setProperty("--surface", colours.secondaryBackgroundColor);
  style.setProperty("--ink", colours.textColor);
  style.setProperty("--accent", css(fill));
  const isDeep = readable(fill, [255, 255, 255]);
  style.setProperty("--on-accent", isDeep ? "#ffffff" : "#10131a");
  style.setProperty("--off-accent", isDeep ? "#000000" : "#ffffff");
  style.setProperty("--accent-ink", css(towards(primary, background, parse(colours.textColor))));
  if (theme?.font) style.setProperty("--font", `${theme.font}, system-ui, sans-serif`);
  document.documentElement.dataset.theme = base;
  return base;
}

function baseOf(theme) {
  const background = theme?.backgroundColor && parse(theme.backgroundColor);
  if (background) return luminance(background) < 0.4 ? "dark" : "light";
  return theme?.base === "dark" ? "dark" : "light";
}

function known(theme) {
  return Object.fromEntries(Object.keys(LIGHT).filter((key) => parse(theme?.[key])).map((key) => [key, theme[key]]));
}

/** In a light theme the accent is darkened until white text reads on it; in a dark one dark text is put on it. */
function fillFor(accent, base) {
  return base === "dark" ? accent : towards(accent, [255, 255, 255], [0, 0, 0]);
}

/** Mixes `colour` with `goal` in small steps until it reads on `background`. */
function towards(colour, background, goal) {
  for (let share = 0; share < 1; share += 0.05) {
    const mixed = colour.map((part, i) => Math.round(part * (1 - share) + goal[i] * share));
    if (readable(mixed, background, ENOUGH + 0.4)) return mixed;
  }
  return goal;
}

function readable(one, other, enough = ENOUGH) {
  const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05) >= enough;
}

function luminance(colour) {
  const [red, green, blue] = colour.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Red, green and blue of `#rgb`, `#rrggbb(aa)` or `rgb(…)`; null for anything else. */
function parse(text) {
  if (typeof text !== "string") return null;
  const hex = /^#([0-9a-f]{3}|[0-9a-f]{6}|[0-9a-f]{8})$/i.exec(text.trim())?.[1];
  if (hex) {
    const full = hex.length === 3 ? [...hex].map((digit) => digit + digit).join("") : hex;
    return [0, 2, 4].map((at) => parseInt(full.slice(at, at + 2), 16));
  }
  const parts = /^rgba?\(([^)]+)\)$/i.exec(text.trim())?.[1].split(/[\s,/]+/).map(Number);
  return parts && parts.length >= 3 && parts.every(Number.isFinite) ? parts.slice(0, 3) : null;
}

function css(colour) {
  return `rgb(${colour.join(", ")})`;
}
