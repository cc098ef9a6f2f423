"""Which one small change makes a program pass its tests: tried, not guessed."""

from __future__ import annotations

import ast
import math
import warnings
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import cached_property
from types import CodeType
from typing import Any, Final

from ..judge.failure import FILENAME
from ..judge.program import TOP_LEVEL_AWAIT, Program
from .edits import edits
from .places import Edit
from .trials import Trials

Clock = Callable[[], float]

MOST_LINES: Final = 200_000
NEAR: Final = 2.0
"""Repairs that are so many times as unusual as the simplest one are no rivals of it."""
SHARE: Final = 0.25
"""How many of what failed a first step has to repair at least."""


@dataclass(frozen=True)
class Repair:
    """A change after which the tests of `tests`, which failed, pass and no other fails; `whole` where none fails then.

    `inputs` is on how many further inputs the program was right too.
    """

    kind: str
    line: int
    cost: float
    tests: tuple[int, ...]
    whole: bool = True
    inputs: int = 0


@dataclass
class Search:
    """The search in one program, which takes `seconds` at most; a run of a changed program ends after `lines` lines."""

    question: dict[str, Any]
    code: str
    seconds: float
    clock: Clock
    lines: int = MOST_LINES
    tried: int = 0
    complete: bool = False
    _end: float = 0.0
    _most: float = math.inf
    _failing: list[int] = field(default_factory=list)
    _passing: list[int] = field(default_factory=list)
    _ran: dict[int, set[int]] = field(default_factory=dict)

    def repairs(self) -> list[Repair]:
        """What was found, the simplest first; empty where nothing was, where time was over, or the program passes.

        Where no change makes all tests pass, first steps are given: what makes the most of them pass.
        """
        self._end = self.clock() + self.seconds
        self._trials = Trials(self.question, self.lines)
        try:
            tree = ast.parse(self.code)
        except (SyntaxError, ValueError, RecursionError, MemoryError):
            return []
        self._look()
        found = self._found(tree) if self._failing else []
        return sorted(found, key=lambda each: each.cost)

    def _look(self) -> None:
        """Tells the tests that fail, the shortest run first, from those that pass, with the lines that each runs."""
        program = Program(self.code, _compiled(self.code))
        spent = {}
        for index in self._trials.tests:
            right, spent[index], self._ran[index] = self._trials.watched(program, index)
            (self._passing if right else self._failing).append(index)
        self._failing.sort(key=lambda index: spent[index])
        self._passing.sort(key=lambda index: spent[index])

    def _found(self, tree: ast.Module) -> list[Repair]:
        whole: list[Repair] = []
        steps: list[Repair] = []
        for edit, program in self._candidates(tree):
            tests = self._repaired(program)
            is_whole = len(tests) == len(self._failing)
            if not tests or (not is_whole and (whole or any(len(tests) < len(step.tests) for step in steps))):
                continue
            inputs = self._confirmed(program) if is_whole else self._gained(program)
            if inputs is None:
                continue
            (whole if is_whole else steps).append(Repair(edit.kind, edit.line, edit.cost, tests, is_whole, inputs))
            if is_whole:
                self._most = min(self._most, NEAR * edit.cost)
        best = max((len(step.tests) for step in steps), default=0)
        found = whole or [step for step in steps if len(step.tests) == best]
        # Whether there are rivals elsewhere is known only where all changes were tried.
        return found if self.complete else []

    def _repaired(self, program: Program) -> tuple[int, ...]:
        """The failing tests that pass now; none where the shortest one fails, few pass, or one that passed fails."""
        if not all(self._trials.passes(program, index) for index in (self._failing[0], *self._passing)):
            return ()
        tests = (self._failing[0], *(index for index in self._failing[1:] if self._trials.passes(program, index)))
        return tests if len(tests) >= SHARE * len(self._failing) else ()

    def _candidates(self, tree: ast.Module) -> Iterator[tuple[Edit, Program]]:
        """Changed programs, the likeliest first, as long as there is time."""
        for edit in self._ordered(edits(tree)):
            if edit.cost > self._most:
                continue
            if self.clock() > self._end:
                return
            with edit.made():
                try:
                    code = _compiled(ast.fix_missing_locations(tree))
                except (SyntaxError, ValueError, RecursionError):
                    continue
            self.tried += 1
            yield edit, Program(self.code, code)
        self.complete = True

    def _ordered(self, found: Iterator[Edit]) -> list[Edit]:
        """Changes of what the shortest failing test runs; what fewer failing and more passing ones run comes later."""
        rated = []
        for edit in found:
            if not self._runs(edit, self._failing[0]):
                continue
            failing = sum(self._runs(edit, index) for index in self._failing)
            passing = sum(self._runs(edit, index) for index in self._passing)
            suspicion = failing / math.sqrt(len(self._failing) * (failing + passing))
            rated.append((edit.cost / suspicion, edit))
        return [edit for _, edit in sorted(rated, key=lambda each: each[0])]

    def _runs(self, edit: Edit, index: int) -> bool:
        return not self._ran[index].isdisjoint(edit.runs)

    def _confirmed(self, program: Program) -> int | None:
        """On how many further inputs the program is right; None where on one not, or where there is no time for it."""
        agreed = 0
        for index in self._trials.further:
            if self.clock() > self._end or not self._trials.passes(program, index):
                return None
            agreed += 1
        return agreed

    def _gained(self, program: Program) -> int | None:
        """On how many further inputs the program is right and the learner's is not; None for few, or if it is worse."""
        if not all(self._trials.passes(program, index) for index in self._right):
            return None
        wrong = [index for index in self._trials.further if index not in self._right]
        gained = sum(self._trials.passes(program, index) for index in wrong)
        return gained if gained and gained >= SHARE * len(wrong) else None

    @cached_property
    def _right(self) -> set[int]:
        """The trials on further inputs in which the learner's program is right."""
        program = Program(self.code, _compiled(self.code))
        return {index for index in self._trials.further if self._trials.passes(program, index)}


def _compiled(program: str | ast.Module) -> CodeType:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        code: CodeType = compile(program, FILENAME, "exec", TOP_LEVEL_AWAIT, dont_inherit=True)
        return code
