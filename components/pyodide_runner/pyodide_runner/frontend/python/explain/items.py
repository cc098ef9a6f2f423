"""Causes of a TypeError of collections and their items."""

from __future__ import annotations

import ast
from typing import Final

from . import nothing, walking
from .operands import NUMBERS
from .trouble import Advice, Match, Trouble
from .words import a_type

CALLABLES: Final = ("function", "method", "builtin_function_or_method", "method_descriptor")


def not_iterable(trouble: Trouble, found: Match) -> Advice:
    kind = found[1]
    loop = trouble.first(ast.For)
    name = trouble.source.text(loop.iter) if loop else "…"
    if kind == "NoneType":
        return nothing.used(trouble)
    if kind in CALLABLES:
        return (
            f"`{name}` is a function that was not called, so there is nothing to loop over.",
            f"Add round brackets: `{name}()`.",
        )
    on_nodes = walking.looped(kind, name)
    if on_nodes:
        return on_nodes
    why = f"A loop goes through the items of a collection one by one, and {a_type(kind)} has no items."
    if kind == "int":
        return why, f"To count up to it, use `range({name})`."
    return why, "Use a list, text or another collection here."


def wrong_index(trouble: Trouble, found: Match) -> Advice:
    owner, kind = found[1].replace("string", "text"), found[2]
    node = trouble.first(ast.Subscript)
    index = trouble.source.text(node.slice) if node else "…"
    why = f"A position in a {owner} must be a whole number, and `{index}` is {a_type(kind)}."
    if owner == "text":
        why = f"A position (index) in text must be a whole number, and `{index}` is {a_type(kind)}."
    if kind == "float":
        return why, "Divide with `//` to get a whole number, or convert it with `int(…)`."
    if node and isinstance(node.slice, ast.Name):
        for loop in (above for above in trouble.source.above(node) if isinstance(above, ast.For)):
            if isinstance(loop.target, ast.Name) and loop.target.id == index:
                whole = trouble.source.text(node.value)
                return (
                    f"{why} The loop already puts each item into `{index}`.",
                    f"Use `{index}` itself in place of `{whole}[{index}]`.",
                )
    if kind == "tuple":
        return why, "Use one pair of brackets for each level: `rows[1][2]`."
    return why, "Use a number as the position, `int(…)` if it is text; to look things up by name, use a dictionary."


def item_assignment(trouble: Trouble, found: Match) -> Advice:
    kind = found[1]
    if kind == "NoneType":
        return nothing.used(trouble)
    node = trouble.first(ast.Subscript)
    name = trouble.source.text(node.value) if node else "it"
    if kind == "str":
        return (
            "Text (`str`) can't be changed once it is made, not even one character of it.",
            f'Make a new text, for example `{name}[:i] + "x" + {name}[i + 1:]`, or use `.replace(…)`.',
        )
    if kind == "tuple":
        return (
            "A tuple can't be changed once it is made.",
            "Use a list, in square brackets, if its items should change.",
        )
    return f"The items of {a_type(kind)} can't be changed with square brackets.", "Use a list or a dictionary."


def unhashable(trouble: Trouble, found: Match) -> Advice:
    kind = found[1]
    other = {"list": "a tuple: `tuple(…)`", "set": "a `frozenset(…)`", "dict": "a tuple of its items"}.get(
        kind, "a tuple"
    )
    return (
        f"{a_type(kind).capitalize()} can be changed, so it cannot be a key of a dictionary or an item of a set.",
        f"Use {other}.",
    )


def no_length(trouble: Trouble, found: Match) -> Advice:
    kind = found[1]
    if kind == "NoneType":
        return nothing.used(trouble)
    counted = trouble.given("len")
    name = trouble.source.text(counted) if counted else "…"
    on_nodes = walking.counted(kind, name)
    if on_nodes:
        return on_nodes
    why = f"`len(…)` counts the items of a collection, and `{name}` is {a_type(kind)}."
    if kind in NUMBERS:
        return why, f"To count its digits, make text of it first: `len(str({name}))`."
    if kind in ("generator", "map", "filter", "zip"):
        return why, f"Make a list of it first: `len(list({name}))`."
    return why, "Give it a list, text, dictionary or set."


def not_subscriptable(trouble: Trouble, found: Match) -> Advice:
    kind = found[1]
    if kind == "NoneType":
        return nothing.used(trouble)
    node = trouble.first(ast.Subscript)
    name = trouble.source.text(node.value) if node else "…"
    inside = trouble.source.text(node.slice) if node else "…"
    if kind in CALLABLES:
        return (
            f"`{name}` is a function or method, and square brackets do not call it.",
            f"Call it with round brackets: `{name}({inside})`.",
        )
    if kind == "set":
        return (
            "A set has no positions, so square brackets do not work on it.",
            "Make a list of it first: `sorted(…)` or `list(…)`.",
        )
    if kind in NUMBERS:
        return (
            f"`{name}` is {a_type(kind)}, so it has no items.",
            f"To get at its digits, make text of it: `str({name})[…]`.",
        )
    return walking.indexed(kind, name) or (
        f"`{name}` is {a_type(kind)}, and square brackets do not work on it.",
        "Make a list of it, or check the name.",
    )


def written(trouble: Trouble, found: Match) -> Advice:
    given = trouble.given("write")
    item = trouble.source.text(given) if given else "…"
    if found[1] in ("list", "tuple", "set"):
        return (
            f"`write(…)` takes text only, and `{item}` is {a_type(found[1])}.",
            f'Write its items one by one: `for item in {item}:` and under it `write(str(item) + "\\n")`.',
        )
    return (
        f"`write(…)` takes text only, and `{item}` is {a_type(found[1])}.",
        f'Make text of it, with its line break: `write(str({item}) + "\\n")`.',
    )


def joined_numbers(trouble: Trouble, found: Match) -> Advice:
    given = trouble.given("join")
    items = trouble.source.text(given) if isinstance(given, ast.Name) else "…"
    return (
        f"`join` puts texts together, and one of the items is {a_type(found[1])}.",
        f"Make text of each item first: `join(str(x) for x in {items})`.",
    )


def not_unpackable(trouble: Trouble, found: Match) -> Advice:
    if found[1] == "NoneType":
        return nothing.used(trouble)
    return (
        f"Several names on the left of `=` need several values on the right, and there is only {a_type(found[1])}.",
        "Give one name on the left, or as many values as names.",
    )
