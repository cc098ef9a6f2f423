"""The workspace frame is loaded once per visit, whatever pages do, and Python starts while the dashboard is shown."""

import json
from collections.abc import Callable
from pathlib import Path

from conftest import Profile
from learner import Learner
from playwright.sync_api import expect
from questions import SIMPLE
from server import AppServer

ORIGIN = "performance.timeOrigin"


def test_the_python_started_on_the_dashboard_runs_the_code(learner: Learner) -> None:
    learner.open()
    status = learner.see("runtime-status")
    expect(status).to_contain_text("Python is ready", timeout=60_000)
    origin = learner.frame_document.evaluate(ORIGIN)
    for screen in ("Modules", "Choose a question", "History", "Dashboard"):
        learner.go_to(screen)
        learner.page.get_by_role("heading", level=1).first.wait_for()
        assert learner.frame_document.evaluate(ORIGIN) == origin
    learner.page.get_by_role("button", name="Start your first question").click()
    learner.wait_for_question()
    learner.write("print('the same Python')\n")
    learner.run()
    learner.expect_output("the same Python")
    assert learner.frame_document.evaluate(ORIGIN) == origin


def test_a_page_that_stops_or_fails_keeps_the_frame(
    start_server: Callable[..., AppServer], new_profile: Callable[..., Profile], tmp_path: Path
) -> None:
    """Every page is made to stop and to raise, by a file that the tests put on the server's path."""
    trouble = tmp_path / "trouble.json"
    server = start_server(trouble=trouble)
    learner = new_profile().open(server.url)
    learner.open_question(SIMPLE)
    learner.wait_for_python()
    learner.write("print('kept')\n")
    origin = learner.frame_document.evaluate(ORIGIN)
    for kind, sign in (("stop", "stopped on purpose"), ("raise", "This page could not be shown")):
        for screen in ("Dashboard", "Modules", "Choose a question", "History"):
            trouble.write_text(json.dumps({"kind": kind}))
            learner.go_to(screen)
            expect(learner.page.get_by_text(sign)).to_be_visible()
            assert learner.frame_document.evaluate(ORIGIN) == origin
            trouble.unlink()
            learner.go_to("Workspace")
            learner.wait_for_question()
            assert learner.frame_document.evaluate(ORIGIN) == origin
    learner.run()
    learner.expect_output("kept")


def test_from_your_data_back_to_the_question_with_its_draft(learner: Learner) -> None:
    learner.open_question(SIMPLE)
    learner.write("print('kept meanwhile')\n")
    learner.go_to("Your data")
    learner.page.get_by_role("heading", level=1, name="Your data").wait_for()
    learner.go_to("Workspace")
    learner.wait_for_question()
    expect(learner.see("editor")).to_contain_text("kept meanwhile")
