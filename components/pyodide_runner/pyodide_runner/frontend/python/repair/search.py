"""Which one small change makes a program pass its tests: tried, not guessed."""

from __future__ import annotations

import ast
import math
import warnings
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from types import CodeType
from typing import Any, Final

from ..judge.execute import outcome_of
from ..judge.failure import FILENAME
from ..judge.judgement import expanded_input, expected_outcome, matches
from ..judge.program import TOP_LEVEL_AWAIT, Program
from ..judge.trace import Budget
from .edits import edits
from .places import Edit

Data = dict[str, Any]
Clock = Callable[[], float]

SPARE_LINES: Final = 2_000
MOST_LINES: Final = 200_000
MOST_TESTS: Final = 40
INPUTS: Final = 100
SIZES: Final = 12
NEAR: Final = 1.5
"""Repairs that are so many times as unusual as the simplest one are no rivals of it."""


@dataclass(frozen=True)
class Repair:
    """A change after which all tests pass; `inputs` is on how many further inputs the program was right too."""

    kind: str
    line: int
    cost: float
    inputs: int = 0


@dataclass
class Search:
    """The search in one program, which takes `seconds` at most; a run of a changed program ends after `lines` lines."""

    question: Data
    code: str
    seconds: float
    clock: Clock
    lines: int = MOST_LINES
    tried: int = 0
    complete: bool = False
    _end: float = 0.0
    _most: float = math.inf
    _ran: dict[int, set[int]] = field(default_factory=dict)
    _expected: dict[int, Data] = field(default_factory=dict)
    _limits: dict[int, int] = field(default_factory=dict)

    def repairs(self) -> list[Repair]:
        """What was found in time, the simplest first; empty where nothing was, or the program passes."""
        self._end = self.clock() + self.seconds
        try:
            tree = ast.parse(self.code)
        except (SyntaxError, ValueError, RecursionError, MemoryError):
            return []
        failing, passing = self._look()
        if not failing:
            return []
        found: list[Repair] = []
        for edit, program in self._candidates(tree, failing, passing):
            if all(self._passes(program, index) for index in [*failing, *passing]):
                inputs = self._confirmed(program)
                if inputs >= 0:
                    found.append(Repair(edit.kind, edit.line, edit.cost, inputs))
                    self._most = min(self._most, NEAR * edit.cost)
        return sorted(found, key=lambda each: each.cost)

    def _look(self) -> tuple[list[int], list[int]]:
        """The tests that fail, the shortest run first, and those that pass; with the lines that each one runs."""
        program = Program(self.code, _compiled(self.code))
        failing: list[tuple[int, int]] = []
        passing: list[tuple[int, int]] = []
        for index, test in enumerate(self.question["tests"][:MOST_TESTS]):
            if "recipe" in test["input"]:
                continue
            self._expected[index] = expected_outcome(self.question, index)
            self._limits[index] = self._limit(test["input"])
            spent, ran, right = self._watched(program, index)
            self._ran[index] = ran
            (passing if right else failing).append((spent, index))
        return [index for _, index in sorted(failing)], [index for _, index in sorted(passing)]

    def _limit(self, given: Data) -> int:
        with Budget(self.lines) as budget:
            outcome_of(self.question["solution"], self.question["spec"], given)
        return min(self.lines, SPARE_LINES + 20 * budget.spent)

    def _watched(self, program: Program, index: int) -> tuple[int, set[int], bool]:
        watched = _Watched(self._limits[index])
        with watched:
            outcome = outcome_of(program, self.question["spec"], self.question["tests"][index]["input"])
        right = watched.spent <= watched.limit and matches(self.question, self._expected[index], outcome, index)
        return watched.spent, watched.lines, right

    def _candidates(self, tree: ast.Module, failing: list[int], passing: list[int]) -> Iterator[tuple[Edit, Program]]:
        """Changed programs, the likeliest first, as long as there is time."""
        for edit in self._ordered(edits(tree), failing, passing):
            if self.clock() > self._end:
                return
            if edit.cost > self._most:
                continue
            with edit.made():
                try:
                    code = _compiled(ast.fix_missing_locations(tree))
                except (SyntaxError, ValueError, RecursionError):
                    continue
            self.tried += 1
            yield edit, Program(self.code, code)
        self.complete = True

    def _ordered(self, found: Iterator[Edit], failing: list[int], passing: list[int]) -> list[Edit]:
        """Changes of what every failing test runs; what other tests run as well is less suspicious."""
        rated = []
        for edit in found:
            if not all(not self._ran[index].isdisjoint(edit.runs) for index in failing):
                continue
            shared = sum(not self._ran[index].isdisjoint(edit.runs) for index in passing)
            suspicion = math.sqrt(len(failing) / (len(failing) + shared))
            rated.append((edit.cost / suspicion, edit))
        return [edit for _, edit in sorted(rated, key=lambda each: each[0])]

    def _passes(self, program: Program, index: int) -> bool:
        given = self.question["tests"][index]["input"]
        outcome = outcome_of(program, self.question["spec"], given, max_lines=self._limits[index])
        return matches(self.question, self._expected[index], outcome, index)

    def _confirmed(self, program: Program) -> int:
        """On how many inputs of the question's generator the program agrees with the solution; -1 where on one not."""
        if not self.question.get("generator"):
            return 0
        agreed = 0
        for seed in range(INPUTS):
            if self.clock() > self._end:
                break
            given = self._drawn(seed)
            if given is None:
                continue
            with Budget(self.lines) as budget:
                expected = outcome_of(self.question["solution"], self.question["spec"], given)
            limit = SPARE_LINES + 20 * budget.spent
            outcome = outcome_of(program, self.question["spec"], given, max_lines=limit)
            if not matches({**self.question, "tests": [{"input": given}]}, expected, outcome, 0):
                return -1
            agreed += 1
        return agreed

    def _drawn(self, seed: int) -> Data | None:
        """A small input of the question's generator, which need not know small ones."""
        recipe = {"seed": seed, "n": 1 + seed % SIZES}
        with suppress(Exception):
            return expanded_input({**self.question, "tests": [{"input": {"recipe": recipe}}]}, 0)
        return None


def _compiled(program: str | ast.Module) -> CodeType:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        code: CodeType = compile(program, FILENAME, "exec", TOP_LEVEL_AWAIT, dont_inherit=True)
        return code


class _Watched(Budget):
    """A budget that also says which lines were executed."""

    def __init__(self, limit: int) -> None:
        super().__init__(limit)
        self.lines: set[int] = set()

    def _on_line(self, frame: Any, event: str, argument: object) -> Any:
        if event == "line":
            self.lines.add(frame.f_lineno)
        return super()._on_line(frame, event, argument)
