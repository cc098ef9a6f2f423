/** Makes the frame cross-origin isolated where the browser allows it, so that a run can be interrupted in milliseconds. */

const MARK = "isolation";
const RELOADED = "frame-reloaded";
const PATIENCE_MS = 4000;

/** How sw.js says that it was the one that isolated this document. */
const SERVER_TIMING = "isolated-by-service-worker";

/**
 * @typedef {import("./protocol.js").IsolationMode} IsolationMode
 */

/**
 * Which isolation this frame has. May reload the frame once, in which case the promise stays pending.
 * @param {{base: URL, version: string, useServiceWorker?: boolean, mayReload?: () => boolean}} options base: the component's folder; version: of
 *   the vendor folder; useServiceWorker: false leaves the frame as the server's headers made it; mayReload: false once
 *   the learner has begun, because a reload would swallow what they are doing
 * @returns {Promise<IsolationMode>}
 */
export async function isolate({ base, version, useServiceWorker = true, mayReload = () => true }) {
  if (self.crossOriginIsolated && !isolatedByServiceWorker()) {
    forget(base).catch(() => {});
    return "headers";
  }
  const registering = useServiceWorker ? register(base, version) : null;
  if (self.crossOriginIsolated) return "service worker";
  const registration = await registering;
  if (!registration || navigator.serviceWorker.controller || hasReloaded()) return "none";
  if (!(await activated(registration)) || !mayReload()) return "none";
  reloadOnce();
  return new Promise(() => {});
}

/** @returns {Promise<ServiceWorkerRegistration | null>} null where service workers are missing or forbidden */
async function register(base, version) {
  try {
    const script = new URL("sw.js", base);
    script.searchParams.set("version", version);
    return await navigator.serviceWorker.register(script, { scope: base.href });
  } catch {
    return null;
  }
}

/** A service worker that is not needed would only stand between the frame and its files, and has to be woken first. */
async function forget(base) {
  const registrations = (await navigator.serviceWorker?.getRegistrations()) ?? [];
  for (const registration of registrations) if (registration.scope === base.href) await registration.unregister();
}

/** @param {ServiceWorkerRegistration} registration */
async function activated(registration) {
  if (registration.active) return true;
  const worker = registration.installing ?? registration.waiting;
  if (!worker) return false;
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(false), PATIENCE_MS);
    worker.addEventListener("statechange", () => {
      if (worker.state !== "activated" && worker.state !== "redundant") return;
      clearTimeout(timer);
      resolve(worker.state === "activated");
    });
  });
}

function isolatedByServiceWorker() {
  const [navigation] = /** @type {PerformanceNavigationTiming[]} */ (performance.getEntriesByType("navigation"));
  return Boolean(navigation?.serverTiming?.some((entry) => entry.name === SERVER_TIMING));
}

function hasReloaded() {
  return new URL(location.href).searchParams.get(MARK) === RELOADED;
}

function reloadOnce() {
  const again = new URL(location.href);
  again.searchParams.set(MARK, RELOADED);
  location.replace(again);
}
