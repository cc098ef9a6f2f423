"""Why a binary tree came out wrong, or what was read from one."""

from __future__ import annotations

import ast
from collections import deque
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any, Final

from .case import Case, Finding, Rule, is_number, nodes
from .trouble import Function, called_name, gives_nothing, may_end_without_return, own_nodes

SIDES: Final = ("left", "right")


@dataclass
class Branch:
    """A node of a tree that was given as data."""

    value: Any
    left: Branch | None = None
    right: Branch | None = None


def grown(data: Any) -> Branch | None:
    """The tree of a level order."""
    if not isinstance(data, list) or not data:
        return None
    root = Branch(data[0])
    parents, rest = deque([root]), iter(data[1:])
    while parents:
        parent = parents.popleft()
        for side in SIDES:
            value = next(rest, None)
            if value is not None:
                child = Branch(value)
                setattr(parent, side, child)
                parents.append(child)
    return root


def _pre(node: Branch | None) -> Iterator[Any]:
    if node:
        yield from (node.value, *_pre(node.left), *_pre(node.right))


def _inner(node: Branch | None) -> Iterator[Any]:
    if node:
        yield from (*_inner(node.left), node.value, *_inner(node.right))


def _post(node: Branch | None) -> Iterator[Any]:
    if node:
        yield from (*_post(node.left), *_post(node.right), node.value)


def _left_edge(node: Branch | None, side: str) -> list[Any]:
    values: list[Any] = []
    while node:
        values.append(node.value)
        node = getattr(node, side)
    return values


def _depth(node: Branch | None) -> int:
    return 1 + max(_depth(node.left), _depth(node.right)) if node else 0


def compared(expected: list[Any], got: list[Any]) -> str:
    """Where two trees differ first, in one sentence."""
    if not got:
        return f"The tree should have the root `{expected[0]!r}`, and yours is empty (`None`)."
    if not expected:
        return f"The tree should be empty (`None`), and yours has the root `{got[0]!r}`."
    waiting: deque[tuple[Branch | None, Branch | None, str]] = deque([(grown(expected), grown(got), "the root")])
    while waiting:
        want, have, place = waiting.popleft()
        if want and not have:
            if want.value in got:
                return f"`{want.value!r}` should be {place}, and in your tree it is somewhere else."
            return f"The node `{want.value!r}` is missing: it should be {place}."
        if have and not want:
            return f"The node `{have.value!r}` should not be there: it is {place}."
        if want and have:
            if want.value != have.value:
                return f"`{want.value!r}` should be {place}, and in your tree that is `{have.value!r}`."
            for side in SIDES:
                child = f"the {side} child of `{want.value!r}`"
                waiting.append((getattr(want, side), getattr(have, side), child))
    return "The tree differs from what it should be."


def _tree(case: Case) -> Branch | None:
    found = [value for name, value in case.given.items() if case.codecs.get(name) == "tree"]
    return grown(found[0]) if len(found) == 1 else None


def _self_calls(function: Function) -> list[ast.Call]:
    return [node for node in own_nodes(function) if isinstance(node, ast.Call) and called_name(node) == function.name]


def _side(call: ast.Call) -> ast.Attribute | None:
    found = [node for node in call.args if isinstance(node, ast.Attribute) and node.attr in SIDES]
    return found[0] if found else None


def _not_attached(case: Case) -> Finding | None:
    function = case.function
    if function is None or case.got not in case.given.values() or not case.got:
        return None
    for node in own_nodes(function):
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Call) and called_name(node.value) == function.name:
            side, text = _side(node.value), case.source.text(node.value)
            if side is not None:
                place = case.source.text(side)
                return Finding(
                    f"`{text}` gives back a tree with the change in it, and that result is thrown away here; the tree "
                    "stays unchanged.",
                    f"Put the result back where it belongs: `{place} = {text}`, and the same for the other side.",
                    node.lineno,
                )
    return None


def _root_not_returned(case: Case) -> Finding | None:
    function = case.function
    if function is None or case.got or not case.expected:
        return None
    root = function.args.args[0].arg if function.args.args else "root"
    if not (gives_nothing(function) or may_end_without_return(function)):
        return None
    if any(
        isinstance(node, ast.Return) and case.source.text(node) in ("return", "return None")
        for node in own_nodes(function)
    ):
        return None
    return Finding(
        f"`{function.name}` comes to its end without a `return`, so it gives `None`, and the tree is lost.",
        f"Give the tree back: add `return {root}` at the end.",
        function.body[-1].lineno,
    )


def _mirrored(case: Case) -> Finding | None:
    expected, got = grown(case.expected), grown(case.got)
    if len(case.got) < 2 or case.got == case.expected or not _is_mirror(expected, got):
        return None
    test = next(
        (
            node
            for node in nodes(case)
            if isinstance(node, ast.Compare) and isinstance(node.ops[0], (ast.Lt, ast.Gt, ast.LtE, ast.GtE))
        ),
        None,
    )
    why = "All nodes are there, but left and right are swapped everywhere."
    if test is None:
        return Finding(why, "Swap `.left` and `.right` in your code.", None)
    sign = case.source.text(test)
    other = sign.translate(str.maketrans("<>", "><"))
    return Finding(f"{why} `{sign}` decides which side a value goes to.", f"Turn it round: `{other}`.", test.lineno)


def _is_mirror(one: Branch | None, other: Branch | None) -> bool:
    if one is None or other is None:
        return one is other
    return one.value == other.value and _is_mirror(one.left, other.right) and _is_mirror(one.right, other.left)


TREE_RULES: Final[tuple[Rule, ...]] = (_not_attached, _root_not_returned, _mirrored)


def _one_side_only(case: Case) -> Finding | None:
    tree = _tree(case)
    used = [node for node in nodes(case) if isinstance(node, ast.Attribute) and node.attr in SIDES]
    if tree is None or len({node.attr for node in used}) != 1:
        return None
    side = used[0].attr
    other = "right" if side == "left" else "left"
    everything, edge = list(_pre(tree)), _left_edge(tree, side)
    if not _fits(everything, edge, _depth(tree), case):
        return None
    name = case.source.text(used[0].value)
    return Finding(
        f"Your code never looks at `.{other}`, so everything on the {other} is left out.",
        f"Do the same for `{name}.{other}` as for `{name}.{side}`.",
        used[0].lineno,
    )


def _fits(everything: list[Any], edge: list[Any], depth: int, case: Case) -> bool:
    got, expected = case.got, case.expected
    if isinstance(got, list) and isinstance(expected, list):
        return sorted(map(repr, expected)) == sorted(map(repr, everything)) and sorted(map(repr, got)) == sorted(
            map(repr, edge)
        )
    if (got, expected) == (False, True):
        wanted = [value for name, value in case.given.items() if name not in case.codecs]
        return any(value in everything and value not in edge for value in wanted)
    if not (is_number(got) and is_number(expected)):
        return False
    pairs = [(len(edge), len(everything)), (len(edge), depth)]
    if all(is_number(value) for value in everything):
        pairs += [(sum(edge), sum(everything)), (max(edge), max(everything)), (min(edge), min(everything))]
    return (got, expected) in pairs


def _nothing_added(case: Case) -> Finding | None:
    function = case.function
    if function is None or case.got != 0 or type(case.got) is not int or type(case.expected) is not int:
        return None
    passed: ast.Return | None = None
    for node in own_nodes(function):
        if not isinstance(node, ast.Return):
            continue
        value = node.value
        if isinstance(value, ast.Constant) and value.value == 0:
            continue
        parts = [value.left, value.right] if isinstance(value, ast.BinOp) and isinstance(value.op, ast.Add) else []
        if isinstance(value, ast.Call) and called_name(value) in ("max", "min"):
            parts = list(value.args)
        if not parts or not all(called_name(part) == function.name for part in parts):
            return None
        passed = node
    if passed is None or passed.value is None:
        return None
    return Finding(
        "Every call only passes on what its sides give and adds nothing, and the smallest case gives 0, so the "
        "answer is always 0.",
        f"Count the node itself: `return 1 + {case.source.text(passed.value)}`.",
        passed.lineno,
    )


def _other_order(case: Case) -> Finding | None:
    tree, got, expected = _tree(case), case.got, case.expected
    if tree is None or not isinstance(got, list) or got == expected:
        return None
    data = next(value for name, value in case.given.items() if case.codecs.get(name) == "tree")
    orders = {
        "pre-order (node, left, right)": list(_pre(tree)),
        "in-order (left, node, right)": list(_inner(tree)),
        "post-order (left, right, node)": list(_post(tree)),
        "level by level": [value for value in data if value is not None],
    }
    mine = [name for name, values in orders.items() if values == got]
    wanted = [name for name, values in orders.items() if values == expected]
    if not mine or len(wanted) != 1:
        return None
    function = case.function
    name = function.name if function else "f"
    sides = [f"{name}(root.left)", f"{name}(root.right)"]
    advice = {
        "pre": f"Take the node's own value first, then the left side, then the right: `[root.val] + {sides[0]} + …`.",
        "in-": f"Take the left side first, then the node's own value, then the right side: `{sides[0]} + "
        "[root.val] + …`.",
        "pos": "Take the left side first, then the right side, and the node's own value last.",
        "lev": "Keep a queue of nodes: take one from the front with `.pop(0)`, and put its children at the end.",
    }[wanted[0][:3]]
    yours = f"Your order is {mine[0]}" if len(mine) == 1 else "All values are there, but in another order"
    return Finding(f"{yours}; expected is {wanted[0]}.", advice, _value_line(case))


def _value_line(case: Case) -> int | None:
    return next((node.lineno for node in nodes(case) if isinstance(node, ast.Attribute) and node.attr == "val"), None)


def _missing_children_counted(case: Case) -> Finding | None:
    tree, function = _tree(case), case.function
    if tree is None or function is None or type(case.got) is not int or type(case.expected) is not int:
        return None
    if case.got != len(list(_pre(tree))) + 1:
        return None
    for node in own_nodes(function):
        value = node.value if isinstance(node, ast.Return) else None
        if not isinstance(value, ast.BinOp) or not isinstance(value.op, ast.Add):
            continue
        if called_name(value.left) == called_name(value.right) == function.name:
            return Finding(
                f"Only missing children are counted: `{function.name}` gives 1 for `None`, and a node adds "
                "nothing of its own.",
                "Let the case `None` give 0, and count at the node itself what is to be counted.",
                value.lineno,
            )
    return None


READ_RULES: Final[tuple[Rule, ...]] = (_one_side_only, _nothing_added, _missing_children_counted, _other_order)
