"""Judges what a learner says that a program gives, without telling them what it is."""

from __future__ import annotations

import ast
import re
from typing import Any, Final

from .compare import approximate, equal
from .judgement import expected_outcome, output_lines
from .shown import show
from .values import decode, json_text, parse

MOST_CHARACTERS: Final = 20_000
TOLERANCE: Final = 1e-6
NO_ANSWER: Final = "There is no answer yet."
WRONG: Final = "That is not what it gives."


def predict(question: str, answers: str) -> str:
    """The judgement of one answer a test, in order, as JSON text; both arguments are JSON texts."""
    data, given = parse(question), parse(answers)
    padded = [*given, *[""] * len(data["tests"])]
    results = [_result(data, place, str(padded[place])) for place in range(len(data["tests"]))]
    passed = sum(result["status"] == "passed" for result in results)
    return json_text(
        {
            "verdict": "passed" if results and passed == len(results) else "failed",
            "testsPassed": passed,
            "testsTotal": len(results),
            "misconception": None,
            "results": results,
        }
    )


def wrong_with(answer: str, spec: dict[str, Any], outcome: dict[str, Any]) -> str | None:
    """What is wrong with an answer about an outcome, or None where it is right."""
    answer = answer.strip()
    if not answer:
        return NO_ANSWER
    if len(answer) > MOST_CHARACTERS:
        return "The answer is too long to be read."
    if outcome["status"] == "raised":
        said = re.sub(r"^raises?\s+", "", answer).partition(":")[0].removesuffix("()").strip()
        return None if said == outcome["error"]["type"] else WRONG
    if spec["kind"] == "program" or spec["compare"] == "stdout":
        return None if _printed(answer) == _printed(outcome["stdout"]) else WRONG
    return _wrong_value(answer, _asked(spec, outcome))


def answer_text(spec: dict[str, Any], outcome: dict[str, Any]) -> str:
    """The answer as it is shown, once it may be."""
    if outcome["status"] == "raised":
        return str(outcome["error"]["type"])
    if spec["kind"] == "program" or spec["compare"] == "stdout":
        return "\n".join(output_lines(outcome["stdout"]))
    return show(_asked(spec, outcome))


def _asked(spec: dict[str, Any], outcome: dict[str, Any]) -> Any:
    """The value that is asked for: of a class the last one."""
    value = decode(outcome["value"])
    return value[-1] if spec["kind"] == "class" else value


def _wrong_value(answer: str, expected: Any) -> str | None:
    try:
        said = ast.literal_eval(answer)
    except (ValueError, SyntaxError, TypeError, MemoryError, RecursionError):
        return None if _squeezed(answer) == _squeezed(show(expected)) else WRONG
    if equal(expected, said):
        return None
    if approximate(expected, said, TOLERANCE):
        return None if _types(expected) == _types(said) else "The number is right, but its type is another one."
    if type(expected) is str or type(said) is str:
        return None if answer == expected else _wrong_kind(expected, said)
    return _wrong_kind(expected, said)


def _wrong_kind(expected: Any, said: Any) -> str:
    if type(expected) is type(said):
        return WRONG
    return f"{WRONG} It is not even of this type: what you wrote is {_type_name(said)}."


def _type_name(value: Any) -> str:
    names = {
        str: "a text",
        int: "a whole number",
        float: "a number with a point",
        bool: "True or False",
        type(None): "None",
    }
    return names.get(type(value), f"a {type(value).__name__}")


def _types(value: Any) -> Any:
    if isinstance(value, list | tuple):
        return type(value), tuple(map(_types, value))
    if isinstance(value, dict):
        return dict, tuple(map(_types, value.values()))
    return type(value)


def _printed(text: str) -> list[str]:
    return [" ".join(line.split()) for line in output_lines(text.strip())]


def _squeezed(text: str) -> str:
    """The text without quotes and without the spaces around commas, colons and brackets."""
    return re.sub(r"\s*([,:()\[\]{}])\s*", r"\1", text.replace("'", "").replace('"', "")).strip()


def _result(question: dict[str, Any], place: int, answer: str) -> dict[str, Any]:
    test = question["tests"][place]
    wrong = wrong_with(answer, question["spec"], expected_outcome(question, place))
    return {
        "status": "passed" if wrong is None else "failed",
        "call": test.get("call", ""),
        "got": answer[:MOST_CHARACTERS],
        "expected": None,
        "difference": wrong,
        "stdout": "",
        "stderr": "",
        "error": None,
        "ms": None,
        "hidden": False,
        "note": test.get("note"),
    }
