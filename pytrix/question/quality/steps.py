"""Steps: how much work a program does, counted and never timed: lines, and the items that built-ins go through."""

from __future__ import annotations

import ast
from collections.abc import Sized
from types import CodeType
from typing import Any

from pyodide_runner.frontend.python.validate.budget import LineBudget

from pytrix.question.problem import FILENAME

ITEMS_A_STEP = 10
"""A built-in goes through about this many items while Python executes one line."""

_WALKING = frozenset(
    {
        *("list", "tuple", "set", "frozenset", "dict", "str", "int", "bytes", "bytearray", "sorted", "reversed"),
        *("sum", "min", "max", "any", "all", "enumerate", "zip", "map", "filter"),
    }
)
"""Built-ins that go through what they are given; the others, such as `len`, only look at it."""
_ALONE = frozenset({"min", "max"})
"""Built-ins that go through a single argument and compare several."""
_LOOKING = frozenset(
    {
        "bisect",
        "bisect_left",
        "bisect_right",
        "heappush",
        "heappop",
        "heappushpop",
        "heapreplace",
        "isclose",
        "cmp_to_key",
    }
)
"""Functions of the standard library that touch few of the items they are given."""
_WHOLE = frozenset(
    {
        *("index", "count", "insert", "remove", "copy", "sort", "reverse"),
        *("find", "rfind", "replace", "split", "join", "lower", "upper"),
    }
)
_TAKING = frozenset({*_WHOLE, "pop", "extend", "update"})
"""Methods that go through their arguments too."""


def counted(program: str) -> CodeType:
    """The program with `__step__(…)` around calls, slices, concatenations and membership tests."""
    tree = ast.parse(program)
    tree = ast.fix_missing_locations(_Counting(_imported(tree)).visit(tree))
    return compile(tree, FILENAME, "exec", dont_inherit=True)


class StepBudget(LineBudget):
    """A line budget that is also charged for what built-ins go through; give `counter` to the program as `__step__`."""

    def counter(self, result: Any, *through: Any) -> Any:
        """Charges the sizes of `through`, and passes `result` on."""
        size = sum(
            len(each) for each in through if isinstance(each, Sized) and not isinstance(each, dict | set | frozenset)
        )
        if size > ITEMS_A_STEP:
            self.charge(size // ITEMS_A_STEP)
        return result

    def __deepcopy__(self, memo: object) -> StepBudget:
        return self


class _Counting(ast.NodeTransformer):
    def __init__(self, imported: frozenset[str]) -> None:
        self._walking = (_WALKING | imported) - _LOOKING

    def visit_Call(self, node: ast.Call) -> ast.AST:
        self.generic_visit(node)
        through = [each for each in node.args if isinstance(each, ast.Name)]
        if isinstance(node.func, ast.Attribute):
            through = self._through_method(node.func, through, bool(node.args))
        elif not isinstance(node.func, ast.Name) or not self._goes_through(node.func.id, len(node.args)):
            return node
        return _step(node, *through) if through else node

    def _goes_through(self, name: str, arguments: int) -> bool:
        return name in self._walking and not (name in _ALONE and arguments > 1)

    @staticmethod
    def _through_method(method: ast.Attribute, given: list[ast.Name], has_arguments: bool) -> list[ast.Name]:
        through = given if method.attr in _TAKING else []
        is_front = method.attr == "pop" and has_arguments
        if isinstance(method.value, ast.Name) and (method.attr in _WHOLE or is_front):
            return [*through, method.value]
        return through

    def visit_Subscript(self, node: ast.Subscript) -> ast.AST:
        self.generic_visit(node)
        if isinstance(node.slice, ast.Slice) and isinstance(node.ctx, ast.Load):
            return _measured(node)
        return node

    def visit_BinOp(self, node: ast.BinOp) -> ast.AST:
        self.generic_visit(node)
        return _measured(node) if isinstance(node.op, ast.Add) else node

    def visit_Compare(self, node: ast.Compare) -> ast.AST:
        self.generic_visit(node)
        if (
            len(node.ops) == 1
            and isinstance(node.ops[0], ast.In | ast.NotIn)
            and isinstance(node.comparators[0], ast.Name)
        ):
            return _step(node, node.comparators[0])
        return node


def _imported(tree: ast.Module) -> frozenset[str]:
    """The names that the program imports from modules, which may go through what they are given."""
    imports = [each for each in ast.walk(tree) if isinstance(each, ast.ImportFrom)]
    return frozenset(alias.asname or alias.name for each in imports for alias in each.names)


def _step(node: ast.expr, *through: ast.expr) -> ast.Call:
    names = [ast.Name(each.id, ast.Load()) for each in through if isinstance(each, ast.Name)]
    return ast.copy_location(ast.Call(ast.Name("__step__", ast.Load()), [node, *names], []), node)


def _measured(node: ast.expr) -> ast.Call:
    return ast.copy_location(ast.Call(ast.Name("__measured__", ast.Load()), [node], []), node)
