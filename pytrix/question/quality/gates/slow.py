"""Slow solutions: so much more work on the large input that its time limit rejects them."""

from __future__ import annotations

import math
from collections.abc import Iterator
from random import Random
from typing import Any

from pyodide_runner.frontend.python.judge.unfit import Unfit

from pytrix.question.cases import test_input
from pytrix.question.instance import Instance
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
MEASURED_STEPS = 30_000
"""An input on which a slow solution takes as many is large enough to tell how its work grows."""
FIRST = 10
"""More than so many times as much work on the first input is not counted: half of that input tells the growth."""
SAFELY = 3
"""An estimate that stays below the limit by this factor is good enough."""


def check(subject: Subject) -> Iterator[Violation]:
    problem = subject.problem
    if not problem.slow:
        return
    instance = subject.instances[0]
    try:
        reference = _reference_steps(instance)
    except Unfit:
        return  # The agreement gate says so.
    if reference > MOST_STEPS:
        told = f"the reference takes {reference:,.0f} steps on the large input"
        remedy = f"make SIZE smaller: {MOST_STEPS:,} steps are the most"
        yield problem.violation("slow", told, remedy, problem.line("SIZE"))
    for index, slow in enumerate(problem.slow):
        program = problem.variant(slow.edits)
        least = max(LEAST_STEPS, RATIO * reference)
        steps = _extrapolated(instance, program, least, MEASURED_STEPS)
        if steps < least:
            steps = _extrapolated(instance, program, least, 4 * MEASURED_STEPS)
        if steps < least:
            told = f"slow solution {index + 1} takes about {steps:,.0f} steps, the reference {reference:,.0f}"
            remedy = f"at least {least:,.0f} are needed: make SIZE larger, or large() nastier"
            yield problem.violation("slow", told, remedy, problem.line("SLOW", index))


def _reference_steps(instance: Instance) -> int:
    """The reference's steps on the large input: estimated where that says enough, else counted."""
    problem = instance.problem
    estimated = _extrapolated(instance, problem.solution, 10 * MOST_STEPS, MEASURED_STEPS)
    if estimated < MOST_STEPS / SAFELY:
        return math.ceil(estimated)
    return _steps(instance, problem.solution, problem.size, 10 * MOST_STEPS)


def _extrapolated(instance: Instance, program: str, enough: int, measured: int) -> float:
    """The steps of a program on the large input, from its growth between two smaller inputs; stopped when `enough`."""
    whole = instance.problem.size
    size, before = min(32, whole), 0
    while size < whole:
        most = _telling(before, enough, whole / size, measured) if before else min(enough, FIRST * measured)
        steps = _steps(instance, program, size, most)
        if steps > most and not before:
            smaller = _steps(instance, program, size // 2, most)
            # Where half the input takes too many as well, it is not the size that makes the work.
            return _steps(instance, program, whole, enough) if smaller > most else _grown(steps, smaller, whole / size)
        if steps > measured and before:
            return _grown(steps, before, whole / size)
        if steps > enough:
            return steps
        size, before = min(2 * size, whole), steps
    return _steps(instance, program, whole, enough)


def _grown(steps: int, before: int, factor: float) -> float:
    power = math.log2(max(steps / before, 1.0))
    return float(steps * factor**power)


def _telling(before: int, enough: int, factor: float, measured: int) -> int:
    """So many steps that a program which takes more of them grows to `enough`; the rest need not be counted."""
    growth: float = max(enough / before, 1.0) ** (1 / (1 + math.log2(factor)))
    return max(measured, math.ceil(before * growth))


def _steps(instance: Instance, program: str, size: int, most: int) -> int:
    budget = StepBudget(FILENAME, most)
    names = {"__step__": budget.counter, "__measured__": lambda result: budget.counter(result, result)}
    variation = instance.problem.values(instance.row)
    Program(counted(program), {**variation, **names}, instance.spec).run(_large_input(instance, size), budget)
    return budget.spent


def _large_input(instance: Instance, size: int) -> dict[str, Any]:
    rng = Random(0)  # noqa: S311
    return test_input(instance.spec, given(instance.problem.namespace["large"], instance.row, rng, size))
