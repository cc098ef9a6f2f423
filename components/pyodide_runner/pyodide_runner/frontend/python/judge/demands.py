"""What a question may demand of the way in which it is solved; most of it is seen in the program's text."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterable, Iterator
from typing import Any, Final

from .unfit import Unfit

_LOOPS: Final = (ast.For, ast.AsyncFor, ast.While, ast.comprehension)
_FUNCTIONS: Final = (ast.FunctionDef, ast.AsyncFunctionDef)
_SORTING: Final = frozenset({"sorted", "sort"})

ARGUMENTS_UNCHANGED: Final = "arguments unchanged"
"""The demand that is seen only in the call: afterwards every argument but the compared one is what it was."""


def check(source: str, demands: Iterable[str]) -> None:
    """Raises `Unfit` with a sentence for learners when the program does not meet a demand."""
    for demand in demands:
        fault = DEMANDS[demand](ast.parse(source)) if demand in DEMANDS else None
        if fault:
            raise Unfit("RequirementNotMet", fault)


def _slices(tree: ast.AST) -> str | None:
    for node in ast.walk(tree):
        if isinstance(node, ast.Slice) or _calls(node) == "slice":
            return f"Line {_line(node)} takes a slice, and this question is to be solved without slicing."
    return None


def _sorts(tree: ast.AST) -> str | None:
    for node in ast.walk(tree):
        if _calls(node) in _SORTING:
            return f"Line {_line(node)} sorts, and this question is to be solved without sorting."
    return None


def _loops(tree: ast.AST) -> str | None:
    for node in ast.walk(tree):
        if isinstance(node, _LOOPS):
            return "There is a loop, and this question is to be solved without loops."
    return None


def _several_loops(tree: ast.AST) -> str | None:
    if sum(isinstance(node, _LOOPS) for node in ast.walk(tree)) > 1:
        return "There is more than one loop, and this question is to be solved in one pass: one loop, used once."
    return None


def _imports(tree: ast.AST) -> str | None:
    for node in ast.walk(tree):
        if isinstance(node, ast.Import | ast.ImportFrom):
            return f"Line {node.lineno} imports something, and this question is to be solved without imports."
    return None


def _no_recursion(tree: ast.AST) -> str | None:
    """Looks for a function that reaches itself through calls."""
    functions = [node for node in ast.walk(tree) if isinstance(node, _FUNCTIONS)]
    called = {each.name: set(_called(each)) for each in functions}
    for each in functions:
        reached, waiting = set[str](), list(called[each.name])
        while waiting:
            name = waiting.pop()
            if name == each.name:
                return None
            if name not in reached:
                reached.add(name)
                waiting.extend(called.get(name, ()))
    return "No function calls itself, and this question is to be solved with recursion."


def _called(node: ast.AST) -> Iterator[str]:
    yield from filter(None, map(_calls, ast.walk(node)))


def _calls(node: ast.AST) -> str | None:
    """The name of what a call calls."""
    if not isinstance(node, ast.Call):
        return None
    function: Any = node.func
    return getattr(function, "id", None) or getattr(function, "attr", None)


def _line(node: ast.AST) -> int:
    return int(getattr(node, "lineno", 1))


DEMANDS: Final[dict[str, Callable[[ast.AST], str | None]]] = {
    "no slicing": _slices,
    "no sorting": _sorts,
    "no loops": _loops,
    "no imports": _imports,
    "one pass": _several_loops,
    "recursion": _no_recursion,
}
"""What says how a program's text fails a demand, by the demand's name."""

NAMES: Final = (*DEMANDS, ARGUMENTS_UNCHANGED)
"""All demands that a question may have."""
