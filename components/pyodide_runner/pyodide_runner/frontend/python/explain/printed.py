"""Why a program printed something else than it should."""

from __future__ import annotations

import ast
import re
from dataclasses import replace
from typing import Any, Final

from . import habits, near
from .case import Case, Finding, Rule
from .trouble import FUNCTIONS, called_name, gives_nothing, prints


def find(case: Case) -> Finding | None:
    """The cause of a wrong output, as far as the code and the output show it."""
    for rule in RULES:
        finding = rule(case)
        if finding:
            return finding
    return habits.find(case) or near.find(replace(case, got=_value(case.got), expected=_value(case.expected)))


def _value(text: str) -> Any:
    stripped = text.strip()
    try:
        return int(stripped)
    except ValueError:
        return text


def _squeeze(text: str) -> str:
    return "".join(text.split())


def _prompt(case: Case) -> Finding | None:
    rest, line = case.got, None
    for call in case.source.all(ast.Call):
        if called_name(call) == "input" and call.args:
            prompt = call.args[0]
            if isinstance(prompt, ast.Constant) and isinstance(prompt.value, str) and prompt.value in rest:
                rest = rest.replace(prompt.value, "")
                line = line or call.lineno
    if line is None or _squeeze(rest) != _squeeze(case.expected):
        return None
    return Finding(
        "The prompt in `input(…)` is printed too, so it becomes part of the output; expected is the answer alone.",
        "Read without a prompt: `input()`.",
        line,
    )


def _nothing_printed(case: Case) -> Finding | None:
    if case.got.strip() or not case.expected.strip():
        return None
    called = {called_name(call) for call in case.source.all(ast.Call)}
    for statement in reversed(case.source.tree.body):
        if (
            isinstance(statement, ast.Expr)
            and isinstance(statement.value, ast.Name)
            and case.source.function(statement.value.id)
        ):
            name = statement.value.id
            return Finding(
                f"`{name}` alone only names the function; it does not call it.",
                f"Call it with round brackets: `{name}()`.",
                statement.lineno,
            )
        if isinstance(statement, ast.Expr) and isinstance(statement.value, ast.Call):
            function = case.source.function(called_name(statement.value))
            if function is not None and not gives_nothing(function) and not prints(function):
                return Finding(
                    f"The result of `{case.source.text(statement.value)}` is not printed, so there is no output.",
                    f"Print it: `print({case.source.text(statement.value)})`.",
                    statement.lineno,
                )
    for statement in case.source.tree.body:
        if isinstance(statement, FUNCTIONS) and statement.name not in called:
            brackets = "()" if not statement.args.args else "(…)"
            return Finding(
                f"The function `{statement.name}` is defined but never called, so nothing is printed.",
                f"Call it at the end of the program: `{statement.name}{brackets}`.",
                statement.lineno,
            )
    if "print" not in called and case.source.tree.body:
        return Finding(
            "The program never calls `print`, so nothing is shown.",
            "Print the answer: `print(…)`.",
            case.source.tree.body[-1].lineno,
        )
    return None


def _none_printed(case: Case) -> Finding | None:
    lines = [line for line in case.got.splitlines() if line.strip() != "None"]
    if len(lines) == len(case.got.splitlines()) or _squeeze("".join(lines)) != _squeeze(case.expected):
        return None
    for call in case.source.all(ast.Call):
        inner = call.args[0] if called_name(call) == "print" and len(call.args) == 1 else None
        function = case.source.function(called_name(inner)) if inner is not None else None
        if function is not None and gives_nothing(function):
            return Finding(
                f"`{function.name}` prints its result itself and returns nothing, so `print(…)` around the call "
                "shows `None`.",
                f"In `{function.name}`, use `return` in place of `print`; or call it without `print`.",
                call.lineno,
            )
    return Finding(
        "The output has a line `None` too many.", "Print only values; a function without `return` gives `None`.", None
    )


def _joined_digits(case: Case) -> Finding | None:
    parts = case.stdin.split()
    if len(parts) < 2 or case.got.strip() not in ("".join(parts), "".join(reversed(parts))):
        return None
    if case.got.strip() == case.expected.strip() or not all(re.fullmatch(r"-?\d+(\.\d+)?", part) for part in parts):
        return None
    return Finding(
        "`input()` gives text, and `+` joins texts together instead of adding numbers.",
        "Convert each input to a number first: `int(input())`.",
        next((call.lineno for call in case.source.all(ast.Call) if called_name(call) == "input"), None),
    )


def _list_printed(case: Case) -> Finding | None:
    text = case.got.strip()
    if not re.fullmatch(r"[\[({].*[\])}]", text) or re.sub(r"[\[\](){},'\"\s]", "", text) != _squeeze(case.expected):
        return None
    return Finding(
        "A whole list is printed, with its brackets and commas.",
        'Print the items: `print(*items)`, or for text `print(" ".join(items))`.',
        next((call.lineno for call in reversed(case.source.all(ast.Call)) if called_name(call) == "print"), None),
    )


def _extra_words(case: Case) -> Finding | None:
    wanted, got = case.expected.strip(), case.got.strip()
    if not wanted or "\n" in wanted or wanted == got or not re.search(rf"(?<![\w.]){re.escape(wanted)}(?![\w.])", got):
        return None
    if len(got.splitlines()) > 1:
        return None
    extra = " ".join(got.replace(wanted, " ", 1).split())
    if not re.search(r"[A-Za-z]{2}|[:=]", extra):
        return None
    return Finding(
        f"The answer is there, but with extra words around it: `{extra[:60]}`.",
        "Print only the answer, without other words.",
        next((call.lineno for call in reversed(case.source.all(ast.Call)) if called_name(call) == "print"), None),
    )


RULES: Final[tuple[Rule, ...]] = (_prompt, _nothing_printed, _none_printed, _joined_digits, _list_printed, _extra_words)
