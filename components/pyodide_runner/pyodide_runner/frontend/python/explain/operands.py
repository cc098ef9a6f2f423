"""Causes of a TypeError of values that are combined, compared or converted."""

from __future__ import annotations

import ast
from typing import Final

from . import nothing
from .trouble import FUNCTIONS, Advice, Match, Source, Trouble, called_name, is_name
from .words import a_type

NUMBERS: Final = ("int", "float")


def _is_text(node: ast.AST) -> bool:
    return isinstance(node, ast.JoinedStr) or (isinstance(node, ast.Constant) and isinstance(node.value, str))


def _comes_from_input(source: Source, node: ast.AST) -> bool:
    if isinstance(node, ast.Name):
        return any(called_name(assignment.value) == "input" for assignment in source.assignments(node.id))
    return called_name(node) == "input"


def _text_and_number(trouble: Trouble, doing: str) -> Advice:
    operation, added = trouble.first(ast.BinOp), trouble.first(ast.AugAssign)
    sides: list[ast.AST] = [operation.left, operation.right] if operation else []
    summed = trouble.given("sum")
    if not operation and summed:
        parts = trouble.source.text(summed)
        return (
            f"`sum` adds numbers, and the items of `{parts}` are texts, even if they look like numbers.",
            f"Make numbers of them first: `sum(map(int, {parts}))`.",
        )
    if not operation and added and isinstance(trouble.value(added.value), str):
        name = trouble.source.text(added.value)
        through_keys = _key_of(trouble, added)
        if through_keys:
            return through_keys
        return (
            f"`{name}` is text (`str`), and `{trouble.source.text(added.target)}` is a number; Python does not "
            "add the two.",
            f"Make a number of it first: `int({name})`, or `float({name})`.",
        )
    why = f"The line {doing} text (`str`) and a number; Python does not mix the two by itself."
    if any(_is_text(side) for side in sides):
        other = next((trouble.source.text(side) for side in sides if not _is_text(side)), "the number")
        return why, f'To put it into the text, write `str({other})`, or use an f-string such as `f"… {{{other}}}"`.'
    for side in sides:
        if _comes_from_input(trouble.source, side):
            name = trouble.source.text(side)
            return f"{why} `input()` always gives text.", f"Convert it first: `int({name})`, or `float({name})`."
    named = next((trouble.source.text(side) for side in sides if isinstance(side, ast.Name)), "…")
    return why, f"Convert one of them: `int({named})` makes a number of text, `str({named})` makes text of a number."


def _key_of(trouble: Trouble, node: ast.AST) -> Advice | None:
    """Advice where a loop over a dictionary gives keys and its values are meant."""
    name = node.value.id if isinstance(node, ast.AugAssign) and isinstance(node.value, ast.Name) else ""
    for loop in (above for above in trouble.source.above(node) if isinstance(above, ast.For)):
        if is_name(loop.target, name) and isinstance(trouble.value(loop.iter), dict):
            whole = trouble.source.text(loop.iter)
            return (
                f"A loop over the dictionary `{whole}` gives its keys, so `{name}` is a key here, and a text.",
                f"Loop over its values: `for {name} in {whole}.values():`.",
            )
    return None


def concatenation(trouble: Trouble, found: Match) -> Advice:
    left, right = found[1], found[2]
    if right == "NoneType":
        return nothing.used(trouble)
    if left == "str" and right in NUMBERS:
        return _text_and_number(trouble, "joins")
    if left == "list":
        return (
            f"`+` joins a list to another list only, and here the other side is {a_type(right)}.",
            "Put the value in square brackets, `+ [value]`, or use `.append(value)`.",
        )
    return f"`+` cannot join {a_type(left)} and {a_type(right)}.", f"Convert one side so that both are {a_type(left)}."


def operands(trouble: Trouble, found: Match) -> Advice:
    operator, left, right = found[1].partition(" or ")[0], found[2], found[3]
    pair = {left, right}
    if "NoneType" in pair:
        return nothing.used(trouble)
    if pair & {"method", "builtin_function_or_method", "function"}:
        advice = _not_called(trouble, operator)
        if advice:
            return advice
    if pair <= {"str", *NUMBERS} and "str" in pair and (left != right):
        return _text_and_number(trouble, {"+": "adds", "-": "subtracts", "/": "divides"}.get(operator, "combines"))
    if operator.startswith("-") and left == right == "list":
        return (
            "One list cannot be subtracted (`-`) from another list.",
            "Keep the items you want in a new list: `[x for x in first if x not in second]`.",
        )
    if left == right == "str":
        return (
            f"Both sides of `{operator}` are text (`str`), even if they look like numbers.",
            "Convert them to numbers first, with `int(…)` or `float(…)`.",
        )
    return (
        f"`{operator}` does not work between {a_type(left)} and {a_type(right)}.",
        "Check what each side is, and convert one of them or use the item that you mean.",
    )


def _not_called(trouble: Trouble, operator: str) -> Advice | None:
    defined = {node.name for node in trouble.source.nodes if isinstance(node, FUNCTIONS)}
    for node in nothing.suspects(trouble):
        name = node.attr if isinstance(node, ast.Attribute) else node.id if isinstance(node, ast.Name) else ""
        if name in defined:
            text, kind = trouble.source.text(node), "method" if isinstance(node, ast.Attribute) else "function"
            return (
                f"`{text}` without round brackets is the {kind} itself, not its result, and `{operator}` needs "
                "the result.",
                f"Call it: `{text}()`.",
            )
    return None


def comparison(trouble: Trouble, found: Match) -> Advice:
    left, right = found[2], found[3]
    if "NoneType" in (left, right):
        return nothing.used(trouble)
    why = f"`{found[1]}` cannot compare {a_type(left)} with {a_type(right)}."
    if "str" in (left, right) and (left in NUMBERS or right in NUMBERS):
        node = trouble.first(ast.Compare)
        sides = [node.left, *node.comparators] if node else []
        text = next((trouble.source.text(side) for side in sides if _comes_from_input(trouble.source, side)), "…")
        hint = " `input()` always gives text." if text != "…" else ""
        return why + hint, f"Convert the text to a number first: `int({text})`, or `float({text})`."
    return why, "Compare values of the same kind; perhaps you meant one item, or a length (`len(…)`)."


def multiplied_text(trouble: Trouble, found: Match) -> Advice:
    return (
        "Text or a list can only be repeated a whole number of times, and here `*` gets "
        f"{a_type(found[1])}; numbers in quotes are text.",
        "Convert the text to numbers first, with `int(…)` or `float(…)`.",
    )


def conversion(trouble: Trouble, found: Match) -> Advice:
    if found[2] == "NoneType":
        return nothing.used(trouble)
    return (
        f"`{found[1]}(…)` makes a number of one text or number, and it got {a_type(found[2])}.",
        "Convert the items one by one, for example `[int(x) for x in …]`.",
    )


def formatted(trouble: Trouble, found: Match) -> Advice:
    return (
        "The left side of `%` is text, so Python takes `%` as text formatting and not as a remainder.",
        "Convert the text to a number first: `int(…)`.",
    )


def number_needed(trouble: Trouble, found: Match) -> Advice:
    if "NoneType" in found.groups():
        return nothing.used(trouble)
    kind = next(group for group in found.groups() if group)
    if kind in ("list", "tuple", "set", "dict"):
        return (
            f"A number is needed here, and the value is {a_type(kind)}.",
            "Use its length, `len(…)`, or one of its items.",
        )
    convert = "`int(…)`" if "integer" in trouble.message else "`int(…)` or `float(…)`"
    return f"A number is needed here, and the value is {a_type(kind)}.", f"Convert it first, with {convert}."
