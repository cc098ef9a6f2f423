"""Which inputs a question's call may get, as far as a rule can say it.

No problem states its domain as data, but every problem draws inputs from it. What holds for all that were drawn is
taken to be asked of every input: types, bounds, orders, how the arguments go together. So the domain is never wider
than what was drawn in any of these. Where texts have a form that no rule can express, there is no domain, unless the
problem's own `allowed` tells which inputs there may be.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from random import Random
from typing import Any, Final

from pyodide_runner.frontend.python.judge import legal, readings
from pyodide_runner.frontend.python.judge.domain import Domain, Shape

from pytrix.question.problem import Problem, Row, given, literal
from pytrix.question.source import with_variation
from pytrix.question.tasks.forms import lines_of
from pytrix.question.tasks.relations import cells_of, relations_of, rows_and_columns
from pytrix.question.tasks.shapes import is_formed, plain, shape_of, structured

DRAWN: Final = 100
"""Inputs that are drawn, besides examples and edges."""


def inputs_of(problem: Problem, row: Row) -> tuple[list[Any], list[Any]]:
    """Inputs of the problem: those of the file, and as many drawn ones as tell what they have in common."""
    entries = [
        *(each.value for each in problem.examples),
        *(each.value for each in problem.edges.values()),
        *problem.always,
    ]
    fixed = [value for entry in entries if (value := literal(entry, row)) is not None]
    rng = Random(problem.key)  # noqa: S311
    drawn = [given(problem.namespace["inputs"], row, rng) for _ in range(DRAWN)]
    return fixed, drawn


def allowed_source(problem: Problem, row: Row) -> str | None:
    """The source of the problem's own rule for a row, or None where it has none."""
    return problem.allowed and with_variation(problem.allowed, problem.needed(problem.allowed, row))


def allows(problem: Problem, row: Row) -> Callable[[Any], object]:
    """What tells whether the problem's own rule allows an input."""
    source = allowed_source(problem, row)
    return lambda value: legal.is_allowed(source or "", value, is_whole=problem.kind in ("class", "program"))


def domain_of(
    inputs: Sequence[Sequence[Any]], codecs: Sequence[str | None] = (), *, is_checked: bool = False
) -> Domain | None:
    """What all inputs have in common; None where that can't be told by rules.

    `codecs` says which arguments are structures; with `is_checked` the problem itself tells which inputs it allows.
    """
    shapes = [shape_of([each[place] for each in inputs]) for place in range(len(inputs[0]))]
    if any(each is None for each in shapes):
        return None
    known = [
        structured(each, [given[place] for given in inputs], codecs[place] if codecs else None)
        for place, each in enumerate(shapes)
        if each is not None
    ]
    return _related(known, inputs, is_checked=is_checked)


def domains_of_lines(texts: Sequence[str], *, is_checked: bool = False) -> Iterator[Domain]:
    """What all texts that a program reads have in common, once for each way of taking them apart."""
    for reading, names, shapes in lines_of(texts, plain):
        inputs = [readings.read(reading, each) for each in texts]
        domain = _related(shapes, inputs, is_checked=is_checked)
        if domain is not None:
            yield {**domain, "read": reading, "names": names}


def _related(shapes: list[Shape], inputs: Sequence[Sequence[Any]], *, is_checked: bool) -> Domain | None:
    """The domain of inputs that have shapes; None where no rule tells how they go together."""
    if not is_checked and any(map(is_formed, shapes)):
        return None
    relations = list(relations_of(shapes, inputs))
    for grid, row, column in rows_and_columns(shapes):
        height, width = ["length", grid], ["width", grid]
        bounded = [row, "<", height] in relations and (
            [column, "<", width] in relations or ([column, "<", height] in relations and _is_square(shapes[grid]))
        )
        kept = cells_of(grid, row, column, inputs)
        if kept is None or is_checked:
            continue
        if not bounded:
            return None
        if kept:
            relations.append([["cell", [grid, row, column]], "in", ["values", kept]])
    return {"shapes": shapes, "relations": relations}


def _is_square(grid: Shape) -> bool:
    return "square" in grid["rules"]
