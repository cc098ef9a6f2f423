"""After a wrong answer the place of the fault is sought, and nothing waits for it or hangs with it."""

from playwright.sync_api import expect
from ui_learner import SLOW, SOLUTION, Learner

ONE_TOO_FAR = (
    "def every_second(text):\n    result = ''\n    i = 0\n    while i <= len(text):\n        result += text[i]\n"
    "        i += 2\n    return result\n"
)
# Where the comparison is turned round, Python counts in one instruction, for years.
HANGING = (
    "def every_second(text):\n    if len(text) < 1000:\n        return text[:-1:2]\n    return sum(range(10**15))\n"
)


def submitted(learner: Learner, code: str, verdict: str = "error") -> None:
    learner.write(code)
    learner.press("submit")
    expect(learner.see("verdict")).to_have_attribute("data-verdict", verdict, timeout=SLOW)


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


def test_a_search_that_hangs_holds_up_no_run(learner: Learner) -> None:
    submitted(learner, HANGING, "failed")
    learner.press("run")
    expect(learner.see("examples-result")).to_be_visible(timeout=SLOW)
    expect(learner.see("repair-found")).to_have_count(0)


def run(learner: Learner, code: str) -> None:
    learner.write(code)
    learner.press("run")
    expect(learner.see("examples-result")).to_be_visible(timeout=SLOW)


def test_after_a_run_the_place_is_sought_on_a_press(learner: Learner) -> None:
    run(learner, ONE_TOO_FAR)
    learner.press("seek-place")
    expect(learner.see("repair-found")).to_contain_text("the comparison on line 4", timeout=SLOW)
    expect(learner.see("seek-place")).to_have_count(0)
    expect(learner.see("stop")).to_be_hidden()


def test_a_search_on_a_press_that_finds_nothing_says_so(learner: Learner) -> None:
    run(learner, "def every_second(text):\n    return 'no' + text\n")
    learner.press("seek-place")
    expect(learner.see("place-search")).to_contain_text("No place could be found for certain.", timeout=SLOW)


def test_stop_ends_a_search_and_the_next_run_works(learner: Learner) -> None:
    run(learner, HANGING)
    learner.press("seek-place")
    expect(learner.see("place-search")).to_be_visible()
    learner.press("stop")
    expect(learner.see("seek-place")).to_be_visible()
    expect(learner.see("stop")).to_be_hidden()
    run(learner, SOLUTION)
    expect(learner.see("examples-result")).to_contain_text("2 of 2 pass")
    expect(learner.see("seek-place")).to_have_count(0)


def test_what_the_line_does_in_the_call_above_is_seen_on_a_press(learner: Learner) -> None:
    submitted(learner, ONE_TOO_FAR)
    learner.see("repair-found-run").click(timeout=SLOW)
    expect(learner.see("step-slider")).to_be_focused(timeout=SLOW)
    expect(learner.see("step-now")).to_contain_text("Line 4 runs next")
    expect(learner.see("step-calls")).to_contain_text("Python")
    learner.page.keyboard.press("Escape")
    expect(learner.see("repair-found-run")).to_be_focused()
