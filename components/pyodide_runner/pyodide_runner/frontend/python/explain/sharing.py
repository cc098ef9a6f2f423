"""Lists that are shared where each should have its own."""

from __future__ import annotations

import ast
from typing import Any, Final

from .case import Case, Finding, nodes
from .pictures import same
from .trouble import FUNCTIONS, IN_PLACE, called_name, is_name, own_nodes

MUTABLE: Final = (ast.List, ast.Dict, ast.Set)


def mutable_default(case: Case) -> Finding | None:
    """A default that all calls share."""
    for function in (node for node in case.source.nodes if isinstance(node, FUNCTIONS)):
        arguments = function.args.args
        for argument, default in zip(
            arguments[len(arguments) - len(function.args.defaults) :], function.args.defaults, strict=True
        ):
            is_entry = case.kind == "function" and function.name == case.entry
            if isinstance(default, MUTABLE) and _is_changed(function, argument.arg) and not is_entry:
                return Finding(
                    f"The default of `{argument.arg}` is made once, and all calls share the same one; what a call "
                    "adds stays in it.",
                    f"Write `{argument.arg}=None`, and in the function `if {argument.arg} is None:` make a new one.",
                    function.lineno,
                )
    return None


def _is_changed(function: ast.AST, name: str) -> bool:
    return _change(function, name) is not None


def _change(function: ast.AST, name: str) -> ast.AST | None:
    for node in own_nodes(function):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            if node.func.attr in IN_PLACE | {"pop"} and is_name(node.func.value, name):
                return node
        elif isinstance(node, ast.Subscript) and not isinstance(node.ctx, ast.Load) and is_name(node.value, name):
            return node
    return None


def class_attribute(case: Case) -> Finding | None:
    """A list that all objects of a class share."""
    for class_ in case.source.all(ast.ClassDef):
        for statement in class_.body:
            if not isinstance(statement, ast.Assign) or not isinstance(statement.value, MUTABLE):
                continue
            target = statement.targets[0]
            if not isinstance(target, ast.Name):
                continue
            uses = [node for node in ast.walk(class_) if isinstance(node, ast.Attribute) and node.attr == target.id]
            if uses and not any(isinstance(node.ctx, ast.Store) for node in uses):
                return Finding(
                    f"`{target.id}` belongs to the class, so all objects of `{class_.name}` share the same one.",
                    f"Give each object its own: in `__init__`, write `self.{target.id} = "
                    f"{case.source.text(statement.value)}`.",
                    statement.lineno,
                )
    return None


def shared_rows(case: Case) -> Finding | None:
    """Rows that are all the same list."""
    for node in (node for node in nodes(case) if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Mult)):
        outer = node.left
        if isinstance(outer, ast.List) and len(outer.elts) == 1:
            inner = outer.elts[0]
            repeated = (
                isinstance(inner, ast.BinOp) and isinstance(inner.op, ast.Mult) and isinstance(inner.left, ast.List)
            )
            if isinstance(inner, ast.List) or repeated:
                row, count = case.source.text(inner), case.source.text(node.right)
                return Finding(
                    "Multiplying a list of lists repeats the same inner list: all rows are one and the same.",
                    f"Make each row anew: `[{row} for _ in range({count})]`.",
                    node.lineno,
                )
    return None


def two_names(case: Case) -> Finding | None:
    """Two names for one list."""
    for assignment in (node for node in nodes(case) if isinstance(node, ast.Assign)):
        target, value = assignment.targets[0], assignment.value
        if not (isinstance(target, ast.Name) and isinstance(value, ast.Name)):
            continue
        if not isinstance(case.before.get(value.id), (list, dict, set)):
            continue
        if any(_is_changed(case.scope, name) for name in (target.id, value.id)) and _contains(
            case.expected, case.before[value.id]
        ):
            return Finding(
                f"`{target.id}` and `{value.id}` are two names for the same list, so a change to one shows in the "
                "other.",
                f"Make a copy: `{target.id} = {value.id}.copy()`.",
                assignment.lineno,
            )
    return None


def _contains(whole: Any, part: Any) -> bool:
    return same(whole, part) or (isinstance(whole, (list, tuple)) and any(same(item, part) for item in whole))


def argument_changed(case: Case) -> Finding | None:
    """A list that was passed in and should have stayed as it was."""
    if case.compare != "result":
        return None
    for name, before in case.before.items():
        if not isinstance(before, (list, dict)) or not _contains(case.expected, before):
            continue
        node = _change(case.scope, name)
        if node is not None and _contains(case.got, case.got) and not _contains(case.got, before):
            how = f" with `{called_name(node)}`" if isinstance(node, ast.Call) else ""
            return Finding(
                f"This line changes the list `{name}` that was passed in{how}; it should stay as it was.",
                f"Work on a copy, `{name}.copy()`"
                + (f", or use `sorted({name})`." if called_name(node) == "sort" else "."),
                node.lineno,  # type: ignore[attr-defined]
            )
    return None
