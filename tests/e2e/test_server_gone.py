"""Streamlit covers the page when its server is gone; the workspace, which needs no server, stays in reach."""

from collections.abc import Callable

from conftest import Profile
from learner import SLOW
from playwright.sync_api import expect
from questions import SIMPLE, right
from server import AppServer


def test_every_action_stays_usable_while_the_server_is_gone(
    start_server: Callable[..., AppServer], new_profile: Callable[..., Profile]
) -> None:
    server = start_server()
    learner = new_profile().open(server.url)
    page = learner.page
    asked = learner.open_question(SIMPLE)
    learner.wait_for_python()
    learner.write("print(6 * 7)")
    learner.run()
    learner.expect_output("42")
    learner.write("print(1)")
    server.kill()
    dialog = page.get_by_test_id("stDialog")
    expect(dialog).to_be_attached(timeout=SLOW)
    expect(dialog).to_be_hidden()

    page.keyboard.type("\nprint('typed', 'on')")
    assert learner.code().endswith("\nprint('typed', 'on')")
    learner.run()
    learner.expect_output("typed on")
    learner.write("while True:\n    pass\n")
    learner.run()
    learner.stop()
    learner.expect_output("Stopped")
    learner.see("hint").click()
    expect(learner.see("hint-1")).to_be_visible()
    learner.write(right(asked))
    learner.submit()
    learner.expect_verdict("passed")
    expect(learner.see("connection-banner")).to_be_visible(timeout=SLOW)
    expect(learner.see("announcer")).to_contain_text("Server not reachable")
    expect(dialog).to_be_attached()

    server.start()
    learner.expect_totals(attempts=1, solved=1)
    expect(dialog).not_to_be_attached(timeout=SLOW)
    expect(learner.see("connection-banner")).to_be_hidden(timeout=SLOW)
