"""Inputs as learners type them: a text for each argument, the lines that a program reads, or the calls of a class."""

from __future__ import annotations

import ast
from typing import Any, Final

from .unfit import Unfit

MOST_CHARACTERS: Final = 2_000
FILES: Final = "files"
"""What the files of a folder are called where they are typed: a dictionary from their names to their texts."""
_MISSING: Final = "Write a value here, such as `5`, `'abc'` or `[1, 2]`."
_PLAIN: Final = "write the value itself, without names, calls or sums. Texts stand in quotes."
_NO_VALUE: Final = (ValueError, TypeError, MemoryError, RecursionError)


class RefusedError(Unfit):
    """The input may not be tried; the message is for the learner."""

    def __init__(self, message: str) -> None:
        super().__init__("WrongInput", message)

    def __str__(self) -> str:
        return self.message


def typed(spec: dict[str, Any], texts: list[str]) -> Any:
    """The input that is meant, in the form that a question's maker of inputs gives; raises `RefusedError`."""
    if spec["kind"] == "program":
        return _lines(texts[0] if texts else "")
    if spec["kind"] == "class":
        return _operations(texts[0] if texts else "")
    names = [*([FILES] if spec["kind"] == "files" else []), *spec["parameters"]]
    padded = [*texts, *[""] * len(names)]
    return [_value(name, text.strip()) for name, text in zip(names, padded, strict=False)]


def _lines(text: str) -> str:
    _check_length("Your input", text)
    lines = text.replace("\r\n", "\n")
    return lines if not lines or lines.endswith("\n") else f"{lines}\n"


def _operations(text: str) -> list[tuple[Any, ...]]:
    _check_length("Your input", text)
    try:
        statements = ast.parse(text.strip()).body
    except (SyntaxError, *_NO_VALUE) as error:
        told = error.msg if isinstance(error, SyntaxError) else "it is no Python"
        raise RefusedError(f"Your input: Python can't read this: {told}. Write a call on each line.") from None
    return [_operation(each) for each in statements]


def _operation(statement: ast.stmt) -> tuple[Any, ...]:
    call = statement.value if isinstance(statement, ast.Expr | ast.Assign) else None
    if not isinstance(call, ast.Call) or not isinstance(call.func, ast.Name | ast.Attribute) or call.keywords:
        raise RefusedError(f"Line {statement.lineno}: write a call here, with the values themselves, such as `add(5)`.")
    name = call.func.id if isinstance(call.func, ast.Name) else call.func.attr
    try:
        return (name, *map(ast.literal_eval, call.args))
    except _NO_VALUE:
        raise RefusedError(f"Line {statement.lineno}: {_PLAIN}") from None


def _value(name: str, text: str) -> Any:
    if not text:
        raise RefusedError(f"`{name}`: {_MISSING}")
    _check_length(f"`{name}`", text)
    if text == "set()":
        return set()
    try:
        return ast.literal_eval(text)
    except SyntaxError as error:
        raise RefusedError(f"`{name}`: Python can't read this: {error.msg}. {_MISSING}") from None
    except _NO_VALUE:
        raise RefusedError(f"`{name}`: {_PLAIN}") from None


def _check_length(name: str, text: str) -> None:
    if len(text) > MOST_CHARACTERS:
        raise RefusedError(f"{name}: this is longer than any input needs to be here.")
