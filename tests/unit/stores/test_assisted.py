"""A question solved with Gemini's help: told apart, no evidence for mastery, back sooner for review."""

from datetime import date

import pytest

from pytrix import reviews
from pytrix.curriculum import default_curriculum
from pytrix.progress.outcome import Outcome
from pytrix.stores import ai_records
from pytrix.stores.attempts import record_attempt, record_opened
from pytrix.stores.documents import Documents
from pytrix.stores.history import Attempt
from pytrix.stores.seen import SeenQuestion
from pytrix.supply import Supply

KEY = next(iter(default_curriculum().problem_types)).key
SUPPLY = Supply(default_curriculum(), {KEY: ("beginner",)})
QUESTION = "a/b/c/d@00000000#1"


def opened():
    seen = SeenQuestion(question_id=QUESTION, fingerprint="", problem_type=KEY, level="beginner", title="T", seen_at=1)
    return record_opened(Documents(), seen, supply=SUPPLY)


def tutored(documents, task="hint", *, shown=True):
    told = {"question_id": QUESTION, "request": "r", "task": task, "shown": shown, "check": "lines", "at": 2}
    return ai_records.record_tutored(documents, **told)


def solved(documents):
    sitting = documents.seen.question(QUESTION)
    attempt = Attempt(
        id="x",
        problem_type=KEY,
        level="beginner",
        question_id=QUESTION,
        title="T",
        verdict="passed",
        executed_at=3,
        time_taken_ms=1,
        assisted=sitting.assisted,
    )
    return record_attempt(documents, attempt, day=date(2026, 11, 27), supply=SUPPLY)


def recent(documents):
    return documents.stats.problem_types()[KEY].at_level("beginner").recent


def test_help_that_was_shown_makes_the_solve_an_assisted_one():
    alone, helped = solved(opened()), solved(tutored(opened()))
    assert (recent(alone), recent(helped)) == ("s", "")
    assert (alone.stats.current_manual_streak, helped.stats.current_manual_streak) == (1, 0)
    assert helped.history.attempts[0].assisted
    assert helped.stats.total_solved == 1
    due = [each.reviews.cards[KEY]["beginner"].due for each in (alone, helped)]
    assert due[1] < due[0]


@pytest.mark.parametrize(("task", "shown"), [("hint", False), ("improve", True), ("explain", True)])
def test_what_was_withheld_or_came_afterwards_is_no_help(task, shown):
    assert recent(solved(tutored(opened(), task, shown=shown))) == "s"


def test_help_after_the_solve_changes_nothing():
    before = solved(opened())
    assert tutored(before) == before


def test_what_was_withheld_is_counted_once():
    documents = tutored(tutored(opened(), shown=False), shown=False)
    (entry,) = documents.usage.entries
    assert (entry.status, entry.feature, entry.error, entry.tokens) == ("rejected", "hint", "lines", 0)


def test_an_assisted_solve_is_hard_in_the_eyes_of_reviews():
    facts = {"time_ms": 1, "hints_used": 0, "failed_submits": 0}
    assert reviews.grade(Outcome.SOLVED, "beginner", **facts) == "easy"
    assert reviews.grade(Outcome.SOLVED, "beginner", **facts, assisted=True) == "hard"
    assert reviews.grade(Outcome.MISSED, "beginner", **facts, assisted=True) == "again"
