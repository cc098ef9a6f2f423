"""Screens of a learner with a full history: how long they take to be drawn, and what travels for it."""

from __future__ import annotations

import json
import time
from collections.abc import Callable

from playwright.sync_api import BrowserContext, Page, WebSocket

from bench.browser import Bench
from bench.figures import Figure, Samples, Table
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

# From a click to the end of the run that it began; a run that another one follows at once counts with it.
TIMED = """(element) => new Promise((resolve, reject) => {
    const app = document.querySelector("[data-testid=stApp]");
    const { href } = location;
    const began = performance.now();
    let idle = 0;
    let ran = false;
    new MutationObserver(() => { ran = true; idle = 0; }).observe(app, { attributeFilter: ["data-test-script-state"] });
    const look = () => {
        if (app.dataset.testScriptState !== "notRunning") idle = 0;
        else if (ran || location.href !== href) {
            idle ||= performance.now();
            if (performance.now() - idle > 150) return resolve(idle - began);
        }
        if (performance.now() - began > 30000) return reject(new Error("nothing ran"));
        requestAnimationFrame(look);
    };
    element.click();
    look();
})"""
QUIET = "() => document.querySelector('[data-testid=stApp]')?.dataset.testScriptState === 'notRunning'"
SETTLE_MS = 1200
"""Answers of the browser that a screen brings about are over then."""


def measure(bench: Bench) -> Table:
    figures: list[Figure] = []
    with bench.browser() as context:
        bare = Screens(context, bench.servers.bare.url, None)
        bare.open("")
        baseline = [bare.click(f"[data-testid=stSidebarNav] a >> nth={number % 2}") for number in (1, 2, 3, 4, 5, 6, 7)]
    with bench.browser() as context:
        app = Screens(context, bench.servers.app.url, full())
        app.open("")
        for _ in range(bench.times(7)):
            for name in SCREENS:
                app.click(f"[data-testid=stSidebarNav] a:has-text('{name}')", told=name)
        for name, (page, selector) in INTERACTIONS.items():
            app.open(page)
            for number in range(bench.times(7)):
                # What is chosen already would change nothing.
                app.click(selector.format(2 - number % 2), told=name)
    against = Samples(baseline[1:])
    for name in app.times:
        aim = AIM_MS if name in INTERACTIONS else ""
        figures.append(Figure(name, Samples(app.times[name]), against, "a page of a bare app", aim))
    for name in INTERACTIONS:
        figures.append(Figure(f"{name}: bytes", Samples(app.sizes[name], "KB"), aim=AIM_KB))
    note = f"With 1,000 attempts and {CALLS:,} calls of Gemini in the browser's storage; bytes both ways."
    return Table("Screens with a full history: from a click to a page that is complete", figures, note)


class Screens:
    """A tab on the app, with these documents in its storage; notes times in ms and bytes of the websocket in KB."""

    def __init__(self, context: BrowserContext, url: str, documents: Documents | None) -> None:
        self.page: Page = context.pages[0]
        self.url = url
        self.times: dict[str, list[float]] = {}
        self.sizes: dict[str, list[float]] = {}
        self.bytes = 0
        self.page.on("websocket", self._attend)
        if documents:
            kept = json.dumps(dict(sample_learners.in_browser(documents)))
            seed = f"for (const [key, text] of Object.entries({kept})) localStorage.setItem(key, text);"
            context.add_init_script(f"if (!localStorage.getItem('pytrix_history')) {{ {seed} }}")

    def open(self, path: str) -> None:
        self.page.goto(f"{self.url}{path}")
        self.page.wait_for_function(QUIET)
        self.page.wait_for_timeout(SETTLE_MS)

    def click(self, selector: str, told: str = "") -> float:
        before = self.bytes
        took = float(self.page.locator(selector).first.evaluate(TIMED))
        self.page.wait_for_timeout(SETTLE_MS)
        if told:
            self.times.setdefault(told, []).append(took)
            self.sizes.setdefault(told, []).append((self.bytes - before) / 1000)
        return took

    def _attend(self, socket: WebSocket) -> None:
        count: Callable[[str | bytes], None] = self._count
        socket.on("framereceived", count)
        socket.on("framesent", count)

    def _count(self, payload: str | bytes) -> None:
        self.bytes += len(payload)


def full() -> Documents:
    """A thousand attempts, and as many calls of Gemini as are kept."""
    now = time.time_ns() // 1_000_000
    documents = sample_learners.learner("full", now)
    calls = [
        UsageEntry(id=f"call-{number}", timestamp=now - number * 600_000, feature="hint", input_tokens=900)
        for number in range(CALLS)
    ]
    return documents.with_part("usage", Usage(entries=tuple(calls)))
