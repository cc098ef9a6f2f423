"""Search and the keys by keyboard, on a page and from inside the editor; and what a newcomer says of their Python."""

from learner import COMPLETE, SLOW, Learner
from playwright.sync_api import expect
from questions import SIMPLE

DIALOG = '[role="dialog"]'


def type_and_go(learner: Learner, text: str, first: str) -> None:
    field = learner.page.locator(f"{DIALOG} input")
    expect(field).to_be_focused(timeout=SLOW)
    field.press_sequentially(text)
    expect(learner.page.locator(".st-key-palette-0")).to_contain_text(first, timeout=SLOW)
    learner.page.keyboard.press("Enter")


def test_search_goes_where_a_hit_says_by_keys_alone(learner: Learner) -> None:
    learner.open()
    expect(learner.page.get_by_role("button", name="Start your first question")).to_be_visible(timeout=SLOW)
    learner.page.keyboard.press("Control+K")
    type_and_go(learner, "stat", "Stats")
    expect(learner.page.get_by_role("heading", level=1, name="Stats")).to_be_visible(timeout=SLOW)
    expect(learner.page.locator(DIALOG)).to_have_count(0)


def test_enter_waits_for_the_answer_to_what_was_typed_and_opens_the_hit_that_has_the_focus(learner: Learner) -> None:
    learner.open()
    expect(learner.page.get_by_role("button", name="Start your first question")).to_be_visible(timeout=SLOW)
    learner.page.keyboard.press("Control+K")
    field = learner.page.locator(f"{DIALOG} input")
    expect(field).to_be_focused(timeout=SLOW)
    learner.page.keyboard.insert_text("history")
    learner.page.keyboard.press("Enter")
    expect(learner.page.get_by_role("heading", level=1, name="History")).to_be_visible(timeout=SLOW)
    learner.page.wait_for_function(COMPLETE, timeout=SLOW)

    learner.page.keyboard.press("Control+K")
    expect(field).to_be_focused(timeout=SLOW)
    hit = learner.page.locator('[class*="st-key-palette-"] button').filter(has_text="Stats")
    hit.focus()
    learner.page.keyboard.press("Enter")
    expect(learner.page.get_by_role("heading", level=1, name="Stats")).to_be_visible(timeout=SLOW)


def test_search_opens_from_inside_the_editor_and_keeps_the_code(learner: Learner) -> None:
    learner.open_question(SIMPLE)
    learner.write("mine = 1\n")
    learner.page.keyboard.press("Control+K")
    type_and_go(learner, "history", "History")
    expect(learner.page.get_by_role("heading", level=1, name="History")).to_be_visible(timeout=SLOW)
    learner.go_to("Workspace")
    learner.wait_for_question()
    assert learner.code() == "mine = 1\n"


def test_a_question_mark_shows_the_keys_but_not_in_code(learner: Learner) -> None:
    learner.open()
    expect(learner.page.get_by_role("button", name="Start your first question")).to_be_visible(timeout=SLOW)
    learner.page.keyboard.press("?")
    expect(learner.page.locator(DIALOG)).to_contain_text("These keys", timeout=SLOW)
    learner.page.keyboard.press("Escape")
    expect(learner.page.locator(DIALOG)).to_have_count(0)

    learner.open_question(SIMPLE)
    learner.write("")
    learner.page.keyboard.type("# why?")
    assert learner.code() == "# why?"
    expect(learner.page.locator(DIALOG)).to_have_count(0)
    learner.see("question-title").focus()
    learner.page.keyboard.press("?")
    expect(learner.page.locator(DIALOG)).to_contain_text("These keys", timeout=SLOW)


def test_a_fluent_newcomer_begins_at_intermediate(learner: Learner) -> None:
    learner.open()
    learner.page.get_by_text("Fluent", exact=True).click()
    read = "() => JSON.parse(localStorage.getItem('pytrix-settings') ?? '{}').data?.experience === 'fluent'"
    learner.page.wait_for_function(read, timeout=SLOW)
    learner.page.get_by_role("button", name="Start your first question").click()
    learner.wait_for_question()
    expect(learner.frame.locator("header")).to_contain_text("Intermediate")
