"""Values that the tests of stores have in common."""

from __future__ import annotations

from datetime import date
from typing import Any

from pytrix.stores.attempts import record_attempt
from pytrix.stores.documents import Documents
from pytrix.stores.history import Attempt
from pytrix.stores.mastery import Coverage

SLICING = "strings/basics/slicing"
JOINING = "strings/basics/joining"
LOOPS = "lists/loops/sum"
COVERAGE: Coverage = {
    SLICING: frozenset({"beginner", "intermediate", "advanced"}),
    JOINING: frozenset({"beginner"}),
    LOOPS: frozenset({"beginner", "intermediate"}),
}
TODAY = date(2026, 11, 22)


def attempt(id: str = "a1", **fields: Any) -> Attempt:  # noqa: A002
    defaults: dict[str, Any] = {
        "problem_type": SLICING,
        "level": "beginner",
        "question_id": f"{fields.get('problem_type', SLICING)}/x@00000000#1",
        "title": "Every second character",
        "verdict": "passed",
        "executed_at": 1_000,
    }
    return Attempt(id=id, **(defaults | fields))


def recorded(documents: Documents, made: Attempt, day: date = TODAY) -> Documents:
    names = tuple(part.capitalize() for part in made.problem_type.split("/"))
    return record_attempt(documents, made, names=(names[0], names[1], names[2]), day=day, coverage=COVERAGE)
