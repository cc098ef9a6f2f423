"""Faults: programs that are nearly the shown solution and wrong, named mistakes first, then small changes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import islice
from random import Random
from types import CodeType

from pyodide_runner.frontend.python.validate.budget import LineBudget
from pyodide_runner.frontend.python.validate.mutate import SKIPS, Mutant, drawn

from pytrix.question.instance import Instance
from pytrix.question.problem import FILENAME, compile_text
from pytrix.question.running import Outcome, Program
from pytrix.question.source import SourceError
from pytrix.question.statement import render
from pytrix.question.tasks.safety import has_small_numbers, is_small

MOST_PLACES = 2
MOST_LINES = 4
"""A wrong program that differs more from the solution is another program, and not the solution with a fault."""
MOST_MUTANTS = 12
"""So many small changes are tried at most; it takes time to run each."""
MUTANT_LINES = 1_000
_TELLING = ("returned", "raised")
_SLIPS = ("NameError", "UnboundLocalError")
"""What a program raises that names something which is not there: no plausible one, but a slip of who wrote it."""
_OBVIOUS = ("pass", "return None")


@dataclass(frozen=True)
class Fault:
    """A wrong program: `index` of its mistake (None of a mutant), the lines (from 0) that differ from the solution."""

    index: int | None
    code: str
    message: str
    """What to tell who wrote it; empty where nobody has put that into words."""
    lines: tuple[int, ...]
    new: tuple[str, ...]
    """The lines that the solution does not have."""
    outcomes: tuple[Outcome, ...]
    wrong: tuple[int, ...]
    """The tests that it fails."""


def shuffled(instance: Instance, rng: Random) -> list[tuple[int, tuple[int, ...]]]:
    """The named mistakes that come to an end, in any order, and the tests that each fails; writing one takes time."""
    found = list(mistaken(instance))
    rng.shuffle(found)
    return found


def small_changes(instance: Instance, found: Iterable[tuple[int, tuple[int, ...]]]) -> Iterator[Fault]:
    """Those of some named mistakes that are a small change of the solution."""
    return (each for each in written(instance, found) if is_small_change(instance, each))


def written(instance: Instance, found: Iterable[tuple[int, tuple[int, ...]]]) -> Iterator[Fault]:
    """Named mistakes as programs, one after another."""
    return (each for index, wrong in found if (each := fault_of(instance, index, wrong)) is not None)


def shows_in_examples(instance: Instance, wrong: Iterable[int]) -> bool:
    """Whether a test that the learner sees from the start is among those that fail."""
    return any(not instance.cases[place].hidden for place in wrong)


def is_small_change(instance: Instance, fault: Fault) -> bool:
    """Whether a wrong program is the solution but for few lines."""
    places = _places(instance.question.solution, fault.code)
    return 0 < len(places) <= MOST_PLACES and sum(max(old, len(new)) for old, new, _ in places) <= MOST_LINES


def mistaken(instance: Instance) -> Iterator[tuple[int, tuple[int, ...]]]:
    """The named mistakes that come to an end on every test, and the tests that each fails."""
    for index, outcomes in enumerate(instance.outcomes):
        if any(each.error in _SLIPS for each in outcomes):
            continue
        if all(each.status in _TELLING for each in outcomes) and (wrong := _wrong(instance, outcomes)):
            yield index, wrong


def fault_of(instance: Instance, index: int, wrong: tuple[int, ...]) -> Fault | None:
    """The program of a named mistake; None where it can't be written as the solution is."""
    mistake = instance.problem.mistakes[index]
    try:
        code = instance.problem.shown(instance.row, mistake.edits)
    except SourceError:
        return None
    places = _places(instance.question.solution, code)
    lines = tuple(line for _, new, first in places for line in range(first, first + max(1, len(new))))
    new = tuple(line for _, fresh, _ in places for line in fresh if line.strip())
    return Fault(index, code, render(mistake.message, instance.row), lines, new, instance.outcomes[index], wrong)


def mutated(instance: Instance, rng: Random) -> Iterator[Fault]:
    """The solution with one small change, some of which are tried; each fails a test, and none runs without end."""
    solution = instance.question.solution
    # A change may turn a small range into a huge one, and what deletes a file into what deletes all.
    if instance.spec.kind == "files" or not has_small_numbers(solution):
        return
    if not all(is_small(case.value) for case in instance.cases):
        return
    lines = solution.splitlines()
    changes = drawn(solution, FILENAME, rng.shuffle)
    for mutant in islice((each for each in changes if _is_plausible(each, lines)), MOST_MUTANTS):
        outcomes = _outcomes(instance, mutant.code)
        wrong = _wrong(instance, outcomes) if len(outcomes) == len(instance.cases) else ()
        if wrong:
            place = mutant.line - 1
            line = lines[place].replace(lines[place].strip(), _as_written(mutant.new))
            code = "".join(f"{each}\n" for each in (*lines[:place], line, *lines[place + 1 :]))
            yield Fault(None, code, "", (place,), (line,), outcomes, wrong)


def is_as_run(instance: Instance, fault: Fault) -> bool:
    """Whether the text of the program fails the very tests that the fault fails; writing it for a row may change it."""
    outcomes = _outcomes(instance, compile_text(fault.code))
    return len(outcomes) == len(instance.cases) and _wrong(instance, outcomes) == fault.wrong


def _is_plausible(mutant: Mutant, lines: list[str]) -> bool:
    """Whether the change is one of a whole line that looks like the others."""
    is_made_up = mutant.new in _OBVIOUS or any(name in mutant.new for name in SKIPS)
    return not is_made_up and lines[mutant.line - 1].strip() == _as_written(mutant.old)


def _as_written(line: str) -> str:
    return line if '"' in line else line.replace("'", '"')


def _outcomes(instance: Instance, code: CodeType) -> tuple[Outcome, ...]:
    """What a program gives on the tests, up to the first one on which it does not come to an end."""
    program = Program(code, {}, instance.spec)
    found: list[Outcome] = []
    for case in instance.cases:
        outcome = program.run(case.input, LineBudget(FILENAME, MUTANT_LINES))
        if outcome.status not in _TELLING:
            break
        found.append(outcome)
    return tuple(found)


def _wrong(instance: Instance, outcomes: tuple[Outcome, ...]) -> tuple[int, ...]:
    return tuple(
        place
        for place, (case, got) in enumerate(zip(instance.cases, outcomes, strict=True))
        if not instance.matcher.matches(case.expected, got, case.input)
    )


def _places(before: str, after: str) -> list[tuple[int, list[str], int]]:
    """Where two programs differ: how many lines go, which come, and from which line (from 0) of the second on."""
    old, new = before.rstrip().splitlines(), after.rstrip().splitlines()
    matched = SequenceMatcher(None, old, new, autojunk=False)
    return [(i2 - i1, new[j1:j2], j1) for tag, i1, i2, j1, j2 in matched.get_opcodes() if tag != "equal"]
