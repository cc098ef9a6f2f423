"""Demands on the way a question is solved."""

from __future__ import annotations

import json

import pytest
from pyodide_runner.frontend.python.judge import execute

RECURSIVE = "def f(n):\n    return 0 if n == 0 else 1 + f(n - 1)\n"
MUTUAL = "def f(n):\n    return n == 0 or g(n - 1)\n\ndef g(n):\n    return n != 0 and f(n - 1)\n"
LOOP = "def f(n):\n    total = 0\n    for each in range(n):\n        total += each\n    return total\n"
TWICE = "def f(n):\n    return sum(each for each in range(n)) + sum(each for each in range(n))\n"

CASES = [
    ("recursion", RECURSIVE, ""),
    ("recursion", MUTUAL, ""),
    ("recursion", "class A:\n    def f(self, n):\n        return n and self.f(n - 1)\n", ""),
    ("recursion", LOOP, "No function calls itself"),
    ("no loops", RECURSIVE, ""),
    ("no loops", LOOP, "There is a loop"),
    ("no loops", "def f(n):\n    return [each for each in n]\n", "There is a loop"),
    ("one pass", LOOP, ""),
    ("one pass", TWICE, "more than one loop"),
    ("no slicing", "def f(n):\n    return n[0]\n", ""),
    ("no slicing", "def f(n):\n    return n[::-1]\n", "Line 2 takes a slice"),
    ("no slicing", "def f(n):\n    return n[slice(2)]\n", "Line 2 takes a slice"),
    ("no sorting", "def f(n):\n    n.sort()\n", "Line 2 sorts"),
    ("no sorting", "def f(n):\n    return max(n)\n", ""),
    ("no imports", "from math import gcd\n", "Line 1 imports"),
]


@pytest.mark.parametrize(("demand", "program", "told"), CASES)
def test_a_program_that_does_not_meet_a_demand_is_told(demand: str, program: str, told: str) -> None:
    spec = {"kind": "function", "entry": "f", "parameters": ["n"], "compare": "result", "codecs": {}}
    prepared = json.loads(execute.prepare(program, json.dumps({**spec, "requires": [demand]})))
    assert prepared.get("ok", False) is not bool(told)
    if told:
        outcome = execute.outcome_of(program, {**spec, "requires": [demand]}, {"args": "[0]"})
        for each in (prepared, outcome):
            assert each["status"] == "unfit"
            assert told in each["error"]["message"]


UNCHANGED = {"kind": "function", "entry": "f", "parameters": ["n", "more"], "requires": ["arguments unchanged"]}


@pytest.mark.parametrize(
    ("program", "compared", "told"),
    [
        ("def f(n, more):\n    return sorted(n)\n", "result", ""),
        ("def f(n, more):\n    n.sort()\n    return n\n", "result", "argument `n`"),
        ("def f(n, more):\n    n.sort()\n    n.sort(reverse=True)\n    return n\n", "result", ""),
        ("def f(n, more):\n    more[0].append(0)\n    return n\n", "result", "argument `more`"),
        ("def f(n, more):\n    n.sort()\n", "argument:n", ""),
        ("def f(n, more):\n    n.append(more.pop())\n", "argument:n", "argument `more`"),
        ("def f(n, more):\n    n, more = [], []\n", "result", ""),
        ("def f(n, more):\n    while more:\n        yield more.pop()\n", "result", "argument `more`"),
    ],
)
def test_arguments_stay_as_they_were(program: str, compared: str, told: str) -> None:
    outcome = execute.outcome_of(program, {**UNCHANGED, "compare": compared}, {"args": "[[3, 2], [[1]]]"})
    assert outcome["status"] == ("unfit" if told else "returned")
    if told:
        assert outcome["error"]["type"] == "RequirementNotMet"
        assert told in outcome["error"]["message"]


def test_a_linked_list_stays_as_it_was() -> None:
    spec = {**UNCHANGED, "parameters": ["n"], "codecs": {"n": "linked_list"}, "compare": "result"}
    for program, status in (
        ("def f(n):\n    return n.val\n", "returned"),
        ("def f(n):\n    n.next = None\n", "unfit"),
        ("def f(n):\n    n.next.next = n\n", "unfit"),
    ):
        assert execute.outcome_of(program, spec, {"args": "[[3, 2]]"})["status"] == status
