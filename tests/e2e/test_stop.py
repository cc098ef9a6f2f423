"""Every endless loop can be stopped, in every isolation mode, and inside a frame as a hosting page shows the app."""

from collections.abc import Callable, Iterator

import pytest
from conftest import Profile
from learner import WORKSPACE, Learner
from playwright.sync_api import BrowserContext, expect
from questions import SIMPLE
from server import AppServer

LOOPS = {
    "tight": "while True: pass\n",
    "bare except": "while True:\n    try:\n        while True: pass\n    except: pass\n",
    "sleep": "import time\ntime.sleep(60)\n",
    "C call": "sum(range(10**12))\n",
}


@pytest.fixture(scope="module", params=["headers", "service worker", "none", "framed"])
def learner_in_mode(
    request: pytest.FixtureRequest,
    browser: object,
    server: AppServer,
    server_without_headers: AppServer,
    start_server: Callable[..., AppServer],
) -> Iterator[tuple[str, Learner]]:
    """One page for each mode, on a question with Python ready."""
    mode = request.param
    forbidden = {"service_workers": "block"} if mode == "none" else {}
    context: BrowserContext = browser.new_context(viewport={"width": 1440, "height": 900}, **forbidden)  # type: ignore[attr-defined]
    context.set_default_timeout(30_000)
    if mode == "framed":
        learner = framed(context, start_server(base_path="~/+"))
    else:
        learner = Profile(context).open(server.url if mode == "headers" else server_without_headers.url)
        learner.open_question(SIMPLE)
    learner.wait_for_python()
    yield mode, learner
    context.close()


def framed(context: BrowserContext, server: AppServer) -> Learner:
    """The app inside a page of the same origin, under `/~/+/`."""
    outer = f'<iframe id="app" src="{server.url}" style="width: 100%; height: 95vh" allow="clipboard-write"></iframe>'
    context.route(f"{server.origin}/outer", lambda route: route.fulfill(content_type="text/html", body=outer))
    learner = FramedLearner(context.new_page(), f"{server.origin}/outer")
    learner.app.get_by_role("button", name="Start your first question").click()
    learner.wait_for_question()
    return learner


class FramedLearner(Learner):
    @property
    def app(self):  # type: ignore[no-untyped-def]
        return self.page.frame_locator("#app")

    @property
    def frame(self):  # type: ignore[no-untyped-def]
        return self.app.frame_locator(WORKSPACE)


def test_the_status_bar_names_the_mode(learner_in_mode: tuple[str, Learner]) -> None:
    mode, learner = learner_in_mode
    expected = "headers" if mode == "framed" else mode
    expect(learner.see("runtime-mode")).to_have_attribute("data-mode", expected)


@pytest.mark.parametrize("loop", LOOPS)
def test_stop_ends_a_loop_and_the_next_run_works(learner_in_mode: tuple[str, Learner], loop: str) -> None:
    _, learner = learner_in_mode
    code = f"print('before')\n{LOOPS[loop]}"
    learner.write(code)
    learner.run()
    learner.expect_output("before")
    learner.stop()
    learner.expect_output("Stopped")
    expect(learner.see("stop")).to_be_hidden()
    expect(learner.see("output")).to_contain_text("before")
    assert learner.code() == code
    learner.expect_next_run_works()


def test_a_flood_of_prints_ends_by_itself_and_the_next_run_works(learner_in_mode: tuple[str, Learner]) -> None:
    _, learner = learner_in_mode
    code = "while True: print(1)\n"
    learner.write(code)
    learner.run()
    learner.expect_output("Stopped: the code printed more than the panel can hold")
    expect(learner.see("stop")).to_be_hidden()
    assert learner.code() == code
    learner.expect_next_run_works()


def test_stop_ends_a_submit_which_is_no_attempt(learner_in_mode: tuple[str, Learner]) -> None:
    _, learner = learner_in_mode
    learner.write("while True: pass\n")
    learner.submit()
    learner.stop()
    expect(learner.see("verdict")).to_contain_text("Stopped")
    expect(learner.see("stop")).to_be_hidden()
    learner.expect_next_run_works()
