"""What a submit, a reveal, an opened question or a deletion changes in the documents."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from datetime import date

from pytrix.auto_mode import runs
from pytrix.auto_mode.collection import updated
from pytrix.auto_mode.documents import AutoRun
from pytrix.keys import subtopic_of
from pytrix.progress import daily
from pytrix.progress.outcome import Outcome, outcome_of
from pytrix.stores import history, seen, stats
from pytrix.stores.documents import Documents
from pytrix.stores.history import Attempt, History
from pytrix.stores.outcomes import record_left_alone, record_outcome
from pytrix.stores.seen import SeenQuestion
from pytrix.supply import Supply


def record_attempt(documents: Documents, attempt: Attempt, *, day: date, supply: Supply) -> Documents:
    """The documents after one submit; unchanged when this attempt is already in the history.

    `day` is the learner's own date at the time. A question counts as solved once, however often it is solved again.
    The time counted is what was spent since the attempt before on the same question. An accepted submit, or one after
    the solution was shown, makes the outcome final. Where the learner has set that a revealed solution does not count
    against them, it is as if it had not been shown; where they want no detailed history, only totals are kept.
    """
    if documents.history.attempt(attempt.id):
        return documents
    if attempt.revealed and not documents.settings.count_revealed:
        attempt = attempt.model_copy(update={"revealed": False})
    first_solve = attempt.solved and not _solved_before(documents, attempt.question_id)
    time_ms = _time_since_last(documents, attempt)
    counted = stats.counted(
        documents.stats,
        attempt.problem_type,
        supply.names(attempt.problem_type),
        attempt.level,
        solved=first_solve,
        time_ms=time_ms,
        at=attempt.executed_at,
    )
    documents = replace(
        documents,
        stats=counted,
        history=history.added(documents.history, attempt) if documents.settings.detailed_history else documents.history,
        daily=daily.counted(documents.daily, day, attempts=1, solved=int(first_solve), time_ms=time_ms),
        seen=seen.noted(documents.seen, attempt),
    )
    outcome = outcome_of([attempt], revealed=attempt.revealed)
    if outcome is Outcome.SOLVED or attempt.revealed:
        return record_outcome(documents, attempt.question_id, outcome, at=attempt.executed_at, supply=supply)
    return documents


def record_reveal(documents: Documents, question_id: str, *, at: int, supply: Supply) -> Documents:
    """The documents after a solution was revealed: what was not solved is missed, unless settings forgive it."""
    if _solved_before(documents, question_id) or not documents.settings.count_revealed:
        return documents
    documents = replace(documents, seen=seen.revealed(documents.seen, question_id))
    return record_outcome(documents, question_id, Outcome.MISSED, at=at, supply=supply)


def record_opened(documents: Documents, question: SeenQuestion, *, supply: Supply, anew: bool = False) -> Documents:
    """The documents after a question was opened; one chosen `anew` begins a new sitting, and its run waits for it.

    A run that waits for none takes an unsettled question that fits its present place too: that is how one comes back
    whose tab was closed before the browser had written that it was opened.
    """
    last = documents.seen.questions[:1]
    if not anew and last and last[0].question_id == question.question_id:
        return documents
    documents = record_left_alone(documents, question.question_id, at=question.seen_at, supply=supply)
    run = documents.runs.run(question.run_id) if question.run_id else None
    if run and (anew or _fits(run, question, documents, supply)):
        documents = replace(documents, runs=updated(documents.runs, runs.asked(run, question.question_id)))
    return replace(documents, seen=seen.opened(documents.seen, question, anew=anew))


def _fits(run: AutoRun, question: SeenQuestion, documents: Documents, supply: Supply) -> bool:
    sitting = documents.seen.question(question.question_id)
    if run.question_id or (sitting and sitting.outcome):
        return False
    wanted = runs.planned(run, supply.catalogue(run.modules))
    subtopic = subtopic_of(question.problem_type)
    return wanted is not None and (wanted.subtopic, wanted.level) == (subtopic, question.level)


def delete_attempts(documents: Documents, ids: Collection[str]) -> Documents:
    """The documents without these attempts in the history; totals stay, since the work was done."""
    return replace(documents, history=history.without(documents.history, ids))


def clear_history(documents: Documents) -> Documents:
    """The documents with an empty history; totals stay."""
    return replace(documents, history=History())


def _solved_before(documents: Documents, question_id: str) -> bool:
    known = documents.seen.question(question_id)
    return bool(known and known.solved) or documents.history.has_solved(question_id)


def _time_since_last(documents: Documents, attempt: Attempt) -> int:
    past = documents.history.latest_of(attempt.question_id) or documents.seen.question(attempt.question_id)
    before = past.time_taken_ms if past else 0
    return attempt.time_taken_ms - before if before <= attempt.time_taken_ms else attempt.time_taken_ms
