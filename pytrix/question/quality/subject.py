"""A problem under examination: the file's problem with the instances that the gates look at."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TypeAlias

from pytrix.question.cases import InstanceError
from pytrix.question.instance import Instance, instance
from pytrix.question.problem import Problem, Row
from pytrix.question.violation import Violation

SEEDS_PER_ROW = 2
"""Instances of each row that every gate looks at."""
MORE_SEEDS_PER_ROW = 1
"""Further instances of each row that must only come about."""
TRIES = 40
"""So many inputs must show each mistake here; learners' questions may try three times as many, so that all seeds do."""


class Subject:
    """One problem, with its instances made once for all gates."""

    def __init__(self, problem: Problem) -> None:
        self.problem = problem
        self.failures: list[InstanceError] = []
        """Why seeds make no question, once for each place in the file."""
        made = [self._made(seed) for seed in range((SEEDS_PER_ROW + MORE_SEEDS_PER_ROW) * len(problem.rows))]
        self.instances = tuple(each for each in made[: SEEDS_PER_ROW * len(problem.rows)] if each is not None)

    @property
    def one_a_row(self) -> tuple[Instance, ...]:
        return self.instances[: len(self.problem.rows)]

    def of_row(self, row: Row) -> tuple[Instance, ...]:
        """The instances of one row."""
        return tuple(each for each in self.instances if each.row is row)

    def _made(self, seed: int) -> Instance | None:
        try:
            return instance(self.problem, seed, TRIES)
        except InstanceError as error:
            if all((error.field, error.index) != (each.field, each.index) for each in self.failures):
                self.failures.append(error)
            return None


FileGate: TypeAlias = Callable[[Problem], Iterator[Violation]]
Gate: TypeAlias = Callable[[Subject], Iterator[Violation]]
