"""Loops that cannot end, as far as their code shows it."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from typing import Final

from .case import Finding
from .trouble import FUNCTIONS, Source, called_name, is_method_call, is_name

GROWING: Final = frozenset({"append", "extend", "insert"})
HARMLESS: Final = frozenset(
    {"len", "print", "str", "int", "float", "abs", "range", "min", "max", "sum", "sorted", "repr", "round"}
)
Updates = list[ast.AugAssign | ast.Assign]


def endless(source: Source) -> Finding | None:
    """The first loop of the program that cannot end."""
    for loop in source.all(ast.For):
        if isinstance(loop.iter, ast.Name) and not _leaves(loop):
            for call in (node for node in ast.walk(loop) if is_method_call(node, GROWING)):
                if (
                    isinstance(call, ast.Call)
                    and isinstance(call.func, ast.Attribute)
                    and is_name(call.func.value, loop.iter.id)
                ):
                    name = loop.iter.id
                    return Finding(
                        f"The loop goes through `{name}` while its body makes `{name}` longer with "
                        f"`{call.func.attr}`, so it never gets to the end.",
                        f"Should `{name}` grow here? To collect items, put them into a new list.",
                        call.lineno,
                    )
    for waiting in source.all(ast.While):
        finding = _while(source, waiting)
        if finding:
            return finding
    return None


def _while(source: Source, loop: ast.While) -> Finding | None:
    if _leaves(loop):
        return None
    if isinstance(loop.test, ast.Constant):
        if not loop.test.value:
            return None
        return Finding(
            f"`while {source.text(loop.test)}` runs forever: nothing in the loop ends it with `break` or `return`.",
            "Add a `break` under an `if`, or put a condition after `while`.",
            loop.lineno,
        )
    names = [node.id for node in ast.walk(loop.test) if isinstance(node, ast.Name)]
    names = list(dict.fromkeys(name for name in names if name not in HARMLESS))
    if not names or any(
        isinstance(node, ast.Call) and called_name(node) not in HARMLESS for node in ast.walk(loop.test)
    ):
        return None
    changed = [name for name in names if _changes(loop, name)]
    if not changed:
        for node in loop.body:
            value = node.value if isinstance(node, ast.Expr) else None
            if isinstance(value, ast.BinOp) and any(is_name(value.left, name) for name in names):
                left, text = source.text(value.left), source.text(value)
                return Finding(
                    f"`{text}` is worked out in the loop, and the result is thrown away; `{left}` keeps its value, "
                    "so the loop never ends.",
                    f"Store the result: `{left} = {text.replace(' / ', ' // ')}`.",
                    node.lineno,
                )
        listed = " and ".join(f"`{name}`" for name in names)
        step = f"`{names[0]} = {names[0]}.next`" if _is_node(loop, names[0]) else ""
        return Finding(
            f"The loop runs while `{source.text(loop.test)}`, but nothing in its body changes {listed}, so the "
            "condition stays true and the loop never ends.",
            f"Step on to the next node at the end of the loop: {step}."
            if step
            else f"Change `{names[0]}` inside the loop, so that the condition becomes false in the end.",
            loop.lineno,
        )
    if len(changed) != 1:
        return None
    return _skipped(loop, changed[0]) or _direction(source, loop, changed[0])


def _is_node(loop: ast.While, name: str) -> bool:
    fields = [node for node in ast.walk(loop) if isinstance(node, ast.Attribute) and is_name(node.value, name)]
    return bool(fields) and all(node.attr in ("val", "next") for node in fields)


def _leaves(loop: ast.For | ast.While) -> bool:
    return (
        any(isinstance(node, (ast.Return, ast.Raise, ast.Yield)) for node in _own(loop))
        or any(isinstance(node, ast.Break) for node in _own(loop, into_loops=False))
        or any(called_name(node) in ("exit", "quit", "next", "input") for node in _own(loop))
    )


def _own(node: ast.AST, *, into_loops: bool = True) -> Iterator[ast.AST]:
    for child in ast.iter_child_nodes(node):
        if isinstance(child, FUNCTIONS) or (not into_loops and isinstance(child, (ast.For, ast.While))):
            continue
        yield child
        yield from _own(child, into_loops=into_loops)


def _root(node: ast.AST) -> ast.AST:
    while isinstance(node, (ast.Subscript, ast.Attribute)):
        node = node.value
    return node


def _changes(loop: ast.While, name: str) -> bool:
    for statement in loop.body:
        for node in ast.walk(statement):
            if isinstance(node, (ast.Name, ast.Subscript, ast.Attribute)) and not isinstance(node.ctx, ast.Load):
                if is_name(_root(node), name):
                    return True
            elif isinstance(node, ast.Call):
                through_method = isinstance(node.func, ast.Attribute) and is_name(_root(node.func), name)
                passed = any(is_name(_root(argument), name) for argument in node.args)
                if through_method or (passed and called_name(node) not in HARMLESS):
                    return True
            elif isinstance(node, (ast.Global, ast.Nonlocal)):
                return True
    return False


def _updates(loop: ast.While, name: str) -> Updates:
    found: Updates = []
    for node in _own(loop):
        if (isinstance(node, ast.AugAssign) and is_name(node.target, name)) or (
            isinstance(node, ast.Assign) and any(is_name(target, name) for target in node.targets)
        ):
            found.append(node)
    return found


def _step(update: ast.AugAssign | ast.Assign, name: str) -> float | None:
    """The number that an update adds, or None when it does something else."""
    operator: ast.operator
    if isinstance(update, ast.AugAssign):
        operator, amount = update.op, update.value
    elif isinstance(update.value, ast.BinOp) and is_name(update.value.left, name):
        operator, amount = update.value.op, update.value.right
    else:
        return None
    if not isinstance(amount, ast.Constant) or type(amount.value) not in (int, float):
        return None
    number = float(amount.value)  # type: ignore[arg-type]
    if isinstance(operator, ast.Add):
        return number
    return -number if isinstance(operator, ast.Sub) else None


def _direction(source: Source, loop: ast.While, name: str) -> Finding | None:
    test = loop.test
    if not isinstance(test, ast.Compare) or len(test.ops) != 1:
        return None
    steps = [_step(update, name) for update in _updates(loop, name)]
    if not steps or any(step is None for step in steps):
        return None
    signs = {(step or 0) > 0 for step in steps}
    operator = test.ops[0]
    left = is_name(test.left, name)
    if (not left and not is_name(test.comparators[0], name)) or len(signs) != 1:
        return None
    condition = source.text(test)
    if isinstance(operator, ast.NotEq) and any(abs(step or 0) != 1 for step in steps):
        return Finding(
            f"The loop ends only when `{name}` is exactly the other value; with its steps `{name}` jumps past it, so "
            f"`{condition}` (`!=`) stays true.",
            f"Use `<` or `>` in place of `!=`: `while {condition.replace('!=', '<' if True in signs else '>')}:`.",
            loop.lineno,
        )
    wants_smaller = isinstance(operator, (ast.Gt, ast.GtE)) == left
    if not isinstance(operator, (ast.Gt, ast.GtE, ast.Lt, ast.LtE)) or wants_smaller != (True in signs):
        return None
    grows, sign = ("larger", "-") if wants_smaller else ("smaller", "+")
    return Finding(
        f"The loop runs while `{condition}`, and its body makes `{name}` {grows} each time, so it moves away from "
        "the end.",
        f"Let `{name}` go the other way: `{name} {sign}= 1`.",
        loop.lineno,
    )


def _skipped(loop: ast.While, name: str) -> Finding | None:
    updates = _updates(loop, name)
    if not updates or any(update not in loop.body for update in updates):
        return None
    first = min(update.lineno for update in updates)
    for node in _own(loop, into_loops=False):
        if isinstance(node, ast.Continue) and node.lineno < first:
            return Finding(
                f"The `continue` on line {node.lineno} goes back to the top before line {first} changes `{name}`, so "
                f"`{name}` stays the same forever.",
                f"Change `{name}` before the `continue`.",
                loop.lineno,
            )
    return None
