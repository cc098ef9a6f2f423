/** Everything an interpreter starts from, fetched once, so that a restart needs neither server nor network. */

import { PYTHON_FILES, WORKER_MODULES } from "./sources.js";

const PYODIDE = "vendor/pyodide/";
const SOURCES = "./sources.json";
const CACHE_PREFIX = "pyodide-runner-";

/** With this a server may say that its modules and Python files are still those of an earlier visit. */
const SOURCES_HEADER = "Component-Sources";

/** A file that could not be fetched, or was not what it should be. */
export class AssetError extends Error {}

/**
 * @typedef {object} Files
 * @property {WebAssembly.Module} wasm
 * @property {{pyodide: string, asm: string}} modules blob: addresses
 * @property {string} worker blob: address of the worker's main module
 * @property {Uint8Array} stdlib
 * @property {object} lock what Pyodide checks itself against
 * @property {{path: string, bytes: Uint8Array}[]} files Python files and archives
 * @property {string} version a digest that changes when the vendor folder or a Python file does
 * @property {boolean} cached whether the large files came from the browser's cache
 */

export class Assets {
  #base;
  #cache = null;
  #manifest = null;
  #files = null;
  #fromNetwork = 0;
  #trustsBrowser = true;

  /** @param {URL} base the component's folder */
  constructor(base) {
    this.#base = base;
  }

  /**
   * The version of the vendor folder.
   * @returns {Promise<string>}
   */
  async version() {
    return (await this.#versions()).vendor;
  }

  /**
   * All files; fetched on the first call, and again after a call that failed.
   * @returns {Promise<Files>} rejects with AssetError
   */
  files() {
    this.#files ??= this.#load().catch((error) => {
      this.#files = null;
      throw error;
    });
    return this.#files;
  }

  /** Forget all files and the browser's copies of them, so that the next call fetches them from the server. */
  async discard() {
    this.#files = this.#manifest = null;
    this.#trustsBrowser = false;
    const cache = await this.#cache;
    for (const request of (await cache?.keys()) ?? []) await cache.delete(request);
  }

  /** @returns {Promise<{vendor: string, sources: string | null}>} sources: null where the server doesn't tell */
  #versions() {
    this.#manifest ??= this.#fetch("vendor/manifest.json")
      .then(async (response) => {
        const { digest: vendor } = await response.json();
        return { vendor: String(vendor), sources: response.headers.get(SOURCES_HEADER) };
      })
      .catch((error) => {
        this.#manifest = null;
        throw error;
      });
    return this.#manifest;
  }

  async #load() {
    const { vendor, sources: stamp } = await this.#versions();
    this.#cache = openCache(vendor);
    this.#fromNetwork = 0;
    const [wasm, pyodide, asm, stdlib, lock, friendly, texts] = await Promise.all([
      this.#compile(`${PYODIDE}pyodide.asm.wasm`),
      this.#kept(`${PYODIDE}pyodide.mjs`).then(moduleAddress),
      this.#kept(`${PYODIDE}pyodide.asm.mjs`).then(moduleAddress),
      this.#kept(`${PYODIDE}python_stdlib.zip`).then(bytesOf),
      this.#kept(`${PYODIDE}pyodide-lock.json`).then((response) => this.#json(response)),
      this.#kept("vendor/python/friendly.zip").then(bytesOf),
      this.#texts(stamp),
    ]);
    const encoder = new TextEncoder();
    const sources = PYTHON_FILES.map((path) => ({ path, bytes: encoder.encode(texts[`python/${path}`]) }));
    return {
      wasm,
      modules: { pyodide, asm },
      worker: link(WORKER_MODULES.map((path) => ({ path, text: texts[path] }))),
      stdlib,
      // Packages are never fetched, so the list of them stays behind.
      lock: { info: lock.info, packages: {} },
      files: [...sources, { path: "friendly.zip", bytes: friendly }],
      version: `${vendor}-${await digest(sources.map((source) => source.bytes))}`,
      cached: this.#fromNetwork === 0,
    };
  }

  async #compile(path) {
    const response = await this.#compilable(path);
    try {
      return await WebAssembly.compileStreaming(response);
    } catch (error) {
      await this.discard();
      throw new AssetError(`${path} could not be compiled: ${error.message}`);
    }
  }

  /**
   * A response from the browser's HTTP cache brings the machine code of earlier visits with it, one from a Cache does
   * not; but the HTTP cache keeps the file only where the server sends a validator.
   */
  async #compilable(path) {
    const cache = await this.#cache;
    const url = new URL(path, this.#base);
    const kept = await cache?.match(url);
    if (kept) return kept;
    const response = await this.#fetch(path);
    if (response.headers.has("ETag")) return response;
    this.#fromNetwork += 1;
    cache?.put(url, response.clone()).catch(() => {});
    return response;
  }

  /**
   * The Python files and the worker's modules by path: kept together, so that a visit does not ask for each.
   * @param {string | null} stamp
   * @returns {Promise<Record<string, string>>}
   */
  async #texts(stamp) {
    const cache = stamp && (await this.#cache);
    const url = new URL(SOURCES, this.#base);
    const response = await cache?.match(url);
    const kept = response && (await this.#json(response));
    if (kept?.stamp === stamp) return kept.texts;
    const paths = [...PYTHON_FILES.map((path) => `python/${path}`), ...WORKER_MODULES];
    const texts = Object.fromEntries(await Promise.all(paths.map(async (path) => [path, await this.#text(path)])));
    cache?.put(url, Response.json({ stamp, texts })).catch(() => {});
    return texts;
  }

  async #json(response) {
    try {
      return await response.json();
    } catch (error) {
      await this.discard();
      throw new AssetError(`${response.url} is damaged: ${error.message}`);
    }
  }

  async #text(path) {
    return (await this.#fetch(path)).text();
  }

  /** A file of the vendor folder: from the browser's cache, else from the server and then kept. */
  async #kept(path) {
    const cache = await this.#cache;
    const url = new URL(path, this.#base);
    const kept = await cache?.match(url);
    if (kept) return kept;
    this.#fromNetwork += 1;
    const response = await this.#fetch(path);
    cache?.put(url, response.clone()).catch(() => {});
    return response;
  }

  async #fetch(path) {
    let response;
    try {
      response = await fetch(new URL(path, this.#base), { cache: this.#trustsBrowser ? "no-cache" : "reload" });
    } catch (error) {
      throw new AssetError(`${path} could not be fetched: ${error.message}`);
    }
    if (!response.ok) throw new AssetError(`${path} could not be fetched: the server answered ${response.status}`);
    return response;
  }
}

/** @returns {Promise<Cache | null>} null where the browser keeps nothing, for example in a private window */
async function openCache(version) {
  try {
    const name = CACHE_PREFIX + version;
    const old = (await caches.keys()).filter((other) => other.startsWith(CACHE_PREFIX) && other !== name);
    await Promise.all(old.map((other) => caches.delete(other)));
    return await caches.open(name);
  } catch {
    return null;
  }
}

async function bytesOf(response) {
  return new Uint8Array(await response.arrayBuffer());
}

async function moduleAddress(response) {
  return address(await response.text());
}

function address(text) {
  return URL.createObjectURL(new Blob([text], { type: "text/javascript" }));
}

/** Blob modules cannot import each other by relative paths, so each import gets the address of what it names. */
function link(modules) {
  const addresses = new Map();
  for (const { path, text } of modules) {
    const here = new URL(path, "https://module.invalid/");
    const linked = text.replace(/from "(\.{1,2}\/[^"]+)"/g, (whole, specifier) => {
      const target = addresses.get(new URL(specifier, here).pathname.slice(1));
      if (!target) throw new AssetError(`${path} imports ${specifier}, which is not listed before it`);
      return `from "${target}"`;
    });
    addresses.set(path, address(linked));
  }
  return addresses.get(modules.at(-1).path);
}

async function digest(parts) {
  // Over plain http the browser has neither this nor a cache, so nothing is kept that a version could tell apart.
  if (!crypto.subtle) return "insecure";
  const hash = await crypto.subtle.digest("SHA-256", await new Blob(parts).arrayBuffer());
  return Array.from(new Uint8Array(hash, 0, 8), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
