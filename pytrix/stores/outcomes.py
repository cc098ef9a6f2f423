"""What the outcome of a question changes, once: mastery, reviews, and the run that asked for it."""

from __future__ import annotations

from dataclasses import replace

from pytrix import reviews
from pytrix.auto_mode import runs
from pytrix.auto_mode.collection import updated
from pytrix.auto_mode.documents import AutoRuns
from pytrix.progress.outcome import Outcome
from pytrix.question.task import task_of
from pytrix.stores import seen, stats
from pytrix.stores.documents import Documents
from pytrix.stores.seen import SeenQuestion
from pytrix.supply import Supply

LEFT_ALONE_MS = 12 * 60 * 60 * 1000
"""A question that was tried and not touched for so long counts as left, also when its tab was just closed."""


def record_outcome(documents: Documents, question_id: str, outcome: Outcome, *, at: int, supply: Supply) -> Documents:
    """The documents after a question's outcome became final at `at` (epoch ms); unchanged when it already was."""
    sitting = documents.seen.question(question_id)
    if sitting is None or sitting.outcome is not None:
        return documents
    documents = replace(
        documents,
        seen=seen.settled(documents.seen, question_id, outcome),
        runs=_in_run(documents.runs, sitting, outcome, at, supply),
    )
    given = _grade(documents, sitting, outcome)
    if given is None:
        return documents
    key, level = sitting.problem_type, sitting.level
    # Solved with Gemini's help is no evidence of mastery, and none against it.
    gentler = task_of(question_id) != "write"
    counted = Outcome.SKIPPED if sitting.assisted and outcome is Outcome.SOLVED else outcome
    grown = stats.with_outcome(documents.stats, key, supply.names(key), level, outcome=counted, at=at, gentler=gentler)
    return replace(
        documents,
        stats=stats.refreshed(grown, supply.coverage, at),
        reviews=reviews.reviewed(documents.reviews, key, level, given, at),
    )


def record_left(
    documents: Documents, question_id: str, *, at: int, supply: Supply, skipping: bool = False
) -> Documents:
    """The documents after the learner went from a question to another one.

    A question without a judged submit stays open, so that looking elsewhere loses nothing, unless it was left by
    `skipping` it.
    """
    sitting = documents.seen.question(question_id)
    if sitting is None or (sitting.outcome_if_left is Outcome.SKIPPED and not skipping):
        return documents
    return record_outcome(documents, question_id, sitting.outcome_if_left, at=at, supply=supply)


def record_left_alone(documents: Documents, except_id: str, *, at: int, supply: Supply) -> Documents:
    """The documents with every question settled that was tried and then not touched for half a day."""
    for each in documents.seen.questions:
        if each.failed and each.outcome is None and each.question_id != except_id and at - each.last_at > LEFT_ALONE_MS:
            documents = record_outcome(documents, each.question_id, Outcome.MISSED, at=each.last_at, supply=supply)
    return documents


def record_resumed(documents: Documents, *, run_id: str, at: int, supply: Supply) -> Documents:
    """The documents after a run was continued at `at`: topics that are gone left out, streaks faded."""
    run = documents.runs.run(run_id)
    if run is None:
        return documents
    step = runs.resumed(run, supply.catalogue(run.modules), at)
    return replace(documents, runs=updated(documents.runs, step.run))


def record_eased(documents: Documents, *, run_id: str, question_id: str, at: int, supply: Supply) -> Documents:
    """The documents after the learner asked for an easier question: the run lowers the level, and nothing is missed."""
    run = documents.runs.run(run_id)
    if run is None or run.question_id != question_id:
        return documents
    documents = replace(documents, runs=updated(documents.runs, runs.eased(run, at=at)))
    return record_outcome(documents, question_id, Outcome.SKIPPED, at=at, supply=supply)


def record_jump(
    documents: Documents, *, run_id: str, question_id: str, subtopic: str, at: int, supply: Supply
) -> Documents:
    """The documents after the learner chose a subtopic that the run has further on."""
    documents = record_left(documents, question_id, at=at, supply=supply)
    run = documents.runs.run(run_id)
    if run is None:
        return documents
    coming = enumerate(run.topic_queue[run.current_index :], run.current_index)
    place = next((index for index, entry in coming if entry.subtopic == subtopic), run.current_index)
    return replace(documents, runs=updated(documents.runs, runs.jumped(run, place)))


def _grade(documents: Documents, sitting: SeenQuestion, outcome: Outcome) -> reviews.Grade | None:
    tried = documents.stats.problem_types().get(sitting.problem_type)
    return reviews.grade(
        outcome,
        sitting.level,
        time_ms=sitting.time_taken_ms,
        hints_used=sitting.hints_used,
        failed_submits=sitting.failed,
        assisted=sitting.assisted or task_of(sitting.question_id) != "write",
        typical_ms=tried.at_level(sitting.level).ms_per_solved if tried else None,
    )


def _in_run(kept: AutoRuns, sitting: SeenQuestion, outcome: Outcome, at: int, supply: Supply) -> AutoRuns:
    """The runs after the outcome; nothing changes when the run has moved on from this question, as in another tab."""
    run = kept.run(sitting.run_id) if sitting.run_id else None
    if run is None or run.question_id != sitting.question_id:
        return kept
    among = supply.catalogue(run.modules)
    run = runs.resumed(run, among, at).run
    if run.question_id:
        run = runs.recorded(
            run,
            outcome,
            among,
            question_id=sitting.question_id,
            problem_type=sitting.problem_type,
            at=at,
            gentler=task_of(sitting.question_id) != "write",
        ).run
    return updated(kept, run)
