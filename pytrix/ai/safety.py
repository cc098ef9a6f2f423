"""Limits that the learner sets for a visit; a call that they refuse costs nothing."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from pytrix.ai.catalog import Task
from pytrix.ai.errors import AIError

Cap = Literal["total", "questions", "hints", "reveals", "evaluations"]
CAPS: tuple[Cap, ...] = ("total", "questions", "hints", "reveals", "evaluations")
DEFAULTS: dict[Cap, int] = {"total": 50, "questions": 100, "hints": 50, "reveals": 10, "evaluations": 100}

_OF_TASK: dict[Task, Cap] = {
    "question": "questions",
    "repair": "questions",
    "hint": "hints",
    "explain": "reveals",
    "review": "evaluations",
    "improve": "evaluations",
}


@dataclass(frozen=True)
class Caps:
    """How many calls a visit may make, in all and by kind."""

    total: int = DEFAULTS["total"]
    questions: int = DEFAULTS["questions"]
    hints: int = DEFAULTS["hints"]
    reveals: int = DEFAULTS["reveals"]
    evaluations: int = DEFAULTS["evaluations"]

    def limit(self, cap: Cap) -> int:
        found = getattr(self, cap)
        assert isinstance(found, int)
        return found


@dataclass
class Visit:
    """What one visit has asked so far."""

    spent: dict[Cap, int] = field(default_factory=dict)

    def left(self, cap: Cap, caps: Caps) -> int:
        """How many calls of a kind may still be made."""
        both: tuple[Cap, Cap] = (cap, "total")
        return max(0, min(caps.limit(each) - self.spent.get(each, 0) for each in both))

    def left_for(self, task: Task, caps: Caps) -> int:
        return self.left(_OF_TASK[task], caps)

    def spend(self, task: Task, caps: Caps) -> None:
        """Count a call that is about to be made; raises `AIError` when no more may be."""
        if not self.left_for(task, caps):
            raise AIError("cap_reached")
        caps_of_task: tuple[Cap, Cap] = (_OF_TASK[task], "total")
        for each in caps_of_task:
            self.spent[each] = self.spent.get(each, 0) + 1
