"""Rows: each is a question of its own, and nothing in them is unused."""

from __future__ import annotations

import inspect
from collections.abc import Iterator

from pytrix.curriculum import UnknownTopic, default_curriculum
from pytrix.question import statement
from pytrix.question.problem import Problem
from pytrix.question.statement import MarkupError, render
from pytrix.question.violation import Violation


def check(problem: Problem) -> Iterator[Violation]:
    for key in (problem.problem_type, *problem.also):
        try:
            default_curriculum().problem_type(key)
        except UnknownTopic as error:
            yield problem.violation(
                "place",
                str(error),
                "move the file to, or name, a problem type of data/topics.json",
                problem.line("ALSO"),
            )
    if problem.problem_type in problem.also:
        yield problem.violation("place", "ALSO names the problem's own type", "leave it out", problem.line("ALSO"))
    templates = " ".join((problem.title, problem.statement))
    everything = " ".join((templates, problem.explanation, *problem.hints, *problem.edges, *problem.constraints))
    functions = [problem.namespace[name] for name in ("inputs", "large", "check") if name in problem.namespace]
    wanted = {name for function in functions for name in inspect.signature(function).parameters}
    for name in problem.row_names:
        if name not in statement.names(everything) | wanted | set(problem.variation):
            yield problem.violation(
                "rows", f"nothing uses the row's {name!r}", "remove it, or use it", problem.line("ROWS")
            )
    seen: dict[str, int] = {}
    for index, row in enumerate(problem.rows):
        try:
            text = render(templates, row)
        except MarkupError:
            return
        if text in seen:
            told = f"row {index + 1} reads like row {seen[text] + 1}"
            yield problem.violation(
                "rows", told, "make the statement show the difference, or remove the row", problem.line("ROWS", index)
            )
        seen.setdefault(text, index)
