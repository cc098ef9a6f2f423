/** Everything an interpreter starts from, fetched once, so that a restart needs neither server nor network. */

const PYODIDE = "vendor/pyodide/";
const MANIFEST = "vendor/manifest.json";
const CACHE_PREFIX = "pyodide-runner-";

/**
 * With these a server may say which modules and Python files it has, so that they need not be looked at. One that says
 * so hands out all of a folder in one file, and may have put the manifest with them into the page.
 */
const SOURCES_HEADER = "Component-Sources";
const PYTHON_HEADER = "Component-Python";
const TEXTS = "all.json";
const IN_PAGE = "#manifest";

/** A file that could not be fetched, or was not what it should be. */
export class AssetError extends Error {}

/**
 * @typedef {object} Manifest
 * @property {string} vendor a digest of the locked versions
 * @property {object} lock what Pyodide checks itself against
 * @property {{python: string, suspending: string, plain: string} | null} memory snapshots made when the package was
 *   built: of which Python files, and where they are; null where they could not be made
 * @property {{python: string[], worker: string[]}} files Python files, and the worker's modules, each after those that it imports
 * @property {string | null} sources which modules and Python files the server has; null where it doesn't tell
 * @property {string | null} python which Python files the server has; null where it doesn't tell
 *
 * @typedef {object} Plan what is known before any large file is there
 * @property {string} version a digest that changes when the vendor folder or a Python file does
 * @property {URL | null} memory the snapshot of the build that fits these files and this browser
 *
 * @typedef {object} Files what every interpreter starts from
 * @property {Promise<WebAssembly.Module>} wasm may be on its way still; rejects with AssetError
 * @property {{pyodide: string, asm: string}} modules addresses
 * @property {string} worker blob: address of the worker's main module
 * @property {object} lock what Pyodide checks itself against
 * @property {string} version as in Plan
 *
 * @typedef {object} Library what an interpreter needs before it is given work, and all at once without a snapshot
 * @property {Uint8Array} stdlib
 * @property {{path: string, bytes: Uint8Array}[]} files Python files and archives
 * @property {string} python a digest of the Python files
 * @property {boolean} cached whether the archives came from the browser's cache
 */

export class Assets {
  #base;
  #cache = null;
  #manifest = null;
  #files = null;
  #library = null;
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
    return (await this.#read()).vendor;
  }

  /** @returns {Promise<Plan>} rejects with AssetError */
  async plan() {
    const { vendor, memory, python: told } = await this.#read();
    const python = told ?? (await this.library()).python;
    const kind = "Suspending" in WebAssembly ? "suspending" : "plain";
    const fits = memory?.python === python;
    return { version: `${vendor}-${python}`, memory: fits ? this.#versioned(memory[kind], python) : null };
  }

  /**
   * Fetched on the first call, and again after a call that failed.
   * @returns {Promise<Files>} rejects with AssetError
   */
  files() {
    if (!this.#files) {
      const files = this.#load();
      const forget = () => {
        if (this.#files === files) this.#files = null;
      };
      files.then(({ wasm }) => wasm.catch(forget), forget);
      this.#files = files;
    }
    return this.#files;
  }

  /** @returns {Promise<Library>} likewise */
  library() {
    this.#library ??= this.#loadLibrary().catch((error) => {
      this.#library = null;
      throw error;
    });
    return this.#library;
  }

  /** Forget all files and the browser's copies of them, so that the next call fetches them from the server. */
  async discard() {
    this.#files = this.#manifest = this.#library = null;
    this.#trustsBrowser = false;
    const cache = await this.#cache;
    for (const request of (await cache?.keys()) ?? []) await cache.delete(request);
  }

  /** @returns {Promise<Manifest>} */
  #read() {
    this.#manifest ??= this.#tell().then(
      ({ manifest, sources, python }) => {
        const { digest: vendor, lock, memory = null, python: files, worker } = manifest;
        this.#cache = openCache(vendor);
        return { vendor: String(vendor), lock, memory, sources, python, files: { python: files, worker } };
      },
      (error) => {
        this.#manifest = null;
        throw error;
      },
    );
    return this.#manifest;
  }

  /** @returns {Promise<{manifest: any, sources: string | null, python: string | null}>} */
  async #tell() {
    const inPage = this.#trustsBrowser && document.querySelector(IN_PAGE);
    if (inPage) return JSON.parse(inPage.textContent);
    const response = await this.#fetch(MANIFEST);
    const [sources, python] = [SOURCES_HEADER, PYTHON_HEADER].map((name) => response.headers.get(name));
    return { manifest: await response.json(), sources, python };
  }

  async #load() {
    const { vendor, lock, sources, files } = await this.#read();
    const wasm = this.#compile(`${PYODIDE}pyodide.asm.wasm`);
    // Whoever waits for it hears of a failure.
    wasm.catch(() => {});
    const [pyodide, asm, texts, { version }] = await Promise.all([
      this.#module(`${PYODIDE}pyodide.mjs`),
      this.#module(`${PYODIDE}pyodide.asm.mjs`),
      this.#texts("worker", files.worker, sources),
      this.plan(),
    ]);
    const worker = link(files.worker.map((path) => ({ path, text: texts[path] })));
    // Packages are never fetched, so the list of them stays behind.
    return { wasm, modules: { pyodide, asm }, worker, lock: { info: lock, packages: {} }, version };
  }

  async #loadLibrary() {
    const { sources: stamp, files: { python: paths } } = await this.#read();
    const fetched = [];
    const [stdlib, friendly, texts] = await Promise.all([
      this.#kept(`${PYODIDE}python_stdlib.zip`, fetched).then(bytesOf),
      this.#kept("vendor/python/friendly.zip", fetched).then(bytesOf),
      this.#texts("python", paths, stamp),
    ]);
    const encoder = new TextEncoder();
    const sources = paths.map((path) => ({ path: path.slice("python/".length), bytes: encoder.encode(texts[path]) }));
    const python = await digest(sources.map((source) => source.bytes));
    return { stdlib, files: [...sources, { path: "friendly.zip", bytes: friendly }], python, cached: fetched.length === 0 };
  }

  /**
   * The address of a module. A browser keeps what it has compiled of one that it fetches itself, and that is a tenth of
   * the time until Python is ready; so it does, where the server has it keep the file.
   */
  async #module(path) {
    const { sources } = await this.#read();
    if (sources && this.#trustsBrowser) return String(await this.#vendor(path));
    return moduleAddress(await this.#kept(path));
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
    const url = await this.#vendor(path);
    const kept = await cache?.match(url);
    if (kept) return kept;
    const response = await this.#fetch(url);
    if (response.headers.has("ETag")) return response;
    cache?.put(url, response.clone()).catch(() => {});
    return response;
  }

  /**
   * Texts by path: together where the server does so, else one by one.
   * @param {"python" | "worker"} folder @param {string[]} paths @param {string | null} sources
   * @returns {Promise<Record<string, string>>}
   */
  async #texts(folder, paths, sources) {
    if (sources) return this.#json(await this.#fetch(this.#versioned(`${folder}/${TEXTS}`, sources)));
    return Object.fromEntries(await Promise.all(paths.map(async (path) => [path, await this.#text(path)])));
  }

  /** An address that changes with what is behind it, so that a browser need not ask whether it did. */
  #versioned(path, version) {
    const url = new URL(path, this.#base);
    url.searchParams.set("v", version);
    return url;
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

  /**
   * A file of the vendor folder: from the browser's cache, else from the server and then kept.
   * @param {string} path @param {string[]} [fetched] gets the path where it came from the server
   */
  async #kept(path, fetched) {
    const cache = await this.#cache;
    const url = await this.#vendor(path);
    const kept = await cache?.match(url);
    if (kept) return kept;
    fetched?.push(path);
    const response = await this.#fetch(url);
    cache?.put(url, response.clone()).catch(() => {});
    return response;
  }

  async #vendor(path) {
    return this.#versioned(path, (await this.#read()).vendor);
  }

  /** @param {string | URL} path what has no version in its address is asked for again at every visit */
  async #fetch(path) {
    const usual = path instanceof URL ? "default" : "no-cache";
    let response;
    try {
      response = await fetch(new URL(path, this.#base), { cache: this.#trustsBrowser ? usual : "reload" });
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
