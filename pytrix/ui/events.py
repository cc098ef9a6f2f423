"""Attempts in the frame's own terms."""

from __future__ import annotations

from typing import Any

from pyodide_runner.events import AttemptEvent

from pytrix.question.models import Question
from pytrix.question.sources import GENERATED
from pytrix.stores.history import Attempt
from pytrix.stores.seen import SeenQuestion

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


def attempt_of(event: AttemptEvent, question: Question | SeenQuestion) -> Attempt:
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
