"""Gemini in the real app: the real client speaks to a stub on this machine, and a real browser runs what it wrote."""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from learner import SLOW, Learner
from playwright.sync_api import expect
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
    assert "Traceback" not in log
    assert "longest_run" not in log


@pytest.fixture
def learner(app: AppServer, new_profile: Callable[..., Any], stub: Stub) -> Learner:
    """Somebody whose key is in the browser already."""
    stub.asked.clear()
    profile = new_profile()
    profile.context.add_init_script(
        f"if (!localStorage.getItem('pypractice_api_config_v1')) "
        f"localStorage.setItem('pypractice_api_config_v1', {json.dumps(json.dumps(CONFIG))})"
    )
    return profile.open(app.url)


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
    learner.page.wait_for_function(f"({entries})() === 'cancelled'", timeout=20_000)


def test_an_answer_that_comes_while_another_page_is_open_is_kept(learner, stub):
    stub.script(stubs.says({"questions": [good()]}, wait_s=3))
    choose_gemini(learner)
    write(learner)
    learner.go_to("Help")
    kept = """() => JSON.parse(localStorage.getItem('pytrix_ai_questions_v1') ?? 'null')?.data.accepted.length === 1"""
    learner.page.wait_for_function(kept, timeout=2 * SLOW)
    assert calls(stub) == 1


def test_the_key_travels_to_google_alone_and_never_in_an_address(app, new_profile, stub):
    addresses: list[str] = []
    profile = new_profile()
    profile.context.on("request", lambda request: addresses.append(request.url))
    learner = profile.open(app.url)
    learner.go_to("Settings")
    learner.page.get_by_label("Gemini API key").fill(KEY)
    learner.page.get_by_role("button", name="Save key").click()
    learner.page.get_by_role("button", name="I have read this").click(timeout=SLOW)
    expect(learner.page.get_by_text("The key works. 4 models can be used.")).to_be_visible(timeout=SLOW)
    assert learner.stored("pypractice_api_config_v1")["apiKey"] == KEY
    assert all(KEY not in each for each in addresses)
