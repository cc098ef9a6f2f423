"""Mutants: small changes of the reference that the tests must notice."""

from __future__ import annotations

from collections.abc import Iterator

from pyodide_runner.frontend.python.validate.budget import LineBudget
from pyodide_runner.frontend.python.validate.mutate import (
    LEAST_MISTAKES,
    ON_EACH,
    SKIPS,
    Mutant,
    allowed_lines,
    is_enough,
    listing,
    mutants,
)

from pytrix.question.instance import Instance
from pytrix.question.problem import FILENAME
from pytrix.question.quality.subject import Subject
from pytrix.question.running import Program
from pytrix.question.violation import Violation

OVER_ALL = 0.95


def check(subject: Subject) -> Iterator[Violation]:
    problem = subject.problem
    found = mutants(problem.solution, FILENAME)
    listed = {_plain(change): change for change in problem.equivalent}
    wanted = [each for each in found if _plain(each.change) not in listed]
    yield from _unmatched(subject, found, listed)
    if not is_enough(len(wanted), len(problem.mistakes)):
        told = f"only {len(wanted)} mutants and {len(problem.mistakes)} mistakes"
        yield problem.violation("mutants", told, f"write at least {LEAST_MISTAKES} mistakes", problem.line("MISTAKES"))
    survivors = [[each for each in wanted if not _dies(each, instance)] for instance in subject.instances]
    alive = [each for each in wanted if all(each in left for left in survivors)]
    if wanted and len(alive) > (1 - OVER_ALL) * len(wanted):
        told = f"{len(alive)} of {len(wanted)} mutants survive on every row:{listing(alive)}"
        yield problem.violation("mutants", told, _REMEDY, problem.line(problem.entry))
        return
    for instance, left in zip(subject.instances, survivors, strict=True):
        if wanted and len(left) > (1 - ON_EACH) * len(wanted):
            told = f"{len(left)} of {len(wanted)} mutants survive on the row {dict(instance.row)}:{listing(left)}"
            yield problem.violation("mutants", told, _REMEDY, problem.line(problem.entry))
            return


_REMEDY = (
    "add an edge or let inputs() produce inputs where the change matters; "
    'if both do the same, list it: EQUIVALENT = {"old -> new": "reason"}; simpler code has fewer mutants'
)


def _unmatched(subject: Subject, found: list[Mutant], listed: dict[str, str]) -> Iterator[Violation]:
    problem = subject.problem
    changes = {_plain(each.change) for each in found}
    for index, (change, written) in enumerate(listed.items()):
        line = problem.line("EQUIVALENT", index)
        if change not in changes:
            yield problem.violation(
                "equivalent", f"no mutant is {written!r}", "copy it from the mutants gate, or remove it", line
            )
        elif any(
            _dies(each, instance) for each in found if _plain(each.change) == change for instance in subject.instances
        ):
            yield problem.violation(
                "equivalent", f"the tests notice {written!r}", "it is not equivalent: remove it", line
            )


def _dies(mutant: Mutant, instance: Instance) -> bool:
    program = Program(mutant.code, {**instance.problem.values(instance.row), **SKIPS}, instance.spec)
    for case, lines in zip(instance.cases, instance.lines, strict=True):
        outcome = program.run(case.input, LineBudget(FILENAME, allowed_lines(lines)))
        if not instance.matcher.matches(case.expected, outcome, case.input):
            return True
    return False


def _plain(change: str) -> str:
    return " ".join(change.split())
