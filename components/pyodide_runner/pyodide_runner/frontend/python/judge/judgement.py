"""Judges the outcomes of all tests of a question, from data alone."""

from __future__ import annotations

import random
from collections.abc import Callable
from functools import partial
from typing import Any, Final

from . import compare
from .difference import difference, files_difference, text_difference, unordered_difference
from .execute import outcome_of
from .received import BLANK, received, void
from .shown import show
from .values import decode, encode, json_text, parse

EXECUTED: Final = ("returned", "raised")
NOT_RUN: Final[dict[str, Any]] = {"status": "not_run"}
UNSOLVED: Final = "The question's own solution fails on a test in this browser, so nobody knows what is right there."


def judge(question: str, outcomes: str) -> str:
    """The judgement of a learner's outcomes, one per test in order, as JSON text; both arguments are JSON texts."""
    return json_text(judge_data(parse(question), parse(outcomes)))


def judge_data(question: dict[str, Any], outcomes: list[dict[str, Any]]) -> dict[str, Any]:
    """The judgement as data; a test without an outcome counts as not run."""
    tests = [_expanded(question, position) for position in range(len(question["tests"]))]
    padded = [*outcomes, *[NOT_RUN] * (len(tests) - len(outcomes))]
    expected = [_known_outcome(question, position) for position in range(len(tests))]
    learned = [_judgeable(received(outcome), right) for outcome, right in zip(padded, expected, strict=False)]
    results = [_judged(question, *row) for row in zip(tests, expected, learned, strict=False)]
    passed = sum(result["status"] == "passed" for result in results)
    return {
        "verdict": _verdict([result["status"] for result in results]),
        "testsPassed": passed,
        "testsTotal": len(tests),
        "misconception": _misconception(question, expected, learned) if passed < len(tests) else None,
        "results": results,
    }


def expand(question: str, test_index: int) -> str:
    """The input of a test that is given as a recipe, as JSON text; any other test's input as it is."""
    return json_text(expanded_input(parse(question), test_index))


def expanded_input(question: dict[str, Any], test_index: int) -> dict[str, Any]:
    """The input of the test at the index, with a recipe carried out by the question's generator."""
    given: dict[str, Any] = question["tests"][test_index]["input"]
    recipe = given.get("recipe")
    if recipe is None:
        return given
    namespace: dict[str, Any] = {"__name__": "generator"}
    exec(compile(question["generator"], "generator.py", "exec"), namespace)
    source = random.Random(recipe["seed"])  # noqa: S311
    made = namespace["inputs"](source, recipe["n"])
    return sent(question["spec"]["kind"], made)


def sent(kind: str, made: Any) -> dict[str, Any]:
    """The input of a test, from what a generator or a maker of inputs gave."""
    if kind == "class":
        return {"operations": encode([list(operation) for operation in made])}
    if kind == "program":
        return {"stdin": made if isinstance(made, str) else made[0]}
    if kind == "files":
        return {"files": made[0], "args": encode(list(made[1:]))}
    return {"args": encode(list(made))}


def expected_outcome(question: dict[str, Any], test_index: int) -> dict[str, Any]:
    """The expected outcome of a test: the one sent with it, else what the question's solution gives."""
    expected = question["tests"][test_index].get("expected")
    if expected is None:
        given = expanded_input(question, test_index)
        expected = outcome_of(question["solution"], question["spec"], given)
    return {**BLANK, **_data(expected)}


def _known_outcome(question: dict[str, Any], test_index: int) -> dict[str, Any]:
    """The expected outcome; of status `not_run` where the solution itself fails here, so that nobody knows it."""
    expected = expected_outcome(question, test_index)
    is_sent = question["tests"][test_index].get("expected") is not None
    return expected if is_sent or expected["status"] == "returned" else {**BLANK, "status": "not_run"}


def _judgeable(got: dict[str, Any], expected: dict[str, Any]) -> dict[str, Any]:
    return void(UNSOLVED) if got["status"] in EXECUTED and expected["status"] not in EXECUTED else got


def matches(question: dict[str, Any], expected: dict[str, Any], got: dict[str, Any], test_index: int) -> bool:
    """Whether an outcome is right for the test, by the question's comparison."""
    return _mismatch(question, _expanded(question, test_index), {**BLANK, **expected}, {**BLANK, **got}) is None


def _expanded(question: dict[str, Any], test_index: int) -> dict[str, Any]:
    return {**question["tests"][test_index], "input": expanded_input(question, test_index)}


def _data(outcome: Any) -> dict[str, Any]:
    """An outcome that came with the question."""
    data: dict[str, Any] = parse(outcome) if isinstance(outcome, str) else outcome
    return data


def _verdict(statuses: list[str]) -> str:
    if not statuses:
        return "not_run"
    if "stopped" in statuses:
        return "stopped"
    return next((status for status in statuses if status != "passed"), "passed")


def _judged(
    question: dict[str, Any], test: dict[str, Any], expected: dict[str, Any], got: dict[str, Any]
) -> dict[str, Any]:
    try:
        if got["value"] is not None:
            decode(got["value"])
    except (ValueError, TypeError, KeyError, ArithmeticError, AttributeError, RecursionError):
        got.update(void())
    return _result(question, test, expected, got)


def _result(
    question: dict[str, Any], test: dict[str, Any], expected: dict[str, Any], got: dict[str, Any]
) -> dict[str, Any]:
    compared = question["spec"].get("compare", "result")
    status, mismatch = _status(question, test, expected, got)
    return {
        "status": status,
        "call": test.get("call", ""),
        "got": _shown(got, compared),
        "expected": _shown(expected, compared),
        "difference": mismatch,
        "stdout": got["stdout"],
        "stderr": got["stderr"],
        "error": got["error"],
        "ms": got["ms"],
        "hidden": bool(test.get("hidden")),
        "note": test.get("note"),
    }


def _status(
    question: dict[str, Any], test: dict[str, Any], expected: dict[str, Any], got: dict[str, Any]
) -> tuple[str, str | None]:
    if got["status"] == "unfit":
        return "error", None
    if got["status"] not in EXECUTED:
        return got["status"], None
    mismatch = _mismatch(question, test, expected, got)
    if mismatch is None:
        return "passed", None
    unexpected = got["status"] == "raised" and expected["status"] == "returned"
    return "error" if unexpected else "failed", mismatch


def _shown(outcome: dict[str, Any], compared: str) -> str | None:
    if outcome["status"] == "raised" and outcome["error"]:
        return _raised(outcome)
    if outcome["status"] != "returned":
        return None
    if compared == "stdout":
        return str(outcome["stdout"])
    if compared == "files":
        return show(outcome["files"] or {})
    return outcome["shown"] or (show(decode(outcome["value"])) if outcome["value"] else None)


def _raised(outcome: dict[str, Any]) -> str:
    error = outcome["error"]
    return f"{error['type']}: {error['message']}" if error.get("message") else str(error["type"])


def _mismatch(
    question: dict[str, Any], test: dict[str, Any], expected: dict[str, Any], got: dict[str, Any]
) -> str | None:
    """None when the outcome is right, else what is wrong with it."""
    if got["status"] not in EXECUTED:
        return f"The test ended as {got['status']}."
    if expected["status"] == "raised" or got["status"] == "raised":
        return _exception_mismatch(expected, got)
    compared = question["spec"].get("compare", "result")
    comparison = question.get("comparison") or {"kind": "equal"}
    if compared == "stdout":
        return _text_mismatch(comparison, test, expected["stdout"], got["stdout"])
    if compared == "files":
        return _files_mismatch(comparison, test, expected["files"] or {}, got["files"] or {})
    if got["value"] is None or expected["value"] is None:
        return "There is no answer to compare."
    if question["spec"]["kind"] == "class":
        used = _use_mismatch(test, expected["attributes"], got["attributes"])
        if used is not None:
            return used
    wanted, came = decode(expected["value"]), decode(got["value"])
    mismatch = _value_mismatch(comparison, test, wanted, came)
    if mismatch is not None and compared.startswith("argument:"):
        return mismatch + _unchanged_hint(question, test, came, compared)
    return mismatch


def _exception_mismatch(expected: dict[str, Any], got: dict[str, Any]) -> str | None:
    if got["status"] != "raised":
        return f"Expected the exception {expected['error']['type']}, but none was raised."
    if expected["status"] != "raised":
        return f"Expected an answer, but the exception {got['error']['type']} was raised."
    wanted, error = expected["error"]["type"], got["error"]
    if wanted != error["type"] and wanted not in error.get("bases", ()):
        return f"Expected the exception {wanted}, but {error['type']} was raised."
    if expected["value"] is None:
        return None
    wanted, came = decode(expected["value"]), decode(got["value"]) if got["value"] else []
    return None if compare.equal(wanted, came) else f"Before the exception: {difference(wanted, came)}"


def _use_mismatch(test: dict[str, Any], expected: list[str] | None, got: list[str] | None) -> str | None:
    """None when the same names are attributes and the same are methods; outcomes of old questions don't tell."""
    if expected is None or got is None:
        return None
    for operation in decode(test["input"].get("operations") or "[]"):
        name = operation[0]
        if name in got and name not in expected:
            return f"`{name}` has to be a method that is called, but in your class it is an attribute."
        if name in expected and name not in got:
            return f"`{name}` has to be an attribute or a property, but in your class it is a method."
    return None


def _value_mismatch(comparison: dict[str, Any], test: dict[str, Any], expected: Any, got: Any) -> str | None:
    kind = comparison["kind"]
    if kind == "checker":
        return _checker_mismatch(comparison["checker"], test, expected, got)
    same = comparer(comparison)
    if same(expected, got):
        return None
    if kind == "one_of":
        return f"Got {show(got, 200)}, which is none of the right answers."
    return unordered_difference(expected, got) if kind == "unordered" else difference(expected, got, same)


def comparer(comparison: dict[str, Any]) -> Callable[[Any, Any], bool]:
    """What says whether a value that came is as good as the expected one, without a checker of the question's."""
    kind = comparison["kind"]
    if kind == "approximate":
        return partial(compare.approximate, tolerance=comparison.get("tolerance", compare.DEFAULT_TOLERANCE))
    if kind not in _SAME:
        raise ValueError(f"unknown comparison {kind!r}")
    return _SAME[kind]


_SAME: Final = {"equal": compare.equal, "unordered": compare.unordered, "one_of": compare.one_of}


def _checker_mismatch(source: str, test: dict[str, Any], expected: Any, got: Any) -> str | None:
    namespace: dict[str, Any] = {"__name__": "checker"}
    exec(compile(source, "checker.py", "exec"), namespace)
    arguments = decode(test["input"].get("args") or "[]")
    try:
        right = namespace["check"](expected, got, *arguments)
    except Exception as problem:
        reason = f"{type(problem).__name__}: {problem}"
        return f"The answer {show(got, 200)} is not of the kind the question asks for ({reason})."
    return None if right is True else f"The answer {show(got, 200)} does not do what the question asks for."


def output_lines(text: str) -> list[str]:
    """The lines of an output without spaces at their ends and without empty lines at the end of the text."""
    return "\n".join(line.rstrip() for line in text.split("\n")).rstrip("\n").split("\n")


def _text_mismatch(comparison: dict[str, Any], test: dict[str, Any], expected: str, got: str) -> str | None:
    wanted, came = output_lines(expected), output_lines(got)
    if comparison["kind"] == "checker":
        return _checker_mismatch(comparison["checker"], test, "\n".join(wanted), "\n".join(came))
    if comparison["kind"] == "unordered":
        return None if compare.unordered(wanted, came) else unordered_difference(wanted, came)
    return None if wanted == came else text_difference("\n".join(wanted), "\n".join(came))


def _files_mismatch(
    comparison: dict[str, Any], test: dict[str, Any], expected: dict[str, str], got: dict[str, str]
) -> str | None:
    if comparison["kind"] == "checker":
        return _checker_mismatch(comparison["checker"], test, expected, got)
    return None if expected == got else files_difference(expected, got)


def _unchanged_hint(question: dict[str, Any], test: dict[str, Any], got: Any, compared: str) -> str:
    name = compared.partition(":")[2]
    position = question["spec"]["parameters"].index(name)
    before = decode(test["input"]["args"])[position]
    unchanged = compare.equal(before, got)
    return f"\nThe argument `{name}` is unchanged: the question asks to change it in place." if unchanged else ""


def _misconception(
    question: dict[str, Any], expected: list[dict[str, Any]], learned: list[dict[str, Any]]
) -> str | None:
    """The message of the listed mistake that gives the same outcomes on all tests as the learner's code."""
    if any(outcome["status"] not in (*EXECUTED, "timeout", "output_limit") for outcome in learned):
        return None
    compared = question["spec"].get("compare", "result")
    for mistake in question.get("mistakes") or []:
        listed = [{**BLANK, **_data(outcome)} for outcome in mistake["outcomes"]]
        if len(listed) != len(learned):
            continue
        pairs = zip(listed, learned, strict=True)
        if all(_alike(one, other, compared) for one, other in pairs):
            return str(mistake["message"])
    return None


def _alike(one: dict[str, Any], other: dict[str, Any], compared: str) -> bool:
    """Whether two outcomes are the same, whatever was expected; an `unknown` one of a mistake goes with anything."""
    if one["status"] == "unknown":
        return True
    if one["status"] != other["status"]:
        return False
    if one["status"] == "raised":
        same_type = bool(one["error"]["type"] == other["error"]["type"])
        return same_type and (None in (one["value"], other["value"]) or _alike_values(one["value"], other["value"]))
    if one["status"] != "returned":
        return True
    if compared == "stdout":
        return output_lines(one["stdout"]) == output_lines(other["stdout"])
    if compared == "files":
        return bool(one["files"] == other["files"])
    return _alike_values(one["value"], other["value"])


def _alike_values(one: str | None, other: str | None) -> bool:
    if one is None or other is None:
        return one is other
    return one == other or compare.equal(decode(one), decode(other))
