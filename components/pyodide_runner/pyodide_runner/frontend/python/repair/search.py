"""Which small change, or which two, make a program pass its tests: tried, not guessed."""

from __future__ import annotations

import ast
import math
import warnings
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import cached_property
from types import CodeType
from typing import Any, Final, NamedTuple

from ..judge.failure import FILENAME
from ..judge.program import TOP_LEVEL_AWAIT, Program
from .edits import edits
from .glance import is_harmless
from .likeness import Difference, difference
from .places import Edit, Spot
from .suspicion import Runs
from .trials import Trials

Clock = Callable[[], float]

MOST_LINES: Final = 200_000
LEAST_COST: Final = 1.0
NEAR: Final = 2.0
"""Repairs that are so many times as unusual as the simplest one are no rivals of it."""
SHARE: Final = 0.25
"""How many of what failed a first step has to repair at least."""
STEPS: Final = 6
"""After so many first steps a second change is sought, and else among so many of the likeliest changes."""
LIKELIEST: Final = 60


@dataclass(frozen=True)
class Repair:
    """Changes after which the tests of `tests`, which failed, pass and no other fails; `whole` where none fails then.

    `inputs` is on how many further inputs the program was right too.
    """

    spots: tuple[Spot, ...]
    cost: float
    tests: tuple[int, ...]
    whole: bool = True
    inputs: int = 0

    @property
    def lines(self) -> frozenset[int]:
        return frozenset(spot.line for spot in self.spots)


class _Step(NamedTuple):
    """A change after which some of the tests that failed pass, and no other fails."""

    edit: Edit
    program: Program
    tests: tuple[int, ...]


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
    """Whether each likely change was tried, and there was time for that."""
    _end: float = 0.0
    _runs: Runs = field(default_factory=Runs)

    def repairs(self) -> list[Repair]:
        """What was found, the simplest first; empty where nothing was, where time was over, or the program passes.

        Where no change makes all tests pass, two together are sought; where none do, first steps are given: what makes
        the most of them pass.
        """
        self._end = self.clock() + self.seconds
        try:
            tree = ast.parse(self.code)
        except (SyntaxError, ValueError, RecursionError, MemoryError):
            return []
        self._runs = Runs.of(self._original, self._trials)
        found = self._found(tree) if self._runs.failing else []
        return sorted(found, key=lambda each: each.cost)

    def difference(self) -> Difference | None:
        """After a search for repairs without anything to tell: where values first differ from the solution's."""
        if not self._runs.failing:
            return None
        return difference(self.question, self.code, self._trials, self._runs, self._is_over)

    def _found(self, tree: ast.Module) -> list[Repair]:
        ranked = self._runs.ordered(edits(tree))
        whole, steps = self._single(tree, ranked)
        if whole or not self.complete:
            # Whether there are rivals elsewhere is known only where all changes were tried.
            return whole if self.complete else []
        first = self._first_steps(steps)
        return self._double(tree, ranked, steps) or first

    def _single(self, tree: ast.Module, ranked: list[Edit]) -> tuple[list[Repair], list[_Step]]:
        whole: list[Repair] = []
        steps: list[_Step] = []
        found: dict[int, float] = {}
        for edit in ranked:
            # What is more unusual than a repair on the same line, or too unusual for a rival, changes nothing.
            if edit.cost >= found.get(edit.line, math.inf) or edit.cost > NEAR * min(found.values(), default=math.inf):
                continue
            if self._is_over():
                return whole, steps
            program = self._changed(tree, edit)
            tests = self._repaired(program) if program else ()
            if not program or not tests:
                continue
            if len(tests) < len(self._runs.failing):
                steps.append(_Step(edit, program, tests))
                continue
            inputs = self._confirmed(program)
            if inputs is not None:
                found[edit.line] = edit.cost
                whole.append(Repair((edit.spot,), edit.cost, tests, inputs=inputs))
            if sum(cost <= NEAR * LEAST_COST for cost in found.values()) > 1:
                break
        self.complete = True
        return whole, steps

    def _double(self, tree: ast.Module, ranked: list[Edit], steps: list[_Step]) -> list[Repair]:
        """A repair by two changes; none where several differ in place, or no further inputs confirm it."""
        for pairs in (self._after_steps(tree, steps), self._likeliest(ranked)):
            found: dict[frozenset[int], Repair] = {}
            for first, second, test in pairs:
                if self._is_over():
                    return []
                lines = frozenset((first.line, second.line))
                program = None if lines in found else self._changed(tree, second)
                if not program or not self._passes_all(program, test):
                    continue
                inputs = self._confirmed(program)
                if inputs:
                    spots = tuple(sorted((first.spot, second.spot)))
                    found[lines] = Repair(spots, first.cost + second.cost, tuple(self._runs.failing), inputs=inputs)
                if len(found) > 1:
                    return []
            if found:
                return list(found.values())
        return []

    def _after_steps(self, tree: ast.Module, steps: list[_Step]) -> Iterator[tuple[Edit, Edit, int]]:
        """First steps, made in the tree, with each change that may follow, and a test that still fails."""
        for step in _best(steps)[:STEPS]:
            left = next(index for index in self._runs.failing if index not in step.tests)
            with step.edit.made():
                for second in self._runs.ordered(edits(tree)):
                    yield step.edit, second, left

    def _likeliest(self, ranked: list[Edit]) -> Iterator[tuple[Edit, Edit, int]]:
        """Pairs of the likeliest changes, of which the first is made in the tree, and a test that fails."""
        for count, second in enumerate(ranked[:LIKELIEST]):
            for first in ranked[:count]:
                if first.line != second.line:
                    with first.made():
                        yield first, second, self._runs.failing[0]

    def _first_steps(self, steps: list[_Step]) -> list[Repair]:
        """Of the changes that repair the most the simplest one of each line, as far as further inputs confirm them."""
        found: dict[int, Repair] = {}
        for edit, program, tests in _best(steps):
            if self._is_over():
                return []
            if len(found) > 1 or any(len(tests) < len(each.tests) for each in found.values()):
                break
            inputs = None if edit.line in found else self._gained(program, tests)
            if inputs is not None:
                found[edit.line] = Repair((edit.spot,), edit.cost, tests, False, inputs)
        return list(found.values())

    def _changed(self, tree: ast.Module, edit: Edit) -> Program | None:
        """The program with a change; None where Python cannot read it."""
        with edit.made():
            try:
                code = _compiled(tree)
            except (SyntaxError, ValueError, RecursionError):
                return None
        self.tried += 1
        return Program(self.code, code)

    def _repaired(self, program: Program) -> tuple[int, ...]:
        """The failing tests that pass now; none where the shortest one fails, few pass, or one that passed fails."""
        shortest, *longer = self._runs.failing
        if not all(self._trials.passes(program, index) for index in (shortest, *self._runs.passing)):
            return ()
        tests = (shortest, *(index for index in longer if self._trials.passes(program, index)))
        return tests if len(tests) >= SHARE * len(self._runs.failing) else ()

    def _passes_all(self, program: Program, first: int) -> bool:
        tests = (first, *self._runs.failing, *self._runs.passing)
        return all(self._trials.passes(program, index) for index in tests)

    def _confirmed(self, program: Program) -> int | None:
        """On how many further inputs the program is right; None where on one not, or where there is no time for it."""
        if not all(self._trials.surely_passes(program, index) for index in self._trials.tests):
            return None
        agreed = 0
        for index in self._trials.further:
            if self._is_over() or not self._trials.passes(program, index):
                return None
            agreed += 1
        return agreed

    def _gained(self, program: Program, tests: tuple[int, ...]) -> int | None:
        """On how many further inputs the program is right and the learner's is not; None for few, or if it is worse."""
        if not all(self._trials.surely_passes(program, index) for index in (*tests, *self._runs.passing)):
            return None
        if not all(self._trials.passes(program, index) for index in self._right):
            return None
        wrong = [index for index in self._trials.further if index not in self._right]
        gained = sum(self._trials.passes(program, index) for index in wrong)
        return gained if gained and gained >= SHARE * len(wrong) else None

    @cached_property
    def _right(self) -> set[int]:
        """The trials on further inputs in which the learner's program is right."""
        return {index for index in self._trials.further if self._trials.passes(self._original, index)}

    @cached_property
    def _trials(self) -> Trials:
        return Trials(self.question, self.lines, glances=is_harmless(ast.parse(self.code)))

    @cached_property
    def _original(self) -> Program:
        return Program(self.code, _compiled(self.code))

    def _is_over(self) -> bool:
        return self.clock() > self._end


def _best(steps: list[_Step]) -> list[_Step]:
    return sorted(steps, key=lambda step: (-len(step.tests), step.edit.cost))


def _compiled(program: str | ast.Module) -> CodeType:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        code: CodeType = compile(program, FILENAME, "exec", TOP_LEVEL_AWAIT, dont_inherit=True)
        return code
