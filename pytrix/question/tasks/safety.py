"""What may be run while a learner waits: a budget of lines does not bound what a single line does."""

from __future__ import annotations

import ast
import re
from typing import Any, Final

SMALL: Final = 10_000
_LARGE: Final = re.compile(r"[1-9][0-9]{4}")


def is_small(value: Any) -> bool:
    """Whether no number in the value is so large that one line could be busy with it for long."""
    if isinstance(value, int | float):
        return abs(value) <= SMALL
    if isinstance(value, str):
        return not _LARGE.search(value)
    if isinstance(value, dict):
        return all(is_small(each) for pair in value.items() for each in pair)
    return all(map(is_small, value)) if isinstance(value, list | tuple | set) else True


def has_small_numbers(program: str) -> bool:
    """Whether every number that a program writes down is small."""
    constants = (node.value for node in ast.walk(ast.parse(program)) if isinstance(node, ast.Constant))
    return all(map(is_small, constants))
