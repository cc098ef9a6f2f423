"""The torture list in every isolation mode, and inside a frame as a hosting page shows the app.

Whatever a program does, the screen says what happened, the code is kept, the next run works and memory is given back.
"""

import json
import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from conftest import stored
from learner import SLOW, WORKSPACE, Learner
from playwright.sync_api import Browser, BrowserContext, FrameLocator, expect
from processes import memory_mb
from questions import SIMPLE, link, right
from server import AppServer
from torture import CASES, LIMIT_MS, NAMED, SETTINGS, STOPPED, VERDICTS, Case

SOLUTION = right(link(SIMPLE))
WAITING_MODES = ("headers", "none")
"""Where the time limit is waited for: with and without shared memory. In the other modes Stop does the same, sooner."""
ALL_MODES = (*WAITING_MODES, "service worker", "framed")
MANY_LINES = 1000
SPARE_MB = 150
"""So much may the page keep after a program that filled all the memory it may have, 512 MB."""


every_mode = pytest.mark.parametrize("learner_in_mode", ALL_MODES, indirect=True, scope="module")
waiting_mode = pytest.mark.parametrize("learner_in_mode", WAITING_MODES, indirect=True, scope="module")


def every_case(fits: Callable[[Case], bool]) -> pytest.MarkDecorator:
    return pytest.mark.parametrize("name", [case.name for case in CASES if fits(case)])


@pytest.fixture(scope="module")
def servers(start_server: Callable[..., AppServer]) -> Callable[..., AppServer]:
    """One server for each kind, whose tests have a short limit."""
    started: dict[str, AppServer] = {}

    def server(**options: object) -> AppServer:
        kind = json.dumps(options)
        if kind not in started:
            started[kind] = start_server(test_limit_ms=LIMIT_MS, **options)
        return started[kind]

    return server


@pytest.fixture(scope="module")
def learner_in_mode(
    request: pytest.FixtureRequest, browser_for_long: Browser, servers: Callable[..., AppServer]
) -> Iterator[tuple[str, Learner]]:
    """One page for each mode, on a question with Python ready, with a short time limit for runs."""
    mode = request.param
    framed = mode == "framed"
    server = servers(base_path="~/+") if framed else servers(isolation_headers=mode == "headers")
    context = browser_for_long.new_context(
        viewport={"width": 1440, "height": 900},
        permissions=["clipboard-read", "clipboard-write"],
        service_workers="block" if mode == "none" else "allow",
        storage_state={"cookies": [], "origins": [stored(SETTINGS, server.origin)]},  # type: ignore[typeddict-item]
    )
    context.set_default_timeout(SLOW)
    learner = in_a_frame(context, server) if framed else Learner(context.new_page(), server.url)
    if not framed:
        learner.open_question(SIMPLE)
    learner.wait_for_python()
    yield mode, learner
    context.close()


@pytest.fixture
def learner(learner_in_mode: tuple[str, Learner]) -> Iterator[Learner]:
    """The learner of the mode; a program that a failed test left running is stopped."""
    _, learner = learner_in_mode
    yield learner
    if learner.see("stop").is_visible():
        learner.stop()
        expect(learner.see("stop")).to_be_hidden(timeout=SLOW)


class FramedLearner(Learner):
    """Sees the app in the frame of another page."""

    @property
    def app(self) -> FrameLocator:
        return self.page.frame_locator("#app")

    @property
    def frame(self) -> FrameLocator:
        return self.app.frame_locator(WORKSPACE)


def in_a_frame(context: BrowserContext, server: AppServer) -> Learner:
    """The app inside a page of the same origin, under `/~/+/`."""
    address = f"{server.url}practice?q={link(SIMPLE).replace('#', '%23')}"
    outer = f'<iframe id="app" src="{address}" style="width: 100%; height: 95vh" allow="clipboard-write"></iframe>'
    context.route(f"{server.origin}/outer", lambda route: route.fulfill(content_type="text/html", body=outer))
    learner = FramedLearner(context.new_page(), f"{server.origin}/outer").open()
    learner.wait_for_question()
    return learner


def put(learner: Learner, code: str) -> None:
    """Code into the editor; what nobody would type is pasted."""
    (learner.paste if code.count("\n") > MANY_LINES else learner.write)(code)


def expect_end(learner: Learner, says: str, code: str) -> None:
    """The program has ended, the screen says why, and the code is as it was."""
    if says:
        expect(learner.see("output")).to_contain_text(re.compile(says, re.DOTALL), timeout=SLOW)
    expect(learner.see("stop")).to_be_hidden(timeout=SLOW)
    assert learner.code() == code


def expect_verdict(learner: Learner, verdict: str, code: str, told: str = "") -> None:
    expect(learner.see("verdict")).to_contain_text(re.compile(VERDICTS[verdict]), timeout=SLOW)
    learner.expect_verdict(verdict)
    expect_end(learner, told, code)


def expect_next_run_works(learner: Learner) -> None:
    learner.write("print('next', 'run', 'works')\n")
    learner.run()
    learner.expect_output("next run works")
    expect(learner.see("stop")).to_be_hidden(timeout=SLOW)


@every_mode
def test_the_status_bar_names_the_mode(learner_in_mode: tuple[str, Learner]) -> None:
    mode, learner = learner_in_mode
    expect(learner.see("runtime-mode")).to_have_attribute("data-mode", "headers" if mode == "framed" else mode)


def run_to_its_end(learner: Learner, case: Case) -> None:
    put(learner, case.run)
    learner.run()
    expect_end(learner, case.says, case.run)
    expect_next_run_works(learner)


def submit_to_its_end(learner: Learner, case: Case) -> None:
    code = case.submitted(SOLUTION)
    put(learner, code)
    learner.submit()
    expect_verdict(learner, case.verdict, code, case.told)
    expect_next_run_works(learner)


@every_mode
@every_case(lambda case: case.run_ends == "itself")
def test_run(learner: Learner, name: str) -> None:
    run_to_its_end(learner, NAMED[name])


@waiting_mode
@every_case(lambda case: case.run_ends == "limit")
def test_run_to_the_time_limit(learner: Learner, name: str) -> None:
    run_to_its_end(learner, NAMED[name])


@every_mode
@every_case(lambda case: case.run_ends != "itself")
def test_run_and_stop(learner: Learner, name: str) -> None:
    case = NAMED[name]
    code = f"print('be' + 'fore')\n{case.run}"
    learner.write(code)
    learner.run()
    begun = case.says if case.run_ends == "stop" else ""
    expect(learner.see("output")).to_contain_text(re.compile(f"before.*{begun}", re.DOTALL), timeout=SLOW)
    learner.stop()
    expect_end(learner, f"before.*{STOPPED}", code)
    expect_next_run_works(learner)


@every_mode
@every_case(lambda case: case.submit_ends == "itself")
def test_submit(learner: Learner, name: str) -> None:
    submit_to_its_end(learner, NAMED[name])


@waiting_mode
@every_case(lambda case: case.submit_ends == "limit")
def test_submit_to_the_time_limit(learner: Learner, name: str) -> None:
    submit_to_its_end(learner, NAMED[name])


@every_mode
@every_case(lambda case: case.submit_ends == "limit")
def test_submit_and_stop(learner: Learner, name: str) -> None:
    case = NAMED[name]
    learner.write(case.submit)
    learner.submit()
    expect(learner.see("progress")).to_contain_text("Test 1 of", timeout=SLOW)
    learner.stop()
    expect_verdict(learner, "stopped", case.submit)
    expect_next_run_works(learner)


@pytest.mark.skipif(not Path("/proc").is_dir(), reason="the system does not say how much memory a process has")
@every_mode
def test_memory_is_given_back(learner: Learner) -> None:
    expect_next_run_works(learner)
    before = memory_mb("renderer")
    greedy = NAMED["a list that grows without end"]
    learner.write(greedy.run)
    learner.run()
    learner.expect_output(greedy.says)
    expect_next_run_works(learner)
    assert memory_mb("renderer", at_most=before + SPARE_MB) <= before + SPARE_MB


@every_mode
def test_after_all_that_a_right_answer_is_accepted(learner: Learner) -> None:
    learner.write(SOLUTION)
    learner.submit()
    expect_verdict(learner, "passed", SOLUTION)
