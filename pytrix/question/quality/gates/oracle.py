"""Oracle: a second solution of another kind agrees with the reference on many random inputs."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from random import Random
from typing import Any

from pyodide_runner.frontend.python.judge.shown import show
from pyodide_runner.frontend.python.validate.budget import LineBudget

from pytrix.question.cases import test_input
from pytrix.question.problem import FILENAME, Problem, compile_text, given
from pytrix.question.quality.subject import Subject
from pytrix.question.running import Outcome, Program
from pytrix.question.violation import Violation

INPUTS = 300
LINES_ON_ONE = 30_000
"""An input on which the second solution executes more lines is passed over."""
LINES = 400_000
"""No further random input is tried when the second solution has executed as many lines on all together."""
LEAST_INPUTS = 20
SHOWN_CHARACTERS = 160


@dataclass(frozen=True)
class _Rival:
    """A second solution: what it is called in messages, where it stands, and its program."""

    name: str
    field: str
    index: int | None
    program: str


def check(subject: Subject) -> Iterator[Violation]:
    problem = subject.problem
    drawn = _drawn(subject) if is_compared(problem) else []
    for rival in _rivals(problem):
        place = problem.line(rival.field, rival.index)
        compared = 0
        try:
            for _ in _agreements(subject, drawn, rival):
                compared += 1
        except _Disagreement as found:
            told = f"{rival.name} and the reference disagree on {found}"
            remedy = "work this input out by hand from the statement: one of the two is wrong"
            yield problem.violation("oracle", told, remedy, place)
        else:
            if compared < LEAST_INPUTS and not problem.reads_nothing:
                told = f"{rival.name} ends within {LINES_ON_ONE:,} lines on only {compared} inputs"
                yield problem.violation("oracle", told, "let inputs() draw more, and small ones too", place)


def is_compared(problem: Problem) -> bool:
    """Whether the problem has a second solution that its reference can be compared with."""
    return bool(problem.slow or problem.oracle or problem.ways)


def _rivals(problem: Problem) -> Iterator[_Rival]:
    for index, slow in enumerate(problem.slow):
        yield _Rival(f"slow solution {index + 1}", "SLOW", index, problem.variant(slow.edits))
    for index, way in enumerate(problem.ways):
        yield _Rival(f"other way {index + 1}", "ALSO_RIGHT", index, problem.variant(way.edits))
    if problem.oracle:
        yield _Rival("the oracle", "ORACLE", None, problem.variant((problem.oracle,)))


def _drawn(subject: Subject) -> list[tuple[int, dict[str, Any], Any]]:
    """Different inputs with the index of their row, the smallest first."""
    problem = subject.problem
    rng = Random(f"{problem.key}#oracle")  # noqa: S311
    found: dict[str, tuple[int, dict[str, Any], Any]] = {}
    for turn in range(INPUTS):
        row = turn % len(problem.rows)
        instance = subject.one_a_row[row]
        value = given(problem.namespace["inputs"], instance.row, rng)
        sent = test_input(instance.spec, value)
        found[f"{row} {sent!r}"] = row, sent, value
    return sorted(found.values(), key=lambda each: len(repr(each[1])))


def _agreements(subject: Subject, drawn: list[tuple[int, dict[str, Any], Any]], rival: _Rival) -> Iterator[None]:
    """An item for each input on which the two were compared; raises `_Disagreement`."""
    problem = subject.problem
    code = compile_text(rival.program)
    programs = [
        [Program(each, problem.values(instance.row), instance.spec) for each in (problem.code, code)]
        for instance in subject.one_a_row
    ]
    tests = [(row, case.input, case.value) for row, instance in enumerate(subject.one_a_row) for case in instance.cases]
    spent = 0
    for turn, (row, sent, value) in enumerate([*tests, *drawn]):
        reference, second = programs[row]
        budget = LineBudget(FILENAME, LINES_ON_ONE)
        got = second.run(sent, budget)
        if got.status != "timeout":
            wanted = reference.run(sent)
            if not subject.one_a_row[row].matcher.matches(wanted, got, sent):
                raise _Disagreement(value, wanted, got, rival.name)
            yield
        spent += budget.spent if turn >= len(tests) else 0
        if spent > LINES:
            return


class _Disagreement(Exception):  # noqa: N818
    """The reference and the second solution give different answers."""

    def __init__(self, value: Any, wanted: Outcome, got: Outcome, name: str) -> None:
        shown = show(value, SHOWN_CHARACTERS)
        super().__init__(f"{shown}: the reference {_said(wanted)}, {name} {_said(got)}")


def _said(outcome: Outcome) -> str:
    if outcome.status == "raised":
        return f"raises {outcome.error}"
    return f"gives {(outcome.value or outcome.files or repr(outcome.stdout))[:SHOWN_CHARACTERS]}"
