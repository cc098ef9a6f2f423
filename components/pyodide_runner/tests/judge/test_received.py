"""Outcomes that no executing code can have, as a learner who forges them would write them: none of them passes."""

from __future__ import annotations

import json
import random
from typing import Any

import pytest
from pyodide_runner.frontend.python.judge import judge, outcome_of
from pyodide_runner.frontend.python.judge.received import BLANK, received

REFERENCE = "def f(a):\n  return [x for x in a if x > 0]"
SPEC = {"kind": "function", "entry": "f", "parameters": ["a"], "compare": "result"}
INPUTS = [{"args": "[[1,-2,3]]"}, {"args": "[[]]"}]
QUESTION = {
    "spec": SPEC,
    "tests": [{"input": each, "expected": json.dumps(outcome_of(REFERENCE, SPEC, each))} for each in INPUTS],
    "comparison": {"kind": "equal"},
    "mistakes": [{"message": "A mistake.", "outcomes": [json.dumps({"status": "unknown"})] * 2}],
}
RIGHT = outcome_of(REFERENCE, SPEC, INPUTS[0])
VERDICTS = {"passed", "failed", "error", "timeout", "stopped", "output_limit", "memory", "not_run"}

FORGED: list[Any] = [
    {"status": "passed"},
    {"status": "banana"},
    {"status": "unknown"},
    {"status": "error"},
    {"status": "failed"},
    {"status": ["returned"]},
    {"status": None},
    {},
    None,
    [],
    "passed",
    7,
    {**RIGHT, "verdict": "passed"},
    {**RIGHT, "status": "passed"},
    {**RIGHT, "value": 5},
    {**RIGHT, "value": "["},
    {**RIGHT, "value": '{"$":"nonsense"}'},
    {**RIGHT, "value": '{"$":"tuple"}'},
    {**RIGHT, "value": '{"$":["tuple"]}'},
    {**RIGHT, "value": '{"$":"set","items":[[1]]}'},
    {**RIGHT, "value": '{"$":"range","start":1,"stop":2,"step":0}'},
    {**RIGHT, "value": '{"$":"fraction","text":"1/0"}'},
    {**RIGHT, "value": "[" * 100_000},
    {**RIGHT, "stdout": None},
    {**RIGHT, "stdout": "x" * 200_000},
    {**RIGHT, "shown": "x" * 200_000},
    {**RIGHT, "ms": float("nan")},
    {**RIGHT, "ms": -1},
    {**RIGHT, "ms": True},
    {**RIGHT, "files": {"a": 1}},
    {**RIGHT, "attributes": "size"},
    {"status": "raised"},
    {"status": "raised", "error": "ValueError"},
    {"status": "raised", "error": {}},
    {"status": "raised", "error": {"type": ["ValueError"]}},
    {"status": "raised", "error": {"type": "ValueError", "bases": "ValueError"}},
    {"status": "raised", "error": {"type": "ValueError", "bases": ["x"] * 1_000}},
    {"status": "unfit"},
]


@pytest.mark.parametrize("forged", FORGED, ids=[str(position) for position in range(len(FORGED))])
def test_a_forged_outcome_is_not_judged(forged: Any) -> None:
    for outcomes in ([forged, forged], [forged, json.loads(QUESTION["tests"][1]["expected"])]):  # type: ignore[index]
        judgement = json.loads(judge(json.dumps(QUESTION), json.dumps(outcomes)))
        assert (judgement["verdict"], judgement["misconception"]) == ("not_run", None)
        assert judgement["testsPassed"] == outcomes[1:].count(json.loads(QUESTION["tests"][1]["expected"]))  # type: ignore[index]


def test_an_outcome_with_all_its_fields_is_taken_as_it_is() -> None:
    assert received(RIGHT) == RIGHT | {"attributes": None}
    assert received({"status": "timeout", "ended": True})["status"] == "timeout"
    assert received({"status": "not_run"}) == BLANK | {"status": "not_run"}


PIECES: list[Any] = [
    *(None, True, False, 0, 1, -1, 1.5, 10**30, "", "passed", "returned", "raised", "unfit", "[1,3]", "[]", "null"),
    *([], {}, [1], ["returned"], {"type": "ValueError"}, {"status": "passed"}, {"$": "tuple", "items": []}),
    *("x" * 150_000, "\ud83d", "[" * 5_000, '{"$":"object","type":"A","shown":"A"}', '{"$":"self"}'),
]
NAMES = [*BLANK, "status", "ended", "verdict", "testsPassed", "results", "$", "__class__"]
STATUSES = ["returned", "raised", "timeout", "stopped", "output_limit", "memory", "not_run", "unfit"]


def forged_outcome(source: random.Random) -> Any:
    """Anything between pure junk and a true outcome with one field changed; its answer is never the right one."""
    start = source.choice([{}, {"status": source.choice([*STATUSES, "passed", "unknown"])}, {**RIGHT, "value": "[1]"}])
    outcome = dict(start)
    for _ in range(source.randint(0, 4)):
        value = source.choice(PIECES)
        if source.random() < 0.2:
            value = {source.choice(NAMES): value, "type": source.choice(PIECES)}
        outcome[source.choice(NAMES)] = value
    if source.random() < 0.1:
        return source.choice(PIECES)
    return outcome if outcome.get("value") != "[1,3]" else {**outcome, "value": "[3,1]"}


def test_ten_thousand_forged_outcomes_change_no_verdict() -> None:
    source = random.Random(20261127)
    right = [json.loads(test["expected"]) for test in QUESTION["tests"]]  # type: ignore[index,union-attr]
    question = json.dumps({**QUESTION, "mistakes": []})
    passed = 0
    for _ in range(10_000):
        forged = forged_outcome(source)
        judgement = json.loads(judge(question, json.dumps([forged, right[1]])))
        assert judgement["verdict"] in VERDICTS - {"passed"}
        assert [result["status"] for result in judgement["results"]][1] == "passed"
        passed += judgement["testsPassed"]
        assert json.loads(judge(question, json.dumps(right)))["verdict"] == "passed" if passed % 1_000 == 0 else True
    assert passed == 10_000
