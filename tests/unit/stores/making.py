"""Values that the tests of stores have in common."""

from __future__ import annotations

from datetime import date
from typing import Any

from pytrix.curriculum import Curriculum, Module, ProblemType, Subtopic
from pytrix.progress.mastery import Coverage
from pytrix.stores.attempts import record_attempt, record_opened
from pytrix.stores.documents import Documents
from pytrix.stores.history import Attempt
from pytrix.stores.outcomes import record_left
from pytrix.stores.seen import SeenQuestion
from pytrix.supply import Supply

SLICING = "strings/basics/slicing"
JOINING = "strings/basics/joining"
LOOPS = "lists/loops/sum"
COVERAGE: Coverage = {
    SLICING: ("beginner", "intermediate", "advanced"),
    JOINING: ("beginner",),
    LOOPS: ("beginner", "intermediate"),
}
TODAY = date(2026, 11, 22)


def _module(order: int, *keys: str) -> Module:
    module, subtopic, _ = keys[0].split("/")
    kinds = tuple(
        ProblemType(kind, kind.capitalize(), "", subtopic, subtopic.capitalize(), module, module.capitalize())
        for kind in (key.split("/")[2] for key in keys)
    )
    inner = Subtopic(subtopic, subtopic.capitalize(), f"{order}.1", kinds, module, module.capitalize())
    return Module(module, module.capitalize(), order, "", (), (), (inner,))


SUPPLY = Supply(Curriculum((_module(1, SLICING, JOINING), _module(2, LOOPS))), COVERAGE)


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
    return record_attempt(documents, made, day=day, supply=SUPPLY)


def question(question_id: str = "q1", at: int = 0, **fields: Any) -> SeenQuestion:
    defaults = {"fingerprint": "f", "problem_type": SLICING, "level": "beginner", "title": "T"}
    return SeenQuestion(question_id=question_id, seen_at=at, **(defaults | fields))


def opened(documents: Documents, made: SeenQuestion, *, anew: bool = True) -> Documents:
    return record_opened(documents, made, supply=SUPPLY, anew=anew)


def left(documents: Documents, question_id: str, at: int = 2_000, *, skipping: bool = False) -> Documents:
    return record_left(documents, question_id, at=at, supply=SUPPLY, skipping=skipping)
