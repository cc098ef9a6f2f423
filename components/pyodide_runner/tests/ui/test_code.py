"""Writing, running and stopping code, and finding it again."""

from collections.abc import Callable

from playwright.sync_api import expect
from streamlit_server import Server
from ui_learner import SLOW, Learner


def test_prints_and_the_line_of_an_error(learner: Learner) -> None:
    learner.write('print("first")\nvalues = []\nvalues[3]\n')
    learner.press("run")
    expect(learner.see("console")).to_have_text("first\n", timeout=SLOW)
    expect(learner.see("error")).to_contain_text("IndexError: list index out of range")
    learner.press("error-line")
    assert learner.see("editor").evaluate("node => node.env.editor.getCursorPosition().row") == 2


def test_a_run_pressed_early_is_queued(server: Server, new_learner: Callable[..., Learner]) -> None:
    learner = new_learner(server).open()
    learner.write('print("done")')
    learner.press("run")
    expect(learner.see("output-message").first).to_have_text("Python is starting; your code runs in a moment.")
    expect(learner.see("console")).to_have_text("done\n", timeout=SLOW)


def test_stop_ends_an_endless_loop_and_the_next_run_works(learner: Learner) -> None:
    learner.write('print("begun")\nwhile True:\n    pass')
    learner.press("run")
    expect(learner.see("console")).to_have_text("begun\n", timeout=SLOW)
    learner.press("stop")
    expect(learner.see("output-message")).to_contain_text("Stopped")
    expect(learner.see("console")).to_have_text("begun\n")
    learner.write('print("again")')
    learner.press("run")
    expect(learner.see("console")).to_have_text("again\n", timeout=SLOW)


def test_a_flood_of_prints_leaves_the_page_usable(learner: Learner) -> None:
    learner.write('while True:\n    print("flood" * 20)')
    learner.press("run")
    expect(learner.see("output-message")).to_contain_text("printed more", timeout=SLOW)
    learner.press("hint")
    expect(learner.see("hint-1")).to_be_visible()


def test_input_asks_in_the_output(learner: Learner) -> None:
    learner.write('name = input("Who? ")\nprint("Hello", name)')
    learner.press("run")
    field = learner.see("input-answer")
    expect(field).to_be_focused(timeout=SLOW)
    field.fill("Ada")
    field.press("Enter")
    expect(learner.see("console")).to_contain_text("Hello Ada", timeout=SLOW)


def test_own_call_shows_its_value(learner: Learner) -> None:
    learner.write("def every_second(text):\n    return text[::2]")
    learner.see("own-call").fill("every_second('xyz')")
    learner.press("try-call")
    expect(learner.see("console")).to_have_text("'xz'\n", timeout=SLOW)


def test_code_and_progress_survive_a_reload(learner: Learner) -> None:
    learner.write("# kept\n")
    learner.press("hint")
    expect(learner.see("draft-state")).to_have_text("Saved in this browser")
    learner.page.reload()
    expect(learner.see("hint-1")).to_be_visible()
    assert learner.code() == "# kept\n"
    expect(learner.see("console")).to_be_hidden()


def test_reset_can_be_undone(learner: Learner) -> None:
    learner.write("# mine\n")
    learner.press("reset")
    expect(learner.see("undo-bar")).to_be_visible()
    assert "def every_second" in learner.code()
    learner.press("undo-reset")
    assert learner.code() == "# mine\n"


def test_earlier_versions_come_back(learner: Learner) -> None:
    learner.write("# one\n")
    learner.press("run")
    expect(learner.see("examples-result")).to_be_visible(timeout=SLOW)
    learner.write("# two\n")
    learner.press("run")
    learner.press("earlier-versions")
    learner.see("earlier-version").first.click()
    assert learner.code() == "# one\n"


def test_syntax_errors_are_marked_while_typing(learner: Learner) -> None:
    learner.write("x = 1\nif x\n    pass\n")
    expect(learner.frame.locator(".editor .ace_gutter-cell.ace_error")).to_have_text("2", timeout=SLOW)
    learner.write("x = 1\n")
    expect(learner.frame.locator(".editor .ace_gutter-cell.ace_error")).to_have_count(0)


def test_without_storage_the_visit_works_and_says_so(server: Server, new_learner: Callable[..., Learner]) -> None:
    learner = new_learner(server)
    learner.page.add_init_script(
        "Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError') }"
    )
    learner.open()
    learner.wait_for_python()
    learner.write('print("works")')
    learner.press("run")
    expect(learner.see("console")).to_have_text("works\n", timeout=SLOW)
    expect(learner.see("storage-banner")).to_be_visible()
