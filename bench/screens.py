"""Screens of a learner with a full history: how long they take to be drawn, and what travels for it."""

from __future__ import annotations

import json
import time

from playwright.sync_api import BrowserContext, Page

from bench.browser import Bench
from bench.figures import Figure, Samples, Table
from bench.relay import Relay
from pytrix.stores.documents import Documents
from pytrix.stores.usage import Usage, UsageEntry
from scripts import sample_learners

SCREENS = (
    "Modules",
    "Auto mode",
    "Choose a question",
    "Stats",
    "History",
    "API usage",
    "Settings",
    "Help",
    "Dashboard",
)
CALLS = 5000
INTERACTIONS: dict[str, tuple[str, str]] = {
    "Modules: a level": ("modules?module=string-manipulation", "[data-testid=stButtonGroup] button >> nth={}"),
    "History: not solved": ("history", "[data-testid=stButtonGroup] button >> nth={}"),
    "Stats: into a module": ("stats", ".st-key-mastery button >> nth=0"),
    "Choose a question: another": ("practice-manual", ".st-key-another button"),
    "Settings: a switch": ("settings", ".st-key-set-live_lint input"),
    "API usage: a period": ("api-usage", "[data-testid=stButtonGroup] button >> nth={}"),
}
AIM_MS, AIM_KB = "≤ 300 ms p95", "≤ 10 KB p95"

# From a click to the end of the run that it began; a run that another one follows at once counts with it. What comes
# later, such as the answer of the browser's storage, is waited for and not timed. A run may be over before the page has
# shown that it began; then the change of the address, what is drawn or else the server's messages tell of it.
TIMED = """(element) => new Promise((resolve, reject) => {
    const AT_ONCE_MS = 150, QUIET_MS = 1000, PATIENCE_MS = 30000;
    const app = document.querySelector("[data-testid=stApp]");
    const state = "data-test-script-state";
    const { href } = location;
    const began = performance.now();
    let ran = false, resting = true, ended = 0, took = 0, told = 0, quiet = 0;
    const patience = setTimeout(() => {
        watcher.disconnect();
        reject(new Error(`after ${PATIENCE_MS} ms: ${ran ? "runs without end" : "nothing ran"}`));
    }, PATIENCE_MS);
    const done = () => {
        watcher.disconnect();
        window.removeEventListener("heard", heard);
        clearTimeout(patience);
        resolve((took || ended || told) - began);
    };
    const watcher = new MutationObserver((changes) => {
        ran ||= changes.some(({ attributeName }) => attributeName === state);
        if (!ran && location.href === href) return;
        clearTimeout(quiet);
        const now = performance.now();
        const rested = resting;
        resting = app.getAttribute(state) === "notRunning";
        if (rested && !resting && ended && now - ended > AT_ONCE_MS) took ||= ended;
        if (!resting) return;
        ended = now;
        quiet = setTimeout(done, QUIET_MS);
    });
    const heard = () => {
        if (ran) return;
        told = performance.now();
        clearTimeout(quiet);
        quiet = setTimeout(done, QUIET_MS);
    };
    window.addEventListener("heard", heard);
    watcher.observe(app, { subtree: true, childList: true, characterData: true, attributeFilter: [state] });
    element.click();
})"""
HEARD = """window.WebSocket = class extends WebSocket {
    constructor(...given) {
        super(...given);
        this.addEventListener("message", () => window.dispatchEvent(new Event("heard")));
    }
};"""
"""Tells the page of each message of the server."""
COMPLETE = """() => new Promise((resolve) => {
    const QUIET_MS = 1000;
    let quiet = 0, complete = false;
    const look = () => {
        const ran = document.querySelector("[data-testid=stApp]")?.dataset.testScriptState === "notRunning";
        const now = ran && document.querySelector("h1") && !document.querySelector("[data-testid=stSkeleton]");
        if (Boolean(now) === complete) return;
        complete = Boolean(now);
        clearTimeout(quiet);
        if (complete) quiet = setTimeout(() => { watcher.disconnect(); resolve(); }, QUIET_MS);
    };
    const watcher = new MutationObserver(look);
    watcher.observe(document, { subtree: true, childList: true, attributeFilter: ["data-test-script-state"] });
    look();
})"""
"""Until the page and what the browser's answers bring about are there."""


def measure(bench: Bench) -> Table:
    figures: list[Figure] = []
    with bench.browser() as context, Relay(bench.servers.bare.port) as relay:
        bare = Screens(context, relay, None)
        bare.open("")
        for number in range(8):
            bare.click(f"[data-testid=stSidebarNav] a >> nth={1 - number % 2}", told="bare")
    with bench.browser() as context, Relay(bench.servers.app.port) as relay:
        app = Screens(context, relay, full())
        app.open("")
        for _ in range(bench.times(7)):
            for name in SCREENS:
                app.click(f"[data-testid=stSidebarNav] a:has-text('{name}')", told=name)
        for name, (page, selector) in INTERACTIONS.items():
            app.open(page)
            for number in range(bench.times(7)):
                # What is chosen already would change nothing.
                app.click(selector.format(2 - number % 2), told=name)
    against, least = Samples(bare.times["bare"][1:]), Samples(bare.sizes["bare"][1:], "KB")
    for name in app.times:
        aim = AIM_MS if name in INTERACTIONS else ""
        figures.append(Figure(name, Samples(app.times[name]), against, "a page of a bare app", aim))
    for name in INTERACTIONS:
        figures.append(Figure(f"{name}: bytes", Samples(app.sizes[name], "KB"), least, "a page of a bare app", AIM_KB))
    note = (
        f"With 1,000 attempts and {CALLS:,} calls of Gemini in the browser's storage. Bytes both ways, as a relay "
        "between browser and server counts them."
    )
    return Table("Screens with a full history: from a click to a page that is complete", figures, note)


class Screens:
    """A tab on the app, with these documents in its storage; notes times in ms and bytes on the wire in KB."""

    def __init__(self, context: BrowserContext, relay: Relay, documents: Documents | None) -> None:
        self.page: Page = context.pages[0]
        context.add_init_script(HEARD)
        self.relay = relay
        self.times: dict[str, list[float]] = {}
        self.sizes: dict[str, list[float]] = {}
        if documents:
            kept = json.dumps(dict(sample_learners.in_browser(documents)))
            seed = f"for (const [key, text] of Object.entries({kept})) localStorage.setItem(key, text);"
            context.add_init_script(
                f"if (window.top === window && !localStorage.getItem('pytrix_history')) {{ {seed} }}"
            )

    def open(self, path: str) -> None:
        self.page.goto(f"{self.relay.url}{path}")
        self.page.evaluate(COMPLETE)

    def click(self, selector: str, told: str) -> None:
        before = self.relay.received + self.relay.sent
        took = float(self.page.locator(selector).first.evaluate(TIMED))
        self.times.setdefault(told, []).append(took)
        self.sizes.setdefault(told, []).append((self.relay.received + self.relay.sent - before) / 1000)


def full() -> Documents:
    """A thousand attempts, and as many calls of Gemini as are kept."""
    now = time.time_ns() // 1_000_000
    documents = sample_learners.learner("full", now)
    calls = [
        UsageEntry(id=f"call-{number}", timestamp=now - number * 600_000, feature="hint", input_tokens=900)
        for number in range(CALLS)
    ]
    return documents.with_part("usage", Usage(entries=tuple(calls)))
