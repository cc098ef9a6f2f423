/** A browser's localStorage as several tabs see it, and random numbers that a seed repeats. */

export class Area {
  texts = new Map();
  full = false;
  blocked = false;

  getItem(key) {
    return this.texts.get(key) ?? null;
  }

  setItem(key, text) {
    if (this.full || this.blocked) throw new DOMException("no", this.full ? "QuotaExceededError" : "SecurityError");
    this.texts.set(key, String(text));
  }

  removeItem(key) {
    this.texts.delete(key);
  }

  /** @param {string} key */
  value(key) {
    return JSON.parse(this.getItem(key) ?? "null");
  }

  /** @param {string} start */
  aside(start) {
    return [...this.texts].filter(([key]) => key.startsWith(`${start}.corrupt-`)).map(([, text]) => text);
  }
}

/** @param {number} seed */
export function random(seed) {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const below = (most) => Math.floor(next() * most);
  return { next, below, pick: (items) => items[below(items.length)], chance: (share) => next() < share };
}

const JUNK = [
  null, true, false, 0, 5, -1, 1.5, 1e300, -1e300, 2 ** 53, "", "text", "passed", "\ud800", "__proto__", [], [null], {}, { code: 5 },
  { earlier: [null] }, { schema: 1 }, [[[]]], "x".repeat(400),
];

/** Any JSON value, with the names that documents use. */
export function forged(rng, names, depth = 3) {
  const kind = rng.below(depth > 0 ? 4 : 1);
  if (kind <= 1) return rng.pick(JUNK);
  if (kind === 2) return Array.from({ length: rng.below(4) }, () => forged(rng, names, depth - 1));
  return JSON.parse(`{${Array.from({ length: rng.below(5) }, () => `${JSON.stringify(rng.pick(names))}:${JSON.stringify(forged(rng, names, depth - 1))}`).join(",")}}`);
}

/** A value made well, with a part of it replaced by anything. */
export function damaged(rng, value, names, share = 0.15) {
  if (rng.chance(share)) return forged(rng, names);
  if (Array.isArray(value)) return value.map((each) => damaged(rng, each, names, share));
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([name, each]) => [name, damaged(rng, each, names, share)]);
  if (rng.chance(share / 3)) entries.pop();
  if (rng.chance(share / 3)) entries.push([rng.pick(names), forged(rng, names)]);
  return Object.fromEntries(entries);
}
