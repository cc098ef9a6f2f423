"""What stands in the output after a submit, and the room it takes."""

import pytest
from learner import SLOW, Learner
from playwright.sync_api import Locator, expect
from questions import SIMPLE, right, wrong

ALMOST = "def every_nth_character(text: str) -> str:\n    return text[:1]\n"


def height(part: Locator) -> float:
    box = part.bounding_box()
    assert box
    return box["height"]


def test_a_failed_submit_shows_the_first_test_first_and_all_as_squares(learner: Learner) -> None:
    asked = learner.open_question(SIMPLE)
    learner.wait_for_python()
    output = learner.frame.locator("#panel-output")
    before = height(output)
    learner.write(wrong(asked))
    learner.submit()
    learner.expect_verdict("failed")
    assert height(output) > 1.3 * before
    squares = learner.frame.locator(".squares .square")
    expect(squares).to_have_count(12)
    expect(learner.see("test-case-1")).to_have_attribute("open", "")
    squares.nth(2).click()
    expect(learner.see("test-case-3")).to_have_attribute("open", "")
    expect(learner.see("test-case-3").locator("summary")).to_be_focused()

    learner.write("# once more\n")
    expect(learner.frame.locator(".favours-output")).to_have_count(0)
    assert abs(height(output) - before) < 3


def test_the_first_difference_is_marked_and_what_passed_is_folded(learner: Learner) -> None:
    learner.open_question(SIMPLE)
    learner.wait_for_python()
    learner.write(ALMOST)
    learner.submit()
    learner.expect_verdict("failed")
    expect(learner.frame.locator(".facts mark").first).to_be_visible()
    folded = learner.see("test-cases-passed")
    expect(folded).to_be_visible()
    expect(folded.locator(".tests")).to_be_hidden()
    learner.frame.locator(".squares .square.good").first.click()
    expect(folded.locator(".tests")).to_be_visible()


def test_who_moved_the_line_keeps_it(learner: Learner) -> None:
    asked = learner.open_question(SIMPLE)
    learner.see("separator-output").focus()
    learner.page.keyboard.press("ArrowUp")
    output = learner.frame.locator("#panel-output")
    before = height(output)
    learner.write(wrong(asked))
    learner.submit()
    learner.expect_verdict("failed")
    assert abs(height(output) - before) < 3


@pytest.mark.parametrize("width", [360, 390, 1024, 1440])
def test_the_page_does_not_scroll_beside_the_frame(learner: Learner, width: int) -> None:
    asked = learner.open_question(SIMPLE)
    learner.page.set_viewport_size({"width": width, "height": 800})
    learner.write_in_view(right(asked))
    learner.submit()
    learner.expect_verdict("passed")
    expect(learner.see("gains")).to_contain_text("for today", timeout=SLOW)
    scrolls = """() => {
        const main = document.querySelector("[data-testid=stMain]");
        return [main.scrollHeight - main.clientHeight, main.scrollWidth - main.clientWidth];
    }"""
    assert learner.page.evaluate(scrolls) == [0, 0]
    next_button = learner.see("next").bounding_box()
    assert next_button
    assert next_button["x"] + next_button["width"] <= width
