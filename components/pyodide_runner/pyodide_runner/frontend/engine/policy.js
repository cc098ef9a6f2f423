/** Writes the frame's content security policy: the page and its workers reach nothing but the component's own files. */

/**
 * Put the policy into the document's head; it holds from then on and cannot be loosened.
 * @param {{base: URL, health?: URL | null}} options base: the component's folder; health: the one address outside it
 *   that the page may ask whether the server is there
 */
export function applyPolicy({ base, health = null }) {
  const meta = document.createElement("meta");
  meta.httpEquiv = "Content-Security-Policy";
  meta.content = policy(base, health);
  document.head.prepend(meta);
}

/**
 * @param {URL} base
 * @param {URL | null} health
 * @returns {string}
 */
export function policy(base, health) {
  const folder = base.href;
  const files = ["vendor/", "python/", "worker/", "engine/protocol.js"].map((path) => folder + path);
  const directives = {
    "default-src": ["'none'"],
    // blob: carries the worker's modules. Without 'unsafe-eval' no text becomes JavaScript, in the worker neither.
    "script-src": [folder, "blob:", "'wasm-unsafe-eval'"],
    "style-src": [folder, "'unsafe-inline'"],
    "img-src": [folder, "data:"],
    "font-src": [folder, "data:"],
    "worker-src": ["blob:", `${folder}sw.js`],
    // blob: is also what a worker looks at to see whether it shall stop.
    "connect-src": [...files, "blob:", ...(health ? [health.href] : [])],
    "base-uri": ["'none'"],
    "form-action": ["'none'"],
    "frame-src": ["'none'"],
    "object-src": ["'none'"],
  };
  return Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources.join(" ")}`)
    .join("; ");
}
