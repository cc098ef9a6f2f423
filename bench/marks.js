/**
 * Notes when things appear, by the document's own clock. Put into every page before anything else; the workspace frame
 * inherits it from the empty document that the frame starts with, so that it has to be put there again.
 */

(() => {
  if (window.benchmark?.document === document) return;
  const seen = {};
  const find = (name) => document.querySelector(`[data-testid="${name}"]`);
  const editor = () => document.querySelector("[data-testid=editor] .ace_editor, [data-testid=editor].ace_editor")?.env?.editor;
  const moments = {
    question: () => innerHeight > 100 && find("question-title")?.textContent && find("question-title").offsetHeight > 0,
    editor: () => seen.question && editor()?.getValue() && !editor().getReadOnly(),
    ready: () => find("runtime-state")?.textContent === "Python is ready",
    heading: () => document.querySelector("h1")?.textContent,
  };

  /** The frame paints nothing before its question, and tells when it did so also to who was put there later. */
  const painted = () => performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? Infinity;

  function look() {
    for (const [name, happened] of Object.entries(moments)) {
      if (name in seen || !happened()) continue;
      seen[name] = performance.timeOrigin + Math.min(performance.now(), name === "question" ? painted() : Infinity);
    }
    if ("editor" in seen && "ready" in seen) watcher.disconnect();
  }

  const everything = { subtree: true, childList: true, characterData: true, attributes: true };
  const watcher = new MutationObserver(look);
  watcher.observe(document, everything);
  addEventListener("resize", look);
  look();

  /**
   * Wait for a click, then for conditions one after the other; gives the milliseconds from the click to each.
   * @param {string} button selector of what will be clicked
   * @param {{css: string, text?: string, pattern?: string}[]} conditions pattern: a regular expression for the text
   */
  function arm(button, conditions) {
    const times = [];
    benchmark.times = new Promise((resolve) => {
      const onClick = (event) => {
        if (!event.target.closest(button)) return;
        removeEventListener("click", onClick, true);
        const observer = new MutationObserver(() => {
          while (times.length < conditions.length && holds(conditions[times.length])) times.push(performance.now() - event.timeStamp);
          if (times.length < conditions.length) return;
          observer.disconnect();
          resolve(times);
        });
        observer.observe(document, everything);
      };
      addEventListener("click", onClick, true);
    });
  }

  function holds({ css, text = "", pattern = "" }) {
    const wanted = new RegExp(pattern, "s");
    return [...document.querySelectorAll(css)].some(({ textContent }) => textContent.includes(text) && wanted.test(textContent));
  }

  const benchmark = { document, seen, arm, times: null, get opened() { return performance.timeOrigin; } };
  window.benchmark = benchmark;
})();
