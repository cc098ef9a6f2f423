"""Coverage: the tests execute every statement of the reference."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from pyodide_runner.frontend.python.validate.budget import Coverage

from pytrix.question.problem import FILENAME
from pytrix.question.quality.subject import Subject
from pytrix.question.running import Program
from pytrix.question.violation import Violation


def check(subject: Subject) -> Iterator[Violation]:
    problem = subject.problem
    coverage = Coverage(FILENAME)
    for instance in subject.instances:
        program = Program(problem.code, problem.values(instance.row), instance.spec)
        for case in instance.cases:
            program.run(case.input, coverage)
    lines = problem.solution.splitlines()
    for statement in _statements(ast.parse(problem.solution)):
        if not coverage.lines & set(range(statement.lineno, _header_end(statement) + 1)):
            told = f"no test executes `{lines[statement.lineno - 1].strip()}`"
            yield problem.violation(
                "coverage", told, "add an edge that needs this line, or remove the line", problem.line(problem.entry)
            )


def _statements(node: ast.AST) -> Iterator[ast.stmt]:
    for each in ast.walk(node):
        if (
            isinstance(each, ast.stmt)
            and not isinstance(each, ast.Global | ast.Nonlocal | ast.Pass)
            and not _is_text(each)
        ):
            yield each


def _is_text(statement: ast.stmt) -> bool:
    return isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Constant)


def _header_end(statement: ast.stmt) -> int:
    body = getattr(statement, "body", None)
    return body[0].lineno if body else statement.end_lineno or statement.lineno
