"""Faults: the named mistakes of a problem that are a small change of the shown solution."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher

from pytrix.question.instance import Instance
from pytrix.question.running import Outcome
from pytrix.question.source import SourceError
from pytrix.question.statement import render

MOST_PLACES = 2
MOST_LINES = 4
"""A wrong program that differs more from the solution is another program, and not the solution with a fault."""
_TELLING = ("returned", "raised")


@dataclass(frozen=True)
class Fault:
    """A wrong program: `index` of its mistake, the lines (from 0) that differ from the solution, where it shows."""

    index: int
    code: str
    message: str
    lines: tuple[int, ...]
    new: tuple[str, ...]
    """The lines that the solution does not have."""
    outcomes: tuple[Outcome, ...]
    wrong: tuple[int, ...]
    """The tests that it fails."""

    def shows_in_examples(self, instance: Instance) -> bool:
        """Whether a test that the learner sees from the start fails."""
        return any(not instance.cases[place].hidden for place in self.wrong)


def faults(instance: Instance) -> Iterator[Fault]:
    """The faults of a question; each fails a test, and none runs without end."""
    problem, solution = instance.problem, instance.question.solution
    for index, (mistake, outcomes) in enumerate(zip(problem.mistakes, instance.outcomes, strict=True)):
        if any(each.status not in _TELLING for each in outcomes):
            continue
        try:
            code = problem.shown(instance.row, mistake.edits)
        except SourceError:
            continue
        places = _places(solution, code)
        size = sum(max(old, len(new)) for old, new, _ in places)
        if not 0 < len(places) <= MOST_PLACES or size > MOST_LINES:
            continue
        wrong = tuple(
            place
            for place, (case, got) in enumerate(zip(instance.cases, outcomes, strict=True))
            if not instance.matcher.matches(case.expected, got, case.input)
        )
        if wrong:
            lines = tuple(line for _, new, first in places for line in range(first, first + max(1, len(new))))
            new = tuple(line for _, fresh, _ in places for line in fresh if line.strip())
            yield Fault(index, code, render(mistake.message, instance.row), lines, new, outcomes, wrong)


def _places(before: str, after: str) -> list[tuple[int, list[str], int]]:
    """Where two programs differ: how many lines go, which come, and from which line (from 0) of the second on."""
    old, new = before.rstrip().splitlines(), after.rstrip().splitlines()
    matched = SequenceMatcher(None, old, new, autojunk=False)
    return [(i2 - i1, new[j1:j2], j1) for tag, i1, i2, j1, j2 in matched.get_opcodes() if tag != "equal"]
