"""The learner's code never leaves the browser: nothing that goes out contains a canary typed into the editor."""

import base64
from collections.abc import Callable
from urllib.parse import quote, urlsplit

import pytest
from conftest import Profile
from learner import SLOW, Learner
from playwright.sync_api import BrowserContext, Page, Request, WebSocket, expect
from questions import SIMPLE, link, right
from server import AppServer

CANARY = "kanarie \u00fc 7f3c9e51"


def disguises(text: str) -> list[bytes]:
    """The text as it could be hidden in traffic; base64 at each of the three offsets."""
    plain = text.encode()
    shifted = [base64.b64encode(b"\0" * pad + plain)[4 if pad else 0 : -4] for pad in range(3)]
    urlsafe = [piece.replace(b"+", b"-").replace(b"/", b"_") for piece in shifted]
    forms = [plain, quote(text).encode(), quote(text, safe="").replace("%20", "+").encode()]
    escaped = text.encode("ascii", "backslashreplace").replace(b"\\xfc", b"\\u00fc")
    return [
        *forms,
        escaped,
        text.encode("utf-16-le"),
        text.encode("utf-16-be"),
        plain.hex().encode(),
        *shifted,
        *urlsafe,
    ]


class Traffic:
    """All that leaves a browser context: addresses, headers and bodies of requests, and frames of websockets."""

    def __init__(self, context: BrowserContext) -> None:
        self.sent: list[bytes] = []
        self.hosts: set[str] = set()
        context.on("request", self._request)
        context.on("page", self._page)

    def _page(self, page: Page) -> None:
        page.on("websocket", self._websocket)

    def _websocket(self, websocket: WebSocket) -> None:
        self._address(websocket.url)
        websocket.on("framesent", lambda payload: self.sent.append(_bytes(payload)))

    def _request(self, request: Request) -> None:
        self._address(request.url)
        self.sent.append(request.url.encode())
        self.sent.append(repr(request.headers).encode())
        self.sent.append(request.post_data_buffer or b"")

    def _address(self, url: str) -> None:
        if url.startswith(("http", "ws")):
            self.hosts.add(urlsplit(url).hostname or "")

    def leaks(self, text: str) -> list[bytes]:
        return [sent[:200] for sent in self.sent for form in disguises(text) if form in sent]


def _bytes(payload: str | bytes) -> bytes:
    return payload if isinstance(payload, bytes) else payload.encode()


@pytest.fixture
def watched(server: AppServer, new_profile: Callable[..., Profile]) -> tuple[Learner, Traffic]:
    profile = new_profile()
    traffic = Traffic(profile.context)
    return profile.open(server.url), traffic


def test_nothing_that_is_typed_run_submitted_or_stopped_leaves_the_browser(
    watched: tuple[Learner, Traffic], server: AppServer
) -> None:
    learner, traffic = watched
    asked = learner.open_question(SIMPLE)
    learner.wait_for_python()
    learner.write(f"print('{CANARY}')\nraise ValueError('{CANARY}')\n")
    learner.run()
    learner.expect_output("ValueError")
    learner.submit()
    learner.expect_verdict("error")
    learner.expect_totals(attempts=1, solved=0)
    learner.write(f"# {CANARY}\nwhile True: pass\n")
    learner.run()
    learner.stop()
    learner.expect_output("Stopped")
    for screen in ("Dashboard", "Modules", "History"):
        learner.go_to(screen)
        learner.page.get_by_role("heading", level=1).first.wait_for()
    learner.page.get_by_role("button", name="Review").click()
    learner.wait_for_question()
    assert CANARY in learner.code()
    learner.open_question(asked)
    learner.write(f"{right(asked)}# {CANARY}\n")
    learner.submit()
    learner.expect_verdict("passed")
    learner.expect_totals(attempts=2, solved=1)
    learner.see("next").click()
    learner.page.wait_for_function("asked => new URL(location).searchParams.get('q') !== asked", arg=asked)

    assert traffic.leaks(CANARY) == []
    assert traffic.hosts == {"localhost"}
    assert server.refused == []


def test_no_answer_to_another_task_leaves_the_browser(watched: tuple[Learner, Traffic], server: AppServer) -> None:
    learner, traffic = watched
    for task, field in (("predict", "guess-0"), ("break", "argument-0")):
        learner.open_question(f"{link(SIMPLE)}~{task}")
        learner.wait_for_python()
        learner.see(field).fill(f"'{CANARY}'")
        learner.submit()
        if task == "predict":
            learner.expect_verdict("failed")
        else:
            expect(learner.see("arguments-refused")).to_contain_text("it has 18 characters", timeout=SLOW)
            learner.see("watch-arguments").click()
            expect(learner.see("film")).to_contain_text("Output so far", timeout=SLOW)
    learner.expect_totals(attempts=1, solved=0)

    assert traffic.leaks(CANARY) == []
    assert traffic.hosts == {"localhost"}
    assert server.refused == []


LEAKS = {
    "request address": "text => fetch('/_stcore/health?x=' + encodeURIComponent(text))",
    "request body": "text => fetch('/_stcore/health', {method: 'POST', body: text})",
    "base64": "text => fetch('/_stcore/health?x=' + btoa(unescape(encodeURIComponent('a' + text))))",
    "websocket": """text => new Promise((done, failed) => {
        const socket = new WebSocket(location.origin.replace('http', 'ws') + '/_stcore/stream');
        socket.onopen = () => { socket.send(text); done(); };
        socket.onerror = failed;
    })""",
}


@pytest.mark.parametrize("way", LEAKS)
def test_the_canary_would_sing(watched: tuple[Learner, Traffic], way: str) -> None:
    learner, traffic = watched
    learner.page.evaluate(LEAKS[way], CANARY)
    assert traffic.leaks(CANARY)


ESCAPES = """
import sys
def attempt(name, action):
    try:
        result = action()
    except BaseException as problem:
        print(name, "refused", type(problem).__name__)
    else:
        print(name, "GOT", type(result))
def js_fetch():
    import js
    return js.fetch("/_stcore/health?escaped-js")
def open_url():
    from pyodide.http import open_url
    return open_url("/_stcore/health?escaped-open-url")
def run_js():
    from pyodide.code import run_js
    return run_js("fetch('/_stcore/health?escaped-run-js')")
def core():
    import _pyodide_core
    return _pyodide_core
def socket():
    import socket
    return socket.create_connection(("127.0.0.1", 80), 1)
def url():
    import urllib.request
    return urllib.request.urlopen("http://localhost/escaped-urllib", timeout=1)
for name, action in list(globals().items()):
    if callable(action) and name in ("js_fetch", "open_url", "run_js", "core", "socket", "url"):
        attempt(name, action)
print("tried all")
"""


def test_code_that_tries_to_get_out_is_refused(watched: tuple[Learner, Traffic]) -> None:
    learner, traffic = watched
    learner.open_question(SIMPLE)
    learner.wait_for_python()
    learner.write(ESCAPES)
    learner.run()
    learner.expect_output("tried all")
    assert "GOT" not in learner.see("output").inner_text()
    assert traffic.leaks("escaped") == []
