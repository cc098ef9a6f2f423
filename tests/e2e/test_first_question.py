"""From an empty browser to a solved question, and finding it all again."""

import re
import time
from collections.abc import Callable

from conftest import Profile
from learner import SLOW, Learner
from playwright.sync_api import expect
from questions import SIMPLE, question, right, wrong
from server import AppServer


def test_a_newcomer_fails_fixes_is_accepted_and_finds_everything_again(
    start_server: Callable[..., AppServer], new_profile: Callable[..., Profile]
) -> None:
    server, profile = start_server(), new_profile()
    began = time.time()
    learner = profile.open(server.url)
    learner.page.get_by_role("button", name="Start your first question").click()
    learner.wait_for_question()
    asked = learner.question_id

    learner.write(wrong(asked))
    learner.submit()
    learner.expect_verdict("failed")
    first = question(asked).tests[0]
    row = learner.see("test-case-1")
    expect(row).to_contain_text(first.call or "no input")
    expect(row).to_contain_text("Nothing was printed")
    expect(row).to_contain_text(question(asked).examples[0].result)

    learner.write(right(asked))
    learner.submit()
    learner.expect_verdict("passed")
    learner.expect_totals(attempts=2, solved=1)
    took = (time.time() - began) * 1000

    learner.page.reload()
    learner.wait_for_question()
    assert learner.code() == right(asked)
    expect_found_again(learner, took)

    server.restart()
    again = profile.open(server.url)
    expect_found_again(again, took)
    again.open_question(asked)
    assert again.code() == right(asked)


def expect_found_again(learner: Learner, took_ms: float) -> None:
    learner.expect_dashboard(attempts=2, solved=1)
    newest, oldest = learner.stored("pytrix_history")["attempts"]
    assert (newest["verdict"], oldest["verdict"]) == ("passed", "failed")
    assert 0 < oldest["timeTakenMs"] <= newest["timeTakenMs"] <= took_ms
    assert learner.stored("pytrix_stats_v2")["totalTimeTakenMs"] > 0
    learner.go_to("History")
    expect(learner.page.get_by_text("2 attempts", exact=True)).to_be_visible(timeout=SLOW)
    expect(learner.page.locator("[data-testid=stMarkdownContainer]", has_text="Solved").first).to_be_visible()
    expect(learner.page.locator("[data-testid=stMarkdownContainer]", has_text="Tests failed").first).to_be_visible()


def test_with_the_server_gone_the_question_goes_on_and_the_result_arrives_once(
    start_server: Callable[..., AppServer], new_profile: Callable[..., Profile]
) -> None:
    server = start_server()
    learner = new_profile().open(server.url)
    asked = learner.open_question(SIMPLE)
    # With the first run the rest of Python's library is there, which comes once Python is ready.
    learner.expect_next_run_works()
    server.kill()

    learner.write("print('alone')\n")
    learner.run()
    learner.expect_output("alone")
    learner.write("while True:\n    pass\n")
    learner.run()
    learner.stop()
    learner.expect_output("Stopped")
    learner.write(right(asked))
    learner.submit()
    learner.expect_verdict("passed")
    expect(learner.see("connection-banner")).to_be_visible(timeout=SLOW)

    server.start()
    learner.expect_totals(attempts=1, solved=1)
    expect(learner.see("connection-banner")).to_be_hidden(timeout=SLOW)
    learner.page.reload()
    learner.wait_for_question()
    learner.expect_dashboard(attempts=1, solved=1)
    assert len(learner.stored("pytrix_history")["attempts"]) == 1


def test_review_shows_the_code_of_an_attempt_and_try_again_opens_its_question(learner: Learner) -> None:
    asked = learner.open_question(SIMPLE)
    learner.write(wrong(asked))
    learner.submit()
    learner.expect_verdict("failed")
    learner.expect_totals(attempts=1, solved=0)
    learner.write("# something newer\n")
    learner.go_to("History")
    learner.page.get_by_role("button", name="Review").click()
    learner.wait_for_question()
    assert learner.code() == wrong(asked)
    learner.see("retry").click()
    learner.page.wait_for_url(re.compile("practice"))
    assert learner.question_id == asked


def test_next_brings_another_question_of_the_same_choice(learner: Learner) -> None:
    asked = learner.open_question(SIMPLE)
    learner.write(right(asked))
    learner.submit()
    learner.expect_verdict("passed")
    learner.see("next").click()
    learner.page.wait_for_function("asked => new URL(location).searchParams.get('q') !== asked", arg=asked)
    following = question(learner.question_id)
    assert (following.problem_type, following.level) == (question(asked).problem_type, question(asked).level)
    expect(learner.see("question-title")).to_have_text(following.title)
