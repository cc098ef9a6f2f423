"""What a learner says that a program gives: read kindly, and never told."""

import json
from collections import Counter

import pytest
from pyodide_runner.frontend.python.judge.prediction import MOST_CHARACTERS, SPACES, predict
from pyodide_runner.frontend.python.judge.values import encode

FUNCTION = {"kind": "function", "entry": "f", "parameters": ["x"], "compare": "result", "codecs": {}}


def verdict(answer: str, outcome: dict[str, object], spec: dict[str, object] = FUNCTION) -> tuple[str, str | None]:
    test = {"input": {"args": "[1]"}, "call": "f(1)", "expected": json.dumps(outcome)}
    question = {"spec": spec, "tests": [test], "comparison": {"kind": "equal"}, "solution": ""}
    judgement = json.loads(predict(json.dumps(question), json.dumps([answer])))
    (result,) = judgement["results"]
    assert result["expected"] is None
    assert judgement["testsPassed"] == (judgement["verdict"] == "passed") == (result["status"] == "passed")
    return judgement["verdict"], result["difference"]


def returned(value: object) -> dict[str, object]:
    return {"status": "returned", "value": encode(value)}


@pytest.mark.parametrize(
    ("value", "answer"),
    [
        ("aceg", "'aceg'"),
        ("aceg", '  "aceg" '),
        ("aceg", "aceg"),
        ("5", "'5'"),
        ([1, 2], "[1,2]"),
        (["a", "b"], "[a, b]"),
        (["a", "b"], '["a","b"]'),
        ({"a": (1, None)}, "{'a': (1,None)}"),
        ({3, 1}, "{1, 3}"),
        (0.1 + 0.2, "0.3"),
        (True, "True"),
        (-7, "-7"),
        (frozenset({1}), "frozenset({1})"),
        ({"a", "b"}, "{b, a}"),
        ({"a": ["x y"]}, "{a: [x y]}"),
        ("1, 2", '"1, 2"'),
        (["x, y", "7"], '["x, y",  "7"]'),
        (["up there", "7"], "[up there, '7']"),
        (Counter("aab"), "Counter({a:2,'b':1})"),
        (float("inf"), "inf"),
        ([1000001, 0.5], "[1000001, 0.5000000001]"),
    ],
)
def test_right_answers_however_they_are_written(value: object, answer: str) -> None:
    assert verdict(answer, returned(value)) == ("passed", None)


@pytest.mark.parametrize(
    ("value", "answer", "told"),
    [
        (5, "6", "not what it gives"),
        (5, "'5'", "a text"),
        (2.0, "2", "its type"),
        (True, "1", "a whole number"),
        ([1, 2], "[2, 1]", "not what it gives"),
        ([1], "(1,)", "a tuple"),
        (1234567, "1234568", "not what it gives"),
        ([1234567, 0.5], "[1234568, 0.5]", "not what it gives"),
        (["a", 2], "[a, '2']", "not what it gives"),
        (["a", "2"], "[a, 2]", "not what it gives"),
        (["x, y"], "[x, y]", "not what it gives"),
        (["x", "y"], "['x, y']", "not what it gives"),
        (["a", ""], "[a, ]", "not what it gives"),
        ("a, b", "a,b", "not what it gives"),
        (" a", "a", "not what it gives"),
        ("5", "5", "without quotes this is a whole number"),
        ("1, 2", "1, 2", "without quotes this is a tuple"),
        ("a b", "'ab'", "not what it gives"),
        ("x", "", "no answer"),
        ("x", "__import__('os').system('true')", "not what it gives"),
        ([1], "[" * 5_000, "not what it gives"),
        (1, "9" * (MOST_CHARACTERS + 1), "too long"),
        ("x", "x" * 10_000_000, "too long"),
        ([[1]], "[" * 9_000 + "]" * 9_000, "not what it gives"),
    ],
)
def test_wrong_answers_are_told_without_the_right_one(value: object, answer: str, told: str) -> None:
    found, difference = verdict(answer, returned(value))
    assert found == "failed"
    assert told in (difference or "")


def test_exceptions_output_and_the_last_of_several_calls() -> None:
    raised = {"status": "raised", "error": {"type": "ValueError", "message": "no"}}
    for answer in ("ValueError", "raises ValueError", "ValueError: no", "a ValueError('no')", "'ValueError'"):
        assert verdict(answer, raised)[0] == "passed"
    for answer in ("KeyError", "ValueError or KeyError", "Value Error"):
        assert verdict(answer, raised)[0] == "failed"
    program = {**FUNCTION, "kind": "program", "compare": "stdout"}
    printed = {"status": "returned", "stdout": "1  2\nthree\n"}
    assert verdict("1  2\nthree \n\n", printed, program)[0] == "passed"
    assert verdict("1 2\nthree", printed, program) == ("failed", SPACES)
    assert verdict("1 2 three", printed, program)[0] == "failed"
    assert verdict("one   two", {**printed, "stdout": "one two\n"}, program)[0] == "passed"
    pyramid = {**printed, "stdout": " *\n***\n"}
    assert verdict(" *\n***", pyramid, program)[0] == "passed"
    assert verdict("*\n***", pyramid, program) == ("failed", SPACES)
    assert verdict("7", returned([None, 3, 7]), {**FUNCTION, "kind": "class"})[0] == "passed"
