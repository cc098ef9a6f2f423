"""Which rules hold for all of several values, and how long they are."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from pyodide_runner.frontend.python.judge.domain import Shape
from pyodide_runner.frontend.python.judge.rules import RULES

FEW: Final = 8
"""So many different texts at most are a choice, and not a kind of text."""

_IMPLIED: Final = {
    "search tree": {"different nodes"},
    "strictly ascending": {"ascending", "distinct", "neighbours differ", "first ascending", "heap", "rotated"},
    "strictly descending": {"descending", "distinct", "neighbours differ"},
    "ascending": {"first ascending", "heap", "rotated"},
    "distinct": {"neighbours differ"},
    "square": {"equally long"},
    "ascending row by row": {"columns ascending", "distinct"},
    "first distinct": {"distinct"},
    "at most one": {"two or none"},
}


def rules_of(values: Sequence[Any], names: Sequence[str]) -> list[str]:
    """The rules that hold for all values, without those that follow from others."""
    if not values:
        return []
    true = [each for each in names if all(RULES[each][0](value) for value in values)]
    implied: set[str] = set().union(*(_IMPLIED.get(each, set()) for each in true))
    return [each for each in true if each not in implied]


def lengths(values: Sequence[Any]) -> Shape:
    """The least and the largest length, as a shape names them."""
    return {"shortest": min(map(len, values)), "longest": max(map(len, values))}
