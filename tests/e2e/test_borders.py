"""The page's policies on every screen, who may show the app in a frame, and stored texts that would like to be more."""

import http.server
import json
import threading
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from conftest import Profile
from learner import COMPLETE, SLOW, Learner
from playwright.sync_api import BrowserContext, Page, expect
from questions import SIMPLE, link, right
from server import AppServer
from test_axe import SCREENS as NAMES

from pytrix.question.models import Question
from pytrix.stores.documents import KINDS, dump
from pytrix.stores.history import Attempt, History
from pytrix.stores.seen import Seen, SeenQuestion
from pytrix.ui import bank

SCREENS = (
    *("", "modules", "practice", "practice-auto", "practice-manual", "stats", "history", "api-usage"),
    *("settings", "data", "help"),
)
EVIL = "evil.test"
TEXTS = (
    f"![x](http://{EVIL}/a)",
    f"http://{EVIL}/b and www.{EVIL} and me@{EVIL}",
    f'<img src="http://{EVIL}/c"> [k](http://{EVIL}) :material/bug_report: :red[r] `code`',
)
LISTEN = """document.addEventListener('securitypolicyviolation', (event) => {
  const { violatedDirective, blockedURI, sourceFile, lineNumber, sample } = event;
  console.error(`refused by policy: ${violatedDirective} ${blockedURI} ${sourceFile}:${lineNumber} ${sample}`);
});"""
LIVE = f"""() => [...document.querySelectorAll('a, img, object, embed, iframe')]
  .map((each) => String(each.href ?? each.src ?? '').split(/[?#]/)[0]).filter((each) => each.includes('{EVIL}'))"""


class Watched:
    """What a browser context asks for, and what its policies refuse."""

    def __init__(self, context: BrowserContext) -> None:
        self.addresses: list[str] = []
        self.refused: list[str] = []
        context.add_init_script(LISTEN)
        context.on("request", lambda request: self.addresses.append(request.url))
        context.on("console", self._console)

    def _console(self, message: Any) -> None:
        if "refused by policy" in message.text or "Content Security Policy" in message.text:
            self.refused.append(f"{message.page.url if message.page else ''}: {message.text}")


def settled(page: Page) -> None:
    page.wait_for_function(COMPLETE, timeout=SLOW)


@pytest.mark.parametrize("headers", [True, False])
def test_no_screen_needs_what_its_policy_refuses(
    server: AppServer, server_without_headers: AppServer, new_profile: Callable[..., Profile], headers: bool
) -> None:
    chosen = server if headers else server_without_headers
    profile = new_profile()
    watched = Watched(profile.context)
    learner = profile.learner(chosen.url)
    asked = learner.open_question(SIMPLE)
    learner.write(right(asked))
    learner.submit()
    learner.expect_verdict("passed")
    for screen in NAMES:
        learner.go_to(screen)
    learner.go_to("Settings")
    learner.page.get_by_role("button", name="Check this browser").click()
    expect(learner.page.get_by_text("Stack switching")).to_be_visible(timeout=SLOW)
    learner.go_to("Your data")
    with learner.page.expect_download():
        learner.page.get_by_role("button", name="Export everything").click()
    assert not watched.refused, watched.refused
    assert {
        each for each in watched.addresses if each.startswith("http") and not each.startswith(chosen.origin)
    } == set()


def planted() -> dict[str, str]:
    """Documents whose every text is one of those."""
    key = next(iter(bank.coverage()))
    level = bank.coverage()[key][0]
    titles = list(enumerate(TEXTS))
    attempts = tuple(
        Attempt(
            id=f"a{n}", problem_type=key, level=level, question_id=f"gone/{text}", title=text, verdict="failed",
            executed_at=1_700_000_000_000 + n,
        )
        for n, text in titles
    )  # fmt: skip
    seen = tuple(
        SeenQuestion(question_id=f"gone{n}", fingerprint="", problem_type=key, level=level, title=text, seen_at=n)
        for n, text in titles
    )
    parts: dict[str, Any] = {"history": History(attempts=attempts), "seen": Seen(questions=seen)}
    texts = {
        kind.key: json.dumps({"schema": kind.schema, "revision": 1, "updatedAt": 0, "data": dump(parts[kind.part])})
        for kind in KINDS
        if kind.part in parts
    }
    return texts | {f"pytrix_x{text}": "1" for text in TEXTS}


def test_stored_and_typed_texts_are_shown_as_they_are(server: AppServer, new_profile: Callable[..., Profile]) -> None:
    profile = new_profile()
    watched = Watched(profile.context)
    put = (
        "for (const [key, text] of Object.entries(TEXTS)) localStorage.getItem(key) ?? localStorage.setItem(key, text);"
    )
    profile.context.add_init_script(put.replace("TEXTS", json.dumps(planted())))
    page = profile.learner(server.url).page
    addresses = [*SCREENS, "history?attempt=a0"]
    for text in TEXTS:
        query = json.dumps(text)
        addresses += [f"practice?{name}=" + "QUERY" + query for name in ("q", "type")]
    shown = 0
    for address in addresses:
        path, _, query = address.partition("QUERY")
        page.goto(server.url + path + (page.evaluate("encodeURIComponent", json.loads(query)) if query else ""))
        settled(page)
        shown += page.locator("body").inner_text().count(EVIL)
        assert page.evaluate(LIVE) == [], address
    page.goto(f"{server.url}modules")
    settled(page)
    for text in TEXTS:
        page.get_by_test_id("stTextInput").locator("input").fill(text)
        page.keyboard.press("Enter")
        expect(page.get_by_test_id("stAlert")).to_contain_text(EVIL, timeout=SLOW)
        assert page.evaluate(LIVE) == []
    assert shown > len(TEXTS), "the texts were on screen"
    assert [each for each in watched.addresses if EVIL in each.split("?")[0]] == []


class Host(http.server.BaseHTTPRequestHandler):
    """A page of another origin that puts whatever it is asked for into a frame."""

    def do_GET(self) -> None:
        self.send_response(200)
        self.send_header("Content-Type", "text/html")
        self.end_headers()
        self.wfile.write(b"<!doctype html><title>host</title>")

    def log_message(self, *_: object) -> None:
        """Says nothing."""


@pytest.fixture
def host() -> Iterator[str]:
    served = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Host)
    threading.Thread(target=served.serve_forever, daemon=True).start()
    yield f"http://localhost:{served.server_port}/"
    served.shutdown()
    served.server_close()


FRAME = """(address) => new Promise((resolve) => {
  const frame = document.createElement('iframe');
  frame.onload = () => resolve(true);
  frame.src = address;
  frame.style = 'width: 1200px; height: 900px';
  document.body.append(frame);
})"""


@pytest.mark.parametrize("headers", [True, False])
def test_a_page_of_another_origin_cannot_show_the_app_nor_the_workspace(
    server: AppServer,
    server_without_headers: AppServer,
    new_profile: Callable[..., Profile],
    host: str,
    headers: bool,
) -> None:
    chosen = server if headers else server_without_headers
    for path in ("", "practice", "component/pyodide_runner.component.workspace/index.html"):
        page = new_profile().context.new_page()
        page.goto(host)
        page.evaluate(FRAME, chosen.url + path)
        (frame,) = page.frames[1:]
        assert frame.url.startswith("chrome-error:")


def test_a_page_of_the_same_origin_may_show_the_app(server: AppServer, new_profile: Callable[..., Profile]) -> None:
    page = new_profile().context.new_page()
    page.goto(f"{server.url}_stcore/health")
    page.evaluate(FRAME, f"{server.url}modules")
    expect(page.frame_locator("iframe").get_by_role("heading", name="Modules")).to_be_visible(timeout=SLOW)


ATTACK = """(question) => new Promise((resolve) => {
  window.heard = [];
  addEventListener('message', (event) => heard.push(event.data));
  const args = { view: 'workspace', session: 'evil', question, handled: ['a1'] };
  setInterval(() => frames[0].postMessage({ type: 'streamlit:render', args, theme: null }, '*'), 100);
  setTimeout(resolve, 4000);
})"""


def test_the_workspace_neither_hears_nor_tells_a_parent_of_another_origin(
    server_without_headers: AppServer, new_profile: Callable[..., Profile], host: str
) -> None:
    address = f"{server_without_headers.url}component/pyodide_runner.component.workspace/index.html"
    waiting = {
        **{"id": "a1", "type": "attempt", "at": 5, "questionId": "q", "verdict": "passed", "testsPassed": 1},
        **{"testsTotal": 1, "timeTakenMs": 1, "hintsUsed": 0, "revealed": False},
    }
    context = new_profile(service_workers="block").context
    # As on a server that sends no policy, so that nothing but the frame itself stands against the page.
    context.route(address, _without_policy)
    kept = json.dumps({"schema": 1, "tabs": {"gone": [waiting]}})
    context.add_init_script(
        f"if (location.pathname.includes('component')) localStorage.setItem('pytrix_outbox_v1', {json.dumps(kept)});"
    )
    page = context.new_page()
    page.goto(host)
    page.evaluate(FRAME, address)
    question = _question().model_dump(by_alias=True, mode="json")
    page.evaluate(ATTACK, question)
    assert page.evaluate("heard") == []
    frame = page.frames[1]
    assert frame.evaluate("document.body.dataset.view") == "hidden"
    (queue,) = json.loads(frame.evaluate("localStorage.getItem('pytrix_outbox_v1')"))["tabs"].values()
    assert queue == [waiting]


def _without_policy(route: Any) -> None:
    answer = route.fetch()
    headers = {name: value for name, value in answer.headers.items() if name != "content-security-policy"}
    route.fulfill(response=answer, headers=headers)


def _question() -> Question:
    return bank.questions().rebuild(link(SIMPLE))[0]


def test_the_metrics_are_closed(learner: Learner, server: AppServer) -> None:
    assert learner.page.request.get(f"{server.url}_stcore/metrics").status == 404


def test_a_link_whose_sign_was_written_out_leads_to_its_question(server: AppServer, learner: Learner) -> None:
    wanted = link(SIMPLE)
    learner.page.goto(f"{server.url}practice?q={wanted}")
    learner.wait_for_question()
    assert learner.question_id == wanted
