/** Keeps the memory snapshot of a loaded interpreter: in the page for restarts, in the browser for the next visit. */

import { Interpreter } from "./interpreter.js";

const CACHE_PREFIX = "pyodide-snapshot-";
const ADDRESS = "./snapshot.gz";
const COMPLETE_BYTES = 256 * 2 ** 20;
const COMPRESSOR = `onmessage = async ({ data: { bytes, port } }) => {
  try {
    const packed = new Blob([bytes]).stream().pipeThrough(new CompressionStream("gzip"));
    port.postMessage(await new Response(packed).blob());
  } catch {
    port.postMessage(null);
  }
};`;

export class Snapshot {
  #base;
  #bytes = null;
  #complete = false;
  #isStored = false;
  #storing = null;

  /** @param {URL} base the component's folder */
  constructor(base) {
    this.#base = base;
  }

  /**
   * What the next interpreter may start from.
   * @param {string} version
   * @returns {Promise<Uint8Array | Blob | null>} a Blob is gzip-compressed
   */
  async get(version) {
    if (this.#bytes) return this.#bytes;
    try {
      await deleteOthers(version);
      const cache = await caches.open(CACHE_PREFIX + version);
      const response = await cache.match(this.#address());
      this.#isStored = Boolean(response);
      return response ? await response.blob() : null;
    } catch {
      return null;
    }
  }

  /**
   * Keep a snapshot for restarts. When the page has nothing better to do, a complete one is stored for the next visit.
   * @param {Uint8Array} bytes
   * @param {import("./assets.js").Files} files
   * @param {boolean} complete whether it holds friendly-traceback too
   */
  keep(bytes, files, complete) {
    if (this.#complete && !complete) return;
    this.#bytes = bytes;
    this.#complete = complete;
    this.#storing ??= this.#storeWhenIdle(files).catch(() => {});
  }

  /** Forget a snapshot that could not be used. */
  async discard(version) {
    this.#bytes = this.#storing = null;
    this.#complete = this.#isStored = false;
    await globalThis.caches?.delete(CACHE_PREFIX + version).catch(() => {});
  }

  /** Resolves when a snapshot that was kept is stored, or could not be. */
  async stored() {
    await this.#storing;
  }

  async #storeWhenIdle(files) {
    const { version } = files;
    if (this.#isStored) return;
    await quiet();
    if (!this.#complete) {
      const bytes = await complete(files);
      if (!bytes) return;
      this.#bytes = bytes;
      this.#complete = true;
    }
    const packed = await compress(this.#bytes);
    if (!packed) return;
    const cache = await caches.open(CACHE_PREFIX + version);
    await cache.put(this.#address(), new Response(packed));
    this.#isStored = true;
  }

  #address() {
    return new URL(ADDRESS, this.#base);
  }
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
async function complete(files) {
  const options = { explains: true, files, snapshot: null, shared: false, memoryBytes: COMPLETE_BYTES };
  const { interpreter, ready } = Interpreter.start(options);
  try {
    return (await ready).snapshot;
  } finally {
    interpreter.terminate();
  }
}

/** Compressing 30 MB takes about a second, so it happens in a worker of its own. */
async function compress(bytes) {
  const address = URL.createObjectURL(new Blob([COMPRESSOR], { type: "text/javascript" }));
  const worker = new Worker(address, { type: "module" });
  const { port1, port2 } = new MessageChannel();
  try {
    return await new Promise((resolve) => {
      port1.onmessage = ({ data }) => resolve(data);
      worker.onerror = () => resolve(null);
      worker.postMessage({ bytes, port: port2 }, [port2]);
    });
  } finally {
    worker.terminate();
    port1.close();
    URL.revokeObjectURL(address);
  }
}
