/** Called by Streamlit whenever the command changes: hands it to the bridge, or keeps it until that is there. */
export default function (component) {
  const port = ((/** @type {any} */ (globalThis)).pytrixStorage ??= { waiting: [] });
  if (port.attend) port.attend(component);
  else port.waiting.push(component);
}
