"""How long the server takes to make a question, over the whole bank."""

from __future__ import annotations

import time
from collections.abc import Callable
from functools import partial
from typing import TypeVar

from bench.browser import Bench
from bench.figures import Figure, Samples, Table
from pytrix.question.bank import Bank
from pytrix.question.instance import Instance, instance
from pytrix.question.running import Program
from pytrix.question.violation import BadProblemError

SEEDS = range(1, 4)
T = TypeVar("T")


def measure(bench: Bench) -> Table:
    bank = Bank()
    made, bare = [], []
    left_out = 0
    for key in sorted(keys(bank)):
        try:
            problem = bank.load(key)
        except BadProblemError:
            left_out += 1
            continue
        for seed in SEEDS[: bench.times(len(SEEDS), 1)]:
            ms, instance_made = timed(partial(instance, problem, seed))
            made.append(ms)
            bare.append(timed(partial(reference, instance_made))[0])
    figure = Figure(
        "One question", Samples(made), Samples(bare), "the reference solution alone on the question's inputs", "≤ 5 ms"
    )
    note = f"{len(made)} questions of {len(made) // len(SEEDS) if not bench.quick else len(made)} problems"
    return Table("`instantiate`", [figure], f"{note}{f'; {left_out} could not be loaded' if left_out else ''}.")


def keys(bank: Bank) -> set[str]:
    return {
        key
        for problem_type in bank.problem_types_with_questions()
        for level in bank.levels(problem_type)
        for key in bank.problems(problem_type, level)
    }


def reference(made: Instance) -> None:
    program = Program(made.problem.code, made.problem.values(made.row), made.spec)
    for case in made.cases:
        if "recipe" not in case.input:
            program.run(case.input)


def timed(work: Callable[[], T]) -> tuple[float, T]:
    began = time.perf_counter()
    result = work()
    return (time.perf_counter() - began) * 1000, result
