"""What a learner does and sees in the workspace."""

import json
import re
from typing import Any

from playwright.sync_api import FrameLocator, Locator, Page, expect

SLOW = 60_000
SOLUTION = "def every_second(text: str) -> str:\n    return text[::2]\n"
MISTAKE = "def every_second(text: str) -> str:\n    return text[1::2]\n"
expect.set_options(timeout=20_000)


class Learner:
    """A learner before a page with the workspace in it."""

    def __init__(self, page: Page, url: str) -> None:
        self.page = page
        self.url = url

    def open(self, query: str = "") -> "Learner":
        self.page.goto(self.url + query)
        return self

    @property
    def frame(self) -> FrameLocator:
        return self.page.frame_locator("iframe.stCustomComponentV1")

    def see(self, testid: str) -> Locator:
        return self.frame.get_by_test_id(testid)

    def press(self, testid: str) -> None:
        self.see(testid).click()

    def write(self, code: str) -> None:
        self.frame.locator(".editor .ace_scroller").click()
        self.page.keyboard.press("Control+A")
        self.page.keyboard.insert_text(code)

    def code(self) -> str:
        return str(self.see("editor").evaluate("node => node.env.editor.getValue()"))

    def wait_for_python(self) -> None:
        expect(self.see("runtime-status")).to_contain_text("Python is ready", timeout=SLOW)

    def events(self, count: int) -> list[dict[str, Any]]:
        """The events that reached Python, once there are as many as that and none waits any more."""
        expect(self.page.locator("code").nth(1)).to_have_text("waiting: 0", timeout=SLOW)
        shown = self.page.locator("code").first
        expect(shown).to_have_text(events_pattern(count), timeout=SLOW)
        return list(json.loads(shown.inner_text()))

    def stored(self, key: str) -> Any:
        frame = self.page.locator("iframe.stCustomComponentV1").element_handle().content_frame()
        assert frame
        return json.loads(frame.evaluate("key => localStorage.getItem(key) ?? 'null'", key))


def events_pattern(count: int) -> re.Pattern[str]:
    return re.compile(r"^\[" + (r"\{[^{}]*\}(, )?" * count) + r"\]$")
