"""One failed test: the code, what went in, what should have come out and what did."""

from __future__ import annotations

import ast
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from .trouble import Function, Source, called_name


class Finding(NamedTuple):
    """A cause, a suggestion and the line that they are about."""

    why: str
    advice: str
    line: int | None = None


@dataclass(frozen=True)
class Case:
    """Everything that the rules look at.

    `before` has the arguments by the names of the learner's parameters, `given` also those that a codec builds
    something from, as data. `codecs` has them by the same names, and `files` are the files before the call.
    """

    source: Source
    kind: str
    entry: str
    compare: str
    expected: Any
    got: Any
    before: dict[str, Any] = field(default_factory=dict)
    stdin: str = ""
    stdout: str = ""
    given: dict[str, Any] = field(default_factory=dict)
    codecs: dict[str, str] = field(default_factory=dict)
    files: dict[str, str] = field(default_factory=dict)

    @property
    def function(self) -> Function | None:
        """The learner's function that was called."""
        return self.source.function(self.entry) if self.entry else None

    @property
    def scope(self) -> ast.AST:
        """The function that was called, or the whole program."""
        return self.function or self.source.tree

    def value(self, node: ast.AST | None) -> Any:
        """The value of simple arithmetic with the arguments, or None."""
        if isinstance(node, ast.Constant):
            return node.value
        if isinstance(node, ast.Name):
            return self.before.get(node.id)
        if isinstance(node, ast.BinOp):
            return calculate(node.op, self.value(node.left), self.value(node.right))
        if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.USub):
            value = self.value(node.operand)
            return -value if is_number(value) else None
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "len" and node.args:
            value = self.value(node.args[0])
            return len(value) if isinstance(value, (list, str, tuple, dict, set)) else None
        return None


def is_number(value: Any) -> bool:
    """Whether the value is an int or a float, and no bool."""
    return type(value) in (int, float)


def calculate(operator: ast.operator, left: Any, right: Any) -> Any:
    """The result of one operation on two numbers, or None."""
    if not (is_number(left) and is_number(right)) or abs(left) > 1e12 or abs(right) > 1e12:
        return None
    try:
        if isinstance(operator, ast.Add):
            return left + right
        if isinstance(operator, ast.Sub):
            return left - right
        if isinstance(operator, ast.Mult):
            return left * right
        if isinstance(operator, ast.Div):
            return left / right
        if isinstance(operator, ast.FloorDiv):
            return left // right
        if isinstance(operator, ast.Mod):
            return left % right
    except ZeroDivisionError:
        return None
    return None


def return_line(case: Case, kinds: tuple[type[ast.AST], ...] = (ast.AST,)) -> int | None:
    """The line of the last `return` of one of these kinds of value."""
    returns = [node for node in ast.walk(case.scope) if isinstance(node, ast.Return) and isinstance(node.value, kinds)]
    return returns[-1].lineno if returns else None


def call_line(case: Case, name: str) -> int | None:
    """The line of the last call of that name."""
    lines = [node.lineno for node in ast.walk(case.scope) if isinstance(node, ast.Call) and called_name(node) == name]
    return lines[-1] if lines else None


def nodes(case: Case) -> list[ast.AST]:
    """The nodes of the function that was called, or of the whole program."""
    return list(ast.walk(case.scope))


Rule = Callable[[Case], "Finding | None"]
