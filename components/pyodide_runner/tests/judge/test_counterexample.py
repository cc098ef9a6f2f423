"""An input that is to break a wrong program: what may be tried, and what comes of it."""

import json

import pytest
from pyodide_runner.frontend.python.judge.counterexample import MOST_CHARACTERS, counterexample

NUMBERS = {
    "shapes": [
        {
            "type": "list",
            "shortest": 0,
            "longest": 4,
            "rules": ["ascending"],
            "items": {"type": "int", "least": 0, "most": 9},
        },
        {"type": "int", "least": 1, "most": 4},
    ],
    "relations": [[["each", [1]], "<=", ["length", 0]]],
}
RIGHT = "def f(values, k):\n    return values[-k]\n"
WRONG = "def f(values, k):\n    return values[-1]\n"


def judged(*arguments: str, program: str = WRONG, domain: dict[str, object] = NUMBERS, **more: object):
    question = {
        "spec": {"kind": "function", "entry": "f", "parameters": ["values", "k"], "compare": "result", "codecs": {}},
        "comparison": {"kind": "equal"},
        "solution": RIGHT,
        "program": program,
        "domain": domain,
        "otherWays": [],
        **more,
    }
    return json.loads(counterexample(json.dumps(question), json.dumps(arguments)))


def test_an_input_on_which_outcomes_differ_breaks_the_program() -> None:
    judgement = judged("[1, 2, 3]", "2")
    (result,) = judgement["results"]
    assert (judgement["verdict"], judgement["testsPassed"], judgement["testsTotal"]) == ("passed", 1, 1)
    assert (result["call"], result["got"], result["expected"]) == ("f([1, 2, 3], 2)", "3", "2")


def test_an_input_on_which_both_agree_does_not_and_tells_nothing_new() -> None:
    judgement = judged("[1, 3, 3]", "2")
    (result,) = judgement["results"]
    assert (judgement["verdict"], judgement["testsPassed"]) == ("failed", 0)
    assert (result["got"], result["expected"]) == ("3", None)


@pytest.mark.parametrize(
    ("values", "k", "told"),
    [
        ("", "1", "`values`: Write a value here"),
        ("[1, 2", "1", "`values`: Python can't read this"),
        ("[1, two]", "1", "`values`: write the value itself"),
        ("[0] * 3", "1", "`values`: write the value itself"),
        ("__import__('os').getcwd()", "1", "`values`: write the value itself"),
        ("(1, 2)", "1", "`values`: it is to be a list of 0 to 4 whole numbers"),
        ("[1, 2.0]", "1", "`values`: item 2: it is to be a whole number"),
        ("[True]", "1", "`values`: item 1: it is to be a whole number from 0 to 9, and this is True or False"),
        ("[1, 2, 3, 4, 5]", "1", "`values`: it has 5 items, and is to have 0 to 4"),
        ("[1, 10]", "1", "`values`: item 2: 10 is not from 0 to 9"),
        ("[2, 1]", "1", "`values`: it is to be like this: in ascending order"),
        ("[1, 2]", "3", "Not here: `k` is at most the length of `values`"),
        ("[" * 600 + "]" * 600, "1", "`values`: "),
        ("[" + "1, " * MOST_CHARACTERS + "]", "1", "`values`: this is longer than any input"),
        ("[1]", "10 ** 10 ** 10", "`k`: write the value itself"),
        ("[1]", "9" * 1500, "`k`: 9"),
    ],
)
def test_an_input_that_may_not_be_tried_is_refused_with_the_reason(values: str, k: str, told: str) -> None:
    assert judged(values, k)["refused"].startswith(told)


def test_a_program_that_never_ends_on_the_input_is_broken_by_it() -> None:
    judgement = judged("[1]", "1", program="def f(values, k):\n    while True:\n        k += 1\n")
    assert judgement["verdict"] == "passed"
    assert judgement["results"][0]["got"] == "no answer: it does not come to an end"


def test_an_input_on_which_our_own_solution_fails_proves_nothing() -> None:
    free = {**NUMBERS, "relations": []}
    assert judged("[]", "1", program="def f(values, k):\n    return 0\n", domain=free)["refused"].startswith("Our own")
    told = judged("[]", "1", program="def f(values, k):\n    return 0\n", domain={**free, "raises": ["IndexError"]})
    assert told["verdict"] == "passed"


def test_where_right_solutions_disagree_nothing_is_judged() -> None:
    other = {"note": "", "code": "def f(values, k):\n    return values[0]\n"}
    assert "do not agree" in judged("[1, 2]", "1", otherWays=[other])["refused"]
    assert judged("[1, 1]", "1", otherWays=[other])["verdict"] == "failed"
