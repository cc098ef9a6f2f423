"""A learner without a mouse: everything by keys, with focus always to be seen, and results told by live regions."""

import re
from typing import Any

import pytest
from conftest import Profile, settings
from learner import SLOW, Learner
from playwright.sync_api import expect
from questions import SIMPLE, link, question, right, wrong
from server import AppServer

FOCUS = """() => {
    let node = document.activeElement, view = window;
    while (node?.tagName === 'IFRAME') [view, node] = [node.contentWindow, node.contentDocument.activeElement];
    if (!node || node === node.ownerDocument.body) return null;
    const drawn = node.closest('.editor') ?? node;
    const styles = ['', '::before', '::after'].map((part) => view.getComputedStyle(drawn, part || null));
    const { width, height, top, bottom } = drawn.getBoundingClientRect();
    return {
        name: (node.getAttribute('aria-label') ?? node.innerText ?? '').trim(),
        testid: node.closest('[data-testid]')?.dataset.testid ?? '',
        id: node.id,
        inFrame: view !== window,
        isVisible: width > 0 && height > 0 && bottom > 0 && top < view.innerHeight,
        isMarked: styles.some((style) => (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0)
            || (style.boxShadow !== 'none') || (style.position === 'absolute' && style.content !== 'none')),
    };
}"""


class Keyboard:
    """The keys of a learner, and where they lead."""

    def __init__(self, learner: Learner) -> None:
        self.learner = learner
        self.page = learner.page

    def press(self, *keys: str) -> None:
        for key in keys:
            self.page.keyboard.press(key)

    @property
    def focus(self) -> dict[str, Any]:
        """What has the keyboard; it must be there, in sight and marked."""
        found: dict[str, Any] | None = self.page.evaluate(FOCUS)
        assert found, "the focus is lost"
        assert found["isVisible"], found
        assert found["isMarked"], found
        return found

    def tab_to(self, *, name: str = "", testid: str = "", back: bool = False, most: int = 40) -> None:
        passed = []
        for _ in range(most):
            self.press("Shift+Tab" if back else "Tab")
            found = self.focus
            if found["testid"] == testid if testid else found["name"].split("\n")[-1] == name:
                return
            passed.append(found["testid"] or found["name"])
        raise AssertionError(f"Tab did not reach {name or testid}, but {passed}")

    def type_code(self, code: str) -> None:
        self.press("Control+A", "Delete")
        self.page.keyboard.insert_text(code)

    def expect_told(self, text: str | re.Pattern[str]) -> None:
        """What the live region says to a screen reader."""
        announcer = self.learner.see("announcer")
        assert announcer.get_attribute("aria-live") == "polite"
        expect(announcer).to_have_text(text, timeout=SLOW)


@pytest.fixture
def keyboard(learner: Learner) -> Keyboard:
    return Keyboard(learner)


def to_editor(keyboard: Keyboard) -> None:
    keyboard.tab_to(testid="editor")


def out_of_editor(keyboard: Keyboard) -> None:
    keyboard.press("Escape")
    keyboard.expect_told("Press Tab to leave the editor.")
    keyboard.press("Tab")
    assert keyboard.focus["testid"] != "editor"


def test_from_the_dashboard_to_the_next_question_by_keys_alone(keyboard: Keyboard) -> None:
    learner = keyboard.learner
    learner.open()
    expect(learner.page.get_by_role("button", name="Start your first question")).to_be_visible(timeout=SLOW)
    keyboard.tab_to(name="Start your first question")
    keyboard.press("Enter")
    learner.wait_for_question()
    expect(learner.see("question-title")).to_be_focused()
    asked = learner.question_id

    to_editor(keyboard)
    keyboard.type_code(wrong(asked))
    keyboard.press("Control+Shift+Enter")
    learner.expect_verdict("failed")
    keyboard.expect_told(re.compile(r"^Not yet: \d+ of \d+ tests pass$"))
    assert keyboard.focus["testid"] == "editor"

    out_of_editor(keyboard)
    keyboard.tab_to(testid="output")
    expect(learner.see("verdict")).to_be_in_viewport()
    keyboard.tab_to(testid="test-case-1")
    details = learner.see("test-case-1").locator("dl")
    expect(details).to_be_visible()
    keyboard.press("Enter")
    expect(details).to_be_hidden()
    keyboard.press("Enter")
    expect(details).to_be_visible()

    keyboard.tab_to(testid="hint")
    keyboard.press("Enter")
    expect(learner.see("hint-1")).to_be_visible()
    assert learner.see("hints").get_attribute("aria-live") == "polite"
    expect(learner.see("hints")).to_contain_text("Hint 1")
    assert keyboard.focus["testid"] == "hint"

    keyboard.tab_to(testid="editor", back=True)
    keyboard.type_code(right(asked))
    keyboard.press("Control+Shift+Enter")
    learner.expect_verdict("passed")
    keyboard.expect_told(re.compile("^Accepted"))
    learner.expect_totals(attempts=2, solved=1)
    expect(learner.see("gains")).to_contain_text("1 of 3 for today", timeout=SLOW)

    expect(learner.see("next")).to_be_focused()
    keyboard.press("n")
    expect(learner.see("question-title")).not_to_have_text(question(asked).title, timeout=SLOW)
    expect(learner.see("question-title")).to_be_focused()


def test_focus_stays_through_run_stop_errors_and_dialogs(server: AppServer, profile: Profile) -> None:
    # Stop is reached before the time limit, however slow the machine is.
    profile.keep(server.url, settings(timeLimitMs=60_000))
    learner = profile.learner(server.url)
    keyboard = Keyboard(learner)
    learner.open_question(SIMPLE)
    learner.wait_for_python()
    to_editor(keyboard)
    keyboard.type_code("while True:\n    pass\n")
    out_of_editor(keyboard)
    keyboard.tab_to(testid="run")
    keyboard.press("Enter")
    expect(learner.see("stop")).to_be_visible()
    status = learner.see("runtime-status")
    assert status.get_attribute("role") == "status"
    expect(status).to_contain_text("Running")
    assert keyboard.focus["testid"] == "run"
    keyboard.tab_to(testid="stop", back=True)
    keyboard.press("Enter")
    expect(learner.see("stop")).to_be_hidden(timeout=SLOW)
    keyboard.expect_told(re.compile("stopped"))
    assert keyboard.focus["testid"] == "run"

    keyboard.tab_to(testid="editor", back=True)
    keyboard.type_code("answer = [1]\nprint(answer[5])\n")
    keyboard.press("Control+Enter")
    keyboard.expect_told("The run has ended: IndexError: list index out of range, line 2.")
    out_of_editor(keyboard)
    keyboard.tab_to(testid="error-line")
    keyboard.press("Control+Enter")
    expect(learner.see("error")).to_have_count(1)
    assert keyboard.focus["testid"] == "output"

    keyboard.tab_to(testid="hint")
    keyboard.press("Enter", "Enter")
    expect(learner.see("hint-2")).to_be_visible()
    keyboard.tab_to(testid="reveal")
    keyboard.press("Enter")
    assert keyboard.focus["testid"] == "reveal-yes"
    keyboard.tab_to(testid="reveal-no")
    keyboard.press("Enter")
    assert keyboard.focus["testid"] == "reveal"
    keyboard.tab_to(testid="reset")
    keyboard.press("Enter")
    assert keyboard.focus["testid"] == "editor"
    keyboard.press("Escape")
    keyboard.tab_to(testid="undo-reset", back=True)
    keyboard.press("Enter")
    assert keyboard.focus["testid"] == "editor"
    out_of_editor(keyboard)
    keyboard.tab_to(testid="reveal")
    keyboard.press("Enter", "Enter")
    keyboard.expect_told("The solution is shown beside the question.")
    assert keyboard.focus["testid"] == "solution"


def test_the_run_is_stepped_through_by_keys(keyboard: Keyboard) -> None:
    learner = keyboard.learner
    asked = learner.open_question(SIMPLE)
    learner.wait_for_python()
    to_editor(keyboard)
    keyboard.type_code(wrong(asked))
    keyboard.press("Control+Shift+Enter")
    learner.expect_verdict("failed")
    out_of_editor(keyboard)
    keyboard.tab_to(testid="see-it-run")
    keyboard.press("Enter")
    slider = learner.see("step-slider")
    expect(slider).to_be_focused(timeout=SLOW)
    last = int(slider.get_attribute("max") or 0)
    assert last > 1
    for key, step in (("Home", 0), ("ArrowRight", 1), ("ArrowLeft", 0), ("End", last)):
        keyboard.press(key)
        expect(slider).to_have_value(str(step))
        expect(slider).to_have_attribute("aria-valuetext", re.compile(f"^Step {step + 1} of {last + 1}, "))
    keyboard.tab_to(testid="step-first", back=True)
    keyboard.press("Enter")
    expect(slider).to_have_value("0")
    keyboard.tab_to(testid="step-next")
    keyboard.press("Enter")
    expect(slider).to_have_value("1")
    keyboard.press("Escape")
    expect(learner.see("film")).to_be_hidden()
    assert keyboard.focus["testid"] == "see-it-run"


def test_a_wrong_program_is_broken_by_keys_alone(keyboard: Keyboard) -> None:
    learner = keyboard.learner
    asked = question(learner.open_question(f"{link(SIMPLE)}~break"))
    learner.wait_for_python()
    keyboard.tab_to(testid="argument-0")
    keyboard.page.keyboard.insert_text("[1]")
    keyboard.press("Enter")
    expect(learner.see("arguments-refused")).to_contain_text("it is to be a text", timeout=SLOW)
    assert keyboard.focus["testid"] == "argument-0"
    keyboard.press("Control+A")
    keyboard.page.keyboard.insert_text(asked.explanation.split("(", 1)[1].split(")\n→", 1)[0])
    keyboard.press("Enter")
    keyboard.expect_told("Broken: here the program is wrong")


def test_panels_are_sized_by_arrow_keys_and_stay_so(keyboard: Keyboard) -> None:
    learner = keyboard.learner
    learner.open_question(SIMPLE)
    for name, grow, shrink in (("question", "ArrowRight", "ArrowLeft"), ("output", "ArrowUp", "ArrowDown")):
        testid = f"separator-{name}"
        line = learner.see(testid)
        line.focus()
        before = int(line.get_attribute("aria-valuenow") or 0)
        keyboard.press(grow, grow, shrink, grow)
        expect(line).to_have_attribute("aria-valuenow", str(before + 4))
        assert keyboard.focus["testid"] == testid
    sizes = [learner.see(f"separator-{name}").get_attribute("aria-valuenow") for name in ("question", "output")]
    learner.page.reload()
    learner.wait_for_question()
    assert sizes == [learner.see(f"separator-{name}").get_attribute("aria-valuenow") for name in ("question", "output")]


def test_on_a_narrow_screen_the_panels_are_tabs(learner: Learner) -> None:
    learner.page.set_viewport_size({"width": 390, "height": 800})
    asked = learner.open_question(SIMPLE)
    learner.wait_for_python()
    keyboard = Keyboard(learner)
    keyboard.tab_to(testid="tab-question", back=True)
    keyboard.press("ArrowRight")
    assert keyboard.focus["testid"] == "tab-code"
    expect(learner.see("editor")).to_be_visible()
    expect(learner.see("question-title")).to_be_hidden()
    to_editor(keyboard)
    keyboard.type_code(right(asked))
    keyboard.press("Control+Shift+Enter")
    assert keyboard.focus["testid"] == "tab-output"
    learner.expect_verdict("passed")
    expect(learner.see("editor")).to_be_hidden()
    keyboard.press("ArrowRight")
    assert keyboard.focus["testid"] == "tab-question"
    expect(learner.see("question-title")).to_be_visible()


def test_completion_offers_names_and_methods_and_escape_closes_it_first(keyboard: Keyboard) -> None:
    learner = keyboard.learner
    learner.open_question(SIMPLE)
    offers = learner.frame.locator(".ace_autocomplete")
    to_editor(keyboard)
    keyboard.press("Control+A", "Delete")
    learner.page.keyboard.type("text = 'a'\nte")
    expect(offers).to_be_visible()
    expect(offers).to_contain_text("text")
    keyboard.press("Tab")
    learner.page.keyboard.type(".upp")
    expect(offers).to_contain_text("upper")
    keyboard.press("ArrowDown", "Enter")
    expect(offers).to_be_hidden()
    assert learner.code() == "text = 'a'\ntext.upper"
    learner.page.keyboard.type("\nte")
    expect(offers).to_be_visible()
    keyboard.press("Escape")
    expect(offers).to_be_hidden()
    keyboard.press("Tab")
    assert keyboard.focus["testid"] == "editor"
    out_of_editor(keyboard)


def test_a_syntax_error_is_marked_while_typing(keyboard: Keyboard) -> None:
    learner = keyboard.learner
    learner.open_question(SIMPLE)
    learner.wait_for_python()
    to_editor(keyboard)
    keyboard.type_code("def broken(:\n    pass\n")
    expect(learner.frame.locator(".ace_gutter-cell.ace_error")).to_have_text("1", timeout=SLOW)
    keyboard.type_code("def whole():\n    pass\n")
    expect(learner.frame.locator(".ace_gutter-cell.ace_error")).to_have_count(0)
