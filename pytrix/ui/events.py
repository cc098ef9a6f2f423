"""Events from the workspace frame: a closed schema, checked here."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import Field, TypeAdapter, ValidationError

from pytrix.stores.history import Verdict
from pytrix.stores.model import Count, EpochMs, Milliseconds, Stored


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


def parsed(record: Any) -> Event | None:
    """The event in `record`, or None when this version knows nothing to do with it."""
    try:
        return _EVENT.validate_python(record)
    except ValidationError:
        return None


def event_ids(value: Any) -> list[str]:
    """The ids of all records in the frame's value, known or not."""
    return [str(each["id"]) for each in records(value) if "id" in each]


def records(value: Any) -> list[dict[str, Any]]:
    """The records in the frame's value, oldest first; empty for anything that is not one."""
    events = value.get("events") if isinstance(value, dict) else None
    return [each for each in events if isinstance(each, dict)] if isinstance(events, list) else []
