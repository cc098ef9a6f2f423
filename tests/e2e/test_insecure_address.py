"""On a plain-http address that is not this machine's own the browser withholds locks, caches, workers and more."""

from collections.abc import Callable, Iterator
from urllib.parse import urlsplit

import chromium
import pytest
from conftest import Profile
from playwright.sync_api import Browser, Playwright, expect
from questions import right, wrong
from server import AppServer

HOST = "pytrix.test"
WITHHELD = """() => ({
    secure: isSecureContext,
    locks: 'locks' in navigator,
    caches: 'caches' in window,
    serviceWorker: 'serviceWorker' in navigator,
    subtle: 'subtle' in crypto && crypto.subtle !== undefined,
    randomUUID: 'randomUUID' in crypto,
})"""


@pytest.fixture
def insecure_profile(playwright: Playwright) -> Iterator[Profile]:
    arguments = [*chromium.arguments(), f"--host-resolver-rules=MAP {HOST} 127.0.0.1"]
    browser: Browser = playwright.chromium.launch(executable_path=chromium.find(), args=arguments)
    context = browser.new_context(viewport={"width": 1440, "height": 900})
    context.set_default_timeout(30_000)
    yield Profile(context)
    browser.close()


def test_the_first_question_works_where_the_page_is_no_secure_context(
    start_server: Callable[..., AppServer], insecure_profile: Profile
) -> None:
    server = start_server()
    learner = insecure_profile.open(f"http://{HOST}:{urlsplit(server.url).port}/")
    learner.page.get_by_role("button", name="Start your first question").click()
    learner.wait_for_question()
    assert not any(learner.frame_document.evaluate(WITHHELD).values())
    asked = learner.question_id

    learner.write("print('over', 'plain', 'http')\n")
    learner.run()
    learner.expect_output("over plain http")
    learner.write("while True:\n    pass\n")
    learner.run()
    expect(learner.see("stop")).to_be_visible()
    learner.stop()
    learner.expect_output("Stopped")
    learner.write(wrong(asked))
    learner.submit()
    learner.expect_verdict("failed")
    learner.see("hint").click()
    expect(learner.see("hint-1")).to_be_visible()
    learner.see("copy-link").click()
    expect(learner.frame.get_by_text("Copied.")).to_be_visible()
    learner.write(right(asked))
    learner.submit()
    learner.expect_verdict("passed")
    learner.expect_totals(attempts=2, solved=1)

    learner.page.reload()
    learner.wait_for_question()
    assert learner.code() == right(asked)
    learner.expect_dashboard(attempts=2, solved=1)


def test_the_workspace_without_a_question_offers_ways_on(
    start_server: Callable[..., AppServer], insecure_profile: Profile
) -> None:
    server = start_server()
    learner = insecure_profile.open(f"http://{HOST}:{urlsplit(server.url).port}/practice")
    learner.page.get_by_role("button", name="Something new").click()
    learner.wait_for_question()
    learner.submit()
    learner.expect_verdict("failed")
