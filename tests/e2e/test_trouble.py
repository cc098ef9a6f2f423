"""Python that cannot load, and browser storage that is off, full or holds garbage."""

import json
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from conftest import Profile
from learner import SLOW
from playwright.sync_api import expect
from questions import SIMPLE, right
from server import AppServer
from test_privacy import CANARY, Traffic


def test_without_pyodide_nothing_is_accepted_and_retry_helps(
    server: AppServer, new_profile: Callable[..., Profile]
) -> None:
    profile = new_profile(service_workers="block")
    profile.context.route("**/pyodide.asm.wasm*", lambda route: route.abort())
    learner = profile.learner(server.url)
    asked = learner.open_question(SIMPLE)
    expect(learner.see("runtime-status")).to_contain_text("could not start", timeout=SLOW)
    learner.write(right(asked))
    learner.submit()
    learner.expect_output("Nothing was run, and nothing was counted")
    expect(learner.see("verdict")).not_to_contain_text("Accepted")
    learner.run()
    learner.expect_output("Nothing was run, and nothing was counted")
    assert learner.stored("pytrix_stats_v2") is None or learner.stored("pytrix_stats_v2")["totalAttempts"] == 0

    profile.context.unroute("**/pyodide.asm.wasm*")
    learner.see("retry-runtime").click()
    learner.wait_for_python()
    learner.submit()
    learner.expect_verdict("passed")


STORAGE = {
    "off": """Object.defineProperty(window, 'localStorage', {
        get() { throw new DOMException('denied', 'SecurityError'); },
    });""",
    "full": """Storage.prototype.setItem = function () { throw new DOMException('full', 'QuotaExceededError'); };""",
}


@pytest.mark.parametrize("kind", STORAGE)
def test_without_room_to_keep_things_the_visit_works_and_says_so(
    server: AppServer, new_profile: Callable[..., Profile], kind: str
) -> None:
    profile = new_profile()
    profile.context.add_init_script(STORAGE[kind])
    learner = profile.open(server.url)
    learner.page.get_by_role("button", name="Start your first question").click()
    learner.wait_for_question()
    asked = learner.question_id
    learner.write(right(asked))
    learner.submit()
    learner.expect_verdict("passed")
    expect(learner.page.locator(".st-key-storage-banner")).to_contain_text("this visit", timeout=SLOW)
    learner.expect_dashboard(attempts=1, solved=1)


DOCUMENTS = ("stats_v2", "history", "daily_v1", "question_fingerprints", "auto_runs_v2", "reviews_v1")
GARBAGE = (
    "{not json",
    '[1, 2, {"a": "b"}]',
    '"text"',
    '{"schema": 1, "revision": 1, "updatedAt": 0, "data": 5}',
    '{"schema": 1, "revision": 1, "updatedAt": 0, "data": {"attempts": [{"id"',
    "[" * 5000 + "]" * 5000,
)
STRANGE_IDS = '{"schema": 1, "revision": "x", "data": {"ids": [{"a": 1}, [2], 3, null, "e1"]}}'
NEWER = '{"schema": 99, "revision": 3, "updatedAt": 0, "data": {"anything": [1, 2.50, "\u00fc"]}}'
KEPT = """() => Object.fromEntries(
    Object.entries(localStorage).map(([key, text]) => [key.replace(/-\\d{13}$/, ''), text])
)"""


@pytest.mark.parametrize("turn", [0, 2])
def test_garbage_is_set_aside_at_once_and_reported(server: AppServer, profile: Profile, turn: int) -> None:
    texts = {f"pytrix_{name}": GARBAGE[(turn + n) % len(GARBAGE)] for n, name in enumerate(DOCUMENTS)}
    profile.keep(server.url, texts | {"pytrix_handled_v1": (GARBAGE[0], STRANGE_IDS)[turn // 2]})
    learner = profile.open(server.url)
    notices = learner.page.locator(".st-key-storage-banner").get_by_text("could not be read")
    expect(notices).to_have_count(len(texts), timeout=SLOW)
    kept = learner.page.evaluate(KEPT)
    assert {key: kept.get(f"{key}.corrupt") for key in texts} == texts
    assert not texts.keys() & kept.keys()
    asked = learner.open_question(SIMPLE)
    learner.write(right(asked))
    learner.submit()
    learner.expect_verdict("passed")
    learner.expect_totals(attempts=1, solved=1)
    kept = learner.page.evaluate(KEPT)
    assert {key: kept.get(f"{key}.corrupt") for key in texts} == texts


def test_documents_of_a_newer_version_stay_as_they_are(server: AppServer, profile: Profile) -> None:
    texts = {f"pytrix_{name}": NEWER for name in DOCUMENTS}
    profile.keep(server.url, texts)
    learner = profile.open(server.url)
    notices = learner.page.locator(".st-key-storage-banner").get_by_text("newer version of Pytrix wrote your")
    expect(notices).to_have_count(len(texts), timeout=SLOW)
    asked = learner.open_question(SIMPLE)
    learner.write(right(asked))
    learner.submit()
    learner.expect_verdict("passed")
    learner.expect_dashboard(attempts=1, solved=1)
    kept = learner.page.evaluate(KEPT)
    assert {key: kept[key] for key in texts} == texts
    assert json.loads(kept["pytrix_handled_v1"])["data"]["ids"]


def test_code_in_the_history_of_an_earlier_app_stays_in_the_browser(
    server: AppServer, new_profile: Callable[..., Profile]
) -> None:
    entry = {"mode": "manual", "topic": "Strings", "difficulty": "beginner", "questionTitle": "An old one"}
    entry |= {"questionId": "old", "wasCorrect": True, "executedAt": 1_700_000_000_000, "id": "old-1"}
    history = json.dumps([entry | {"codeSnapshot": f"# {CANARY}"}])
    profile = new_profile()
    traffic = Traffic(profile.context)
    profile.keep(server.url, {"pytrix_history": history})
    learner = profile.learner(server.url)
    asked = learner.open_question(SIMPLE)
    learner.write(right(asked))
    learner.submit()
    learner.expect_verdict("passed")
    learner.expect_totals(attempts=1, solved=1)
    banner = learner.page.locator(".st-key-storage-banner")
    expect(banner).to_contain_text("has taken over your history from an earlier app", timeout=SLOW)
    assert [each["title"] for each in learner.stored("pytrix_history")["attempts"]][1:] == ["An old one"]
    assert learner.page.evaluate(KEPT)["pytrix_history.original"] == history
    learner.go_to("History")
    expect(learner.page.get_by_text("An old one")).to_be_visible(timeout=SLOW)
    assert traffic.leaks(CANARY) == []


def test_a_day_is_the_one_that_the_learners_clock_shows(server: AppServer, new_profile: Callable[..., Profile]) -> None:
    profile = new_profile(timezone_id="Pacific/Auckland")
    ahead = datetime.now(UTC) + timedelta(days=3)
    profile.context.clock.set_system_time(ahead)
    learner = profile.learner(server.url)
    asked = learner.open_question(SIMPLE)
    learner.wait_for_python()
    learner.write(right(asked))
    learner.submit()
    learner.expect_verdict("passed")
    learner.expect_totals(attempts=1, solved=1)
    day = ahead.astimezone(ZoneInfo("Pacific/Auckland")).date()
    assert list(learner.stored("pytrix_daily_v1")["days"]) == [str(day)]
    learner.go_to("Dashboard")
    expect(learner.page.get_by_test_id("stSidebar")).to_contain_text("1 solved today", timeout=SLOW)
