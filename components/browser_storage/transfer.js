/**
 * All that this browser keeps, as a file: export, import and clear. Code and drafts stay between the browser and the
 * file; only documents without code are shown to the server, which checks them before anything is replaced.
 */

import { CONTRACT } from "../pyodide_runner/pyodide_runner/frontend/contract.js";
import { isDeeper, isObject, readCodes, readDrafts, readPanels } from "../pyodide_runner/pyodide_runner/frontend/storage/records.js";

const FORMAT = "pytrix-everything";
const SCHEMA = 1;
const LOCK = "pytrix-storage";
const REPLACED = "pytrix-storage-replaced";
const RESEND_AFTER_MS = 3000;
const LARGEST_FILE = 20 * 1024 * 1024;

class ImportError extends Error {}

/**
 * @typedef {{documents: Record<string, string>, code: Record<string, {label: string, field: string}>, also: string[], secrets: string[],
 *   withheld: string[], elsewhere: Record<string, string>, prefixes: string[], order: {id: string, action: "clear" | "write", keys?: string[]} | null, checked: string}} Command
 * `documents` and `code` are labels by key: what the server may see, and what it may not; `also` are further keys to
 * carry along; `secrets` hold a key, which is exported only when that is ticked, and never shown to the server; fields named in `withheld` stay here; `elsewhere` says of other
 * formats where they belong. `clear` removes `keys` with the copies that were set aside of them,
 * or, with `keys` left out, every key that starts with one of `prefixes`.
 */

/**
 * @param {string} text of a file
 * @param {Command} command
 * @returns {{documents: Record<string, any>, leftOut: number}} the documents in it by key, and how many entries with code
 *   could not be used
 */
export function readFile(text, command) {
  if (!text.trim()) throw new ImportError("This file is empty.");
  let content;
  try {
    content = JSON.parse(text);
  } catch (error) {
    throw new ImportError(`This file is not complete JSON: ${error.message}. Export it again.`);
  }
  const elsewhere = command.elsewhere[content?.format];
  if (elsewhere) throw new ImportError(elsewhere);
  if (content?.format !== FORMAT) throw new ImportError(`This is not an export of Pytrix: "format" must be "${FORMAT}".`);
  if (!Number.isInteger(content.schema) || content.schema < 1) throw new ImportError('This export is damaged: "schema" must be a whole number from 1.');
  if (content.schema > SCHEMA) {
    throw new ImportError(`This export comes from a newer version of Pytrix (schema ${content.schema}; this one reads up to ${SCHEMA}). Reload the page to get the newest version.`);
  }
  const { documents } = content;
  if (!isObject(documents)) throw new ImportError('This export is damaged: "documents" must be an object.');
  let leftOut = 0;
  const usable = Object.entries(documents).map(([key, value]) => {
    checkDocument(key, value, command);
    const { document, junk } = readCode(key, value);
    leftOut += junk;
    return [key, document];
  });
  return { documents: Object.fromEntries(usable), leftOut };
}

/** What the frame would make of one of its own documents. */
function readCode(key, value) {
  if (key === CONTRACT.keys.panels) return { document: { schema: 1, ...readPanels(value) }, junk: 0 };
  const [reader, field] = { [CONTRACT.keys.drafts]: [readDrafts, "questions"], [CONTRACT.keys.codes]: [readCodes, "attempts"] }[key] ?? [];
  if (!reader) return { document: value, junk: 0 };
  const { records, junk } = reader(value);
  return { document: { schema: 1, [field]: Object.fromEntries(records) }, junk: Object.keys(junk ?? {}).length };
}

function checkDocument(key, value, command) {
  const code = command.code[key];
  if (!code && !(key in command.documents) && !command.also.includes(key) && !command.secrets.includes(key)) {
    throw new ImportError(`This export holds "${key}", which this version of Pytrix does not know. Reload the page to get the newest version.`);
  }
  if (!isObject(value)) throw new ImportError(`This export is damaged: "${key}" must be an object.`);
  if (isDeeper(value, CONTRACT.numbers.deepestNesting)) throw new ImportError(`This export is damaged: "${key}" nests too deeply.`);
  if (!code?.field) return;
  if (value.schema !== 1) throw new ImportError(`The ${code.label} in this export have schema ${value.schema}; this version of Pytrix reads 1.`);
  if (!isObject(value[code.field])) throw new ImportError(`This export is damaged: "${key}.${code.field}" must be an object.`);
}

/** @param {Storage} storage @param {Map<string, string | null>} texts null removes; all are written, or none */
export function replace(storage, texts) {
  const before = [...texts.keys()].map((key) => [key, storage.getItem(key)]);
  try {
    for (const key of texts.keys()) storage.removeItem(key);
    for (const [key, text] of texts) if (text !== null) storage.setItem(key, text);
  } catch (error) {
    for (const [key] of before) storage.removeItem(key);
    for (const [key, text] of before) if (text !== null) storage.setItem(key, text);
    throw error;
  }
}

/** One page's buttons. */
/** Whether a document holds a key, and not only what goes with one. */
function holdsKey(key) {
  try {
    return Boolean(JSON.parse(localStorage.getItem(key))?.data?.apiKey);
  } catch {
    return false;
  }
}

class Panel {
  constructor(root) {
    this.file = null;
    this.root = root;
    this.done = new Set();
    this.unseen = new Map();
    this.sizes = "";
    this.message = make("p", { role: "status" });
    this.input = make("input", { type: "file", accept: ".json,application/json", id: "pytrix-import" });
    this.input.addEventListener("change", () => this.choose());
    const save = make("button", { type: "button", textContent: "Export everything" });
    save.addEventListener("click", () => this.export());
    const label = make("label", { htmlFor: this.input.id, textContent: "Import a file" });
    const row = make("div", { className: "row" });
    row.append(save, label, this.input);
    this.withKey = make("input", { type: "checkbox", id: "pytrix-with-key" });
    this.keyRow = make("label", { htmlFor: this.withKey.id, className: "check", hidden: true });
    this.keyRow.append(this.withKey, " Export my Gemini key too: whoever has the file can use it");
    root.append(row, this.keyRow, this.message);
  }

  /** @param {Command} command */
  receive(command, component) {
    this.command = command;
    this.component = component;
    const { order } = command;
    if (order && !this.done.has(order.id)) {
      this.done.add(order.id);
      this.exclusively(() => this.carryOut(order));
    }
    this.tellSizes();
    this.keyRow.hidden = !command.secrets.some(holdsKey);
    for (const [name, { seen }] of this.unseen) if (seen(command)) this.unseen.delete(name);
    if (!this.unseen.size) clearTimeout(this.resending);
  }

  /** Sends a value until the server says that it has seen it. @param {(command: Command) => boolean} seen */
  send(name, value, seen) {
    this.unseen.set(name, { value, seen });
    this.sendUnseen();
  }

  sendUnseen() {
    clearTimeout(this.resending);
    if (!this.unseen.size || !this.root.isConnected) return;
    for (const [name, { value }] of this.unseen) this.component.setTriggerValue(name, value);
    this.resending = setTimeout(() => this.sendUnseen(), RESEND_AFTER_MS);
  }

  exclusively(turn) {
    if (!navigator.locks) turn();
    else void navigator.locks.request(LOCK, turn);
  }

  get keys() {
    return [...Object.keys(this.command.documents), ...Object.keys(this.command.code), ...this.command.also];
  }

  export() {
    const documents = {};
    const unreadable = [];
    const withKey = this.withKey.checked && !this.keyRow.hidden;
    for (const key of [...this.keys, ...(withKey ? this.command.secrets : [])]) {
      const text = localStorage.getItem(key);
      try {
        if (text !== null) documents[key] = JSON.parse(text);
      } catch {
        unreadable.push(key);
      }
    }
    const content = { format: FORMAT, schema: SCHEMA, exportedAt: Date.now(), documents };
    const link = make("a", {
      href: URL.createObjectURL(new Blob([JSON.stringify(content)], { type: "application/json" })),
      download: `pytrix-${new Date().toISOString().slice(0, 10)}.json`,
    });
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
    this.say(unreadable.length ? `Exported, without what could not be read: ${unreadable.join(", ")}.` : `Exported. The file holds your code${withKey ? " and your Gemini key" : ""}; keep it where you keep your own things.`);
  }

  async choose() {
    const [file] = this.input.files;
    if (!file) return;
    this.file = null;
    try {
      if (file.size > LARGEST_FILE) throw new ImportError(`This file is too large: ${Math.round(file.size / 1048576)} MB, at most 20 MB.`);
      const { documents, leftOut } = readFile(await file.text(), this.command);
      this.file = { id: crypto.randomUUID?.() ?? String(Math.random()), documents };
      this.say(leftOut ? `${leftOut} of its entries with code cannot be used and would be left out.` : "");
      const visible = Object.fromEntries(Object.entries(documents).filter(([key]) => key in this.command.documents));
      const shown = JSON.parse(JSON.stringify(visible), (name, value) => (this.command.withheld.includes(name) ? undefined : value));
      const { id } = this.file;
      this.send("check", { id, documents: shown, drafts: this.countCode() }, ({ checked }) => checked === id);
    } catch (error) {
      this.say(`Nothing was imported. ${error instanceof ImportError ? error.message : "The file could not be read."}`, true);
    }
    this.input.value = "";
  }

  countCode() {
    const counts = Object.entries(this.command.code).filter(([, { field }]) => field);
    return Object.fromEntries(counts.map(([key, { label, field }]) => [label, Object.keys(this.file.documents[key]?.[field] ?? {}).length]));
  }

  carryOut(order) {
    let result = "done";
    let texts = new Map();
    try {
      texts = order.action === "write" ? this.imported(order.id) : new Map(this.toClear(order).map((key) => [key, null]));
      replace(localStorage, texts);
    } catch (error) {
      result = error?.name === "QuotaExceededError" ? "full" : "failed";
    }
    const wrong = [...texts].filter(([key, text]) => localStorage.getItem(key) !== text).map(([key]) => key);
    if (result === "done" && wrong.length) result = "failed";
    window.dispatchEvent(new CustomEvent(REPLACED));
    this.tellSizes();
    this.send("report", { id: order.id, action: order.action, result, wrong }, (command) => command.order?.id !== order.id);
  }

  toClear({ keys }) {
    const all = Object.keys(localStorage);
    if (!keys) return all.filter((key) => this.command.prefixes.some((prefix) => key.startsWith(prefix)));
    return all.filter((key) => keys.some((each) => key === each || key.startsWith(`${each}.`)));
  }

  imported(id) {
    if (this.file?.id !== id) throw new Error("the chosen file is gone");
    const { documents } = this.file;
    this.file = null;
    const keys = [...this.keys, ...this.command.secrets.filter((key) => key in documents)];
    return new Map(keys.map((key) => [key, key in documents ? this.withRevision(key, documents[key]) : null]));
  }

  /** Revisions only grow, so that no other tab takes the imported document for the one it knows. */
  withRevision(key, document) {
    if (key in this.command.code) return JSON.stringify(document);
    let before = 0;
    try {
      before = JSON.parse(localStorage.getItem(key))?.revision ?? 0;
    } catch {
      before = 0;
    }
    if (!("data" in document)) return JSON.stringify(document);
    return JSON.stringify({ ...document, revision: Math.max(before, document.revision ?? 0) + 1 });
  }

  tellSizes() {
    const known = Object.keys(localStorage).filter((key) => this.command.prefixes.some((prefix) => key.startsWith(prefix)));
    const sizes = Object.fromEntries(known.sort().map((key) => [key, key.length + localStorage.getItem(key).length]));
    const text = JSON.stringify(sizes);
    if (text === this.sizes) return;
    this.sizes = text;
    this.component.setStateValue("sizes", sizes);
  }

  say(text, wrong = false) {
    this.message.textContent = text;
    this.message.classList.toggle("wrong", wrong);
  }
}

function make(tag, properties) {
  return Object.assign(document.createElement(tag), properties);
}

const panels = new WeakMap();

/** Called by Streamlit whenever the command changes. */
export default function (component) {
  const root = component.parentElement;
  if (!panels.has(root)) panels.set(root, new Panel(root));
  panels.get(root).receive(component.data, component);
}
