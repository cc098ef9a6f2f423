"""Slow solutions: right, but so much more work on the large input that its time limit rejects them."""

from __future__ import annotations

import math
import sys
from collections.abc import Iterator
from random import Random
from typing import Any

from pytrix.question.instance import Instance, test_input
from pytrix.question.problem import FILENAME, compile_text, given
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
ANSWER_CHARACTERS = 2_000


def check(subject: Subject) -> Iterator[Violation]:
    problem = subject.problem
    if not problem.slow:
        return
    for instance in subject.one_a_row:
        reference = _steps(instance, problem.solution, problem.size)
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
            yield from _rightness(instance, index, program)
            steps = _extrapolated(instance, program)
            least = max(LEAST_STEPS, RATIO * reference)
            if steps < least:
                told = f"slow solution {index + 1} takes about {steps:,.0f} steps, the reference {reference:,.0f}"
                remedy = f"at least {least:,.0f} are needed: make SIZE larger, or large() nastier"
                yield problem.violation("slow", told, remedy, problem.line("SLOW", index))


def _rightness(instance: Instance, index: int, program: str) -> Iterator[Violation]:
    problem = instance.problem
    slow = Program(compile_text(program), problem.values(instance.row), instance.spec)
    for case in instance.cases:
        if not instance.matcher.matches(case.expected, slow.run(case.input), case.input):
            told = f"slow solution {index + 1} is wrong on {case.value!r}"[:200]
            yield problem.violation(
                "slow", told, "make it right, or list it under MISTAKES", problem.line("SLOW", index)
            )
            return


def _extrapolated(instance: Instance, program: str) -> float:
    """The steps of a program on the large input, from its growth between two smaller inputs."""
    size, before = 32, 0
    while True:
        steps = _steps(instance, program, size)
        if size >= instance.problem.size:
            return steps
        if steps > MEASURED_STEPS and before:
            power = math.log2(max(steps / before, 1.0))
            return float(steps * (instance.problem.size / size) ** power)
        size, before = min(2 * size, instance.problem.size), steps


def _answer(instance: Instance) -> str:
    problem = instance.problem
    program = Program(problem.code, problem.values(instance.row), instance.spec)
    return program.run(_large_input(instance, problem.size)).text()


def _steps(instance: Instance, program: str, size: int) -> int:
    budget = StepBudget(FILENAME, sys.maxsize)
    names = {"__step__": budget.counter, "__measured__": lambda result: budget.counter(result, result)}
    variation = instance.problem.values(instance.row)
    Program(counted(program), {**variation, **names}, instance.spec).run(_large_input(instance, size), budget)
    return budget.spent


def _large_input(instance: Instance, size: int) -> dict[str, Any]:
    rng = Random(0)  # noqa: S311
    return test_input(instance.spec, given(instance.problem.namespace["large"], instance.row, rng, size))
