import json
import random
from dataclasses import replace
from functools import partial

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pytrix.auto_mode import runs
from pytrix.auto_mode.collection import added
from pytrix.stores.attempts import record_reveal
from pytrix.stores.documents import KINDS, Documents, dump, load
from pytrix.ui.storage import Storage
from tests.unit.stores.browser import Browser, Tab
from tests.unit.stores.making import LOOPS, SLICING, SUPPLY, attempt, left, opened, question, recorded

MADE = [
    attempt(f"e{i}", executed_at=i, question_id=f"q{i % 3}", problem_type=LOOPS if i % 2 else SLICING, level="beginner")
    for i in range(6)
]
RUN = runs.new_run("r", "Run", 0, SUPPLY.catalogue(), experience="fluent")


def with_run(documents):
    return replace(documents, runs=added(documents.runs, RUN)) if not documents.runs.runs else documents


CHANGES = {
    **{each.id: partial(recorded, made=each) for each in MADE},
    "r": with_run,
    **{f"o{i}": partial(opened, made=question(f"q{i}", 3, mode="auto", run_id="r")) for i in range(3)},
    **{f"l{i}": partial(left, question_id=f"q{i}", skipping=i == 0) for i in range(3)},
    **{f"v{i}": partial(record_reveal, question_id=f"q{i}", at=7, supply=SUPPLY) for i in range(2)},
}
EVENTS = tuple(CHANGES)


def send(tab, number):
    tab.storage.change(CHANGES[EVENTS[number]], EVENTS[number])


def opened_tab():
    tab = Tab(Browser())
    tab.rerun()
    return tab


def stored(browser):
    documents = Documents()
    for kind in KINDS:
        documents = documents.with_part(kind.part, load(kind, browser.document(kind.key)).content)
    return documents


def settle(browser):
    for _ in range(20):
        for tab in browser.tabs:
            tab.rerun()


STEPS = st.one_of(
    st.tuples(st.just("send"), st.integers(0, 1), st.integers(0, len(EVENTS) - 1)),
    st.tuples(st.just("rerun"), st.integers(0, 1), st.just(0)),
    st.tuples(st.just("restart"), st.integers(0, 1), st.just(0)),
    st.tuples(st.just("full"), st.just(0), st.integers(0, 1)),
)


@settings(max_examples=150, deadline=None)
@given(st.lists(STEPS, max_size=40))
def test_every_event_counts_exactly_once_whatever_happens(steps):
    browser = Browser()
    tabs = [Tab(browser), Tab(browser)]
    outbox = [set(), set()]
    for name, which, number in steps:
        tab = tabs[which]
        if name == "send":
            outbox[which].add(number)
            send(tab, number)
        elif name == "rerun":
            tab.rerun()
        elif name == "restart":
            tab.restart()
        else:
            browser.full = bool(number)
    browser.full = False
    for _ in range(2):
        for tab, numbers in zip(tabs, outbox, strict=True):
            for number in sorted(numbers):
                send(tab, number)
            tab.storage.change(lambda documents: documents)
        settle(browser)
    handled = tabs[0].handled()
    assert sorted(handled) == sorted(EVENTS[number] for number in outbox[0] | outbox[1])
    expected = Documents()
    for each in handled:
        expected = CHANGES[each](expected)
    assert stored(browser) == expected
    assert all(tab.storage.documents == expected for tab in tabs)


def test_nothing_is_written_before_the_first_read():
    storage = Storage()
    storage.change(partial(recorded, made=MADE[0]), "e0")
    assert storage.state == "pending"
    assert storage.command()["batch"] is None


def test_changes_show_at_once_and_the_event_is_settled_when_written():
    tab = opened_tab()
    assert tab.storage.state == "empty"
    send(tab, 0)
    assert tab.storage.state == "data"
    assert tab.storage.documents.stats.total_attempts == 1
    assert tab.storage.settled(["e0"]) == []
    tab.rerun()
    tab.rerun()
    assert tab.storage.settled(["e0", "e1"]) == ["e0"]


def test_a_change_is_unsent_until_the_next_command():
    tab = opened_tab()
    assert not tab.storage.unsent
    tab.storage.change(partial(recorded, made=MADE[0]), "e0")
    assert tab.storage.unsent
    tab.storage.command()
    assert not tab.storage.unsent


def test_a_confirmation_changes_nothing_of_what_the_screen_shows_unless_an_event_is_settled_by_it():
    tab = opened_tab()
    tab.storage.change(with_run)
    drawn = tab.storage.outlook
    tab.rerun()
    tab.rerun()
    assert not tab.storage.busy
    assert tab.storage.outlook == drawn
    send(tab, 0)
    drawn = tab.storage.outlook
    tab.rerun()
    tab.rerun()
    assert tab.storage.outlook != drawn


def test_what_another_tab_wrote_and_a_full_storage_change_what_the_screen_shows():
    tab = opened_tab()
    other = Tab(tab.browser)
    other.rerun()
    drawn = tab.storage.outlook
    other.storage.change(with_run)
    settle(tab.browser)
    assert tab.storage.outlook != drawn
    tab.browser.full = True
    tab.storage.change(partial(recorded, made=MADE[0]))
    drawn = tab.storage.outlook
    tab.rerun()
    tab.rerun()
    assert tab.storage.outlook != drawn


def test_without_storage_everything_works_for_the_visit():
    storage = Storage()
    storage.change(partial(recorded, made=MADE[0]), "e0")
    storage.receive([{"seq": 1, "now": 0, "session": storage.session, "type": "unavailable"}])
    storage.change(partial(recorded, made=MADE[1]), "e1")
    storage.change(partial(recorded, made=MADE[1]), "e1")
    assert storage.state == "unavailable"
    assert storage.documents.stats.total_attempts == 2
    assert storage.settled(["e0", "e1"]) == ["e0", "e1"]
    assert storage.command()["batch"] is None


def test_a_full_storage_loses_nothing_and_the_next_change_tries_again():
    tab = opened_tab()
    tab.browser.full = True
    send(tab, 0)
    tab.rerun()
    tab.rerun()
    assert tab.storage.full
    assert tab.storage.documents.stats.total_attempts == 1
    assert tab.browser.texts == {}
    tab.rerun()
    assert tab.storage.command()["batch"] is None
    tab.browser.full = False
    send(tab, 1)
    tab.rerun()
    tab.rerun()
    assert not tab.storage.full
    assert stored(tab.browser) == tab.storage.documents
    assert tab.storage.documents.stats.total_attempts == 2


def test_a_newer_document_is_left_alone_and_said_so():
    browser = Browser()
    newer = json.dumps({"schema": 99, "revision": 3, "data": {"anything": True}})
    browser.texts["pytrix_stats_v2"] = newer
    tab = Tab(browser)
    tab.rerun()
    send(tab, 0)
    tab.rerun()
    tab.rerun()
    assert browser.texts["pytrix_stats_v2"] == newer
    assert tab.storage.documents.stats.total_attempts == 1
    assert stored_history(browser) == ["e0"]
    assert "newer version" in tab.storage.notices[0]


@pytest.mark.parametrize(
    "damaged",
    [
        {"schema": 1, "revision": 2, "data": {"totalAttempts": -1}},
        {"schema": -(10**12), "data": {}},
        {"schema": 2, "revision": 1, "data": {"totalAttempts": 10**300}},
        {"schema": 2, "revision": 1, "data": {"lastUpdatedAt": 10**18}},
        [1],
        {"a": 1, "modules": 3},
        0,
    ],
)
def test_a_damaged_document_is_set_aside_and_said_so(damaged):
    browser = Browser()
    browser.texts["pytrix_stats_v2"] = json.dumps(damaged)
    tab = Tab(browser)
    tab.rerun()
    assert tab.storage.notices == [], "nothing is claimed before it is true"
    tab.rerun()
    assert json.loads(browser.texts.pop("pytrix_stats_v2.corrupt-1")) == damaged
    assert browser.texts.keys() == {"pytrix_handled_v1"}
    (notice,) = tab.storage.notices
    assert "Your statistics in this browser could not be read" in notice
    assert "`pytrix_stats_v2.corrupt-1`" in notice
    for number in (0, 1):
        send(tab, number)
        tab.rerun()
        tab.rerun()
        assert stored(browser).stats.total_attempts == number + 1
    assert "pytrix_stats_v2.corrupt-1" not in browser.texts


def test_a_damaged_document_and_what_waited_for_the_first_read_are_dealt_with_together():
    browser = Browser()
    browser.texts["pytrix_stats_v2"] = "[1]"
    tab = Tab(browser)
    send(tab, 0)
    settle(browser)
    assert browser.texts["pytrix_stats_v2.corrupt-1"] == "[1]"
    assert stored(browser) == tab.storage.documents
    assert tab.storage.saved


def test_what_another_tab_mended_is_not_set_aside():
    browser = Browser()
    browser.texts["pytrix_stats_v2"] = "[1]"
    one, other = Tab(browser), Tab(browser)
    one.rerun()
    other.rerun()
    send(one, 0)
    settle(browser)
    send(other, 1)
    settle(browser)
    assert browser.texts["pytrix_stats_v2.corrupt-1"] == "[1]"
    assert stored(browser).stats.total_attempts == 2
    assert one.storage.documents == other.storage.documents == stored(browser)


def test_a_damaged_document_that_cannot_be_set_aside_stays_and_that_is_said():
    browser = Browser()
    browser.texts["pytrix_stats_v2"] = "[1]"
    browser.full = True
    tab = Tab(browser)
    send(tab, 0)
    settle(browser)
    assert browser.texts == {"pytrix_stats_v2": "[1]"}
    assert "stays where it is" in tab.storage.notices[0]
    assert tab.storage.documents.stats.total_attempts == 1


def test_a_document_that_is_replaced_by_one_this_version_reads_is_written_again():
    browser = Browser()
    browser.texts["pytrix_stats_v2"] = json.dumps({"schema": 99, "revision": 3, "data": {}})
    tab = Tab(browser)
    tab.rerun()
    del browser.texts["pytrix_stats_v2"]
    tab.answer({"type": "documents", **tab.everything()})
    send(tab, 0)
    settle(browser)
    assert stored(browser).stats.total_attempts == 1


def test_a_change_that_fails_is_left_out_and_said_and_the_others_count():
    tab = opened_tab()
    tab.storage.change(lambda documents: documents.no_such_part)
    send(tab, 0)
    settle(tab.browser)
    assert stored(tab.browser).stats.total_attempts == 1
    assert "could not be recorded" in tab.storage.notices[0]


def test_a_revision_in_a_bare_document_is_no_reason_to_wait_for_ever():
    browser = Browser()
    browser.texts["pytrix_stats_v2"] = json.dumps({"revision": 7, "modules": []})
    tab = Tab(browser)
    send(tab, 0)
    settle(browser)
    assert stored(browser).stats.total_attempts == 1


def test_a_bare_document_of_an_earlier_app_is_taken_over():
    browser = Browser()
    browser.texts["pytrix_history"] = json.dumps([dump(MADE[2])])
    tab = Tab(browser)
    tab.rerun()
    assert [each.id for each in tab.storage.documents.history.attempts] == ["e2"]


def stored_history(browser):
    return [each["id"] for each in browser.document("pytrix_history")["data"]["attempts"]]


def test_room_that_comes_back_lets_the_waiting_changes_go():
    tab = opened_tab()
    tab.browser.full = True
    send(tab, 0)
    tab.rerun()
    tab.rerun()
    assert tab.storage.full
    tab.browser.full = False
    tab.answer({"type": "room"})
    settle(tab.browser)
    assert not tab.storage.full
    assert stored(tab.browser) == tab.storage.documents


DONE = {"type": "batch", "result": "done", "id": "b", "moves": []}
READ = {"type": "documents", "documents": {}, "handled": []}
STRANGE = [None, True, 0, -1, 2.5, 10**30, "", "9", "done", [], [None], {}, {"ids": 5}, {"a": {"b": []}}]


@pytest.mark.parametrize(
    "answer",
    [
        READ,
        {**READ, "session": "s"},
        {**READ, "session": "s", "seq": "9"},
        {**READ, "session": "s", "seq": True},
        {**READ, "session": "s", "seq": 1, "now": 0, "handled": 5},
        {**READ, "session": "s", "seq": 1, "now": 0, "handled": [["a"]]},
        {**READ, "session": "s", "seq": 1, "now": 0, "documents": [1]},
        {**READ, "session": "s", "seq": 1, "now": 0, "code": "x"},
        {**DONE, "session": "s", "seq": 1, "now": 0, "moves": [{"key": "other", "kind": "corrupt", "aside": "x"}]},
        {
            **DONE,
            "session": "s",
            "seq": 1,
            "now": 0,
            "moves": [{"key": "pytrix_history", "kind": "corrupt", "aside": "`![x](y)`"}],
        },
        {**DONE, "session": "s", "seq": 1, "now": 0, "result": "stale"},
        {**DONE, "session": "s", "seq": 1, "now": 0, "result": "banana"},
        {"session": "s", "seq": 1, "now": 0, "type": "dance"},
        "text",
        None,
    ],
)
def test_an_answer_of_another_form_changes_nothing(answer):
    storage = Storage(session="s")
    storage.receive([answer])
    storage.receive(answer)
    assert (storage.state, storage.seen, storage.notices) == ("pending", 0, [])


@pytest.mark.parametrize(
    ("shown_by_browser", "followed"),
    [
        pytest.param(1_000_000_000_000 + 9_000, False, id="on its way for nine seconds"),
        pytest.param(1_000_000_000_000 + 3 * 86_400_000, True, id="three days ahead"),
        pytest.param(1_000_000_000_000 - 7_200_000, True, id="two hours behind"),
        pytest.param(0, False, id="a clock that was never set"),
        pytest.param(2**53, False, id="a time nobody lives in"),
    ],
)
def test_the_time_is_that_of_the_learners_clock(shown_by_browser: int, followed: bool) -> None:
    server = 1_000_000_000_000
    storage = Storage(session="s", clock=lambda: server)
    assert storage.now() == server
    storage.receive([{**READ, "session": "s", "seq": 1, "now": shown_by_browser}])
    assert storage.state == "empty"
    assert storage.now() == (shown_by_browser if followed else server)


def test_ten_thousand_forged_answers_raise_nothing_and_lose_nothing():
    rng = random.Random(4)
    for _ in range(200):
        tab = opened_tab()
        send(tab, 0)
        for _ in range(50):
            answer = dict(rng.choice([DONE, READ, {**DONE, "result": "full"}, {**DONE, "result": "stale", **READ}]))
            answer |= {"session": tab.storage.session, "seq": rng.choice([1, 2, 3, 10**6]), "now": 0}
            for name in rng.choices([*answer, "moves", "message", "extra"], k=rng.randrange(1, 4)):
                answer[name] = rng.choice(STRANGE)
            tab.storage.receive(rng.choice([[answer], [answer, answer], answer]))
            assert tab.storage.documents.stats.total_attempts == 1
            assert tab.storage.state in {"data", "unavailable"}
            tab.storage.command()
