"""How calls and results of tests are written for people."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Final

from ..judge.shown import show
from ..judge.values import decode

CALL_CHARACTERS: Final = 200


def call_text(kind: str, entry: str, value: Any) -> str:
    """The call of a test; `value` is arguments, operations, the text of stdin, or files with arguments behind them."""
    match kind:
        case "class":
            return "; ".join(application(operation[0], operation[1:]) for operation in value)
        case "program":
            return str(value).rstrip("\n") if len(value) <= CALL_CHARACTERS else value[:CALL_CHARACTERS] + "…"
        case "files":
            files = ", ".join(f"{name}: {show(text, CALL_CHARACTERS)}" for name, text in value[0].items())
            return f"{application(entry, value[1:])}  # {files or 'no files'}"
    return application(entry, value)


def application(name: str, arguments: Sequence[Any]) -> str:
    """The call of a function with arguments."""
    return f"{name}({', '.join(show(each, CALL_CHARACTERS) for each in arguments)})"


def result_text(kind: str, compare: str, outcome: Mapping[str, Any]) -> str:
    """What people are shown as the expected result of a test."""
    if outcome["status"] == "raised":
        return f"raises {outcome['error']['type']}"
    if kind == "program" or compare == "stdout":
        return str(outcome.get("stdout") or "").rstrip("\n")
    if compare == "files" and outcome.get("files") is not None:
        return ", ".join(f"{name}: {show(text, CALL_CHARACTERS)}" for name, text in outcome["files"].items())
    result = show(decode(outcome.get("value") or "null"), 2 * CALL_CHARACTERS)
    return f"{compare.removeprefix('argument:')} becomes {result}" if compare.startswith("argument:") else result
