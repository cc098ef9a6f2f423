"""What a learner does and sees, in the words of the screens."""

from playwright.sync_api import FrameLocator, Locator, Page, expect

WORKSPACE = ".st-key-workspace iframe"
SLOW = 60_000


class Learner:
    def __init__(self, page: Page, url: str) -> None:
        self.page = page
        self.url = url
        page.goto(url)

    @property
    def frame(self) -> FrameLocator:
        return self.page.frame_locator(WORKSPACE)

    def see(self, testid: str) -> Locator:
        """An element of the workspace."""
        return self.frame.get_by_test_id(testid)

    def open_question(self, question_id: str) -> None:
        self.page.goto(f"{self.url}practice?q={question_id}")
        expect(self.see("question-title")).to_be_visible(timeout=SLOW)

    def write(self, code: str) -> None:
        """Replace the code in the editor by typing, as from the keyboard."""
        self.see("editor").locator("textarea.ace_text-input").focus()
        self.page.keyboard.press("Control+A")
        self.page.keyboard.insert_text(code)

    def code(self) -> str:
        return str(self.see("editor").evaluate("node => node.env.editor.getValue()"))

    def wait_for_python(self) -> None:
        expect(self.see("runtime-status")).to_contain_text("ready", ignore_case=True, timeout=SLOW)

    def run(self) -> None:
        self.see("run").click()

    def submit(self) -> None:
        self.see("submit").click()

    def stop(self) -> None:
        self.see("stop").click()

    def go_to(self, screen: str) -> None:
        """Open a screen from the navigation, as with a click."""
        self.page.get_by_role("link", name=screen, exact=True).first.click()
        expect(self.page.get_by_role("heading", name=screen, exact=True).first).to_be_visible()
