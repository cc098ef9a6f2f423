"""What explanations owe their callers besides being right: no surprises, whatever comes in."""

from __future__ import annotations

import json
from typing import Any

import corpus_runs
import pytest
from pyodide_runner.frontend.python import explain
from pyodide_runner.frontend.python.explain import friendly
from pyodide_runner.frontend.python.judge import values

FUNCTION = {"kind": "function", "entry": "f", "parameters": ["x"], "compare": "result", "codecs": {}}


def _program(code: str, stdin: str = "") -> dict[str, Any]:
    found: dict[str, Any] = corpus_runs.outcome({"code": code, "stdin": stdin})["error"]
    return found


def _returned(value: object) -> dict[str, Any]:
    return {"status": "returned", "value": values.encode(value), "stdout": ""}


def test_friendly_traceback_explains_what_no_rule_knows() -> None:
    assert friendly.load()
    told = _program("x = 3;; y = 4\n")["explanation"]
    assert told["why"].startswith("Perhaps you wrote `;` twice")
    assert told["line"] == 1


@pytest.mark.parametrize(
    ("code", "why", "hint"),
    [
        ("def f(: b\n    pass\n", "You cannot use `:` as an argument.", friendly.NO_HINT),
        ("def f(+):\n    pass\n", "added `+` by mistake", friendly.NO_HINT),
        ("def f(a ** b):\n    pass\n", "`**` instead of a comma", "Did you mean to write a comma?"),
    ],
)
def test_what_friendly_traceback_left_unfilled_or_contradicts_is_left_out(code: str, why: str, hint: str) -> None:
    told = _program(code)["explanation"]
    assert why in told["why"]
    assert told["try"] == hint
    assert "{" not in told["why"] + told["try"]


@pytest.mark.parametrize(
    "code", ["def broken(:\n    pass\n", "if (3 > 2 and (4 > 5):\n    pass\n", "class A(B:\n    x = 1\n"]
)
def test_a_bracket_that_is_open_at_the_colon_is_told(code: str) -> None:
    told = _program(code)["explanation"]
    assert "`(`" in told["why"]
    assert "closed" in told["why"]
    assert "`)`" in told["try"]


def test_an_exception_without_a_known_cause_gets_a_general_suggestion() -> None:
    told = _program("chr(-1)\n")["explanation"]
    assert told["what"] == "A value has the right type, but its content does not fit."
    assert "chr" in told["why"]
    assert told["try"]


def test_facts_alone_are_enough_for_a_cause() -> None:
    facts = {"type": "NameError", "message": "name 'prnt' is not defined", "line": 1, "column": 1}
    told = explain.error("prnt(3)\n", facts)
    assert told is not None
    assert told["try"] == "Did you mean `print`?"
    assert (told["line"], told["column"]) == (1, 1)


def test_an_exception_outside_the_learners_lines_is_not_explained() -> None:
    assert explain.error("x = 3\n", {"type": "KeyError", "message": "'a'", "line": None, "column": None}) is None


def test_an_error_of_the_learners_own_class_is_told_by_its_raise() -> None:
    told = _program("class AgeError(Exception):\n    pass\n\nraise AgeError('too young')\n")["explanation"]
    assert told["what"] == "The program stopped with an `AgeError`."
    assert "line 4" in told["why"]


def test_hostile_exceptions_do_not_harm_the_explanation() -> None:
    code = (
        "class Odd(Exception):\n"
        "    __traceback__ = property(lambda self: 1 / 0)\n"
        "    def __str__(self): raise KeyError\n"
        "    def __repr__(self): raise KeyError\n"
        "def fail():\n"
        "    raise Odd\n"
        "fail()\n"
    )
    error = _program(code)
    assert error["type"] == "Odd"
    assert error["explanation"] is None or error["explanation"]["line"] == 6


def test_the_values_of_objects_are_never_asked() -> None:
    code = (
        "class Loud:\n"
        "    def __getattribute__(self, name): print('asked'); raise RuntimeError\n"
        "    def __repr__(self): print('asked'); return ''\n"
        "thing = Loud()\n"
        "print(thingg)\n"
    )
    actual = corpus_runs.outcome({"code": code})
    assert actual["error"]["explanation"]["try"] == "Did you mean `thing`?"
    assert actual["stdout"] == ""


@pytest.mark.parametrize(
    "actual",
    [
        {"status": "returned"},
        {"status": "returned", "value": None},
        {"status": "returned", "value": "not JSON"},
        {"status": "returned", "value": '{"$":"unheard-of"}'},
        {"status": "returned", "value": "[" * 5_000 + "]" * 5_000},
        {"status": "raised", "error": None},
        {"status": "timeout"},
        {"status": "not_run"},
        {},
    ],
)
def test_an_outcome_that_makes_no_sense_is_not_explained(actual: dict[str, Any]) -> None:
    inputs = {"args": values.encode([1])}
    assert explain.outcome("def f(x):\n    return x\n", FUNCTION, inputs, _returned(2), actual) is None


@pytest.mark.parametrize("code", ["", "def f(:\n", "\0", "(" * 3_000, "x = 1\n" * 50_000, "def f(*, x): return x\n"])
def test_any_code_can_be_looked_at(code: str) -> None:
    told = explain.outcome(code, FUNCTION, {"args": "[1]"}, _returned([1, 2, 3]), _returned(None))
    assert told is None or told["try"]
    assert explain.outcome(code, None, None, None, {"status": "timeout"}) is None


def test_a_right_answer_is_not_explained() -> None:
    answer = _returned([1, (2, 3), {"a": None}])
    assert explain.outcome("def f(x):\n    return x\n", FUNCTION, {"args": "[1]"}, answer, answer) is None


def test_an_expected_exception_is_not_explained() -> None:
    raised = {"status": "raised", "error": {"type": "ValueError", "message": "", "line": 2, "column": 5}}
    code = "def f(x):\n    raise ValueError\n"
    assert explain.outcome(code, FUNCTION, {"args": "[1]"}, raised, raised) is None


def test_texts_come_in_and_a_text_goes_out() -> None:
    texts = [json.dumps(part) for part in (FUNCTION, {"args": "[1]"}, _returned(2), _returned(None))]
    told = json.loads(explain.explain_outcome("def f(x):\n    print(2)\n", *texts))
    assert set(told) == {"what", "why", "try", "line", "column"}
    assert json.loads(explain.explain_outcome("x = 1\n", "", "", "", json.dumps({"status": "stopped"}))) is None
