"""Python that cannot load, and browser storage that is off, full or holds garbage."""

import json
from collections.abc import Callable

import pytest
from conftest import Profile
from learner import SLOW
from playwright.sync_api import expect
from questions import SIMPLE, right
from server import AppServer


def test_without_pyodide_nothing_is_accepted_and_retry_helps(
    server: AppServer, new_profile: Callable[..., Profile]
) -> None:
    profile = new_profile(service_workers="block")
    profile.context.route("**/pyodide.asm.wasm", lambda route: route.abort())
    learner = profile.open(server.url)
    asked = learner.open_question(SIMPLE)
    expect(learner.see("runtime-status")).to_contain_text("could not start", timeout=SLOW)
    learner.write(right(asked))
    learner.submit()
    learner.expect_output("Nothing was run, and nothing was counted")
    expect(learner.see("verdict")).not_to_contain_text("Accepted")
    learner.run()
    learner.expect_output("Nothing was run, and nothing was counted")
    assert learner.stored("pytrix_stats_v2") is None or learner.stored("pytrix_stats_v2")["totalAttempts"] == 0

    profile.context.unroute("**/pyodide.asm.wasm")
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


GARBAGE = ["{not json", "[1, 2]", '{"schema": 1}', '"text"', '{"schema": 1, "revision": 1, "updatedAt": 0, "data": 5}']
PLANT = """if (!sessionStorage.getItem('planted')) {
    sessionStorage.setItem('planted', 1);
    localStorage.setItem('pytrix_history', GARBAGE);
}"""
SET_ASIDE = """() => Object.keys(localStorage)
    .filter((key) => key.startsWith('pytrix_history.corrupt-'))
    .map((key) => localStorage.getItem(key))"""


@pytest.mark.parametrize("garbage", GARBAGE)
def test_garbage_is_reported_and_kept_aside(
    server: AppServer, new_profile: Callable[..., Profile], garbage: str
) -> None:
    profile = new_profile()
    profile.context.add_init_script(PLANT.replace("GARBAGE", json.dumps(garbage)))
    learner = profile.open(server.url)
    expect(learner.page.locator(".st-key-storage-banner")).to_contain_text("could not be read", timeout=SLOW)
    asked = learner.open_question(SIMPLE)
    learner.write(right(asked))
    learner.submit()
    learner.expect_verdict("passed")
    learner.expect_totals(attempts=1, solved=1)
    assert learner.page.evaluate(SET_ASIDE) == [garbage]
