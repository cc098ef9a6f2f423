"""What it takes from an empty profile to a question that is solved: clicks, keys, and words on the way."""

from __future__ import annotations

from playwright.sync_api import FrameLocator, Locator, Page

from bench.browser import FRAME, PATIENCE_MS, Bench
from bench.figures import Grid
from tests.e2e.questions import question

CLICK = "button or key"


def measure(bench: Bench) -> Grid:
    with bench.browser() as context:
        page: Page = context.pages[0]
        page.set_default_timeout(PATIENCE_MS)
        page.goto(bench.servers.app.url)
        begin = page.get_by_role("button", name="Start your first question")
        begin.wait_for()
        rows = [("Dashboard of a newcomer, to the button", CLICK, "–", words(page.locator(".st-key-hero")))]
        begin.click()
        frame = page.frame_locator(FRAME)
        rows += solved(page, frame)
        page.wait_for_function("() => document.querySelector('.st-key-streak')?.innerText.includes('1 solved today')")
    note = (
        "Keys are those of the bank's solution of the first question; words are those on screen that a "
        "newcomer reads who skips nothing of the part named."
    )
    heads = ("step", "pressed", "keys typed", "words to read")
    return Grid("From an empty profile to a solved question", heads, rows, note)


def solved(page: Page, frame: FrameLocator) -> list[tuple[str, str, str, str]]:
    frame.get_by_test_id("question-title").wait_for()
    read = words(frame.locator(".question"))
    asked = question(str(page.evaluate("new URL(location).searchParams.get('q')")))
    code = asked.solution
    frame.get_by_test_id("editor").locator("textarea.ace_text-input").focus()
    page.keyboard.press("Control+A")
    page.keyboard.insert_text(code)
    page.keyboard.press("Control+Shift+Enter")
    verdict = frame.get_by_test_id("verdict")
    verdict.and_(frame.locator("[data-verdict=passed]")).wait_for()
    return [
        ("The question", "–", str(len(code.strip())), read),
        ("Submit, and its verdict", CLICK, "–", words(verdict)),
        ("Next question", CLICK, "–", "–"),
    ]


def words(place: Locator) -> str:
    return str(len(place.first.inner_text().split()))
