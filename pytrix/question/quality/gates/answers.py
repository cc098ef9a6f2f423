"""Answers that must fail: the untouched stub and any constant."""

from __future__ import annotations

from collections.abc import Iterator

from pyodide_runner.frontend.python.validate.budget import LineBudget

from pytrix.question.instance import Instance
from pytrix.question.problem import FILENAME, compile_text
from pytrix.question.quality.subject import Subject
from pytrix.question.running import Program
from pytrix.question.violation import Violation


def check(subject: Subject) -> Iterator[Violation]:
    for instance in subject.instances:
        found = [*_stub(instance), *_constants(instance)]
        if found:
            yield from found
            return


def _stub(instance: Instance) -> Iterator[Violation]:
    problem = instance.problem
    try:
        program = Program(compile_text(problem.stub), {}, instance.spec)
    except SyntaxError:
        return  # A starter that is broken on purpose passes nothing.
    if all(
        instance.matcher.matches(case.expected, program.run(case.input, LineBudget(FILENAME, 1_000)), case.input)
        for case in instance.cases
    ):
        told = f"the starter code passes on the row {dict(instance.row)}"
        yield problem.violation("answers", told, "make inputs() produce cases that need work", problem.line("inputs"))


def _constants(instance: Instance) -> Iterator[Violation]:
    problem = instance.problem
    if problem.reads_nothing or problem.kind == "class" or problem.compare.startswith("argument:"):
        return
    constants = {case.expected.text(): case.expected for case in instance.cases}
    for constant in constants.values():
        if all(instance.matcher.matches(case.expected, constant, case.input) for case in instance.cases):
            told = f"always answering {constant.value or constant.stdout!r} passes on the row {dict(instance.row)}"
            remedy = "let inputs() produce different answers; draw the rare answer on purpose half of the time"
            yield problem.violation("answers", told, remedy, problem.line("inputs"))
            return
