/**
 * Something from outside, examined in an engine that is locked down like any other and ended afterwards.
 * @param {"validate.validate" | "validate.advise" | "repair.repair"} name
 * @param {any} payload
 * @param {import("../engine/engine.js").Engine} engine a judge that nobody else uses from now on
 * @param {number} timeMs for all of it, once Python is ready
 * @param {AbortSignal} [signal] ends it at once
 * @returns {Promise<{answer: any, ran: boolean, late: boolean, problem: string}>} never rejects; answer: null where
 *   there is none; ran: whether Python had started
 */
export async function examine(name, payload, engine, timeMs, signal) {
  let timer;
  let late = false;
  let ran = false;
  const end = () => engine.end();
  try {
    signal?.throwIfAborted();
    signal?.addEventListener("abort", end, { once: true });
    await engine.load();
    signal?.throwIfAborted();
    ran = true;
    timer = setTimeout(() => {
      late = true;
      engine.end();
    }, timeMs);
    return { answer: await engine.call(name, payload), ran, late, problem: "" };
  } catch (error) {
    return { answer: null, ran, late, problem: error.message };
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener("abort", end);
    // A worker that was damaged is being replaced by now; what comes up then is ended too.
    engine.stop().then(() => engine.end());
  }
}
