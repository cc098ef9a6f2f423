"""From a question to a verdict, an event and a snapshot of the code."""

from collections.abc import Callable

from playwright.sync_api import expect
from streamlit_server import Server
from ui_learner import MISTAKE, SLOW, SOLUTION, Learner


def test_a_wrong_and_a_right_submit(learner: Learner) -> None:
    expect(learner.see("question-title")).to_have_text("Every second character 1")
    learner.write(MISTAKE)
    learner.press("submit")
    expect(learner.see("verdict")).to_contain_text("Not yet: 1 of 8 tests pass", timeout=SLOW)
    expect(learner.see("misconception")).to_contain_text("The slice starts at position 1")
    first = learner.see("test-case-1")
    expect(first).to_have_attribute("open", "")
    expect(first).to_contain_text("every_second('abcdefg')")
    expect(first).to_contain_text("'bdf'")
    expect(first).to_contain_text("'aceg'")

    learner.write(SOLUTION)
    learner.press("submit")
    expect(learner.see("verdict")).to_contain_text("all 8 tests passed", timeout=SLOW)
    expect(learner.see("solution")).to_be_visible()

    wrong, right = learner.events(2)
    assert (wrong["verdict"], wrong["testsPassed"], wrong["testsTotal"]) == ("failed", 1, 8)
    assert (right["verdict"], right["testsPassed"], right["revealed"]) == ("passed", 8, False)
    assert wrong["id"] != right["id"]
    snapshots = learner.stored("pytrix_snapshots_v1")["attempts"]
    assert [snapshots[event["id"]]["code"] for event in (wrong, right)] == [MISTAKE, SOLUTION]


def test_events_hold_no_code(learner: Learner) -> None:
    learner.write("# a-secret-word\n" + SOLUTION)
    learner.press("submit")
    (event,) = learner.events(1)
    assert set(event) == {
        *("id", "type", "at", "questionId", "verdict", "testsPassed", "testsTotal"),
        *("timeTakenMs", "hintsUsed", "revealed"),
    }
    assert "a-secret-word" not in str(learner.stored("pytrix_outbox_v1"))


def test_run_checks_the_examples_without_an_attempt(learner: Learner) -> None:
    learner.write(MISTAKE)
    learner.press("run")
    expect(learner.see("examples-result")).to_have_text("Examples: 0 of 2 pass", timeout=SLOW)
    expect(learner.see("example-case-1")).to_contain_text("'aceg'")
    assert learner.events(0) == []


def test_a_submit_that_is_stopped_is_no_attempt(learner: Learner) -> None:
    learner.write("def every_second(text):\n    while True:\n        pass\n")
    learner.press("submit")
    expect(learner.see("progress")).to_contain_text("Test 1 of 8", timeout=SLOW)
    learner.press("stop")
    expect(learner.see("verdict")).to_contain_text("Stopped: nothing was recorded", timeout=SLOW)
    learner.write(SOLUTION)
    learner.press("submit")
    expect(learner.see("verdict")).to_contain_text("all 8 tests passed", timeout=SLOW)
    assert [event["verdict"] for event in learner.events(1)] == ["passed"]


def test_the_solution_shows_after_two_hints_and_a_yes(learner: Learner) -> None:
    expect(learner.see("reveal")).to_have_attribute("aria-disabled", "true")
    learner.press("hint")
    learner.press("hint")
    learner.press("reveal")
    expect(learner.see("solution")).to_be_empty()
    learner.press("reveal-yes")
    expect(learner.see("solution")).to_contain_text("text[::2]")
    (event,) = learner.events(1)
    assert (event["type"], event["hintsUsed"], event["failedAttempts"]) == ("reveal", 2, 0)
    learner.write(SOLUTION)
    learner.press("submit")
    expect(learner.see("verdict")).to_contain_text("does not count as solved", timeout=SLOW)
    assert learner.events(2)[1]["revealed"] is True


def test_next_opens_the_next_question_with_its_own_code(learner: Learner) -> None:
    learner.write("# of the first\n")
    learner.press("next")
    expect(learner.see("question-title")).to_have_text("Every second character 2")
    assert "of the first" not in learner.code()
    assert [event["type"] for event in learner.events(1)] == ["next"]


def test_results_survive_a_lost_server(own_server: Server, new_learner: Callable[..., Learner]) -> None:
    learner = new_learner(own_server).open()
    learner.wait_for_python()
    own_server.kill()
    learner.write(SOLUTION)
    learner.press("submit")
    expect(learner.see("verdict")).to_contain_text("all 8 tests passed", timeout=SLOW)
    expect(learner.see("connection-banner")).to_be_visible()
    own_server.start()
    expect(learner.see("connection-banner")).to_be_hidden(timeout=SLOW)
    assert [event["verdict"] for event in learner.events(1)] == ["passed"]
    assert learner.stored("pytrix_outbox_v1")["tabs"] == {}


def test_results_of_a_closed_tab_are_sent_by_the_next(own_server: Server, new_learner: Callable[..., Learner]) -> None:
    learner = new_learner(own_server).open()
    learner.wait_for_python()
    own_server.kill()
    learner.write(SOLUTION)
    learner.press("submit")
    expect(learner.see("verdict")).to_contain_text("all 8 tests passed", timeout=SLOW)
    context = learner.page.context
    learner.page.close()
    own_server.start()
    page = context.new_page()
    other = Learner(page, own_server.url).open()
    assert [event["verdict"] for event in other.events(1)] == ["passed"]


def test_python_that_cannot_load_accepts_nothing_and_can_be_retried(
    server: Server, new_learner: Callable[..., Learner]
) -> None:
    learner = new_learner(server)
    learner.page.context.route("**/pyodide.asm.wasm*", lambda route: route.abort())
    learner.open()
    expect(learner.see("runtime-status")).to_contain_text("could not start", timeout=SLOW)
    learner.write(SOLUTION)
    learner.press("submit")
    expect(learner.see("output")).to_contain_text("Nothing was run, and nothing was counted", timeout=SLOW)
    expect(learner.see("verdict")).to_be_empty()
    learner.page.context.unroute("**/pyodide.asm.wasm*")
    learner.press("retry-output")
    learner.wait_for_python()
    learner.press("submit")
    expect(learner.see("verdict")).to_contain_text("all 8 tests passed", timeout=SLOW)
    assert len(learner.events(1)) == 1
