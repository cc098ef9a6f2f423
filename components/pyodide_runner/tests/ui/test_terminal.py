"""The Output as a terminal: end of input, signs that move, and code that was pasted with signs of a web page."""

import pytest
from playwright.sync_api import expect
from ui_learner import SLOW, SOLUTION, Learner

READS = "import sys\nfor line in sys.stdin:\n    print('got', line.strip())\nprint('over')"


def _answer(learner: Learner, text: str) -> None:
    field = learner.see("input-answer")
    expect(field).to_be_focused(timeout=SLOW)
    field.fill(text)
    field.press("Enter")


def test_the_end_of_input_is_a_button_and_a_key(learner: Learner) -> None:
    for end in (lambda: learner.press("input-end"), lambda: learner.see("input-answer").press("Control+d")):
        learner.write(READS)
        learner.press("run")
        _answer(learner, "one")
        expect(learner.see("console")).to_contain_text("got one", timeout=SLOW)
        expect(learner.see("input-answer")).to_be_focused(timeout=SLOW)
        end()
        expect(learner.see("console")).to_contain_text("over", timeout=SLOW)


def test_stop_while_a_loop_waits_for_its_second_line_says_nothing_else(learner: Learner) -> None:
    learner.write(READS)
    learner.press("run")
    _answer(learner, "one")
    expect(learner.see("input-answer")).to_be_focused(timeout=SLOW)
    learner.press("stop")
    expect(learner.see("output-message")).to_contain_text("Stopped", timeout=SLOW)
    expect(learner.see("output")).not_to_contain_text("Traceback")
    expect(learner.see("error")).to_have_count(0)


PRINTED = [
    (r"print('10 %\r100 %')", "100 %\n"),
    (r"print('ab\bc')", "ac\n"),
    (r"print('\x1b[31mred\x1b[0m', '\x1b[2K')", "red \n"),
    (r"for n in range(4): print('\r', n, end='')", " 3"),
    (r"print('a\r\nb')", "a\nb\n"),
    (r"print('one\rt'); print('two')", "tne\ntwo\n"),
]


@pytest.mark.parametrize(("code", "shown"), PRINTED)
def test_signs_that_move_and_colours(learner: Learner, code: str, shown: str) -> None:
    learner.write(code)
    learner.press("run")
    expect(learner.see("see-it-run").first).to_be_visible(timeout=SLOW)
    assert learner.see("console").inner_text().rstrip("\n") == shown.rstrip("\n")


def test_much_output_is_not_told_as_an_endless_loop(learner: Learner) -> None:
    learner.write("for n in range(40_000): print(n)")
    learner.press("run")
    expect(learner.see("output-message")).to_contain_text("Print less of it", timeout=SLOW)
    expect(learner.see("output")).not_to_contain_text("never gets to the end")


def test_code_and_output_are_not_translated(learner: Learner) -> None:
    learner.write("print('loaded')")
    learner.press("run")
    expect(learner.see("console")).to_have_text("loaded\n", timeout=SLOW)
    for part in ("console", "editor", "own-call"):
        expect(learner.see(part)).to_have_attribute("translate", "no")
    assert learner.see("question-body").locator("pre:not([translate=no]), code:not([translate=no])").count() == 0


def test_pasted_code_is_cleaned_and_can_be_taken_back(learner: Learner) -> None:
    pasted = "\ufeff```python\n" + SOLUTION.replace("    ", "\u00a0\u00a0\u00a0\u00a0") + "```\n"
    learner.write(pasted)
    learner.press("run")
    learner.see("clean-pasted").click(timeout=SLOW)
    assert learner.code() == SOLUTION
    learner.press("undo-reset")
    assert learner.code() == pasted
    learner.press("submit")
    learner.see("clean-pasted").click(timeout=SLOW)
    learner.press("submit")
    expect(learner.see("verdict")).to_contain_text("all 8 tests passed", timeout=SLOW)


def test_a_wrong_name_is_no_raised_error(learner: Learner) -> None:
    learner.write("def every_other(text):\n    return text[::2]\n")
    learner.press("submit")
    expect(learner.see("verdict")).to_contain_text("The tests could not call your code", timeout=SLOW)


def test_what_was_said_about_comparing_goes_with_stop(learner: Learner) -> None:
    learner.write("def every_second(text):\n    while True: pass\n")
    learner.press("submit")
    expect(learner.see("progress")).to_be_visible(timeout=SLOW)
    learner.press("stop")
    expect(learner.see("verdict")).to_contain_text("Stopped", timeout=SLOW)
    expect(learner.see("run")).to_be_enabled(timeout=SLOW)
    expect(learner.see("progress")).to_be_hidden()
