/** Bare Pyodide in a module worker, from the same server: the baseline. Gives its own start time in ms. */

async (pyodide) => {
  const program = `
    import { loadPyodide } from "${pyodide}pyodide.mjs";
    const runtime = await loadPyodide({ indexURL: "${pyodide}", stdout: (text) => postMessage({ printed: text }) });
    onmessage = ({ data }) => {
      let results;
      try {
        results = data.map((code) => String(runtime.runPython(code)));
      } catch (error) {
        results = [String(error)];
      }
      postMessage({ results });
    };
    postMessage({ ready: true });
  `;
  const began = performance.now();
  const worker = new Worker(URL.createObjectURL(new Blob([program], { type: "text/javascript" })), { type: "module" });
  await new Promise((resolve, reject) => {
    worker.onmessage = resolve;
    worker.onerror = (event) => reject(new Error(event.message || "the worker did not start"));
  });
  const startMs = performance.now() - began;
  const output = document.body.appendChild(document.createElement("pre"));

  /** From the request to the text in the page. */
  function print(code) {
    return new Promise((resolve) => {
      output.textContent = "";
      const started = performance.now();
      let shown = 0;
      const observer = new MutationObserver(() => { shown = performance.now() - started; observer.disconnect(); });
      observer.observe(output, { childList: true });
      worker.onmessage = ({ data }) => {
        if (data.printed !== undefined) output.append(data.printed);
        else setTimeout(() => resolve(shown));
      };
      worker.postMessage([code]);
    });
  }

  /** All programs in one message: what they gave, and how long it took. */
  function calls(codes) {
    return new Promise((resolve) => {
      const started = performance.now();
      worker.onmessage = ({ data }) => data.results && resolve({ ms: performance.now() - started, results: data.results });
      worker.postMessage(codes);
    });
  }

  window.bare = { print, calls, startMs };
  return startMs;
}
