"""Gemini in the real app: the real client speaks to a stub on this machine, and a real browser runs what it wrote."""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from conftest import Profile
from learner import SLOW, Learner
from playwright.sync_api import expect
from questions import SIMPLE, right, wrong
from server import AppServer

sys.path.insert(0, str(Path(__file__).resolve().parents[2]))

from tests import gemini_stub as stubs
from tests.gemini_stub import Stub
from tests.unit.ai.generated import SOLUTION, good

KEY = "AQ.key-of-the-learner-0123456789"
KIND = "string-manipulation/two-pointer-techniques/sliding-window"
CONFIG = {"schema": 1, "revision": 1, "updatedAt": 1, "data": {"apiKey": KEY, "termsSeenAt": 1, "createdAt": 1}}
WRONG = SOLUTION.replace("best = 0", "best = 1", 1)


@pytest.fixture(scope="module")
def stub() -> Iterator[Stub]:
    with stubs.running() as found:
        yield found


@pytest.fixture(scope="module")
def app(start_server: Callable[..., AppServer], stub: Stub) -> Iterator[AppServer]:
    patch = pytest.MonkeyPatch()
    patch.setenv("PYTRIX_GEMINI_ADDRESS", stub.url)
    server = start_server()
    patch.undo()
    yield server
    log = server.log.read_text()
    assert KEY not in log
    # Streamlit itself may log that two runs of a page met; nothing of ours may be in it.
    assert all("/pytrix/" not in each and "/pages/" not in each for each in log.split("Traceback")[1:])
    assert "longest_run" not in log


@pytest.fixture
def learner(app: AppServer, profile: Profile, stub: Stub) -> Learner:
    """Somebody whose key is in the browser already."""
    stub.asked.clear()
    stub.answered.clear()
    stub.called.clear()
    profile.keep(app.url, {"pypractice_api_config_v1": CONFIG})
    return profile.learner(app.url)


def choose_gemini(learner: Learner) -> None:
    learner.page.goto(f"{learner.url}practice-manual?type={KIND}&level=beginner&source=ai")
    expect(learner.page.get_by_role("button", name="Write questions with Gemini")).to_be_visible(timeout=SLOW)


def write(learner: Learner) -> None:
    learner.page.get_by_role("button", name="Write questions with Gemini").click()


def calls(stub: Stub) -> int:
    return sum(bool(each.model) for each in stub.asked)


def test_a_question_is_written_run_by_the_browser_solved_and_served_without_a_call(learner, stub):
    stub.script(stubs.says({"questions": [good()]}))
    choose_gemini(learner)
    write(learner)
    expect(learner.page.get_by_text("1 checked question from Gemini ready here")).to_be_visible(timeout=2 * SLOW)
    expect(learner.page.locator(".st-key-preview")).to_contain_text(good()["title"])
    assert calls(stub) == 1
    learner.page.get_by_role("button", name="Start").click()
    learner.wait_for_question()
    expect(learner.see("question-title")).to_contain_text(good()["title"])
    learner.write(SOLUTION)
    learner.submit()
    learner.expect_verdict("passed")
    learner.expect_totals(attempts=1, solved=1)
    assert learner.stored("pytrix_history")["attempts"][0]["source"] == "ai"
    learner.page.reload()
    learner.wait_for_question()
    expect(learner.see("question-title")).to_contain_text(good()["title"])
    assert calls(stub) == 1
    learner.go_to("API usage")
    expect(learner.page.get_by_test_id("stMetric").filter(has_text="Calls")).to_contain_text("1", timeout=SLOW)


def test_a_wrong_question_is_repaired_once_with_what_running_it_showed(learner, stub):
    stub.script(stubs.says({"questions": [good(solution=WRONG)]}), stubs.says({"questions": [good()]}))
    choose_gemini(learner)
    write(learner)
    expect(learner.page.get_by_text("1 checked question from Gemini ready here")).to_be_visible(timeout=2 * SLOW)
    assert calls(stub) == 2
    assert "the second solution" in stub.asked[-1].prompt


def test_what_stays_wrong_is_never_shown_but_counted(learner, stub):
    stub.script(stubs.says({"questions": [good(solution=WRONG)]}))
    choose_gemini(learner)
    write(learner)
    usage = """() => {
        const kept = JSON.parse(localStorage.getItem('pypractice_api_usage') ?? '{"data": {"entries": []}}').data;
        return kept.entries.some(each => each.status === 'rejected');
    }"""
    learner.page.wait_for_function(usage, timeout=2 * SLOW)
    expect(learner.page.locator(".st-key-preview")).not_to_contain_text(good()["title"])
    assert calls(stub) == 2
    assert learner.stored("pytrix_ai_questions_v1")["accepted"] == []


def test_when_google_fails_a_sentence_says_so_and_a_built_in_question_is_ready(learner, stub):
    stub.script(stubs.per_day())
    choose_gemini(learner)
    write(learner)
    notice = learner.page.get_by_text(re.compile("requests of this key are used up"))
    expect(notice).to_be_visible(timeout=20_000)
    expect(learner.page.locator(".st-key-preview")).to_be_visible()
    learner.page.get_by_role("button", name="Start").click()
    learner.wait_for_question()


def test_cancel_ends_the_wait_and_nothing_is_lost(learner, stub):
    stub.script(stubs.says({"questions": [good()]}, wait_s=60))
    choose_gemini(learner)
    write(learner)
    learner.page.get_by_role("button", name="Cancel").click(timeout=SLOW)
    expect(learner.page.get_by_role("button", name="Write questions with Gemini")).to_be_visible(timeout=20_000)
    entries = """() => JSON.parse(localStorage.getItem('pypractice_api_usage') ?? '{"data": {"entries": []}}')
        .data.entries.map(each => each.status).join()"""
    learner.page.wait_for_function(f"() => ({entries})() === 'cancelled'", timeout=20_000)


def test_an_answer_that_comes_while_another_page_is_open_is_kept(learner, stub):
    stub.script(stubs.says({"questions": [good()]}, wait_s=3))
    choose_gemini(learner)
    write(learner)
    learner.go_to("Help")
    kept = """() => JSON.parse(localStorage.getItem('pytrix_ai_questions_v1') ?? 'null')?.data.accepted.length === 1"""
    learner.page.wait_for_function(kept, timeout=2 * SLOW)
    assert calls(stub) == 1


BOOKED = """() => JSON.parse(localStorage.getItem('pypractice_api_usage') ?? '{"data": {"entries": []}}')
    .data.entries.map(each => `${each.feature} ${each.status} ${each.error}`.trim())"""


@pytest.mark.parametrize("leave", ["reload during the call", "close the app until the answer is there"])
def test_an_answer_finds_home_though_its_page_is_gone_and_is_booked_once(learner, stub, leave):
    stub.script(stubs.says({"questions": [good()]}, wait_s=4))
    choose_gemini(learner)
    write(learner)
    noted = "() => JSON.parse(localStorage.getItem('pytrix_ai_questions_v1') ?? 'null')?.data.requests?.length === 1"
    learner.page.wait_for_function(noted, timeout=SLOW)
    if leave.startswith("reload"):
        learner.page.reload()
    else:
        other = learner.page.context.new_page()
        learner.page.close()
        assert stub.answered.wait(60)
        learner.page = other
        learner.page.goto(learner.url)
    kept = """() => {
        const kept = JSON.parse(localStorage.getItem('pytrix_ai_questions_v1') ?? 'null')?.data;
        return kept?.accepted.length === 1 && kept.requests.length === 0;
    }"""
    learner.page.wait_for_function(kept, timeout=2 * SLOW)
    assert calls(stub) == 1
    assert learner.page.evaluate(BOOKED) == ["question ok"]


def test_a_review_whose_page_was_reloaded_is_booked_once(learner, stub):
    open_with_wrong_code(learner)
    review = {"verdict": "failed", "summary": "Not there yet.", "points": [{"text": "Think.", "line": 1}]}
    stub.script(stubs.says(review, wait_s=8))
    ask(learner, "review")
    noted = "() => JSON.parse(localStorage.getItem('pytrix_ai_questions_v1') ?? 'null')?.data.requests?.length === 1"
    learner.page.wait_for_function(noted, timeout=SLOW)
    learner.page.reload()
    learner.page.wait_for_function(f"() => ({BOOKED})().length === 1", timeout=2 * SLOW)
    assert learner.page.evaluate(BOOKED) == ["review ok"]
    assert calls(stub) == 1


def test_the_key_travels_to_google_alone_and_never_in_an_address(app, new_profile, stub):
    addresses: list[str] = []
    profile = new_profile()
    profile.context.on("request", lambda request: addresses.append(request.url))
    learner = profile.open(app.url)
    learner.go_to("Settings")
    learner.page.locator(".st-key-ai-key input").fill(KEY)
    learner.page.get_by_role("button", name="Save key").click()
    learner.page.get_by_role("button", name="I have read this").click(timeout=SLOW)
    expect(learner.page.get_by_text("The key works. 4 models can be used.")).to_be_visible(timeout=SLOW)
    assert learner.stored("pypractice_api_config_v1")["apiKey"] == KEY
    assert all(KEY not in each for each in addresses)


def ask(learner: Learner, task: str) -> None:
    learner.see(f"tutor-{task}").click()


def use_hints(learner: Learner) -> None:
    for _ in range(3):
        learner.see("hint").click()


def open_with_wrong_code(learner: Learner) -> str:
    question_id = learner.open_question(SIMPLE)
    learner.wait_for_python()
    learner.write(wrong(question_id))
    return question_id


def test_without_a_key_the_workspace_says_what_one_adds_where_hints_are_used_up(app, profile):
    learner = profile.open(app.url)
    learner.open_question(SIMPLE)
    expect(learner.see("tutor")).to_be_hidden()
    use_hints(learner)
    expect(learner.see("tutor-adds")).to_contain_text("With a Gemini key")
    expect(learner.see("tutor-hint")).to_be_hidden()


def test_a_hint_knows_code_and_failing_test_and_marks_the_question_as_assisted(learner, stub):
    stub.script(stubs.says({"hint": "Which tests does your code pass, and which not? Look at the first that fails."}))
    question_id = open_with_wrong_code(learner)
    expect(learner.see("tutor-hint")).to_have_attribute("aria-disabled", "true")
    use_hints(learner)
    expect(learner.see("tutor-hint")).to_contain_text("sends your code to Gemini")
    ask(learner, "hint")
    expect(learner.see("tutor-answer")).to_contain_text("Look at the first that fails", timeout=SLOW)
    prompt = stub.asked[-1].prompt
    assert wrong(question_id).strip().splitlines()[-1].strip() in prompt
    assert "expected" in prompt
    assert calls(stub) == 1
    learner.write(right(question_id))
    learner.submit()
    learner.expect_verdict("passed")
    learner.expect_totals(attempts=1, solved=1)
    assert learner.stored("pytrix_history")["attempts"][0]["assisted"] is True
    learner.go_to("History")
    expect(learner.page.get_by_text("with Gemini's help")).to_be_visible(timeout=SLOW)


def test_a_hint_that_holds_the_solution_is_withheld_and_counted(learner, stub):
    question_id = open_with_wrong_code(learner)
    stub.script(stubs.says({"hint": f"```python\n{right(question_id)}```"}))
    use_hints(learner)
    ask(learner, "hint")
    expect(learner.see("tutor-state")).to_contain_text("did not pass the checks", timeout=SLOW)
    expect(learner.see("tutor-answer")).to_be_hidden()
    usage = """() => JSON.parse(localStorage.getItem('pypractice_api_usage') ?? '{"data": {"entries": []}}')
        .data.entries.some(each => each.status === 'rejected' && each.feature === 'hint')"""
    learner.page.wait_for_function(usage, timeout=SLOW)


def test_a_review_that_contradicts_the_verdict_is_withheld(learner, stub):
    open_with_wrong_code(learner)
    for answer in (
        {"verdict": "passed", "summary": "Good.", "points": [{"text": "Fine.", "line": None}]},
        {"verdict": "failed", "summary": "Your code is correct.", "points": [{"text": "Fine.", "line": None}]},
    ):
        stub.script(stubs.says(answer))
        ask(learner, "review")
        expect(learner.see("tutor-state")).to_contain_text("did not pass the checks", timeout=SLOW)
    stub.script(
        stubs.says({"verdict": "failed", "summary": "Not there yet.", "points": [{"text": "Think.", "line": 1}]})
    )
    ask(learner, "review")
    expect(learner.see("tutor-answer")).to_contain_text("Not there yet.", timeout=SLOW)


def test_a_better_program_is_run_first_and_applied_with_one_click(learner, stub):
    question_id = open_with_wrong_code(learner)
    better = right(question_id)
    longer = better.rstrip() + "\n\n\nunused = 1\nunused += 1\n"
    learner.write(longer)
    learner.submit()
    learner.expect_verdict("passed")
    stub.script(stubs.says({"code": wrong(question_id), "explanation": "Shorter."}))
    ask(learner, "improve")
    expect(learner.see("tutor-state")).to_contain_text("did not pass the checks", timeout=SLOW)
    stub.script(stubs.says({"code": better, "explanation": "What was not used is left out."}))
    ask(learner, "improve")
    expect(learner.see("tutor-diff")).to_contain_text("unused = 1", timeout=SLOW)
    learner.see("tutor-apply").click()
    assert learner.code().strip() == better.strip()


def test_a_failure_is_one_sentence_and_cancel_is_at_hand(learner, stub):
    open_with_wrong_code(learner)
    stub.script(stubs.leaked_key())
    ask(learner, "review")
    expect(learner.see("tutor-state")).to_contain_text("found in public", timeout=20_000)
    stub.script(stubs.says({}, wait_s=60))
    ask(learner, "review")
    learner.see("tutor-cancel").click(timeout=SLOW)
    expect(learner.see("tutor-state")).to_contain_text("Cancelled")
    learner.run()
    expect(learner.see("stop")).to_be_hidden(timeout=SLOW)


@pytest.fixture
def restarting(
    start_server: Callable[..., AppServer], profile: Profile, stub: Stub, monkeypatch: pytest.MonkeyPatch
) -> tuple[AppServer, Learner]:
    """A server of its own, that a test may end, and somebody with a key who uses it."""
    monkeypatch.setenv("PYTRIX_GEMINI_ADDRESS", stub.url)
    server = start_server()
    stub.asked.clear()
    stub.called.clear()
    profile.keep(server.url, {"pypractice_api_config_v1": CONFIG})
    return server, profile.learner(server.url)


def test_a_restart_of_the_server_during_a_call_is_told_and_nothing_is_asked_twice(restarting, stub):
    server, learner = restarting
    open_with_wrong_code(learner)
    stub.script(stubs.says({}, wait_s=30))
    ask(learner, "review")
    expect(learner.see("tutor-cancel")).to_be_visible(timeout=SLOW)
    assert stub.called.wait(60)
    server.restart()
    expect(learner.see("tutor-state")).to_contain_text("lost", timeout=2 * SLOW)
    assert calls(stub) == 1


def test_a_restart_of_the_server_while_questions_are_written_is_told_and_nothing_is_asked_twice(restarting, stub):
    server, learner = restarting
    stub.script(stubs.says({"questions": [good()]}, wait_s=30))
    choose_gemini(learner)
    write(learner)
    assert stub.called.wait(60)
    server.restart()
    expect(learner.page.get_by_text("The answer was lost")).to_be_visible(timeout=2 * SLOW)
    assert learner.stored("pytrix_ai_questions_v1")["requests"] == []
    learner.page.get_by_role("button", name="Start").click()
    learner.wait_for_question()
    assert calls(stub) == 1


@pytest.mark.parametrize("ticked", [False, True])
def test_the_key_is_in_an_export_only_when_that_is_ticked(learner, ticked):
    learner.open()
    learner.go_to("Your data")
    tick = learner.page.get_by_label("Export my Gemini key too")
    expect(tick).to_be_visible(timeout=SLOW)
    if ticked:
        tick.check()
    with learner.page.expect_download() as found:
        learner.page.get_by_role("button", name="Export everything").click()
    text = found.value.path().read_text(encoding="utf-8")
    assert (KEY in text) is ticked
    assert json.loads(text)["format"] == "pytrix-everything"
