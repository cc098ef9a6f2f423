"""The fields of a problem file: which there are, which must be there, and what each has to look like."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from pyodide_runner.frontend.python.judge import demands

from pytrix.levels import LEVELS
from pytrix.question.authoring import Comparison, Mistake, Slow, Way

TAGS = (
    *("ITERATE", "COUNT", "TRANSFORM", "VALIDATE", "SEARCH"),
    *("SORT", "PARTITION", "AGGREGATE", "COMPARE", "GENERATE"),
)
CODECS = ("linked_list", "linked_list_cycle", "tree", "graph", "matrix", "node")
MOST_ALWAYS = 24
RESERVED = frozenset({"inputs", "check", "large", "allowed"})

_TEXT, _TEXTS = "a text", "a tuple of texts"
FIELDS: dict[str, tuple[str, str]] = {
    "LEVEL": ("required", f"one of {', '.join(LEVELS)}"),
    "TAGS": ("required", f"a tuple of one to three of {', '.join(TAGS)}"),
    "HINTS": ("required", "a tuple of exactly three texts: nudge, approach, near-code"),
    "EXAMPLES": (
        "required",
        "a list of two to five inputs, each like a return value of inputs() or an Example(input, why)",
    ),
    "EDGES": (
        "required",
        "a dict from the name of an edge, as the statement words it, to an input or an Edge(input, label)",
    ),
    "MISTAKES": ("required", "a list of at least one Mistake(…)"),
    "ALWAYS": ("", "a list of inputs that every instance tests, each like a return value of inputs()"),
    "EXPLANATION": ("required", _TEXT),
    "ROWS": ("", "a list of dicts with the same keys, whose values are plain numbers, texts or tuples"),
    "CONSTRAINTS": ("", _TEXTS),
    "EQUIVALENT": ("", "a dict from 'old line -> new line' to the reason why both do the same"),
    "RAISES": ("", "a tuple of names of exceptions that are an expected outcome"),
    "REQUIRES": ("", f"a tuple of {', '.join(demands.NAMES)}"),
    "COMPARE": ("", "'result', 'argument:<name>', 'stdout' or 'files'"),
    "COMPARISON": ("", "unordered, one_of or approximate(…) of pytrix.question.authoring"),
    "CODECS": ("", "a dict from a parameter or 'return' to linked_list_cycle, matrix or node"),
    "KIND": ("", "'program' or 'files'; functions and classes are recognised"),
    "STARTER": ("", "a text: the program, broken on purpose, that learners start from instead of an empty one"),
    "ENTRY": ("", "the name of the function or class that is the reference solution"),
    "SLOW": ("", "a list of Slow(…), together with large(rng, size) and SIZE"),
    "SIZE": ("", "a whole number: the size of the large input"),
    "ORACLE": ("", "a text with a whole second definition of the reference's name, the simplest that can be right"),
    "ALSO_RIGHT": ("", "a list of Way(…): other right solutions, shown after solving"),
    "ALSO": ("", "a tuple of further problem-type keys, module/subtopic/type"),
}
"""Whether a field is required, and its shape in words, by name."""


def fits(name: str, value: object) -> bool:
    """Whether the value of the field `name` has the right shape."""
    return _FITS[name](value)


def _texts(value: object, low: int = 0, high: int = 99) -> bool:
    return (
        isinstance(value, tuple | list)
        and low <= len(value) <= high
        and all(isinstance(each, str) and each.strip() for each in value)
    )


def _rows(value: object) -> bool:
    if not isinstance(value, list) or not value or not all(isinstance(row, dict) for row in value):
        return False
    same = all(list(row) == list(value[0]) for row in value)
    return same and all(isinstance(name, str) and _plain(each) for row in value for name, each in row.items())


def _plain(value: object) -> bool:
    if isinstance(value, tuple | list):
        return all(_plain(each) for each in value)
    if isinstance(value, dict):
        return all(_plain(key) and _plain(each) for key, each in value.items())
    return value is None or isinstance(value, bool | int | float | str)


def _compare(value: object) -> bool:
    return isinstance(value, str) and (value in ("result", "stdout", "files") or value.startswith("argument:"))


_FITS: dict[str, Callable[[Any], bool]] = {
    "LEVEL": lambda value: value in LEVELS,
    "TAGS": lambda value: _texts(value, 1, 3) and set(value) <= set(TAGS) and len(set(value)) == len(value),
    "HINTS": lambda value: _texts(value, 3, 3),
    "EXAMPLES": lambda value: isinstance(value, list | tuple) and 2 <= len(value) <= 5,
    "EDGES": lambda value: isinstance(value, dict) and bool(value) and all(isinstance(name, str) for name in value),
    "MISTAKES": lambda value: (
        isinstance(value, list | tuple) and bool(value) and all(type(each) is Mistake for each in value)
    ),
    "ALWAYS": lambda value: isinstance(value, list | tuple) and len(value) <= MOST_ALWAYS,
    "EXPLANATION": lambda value: isinstance(value, str) and bool(value.strip()),
    "ROWS": _rows,
    "CONSTRAINTS": _texts,
    "EQUIVALENT": lambda value: (
        isinstance(value, dict) and all(" -> " in key and str(value[key]).strip() for key in value)
    ),
    "RAISES": _texts,
    "REQUIRES": lambda value: _texts(value, 1) and set(value) <= set(demands.NAMES),
    "COMPARE": _compare,
    "COMPARISON": lambda value: isinstance(value, Comparison),
    "CODECS": lambda value: isinstance(value, dict) and all(each in CODECS for each in value.values()),
    "KIND": lambda value: value in ("program", "files"),
    "STARTER": lambda value: isinstance(value, str) and bool(value.strip()),
    "ENTRY": lambda value: isinstance(value, str),
    "SLOW": lambda value: isinstance(value, list | tuple) and bool(value) and all(type(each) is Slow for each in value),
    "SIZE": lambda value: type(value) is int and value >= 100,
    "ALSO_RIGHT": lambda value: (
        isinstance(value, list | tuple) and bool(value) and all(type(each) is Way for each in value)
    ),
    "ALSO": _texts,
    "ORACLE": lambda value: isinstance(value, str) and bool(value.strip()),
}
