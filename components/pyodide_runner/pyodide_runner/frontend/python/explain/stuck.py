"""Loops that may end, but get stuck on some inputs."""

from __future__ import annotations

import ast

from .case import Finding
from .trouble import Source, called_name, is_name


def stuck(source: Source) -> Finding | None:
    """The first loop with a well-known way of getting stuck."""
    for loop in source.all(ast.While):
        finding = refilled(source, loop) or _halves(source, loop) or _same_node(source, loop)
        if finding:
            return finding
    return None


def refilled(source: Source, loop: ast.While, result: str = "`{0}` never becomes empty") -> Finding | None:
    """A queue of nodes into which visited ones are put again."""
    names = [node.id for node in ast.walk(loop.test) if isinstance(node, ast.Name) and node.id != "len"]
    if len(names) != 1:
        return None
    waiting = names[0]
    for inner in (node for node in ast.walk(loop) if isinstance(node, ast.For)):
        over = isinstance(inner.iter, ast.Attribute) and inner.iter.attr == "neighbors"
        if not over and not isinstance(inner.iter, ast.Subscript):
            continue
        for node in inner.body:
            call = node.value if isinstance(node, ast.Expr) else None
            if not isinstance(call, ast.Call) or called_name(call) not in ("append", "add", "appendleft"):
                continue
            owner = call.func.value if isinstance(call.func, ast.Attribute) else None
            if owner is None or not is_name(owner, waiting) or _skips(inner) or _skips(loop):
                continue
            item = source.text(call.args[0]) if call.args else "it"
            return Finding(
                f"Every neighbour is put into `{waiting}`, even one that was there before; where two ways lead to "
                f"a node, or back to it, {result.format(waiting)}.",
                f"Put each node in only once: keep a set `seen`, and write `if {item} not in seen:` before "
                f"`{source.text(call)}`.",
                loop.lineno,
            )
    return None


def _skips(loop: ast.For | ast.While) -> bool:
    return any(isinstance(node, (ast.Continue, ast.Break, ast.Return)) for node in ast.walk(loop))


def _halves(source: Source, loop: ast.While) -> Finding | None:
    """A search by halves whose borders stay where they are."""
    test = loop.test
    if not isinstance(test, ast.Compare) or not isinstance(test.ops[0], (ast.Lt, ast.LtE)):
        return None
    low, high = test.left, test.comparators[0]
    if not isinstance(low, ast.Name) or not isinstance(high, ast.Name):
        return None
    middle = next(
        (
            node.targets[0].id
            for node in loop.body
            if isinstance(node, ast.Assign)
            and isinstance(node.targets[0], ast.Name)
            and {low.id, high.id} <= {part.id for part in ast.walk(node.value) if isinstance(part, ast.Name)}
        ),
        None,
    )
    if middle is None:
        return None
    for node in ast.walk(loop):
        if not isinstance(node, ast.Assign) or not is_name(node.value, middle):
            continue
        upper = is_name(node.targets[0], high.id)
        if upper and isinstance(test.ops[0], ast.Lt):
            continue
        if upper or is_name(node.targets[0], low.id):
            name, step = (high.id, "- 1") if upper else (low.id, "+ 1")
            return Finding(
                f"When `{middle}` is equal to `{name}`, the line `{name} = {middle}` changes nothing, and the loop "
                "goes on forever.",
                f"`{middle}` was checked already, so go past it: `{name} = {middle} {step}`.",
                loop.lineno,
            )
    return None


def _same_node(source: Source, loop: ast.While) -> Finding | None:
    """A node that is set to the same neighbour of a fixed node in each round."""
    tested = {node.id for node in ast.walk(loop.test) if isinstance(node, ast.Name)}
    for node in loop.body:
        if not isinstance(node, ast.Assign) or not isinstance(node.value, ast.Attribute):
            continue
        target, owner = node.targets[0], node.value.value
        if not (isinstance(target, ast.Name) and isinstance(owner, ast.Name) and target.id in tested):
            continue
        if node.value.attr not in ("next", "left", "right") or owner.id == target.id:
            continue
        stored = [
            part
            for part in ast.walk(loop)
            if isinstance(part, ast.Name) and part.id in (owner.id, target.id) and isinstance(part.ctx, ast.Store)
        ]
        linked = any(isinstance(part, ast.Attribute) and isinstance(part.ctx, ast.Store) for part in ast.walk(loop))
        if len(stored) == 1 and not linked:
            return Finding(
                f"`{owner.id}` stays the same, so `{source.text(node)}` gives the same node in every round.",
                f"Step on from where you are: `{target.id} = {target.id}.{node.value.attr}`.",
                node.lineno,
            )
    return None
