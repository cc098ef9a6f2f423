from datetime import date

import pytest

from pytrix.progress.daily import Day
from pytrix.stores import attempts, history
from pytrix.stores.documents import Documents
from tests.unit.stores.making import JOINING, LOOPS, SLICING, SUPPLY, TODAY, attempt, left, opened, question, recorded


def after(*made, day=TODAY):
    documents = Documents()
    for number, each in enumerate(made):
        documents = recorded(documents, each.model_copy(update={"executed_at": 1_000 + number}), day)
    return documents


def test_a_solved_attempt_counts_everywhere():
    documents = after(attempt(time_taken_ms=4_000))
    stats = documents.stats
    assert (stats.total_attempts, stats.total_solved, stats.total_time_taken_ms) == (1, 1, 4_000)
    assert (stats.modules_touched, stats.subtopics_touched, stats.current_manual_streak) == (1, 1, 1)
    module = stats.modules[0]
    kind = module.subtopics[0].problem_types[0]
    assert [module.id, module.subtopics[0].id, kind.id] == SLICING.split("/")
    assert [module.name, module.subtopics[0].name, kind.name] == ["Strings", "Basics", "Slicing"]
    assert (module.attempts, module.solved, kind.beginner.attempts, kind.beginner.solved) == (1, 1, 1, 1)
    assert (kind.beginner.avg_time_taken_ms, kind.beginner.last_attempt_at) == (4_000, 1_000)
    assert kind.intermediate.attempts == 0
    assert documents.daily.on(TODAY) == Day(attempts=1, solved=1, time_taken_ms=4_000)
    assert [each.id for each in documents.history.attempts] == ["a1"]


def test_the_same_attempt_again_changes_nothing():
    once = after(attempt())
    assert recorded(once, attempt()) is once


@pytest.mark.parametrize(
    ("made", "solved"),
    [
        ([attempt("1", verdict="failed"), attempt("2")], 1),
        ([attempt("1"), attempt("2")], 1),
        ([attempt("1", revealed=True)], 0),
        ([attempt("1", revealed=True), attempt("2")], 1),
        ([attempt("1", verdict="timeout"), attempt("2", verdict="error")], 0),
        ([attempt("1"), attempt("2", question_id="other")], 2),
    ],
)
def test_a_question_counts_as_solved_once(made, solved):
    documents = after(*made)
    assert documents.stats.total_attempts == len(made)
    assert documents.stats.total_solved == solved
    assert documents.daily.on(TODAY).solved == solved


@pytest.mark.parametrize(
    ("made", "streak"),
    [
        ("a+", 1),
        ("a- a- a+", 1),
        ("a+ b+", 2),
        ("a+ b- b+", 2),
        ("a+ b- c+", 1),
        ("a+ a+ a+", 1),
        ("a+ b- c-", 0),
        ("a- b+ b+", 1),
        ("a+ b- a- b+", 0),
        ("a+ b+ a- c+", 3),
    ],
)
def test_the_streak_follows_questions_not_submits(made, streak):
    documents, here = Documents(), None
    for number, mark in enumerate(made.split()):
        if here and here != mark[0]:
            documents = left(documents, here)
        here, verdict = mark[0], "passed" if mark[1] == "+" else "failed"
        documents = recorded(documents, attempt(f"{number}", question_id=here, verdict=verdict, executed_at=number))
    assert documents.stats.current_manual_streak == streak


def test_time_counts_from_the_attempt_before_on_the_same_question():
    documents = after(
        attempt("1", verdict="failed", time_taken_ms=60_000),
        attempt("2", verdict="failed", time_taken_ms=90_000),
        attempt("3", time_taken_ms=10_000),
    )
    assert documents.stats.total_time_taken_ms == 100_000


def test_a_reveal_ends_the_streak_of_an_unsolved_question_only():
    documents = opened(after(attempt("1", question_id="a"), attempt("2", question_id="b")), question("c"))
    assert attempts.record_reveal(documents, "b", at=5, supply=SUPPLY) is documents
    revealed = attempts.record_reveal(documents, "c", at=5, supply=SUPPLY)
    assert revealed.stats.current_manual_streak == 0
    assert revealed.reviews.card(SLICING, "beginner").last_grade == "again"


def test_opened_questions_are_newest_first_and_keep_what_came_of_them():
    documents = Documents()
    for number in (1, 2, 3):
        documents = opened(documents, question(f"q{number}", number), anew=False)
    documents = recorded(documents, attempt(question_id="q1"))
    documents = opened(documents, question("q1", 9), anew=False)
    assert [each.question_id for each in documents.seen.questions] == ["q1", "q3", "q2"]
    assert documents.seen.questions[0].solved
    assert documents.seen.unfinished is None
    assert opened(documents, question("q1", 10), anew=False) is documents


def test_history_keeps_the_newest_attempts_in_order_of_time():
    kept = history.History(attempts=tuple(attempt(f"{i}", executed_at=i) for i in range(history.KEPT_ATTEMPTS, 0, -1)))
    longer = history.added(kept, attempt("late", executed_at=history.KEPT_ATTEMPTS - 1))
    assert len(longer.attempts) == history.KEPT_ATTEMPTS
    assert [each.id for each in longer.attempts[:3]] == ["1000", "late", "999"]
    assert longer.attempts[-1].id == "2"


def test_deleting_attempts_leaves_the_totals():
    documents = after(attempt("1"), attempt("2", problem_type=JOINING), attempt("3", problem_type=LOOPS))
    fewer = attempts.delete_attempts(documents, ["2"])
    assert [each.id for each in fewer.history.attempts] == ["3", "1"]
    assert attempts.clear_history(documents).history.attempts == ()
    assert fewer.stats == attempts.clear_history(documents).stats == documents.stats


def test_days_are_the_learners_own():
    documents = recorded(after(attempt("1")), attempt("2"), date(2026, 11, 23))
    assert list(documents.daily.days) == ["2026-11-22", "2026-11-23"]
