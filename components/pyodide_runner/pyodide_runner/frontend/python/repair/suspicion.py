"""Which tests a program fails, and which of its lines that makes suspicious."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass, field
from types import FrameType
from typing import Any

from ..judge.program import Program
from ..judge.trace import Budget
from .places import Edit
from .trials import Trials


class _Lines(Budget):
    """A budget that also says which lines were executed."""

    def __init__(self, limit: int) -> None:
        super().__init__(limit)
        self.lines: set[int] = set()

    def _on_line(self, frame: FrameType, event: str, argument: object) -> Any:
        if event == "line":
            self.lines.add(frame.f_lineno)
        return super()._on_line(frame, event, argument)


@dataclass(frozen=True)
class Runs:
    """The tests that a program fails and those that it passes, the shortest run first; the lines that each runs."""

    failing: list[int] = field(default_factory=list)
    passing: list[int] = field(default_factory=list)
    lines: dict[int, set[int]] = field(default_factory=dict)

    @classmethod
    def of(cls, program: Program, trials: Trials) -> Runs:
        """The runs of a program on the tests."""
        runs = cls()
        spent = {}
        for index in trials.tests:
            right, watched = trials.watched(program, index, _Lines)
            spent[index], runs.lines[index] = watched.spent, watched.lines
            (runs.passing if right else runs.failing).append(index)
        for indices in (runs.failing, runs.passing):
            indices.sort(key=lambda index: spent[index])
        return runs

    def ordered(self, found: Iterable[Edit]) -> list[Edit]:
        """Changes of what the shortest failing test runs; what fewer failing and more passing ones run comes later."""
        rated = []
        for edit in found:
            if self._runs(edit, self.failing[0]):
                failing = sum(self._runs(edit, index) for index in self.failing)
                passing = sum(self._runs(edit, index) for index in self.passing)
                suspicion = failing / math.sqrt(len(self.failing) * (failing + passing))
                rated.append((edit.cost / suspicion, edit))
        return [edit for _, edit in sorted(rated, key=lambda each: each[0])]

    def _runs(self, edit: Edit, index: int) -> bool:
        return not self.lines[index].isdisjoint(edit.runs)
