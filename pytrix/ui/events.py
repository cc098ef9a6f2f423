"""Events from the workspace frame: a closed schema, checked here, and attempts in the frame's own terms."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import Field, TypeAdapter, ValidationError

from pytrix.question.models import Question
from pytrix.stores.history import Attempt, Verdict
from pytrix.stores.model import Count, EpochMs, Milliseconds, Stored
from pytrix.stores.seen import SeenQuestion


class _Event(Stored):
    id: str
    at: EpochMs
    question_id: str


class AttemptEvent(_Event):
    """A submit was judged."""

    type: Literal["attempt"]
    verdict: Verdict
    tests_passed: Count
    tests_total: Count
    time_taken_ms: Milliseconds
    hints_used: Count
    revealed: bool


class RevealEvent(_Event):
    """The solution was shown."""

    type: Literal["reveal"]


class NextEvent(_Event):
    """The learner asked for the next question."""

    type: Literal["next"]


class RetryEvent(_Event):
    """The learner wants to try a reviewed question again."""

    type: Literal["retry"]


Event = AttemptEvent | RevealEvent | NextEvent | RetryEvent

_EVENT: TypeAdapter[Event] = TypeAdapter(Annotated[Event, Field(discriminator="type")])


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


def parsed(record: Any) -> Event | None:
    """The event in `record`, or None when this version knows nothing to do with it."""
    try:
        return _EVENT.validate_python(record)
    except ValidationError:
        return None


def attempt_of(event: AttemptEvent, question: Question | SeenQuestion) -> Attempt:
    """The attempt that the event tells of, at this question."""
    sitting = question if isinstance(question, SeenQuestion) else None
    return Attempt(
        id=event.id,
        mode=sitting.mode if sitting else "manual",
        problem_type=question.problem_type,
        level=question.level,
        question_id=event.question_id,
        title=question.title,
        verdict=event.verdict,
        tests_passed=event.tests_passed,
        tests_total=event.tests_total,
        time_taken_ms=event.time_taken_ms,
        hints_used=event.hints_used,
        revealed=event.revealed,
        executed_at=event.at,
        run_id=sitting.run_id if sitting else None,
    )


def past(attempt: Attempt) -> dict[str, Any]:
    """An attempt as the frame names its fields."""
    return {**attempt.model_dump(by_alias=True, include=_SHOWN), "at": attempt.executed_at}


def records(value: Any) -> list[dict[str, Any]]:
    """The records in the frame's value, oldest first; empty for anything that is not one."""
    events = value.get("events") if isinstance(value, dict) else None
    return [each for each in events if isinstance(each, dict)] if isinstance(events, list) else []
