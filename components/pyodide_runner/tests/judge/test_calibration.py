"""What the judge finds out about a large test: its input, its answer, and how long both take here."""

from __future__ import annotations

import json
from typing import Any

import pytest
from pyodide_runner.frontend.python.judge import calibrate, expand, outcome_of
from pyodide_runner.frontend.python.judge.calibration import size

SPEC = {"kind": "function", "entry": "f", "parameters": ["a"], "compare": "result", "codecs": {}}
QUESTION: dict[str, Any] = {
    "spec": SPEC,
    "solution": "def f(a):\n    return sum(a)",
    "generator": "def inputs(rng, n):\n    return ([rng.randrange(9) for _ in range(n)],)\n",
    "tests": [{"input": {"args": "[[1]]"}}, {"input": {"recipe": {"seed": 3, "n": 500}}}],
}


def calibrated(**changes: Any) -> dict[str, Any]:
    return dict(json.loads(calibrate(json.dumps({**QUESTION, **changes}), 1)))


def test_input_and_answer_are_those_of_the_question() -> None:
    found = calibrated()
    test_input = json.loads(expand(json.dumps(QUESTION), 1))
    assert found["input"] == test_input
    assert found["expected"]["value"] == outcome_of(QUESTION["solution"], SPEC, test_input)["value"]
    assert found["size"] == "a list of 500 numbers"
    assert min(found["solutionMs"], found["aroundMs"]) >= 0
    assert found["lineMs"] > 0


@pytest.mark.parametrize("solution", ["def f(a):\n    return 1 / 0", "def g(a):\n    pass", "def f("])
def test_a_solution_without_an_answer_is_not_timed(solution: str) -> None:
    assert calibrated(solution=solution)["solutionMs"] is None


@pytest.mark.parametrize(
    ("test_input", "words"),
    [
        ({"args": json.dumps(["x" * 50_000, 3])}, "a text of 50,000 characters"),
        ({"args": json.dumps([3, ["a"] * 200])}, "a list of 200 texts"),
        ({"args": json.dumps([[[1, 2]] * 1_500])}, "a list of 1,500 items"),
        (
            {"args": json.dumps([{"$": "dict", "items": [[key, 1] for key in range(300)]}])},
            "a dictionary with 300 keys",
        ),
        ({"args": json.dumps([{"$": "set", "items": list(range(300))}])}, "a set of 300 numbers"),
        ({"args": "[600]"}, "the large input"),
        ({"args": "[]"}, "the large input"),
        ({"operations": json.dumps([["Box"], *[["add", 1]] * 999])}, "1,000 operations"),
        ({"stdin": "1\n" * 400}, "an input of 400 lines"),
        ({"stdin": "1 " * 400}, "an input of 800 characters"),
        ({"files": {"a.txt": "", "b.txt": "x\n" * 150}, "args": "[]"}, "a file of 150 lines"),
    ],
)
def test_the_size_in_words(test_input: dict[str, Any], words: str) -> None:
    assert size(test_input) == words
