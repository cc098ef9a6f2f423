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
SPACES: Final = "The words are right, but not the spaces before or between them."
_EXCEPTION: Final = re.compile(r"(?:it\s+)?(?:raises?\s+)?(?:an?\s+)?([\"'`]?)(\w+)\1(?:\(.*\)|:.*)?", re.DOTALL)
_UNREADABLE: Final = (ValueError, SyntaxError, TypeError, MemoryError, RecursionError)
_TOKENS: Final = re.compile(r"""'(?:[^'\\]|\\.)*'|"(?:[^"\\]|\\.)*"|\w+|\S""")
_DELICATE: Final = re.compile(r"[\[\](){},:'\"]")


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
    written, answer = answer, answer.strip()
    if not answer:
        return NO_ANSWER
    if len(answer) > MOST_CHARACTERS:
        return "The answer is too long to be read."
    if outcome["status"] == "raised":
        said = _EXCEPTION.fullmatch(answer)
        return None if said and said[2] == outcome["error"]["type"] else WRONG
    if spec["kind"] == "program" or spec["compare"] == "stdout":
        return _wrong_print(written, outcome["stdout"])
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
    bare = type(expected) is str and expected in (answer, " ".join(answer.split()))
    try:
        said = ast.literal_eval(answer)
    except _UNREADABLE:
        return None if bare or _is_meant(answer, expected) or _is_written_so(answer, expected) else WRONG
    if equal(expected, said):
        return None
    if bare:
        return f"The characters are right, but without quotes this is {_type_name(said)}."
    if approximate(expected, said, TOLERANCE) and _exactly(expected) == _exactly(said):
        return None
    if approximate(expected, said, 0):
        return "The number is right, but its type is another one."
    return _wrong_kind(expected, said)


def _is_meant(answer: str, expected: Any) -> bool:
    """Whether the answer is right once its bare words are taken for texts."""
    try:
        return equal(expected, ast.literal_eval(_Words().visit(ast.parse(answer, mode="eval"))))
    except _UNREADABLE:
        return False


class _Words(ast.NodeTransformer):
    def visit_Name(self, node: ast.Name) -> ast.AST:
        return ast.Constant(node.id)


def _is_written_so(answer: str, expected: Any) -> bool:
    """Whether the answer reads as Python shows the value, whatever its spaces and its quotes around plain words."""
    return _tokens(answer) == _tokens(show(expected))


def _tokens(text: str) -> list[str]:
    """The parts of a text; a text in quotes is one part where it would be read otherwise without them."""
    found: list[str] = []
    for part in _TOKENS.findall(text):
        if len(part) < 2 or part[0] not in "'\"":
            found.append(part)
            continue
        inner = _value_or(part, part)
        plain = type(inner) is str and inner and inner == " ".join(inner.split())
        if plain and not _DELICATE.search(inner) and type(_value_or(inner, inner)) is str:
            found.extend(_TOKENS.findall(inner))
        else:
            found.append(repr(inner))
    return found


def _value_or(text: str, otherwise: str) -> Any:
    try:
        return ast.literal_eval(text)
    except _UNREADABLE:
        return otherwise


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


def _exactly(value: Any) -> Any:
    """What may not differ between values that are nearly the same: all but the digits of numbers with a point."""
    if isinstance(value, float | complex):
        return type(value)
    if isinstance(value, list | tuple):
        return type(value), tuple(map(_exactly, value))
    if isinstance(value, set | frozenset):
        return type(value), frozenset(map(_exactly, value))
    if isinstance(value, dict):
        return dict, frozenset((_exactly(key), _exactly(each)) for key, each in value.items())
    return type(value), value


def _wrong_print(answer: str, printed: str) -> str | None:
    wanted, said = _lines(printed), _lines(answer)
    if wanted == said:
        return None
    plain = [" ".join(line.split()) for line in wanted]
    if plain != [" ".join(line.split()) for line in said]:
        return WRONG
    return None if plain == wanted else SPACES


def _lines(text: str) -> list[str]:
    """The lines of an output without empty ones at its ends."""
    return "\n".join(output_lines(text)).lstrip("\n").split("\n")


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
