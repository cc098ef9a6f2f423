"""What a submit, a reveal, an opened question or a deletion changes in the documents."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from datetime import date

from pytrix.stores import daily, history, mastery, seen, stats
from pytrix.stores.documents import Documents
from pytrix.stores.history import Attempt, History
from pytrix.stores.mastery import Coverage
from pytrix.stores.seen import SeenQuestion


def record_attempt(
    documents: Documents, attempt: Attempt, *, names: tuple[str, str, str], day: date, coverage: Coverage
) -> Documents:
    """The documents after one submit; unchanged when this attempt is already in the history.

    `names` are those of module, subtopic and problem type, `day` is the learner's own date at the time. A question
    counts as solved once, however often it is solved again. The time counted is what was spent since the attempt
    before on the same question.
    """
    if documents.history.attempt(attempt.id):
        return documents
    first_solve = attempt.solved and not documents.history.has_solved(attempt.question_id)
    time_ms = _time_since_last(documents.history, attempt)
    counted = stats.counted(
        documents.stats,
        attempt.problem_type,
        names,
        attempt.level,
        solved=first_solve,
        time_ms=time_ms,
        at=attempt.executed_at,
    )
    counted = counted.model_copy(update={"current_manual_streak": _streak(documents, attempt, first_solve)})
    return Documents(
        stats=mastery.refreshed(counted, coverage),
        history=history.added(documents.history, attempt),
        daily=daily.counted(documents.daily, day, solved=first_solve, time_ms=time_ms),
        seen=seen.marked(documents.seen, attempt.question_id, solved=attempt.solved, revealed=attempt.revealed),
    )


def record_reveal(documents: Documents, question_id: str) -> Documents:
    """The documents after a solution was revealed: a question not yet solved ends the streak."""
    if documents.history.has_solved(question_id):
        return documents
    return replace(
        documents,
        stats=documents.stats.model_copy(update={"current_manual_streak": 0}),
        seen=seen.marked(documents.seen, question_id, revealed=True),
    )


def record_opened(documents: Documents, question: SeenQuestion) -> Documents:
    """The documents after a question was opened; unchanged when it is already the last one."""
    last = documents.seen.questions[:1]
    if last and last[0].question_id == question.question_id:
        return documents
    return replace(documents, seen=seen.opened(documents.seen, question))


def delete_attempts(documents: Documents, ids: Collection[str]) -> Documents:
    """The documents without these attempts in the history; totals stay, since the work was done."""
    return replace(documents, history=history.without(documents.history, ids))


def clear_history(documents: Documents) -> Documents:
    """The documents with an empty history; totals stay."""
    return replace(documents, history=History())


def _time_since_last(past: History, attempt: Attempt) -> int:
    before = past.latest_of(attempt.question_id)
    if before and before.time_taken_ms <= attempt.time_taken_ms:
        return attempt.time_taken_ms - before.time_taken_ms
    return attempt.time_taken_ms


def _streak(documents: Documents, attempt: Attempt, first_solve: bool) -> int:
    """Solved in a row: a question left unsolved after a submit has ended the streak before."""
    streak = documents.stats.current_manual_streak
    last = documents.history.attempts[0] if documents.history.attempts else None
    if last and last.question_id != attempt.question_id and not documents.history.has_solved(last.question_id):
        streak = 0
    return streak + first_solve
