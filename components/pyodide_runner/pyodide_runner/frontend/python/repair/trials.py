"""What programs do on the tests of a question, and on further inputs that its maker of inputs gives."""

from __future__ import annotations

import random
from collections.abc import Callable
from contextlib import suppress
from functools import cached_property
from typing import Any, Final, TypeVar

from ..judge.execute import outcome_of
from ..judge.failure import briefly
from ..judge.judgement import expected_outcome, matches, sent
from ..judge.program import Program
from ..judge.trace import Budget
from .glance import right_at_a_glance

Data = dict[str, Any]
Watch = TypeVar("Watch", bound=Budget)

SPARE_LINES: Final = 2_000
SPARE_ROUNDS: Final = 20
MOST_TESTS: Final = 40
INPUTS: Final = 100


class Trials:
    """The tests of a question without the large ones, by index, and behind them the further inputs.

    A program may execute `lines` lines in a trial at most, and not many times as many as the solution. With `glances`
    the programs are harmless (`glance.py`).
    """

    def __init__(self, question: Data, lines: int, *, glances: bool = False) -> None:
        self._question = question
        self._lines = lines
        self._glances = glances
        self._right: dict[int, tuple[Data, int]] = {}
        tests = question["tests"][:MOST_TESTS]
        self.tests = [index for index, test in enumerate(tests) if "recipe" not in test["input"]]

    @cached_property
    def further(self) -> range:
        """The trials on further inputs, of which there are none where the question has no maker of inputs."""
        tests = self._question["tests"]
        made = [{"input": given} for given in _made(self._question)]
        self._question = {**self._question, "tests": [*tests, *made]}
        return range(len(tests), len(tests) + len(made))

    def passes(self, program: Program, index: int) -> bool:
        """Whether a program is right in a trial, at a glance where that is enough."""
        expected, limit = self._rightly(index)
        if self._glances:
            seen = right_at_a_glance(self._question, program, self._given(index), expected, limit)
            if seen is not None:
                return seen
        return self.surely_passes(program, index)

    def surely_passes(self, program: Program, index: int) -> bool:
        """Whether a program is right in a trial, in a world of its own."""
        expected, limit = self._rightly(index)
        with briefly():
            outcome = outcome_of(program, self._question["spec"], self._given(index), max_lines=limit)
        return matches(self._question, expected, outcome, index)

    def watched(self, program: Program, index: int, watch: Callable[[int], Watch]) -> tuple[bool, Watch]:
        """Whether a program is right in a trial, and what watched it there, made for a number of lines."""
        expected, limit = self._rightly(index)
        watched = watch(limit)
        with briefly(), watched:
            outcome = outcome_of(program, self._question["spec"], self._given(index))
        return watched.spent <= limit and matches(self._question, expected, outcome, index), watched

    def _given(self, index: int) -> Data:
        given: Data = self._question["tests"][index]["input"]
        return given

    def _rightly(self, index: int) -> tuple[Data, int]:
        """What is expected in a trial, and how many lines a program may execute in it."""
        if index not in self._right:
            question = self._question
            with Budget(self._lines) as budget:
                got = outcome_of(question["solution"], question["spec"], self._given(index))
            expected = got if question["tests"][index].get("expected") is None else expected_outcome(question, index)
            self._right[index] = expected, min(self._lines, SPARE_LINES + SPARE_ROUNDS * budget.spent)
        return self._right[index]


def _made(question: Data) -> list[Data]:
    """Inputs that the question's maker gives; one that fails gives none."""
    made: list[Data] = []
    with suppress(Exception):
        namespace: Data = {"__name__": "inputs"}
        exec(compile(question.get("inputMaker") or "", "inputs.py", "exec"), namespace)
        for seed in range(INPUTS):
            source = random.Random(seed)  # noqa: S311
            made.append(sent(question["spec"]["kind"], namespace["make_input"](source)))
    return made
