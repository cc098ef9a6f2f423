"""A real Chromium: profiles that last over visits, the app's screens in it, and pages with nothing but Python."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from playwright.sync_api import BrowserContext, Error, Frame, Page, Playwright

from bench.servers import COMPONENT, Servers
from scripts import chromium
from tests.e2e.questions import SIMPLE, link

HERE = Path(__file__).parent
MARKS = HERE / "marks.js"
FRAME = ".st-key-workspace iframe"
PATIENCE_MS = 60_000
STORED = """async () => {
    for (const name of await caches.keys()) {
        if (name.startsWith("pyodide-snapshot-") && (await (await caches.open(name)).keys()).length) return true;
    }
    return false;
}"""


Condition = tuple[str, str] | tuple[str, str, str]
"""A selector, a text that one of its elements has, and a regular expression for that element's text."""


IN_TIME = """([wanted, patience]) => Promise.race([
    benchmark.times,
    new Promise((_, reject) => setTimeout(() => reject(new Error(`waited in vain for ${wanted}`)), patience)),
])"""


@dataclass
class Bench:
    """What a measurement works with; `quick` asks for few repetitions."""

    playwright: Playwright
    servers: Servers
    folder: Path
    quick: bool = False
    profiles: int = field(default=0)

    def times(self, wanted: int, quick: int = 3) -> int:
        return quick if self.quick else wanted

    def new_profile(self) -> Path:
        self.profiles += 1
        return self.folder / f"profile-{self.profiles}"

    @contextmanager
    def browser(self, profile: Path | None = None, *, service_workers: bool = True) -> Iterator[BrowserContext]:
        """A browser that was just started, on a fresh profile or on one of an earlier visit."""
        context = self.playwright.chromium.launch_persistent_context(
            profile or self.new_profile(),
            executable_path=chromium.find(),
            args=chromium.arguments(),
            viewport={"width": 1440, "height": 900},
            service_workers="allow" if service_workers else "block",
        )
        context.set_default_timeout(PATIENCE_MS)
        context.add_init_script(path=MARKS)
        try:
            yield context
        finally:
            context.close()

    def warm_up(self) -> None:
        """One visit that isn't measured: the server imports what it needs, and the frame's files get their address."""
        with self.browser() as context:
            Workspace.open(context, self.servers.app.url).wait_for("editor")


@dataclass
class Workspace:
    """The app on a question, in one tab."""

    page: Page
    frame: Frame

    @classmethod
    def open(cls, context: BrowserContext, url: str) -> Workspace:
        page = context.pages[0]
        page.goto(f"{url}practice?q={link(SIMPLE).replace('#', '%23')}", wait_until="commit")
        frame = page.locator(FRAME).element_handle().content_frame()
        assert frame is not None
        frame.wait_for_url(f"**/{COMPONENT}**", wait_until="commit")
        frame.evaluate(MARKS.read_text())
        return cls(page, frame)

    def wait_for(self, moment: str) -> None:
        """Until question, editor or ready has happened in the frame."""
        poll(self.frame, f"{MARKS.read_text()}window.benchmark.seen.{moment}")

    def ms(self, moment: str) -> float:
        """From the navigation of the page to the moment."""
        return float(self.frame.evaluate(f"benchmark.seen.{moment}")) - float(self.page.evaluate("benchmark.opened"))

    def ms_in_frame(self, moment: str) -> float:
        """From the navigation of the frame to the moment."""
        return float(self.frame.evaluate(f"benchmark.seen.{moment} - benchmark.opened"))

    def wait_for_snapshot(self) -> None:
        """Until the interpreter's memory is stored for the next visit."""
        poll(self.page, STORED)

    def write(self, code: str) -> None:
        self.frame.get_by_test_id("editor").locator("textarea.ace_text-input").focus()
        self.page.keyboard.press("Control+A")
        self.page.keyboard.press("Delete")
        self.page.keyboard.insert_text(code)
        self.page.wait_for_timeout(LINT_MS)
        self.wait_until_idle()

    def wait_until_idle(self) -> None:
        self.frame.locator("[data-testid=stop]").wait_for(state="hidden")
        self.frame.get_by_test_id("runtime-state").get_by_text("Python is ready").wait_for()

    def click(self, name: str, *conditions: Condition) -> list[float]:
        """A real click on a button of the frame; ms from its event to each condition, in order."""
        return clicked(self.frame, f"[data-testid={name}]", *conditions)


LINT_MS = 1500
"""After this pause in typing the workspace has looked for syntax errors."""


def clicked(frame: Frame, button: str, *conditions: Condition) -> list[float]:
    wanted = [dict(zip(("css", "text", "pattern"), condition, strict=False)) for condition in conditions]
    frame.evaluate("([button, conditions]) => benchmark.arm(button, conditions)", [button, wanted])
    frame.locator(button).click()
    return [float(ms) for ms in frame.evaluate(IN_TIME, [str(conditions), PATIENCE_MS])]


def _holds(where: Page | Frame, expression: str) -> bool:
    """Whether the expression is true there; not yet, while the frame reloads itself once to be isolated."""
    try:
        return bool(where.evaluate(expression))
    except Error as error:
        if "Execution context was destroyed" in str(error):
            return False
        raise


def poll(where: Page | Frame, expression: str) -> None:
    """Until a JavaScript expression or function gives something true; in the frame a policy forbids other ways."""
    page = where if isinstance(where, Page) else where.page
    for _ in range(PATIENCE_MS // POLL_MS):
        if _holds(where, expression):
            return
        page.wait_for_timeout(POLL_MS)
    raise TimeoutError(f"waited in vain for {expression}")


POLL_MS = 25


def blank(context: BrowserContext, url: str) -> Page:
    """A page of the server with nothing on it, isolated as the app is."""
    page = context.pages[0]
    page.goto(f"{url}_stcore/health")
    return page


def bare_python(context: BrowserContext, url: str) -> tuple[Page, float]:
    """A page with bare Pyodide in `bare`, and how many ms its start took."""
    page = blank(context, url)
    return page, float(page.evaluate((HERE / "bare.js").read_text(), f"{url}{COMPONENT}vendor/pyodide/"))


def engines(context: BrowserContext, url: str) -> Page:
    """A page with the workspace's engines in `engines`, not yet started."""
    page = blank(context, url)
    page.evaluate((HERE / "engines.js").read_text(), f"{url}{COMPONENT}")
    return page


def start(page: Page, engine: str) -> tuple[float, str]:
    """The ms until an engine is ready, and how it was started."""
    started: dict[str, Any] = page.evaluate(f"engines.start({engine})")
    return float(started["ms"]), str(started["kind"])
