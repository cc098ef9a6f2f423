"""Verdicts: each kind of comparison, each status, misconceptions, recipes."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest
from pyodide_runner.frontend.python.judge import expand, judge, judgement, outcome_of, values

Caller = Callable[..., dict[str, Any]]
REFERENCE = "def f(a):\n  return [x for x in a if x > 0]"
INPUTS = [{"args": "[[1,-2,3]]"}, {"args": "[[]]"}, {"args": "[[0,5]]"}]

VERDICTS = [
    (REFERENCE, "passed", 3),
    ("def f(a): return list(filter(lambda x: x > 0, a))", "passed", 3),
    ("def f(a): return [x for x in a if x >= 0]", "failed", 2),
    ("def f(a): return None", "failed", 0),
    ("def f(a): return tuple(x for x in a if x > 0)", "failed", 0),
    ("def f(a): return [x for x in a if x > 0] if a else 1 / 0", "error", 2),
    ("def g(a): pass", "error", 0),
    ("def f(a", "error", 0),
    ("def f(a):\n  import sys\n  sys.exit()", "error", 0),
    ("def f(a):\n  while True: print(a)", "output_limit", 0),
    ("def f(a): raise MemoryError", "memory", 0),
    ("def f(a): raise KeyboardInterrupt", "error", 0),
    ("class A:\n  def __eq__(s, o): return True\ndef f(a): return A()", "failed", 0),
    ("def f(a):\n  while True: yield 1", "error", 0),
]


@pytest.mark.parametrize(("code", "verdict", "passed"), VERDICTS, ids=[row[0] for row in VERDICTS])
def test_verdicts(judged: Caller, code: str, verdict: str, passed: int) -> None:
    judgement = judged(code, REFERENCE, INPUTS)
    assert (judgement["verdict"], judgement["testsPassed"], judgement["testsTotal"]) == (verdict, passed, 3)
    assert [result["status"] for result in judgement["results"]].count("passed") == passed


QUESTION: dict[str, Any] = {
    "spec": {"kind": "function", "entry": "f", "parameters": ["a"], "compare": "result"},
    "tests": [
        {"input": each, "expected": json.dumps(outcome_of(REFERENCE, {"kind": "function", "entry": "f"}, each))}
        for each in INPUTS
    ],
    "comparison": {"kind": "equal"},
}
RIGHT = [json.loads(test["expected"]) for test in QUESTION["tests"]]

PARTIAL = [
    ([], "not_run", 0),
    (RIGHT[:2], "not_run", 2),
    ([RIGHT[0], {"status": "timeout"}, {"status": "not_run"}], "timeout", 1),
    ([RIGHT[0], {"status": "stopped"}, {"status": "not_run"}], "stopped", 1),
    ([RIGHT[1], {"status": "stopped"}], "stopped", 0),
    ([{"status": "returned", "value": None}] * 3, "failed", 0),
    ([{"status": "not_run"}] * 3, "not_run", 0),
    (RIGHT, "passed", 3),
]


@pytest.mark.parametrize(("outcomes", "verdict", "passed"), PARTIAL)
def test_passed_needs_every_test_executed(outcomes: list[Any], verdict: str, passed: int) -> None:
    judgement = json.loads(judge(json.dumps(QUESTION), json.dumps(outcomes)))
    assert (judgement["verdict"], judgement["testsPassed"]) == (verdict, passed)


def test_a_question_without_tests_is_never_passed() -> None:
    assert json.loads(judge(json.dumps({**QUESTION, "tests": []}), "[]"))["verdict"] == "not_run"


def test_more_outcomes_than_tests_change_nothing() -> None:
    judgement = json.loads(judge(json.dumps(QUESTION), json.dumps([*RIGHT, {"status": "raised"}])))
    assert judgement["verdict"] == "passed"


CHECKER = "def check(expected, got, a):\n  return sorted(got) == sorted(a)"
COMPARISONS = [
    ({"kind": "equal"}, "return [2, 1]", "return [1, 2]", False),
    ({"kind": "unordered"}, "return [2, 1]", "return [1, 2]", True),
    ({"kind": "unordered"}, "return [2, 1]", "return [1, 1]", False),
    ({"kind": "approximate"}, "return 0.3", "return 0.1 + 0.2", True),
    ({"kind": "approximate", "tolerance": 0.1}, "return [1.0]", "return [1.05]", True),
    ({"kind": "approximate", "tolerance": 0.01}, "return [1.0]", "return [1.05]", False),
    ({"kind": "one_of"}, "return ['a', 'b']", "return 'b'", True),
    ({"kind": "one_of"}, "return ['a', 'b']", "return ['a', 'b']", False),
    ({"kind": "checker", "checker": CHECKER}, "return None", "return a[::-1]", True),
    ({"kind": "checker", "checker": CHECKER}, "return None", "return [1]", False),
    ({"kind": "checker", "checker": CHECKER}, "return None", "return None", False),
    ({"kind": "checker", "checker": CHECKER}, "return None", "return f", False),
    ({"kind": "checker", "checker": "def check(*x): return 1"}, "return None", "return 1", False),
]


@pytest.mark.parametrize(("comparison", "reference", "code", "right"), COMPARISONS)
def test_comparisons(judged: Caller, comparison: dict[str, Any], reference: str, code: str, right: bool) -> None:
    judgement = judged(f"def f(a): {code}", f"def f(a): {reference}", [{"args": "[[3,1]]"}], comparison=comparison)
    assert (judgement["verdict"] == "passed") is right
    assert (judgement["results"][0]["difference"] is None) is right


RAISES = "def f(a):\n  if not a: raise LookupError('empty')\n  return a"
EXCEPTIONS = [
    (RAISES, "passed"),
    ("def f(a):\n  if not a: raise LookupError('other text')\n  return a", "passed"),
    ("def f(a): return [a[0], *a[1:]]", "passed"),
    ("class Own(LookupError): pass\ndef f(a):\n  if not a: raise Own\n  return a", "passed"),
    ("def f(a):\n  if not a: raise ValueError\n  return a", "failed"),
    ("def f(a):\n  if not a: raise Exception\n  return a", "failed"),
    ("def f(a): return a", "failed"),
]


@pytest.mark.parametrize(("code", "verdict"), EXCEPTIONS)
def test_expected_exceptions(judged: Caller, code: str, verdict: str) -> None:
    assert judged(code, RAISES, [{"args": "[[1]]"}, {"args": "[[]]"}])["verdict"] == verdict


STACK = """
class Box:
    def __init__(self): self.x = []
    def put(self, v): self.x.append(v)
    def take(self): return self.x.pop()
"""
CHANGES = [("", "", "passed"), ("pop()", "pop(0)", "failed"), ("x = []", "x = [0]", "failed")]


@pytest.mark.parametrize(("old", "new", "verdict"), CHANGES)
def test_operations_before_an_exception_count(judged: Caller, old: str, new: str, verdict: str) -> None:
    operations = values.encode([["Box"], ["put", 1], ["put", 2], ["take"], ["take"], ["take"]])
    spec = {"kind": "class", "entry": "Box"}
    assert judged(STACK.replace(old, new), STACK, [{"operations": operations}], spec=spec)["verdict"] == verdict


PRINTED = [
    ("print('a')\nprint('b')", True),
    ("print('a  ')\nprint('b', end='')", True),
    ("print('a')\nprint('b')\nprint()\nprint(' ')", True),
    ("print('a', 'b')", False),
    ("print(' a')\nprint('b')", False),
    ("print()\nprint('a')\nprint('b')", False),
    ("print('A')\nprint('b')", False),
    ("pass", False),
    ("print('a')\nprint('b')\n1 / 0", False),
]


@pytest.mark.parametrize(("code", "right"), PRINTED)
def test_outputs_may_differ_in_spaces_at_line_ends_only(judged: Caller, code: str, right: bool) -> None:
    spec = {"kind": "program", "compare": "stdout"}
    judgement = judged(code, "print('a')\nprint('b')", [{"stdin": ""}], spec=spec)
    assert (judgement["verdict"] == "passed") is right


FILES = [
    ("open('o', 'w').write('x\\ny\\n')", None),
    ("open('o', 'w').write('x\\ny')", "In the file 'o': it should end with 1 line break, but ends with 0."),
    ("open('p', 'w').write('x\\ny\\n')", "The file 'o' is missing."),
    ("open('o', 'w').write('x\\ny\\n'); open('p', 'w')", "The file 'p' should not be there."),
]


@pytest.mark.parametrize(("code", "difference"), FILES)
def test_files(judged: Caller, code: str, difference: str | None) -> None:
    spec = {"kind": "files", "entry": "f", "parameters": [], "compare": "files"}
    judgement = judged(f"def f(): {code}", f"def f(): {FILES[0][0]}", [{"files": {}}], spec=spec)
    assert judgement["results"][0]["difference"] == difference


def test_an_argument_that_should_have_changed_in_place(judged: Caller) -> None:
    spec = {"kind": "function", "entry": "f", "parameters": ["a"], "compare": "argument:a"}
    judgement = judged("def f(a): return sorted(a)", "def f(a): a.sort()", [{"args": "[[2,1]]"}], spec=spec)
    assert "`a` is unchanged" in judgement["results"][0]["difference"]


MISTAKES = {
    "zero": "def f(a): return [x for x in a if x >= 0]",
    "none": "def f(a): return None",
    "crash": "def f(a): return [a[0]]",
    "right": REFERENCE,
}
MISCONCEPTIONS = [
    ("def f(a): return [x for x in a if not x < 0]", "zero"),
    ("def f(a): pass", "none"),
    ("def f(a):\n  first = a[0]\n  return [first]", "crash"),
    ("def f(a): return []", None),
    ("def f(a): return", "none"),
    (REFERENCE, None),
    ("def f(", None),
]


@pytest.mark.parametrize(("code", "message"), MISCONCEPTIONS)
def test_misconceptions(judged: Caller, code: str, message: str | None) -> None:
    assert judged(code, REFERENCE, INPUTS, mistakes=MISTAKES)["misconception"] == message


def test_a_mistake_in_operations_is_told_by_what_came_before_the_exception(judged: Caller) -> None:
    operations = values.encode([["Box"], ["put", 1], ["put", 2], ["take"], ["take"], ["take"]])
    mistakes = {"first": STACK.replace("pop()", "pop(0)")}
    for code, message in [(STACK.replace("pop()", "pop(0)"), "first"), (STACK.replace("pop()", "pop(2)"), None)]:
        spec = {"kind": "class", "entry": "Box"}
        judgement = judged(code, STACK, [{"operations": operations}], spec=spec, mistakes=mistakes)
        assert (judgement["verdict"], judgement["misconception"]) == ("failed", message)


def test_a_mistake_in_a_program_is_told_by_its_output(judged: Caller) -> None:
    spec = {"kind": "program", "compare": "stdout"}
    mistakes = {"off by one": "print(int(input()) - 1)"}
    judgement = judged(
        "n = int(input())\nprint(n - 1, ' ')", "print(input())", [{"stdin": "3"}], spec=spec, mistakes=mistakes
    )
    assert judgement["misconception"] == "off by one"


RECIPES: list[tuple[dict[str, Any], str, dict[str, Any]]] = [
    ({"kind": "function"}, "def inputs(rng, n): return [rng.random() < 2] * n, n", {"args": "[[true,true],2]"}),
    ({"kind": "class"}, "def inputs(rng, n): return [('Box',), ('put', n)]", {"operations": '[["Box"],["put",2]]'}),
    ({"kind": "program"}, "def inputs(rng, n): return ('1\\n' * n,)", {"stdin": "1\n1\n"}),
    ({"kind": "files"}, "def inputs(rng, n): return {'a': 'x' * n}, 'a'", {"files": {"a": "xx"}, "args": '["a"]'}),
]


@pytest.mark.parametrize(("spec", "generator", "expanded"), RECIPES)
def test_recipes_are_expanded(spec: dict[str, Any], generator: str, expanded: dict[str, Any]) -> None:
    question = {
        "spec": spec,
        "generator": generator,
        "tests": [{"input": {"recipe": {"seed": 5, "n": 2}}}, {"input": {"args": "[]"}}],
    }
    assert json.loads(expand(json.dumps(question), 0)) == expanded
    assert json.loads(expand(json.dumps(question), 1)) == {"args": "[]"}


def test_what_is_expected_of_a_recipe_is_computed_from_the_solution() -> None:
    spec = {"kind": "function", "entry": "f", "parameters": ["a"]}
    question: dict[str, Any] = {
        "spec": spec,
        "solution": "def f(a): return sorted(a)",
        "generator": "def inputs(rng, n): return ([rng.randrange(n) for _ in range(n)],)",
        "tests": [{"input": {"recipe": {"seed": 1, "n": 50}}, "expected": None}],
        "comparison": {"kind": "equal"},
    }
    given = json.loads(expand(json.dumps(question), 0))
    for code, verdict in [("def f(a):\n  a.sort()\n  return a", "passed"), ("def f(a): return a", "failed")]:
        outcome = outcome_of(code, spec, given)
        assert json.loads(judge(json.dumps(question), json.dumps([outcome])))["verdict"] == verdict


@pytest.mark.parametrize("solution", [None, "def f(a): return 1 // 0", "def f(a): return f(a)", "def f(a"])
@pytest.mark.parametrize(
    ("got", "status"), [({"status": "returned", "value": "1"}, "not_run"), ({"status": "timeout"}, "timeout")]
)
def test_where_the_solution_fails_nobody_is_told_to_be_wrong(
    solution: str | None, got: dict[str, Any], status: str
) -> None:
    question = {
        "spec": {"kind": "function", "entry": "f", "parameters": ["a"]},
        "tests": [{"input": {"recipe": {"seed": 1, "n": 3}}}],
        "generator": "def inputs(rng, n):\n    return ([n],)\n",
        "solution": solution,
    }
    judged = judgement.judge_data(question, [got])
    assert (judged["verdict"], judged["testsPassed"], judged["misconception"]) == (status, 0, None)


RECIPE = {"input": {"recipe": {"seed": 1, "n": 3}}, "call": "", "expected": None, "hidden": True}
GENERATOR = "def inputs(rng, n):\n    return (list(range(n, 0, -1)),)\n"


@pytest.mark.parametrize(
    ("spec", "comparison", "solution"),
    [
        (
            {"kind": "function", "entry": "f", "parameters": ["items"], "compare": "result", "codecs": {}},
            {"kind": "checker", "checker": "def check(expected, got, items):\n    return got == len(items)\n"},
            "def f(items):\n    return len(items)\n",
        ),
        (
            {"kind": "function", "entry": "f", "parameters": ["items"], "compare": "argument:items", "codecs": {}},
            {"kind": "equal"},
            "def f(items):\n    items.sort()\n",
        ),
    ],
)
def test_a_large_test_is_judged_with_the_arguments_its_recipe_makes(
    spec: dict[str, Any], comparison: dict[str, Any], solution: str
) -> None:
    question = {"spec": spec, "comparison": comparison, "solution": solution, "generator": GENERATOR, "tests": [RECIPE]}
    given = judgement.expanded_input(question, 0)
    verdicts = [
        judgement.judge_data(question, [outcome_of(code, spec, given)])["verdict"]
        for code in (solution, "def f(items):\n    return None\n")
    ]
    assert verdicts == ["passed", "failed"]
