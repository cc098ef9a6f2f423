import { Engine } from "../engine/engine.js";

/**
 * Something from outside, examined in an engine of its own that is locked down like any other and ended afterwards.
 * @param {"validate.validate" | "validate.advise" | "repair.repair"} name
 * @param {any} payload
 * @param {{isolation: import("../engine/protocol.js").IsolationMode, assets: import("../engine/assets.js").Assets,
 *   snapshot: import("../engine/snapshot.js").Snapshot}} parts
 * @param {number} timeMs for all of it, once Python is ready
 * @param {AbortSignal} [signal] ends it at once
 * @returns {Promise<{answer: any, ran: boolean, late: boolean, problem: string}>} never rejects; answer: null where
 *   there is none; ran: whether Python had started
 */
export async function examine(name, payload, parts, timeMs, signal) {
  const engine = new Engine({ role: "judge", ...parts });
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
