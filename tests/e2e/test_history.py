"""Filters of the history are part of the address, and a review leads back to them."""

from learner import SLOW, Learner
from playwright.sync_api import expect
from questions import SIMPLE, right, wrong


def practised(learner: Learner) -> None:
    asked = learner.open_question(SIMPLE)
    learner.write(wrong(asked))
    learner.submit()
    learner.expect_verdict("failed")
    learner.write(right(asked))
    learner.submit()
    learner.expect_verdict("passed")
    learner.expect_totals(attempts=2, solved=1)


def test_filters_survive_a_reload_a_review_and_the_way_back(learner: Learner) -> None:
    practised(learner)
    learner.go_to("History")
    reviews = learner.page.get_by_role("button", name="Review", exact=True)
    expect(reviews).to_have_count(2, timeout=SLOW)
    learner.page.locator(".st-key-history-result").get_by_text("Solved", exact=True).click()
    expect(reviews).to_have_count(1)
    learner.page.wait_for_url("**/history?*history-result=Solved*")
    learner.page.reload()
    expect(reviews).to_have_count(1, timeout=SLOW)

    reviews.click()
    learner.wait_for_question()
    learner.page.get_by_role("button", name="Back to the history").click()
    expect(reviews).to_have_count(1, timeout=SLOW)
    learner.page.wait_for_url("**/history?*history-result=Solved*")
    expect(learner.page.get_by_text("1 of 2 attempts")).to_be_visible()

    learner.page.locator("[class*=st-key-delete-] button").first.click()
    learner.page.get_by_text("Delete this attempt; your totals stay").click()
    learner.page.wait_for_function("() => JSON.parse(localStorage.pytrix_history).data.attempts.length === 1")
    learner.expect_totals(attempts=2, solved=1)


def test_the_solution_of_a_solved_question_is_shown_in_the_editor_for_code_of_the_server(learner: Learner) -> None:
    practised(learner)
    learner.go_to("History")
    learner.page.get_by_role("button", name="Review", exact=True).first.click()
    learner.wait_for_question()
    learner.page.get_by_role("button", name="Solution").click()
    shown = learner.page.frame_locator('iframe[title^="streamlit_ace"]')
    expect(shown.locator(".ace_content")).to_contain_text("def ", timeout=SLOW)


def test_a_review_says_why_and_shows_the_run_and_none_of_it_counts(learner: Learner) -> None:
    asked = learner.open_question(SIMPLE)
    learner.wait_for_python()
    learner.write(wrong(asked))
    learner.submit()
    learner.expect_verdict("failed")
    learner.expect_totals(attempts=1, solved=0)
    learner.go_to("History")
    learner.page.get_by_role("button", name="Review").first.click()
    learner.see("see-why").click()
    why = learner.see("review-facts")
    expect(why.get_by_test_id("explanation").first).to_be_visible(timeout=SLOW)
    why.get_by_test_id("see-it-run").first.click()
    expect(learner.see("stepper")).to_be_visible(timeout=SLOW)
    learner.page.keyboard.press("Escape")
    expect(learner.see("stepper")).to_be_hidden()
    learner.go_to("Workspace")
    learner.wait_for_question()
    assert learner.code() == wrong(asked)
    learner.expect_totals(attempts=1, solved=0)
