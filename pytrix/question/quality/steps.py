"""Steps: how much work a program does, counted and never timed: lines, and the items that built-ins go through."""

from __future__ import annotations

import ast
from collections.abc import Sized
from types import CodeType
from typing import Any

from pytrix.question.budget import LineBudget
from pytrix.question.problem import FILENAME

ITEMS_A_STEP = 10
"""A built-in goes through about this many items while Python executes one line."""

_WHOLE = frozenset(
    {
        "index",
        "count",
        "insert",
        "remove",
        "copy",
        "sort",
        "reverse",
        "find",
        "rfind",
        "replace",
        "split",
        "join",
        "lower",
        "upper",
    }
)


def counted(program: str) -> CodeType:
    """The program with `__step__(…)` around calls, slices, concatenations and membership tests."""
    tree = ast.fix_missing_locations(_Counting().visit(ast.parse(program)))
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
    def visit_Call(self, node: ast.Call) -> ast.AST:
        self.generic_visit(node)
        through = [each for each in node.args if isinstance(each, ast.Name)]
        if isinstance(node.func, ast.Attribute) and isinstance(node.func.value, ast.Name):
            front = node.func.attr == "pop" and bool(node.args)
            if node.func.attr in _WHOLE or front:
                through.append(node.func.value)
            elif node.func.attr not in ("extend", "update"):
                through = []
        return _step(node, *through) if through else node

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


def _step(node: ast.expr, *through: ast.expr) -> ast.Call:
    names = [ast.Name(each.id, ast.Load()) for each in through if isinstance(each, ast.Name)]
    return ast.copy_location(ast.Call(ast.Name("__step__", ast.Load()), [node, *names], []), node)


def _measured(node: ast.expr) -> ast.Call:
    return ast.copy_location(ast.Call(ast.Name("__measured__", ast.Load()), [node], []), node)
