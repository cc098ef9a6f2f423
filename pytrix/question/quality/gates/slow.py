"""Slow solutions: so much more work on the large input that its time limit rejects them."""

from __future__ import annotations

import math
from collections.abc import Iterator
from random import Random
from typing import Any

from pyodide_runner.frontend.python.judge.unfit import Unfit
from pyodide_runner.frontend.python.judge.values import MAX_VALUES

from pytrix.question.instance import Instance, test_input
from pytrix.question.problem import FILENAME, given
from pytrix.question.quality.steps import StepBudget, counted
from pytrix.question.quality.subject import Subject
from pytrix.question.running import Program
from pytrix.question.violation import Violation

RATIO = 20
LEAST_STEPS = 20_000_000
"""Fewer steps than this may be over before the time limit of the large input, on a fast machine."""
MOST_STEPS = 2_000_000
"""The reference may take as many on the large input, or slow machines would reject it."""
MEASURED_STEPS = 60_000
"""An input on which a slow solution takes as many is large enough to tell how its work grows."""
ANSWER_CHARACTERS = 2_000


def check(subject: Subject) -> Iterator[Violation]:
    problem = subject.problem
    if not problem.slow:
        return
    for instance in subject.one_a_row:
        try:
            reference = _steps(instance, problem.solution, problem.size, 10 * MOST_STEPS)
        except Unfit as unfit:
            told = f"large() gives an input that cannot be sent: {unfit.message.replace('the answer', 'it')}"
            remedy = f"make SIZE smaller, or send less: {MAX_VALUES:,} values are the most"
            yield problem.violation("slow", told, remedy, problem.line("SIZE"))
            return
        if reference > MOST_STEPS:
            told = f"the reference takes {reference:,.0f} steps on the large input"
            yield problem.violation(
                "slow", told, f"make SIZE smaller: {MOST_STEPS:,} steps are the most", problem.line("SIZE")
            )
        if len(_answer(instance)) > ANSWER_CHARACTERS:
            yield problem.violation(
                "slow",
                "the answer to the large input is large itself",
                "ask for a number or a short text there",
                problem.line("large"),
            )
        for index, slow in enumerate(problem.slow):
            program = problem.variant(slow.edits)
            least = max(LEAST_STEPS, RATIO * reference)
            steps = _extrapolated(instance, program, least)
            if steps < least:
                told = f"slow solution {index + 1} takes about {steps:,.0f} steps, the reference {reference:,.0f}"
                remedy = f"at least {least:,.0f} are needed: make SIZE larger, or large() nastier"
                yield problem.violation("slow", told, remedy, problem.line("SLOW", index))


def _extrapolated(instance: Instance, program: str, enough: int) -> float:
    """The steps of a program on the large input, from its growth between two smaller inputs; stopped when `enough`."""
    whole = instance.problem.size
    size, before = min(32, whole), 0
    while size < whole:
        steps = _steps(instance, program, size, _telling(before, enough, whole / size) if before else enough)
        if steps > MEASURED_STEPS and before:
            return _grown(steps, before, whole / size)
        if steps > enough:
            return steps
        size, before = min(2 * size, whole), steps
    return _steps(instance, program, whole, enough)


def _grown(steps: int, before: int, factor: float) -> float:
    power = math.log2(max(steps / before, 1.0))
    return float(steps * factor**power)


def _telling(before: int, enough: int, factor: float) -> int:
    """So many steps that a program which takes more of them grows to `enough`; the rest need not be counted."""
    growth: float = max(enough / before, 1.0) ** (1 / (1 + math.log2(factor)))
    return max(MEASURED_STEPS, math.ceil(before * growth))


def _answer(instance: Instance) -> str:
    problem = instance.problem
    program = Program(problem.code, problem.values(instance.row), instance.spec)
    return program.run(_large_input(instance, problem.size)).text()


def _steps(instance: Instance, program: str, size: int, most: int) -> int:
    budget = StepBudget(FILENAME, most)
    names = {"__step__": budget.counter, "__measured__": lambda result: budget.counter(result, result)}
    variation = instance.problem.values(instance.row)
    Program(counted(program), {**variation, **names}, instance.spec).run(_large_input(instance, size), budget)
    return budget.spent


def _large_input(instance: Instance, size: int) -> dict[str, Any]:
    rng = Random(0)  # noqa: S311
    return test_input(instance.spec, given(instance.problem.namespace["large"], instance.row, rng, size))
