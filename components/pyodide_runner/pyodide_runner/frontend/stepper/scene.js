/** Draws what exists at one step: the calls with their variables, and the objects that these lead to. */

import { element } from "../page/elements.js";
import { describe } from "./recording.js";

const DEEPEST_NESTING = 3;

/** @typedef {import("./recording.js").Recording} Recording */

export class Scene {
  #recording;
  #at;
  #drawn = new Set();
  #inside = new Map();

  /** @param {Recording} recording @param {number} at the step */
  constructor(recording, at) {
    this.#recording = recording;
    this.#at = at;
  }

  /** @returns {HTMLElement[]} one box for each call, the main program first */
  calls() {
    const step = this.#recording.data.steps[this.#at];
    const frames = this.#recording.frames(this.#at);
    const before = new Map(this.#at ? this.#recording.frames(this.#at - 1).map((frame) => [frame.id, frame]) : []);
    const boxes = frames.map((frame, i) => {
      const isCurrent = i === frames.length - 1;
      const isIdle = frame.line === null && !frame.variables.length;
      return isIdle ? null : this.#call(frame, before.get(frame.id), isCurrent ? step : null);
    });
    if (step.leftOut) {
      const text = `${step.leftOut} more ${step.leftOut === 1 ? "call" : "calls"}`;
      boxes.splice(1, 0, element("p", { class: "stepper-left-out", text: `… ${text} …` }));
    }
    return boxes.filter(Boolean);
  }

  /** @returns {HTMLElement[]} */
  objects() {
    const reached = this.#reach();
    const roots = reached.filter((id) => !this.#inside.has(id));
    const boxes = roots.map((id) => this.#root(id));
    for (const id of reached) boxes.push(this.#root(id));
    return boxes.filter(Boolean);
  }

  /** @param {import("./recording.js").Step | null} step where the frame is the one that runs */
  #call(frame, before, step) {
    const old = new Map(before?.variables.map(([name, content]) => [name, content]));
    const rows = frame.variables.map(([name, content, outer]) => {
      const isChanged = old.get(name) !== content && (before !== undefined || frame.id === 0);
      const note = outer ? element("span", { class: "stepper-outer", text: "outer" }) : null;
      return row(element("span", {}, name, note), this.#value(content), isChanged);
    });
    if (step?.value !== undefined) rows.push(row(`${step.event}s`, this.#value(step.value), true));
    const place = frame.line === null ? null : element("span", { class: "stepper-place", text: `line ${frame.line}` });
    return element(
      "div",
      { role: "group", class: `stepper-call${step ? " current" : ""}`, "aria-label": frame.name },
      element("p", { class: "stepper-title" }, element("span", { text: frame.name }), place),
      rows.length ? element("dl", {}, ...rows) : element("p", { class: "stepper-empty", text: "no variables yet" }),
    );
  }

  /** All objects that can be reached, and which of them can be drawn inside the one object that holds them. */
  #reach() {
    const step = this.#recording.data.steps[this.#at];
    const named = this.#recording.frames(this.#at).flatMap((frame) => frame.variables.map(([, value]) => value));
    const reached = new Set([...named, step.value].filter((value) => typeof value === "number"));
    const holders = new Map();
    for (const id of reached) {
      for (const inner of references(this.#object(id))) {
        reached.add(inner);
        holders.set(inner, [...(holders.get(inner) ?? []), id]);
      }
    }
    for (const [id, ids] of holders) if (ids.length === 1 && this.#fits(id, ids[0])) this.#inside.set(id, ids[0]);
    return [...reached];
  }

  #fits(id, holder) {
    const drawing = this.#object(id);
    const outer = this.#object(holder);
    if (drawing.kind === "object" && outer.type === drawing.type) {
      return this.#recording.links(drawing.type).some((name) => field(outer, name) === id);
    }
    return drawing.kind !== "object" && drawing.kind !== "function";
  }

  #object(id) {
    return this.#recording.object(id, this.#at);
  }

  #before(id) {
    return this.#at ? this.#recording.object(id, this.#at - 1) : null;
  }

  #root(id) {
    if (this.#drawn.has(id)) return null;
    const drawing = this.#object(id);
    const links = drawing.kind === "object" ? this.#recording.links(drawing.type) : [];
    if (links.length === 1) return this.#chain(id, links[0]);
    if (links.length > 1) return element("div", { class: "stepper-tree" }, this.#branch(id, links));
    return this.#card(id, 0);
  }

  #chain(id, link) {
    const parts = [];
    let next = id;
    while (typeof next === "number" && !this.#drawn.has(next) && this.#object(next).type === this.#object(id).type) {
      const arrow = element("span", { class: "stepper-next", title: link, text: "→" });
      parts.push(element("div", { class: "stepper-pair" }, this.#node(next, [link]), arrow));
      next = field(this.#object(next), link);
    }
    parts.push(next === undefined ? "not set" : this.#value(next));
    return element("div", { class: "stepper-chain" }, ...parts);
  }

  #branch(id, links) {
    const node = this.#node(id, links);
    const children = links.map((name) => field(this.#object(id), name));
    const isLeaf = children.every((child) => typeof child !== "number");
    if (isLeaf) return element("div", { class: "stepper-branch" }, node);
    const boxes = children.map((child, i) => {
      const isNode = typeof child === "number" && !this.#drawn.has(child) && this.#inside.get(child) === id;
      const box = isNode ? this.#branch(child, links) : this.#value(child ?? "not set");
      return element("div", { class: "stepper-child" }, element("span", { class: "stepper-link", text: links[i] }), box);
    });
    return element("div", { class: "stepper-branch" }, node, element("div", { class: "stepper-children" }, ...boxes));
  }

  /** An object of a chain or a tree, without the fields that are drawn as its links. */
  #node(id, links) {
    return this.#card(id, 1, (name) => !links.includes(name));
  }

  #card(id, depth, isShown = () => true) {
    this.#drawn.add(id);
    const drawing = this.#object(id);
    const isNew = this.#at > 0 && !this.#before(id);
    const title = describe(drawing.kind, drawing.type, drawing.size);
    return element(
      "div",
      {
        role: "group",
        class: `stepper-object ${drawing.kind}${isNew ? " new" : ""}`,
        "data-object": id,
        "aria-label": `#${id}, ${title}`,
      },
      element("p", { class: "stepper-title" }, element("span", { class: "stepper-number", text: `#${id}` }), element("span", { text: title })),
      this.#content(drawing, this.#before(id), depth, isShown),
    );
  }

  #content(drawing, before, depth, isShown) {
    const fields = (drawing.fields ?? []).filter(([name]) => isShown(name));
    const parts = [];
    if (drawing.kind === "dict") parts.push(this.#pairs(drawing, before, depth));
    else if (drawing.items) parts.push(this.#cells(drawing, before, depth));
    if (fields.length) {
      const old = before && new Map(before.fields);
      const rows = fields.map(([name, value]) => row(name, this.#value(value, depth), old && old.get(name) !== value));
      parts.push(element("dl", {}, ...rows));
    }
    return parts.length ? element("div", { class: "stepper-content" }, ...parts) : null;
  }

  #cells(drawing, before, depth) {
    if (!drawing.size) return element("p", { class: "stepper-empty", text: "empty" });
    const isSet = drawing.kind === "set";
    const old = new Set(before?.items);
    const cells = drawing.items.map((value, i) => {
      const isChanged = before && (isSet ? !old.has(value) : before.items[i] !== value);
      const index = isSet ? null : element("span", { class: "stepper-index", text: String(i) });
      return element("li", { class: isChanged ? "changed" : null }, index, this.#value(value, depth));
    });
    return element("div", {}, element("ul", { class: "stepper-cells" }, ...cells), more(drawing));
  }

  #pairs(drawing, before, depth) {
    if (!drawing.size) return element("p", { class: "stepper-empty", text: "empty" });
    const old = before && new Map(before.items);
    const rows = drawing.items.map(([key, value]) => {
      return row(this.#value(key, depth), this.#value(value, depth), old && old.get(key) !== value);
    });
    return element("div", {}, element("dl", { class: "stepper-pairs" }, ...rows), more(drawing));
  }

  /** Text, the object itself where it belongs inside, or a reference to where it is drawn. */
  #value(value, depth = null) {
    if (typeof value !== "number") return element("code", { class: "stepper-text", text: value });
    const isInside = depth !== null && depth < DEEPEST_NESTING && this.#inside.has(value) && !this.#drawn.has(value);
    if (isInside) return this.#card(value, depth + 1);
    const { kind, type } = this.#object(value);
    return element(
      "span",
      { class: "stepper-reference", "data-to": value },
      element("span", { "aria-hidden": "true", text: "→ " }),
      element("span", { class: "stepper-number", text: `#${value}` }),
      ` ${kind === "function" ? "function" : type}`,
    );
  }
}

function field(drawing, name) {
  return drawing.fields.find(([known]) => known === name)?.[1];
}

function references(drawing) {
  const inner = [...(drawing.items ?? []).flat(), ...(drawing.fields ?? []).map(([, value]) => value)];
  return inner.filter((value) => typeof value === "number");
}

function row(name, value, isChanged) {
  return element("div", { class: isChanged ? "changed" : null }, element("dt", {}, name), element("dd", {}, value));
}

function more(drawing) {
  const count = drawing.size - drawing.items.length;
  return count > 0 ? element("p", { class: "stepper-more", text: `and ${count.toLocaleString("en")} more` }) : null;
}
