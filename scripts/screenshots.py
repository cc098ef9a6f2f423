"""Takes the pictures of the README and docs from the real app, in a real Chromium: `make screenshots`.

With `--all FOLDER` every screen is taken at five sizes, light and dark, of a newcomer and of somebody with a full
history, to be looked at.
"""

import json
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "scripts"), str(ROOT / "tests" / "e2e")]

import chromium  # noqa: E402
from learner import Learner  # noqa: E402
from playwright.sync_api import Browser, sync_playwright  # noqa: E402
from questions import SIMPLE, link, right, wrong  # noqa: E402
from server import AppServer  # noqa: E402

from scripts import sample_learners  # noqa: E402

IMAGES = ROOT / "docs" / "images"
SIZES = ((1440, 860), (1280, 720), (1024, 768), (390, 844), (360, 740))
LINES = "arrays-and-lists-python-lists/basic-operations/indexing/warmer_by_evening"
SCREENS = (
    "Dashboard",
    "Modules",
    "Choose a question",
    "Auto mode",
    "Stats",
    "History",
    "API usage",
    "Settings",
    "Your data",
    "Help",
)
PAGE_HEIGHT = "() => document.querySelector('[data-testid=stMain]').scrollHeight"
THEMED = "scheme => document.documentElement.dataset.theme === scheme"
SETTLED = """() => document.querySelector('[data-testid=stApp]').dataset.testScriptState === 'notRunning'
    && !document.querySelector('[data-testid=stSkeleton]')
    && (({ left, right }) => (innerWidth > 800 ? left === 0 : right <= 1))(
        document.querySelector('[data-testid=stSidebar]').getBoundingClientRect(),
    )"""


def learner(browser: Browser, server: AppServer, profile: str = "empty") -> Learner:
    """A tab of somebody with the documents of a sample learner."""
    width, height = SIZES[0]
    context = browser.new_context(
        viewport={"width": width, "height": height}, color_scheme="light", reduced_motion="reduce"
    )
    context.set_default_timeout(60_000)
    kept = dict(sample_learners.in_browser(sample_learners.learner(profile, time.time_ns() // 1_000_000)))
    context.add_init_script(
        "if (window.top === window && !localStorage.length)"
        f" for (const [key, text] of Object.entries({json.dumps(kept)})) localStorage.setItem(key, text);"
    )
    return Learner(context.new_page(), server.url).open()


def fail(learner: Learner) -> str:
    asked: str = learner.open_question(SIMPLE)
    learner.write(wrong(asked))
    learner.submit()
    learner.expect_verdict("failed")
    return asked


def solve(learner: Learner, asked: str) -> None:
    learner.write(right(asked))
    learner.submit()
    learner.expect_verdict("passed")
    learner.expect_totals(attempts=2, solved=1)


class Camera:
    """Takes what is on screen at every width, light and dark."""

    def __init__(self, learner: Learner, folder: Path) -> None:
        self.learner = learner
        self.page = learner.page
        self.folder = folder

    def take(self, name: str, *, whole: bool = False) -> None:
        for scheme in ("dark", "light"):
            self.page.emulate_media(color_scheme=scheme)
            self.learner.frame_document.wait_for_function(THEMED, arg=scheme)
            for width, height in SIZES:
                self.resize(width, height)
                if whole:
                    self.resize(width, max(height, self.page.evaluate(PAGE_HEIGHT)))
                self.page.screenshot(path=self.folder / f"{name}-{width}-{scheme}.png")
        self.resize(*SIZES[0])

    def resize(self, width: int, height: int) -> None:
        self.page.set_viewport_size({"width": width, "height": height})
        self.page.wait_for_function(SETTLED)


def take_workspace(learner: Learner, take: Callable[[str], None]) -> None:
    learner.page.get_by_role("button", name="Start your first question").click()
    learner.wait_for_question()
    learner.wait_for_python()
    take("workspace-fresh")
    asked = fail(learner)
    take("workspace-failed")
    learner.see("see-it-run").first.click()
    learner.see("step-next").click()
    take("workspace-stepper")
    learner.see("close-film").click()
    learner.see("hint").click()
    learner.see("hint-1").wait_for()
    take("workspace-hint")
    solve(learner, asked)
    take("workspace-passed")
    learner.write("def broken(:\n    print(undefined)\n")
    learner.run()
    learner.see("error").wait_for()
    take("workspace-error")


def take_tasks(learner: Learner, take: Callable[[str], None]) -> None:
    learner.open_question(link(SIMPLE) + "~fix")
    learner.see("compare").click()
    take("task-fix")
    learner.open_question(link(SIMPLE) + "~predict")
    take("task-predict")
    learner.see("guess-0").fill("nothing like it")
    learner.submit()
    learner.expect_verdict("failed")
    take("task-predict-failed")
    learner.open_question(link(LINES) + "~arrange")
    take("task-arrange")
    for _ in range(3):
        learner.see("lines-left").get_by_role("button").first.click()
    learner.submit()
    learner.see("verdict").and_(learner.frame.locator("[data-verdict]")).wait_for()
    take("task-arrange-failed")


def take_screens(someone: Learner, camera: Camera, name: str) -> None:
    for screen in SCREENS:
        someone.go_to(screen)
        someone.page.get_by_role("heading", level=1, name=screen).wait_for()
        camera.take(f"{screen.lower().replace(' ', '-')}-{name}", whole=True)


def take_all(browser: Browser, server: AppServer, folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    full = learner(browser, server, "full")
    take_screens(full, Camera(full, folder), "full")
    newcomer = learner(browser, server)
    page, camera = newcomer.page, Camera(newcomer, folder)
    take = camera.take
    page.get_by_role("button", name="Start your first question").wait_for()
    take("welcome", whole=True)
    take_workspace(newcomer, take)
    take_tasks(newcomer, take)
    take_screens(newcomer, camera, "short")
    newcomer.go_to("History")
    page.get_by_role("button", name="Review").first.click()
    newcomer.see("review-facts").wait_for()
    take("review")
    newcomer.go_to("Auto mode")
    page.get_by_role("button", name="Start", exact=True).click()
    newcomer.wait_for_question()
    take("workspace-run")
    page.goto(f"{server.url}practice")
    page.get_by_role("heading", level=1).wait_for()
    take("workspace-none", whole=True)
    page.goto(f"{server.url}modules?module=string-manipulation/basic-string-operations")
    page.get_by_role("heading", level=1, name="String").wait_for()
    take("module", whole=True)


def take_picture(browser: Browser, server: AppServer) -> None:
    IMAGES.mkdir(parents=True, exist_ok=True)
    newcomer = learner(browser, server)
    solve(newcomer, fail(newcomer))
    newcomer.page.screenshot(path=IMAGES / "practice.png")


def main() -> None:
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        server = AppServer(Path(folder)).start()
        browser = playwright.chromium.launch(executable_path=chromium.find(), args=chromium.arguments())
        try:
            if "--all" in sys.argv:
                take_all(browser, server, Path(sys.argv[sys.argv.index("--all") + 1]))
            else:
                take_picture(browser, server)
        finally:
            browser.close()
            server.kill()


if __name__ == "__main__":
    main()
