import { Assets } from "./engine/assets.js";
import { Attempts } from "./storage/attempts.js";
import { CONTRACT } from "./contract.js";
import { Connection, healthUrl } from "./page/connection.js";
import { Drafts } from "./storage/drafts.js";
import { uuid } from "./page/elements.js";
import { Outbox, claimTab } from "./storage/outbox.js";
import { applyPolicy } from "./engine/policy.js";
import { Proposals } from "./grading/proposals.js";
import { Runtime } from "./engine/runtime.js";
import { Store } from "./storage/store.js";
import { Streamlit } from "./page/streamlit.js";
import { applyTheme } from "./page/theme.js";
import { Workspace } from "./panels/workspace.js";

const HEIGHT = 760;
const UNPAINTED_MS = 250;
/** After a reload the lock of the former document lasts a moment, so queues are looked for once more. */
const ADOPT_AGAIN_MS = 5000;

const base = new URL("./", location.href);
const health = healthUrl(location);
applyPolicy({ base, health: new URL(health) });

const streamlit = new Streamlit(window);
const store = new Store();
const connection = new Connection(health);
// The page answers meanwhile; so the workspace is made with its first question, and laid out once.
const [tab] = await Promise.all([claimTab(() => window.sessionStorage, navigator.locks), streamlit.ready()]);
const outbox = new Outbox(store, tab, (events) => {
  streamlit.setValue({ events });
  if (events.length) connection.expect();
});
let begun = false;
for (const type of ["keydown", "pointerdown"]) window.addEventListener(type, () => { begun = true; }, { capture: true, once: true });
const runtime = new Runtime({ base, assets: new Assets(base), mayReload: () => !begun });
const workspace = new Workspace({
  store, drafts: new Drafts(store), attempts: new Attempts(store), runtime, outbox,
  appBase: health.replace("_stcore/health", ""),
});
const proposals = new Proposals(runtime, (event) => outbox.add({ id: uuid(), at: Date.now(), ...event }));
document.querySelector("#frame").append(workspace.element);

let session;
let height;

function draw() {
  const { args, theme } = streamlit.rendered;
  workspace.render(args, applyTheme(document, theme, args.settings?.accentColour));
  const wanted = ["workspace", "review"].includes(args.view) ? (args.height ?? HEIGHT) : 0;
  if (wanted !== height) streamlit.setHeight(wanted);
  height = wanted;
  outbox.settle(args.handled ?? []);
  if (args.session !== session) {
    session = args.session;
    outbox.resume();
  }
  outbox.refuse(args.refused ?? []);
  proposals.offer(args.proposal);
  if (!outbox.pending.length) connection.answered();
}

window.addEventListener("storage", ({ key, newValue }) => {
  if (key !== null && newValue === null) store.deleted(key);
  if (key === CONTRACT.keys.handled) outbox.settle([]);
  if (key === CONTRACT.keys.drafts) workspace.look();
  store.retry();
});
connection.addEventListener("lost", () => {
  outbox.forget((event) => event.type === "shortcut");
  workspace.connection(true);
});
connection.addEventListener("back", () => {
  workspace.connection(false);
  outbox.resume();
});

const adopt = () => outbox.adopt(navigator.locks).catch(() => {});
adopt();
setTimeout(adopt, ADOPT_AGAIN_MS);

streamlit.addEventListener("render", draw);
draw();
// The question first: Python takes all processors of a small machine for a moment.
painted().then(() => workspace.loadPython());

/** Resolves once what was drawn is on the screen; soon, too, in a frame that the browser does not paint. */
function painted() {
  return new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
    setTimeout(resolve, UNPAINTED_MS);
  });
}
