/** A page with an engine and nothing else, driven by tests through `window.bench`. */

import { Assets } from "./engine/assets.js";
import { Engine } from "./engine/engine.js";
import { grade as gradeAll } from "./grading/grader.js";
import { isolate } from "./engine/isolation.js";
import { applyPolicy } from "./engine/policy.js";
import { Snapshot } from "./engine/snapshot.js";

const base = new URL("./", location.href);
const parameters = new URLSearchParams(location.search);
applyPolicy({ base });

const assets = new Assets(base);
const snapshot = new Snapshot(base);
const version = await assets.version().catch(() => "unknown");
const isolation = await isolate({ base, version, useServiceWorker: !parameters.has("plain") });
const engine = new Engine({ role: "run", isolation, assets, snapshot });
const judge = new Engine({ role: "judge", isolation, assets, snapshot });

/**
 * Run a program and collect what it prints; `answers` are the lines given to input(), "stop" presses Stop instead.
 * The run is stopped when it has printed `after`.
 */
async function run(code, { answers, after, ...options } = {}) {
  const printed = { stdout: "", stderr: "" };
  const prompts = [];
  const left = [...(answers ?? [])];
  let stopped = null;
  let pressed = 0;
  const stop = () => {
    pressed ||= performance.now();
    stopped ??= engine.stop().then(() => performance.now());
  };
  const onOutput = (stream, text) => {
    printed[stream] += text;
    if (after !== undefined && printed.stdout.includes(after)) stop();
  };
  const onInput = async (prompt) => {
    prompts.push(prompt);
    if (left[0] !== "stop") return left.length ? left.shift() : null;
    stop();
    return new Promise(() => {});
  };
  const result = await engine.run({ code, onOutput, ...(answers ? { onInput } : {}), ...options });
  const latencyMs = performance.now() - pressed;
  const nextMs = ((await stopped) ?? 0) - pressed;
  return { ...result, ...printed, prompts, ...(pressed ? { latencyMs, nextMs } : {}) };
}

async function grade(question, code, limits) {
  const progress = [];
  const onProgress = (done, total) => progress.push([done, total]);
  const judgement = await gradeAll({ question, code, runEngine: engine, judgeEngine: judge, limits, onProgress });
  return { ...judgement, progress };
}

window.bench = { engine, judge, assets, snapshot, isolation, base, run, grade };
document.documentElement.dataset.ready = "yes";
