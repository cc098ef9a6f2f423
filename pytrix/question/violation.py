"""What is wrong with a problem file, where, and what to do about it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, order=True)
class Violation:
    """One finding of a gate, at a line of a problem file."""

    path: str
    line: int
    gate: str
    message: str
    remedy: str

    def __str__(self) -> str:
        return f"{self.path}:{self.line}: {self.gate}: {self.message}\n    → {self.remedy}"


class BadProblemError(ValueError):
    """A problem file that cannot be used; `violations` say why."""

    def __init__(self, violations: Iterable[Violation]) -> None:
        self.violations = tuple(violations)
        super().__init__("\n".join(str(each) for each in self.violations))
