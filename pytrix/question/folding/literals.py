"""Values as a good author writes them in code."""

from __future__ import annotations

import ast
from collections.abc import Mapping

LINE = 100


def text_of(value: object) -> str:
    """The value as source, texts in double quotes where that needs no escape."""
    match value:
        case str():
            shown = repr(value)
            return f'"{shown[1:-1]}"' if shown[0] == "'" and '"' not in value and "\\'" not in shown else shown
        case tuple():
            return f"({', '.join(map(text_of, value))}{',' * (len(value) == 1)})"
        case list():
            return f"[{', '.join(map(text_of, value))}]"
        case dict() if value:
            return "{" + ", ".join(f"{text_of(key)}: {text_of(each)}" for key, each in value.items()) + "}"
    return repr(value)


def node_of(value: object) -> ast.expr:
    """The value as an expression."""
    return ast.parse(text_of(value), mode="eval").body


def assignment(name: str, value: object) -> str:
    """The line, or lines, of a named constant."""
    line = f"{name} = {text_of(value)}"
    if len(line) <= LINE or not isinstance(value, tuple | list | dict):
        return line
    empty = text_of(type(value)())
    items = (
        [f"{text_of(key)}: {text_of(each)}" for key, each in value.items()]
        if isinstance(value, Mapping)
        else [text_of(each) for each in value]
    )
    return "\n".join([f"{name} = {empty[0]}", *(f"    {each}," for each in items), empty[1]])


def is_constant(node: ast.AST) -> bool:
    """Whether the expression is a plain value: a number, a text, a tuple or list of such."""
    match node:
        case ast.Constant():
            return True
        case ast.UnaryOp(op=ast.USub(), operand=ast.Constant(value=int() | float())):
            return True
        case ast.Tuple(elts=elements) | ast.List(elts=elements):
            return all(map(is_constant, elements))
    return False


def value_of(node: ast.AST) -> object:
    """The value of a constant expression."""
    return ast.literal_eval(node)


def is_number(node: ast.AST, *values: float) -> bool:
    """Whether the expression is a plain number, and one of `values` where there are some."""
    if not is_constant(node):
        return False
    value = value_of(node)
    return isinstance(value, int | float) and not isinstance(value, bool) and (not values or value in values)
