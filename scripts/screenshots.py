"""Takes the pictures of the README and docs from the real app, in a real Chromium: `make screenshots`.

With `--all FOLDER` every screen is taken at 1440, 1024 and 390 pixels, light and dark, to be looked at.
"""

import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "scripts"), str(ROOT / "tests" / "e2e")]

import chromium  # noqa: E402
from learner import Learner  # noqa: E402
from playwright.sync_api import Browser, sync_playwright  # noqa: E402
from questions import SIMPLE, right, wrong  # noqa: E402
from server import AppServer  # noqa: E402

IMAGES = ROOT / "docs" / "images"
WIDTHS = (1440, 1024, 390)
SCREENS = ("Dashboard", "Modules", "Choose a question", "Auto mode", "History", "Your data")


def solved(browser: Browser, server: AppServer, width: int, scheme: str) -> Learner:
    """A learner who failed once and then solved a question, with the verdict on screen."""
    context = browser.new_context(viewport={"width": width, "height": 860}, color_scheme=scheme)  # type: ignore[arg-type]
    context.set_default_timeout(60_000)
    learner = Learner(context.new_page(), server.url)
    asked = learner.open_question(SIMPLE)
    learner.write_in_view(wrong(asked))
    learner.submit()
    learner.expect_verdict("failed")
    learner.write_in_view(right(asked))
    learner.submit()
    learner.expect_verdict("passed")
    learner.expect_totals(attempts=2, solved=1)
    return learner


def take_all(browser: Browser, server: AppServer, folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for scheme in ("light", "dark"):
        for width in WIDTHS:
            learner = solved(browser, server, width, scheme)
            learner.page.screenshot(path=folder / f"workspace-{width}-{scheme}.png")
            for screen in SCREENS:
                learner.go_to(screen)
                learner.page.get_by_role("heading", level=1).first.wait_for()
                name = screen.lower().replace(" ", "-")
                learner.page.screenshot(path=folder / f"{name}-{width}-{scheme}.png", full_page=True)
            learner.page.context.close()


def main() -> None:
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        server = AppServer(Path(folder)).start()
        browser = playwright.chromium.launch(executable_path=chromium.find(), args=chromium.arguments())
        try:
            if "--all" in sys.argv:
                take_all(browser, server, Path(sys.argv[sys.argv.index("--all") + 1]))
            else:
                IMAGES.mkdir(parents=True, exist_ok=True)
                solved(browser, server, 1440, "light").page.screenshot(path=IMAGES / "practice.png")
        finally:
            browser.close()
            server.kill()


if __name__ == "__main__":
    main()
