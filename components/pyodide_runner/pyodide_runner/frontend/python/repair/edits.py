"""Small changes of a program, each made on its tree and taken back: what may be missing, too much, or another one.

They are the mutants of `validate.mutate` read backwards, and what learners typically get wrong.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from .expressions import of_expression
from .places import Edit, places, put, slots
from .statements import of_statement


def edits(tree: ast.Module) -> Iterator[Edit]:
    """Every change of a program, place by place."""
    for place in places(tree):
        yield from of_statement(place)
        for slot in slots(place.statement):
            for kind, new, cost in of_expression(slot, place):
                yield put(place, slot, kind, new, cost)
