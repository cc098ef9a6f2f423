"""What went wrong, in plain words, and how the code runs, step by step."""

from playwright.sync_api import expect
from ui_learner import SLOW, SOLUTION, Learner

ECHO = 'name = input("Who? ")\nnames = [name]\nnames.append("Bo")\nprint(names)\n'
LOOP = "def every_second(text):\n    result = ''\n    for sign in text:\n        result += sign\n    return result\n"


def test_an_error_is_explained(learner: Learner) -> None:
    learner.write('print("first")\nvalues = [1, 2]\nindex = 2\nprint(values[index])\n')
    learner.press("run")
    words = learner.see("explanation")
    expect(words).to_contain_text("Try this:", timeout=SLOW)
    expect(words.locator("code").first).to_have_text("values")
    expect(learner.see("error-line")).to_have_text("Go to line 4")


def test_a_wrong_answer_is_explained(learner: Learner) -> None:
    learner.write("def every_second(text):\n    print(text[::2])\n")
    learner.press("submit")
    expect(learner.see("verdict")).to_contain_text("Not yet", timeout=SLOW)
    words = learner.see("explanation")
    expect(words).to_contain_text("None")
    expect(words).to_contain_text("return")
    learner.press("explanation-line")
    assert learner.see("editor").evaluate("node => node.env.editor.getCursorPosition().row") == 1


def test_an_error_in_a_test_is_explained_once(learner: Learner) -> None:
    learner.write("def every_second(text):\n    return txt[::2]\n")
    learner.press("submit")
    expect(learner.see("explanation")).to_contain_text("txt", timeout=SLOW)
    expect(learner.see("test-case-1")).to_contain_text("NameError")
    assert learner.see("output").get_by_text("Try this:").count() == 1


def test_an_endless_loop_is_named(learner: Learner) -> None:
    learner.open('?settings={"timeLimitMs":1000}')
    learner.wait_for_python()
    learner.write("n = 3\nwhile n > 0:\n    print\n")
    learner.press("run")
    expect(learner.see("explanation")).to_contain_text("n", timeout=SLOW)
    expect(learner.see("explanation-line")).to_be_visible()


def test_a_test_is_seen_step_by_step(learner: Learner) -> None:
    learner.write(LOOP)
    learner.press("submit")
    row = learner.see("test-case-1")
    row.get_by_test_id("see-it-run").click(timeout=SLOW)
    slider = learner.see("step-slider")
    expect(slider).to_be_focused(timeout=SLOW)
    first = int(slider.input_value())
    marked = learner.frame.locator(".editor .step-line")
    expect(marked).to_be_visible()
    learner.page.keyboard.press("ArrowRight")
    learner.page.keyboard.press("ArrowRight")
    expect(slider).to_have_value(str(first + 2))
    slider.fill(str(first + 6))
    expect(learner.see("step-calls")).to_contain_text("sign")
    learner.page.keyboard.press("End")
    expect(learner.see("step-next")).to_have_attribute("aria-disabled", "true")
    learner.page.keyboard.press("Escape")
    expect(learner.see("film")).to_be_hidden()
    expect(marked).to_have_count(0)
    expect(row.get_by_test_id("see-it-run")).to_be_focused()


def test_an_own_call_is_seen_and_an_edit_ends_it(learner: Learner) -> None:
    learner.write(SOLUTION)
    learner.see("own-call").fill("every_second('xyz')")
    learner.press("watch-call")
    expect(learner.see("step-slider")).to_be_focused(timeout=SLOW)
    learner.page.keyboard.press("End")
    expect(learner.see("stepper")).to_contain_text("xz")
    learner.write("# changed\n")
    expect(learner.see("film")).to_be_hidden()
    expect(learner.see("own-call")).to_have_value("every_second('xyz')")


def test_a_run_is_seen_with_the_lines_that_were_typed(learner: Learner) -> None:
    learner.write(ECHO)
    learner.press("run")
    learner.see("input-answer").fill("Ada", timeout=SLOW)
    learner.press("input-send")
    learner.see("see-it-run").first.click(timeout=SLOW)
    expect(learner.see("step-slider")).to_be_focused(timeout=SLOW)
    learner.page.keyboard.press("End")
    expect(learner.see("step-output")).to_contain_text("['Ada', 'Bo']")
    expect(learner.see("step-objects")).to_contain_text("list")
    learner.press("close-film")
    expect(learner.see("console")).to_be_visible()
