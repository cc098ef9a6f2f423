"""Hostile texts in everything the browser keeps: each screen stands, stays in its width and runs none of them."""

import time
from typing import Any

import pytest
import sample_learners
from conftest import Profile
from learner import Learner
from playwright.sync_api import Error, Page
from questions import SIMPLE, link, question
from server import AppServer

from pytrix.auto_mode import runs
from pytrix.stores.ai_questions import Accepted, AIQuestions
from pytrix.stores.documents import KINDS, dump
from pytrix.stores.usage import UsageEntry

IMAGE = "<img src=x onerror=window.broken=1>"
MARKUP = IMAGE + "<script>window.broken=1</script><h1>No</h1>![a](x) **b** $c$ :red[d] `e` # f | g "
LENGTH = 10_000
TEXTS = {
    # The word begins so early that there is some of it in what only short texts are kept of.
    "markup and one long word": (IMAGE + "x" * (LENGTH // 2) + MARKUP * LENGTH)[:LENGTH],
    "right to left": ("\u202e\u2067" + "\u0645\u0631\u062d\u0628\u0627 " * LENGTH)[:LENGTH],
}
FREE = {"title", "name", "model", "error", "statement", "explanation", "message", "note", "call"}
"""Fields that hold text for people; where a model allows less than the whole text, as much as it allows."""
LONGEST = {"model": 100, "error": 60, "name": 60}
RUN, ATTEMPT = "r", "hostile-attempt"
ADDRESSES = (
    "",
    f"practice?run={RUN}",
    "practice?review=due",
    "practice-manual?source=ai",
    f"history?attempt={ATTEMPT}",
)
SCREENS = ("Modules", "Auto mode", "Stats", "History", "API usage", "Settings", "Your data", "Help")
FITS = """() => ['stMain', 'stSidebarContent'].map((name) => document.querySelector(`[data-testid=${name}]`))
    .every((each) => !each || each.getBoundingClientRect().right <= 1 || each.scrollWidth <= each.clientWidth + 1)"""
FRAME_FITS = "() => document.documentElement.scrollWidth <= innerWidth"
PATIENCE_MS = 10_000


def written_over(value: Any, text: str) -> Any:
    """The data with this text in each field for people."""
    if isinstance(value, dict):
        return {
            key: text[: LONGEST.get(key, LENGTH)] if key in FREE and isinstance(each, str) else written_over(each, text)
            for key, each in value.items()
        }
    return [written_over(each, text) for each in value] if isinstance(value, list) else value


def documents(text: str) -> dict[str, object]:
    now = time.time_ns() // 1_000_000
    known = sample_learners.practised(12, now, spread_days=5)
    run = runs.new_run(RUN, "Run", now, sample_learners.supply().catalogue())
    usage = UsageEntry(id="u", timestamp=now, feature="hint", model="m", error="e", status="failed")
    kept = AIQuestions(accepted=(Accepted(question=question(link(SIMPLE)), model="m", accepted_at=1),))
    data = {kind.part: dump(known.part(kind.part)) for kind in KINDS}
    data["runs"] = {"runs": [dump(run)]}
    data["usage"] = {"entries": [dump(usage)]}
    data["ai_questions"] = dump(kept)
    data["api_config"] |= {"apiKey": text[:400], "termsSeenAt": now, "inAutoMode": False}
    data["history"]["attempts"][0]["id"] = ATTEMPT
    return {
        kind.key: {"schema": kind.schema, "revision": 1, "updatedAt": 0, "data": written_over(data[kind.part], text)}
        for kind in KINDS
    }


def inspect(page: Page, learner: Learner, where: str) -> list[str]:
    """What is wrong with the screen, at both widths; leaves it wide."""
    found = []
    for width in (360, 1440):
        page.set_viewport_size({"width": width, "height": 800})
        learner.wait_until_complete()
        for document, fits in ((page, FITS), (learner.frame_document, FRAME_FITS)):
            try:
                # Once the navigation has come or gone.
                document.wait_for_function(fits, timeout=PATIENCE_MS)
            except Error:
                found.append(f"{where}, {width}: the {'page' if document is page else 'frame'} is too wide")
    if page.get_by_text("could not be shown").count() or page.get_by_test_id("stException").count():
        found.append(f"{where}: no screen")
    for document in (page, learner.frame_document):
        if document.evaluate("window.broken ?? null") is not None or document.locator("img[src=x]").count():
            found.append(f"{where}: the text is markup")
    return found


@pytest.mark.parametrize("kind", TEXTS)
def test_no_kept_text_breaks_a_screen(server: AppServer, profile: Profile, kind: str) -> None:
    profile.keep(server.url, documents(TEXTS[kind]))
    learner = profile.learner(server.url)
    page, faults = learner.page, []
    page.on("pageerror", lambda error: faults.append(str(error)))
    for address in ADDRESSES:
        page.goto(server.url + address)
        faults += inspect(page, learner, address)
    for screen in SCREENS:
        learner.go_to(screen)
        faults += inspect(page, learner, screen)
    assert not faults, "\n".join(faults)


def test_no_text_of_a_program_breaks_the_workspace(learner: Learner) -> None:
    asked = learner.open_question(SIMPLE)
    name = question(asked).spec.entry
    for kind, text in TEXTS.items():
        learner.write(f"text = {text!r}\nprint(text)\ndef {name}(*_):\n    print(text)\n    return text\n")
        learner.submit()
        learner.expect_verdict("failed")
        learner.write(f"text = {text!r}\ndef {name}(*_):\n    raise ValueError(text)\n")
        learner.submit()
        learner.expect_verdict("error")
        assert inspect(learner.page, learner, kind) == []
