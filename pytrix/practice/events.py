"""What the frame's events change in the documents, and attempts in the frame's own terms."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from functools import partial
from typing import Any

from pyodide_runner.events import AttemptEvent, Event

from pytrix.question.models import Question
from pytrix.question.sources import GENERATED
from pytrix.stores.ai_records import record_examined, record_tutored
from pytrix.stores.attempts import record_attempt, record_reveal
from pytrix.stores.documents import Change, Documents
from pytrix.stores.history import Attempt
from pytrix.stores.seen import SeenQuestion
from pytrix.supply import Supply

_SHOWN = {
    "id",
    "question_id",
    "verdict",
    "tests_passed",
    "tests_total",
    "time_taken_ms",
    "hints_used",
    "revealed",
}

Facts = Question | SeenQuestion


def recorded(
    event: Event, *, facts_of: Callable[[str], Facts | None], day_of: Callable[[int], date], supply: Supply
) -> Change | None:
    """What an event changes, which is nothing for many; None for an attempt at a question that nobody knows.

    `facts_of` finds a question by its id, `day_of` the learner's day of a moment in epoch ms.
    """
    match event["type"]:
        case "attempt":
            question = facts_of(event["questionId"])
            if question is None:
                return None
            attempt = attempt_of(event, question)
            return partial(record_attempt, attempt=attempt, day=day_of(event["at"]), supply=supply)
        case "reveal":
            return partial(record_reveal, question_id=event["questionId"], at=event["at"], supply=supply)
        case "examined":
            return partial(
                record_examined,
                proposal_id=event["questionId"],
                filled=event["filled"],
                evidence=event["evidence"],
                check=event["check"],
                at=event["at"],
            )
        case "tutor_outcome":
            return partial(
                record_tutored,
                question_id=event["questionId"],
                request=event["request"],
                task=event["task"],
                shown=event["shown"],
                check=event["check"],
                at=event["at"],
            )
        case _:
            return _unchanged


def attempt_of(event: AttemptEvent, question: Facts) -> Attempt:
    """The attempt that the event tells of, at this question."""
    sitting = question if isinstance(question, SeenQuestion) else None
    return Attempt(
        id=event["id"],
        mode=sitting.mode if sitting else "manual",
        problem_type=question.problem_type,
        level=question.level,
        question_id=event["questionId"],
        title=question.title,
        assisted=sitting.assisted if sitting else False,
        source="ai" if event["questionId"].startswith(GENERATED) else "template",
        verdict=event["verdict"],
        tests_passed=event["testsPassed"],
        tests_total=event["testsTotal"],
        time_taken_ms=event["timeTakenMs"],
        hints_used=event["hintsUsed"],
        revealed=event["revealed"],
        executed_at=event["at"],
        run_id=sitting.run_id if sitting else None,
    )


def past(attempt: Attempt) -> dict[str, Any]:
    """An attempt as the frame names its fields."""
    return {**attempt.model_dump(by_alias=True, include=_SHOWN), "at": attempt.executed_at}


def _unchanged(documents: Documents) -> Documents:
    return documents
