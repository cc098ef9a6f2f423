"""Judges an input on which a learner says that a wrong program differs from what its question asks."""

from __future__ import annotations

import ast
from typing import Any, Final

from . import domain
from .execute import outcome_of
from .judgement import EXECUTED, judge_data, matches
from .shown import show
from .values import encode, json_text, parse

MOST_CHARACTERS: Final = 2_000
LINES: Final = 200_000
"""A program that executes more lines on an input that is allowed has not come to an end."""
_MISSING: Final = "Write a value here, such as `5`, `'abc'` or `[1, 2]`."


def counterexample(question: str, arguments: str) -> str:
    """The judgement of one text an argument, as JSON text; both arguments are JSON texts.

    `{"refused": text}` where the input is none that may be tried; nothing is run then.
    """
    asked, texts = parse(question), [str(each) for each in parse(arguments)]
    try:
        values = _values(asked["spec"]["parameters"], texts)
        told = domain.complaint(asked["domain"], asked["spec"]["parameters"], values)
        if told:
            raise _RefusedError(told)
        return json_text(_judgement(asked, values))
    except _RefusedError as refused:
        return json_text({"refused": str(refused)})


class _RefusedError(Exception):
    """The input may not be tried; the message is for the learner."""


def _values(parameters: list[str], texts: list[str]) -> list[Any]:
    padded = [*texts, *[""] * len(parameters)]
    return [_value(name, text.strip()) for name, text in zip(parameters, padded, strict=False)]


def _value(name: str, text: str) -> Any:
    if not text:
        raise _RefusedError(f"`{name}`: {_MISSING}")
    if len(text) > MOST_CHARACTERS:
        raise _RefusedError(f"`{name}`: this is longer than any input needs to be here.")
    if text == "set()":
        return set()
    try:
        return ast.literal_eval(text)
    except SyntaxError as error:
        raise _RefusedError(f"`{name}`: Python can't read this: {error.msg}. {_MISSING}") from None
    except (ValueError, TypeError, MemoryError, RecursionError):
        raise _RefusedError(
            f"`{name}`: write the value itself, without names, calls or sums. Texts stand in quotes."
        ) from None


def _judgement(question: dict[str, Any], values: list[Any]) -> dict[str, Any]:
    sent = {"args": encode(values)}
    spec = {key: each for key, each in question["spec"].items() if key != "requires"}
    call = f"{spec['entry']}({', '.join(show(each, MOST_CHARACTERS) for each in values)})"
    asked = {**question, "spec": spec, "mistakes": [], "tests": [{"input": sent, "call": call}]}
    right = outcome_of(question["solution"], spec, sent, max_lines=LINES)
    if right["status"] not in EXECUTED:
        raise _RefusedError("On this input our own solution does not come to an end here. Try a smaller one.")
    if right["status"] == "raised" and right["error"]["type"] not in question["domain"].get("raises", ()):
        raise _RefusedError("Our own solution fails on this input, so no call may get it. Try another one.")
    for way in question.get("otherWays", ()):
        other = outcome_of(way["code"], spec, sent, max_lines=LINES)
        if other["status"] in EXECUTED and not matches(asked, right, other, 0):
            raise _RefusedError("On this input our own solutions do not agree, so it proves nothing. Try another one.")
    got = outcome_of(question["program"], spec, sent, max_lines=LINES)
    if got["status"] not in (*EXECUTED, "timeout"):
        raise _RefusedError("What the program gives on this input can't be told here. Try another one.")
    asked["tests"][0]["expected"] = right
    (result,) = judge_data(asked, [got])["results"]
    found = result["status"] != "passed"
    told = {
        "status": "passed" if found else "failed",
        "got": _said(got, result["got"]),
        "expected": result["expected"] if found else None,
        "difference": None if found else "That is right, so this input shows nothing.",
        "error": None,
        "ms": None,
        "input": sent,
    }
    return {
        "verdict": "passed" if found else "failed",
        "testsPassed": int(found),
        "testsTotal": 1,
        "misconception": None,
        "results": [{**result, **told}],
    }


def _said(outcome: dict[str, Any], shown: str | None) -> str:
    return "no answer: it does not come to an end" if outcome["status"] == "timeout" else shown or "no answer"
