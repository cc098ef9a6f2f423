"""Judges an input on which a learner says that a wrong program differs from what its question asks."""

from __future__ import annotations

from typing import Any, Final

from . import legal
from .execute import outcome_of
from .judgement import EXECUTED, judge_data, matches, sent
from .shown import show
from .typed import MOST_CHARACTERS, RefusedError, typed
from .values import json_text, parse

LINES: Final = 200_000
"""A program that executes more lines on an input that is allowed has not come to an end."""


def counterexample(question: str, arguments: str) -> str:
    """The judgement of an input as it is typed (see `typed.py`), as JSON text; both arguments are JSON texts.

    `{"refused": text}` where the input is none that may be tried; nothing is run then.
    """
    asked, texts = parse(question), [str(each) for each in parse(arguments)]
    try:
        value = typed(asked["spec"], texts)
        told = legal.complaint(asked["domain"], asked["spec"]["parameters"], value)
        if told:
            raise RefusedError(told)
        return json_text(_judgement(asked, value))
    except RefusedError as refused:
        return json_text({"refused": str(refused)})


def _judgement(question: dict[str, Any], value: Any) -> dict[str, Any]:
    spec = {key: each for key, each in question["spec"].items() if key != "requires"}
    given = sent(spec["kind"], value)
    asked = {**question, "spec": spec, "mistakes": [], "tests": [{"input": given, "call": _call(spec, value)}]}
    right = outcome_of(question["solution"], spec, given, max_lines=LINES)
    if right["status"] not in EXECUTED:
        raise RefusedError("On this input our own solution does not come to an end here. Try a smaller one.")
    if right["status"] == "raised" and right["error"]["type"] not in question["domain"].get("raises", ()):
        raise RefusedError("Our own solution fails on this input, so no call may get it. Try another one.")
    for way in question.get("otherWays", ()):
        other = outcome_of(way["code"], spec, given, max_lines=LINES)
        if other["status"] in EXECUTED and not matches(asked, right, other, 0):
            raise RefusedError("On this input our own solutions do not agree, so it proves nothing. Try another one.")
    got = outcome_of(question["program"], spec, given, max_lines=LINES)
    if got["status"] not in (*EXECUTED, "timeout"):
        raise RefusedError("What the program gives on this input can't be told here. Try another one.")
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
        "input": given,
    }
    return {
        "verdict": "passed" if found else "failed",
        "testsPassed": int(found),
        "testsTotal": 1,
        "misconception": None,
        "results": [{**result, **told}],
    }


def _call(spec: dict[str, Any], value: Any) -> str:
    if spec["kind"] == "program":
        return str(value).rstrip("\n")
    if spec["kind"] == "files":
        files = ", ".join(f"{name}: {show(text, MOST_CHARACTERS)}" for name, text in value[0].items())
        return f"{_call({**spec, 'kind': 'function'}, value[1:])}  # {files or 'no files'}"
    calls = value if spec["kind"] == "class" else [(spec["entry"], *value)]
    return "; ".join(f"{name}({', '.join(show(each, MOST_CHARACTERS) for each in given)})" for name, *given in calls)


def _said(outcome: dict[str, Any], shown: str | None) -> str:
    return "no answer: it does not come to an end" if outcome["status"] == "timeout" else shown or "no answer"
