"""What stays in the browser: with two tabs, with damaged records, and with a storage that is full for a while."""

import json
from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import Page, expect
from streamlit_server import Server
from ui_learner import MISTAKE, SLOW, SOLUTION, Learner

DRAFTS = "pytrix_drafts_v1"
QUESTION = "example@00000000#1"


def second_tab(learner: Learner) -> Learner:
    page = learner.page.context.new_page()
    page.set_default_timeout(30_000)
    return Learner(page, learner.url).open()


def editor(learner: Learner, code: str) -> None:
    """Waits until this is the code."""
    learner.see("editor").and_(learner.frame.locator("*")).wait_for()
    frame = learner.page.locator("iframe.stCustomComponentV1").element_handle().content_frame()
    assert frame
    frame.wait_for_function("code => document.querySelector('.ace_editor').env.editor.getValue() === code", arg=code)


def saved(learner: Learner) -> None:
    expect(learner.see("draft-state")).to_have_text("Saved in this browser")


def started(learner: Learner) -> Learner:
    expect(learner.see("editor")).to_be_visible()
    return learner


@pytest.mark.parametrize("leaving", ["close", "reload", "next", "elsewhere"])
def test_a_tab_that_typed_nothing_takes_nothing_away(
    server: Server, new_learner: Callable[..., Learner], leaving: str
) -> None:
    first = started(new_learner(server).open())
    second = started(second_tab(first))
    second.write(MISTAKE)
    saved(second)
    second.page.close()
    watcher = started(second_tab(first))
    if leaving == "close":
        first.page.close(run_before_unload=True)
    elif leaving == "reload":
        first.page.reload()
        editor(started(first), MISTAKE)
    elif leaving == "next":
        first.press("next")
        expect(first.see("question-title")).to_contain_text("2")
    else:
        first.page.goto("about:blank")
    assert watcher.stored(DRAFTS)["questions"][QUESTION]["code"] == MISTAKE


def test_an_open_tab_notices_the_others_edit_and_goes_on_from_it(
    server: Server, new_learner: Callable[..., Learner]
) -> None:
    first = started(new_learner(server).open())
    second = started(second_tab(first))
    second.write(MISTAKE)
    editor(first, MISTAKE)
    expect(first.see("draft-state")).to_have_text("Changed in another tab")
    first.write(SOLUTION)
    editor(second, SOLUTION)
    assert first.stored(DRAFTS)["questions"][QUESTION]["earlier"] == []


def test_an_overtaken_draft_is_among_the_earlier_versions(server: Server, new_learner: Callable[..., Learner]) -> None:
    first = started(new_learner(server).open())
    second = started(second_tab(first))
    write = "code => document.querySelector('.ace_editor').env.editor.setValue(code)"
    frame_of(second).evaluate(write, "mine = 1\n")
    frame_of(first).evaluate(write, MISTAKE)
    frame_of(first).wait_for_function(
        """key => {
          const kept = JSON.parse(localStorage.getItem(key))?.questions ?? {};
          return Object.values(kept)[0]?.earlier.length === 1;
        }""",
        arg=DRAFTS,
    )
    kept = first.stored(DRAFTS)["questions"][QUESTION]
    assert {kept["code"], kept["earlier"][0]["code"]} == {MISTAKE, "mine = 1\n"}
    for tab in (first, second):
        editor(tab, kept["code"])


def frame_of(learner: Learner) -> Any:
    frame = learner.page.locator("iframe.stCustomComponentV1").element_handle().content_frame()
    assert frame
    return frame


def plant(page: Page, key: str, value: Any) -> None:
    """Puts a value into the storage before the page opens for the first time."""
    put = f"localStorage.setItem({json.dumps(key)}, {json.dumps(json.dumps(value))})"
    page.add_init_script(f"if (!sessionStorage.getItem('planted')) {put}; sessionStorage.setItem('planted', 1);")


@pytest.mark.parametrize(
    ("key", "value"),
    [
        (DRAFTS, {"schema": 1, "questions": {QUESTION: {"code": "x = 1\n", "earlier": [None]}}}),
        (
            DRAFTS,
            {"schema": 1, "questions": {QUESTION: {"code": 5, "earlier": [None, 5, {"code": None}]}, "other": None}},
        ),
        (DRAFTS, {"schema": 1, "questions": {QUESTION: {"timeTakenMs": 1e300, "hintsUsed": -1e300}}}),
        (DRAFTS, [1]),
        ("pytrix_outbox_v1", {"schema": 1, "tabs": {"gone": [None]}}),
        ("pytrix_outbox_v1", {"schema": 1, "tabs": {"gone": None, "older": [{"id": 5}]}}),
        ("pytrix_snapshots_v1", {"schema": 1, "attempts": {"a": None, "b": 5}}),
        ("pytrix_panels_v1", {"question": [], "output": 1e300}),
    ],
)
def test_broken_records_stop_no_submit(
    server: Server, new_learner: Callable[..., Learner], key: str, value: Any
) -> None:
    learner = new_learner(server)
    plant(learner.page, key, value)
    started(learner.open())
    learner.write(MISTAKE)
    saved(learner)
    learner.press("submit")
    (event,) = learner.events(1)
    assert event["verdict"] == "failed"
    assert learner.stored(DRAFTS)["questions"][QUESTION]["code"] == MISTAKE
    assert learner.stored("pytrix_snapshots_v1")["attempts"][event["id"]]["code"] == MISTAKE


def test_a_result_that_is_refused_is_told_and_stays(server: Server, new_learner: Callable[..., Learner]) -> None:
    learner = started(new_learner(server).open("?refuse=1"))
    learner.write(SOLUTION)
    learner.press("submit")
    expect(learner.see("refused-banner")).to_contain_text("One of your results could not be recorded", timeout=SLOW)
    expect(learner.page.locator("code").nth(1)).to_have_text("waiting: 0", timeout=SLOW)
    (queue,) = learner.stored("pytrix_outbox_v1")["tabs"].values()
    assert [each["verdict"] for each in queue] == ["passed"]


def test_the_banner_of_a_full_storage_ends_when_there_is_room(
    server: Server, new_learner: Callable[..., Learner]
) -> None:
    learner = started(new_learner(server).open())
    frame = frame_of(learner)
    frame.evaluate(
        """() => {
          window.put = Storage.prototype.setItem;
          Storage.prototype.setItem = () => { throw new DOMException("full", "QuotaExceededError"); };
        }"""
    )
    learner.write(MISTAKE)
    expect(learner.see("storage-banner")).to_contain_text("storage for this site is full")
    expect(learner.see("draft-state")).to_have_text("Kept for this visit only")
    frame.evaluate("() => { Storage.prototype.setItem = window.put; }")
    expect(learner.see("storage-banner")).to_be_hidden(timeout=SLOW)
    saved(learner)
    assert learner.stored(DRAFTS)["questions"][QUESTION]["code"] == MISTAKE
