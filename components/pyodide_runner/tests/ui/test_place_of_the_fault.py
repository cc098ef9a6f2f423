"""After a wrong answer the place of the fault is sought, and nothing waits for it or hangs with it."""

from playwright.sync_api import expect
from ui_learner import SLOW, SOLUTION, Learner

ONE_TOO_FAR = (
    "def every_second(text):\n    result = ''\n    i = 0\n    while i <= len(text):\n        result += text[i]\n"
    "        i += 2\n    return result\n"
)


def submitted(learner: Learner, code: str) -> None:
    learner.write(code)
    learner.press("submit")
    expect(learner.see("verdict")).to_have_attribute("data-verdict", "error", timeout=SLOW)


def test_a_wrong_comparison_is_found_by_its_place_and_kind(learner: Learner) -> None:
    submitted(learner, ONE_TOO_FAR)
    found = learner.see("repair-found")
    expect(found).to_contain_text("One small change makes all tests pass", timeout=SLOW)
    expect(found).to_contain_text("the comparison on line 4")
    expect(found).not_to_contain_text("i < len(text)")
    learner.press("repair-found-line")
    assert learner.see("editor").evaluate("node => node.env.editor.getCursorPosition().row") == 3


def test_what_the_learner_starts_next_ends_the_search(learner: Learner) -> None:
    submitted(learner, ONE_TOO_FAR)
    learner.write(SOLUTION)
    learner.press("submit")
    expect(learner.see("verdict")).to_have_attribute("data-verdict", "passed", timeout=SLOW)
    expect(learner.see("repair-found")).to_have_count(0)
