"""What a learner does and sees, in the words of the screens."""

import json
import re
from typing import Any, Self

from playwright.sync_api import Frame, FrameLocator, Locator, Page, expect
from questions import link

WORKSPACE = ".st-key-workspace iframe"
SLOW = 60_000
NARROW = 800
COMPLETE = """() => {
    const app = document.querySelector('[data-testid=stApp]');
    return app?.dataset.testScriptState === 'notRunning' && !app.querySelector('[data-testid=stSkeleton]');
}"""
READ_EDITOR = """(node) => {
    const host = node.env ? node : node.querySelector('.ace_editor');
    return host.env.editor.getValue();
}"""


class Learner:
    """A person in front of one browser tab."""

    def __init__(self, page: Page, url: str) -> None:
        self.page = page
        self.url = url

    def open(self) -> Self:
        """Enter by the app's own address, where the dashboard is."""
        self.page.goto(self.url)
        return self

    @property
    def frame(self) -> FrameLocator:
        return self.page.frame_locator(WORKSPACE)

    @property
    def frame_document(self) -> Frame:
        frame = self.page.locator(WORKSPACE).element_handle().content_frame()
        assert frame is not None
        return frame

    def see(self, testid: str) -> Locator:
        """An element of the workspace."""
        return self.frame.get_by_test_id(testid)

    @property
    def question_id(self) -> str:
        self.page.wait_for_url(re.compile(r"[?&]q="))
        return str(self.page.evaluate("new URL(location).searchParams.get('q')"))

    def open_question(self, problem_or_question: str) -> str:
        """Open a link to a question (a problem's key stands for its first question); gives the question's id."""
        wanted = problem_or_question if "@" in problem_or_question else link(problem_or_question)
        self.page.goto(f"{self.url}practice?q={wanted.replace('#', '%23')}")
        self.wait_for_question()
        return wanted

    def wait_for_question(self) -> None:
        expect(self.see("question-title")).to_be_visible(timeout=SLOW)

    def wait_for_python(self) -> None:
        expect(self.see("runtime-status")).to_contain_text("Python is ready", timeout=SLOW)

    def write(self, code: str) -> None:
        """Replace the code in the editor from the keyboard."""
        self.see("editor").locator("textarea.ace_text-input").focus()
        self.page.keyboard.press("Control+A")
        self.page.keyboard.press("Delete")
        self.page.keyboard.insert_text(code)

    def paste(self, code: str) -> None:
        """As `write`, from the clipboard, which the browser must allow the page to write."""
        self.page.evaluate("text => navigator.clipboard.writeText(text)", code)
        self.see("editor").locator("textarea.ace_text-input").focus()
        self.page.keyboard.press("Control+A")
        self.page.keyboard.press("Control+V")

    def write_in_view(self, code: str) -> None:
        """As `write`, on screens of any width: below 700 pixels the editor is behind a tab."""
        tab = self.see("tab-code")
        if tab.is_visible():
            tab.click()
        self.write(code)

    def code(self) -> str:
        """The code in the editor."""
        return str(self.see("editor").evaluate(READ_EDITOR))

    def run(self) -> None:
        self.see("run").click()

    def submit(self) -> None:
        self.see("submit").click()

    def stop(self) -> None:
        self.see("stop").click()

    def expect_verdict(self, kind: str | re.Pattern[str]) -> None:
        expect(self.see("verdict")).to_have_attribute("data-verdict", kind, timeout=SLOW)

    def expect_output(self, text: str) -> None:
        expect(self.see("output")).to_contain_text(text, timeout=SLOW)

    def expect_next_run_works(self) -> None:
        """Whatever happened before, `print` of something new appears."""
        self.write("print('still', 'alive', 6 * 7)\n")
        self.run()
        self.expect_output("still alive 42")
        expect(self.see("stop")).to_be_hidden(timeout=SLOW)

    def wait_until_complete(self) -> None:
        """Wait for the end of the page's run."""
        self.page.wait_for_function(COMPLETE)

    def go_to(self, screen: str) -> None:
        """Open a screen from the navigation, whatever is under way when the link is pressed."""
        link_to = self.page.get_by_test_id("stSidebarNav").get_by_role("link", name=screen)
        if (self.page.viewport_size or {"width": 0})["width"] < NARROW:
            self.page.get_by_test_id("stExpandSidebarButton").click()
        there = str(link_to.evaluate("link => link.pathname"))
        link_to.click()
        self.page.wait_for_function("there => location.pathname === there", arg=there)
        self.wait_until_complete()

    def stored(self, key: str) -> Any:
        """The data of a document in the browser's storage."""
        text = self.page.evaluate("key => localStorage.getItem(key)", key)
        return None if text is None else json.loads(text)["data"]

    def expect_totals(self, *, attempts: int, solved: int) -> None:
        """The stats in the browser's storage; they arrive a moment after the verdict."""
        read = """([attempts, solved]) => {
            const kept = JSON.parse(localStorage.getItem('pytrix_stats_v2') ?? '{"data": {}}').data;
            return kept.totalAttempts === attempts && kept.totalSolved === solved;
        }"""
        self.page.wait_for_function(read, arg=[attempts, solved], timeout=SLOW)

    def expect_dashboard(self, *, attempts: int, solved: int) -> None:
        self.go_to("Dashboard")
        cards = self.page.locator(".st-key-cards")
        expect(cards.get_by_test_id("stMetric").filter(has_text="Attempts")).to_contain_text(
            str(attempts), timeout=SLOW
        )
        expect(cards.get_by_test_id("stMetric").filter(has_text="Solved")).to_contain_text(str(solved))
