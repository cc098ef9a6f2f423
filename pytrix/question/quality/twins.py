"""Twins by behaviour: problems of one subtopic whose solutions answer each other's tests."""

from __future__ import annotations

import ast
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import combinations

from pyodide_runner.frontend.python.validate.budget import LineBudget

from pytrix.keys import subtopic_of
from pytrix.question.cases import InstanceError
from pytrix.question.instance import Instance, instance
from pytrix.question.problem import FILENAME, Problem
from pytrix.question.quality.sharding import Job
from pytrix.question.reading import load
from pytrix.question.running import Program
from pytrix.question.violation import BadProblemError, Violation

LINES = 20_000
LEAST_CASES = 6
"""Fewer tests than this in common say nothing."""


@dataclass(frozen=True)
class _Subject:
    job: Job
    made: Instance
    program: Program


def twins(jobs: Iterable[Job], wanted: frozenset[str]) -> Iterator[Violation]:
    """A violation for each pair of twins of which one is `wanted`, by path."""
    places: dict[str, list[Job]] = defaultdict(list)
    for job in jobs:
        places[subtopic_of(job.key)].append(job)
    for place in sorted(places):
        if any(job.shown_path in wanted for job in places[place]):
            yield from _in_subtopic(sorted(places[place], key=lambda job: job.key), wanted)


def _in_subtopic(jobs: list[Job], wanted: frozenset[str]) -> Iterator[Violation]:
    alike: dict[str, list[_Subject]] = defaultdict(list)
    for job in jobs:
        for subject in _subjects(job):
            alike[_call(subject.made.problem)].append(subject)
    told: set[tuple[str, str]] = set()
    for group in alike.values():
        for first, second in combinations(group, 2):
            pair = (first.job.shown_path, second.job.shown_path)
            if pair[0] == pair[1] or pair in told or wanted.isdisjoint(pair):
                continue
            if _answers(first, second) and _answers(second, first):
                told.add(pair)
                message = f"the solution answers all tests of {first.job.key}, and the other way round"
                remedy = "a twin under other nouns teaches nothing new: change what must be thought, or drop one"
                yield Violation(pair[1], 1, "twins", message, remedy)


def _subjects(job: Job) -> Iterator[_Subject]:
    try:
        problem = load(job.path, job.key, job.shown_path)
        if problem.kind != "function" or problem.compare != "result":
            return
        for row in range(len(problem.rows)):
            made = instance(problem, row)
            yield _Subject(job, made, Program(problem.code, problem.values(made.row), made.spec))
    except (BadProblemError, InstanceError):
        return  # The gates of the file say so.


def _call(problem: Problem) -> str:
    """How a solution is called, and what it gives."""
    node = problem.source.definitions[problem.entry]
    assert isinstance(node, ast.FunctionDef)
    arguments = [each for each in node.args.args if each.arg not in problem.variation]
    kinds = [ast.unparse(each.annotation) if each.annotation else "" for each in arguments]
    return f"{', '.join(kinds)} -> {ast.unparse(node.returns) if node.returns else ''}"


def _answers(one: _Subject, other: _Subject) -> bool:
    """Whether the solution of the one is right on all tests of the other."""
    compared = 0
    for case in other.made.cases:
        given = {"args": case.input["args"]}
        got = one.program.run(given, LineBudget(FILENAME, LINES))
        if not other.made.matcher.matches(case.expected, got, case.input):
            return False
        compared += 1
    return compared >= LEAST_CASES
