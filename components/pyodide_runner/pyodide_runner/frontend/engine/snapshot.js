/** Keeps the memory snapshot of a loaded interpreter: in the page for restarts, in the browser for the next visit. */

import { Interpreter } from "./interpreter.js";

const CACHE_PREFIX = "pyodide-snapshot-";
const ADDRESS = "./snapshot";
const COMPLETE_BYTES = 256 * 2 ** 20;

export class Snapshot {
  #base;
  /** Not an array: a worker reads a Blob by itself, while it loads its modules, and no copy of it is made here. */
  #blob = null;
  /** Whether it holds friendly-traceback too. */
  #complete = false;
  #isStored = false;
  #isPrepared = false;
  /** Whether the one of the package could not be used. */
  #isUseless = false;
  #storing = null;

  /** @param {URL} base the component's folder */
  constructor(base) {
    this.#base = base;
  }

  /**
   * What the next interpreter may start from: what an earlier visit stored, else what came with the package.
   * @param {import("./assets.js").Plan} plan
   * @returns {Promise<Blob | null>}
   */
  async get({ version, memory }) {
    this.#isPrepared = false;
    this.#blob ??= await this.#fromCache(version).catch(() => null);
    if (!this.#blob && memory && !this.#isUseless) {
      this.#blob = await fromPackage(memory).catch(() => null);
      this.#isPrepared = this.#blob !== null;
    }
    return this.#blob;
  }

  /** Whether what was last given came with the package. */
  get isPrepared() {
    return this.#isPrepared;
  }

  /**
   * Keep a snapshot for restarts. When the page has nothing better to do, a complete one is stored for the next visit.
   * @param {Uint8Array | null} bytes null keeps what the interpreter was started from
   * @param {import("./assets.js").Files} files
   * @param {() => Promise<import("./assets.js").Library>} library
   */
  keep(bytes, files, library) {
    if (this.#complete) return;
    if (bytes) this.#blob = new Blob([/** @type {Uint8Array<ArrayBuffer>} */ (bytes)]);
    this.#storing ??= this.#storeWhenIdle(files, library).catch(() => {});
  }

  /** Forget a snapshot that could not be used. */
  async discard(version) {
    this.#isUseless ||= this.#isPrepared;
    this.#blob = this.#storing = null;
    this.#complete = this.#isStored = this.#isPrepared = false;
    await globalThis.caches?.delete(CACHE_PREFIX + version).catch(() => {});
  }

  /** Resolves when a snapshot that was kept is stored, or could not be. */
  async stored() {
    await this.#storing;
  }

  async #storeWhenIdle(files, library) {
    const { version } = files;
    if (this.#isStored) return;
    await quiet();
    if (!this.#complete) {
      const bytes = await complete(files, await library());
      if (!bytes) return;
      this.#blob = new Blob([/** @type {Uint8Array<ArrayBuffer>} */ (bytes)]);
      this.#complete = true;
    }
    const cache = await caches.open(CACHE_PREFIX + version);
    await cache.put(this.#address(), new Response(this.#blob));
    // What is on the disk need not be in memory too.
    this.#blob = (await this.#fromCache(version)) ?? this.#blob;
  }

  async #fromCache(version) {
    await deleteOthers(version);
    const cache = await caches.open(CACHE_PREFIX + version);
    const response = await cache.match(this.#address());
    this.#isStored = Boolean(response);
    return response ? response.blob() : null;
  }

  #address() {
    return new URL(ADDRESS, this.#base);
  }
}

/** @param {URL} memory @returns {Promise<Blob | null>} */
async function fromPackage(memory) {
  const response = await fetch(memory);
  return response.ok ? response.blob() : null;
}

async function deleteOthers(version) {
  const names = await caches.keys();
  const old = names.filter((name) => name.startsWith(CACHE_PREFIX) && name !== CACHE_PREFIX + version);
  await Promise.all(old.map((name) => caches.delete(name)));
}

/** The first moments after a start belong to the learner. */
async function quiet() {
  await new Promise((resolve) => {
    setTimeout(resolve, QUIET_MS);
  });
  if (self.requestIdleCallback) await new Promise((resolve) => requestIdleCallback(resolve, { timeout: IDLE_MS }));
}

const QUIET_MS = 2000;
const IDLE_MS = 10_000;

/** A worker that learns to explain and leaves nothing but its memory. */
async function complete(files, library) {
  const parts = { files, library: Promise.resolve(library), snapshot: Promise.resolve(null) };
  const options = { explains: true, ...parts, shared: false, memoryBytes: COMPLETE_BYTES };
  const { interpreter, ready } = Interpreter.start(options);
  try {
    return (await ready).snapshot;
  } finally {
    interpreter.terminate();
  }
}
