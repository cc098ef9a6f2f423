/**
 * The service worker of the component's folder: isolates the frame where the server's headers don't, and keeps the
 * vendor files under their version, because Streamlit sends no validators for them.
 *
 * The Pyodide files are not handled here: assets.js keeps them in the same cache, also where no service worker runs.
 */

const version = new URL(self.location.href).searchParams.get("version");
const cacheName = `pyodide-runner-${version}`;
const folder = new URL("./", self.location.href);
const UNVERSIONED = ["vendor/manifest.json", "vendor/pyodide/", "vendor/python/"];

/** The scope of a service worker, and its events, are none of those that a page has. @type {any} */
const scope = self;

scope.addEventListener("install", () => scope.skipWaiting());

scope.addEventListener("activate", (/** @type {any} */ event) => {
  event.waitUntil(Promise.all([scope.clients.claim(), deleteOldVersions()]));
});

scope.addEventListener("fetch", (/** @type {any} */ event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== "GET" || !url.href.startsWith(folder.href)) return;
  if (request.mode === "navigate") event.respondWith(isolated(request));
  else if (isVendor(url)) event.respondWith(cacheFirst(request));
});

function isVendor(url) {
  const path = url.pathname.slice(folder.pathname.length);
  return path.startsWith("vendor/") && !UNVERSIONED.some((start) => path.startsWith(start));
}

async function isolated(request) {
  const response = await fetch(request);
  if (response.type !== "basic" || response.headers.has("Document-Isolation-Policy")) return response;
  const headers = new Headers(response.headers);
  headers.set("Document-Isolation-Policy", "isolate-and-credentialless");
  headers.append("Server-Timing", "isolated-by-service-worker");
  return new Response(response.body, { status: response.status, statusText: response.statusText, headers });
}

async function cacheFirst(request) {
  const cache = await caches.open(cacheName);
  const kept = await cache.match(request, { ignoreSearch: true });
  if (kept) return kept;
  const response = await fetch(request);
  if (response.ok) await cache.put(request, response.clone());
  return response;
}

async function deleteOldVersions() {
  const names = await caches.keys();
  const old = names.filter((name) => name.startsWith("pyodide-runner-") && name !== cacheName);
  await Promise.all(old.map((name) => caches.delete(name)));
}
