"""Documents that nobody meant to be there: every screen still stands, and says what it did with them."""

from functools import cache

import pytest

from pytrix.auto_mode import runs
from pytrix.stores.documents import KINDS, dump
from pytrix.stores.model import LATEST_MS
from pytrix.ui import bank
from pytrix.ui.storage import now_ms
from tests.app.making import attempted, question_of, shown, start_with

FIRST = next(iter(bank.coverage()))
KEYS = {kind.part: kind.key for kind in KINDS}
SCHEMAS = {kind.part: kind.schema for kind in KINDS}
PAGES = (
    ("dashboard", {}),
    ("modules", {}),
    ("practice_auto", {}),
    ("practice_manual", {}),
    ("history", {}),
    ("history", {"attempt": "a"}),
    ("practice", {"run": "r"}),
    ("practice", {"review": "due"}),
    ("practice", {}),
    ("data", {}),
)
HOSTILE = "<b>x</b> **y** `z` [a](b) $m$ :red[c]\n# d ￿ \u202e"
BIG = 10**12


@cache
def plain():
    """Documents of a learner with two attempts."""
    return attempted("passed", "failed")


def a_run(**fields):
    return dump(runs.new_run("r", "Run", now_ms(), bank.supply().catalogue())) | fields


def an_attempt(**fields):
    return dump(plain().history.attempts[0]) | {"id": "a"} | fields


def a_question(**fields):
    return dump(start_question()) | fields


def start_question():
    from pytrix.stores.seen import SeenQuestion

    question = question_of(FIRST, 0)
    return SeenQuestion(
        question_id=question.id, fingerprint="", problem_type=FIRST, level=question.level, title="T", seen_at=1
    )


def a_card(**fields):
    card = {"state": "review", "stability": 1.0, "difficulty": 5.0, "due": 1, "lastReview": 1, "lastGrade": "good"}
    return card | fields


def some_stats(**fields):
    return dump(plain().stats) | fields


READABLE = {
    "a run without a queue": {"runs": {"runs": [a_run(topicQueue=[])]}},
    "a run past its end": {"runs": {"runs": [a_run(currentIndex=999)]}},
    "a run of topics that are gone": {
        "runs": {
            "runs": [
                a_run(
                    topicQueue=[{"subtopic": "gone/gone"}] * 3,
                    streaks={"gone/gone": 2},
                    recentProblemTypes={FIRST.rpartition("/")[0]: ["gone/gone/gone"]},
                    perSubtopicStats={"x": {}},
                )
            ]
        }
    },
    "a run of modules that are gone": {"runs": {"runs": [a_run(modules=["gone"], topicQueue=[])]}},
    "a run of modules without questions": {"runs": {"runs": [a_run(modules=["linked-lists"], topicQueue=[])]}},
    "a run waiting for a question that is gone": {"runs": {"runs": [a_run(questionId="a/b/c/d@00000000#1")]}},
    "a run from the future": {"runs": {"runs": [a_run(lastUpdatedAt=LATEST_MS, createdAt=LATEST_MS)]}},
    "a run left long ago": {"runs": {"runs": [a_run(lastUpdatedAt=0, streaks={FIRST.rpartition("/")[0]: BIG})]}},
    "a run that is called complete": {"runs": {"runs": [a_run(status="complete")]}},
    "a run twice": {"runs": {"runs": [a_run(), a_run(name="Other")]}},
    "a run with a hostile name": {"runs": {"runs": [a_run(name=HOSTILE[:60])]}},
    "enormous counts in a run": {
        "runs": {"runs": [a_run(completedQuestions=BIG, solvedInRow=BIG, bestStreak=BIG, decayedDays=BIG)]}
    },
    "attempts of topics that are gone": {
        "history": {"attempts": [an_attempt(problemType="x", questionId="y"), an_attempt(id="b", problemType="a/b/c")]}
    },
    "an attempt twice": {"history": {"attempts": [an_attempt(), an_attempt()]}},
    "an attempt from the future": {"history": {"attempts": [an_attempt(executedAt=LATEST_MS, timeTakenMs=LATEST_MS)]}},
    "a hostile title": {"history": {"attempts": [an_attempt(title=HOSTILE * 50)]}},
    "statistics of topics that are gone": {
        "stats": some_stats(modules=[{"id": "a/b", "name": HOSTILE, "subtopics": [{"id": "", "name": ""}]}])
    },
    "a module twice": {"stats": some_stats(modules=some_stats()["modules"] * 2)},
    "enormous statistics": {
        "stats": some_stats(totalAttempts=BIG, totalSolved=BIG, totalTimeTakenMs=LATEST_MS, currentManualStreak=BIG)
    },
    "more solved than tried": {"stats": some_stats(totalAttempts=1, totalSolved=5)},
    "days that do not exist": {
        "daily": {
            "days": {
                "2026-13-45": {"solved": 1},
                "9999-12-31": {"solved": 1, "attempts": BIG, "timeTakenMs": LATEST_MS},
                "0001-01-01": {"solved": 1},
                "0000-00-00": {"solved": 1},
            }
        }
    },
    "opened questions that are gone": {
        "seen": {"questions": [a_question(questionId="gone", problemType="a/b/c", runId="nope", title=HOSTILE)]}
    },
    "a question opened twice": {"seen": {"questions": [a_question(), a_question()]}},
    "reviews of topics that are gone": {"reviews": {"cards": {"a/b/c": {"beginner": a_card()}}}},
    "reviews in the future": {"reviews": {"cards": {FIRST: {"beginner": a_card(due=LATEST_MS, lastReview=LATEST_MS)}}}},
    "settings that do not fit": {"settings": {"theme": 5, "fontSize": "large", "defaultLevel": "expert", "other": []}},
}


def envelopes(**data):
    return {KEYS[part]: {"schema": SCHEMAS[part], "revision": 1, "data": each} for part, each in data.items()}


def visit(app):
    """The app after a look at every screen, none of which fails."""
    for page, params in PAGES:
        app.query_params.clear()
        app.query_params.update(params)
        folder = {"dashboard": "learn", "history": "insights", "data": "support"}.get(page, "learn")
        app = app.switch_page(f"pages/{folder}/{page}.py").run()
        assert not app.exception, (page, app.exception)
        assert "could not be shown" not in shown(app), page
        assert "could not be opened" not in shown(app), page
    return app


@pytest.mark.parametrize("case", READABLE)
def test_every_screen_stands_on_what_can_be_read(case):
    app = visit(start_with(envelopes(**READABLE[case])))
    assert app.session_state["storage"].notices == []


UNREADABLE = {
    "cut off": 0,
    "a number": 5,
    "a list": [1, 2],
    "text": "text",
    "wrong inside": {"schema": 1, "revision": 4, "data": 5},
    "schema below zero": {"schema": -5, "revision": 4, "data": {}},
}


@pytest.mark.parametrize("case", UNREADABLE)
def test_every_screen_stands_when_nothing_can_be_read_and_all_of_it_is_to_be_set_aside(case):
    app = start_with({kind.key: UNREADABLE[case] for kind in KINDS})
    command = app.session_state["storage"].command()
    assert set(command["batch"]["setAside"]) == {kind.key for kind in KINDS}
    assert command["batch"]["patches"] == []
    visit(app)


def test_documents_of_a_newer_version_are_never_written_and_every_screen_stands():
    newer = {kind.key: {"schema": 99, "revision": 1, "data": {"anything": 1}} for kind in KINDS}
    app = visit(start_with(newer))
    storage = app.session_state["storage"]
    assert len(storage.notices) == len(KINDS)
    assert all("newer version of Pytrix wrote your" in each for each in storage.notices)
    assert storage.command()["batch"] is None


def test_a_foreign_document_under_our_name_does_no_harm():
    visit(start_with({kind.key: {"schema": "x", "items": [None, {"a": {}}], "revision": "7"} for kind in KINDS}))


def test_a_thousand_attempts_and_fifty_runs_fit_on_every_screen():
    many = [an_attempt(id=f"a{number}", executedAt=number) for number in range(1000)]
    visit(start_with(envelopes(history={"attempts": many}, runs={"runs": [a_run(id=f"r{n}") for n in range(50)]})))
