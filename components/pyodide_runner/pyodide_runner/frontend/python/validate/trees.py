"""Changes of syntax trees that leave the nodes they start from as they are."""

from __future__ import annotations

import ast
import copy
from typing import TypeVar

Node = TypeVar("Node", bound=ast.AST)


def with_fields(node: Node, **fields: object) -> Node:
    """A copy of a node, not of what is in it, with other values in some of its fields."""
    changed = copy.copy(node)
    for name, value in fields.items():
        setattr(changed, name, value)
    return changed


def negated(test: ast.expr) -> ast.expr:
    """`not` before a condition, or a condition without the `not` that is before it."""
    if isinstance(test, ast.UnaryOp) and isinstance(test.op, ast.Not):
        return test.operand
    return ast.UnaryOp(ast.Not(), test)


def loaded(name: str) -> ast.Name:
    """The name, read."""
    return ast.Name(name, ast.Load())
