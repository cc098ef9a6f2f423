"""The bridge to localStorage, alone in a real browser: what it writes, what it answers, and what it never loses."""

import json
import sys
from collections.abc import Iterator
from functools import partial

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, Route

from components.browser_storage.scripts import script
from pytrix.stores import patches, transfer
from pytrix.stores.documents import KINDS, WITHHELD, DamagedError, load

ORIGIN = "http://bridge.test/"
STATS, HISTORY, HANDLED = "pytrix_stats_v2", "pytrix_history", "pytrix_handled_v1"
MOUNT = """
  const [bridge, command] = await Promise.all([import("/bridge.js"), import("/command.js")]);
  window.answers = [];
  window.applyOps = bridge.applyOps;
  window.ready = bridge.default;
  window.command = (data) => command.default({data, setTriggerValue: (name, value) => {
    for (const each of value) if (!answers.some((known) => known.seq === each.seq)) answers.push(each);
  }});
"""


@pytest.fixture
def context(browser: Browser) -> Iterator[BrowserContext]:
    made = browser.new_context()
    made.route(f"{ORIGIN}", lambda route: route.fulfill(body="<!doctype html>", content_type="text/html"))
    for name in ("bridge.js", "command.js", "transfer.js"):
        made.route(ORIGIN + name, partial(_served, name=name))
    yield made
    made.close()


def _served(route: Route, name: str) -> None:
    route.fulfill(body=script(name), content_type="text/javascript")


class Tab:
    def __init__(self, context: BrowserContext, session: str = "s1", *, after_question: bool = False) -> None:
        self.page: Page = context.new_page()
        self.after_question = after_question
        self.page.goto(ORIGIN)
        self.session = session
        self.mounted = False

    def mount(self) -> dict[str, object]:
        self.open()
        return self.answer(1)

    def open(self) -> None:
        self.page.evaluate(f"async () => {{ {MOUNT} }}")
        self.mounted = True
        # Streamlit brings the two in any order.
        self.command()
        self.page.evaluate("ready()")

    def frame_says(self, message: dict[str, object]) -> None:
        """Where time stands still, the moment after the message too."""
        heard = "new Promise((resolve) => addEventListener('message', () => resolve(null), { once: true }))"
        told = "postMessage(message, location.origin)"
        self.page.evaluate(f"(message) => {{ const heard = {heard}; {told}; return heard; }}", message)
        self.page.clock.run_for(50)

    def answered(self) -> int:
        return int(self.page.evaluate("answers.length"))

    def command(self, batch: dict[str, object] | None = None, seen: int = 0) -> None:
        command = {"session": self.session, "keys": [STATS, HISTORY], "handledKey": HANDLED, "handledLimit": 3}
        command |= {"withheld": list(WITHHELD), "afterQuestion": self.after_question}
        self.page.evaluate("command => window.command(command)", command | {"seen": seen, "batch": batch})

    def answer(self, number: int) -> dict[str, object]:
        self.page.wait_for_function("number => answers.some((each) => each.seq === number)", arg=number)
        return self.page.evaluate("number => answers.find((each) => each.seq === number)", number)

    def put(self, key: str, text: str) -> None:
        self.page.evaluate("([key, text]) => localStorage.setItem(key, text)", [key, text])

    def document(self, key: str) -> dict[str, object] | None:
        text = self.page.evaluate("key => localStorage.getItem(key)", key)
        return None if text is None else json.loads(text)

    def texts(self) -> dict[str, str]:
        return self.page.evaluate("() => Object.fromEntries(Object.entries(localStorage))")


def batch(
    number: int, base: int | None = None, value: object = 1, key: str = STATS, **fields: object
) -> dict[str, object]:
    ops = [{"op": "set", "path": [], "value": {"n": value}}]
    patch = {"key": key, "schema": 1, "updatedAt": 7, "ops": ops}
    made = {"id": f"b{number}", "bases": {key: base}, "patches": [patch], "events": [f"e{number}"], "setAside": []}
    return made | fields


def test_it_reads_writes_and_counts_revisions(context: BrowserContext) -> None:
    tab = Tab(context)
    first = tab.mount()
    assert (first["type"], first["documents"], first["handled"]) == ("documents", {STATS: None, HISTORY: None}, [])
    tab.command(batch(1))
    assert tab.answer(2)["result"] == "done"
    assert tab.document(STATS) == {"schema": 1, "revision": 1, "updatedAt": 7, "data": {"n": 1}}
    for number in (2, 3, 4):
        tab.command(batch(number, base=number - 1), seen=number)
        assert tab.answer(number + 1)["result"] == "done"
    assert tab.document(STATS)["revision"] == 4
    assert tab.document(HANDLED)["data"] == {"ids": ["e2", "e3", "e4"]}


def test_the_first_answer_can_wait_for_the_question_on_the_page(context: BrowserContext) -> None:
    tab = Tab(context, after_question=True)
    tab.page.clock.install()
    tab.open()
    tab.page.clock.run_for(200)
    assert tab.answered() == 0
    tab.frame_says({"type": "streamlit:setFrameHeight", "height": 0})
    assert tab.answered() == 0
    tab.frame_says({"type": "streamlit:setFrameHeight", "height": 760})
    assert tab.answered() == 1
    tab.frame_says({"type": "streamlit:setFrameHeight", "height": 800})
    tab.page.clock.run_for(400)
    assert tab.answered() == 1


def test_without_a_question_the_first_answer_waits_no_longer_than_a_moment(context: BrowserContext) -> None:
    tab = Tab(context, after_question=True)
    tab.page.clock.install()
    tab.open()
    tab.page.clock.run_for(500)
    assert tab.answered() == 1


def test_an_answer_that_waits_is_not_given_to_the_next_session(context: BrowserContext) -> None:
    tab = Tab(context, after_question=True)
    tab.page.clock.install()
    tab.open()
    tab.session = "s2"
    tab.command()
    tab.page.clock.run_for(500)
    assert tab.answered() == 1
    assert tab.page.evaluate("answers[0].session") == "s2"


def test_the_same_command_again_writes_nothing_more(context: BrowserContext) -> None:
    tab = Tab(context)
    tab.mount()
    tab.command(batch(1))
    tab.answer(2)
    before = tab.texts()
    tab.command(batch(1))
    tab.command(batch(2, base=1, events=["e1"]), seen=2)
    answer = tab.answer(3)
    assert (answer["result"], answer["handled"]) == ("stale", ["e1"])
    assert tab.texts() == before


def test_an_overtaken_batch_gets_the_newer_documents(context: BrowserContext) -> None:
    one, other = Tab(context), Tab(context, "s2")
    one.mount()
    other.mount()
    other.command(batch(1, value="newer"))
    other.answer(2)
    changed = one.answer(2)
    assert (changed["type"], changed["reason"], changed["documents"][STATS]["data"]) == (
        "documents",
        "changed",
        {"n": "newer"},
    )
    one.command(batch(2, value="older"))
    stale = one.answer(3)
    assert (stale["result"], stale["documents"][STATS]["revision"]) == ("stale", 1)
    assert one.document(STATS)["data"] == {"n": "newer"}


def test_all_or_nothing_when_the_storage_is_full(context: BrowserContext) -> None:
    tab = Tab(context)
    tab.mount()
    tab.command(batch(1))
    tab.answer(2)
    before = tab.texts()
    big = batch(3, base=None, key=HISTORY, value="x" * 6_000_000)
    both = big | {"patches": [batch(2, value=2)["patches"][0], big["patches"][0]], "bases": {STATS: 1, HISTORY: None}}
    tab.command(both, seen=2)
    assert tab.answer(3)["result"] == "full"
    assert tab.texts() == before


def test_a_batch_is_stale_when_a_document_that_it_only_read_was_overtaken(context: BrowserContext) -> None:
    tab = Tab(context)
    tab.mount()
    tab.command(batch(1, key=HISTORY))
    tab.answer(2)
    tab.command(batch(2, bases={STATS: None, HISTORY: None}), seen=2)
    assert tab.answer(3)["result"] == "stale"
    assert tab.document(STATS) is None


DAMAGED = ["{broken", "null", "[" * 100 + "]" * 100, '{"schema": 1, "revision": 9, "data": 3}', "[]", '"text"', "", "5"]


@pytest.mark.parametrize("damaged", DAMAGED)
def test_a_damaged_document_is_set_aside_as_it_was(context: BrowserContext, damaged: str) -> None:
    tab = Tab(context)
    tab.put(STATS, damaged)
    first = tab.mount()
    with pytest.raises(DamagedError) as refused:
        load(KINDS[0], first["documents"][STATS])
    assert tab.texts() == {STATS: damaged}
    tab.command(batch(1, base=refused.value.revision, patches=[], events=[], setAside=[STATS]))
    answer = tab.answer(2)
    assert answer["result"] == "done"
    (move,) = answer["moves"]
    assert (move["key"], move["kind"]) == (STATS, "corrupt")
    assert tab.texts() == {move["aside"]: damaged}


def test_setting_aside_and_writing_go_together(context: BrowserContext) -> None:
    tab = Tab(context)
    damaged = '{"schema": 1, "revision": 9, "data": 3}'
    tab.put(STATS, damaged)
    tab.mount()
    tab.command(batch(1, base=9, setAside=[STATS]))
    (move,) = tab.answer(2)["moves"]
    assert tab.texts()[move["aside"]] == damaged
    assert tab.document(STATS) == {"schema": 1, "revision": 10, "updatedAt": 7, "data": {"n": 1}}


def test_what_another_tab_has_mended_is_not_set_aside(context: BrowserContext) -> None:
    one, other = Tab(context), Tab(context, "s2")
    one.put(STATS, "[1, 2]")
    one.mount()
    other.mount()
    other.command(batch(1, setAside=[STATS]))
    other.answer(2)
    assert one.answer(2)["type"] == "documents"
    one.command(batch(2, setAside=[STATS]))
    assert one.answer(3)["result"] == "stale"
    assert one.document(STATS)["data"] == {"n": 1}


def test_a_full_storage_keeps_the_damaged_document_where_it_is(context: BrowserContext) -> None:
    tab = Tab(context)
    tab.put(STATS, "{broken")
    tab.page.evaluate(
        """() => {
            const put = Storage.prototype.setItem;
            Storage.prototype.setItem = function (key, text) {
                if (key.includes("corrupt")) throw new DOMException("full", "QuotaExceededError");
                put.call(this, key, text);
            };
        }"""
    )
    assert tab.mount()["type"] == "documents"
    tab.command(batch(1, patches=[], events=[], setAside=[STATS]))
    assert tab.answer(2)["result"] == "full"
    assert tab.texts() == {STATS: "{broken"}


def test_code_that_an_earlier_app_kept_in_a_document_stays_in_the_browser(context: BrowserContext) -> None:
    tab = Tab(context)
    bare = json.dumps([{"id": "a", "codeSnapshot": "secret", "inner": {"draft": "secret", "kept": "code"}}])
    tab.put(HISTORY, bare)
    first = tab.mount()
    assert first["documents"][HISTORY] == [{"id": "a", "inner": {"kept": "code"}}]
    tab.command(batch(1, key=HISTORY))
    (move,) = tab.answer(2)["moves"]
    assert (move["key"], move["kind"], tab.texts()[move["aside"]]) == (HISTORY, "original", bare)
    tab.command(batch(2, base=1, key=HISTORY), seen=2)
    assert tab.answer(3)["moves"] == []


def test_a_browser_that_keeps_nothing_says_so(context: BrowserContext) -> None:
    context.add_init_script(
        "Object.defineProperty(window, 'localStorage', {get() { throw new DOMException('no', 'SecurityError'); }});"
    )
    assert Tab(context).mount()["type"] == "unavailable"


def test_a_new_session_reads_again(context: BrowserContext) -> None:
    tab = Tab(context)
    tab.mount()
    tab.command(batch(1))
    tab.answer(2)
    tab.page.evaluate("() => { window.answers = []; }")
    tab.page.evaluate(f"async () => {{ {MOUNT} }}")
    tab.session = "s2"
    tab.command()
    assert tab.answer(1)["documents"][STATS]["data"] == {"n": 1}


def test_room_that_comes_back_is_said_once(context: BrowserContext) -> None:
    tab = Tab(context)
    tab.mount()
    tab.page.evaluate(
        """() => {
            window.put = Storage.prototype.setItem;
            Storage.prototype.setItem = () => { throw new DOMException("full", "QuotaExceededError"); };
        }"""
    )
    tab.command(batch(1))
    assert tab.answer(2)["result"] == "full"
    tab.page.evaluate("() => { Storage.prototype.setItem = window.put; }")
    assert tab.answer(3)["type"] == "room"
    assert tab.texts() == {}
    tab.command(batch(2), seen=3)
    assert tab.answer(4)["result"] == "done"
    assert STATS in tab.texts()


READ_FILE = """async ([text, command]) => {
  const { readFile } = await import("/transfer.js");
  try { return readFile(text, command); } catch (error) { return { error: error.message }; }
}"""


def nested(levels: int) -> dict[str, object]:
    """A document that is this deep."""
    value: dict[str, object] = {}
    for _ in range(levels - 1):
        value = {"deeper": value}
    return value


@pytest.mark.parametrize(
    ("documents", "found"),
    [
        ({"pytrix_drafts_v1": {"schema": 1, "questions": {"q": {"code": "x\n", "earlier": [None]}}}}, 0),
        ({"pytrix_drafts_v1": {"schema": 1, "questions": {"q": 5, "r": None, "s": {"code": 5}}}}, 1),
        ({"pytrix_snapshots_v1": {"schema": 1, "attempts": {"a": None, "b": 5, "c": {"code": "x"}}}}, 1),
        ({"pytrix_panels_v1": {"question": 1e300}}, 0),
        ({HISTORY: nested(49)}, 0),
        ({HISTORY: nested(53)}, "nests too deeply"),
        ({HISTORY: nested(5000)}, "nests too deeply"),
        ({"pytrix_drafts_v1": {"schema": 1, "questions": [1]}}, "must be an object"),
        ({"pytrix_drafts_v1": {"schema": 2, "questions": {}}}, "have schema 2"),
    ],
)
def test_a_file_is_read_as_the_frame_and_the_bridge_would_read_it(
    context: BrowserContext, documents: dict[str, object], found: int | str
) -> None:
    tab = Tab(context)
    text = f'{{"format": "pytrix-everything", "schema": 1, "documents": {written(documents)}}}'
    read = tab.page.evaluate(READ_FILE, [text, transfer.command(None, "")])
    if isinstance(found, str):
        assert found in read["error"]
        return
    assert read["leftOut"] == found
    for key, document in read["documents"].items():
        tab.put(key, json.dumps(document))
    tab.mount()
    assert tab.answer(1)["documents"][HISTORY] == documents.get(HISTORY)


def written(value: object) -> str:
    """JSON of any depth."""
    limit = sys.getrecursionlimit()
    sys.setrecursionlimit(50_000)
    try:
        return json.dumps(value)
    finally:
        sys.setrecursionlimit(limit)


PANEL = """async (fixed) => {
  const module = await import("/transfer.js");
  window.told = [];
  const component = {
    parentElement: document.body, setStateValue() {}, setTriggerValue: (name, value) => told.push([name, value]),
  };
  window.command = (order) => module.default({ ...component, data: { ...fixed, order } });
}"""


def test_what_came_of_an_order_is_told_again_until_the_server_has_seen_it(context: BrowserContext) -> None:
    page = context.new_page()
    page.clock.install()
    page.goto(ORIGIN)
    page.evaluate("localStorage.setItem('pytrix_history', '1'); localStorage.setItem('other', '2')")
    page.evaluate(PANEL, transfer.command(None, ""))
    page.evaluate("command({ id: 'o1', action: 'clear' })")
    page.wait_for_function("told.length === 1")
    page.clock.fast_forward(3_000)
    page.wait_for_function("told.length === 2")
    report = {"id": "o1", "action": "clear", "result": "done", "wrong": []}
    assert page.evaluate("told") == [["report", report]] * 2
    assert page.evaluate("Object.keys(localStorage)") == ["other"]
    page.evaluate("command(null)")
    page.clock.fast_forward(60_000)
    assert page.evaluate("told.length") == 2


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ({"a": 1, "b": [1, 2, 3]}, {"a": 2, "b": [0, 1, 2]}),
        ({"a": {"b": {"c": []}}, "d": 1}, {"a": {"b": {"c": [1, {"x": None}]}}}),
        ([1, 2, 3, 4, 5], [1, 4, 5]),
        ([{"id": 1}, {"id": 2, "y": 1}], [{"id": 1}, {"id": 2, "y": 3}]),
        ({"list": [1, 2, 3]}, {"list": []}),
        (None, {"whole": [1]}),
        ({}, 3),
    ],
)
def test_patches_mean_the_same_in_the_browser(context: BrowserContext, old: object, new: object) -> None:
    tab = Tab(context)
    tab.mount()
    assert tab.page.evaluate("([old, ops]) => applyOps(old, ops)", [old, patches.diff(old, new)]) == new
