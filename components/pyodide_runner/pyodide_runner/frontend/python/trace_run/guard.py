"""Lets the end of a recording pass through the program's own `except` clauses, bare ones included."""

from __future__ import annotations

import ast
import builtins
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, Final

from ..judge.failure import FILENAME, remember_source
from ..judge.program import TOP_LEVEL_AWAIT, Program

# Not an identifier, so that no program can mean something else by it.
_NAME: Final = "<end of the recording>"


def compile_guarded(source: str) -> Program:
    """The compiled program, line for line; raises what the compiler raises."""
    remember_source(source)
    tree = ast.parse(source, FILENAME)
    for node in ast.walk(tree):
        if isinstance(node, ast.Try) and node.handlers:
            node.handlers.insert(0, _handler(node.handlers[0]))
    code = compile(tree, FILENAME, "exec", flags=TOP_LEVEL_AWAIT, dont_inherit=True)
    return Program(source, code, "")


def _handler(first: ast.ExceptHandler) -> ast.ExceptHandler:
    place: dict[str, Any] = {"lineno": first.lineno, "col_offset": first.col_offset}
    place |= {"end_lineno": first.lineno, "end_col_offset": first.col_offset}
    name = ast.Name(_NAME, ast.Load(), **place)
    return ast.ExceptHandler(name, None, [ast.Raise(None, None, **place)], **place)


@contextmanager
def guarding(ending: type[BaseException]) -> Iterator[None]:
    """Context in which guarded programs let that exception through."""
    content = vars(builtins)
    content[_NAME] = ending
    try:
        yield
    finally:
        content.pop(_NAME, None)
