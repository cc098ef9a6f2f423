"""Limits that the learner sets for a visit; a call that they refuse costs nothing."""

from __future__ import annotations

from dataclasses import dataclass, field

from pytrix.ai.errors import AIError
from pytrix.ai.tasks import TASKS, Cap, Task

CAPS: tuple[Cap, ...] = ("total", "questions", "hints", "reveals", "evaluations")
DEFAULTS: dict[Cap, int] = {"total": 50, "questions": 100, "hints": 50, "reveals": 10, "evaluations": 100}


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
        return self.left(TASKS[task].cap, caps)

    def spend(self, task: Task, caps: Caps) -> None:
        """Count a call that is about to be made; raises `AIError` when no more may be."""
        if not self.left_for(task, caps):
            raise AIError("cap_reached")
        caps_of_task: tuple[Cap, Cap] = (TASKS[task].cap, "total")
        for each in caps_of_task:
            self.spent[each] = self.spent.get(each, 0) + 1
