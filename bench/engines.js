/** The workspace's engines without the workspace, on a page of the same server. */

async (base) => {
  const load = (name) => import(base + name);
  const [{ Assets }, { Engine }, { Snapshot }, { grade }, { Runtime }] = await Promise.all(
    ["engine/assets.js", "engine/engine.js", "engine/snapshot.js", "grading/grader.js", "engine/runtime.js"].map(load),
  );
  const address = new URL(base);
  const isolation = crossOriginIsolated ? "headers" : "none";
  const none = { get: async () => null, keep() {}, discard: async () => {}, isPrepared: false };
  const assets = new Assets(address);
  const snapshot = new Snapshot(address);
  const make = (role, kept = snapshot) => new Engine({ role, isolation, assets, snapshot: kept });

  async function start(engine) {
    const began = performance.now();
    await engine.load();
    return { ms: performance.now() - began, kind: engine.info.startKind };
  }

  /** An interpreter that was killed, until the next one is ready. */
  async function restart(engine) {
    engine.end();
    return start(engine);
  }

  async function print(engine, code) {
    let shown = 0;
    const began = performance.now();
    await engine.run({ code, stdin: "", onOutput: () => { shown ||= performance.now() - began; } });
    return { shown, ended: performance.now() - began };
  }

  async function submit(runEngine, judgeEngine, question, code) {
    const began = performance.now();
    const { verdict } = await grade({ question, code, runEngine, judgeEngine });
    return { ms: performance.now() - began, verdict };
  }

  /** A program that raises, to its end; the explanation is part of the answer. */
  async function raise(engine, code) {
    const began = performance.now();
    const { error } = await engine.run({ code, stdin: "" });
    return { ms: performance.now() - began, explained: Boolean(error.explanation) };
  }

  /** What the judge says of a wrong answer on the first test. */
  async function wrong(runEngine, judgeEngine, { spec, tests: [{ input, expected }] }, code) {
    const [outcome] = await runEngine.runTests({ code, spec, inputs: [input] });
    const texts = [spec, input].map((each) => JSON.stringify(each));
    const began = performance.now();
    const answer = await judgeEngine.call("explain.explain_outcome", code, ...texts, expected, JSON.stringify(outcome));
    return { ms: performance.now() - began, explained: Boolean(answer) };
  }

  /** Whether a question from outside the bank may be shown, in an engine of its own as in the app. */
  async function validate(question) {
    const { validate: validated } = await load("grading/validator.js");
    const { accepted, ms } = await validated({ question, isolation, assets, snapshot });
    return { accepted, ms };
  }

  const runtime = new Runtime({ base: address, assets, mayReload: () => false });

  /** The search for the place of a fault, from the verdict to its end, as in the app. */
  async function place(question, code) {
    const judgement = await runtime.grade({ question, code, limits: {}, onProgress: () => {} });
    const sought = await runtime.mayRepair(question, code, judgement);
    const began = performance.now();
    const found = await runtime.repair({ question, code, judgement, signal: new AbortController().signal });
    return { ms: performance.now() - began, sought, said: found?.what ?? null };
  }

  const judge = make("judge");
  window.engines = { run: make("run"), judge, normal: () => make("run", none), start, restart, print, submit, raise, wrong, place, validate, snapshot, assets };
  return isolation;
}
