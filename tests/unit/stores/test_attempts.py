from datetime import date

import pytest

from pytrix.stores import attempts, history
from pytrix.stores.documents import Documents
from pytrix.stores.seen import SeenQuestion
from tests.unit.stores.making import JOINING, LOOPS, SLICING, TODAY, attempt, recorded


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
    assert documents.daily.on(TODAY).model_dump() == {"attempts": 1, "solved": 1, "time_taken_ms": 4_000}
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
        ("a+ b- a- b+", 1),
        ("a+ b+ a- c+", 3),
    ],
)
def test_the_streak_follows_questions_not_submits(made, streak):
    tries = [
        attempt(f"{i}", question_id=mark[0], verdict="passed" if mark[1] == "+" else "failed")
        for i, mark in enumerate(made.split())
    ]
    assert after(*tries).stats.current_manual_streak == streak


def test_time_counts_from_the_attempt_before_on_the_same_question():
    documents = after(
        attempt("1", verdict="failed", time_taken_ms=60_000),
        attempt("2", verdict="failed", time_taken_ms=90_000),
        attempt("3", time_taken_ms=10_000),
    )
    assert documents.stats.total_time_taken_ms == 100_000


def test_a_reveal_ends_the_streak_of_an_unsolved_question_only():
    documents = after(attempt("1", question_id="a"), attempt("2", question_id="b"))
    assert attempts.record_reveal(documents, "b") is documents
    assert attempts.record_reveal(documents, "c").stats.current_manual_streak == 0


def question(number):
    return SeenQuestion(
        question_id=f"q{number}", fingerprint="f", problem_type=SLICING, level="beginner", title="T", seen_at=number
    )


def test_opened_questions_are_newest_first_and_keep_what_came_of_them():
    documents = Documents()
    for number in (1, 2, 3):
        documents = attempts.record_opened(documents, question(number))
    documents = recorded(documents, attempt(question_id="q1"))
    documents = attempts.record_opened(documents, question(1))
    assert [each.question_id for each in documents.seen.questions] == ["q1", "q3", "q2"]
    assert documents.seen.questions[0].solved
    assert documents.seen.unfinished is None
    assert attempts.record_opened(documents, question(1)) is documents


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
