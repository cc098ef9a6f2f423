"""What is known of one failure: the exception's facts, the learner's code as a tree, and plain values of variables."""

from __future__ import annotations

import ast
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from difflib import get_close_matches
from functools import cached_property
from itertools import islice
from typing import Any, Final, TypeVar

Advice = tuple[str, str]
"""The cause and the suggestion, in a sentence or two each."""
Match = re.Match[str]

MAX_NAMES: Final = 1_000
FUNCTIONS: Final = (ast.FunctionDef, ast.AsyncFunctionDef)
IN_PLACE: Final = frozenset(
    {"append", "extend", "insert", "remove", "sort", "reverse", "clear", "update", "add", "discard"}
)

Node = TypeVar("Node", bound=ast.AST)
Function = ast.FunctionDef | ast.AsyncFunctionDef


@dataclass(frozen=True)
class Source:
    """The learner's code and its syntax tree, which is empty when the code has no tree."""

    code: str

    @cached_property
    def tree(self) -> ast.Module:
        """The syntax tree."""
        try:
            return ast.parse(self.code)
        except (SyntaxError, ValueError, RecursionError, MemoryError):
            return ast.Module(body=[], type_ignores=[])

    @cached_property
    def lines(self) -> list[str]:
        """The lines of the code."""
        return self.code.splitlines()

    @cached_property
    def nodes(self) -> list[ast.AST]:
        """All nodes of the tree."""
        return list(ast.walk(self.tree))

    @cached_property
    def parents(self) -> dict[ast.AST, ast.AST]:
        """The parent of each node."""
        return {child: node for node in self.nodes for child in ast.iter_child_nodes(node)}

    def line(self, number: int | None) -> str:
        """The text of a line, counted from 1; empty when there is none."""
        return self.lines[number - 1] if number is not None and 0 < number <= len(self.lines) else ""

    def text(self, node: ast.AST) -> str:
        """The node as the learner wrote it."""
        return ast.get_source_segment(self.code, node) or ast.unparse(node)

    def all(self, kind: type[Node]) -> list[Node]:
        """The nodes of a kind, in the order of the code."""
        found = [node for node in self.nodes if isinstance(node, kind)]
        return sorted(found, key=lambda node: (getattr(node, "lineno", 0), getattr(node, "col_offset", 0)))

    def above(self, node: ast.AST) -> Iterator[ast.AST]:
        """The ancestors of a node, the nearest first."""
        while node in self.parents:
            node = self.parents[node]
            yield node

    def function(self, name: str) -> Function | None:
        """The last function or method of that name."""
        found = [node for node in self.nodes if isinstance(node, FUNCTIONS) and node.name == name]
        return found[-1] if found else None

    def class_(self, name: str) -> ast.ClassDef | None:
        """The last class of that name."""
        found = [node for node in self.all(ast.ClassDef) if node.name == name]
        return found[-1] if found else None

    def function_around(self, node: ast.AST) -> Function | None:
        """The innermost function around a node."""
        return next((above for above in self.above(node) if isinstance(above, FUNCTIONS)), None)

    def assignments(self, name: str) -> list[ast.Assign]:
        """The plain assignments to a name, in the order of the code."""
        return [node for node in self.all(ast.Assign) if any(is_name(target, name) for target in node.targets)]


@dataclass(frozen=True)
class Trouble:
    """One exception in the learner's code; lines and columns count from 1, `values` has plain variables only."""

    source: Source
    kind: str
    message: str
    line: int | None
    column: int | None
    bases: tuple[str, ...] = ()
    values: Mapping[str, Any] = field(default_factory=dict)

    def nodes(self, kind: type[Node]) -> list[Node]:
        """The nodes of a kind on the failing line; those at the failing column first."""
        if self.line is None:
            return []
        found = [node for node in self.source.all(kind) if getattr(node, "lineno", None) == self.line]
        return sorted(found, key=self._distance)

    def _distance(self, node: ast.AST) -> tuple[int, int]:
        if self.column is None:
            return 0, 0
        before = self.source.line(self.line).encode("utf-8", "replace")[: getattr(node, "col_offset", 0)]
        start = len(before.decode("utf-8", "replace")) + 1
        width = getattr(node, "end_col_offset", 0) - getattr(node, "col_offset", 0)
        return abs(start - self.column), -width

    def first(self, kind: type[Node]) -> Node | None:
        """The most likely node of a kind on the failing line."""
        found = self.nodes(kind)
        return found[0] if found else None

    def given(self, name: str) -> ast.expr | None:
        """The first argument of the most likely call of a function or method on the failing line."""
        return next((node.args[0] for node in self.nodes(ast.Call) if called_name(node) == name and node.args), None)

    def value(self, node: ast.AST) -> Any:
        """The value of a constant or of a plain variable, else None."""
        if isinstance(node, ast.Constant):
            return node.value
        if isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.USub) and isinstance(node.operand, ast.Constant):
            number = node.operand.value
            return -number if isinstance(number, (int, float)) else None
        return self.values.get(node.id) if isinstance(node, ast.Name) else None


Rule = Callable[[Trouble], "Advice | None"]


def is_name(node: ast.AST | None, name: str) -> bool:
    """Whether the node is just that name."""
    return isinstance(node, ast.Name) and node.id == name


def reads(node: ast.AST, name: str) -> bool:
    """Whether the node is that name, where its value is used."""
    return isinstance(node, ast.Name) and node.id == name and isinstance(node.ctx, ast.Load)


def called_name(node: ast.AST | None) -> str:
    """The name of the called function or method; empty when the node is no such call."""
    if not isinstance(node, ast.Call):
        return ""
    if isinstance(node.func, ast.Name):
        return node.func.id
    return node.func.attr if isinstance(node.func, ast.Attribute) else ""


def is_method_call(node: ast.AST | None, names: frozenset[str] | set[str]) -> bool:
    """Whether the node calls a method of one of these names."""
    return isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in names


def opened(call: ast.AST) -> str:
    """The mode of an `open` call; empty when the node is no such call or the mode is not written there."""
    if called_name(call) != "open" or not isinstance(call, ast.Call):
        return ""
    given = call.args[1:2] + [keyword.value for keyword in call.keywords if keyword.arg == "mode"]
    if not given:
        return "r"
    return str(given[0].value) if isinstance(given[0], ast.Constant) else ""


def own_nodes(function: ast.AST) -> Iterator[ast.AST]:
    """The nodes of a function without those of the functions, lambdas and classes inside it."""
    for child in ast.iter_child_nodes(function):
        yield child
        if not isinstance(child, (*FUNCTIONS, ast.Lambda, ast.ClassDef)):
            yield from own_nodes(child)


def returned_values(function: Function) -> list[ast.Return]:
    """The `return` statements of a function that give a value."""
    returns = [node for node in own_nodes(function) if isinstance(node, ast.Return)]
    return [node for node in returns if node.value is not None and not _is_none(node.value)]


def gives_nothing(function: Function) -> bool:
    """Whether a function always gives None."""
    yields = any(isinstance(node, (ast.Yield, ast.YieldFrom)) for node in own_nodes(function))
    return not yields and not returned_values(function)


def may_end_without_return(function: Function) -> bool:
    """Whether a function can come to its end without a `return`."""
    yields = any(isinstance(node, (ast.Yield, ast.YieldFrom)) for node in own_nodes(function))
    return not yields and not _always_leaves(function.body)


def _always_leaves(body: list[ast.stmt]) -> bool:
    last = body[-1] if body else None
    if isinstance(last, ast.If):
        return _always_leaves(last.body) and _always_leaves(last.orelse)
    if isinstance(last, ast.While):
        return isinstance(last.test, ast.Constant) and bool(last.test.value)
    if isinstance(last, (ast.With, ast.AsyncWith)):
        return _always_leaves(last.body)
    if isinstance(last, ast.Try):
        handled = all(_always_leaves(handler.body) for handler in last.handlers)
        return _always_leaves(last.finalbody) or (handled and _always_leaves(last.orelse or last.body))
    return isinstance(last, (ast.Return, ast.Raise, ast.Match))


def prints(function: ast.AST) -> ast.Call | None:
    """The last `print` call of a function itself."""
    calls = [node for node in own_nodes(function) if called_name(node) == "print" and isinstance(node, ast.Call)]
    return calls[-1] if calls else None


def closest(word: str, names: Mapping[str, Any] | set[str] | list[str], cutoff: float = 0.74) -> str | None:
    """The name most like a word, or None when none is like it."""
    candidates = [name for name in islice(names, MAX_NAMES) if name != word and not name.startswith("__")]
    by_case = [name for name in candidates if name.lower() == word.lower()]
    found = by_case or get_close_matches(word, candidates, 1, cutoff)
    return found[0] if found else None


def _is_none(node: ast.AST) -> bool:
    return isinstance(node, ast.Constant) and node.value is None
