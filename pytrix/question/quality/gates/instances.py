"""Instances: every row and seed makes a question of bearable size with enough tests."""

from __future__ import annotations

from collections.abc import Iterator

from pyodide_runner.frontend.python.judge.shown import show
from pyodide_runner.frontend.python.validate.draft import QUESTION_BYTES, REFERENCE_LINES, TESTS

from pytrix.question.cases import InstanceError
from pytrix.question.instance import Instance
from pytrix.question.quality.subject import Subject
from pytrix.question.tasks.domain import allows, inputs_of
from pytrix.question.violation import Violation

LEAST_TESTS = TESTS[0]


def check(subject: Subject) -> Iterator[Violation]:
    yield from _allowed(subject)
    for instance in subject.one_a_row:
        yield from _size(instance)
        yield from _lines(instance)


def _allowed(subject: Subject) -> Iterator[Violation]:
    """Whether the problem allows all of its own inputs."""
    problem = subject.problem
    if problem.allowed is None:
        return
    for instance in subject.one_a_row:
        is_allowed = allows(problem, instance.row)
        written, drawn = inputs_of(problem, instance.row)
        for value in (*written, *drawn):
            try:
                told = "" if is_allowed(value) is True else "does not allow"
            except Exception as error:
                told = f"raises {type(error).__name__} on"
            if told:
                remedy = "allow every input that the statement allows, and return True or False"
                message = f"allowed() {told} {show(value, 120)}"
                yield problem.violation("instances", message, remedy, problem.line("allowed"))
                return


_REMEDIES = {
    "MISTAKES": "let inputs() produce cases where it matters, or add an edge; drop a mistake that is right on this row",
    "EXAMPLES": "correct the example: arguments only, in a tuple",
    "EDGES": "correct the edge: arguments only, in a tuple",
    "ALWAYS": "correct the input: arguments only, in a tuple; a function may give None for a row to be left out",
    "inputs": "correct inputs()",
    "large": "correct large()",
}


def explained(subject: Subject, error: InstanceError) -> Violation:
    """The violation that an instance which does not come about stands for."""
    remedy = _REMEDIES.get(error.field, "handle the input, or declare the exception in RAISES and in the statement")
    gate = {"MISTAKES": "mistakes"}.get(error.field, "instances")
    return subject.problem.violation(gate, str(error), remedy, subject.problem.line(error.field, error.index))


def _size(instance: Instance) -> Iterator[Violation]:
    problem = instance.problem
    size = len(instance.question.to_json().encode())
    if size > QUESTION_BYTES:
        yield problem.violation(
            "size",
            f"the question has {size:,} bytes",
            f"keep it under {QUESTION_BYTES:,}: smaller inputs, or a large(…) recipe",
            problem.line("inputs"),
        )
    if len(instance.cases) < LEAST_TESTS and not problem.reads_nothing:
        told = f"only {len(instance.cases)} different tests on the row {dict(instance.row)}"
        yield problem.violation(
            "instances", told, f"let inputs() vary more, {LEAST_TESTS} are the least", problem.line("inputs")
        )


def _lines(instance: Instance) -> Iterator[Violation]:
    problem = instance.problem
    limit = max(instance.lines)
    if limit > REFERENCE_LINES:
        told = f"the reference executes {limit:,} lines on one test"
        remedy = f"keep it under {REFERENCE_LINES:,}: smaller inputs; large ones belong into large(…)"
        yield problem.violation("size", told, remedy, problem.line("inputs"))
