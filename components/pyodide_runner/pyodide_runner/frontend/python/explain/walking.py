"""Exceptions on the way along the nodes of linked lists, trees and graphs."""

from __future__ import annotations

import ast
from typing import Final

from .trouble import Advice, Trouble, called_name, closest, is_name

FIELDS: Final[dict[str, tuple[str, ...]]] = {
    "ListNode": ("val", "next"),
    "TreeNode": ("val", "left", "right"),
    "GraphNode": ("val", "neighbors"),
}
OTHER_NAMES: Final = {
    "value": "val",
    "data": "val",
    "key": "val",
    "item": "val",
    "nxt": "next",
    "child": "next",
    "neighbours": "neighbors",
    "adjacent": "neighbors",
    "edges": "neighbors",
}
ALL_FIELDS: Final = frozenset(name for names in FIELDS.values() for name in names)


def unknown_field(kind: str, wanted: str, owner: str) -> Advice | None:
    """Advice for a node without the attribute that was asked for."""
    if kind not in FIELDS:
        return None
    fields = FIELDS[kind]
    listed = ", ".join(f"`.{name}`" for name in fields[:-1]) + f" and `.{fields[-1]}`"
    similar = OTHER_NAMES.get(wanted.lower(), "")
    similar = similar if similar in fields else closest(wanted, list(fields), 0.6) or ""
    advice = f"Write `{owner}.{similar}`." if similar else f"Use one of {listed}."
    return f"A `{kind}` has {listed}, and no `.{wanted}`.", advice


def field_of_value(trouble: Trouble, wanted: str, owner: str, kind: str) -> Advice | None:
    """Advice where a plain value is treated as a node."""
    if wanted not in ALL_FIELDS:
        return None
    why = f"`{owner}` is {kind} here, so it is a value and not a node; only a node has `.{wanted}`."
    for node in trouble.source.all(ast.Assign):
        value = node.value
        if (
            any(is_name(target, owner) for target in node.targets)
            and isinstance(value, ast.Attribute)
            and value.attr == "val"
        ):
            step = trouble.source.text(value.value)
            return (
                f"{why} Line {node.lineno} put a value into it.",
                f"Keep nodes in `{owner}`: `{owner} = {step}`; take `.val` only where you need the value.",
            )
    return why, f"Look where `{owner}` gets its value: it should be a node, without `.val` at the end."


def end_of_nodes(trouble: Trouble, node: ast.Attribute | None, wanted: str) -> Advice | None:
    """Advice where `.next`, `.left` and so on is asked of None."""
    if wanted not in ALL_FIELDS or node is None:
        return None
    owner, around = trouble.source.text(node.value), trouble.source.function_around(node)
    names = [argument.arg for argument in around.args.args] if around else []
    if around is not None and isinstance(node.value, ast.Name) and owner in names:
        calls_itself = any(called_name(part) == around.name for part in ast.walk(around))
        if calls_itself:
            return (
                f"`{owner}` is `None` here: where there is no further node, `{around.name}` is called with `None`.",
                f"Begin the function with that case: `if {owner} is None:` and a `return` under it.",
            )
        moved = any(is_name(target, owner) for part in trouble.source.assignments(owner) for target in part.targets)
        what = "there is no node, or no further one" if moved else "there is no node at all"
        return (
            f"`{owner}` is `None` here: {what}, so there is no `.{wanted}`.",
            f"Decide what the answer is then: `if {owner} is None:` first, before you use `{owner}.{wanted}`.",
        )
    if isinstance(node.value, ast.Attribute):
        first = trouble.source.text(node.value.value)
        return (
            f"`{owner}` is `None` here: `{first}` is the last node, and nothing comes after it.",
            f"Check first, with `if {owner} is not None` or as a part of the loop's condition; think of a list with a "
            "single node.",
        )
    if isinstance(node.value, ast.Name):
        return (
            f"`{owner}` is `None` here: there is no node at all, or it went past the last one. So there is no "
            f"`.{wanted}`.",
            f"Check first: `if {owner} is not None:`. Think of an empty list, and of the step after the last node.",
        )
    return None


def counted(kind: str, name: str) -> Advice | None:
    """Advice for `len` of a node."""
    if kind not in FIELDS:
        return None
    how = {
        "ListNode": f"Count in a loop: `node = {name}`, then `while node is not None:` with `node = node.next`.",
        "TreeNode": "Count with a function that calls itself for `.left` and for `.right`.",
        "GraphNode": f"Visit all nodes and count them; `len({name}.neighbors)` counts the neighbours.",
    }
    return f"`{name}` is a `{kind}`: one node, not a list, so `len(…)` cannot count it.", how[kind]


def looped(kind: str, name: str) -> Advice | None:
    """Advice for a `for` loop over a node."""
    if kind not in FIELDS:
        return None
    how = {
        "ListNode": f"Walk along: `node = {name}`, then `while node is not None:` and at its end `node = node.next`.",
        "TreeNode": f"Go to `{name}.left` and `{name}.right`, in a function that calls itself.",
        "GraphNode": f"Loop over its neighbours: `for neighbor in {name}.neighbors:`.",
    }
    return f"`{name}` is a `{kind}`: one node, so a `for` loop cannot go through it.", how[kind]


def indexed(kind: str, name: str) -> Advice | None:
    """Advice for square brackets after a node."""
    if kind not in FIELDS:
        return None
    how = {
        "ListNode": f"The first value is `{name}.val`; for the next ones walk on with `{name} = {name}.next`.",
        "TreeNode": f"Its value is `{name}.val`, its children are `{name}.left` and `{name}.right`.",
        "GraphNode": f"Its value is `{name}.val`, its neighbours are in `{name}.neighbors`.",
    }
    return f"`{name}` is a `{kind}`: one node, so it has no positions for `[…]`.", how[kind]


def round_and_round(around: ast.AST, name: str) -> Advice | None:
    """Advice for a function that calls itself for all neighbours without end."""
    loops = [node for node in ast.walk(around) if isinstance(node, ast.For)]
    over_neighbors = any(isinstance(loop.iter, ast.Attribute) and loop.iter.attr == "neighbors" for loop in loops)
    remembers = any(
        isinstance(op, (ast.In, ast.NotIn))
        for node in ast.walk(around)
        if isinstance(node, ast.Compare)
        for op in node.ops
    )
    if not over_neighbors or remembers:
        return None
    return (
        f"In a graph a way can lead back: `{name}` is called for a neighbour, which calls it for the first node again, "
        "round and round.",
        "Remember the nodes that were seen: keep a set `seen`, and call the function only for a neighbour that is "
        "not in it.",
    )
