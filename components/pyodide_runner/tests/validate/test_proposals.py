"""The further gates for questions that a model wrote."""

import json

import pytest
from drafts import SOLUTION, draft
from pyodide_runner.frontend.python.validate.concepts import unused
from pyodide_runner.frontend.python.validate.examination import examine

SECOND = """
from itertools import groupby


def longest_run(marks: str, wanted: str) -> int:
    return max((len(list(group)) for mark, group in groupby(marks) if mark == wanted), default=0)
""".lstrip()
MAKER = """
def make_input(rng):
    return "".join(rng.choice("rsf") for _ in range(rng.randrange(12))), rng.choice("rs")
""".lstrip()
ALMOST = SECOND.replace("default=0)", "default=0) if len(marks) < 10 else 3")


def proposal(**changes):
    told = {"secondSolution": SECOND, "inputMaker": MAKER, "concepts": ["loop"], "level": "beginner"}
    return draft(**{**told, **changes})


def failed(question):
    gates = examine(json.dumps(question))["gates"]
    return {each["name"]: each["message"] for each in gates if not each["passed"]}


def test_a_good_proposal_passes_and_is_completed():
    found = examine(json.dumps(proposal()))
    assert [each for each in found["gates"] if not each["passed"]] == []
    assert len(found["filled"]["tests"]) == 10
    assert {each["name"] for each in found["gates"]} >= {"silent", "agreement", "told", "concept", "size"}


PRINTS = SOLUTION.replace("    best = 0\n", "    best = 0\n    print(marks)\n")
CHANCE = SOLUTION.replace("    best = 0\n", "    import random\n    best = 0 if random.random() < 2 else 1\n", 1)
RANDOM = SOLUTION.replace("return best", "import random; return best + (len(marks) > 9) * random.randrange(10**9)")
RAISES = SOLUTION.replace("    best = 0\n", "    best = 0\n    assert len(marks) < 11\n", 1)
FAULTY = {
    "a second solution that differs on long inputs only": ({"secondSolution": ALMOST}, "agreement"),
    "a second solution that fails": ({"secondSolution": SECOND.replace("default=0", "default=1 / 0")}, "agreement"),
    "a second solution that loops": (
        {"secondSolution": "def longest_run(marks, wanted):\n    while True:\n        pass\n"},
        "agreement",
    ),
    "a second solution that is no Python": ({"secondSolution": "def ("}, "agreement"),
    "the same solution twice": ({"secondSolution": SOLUTION + "\n# again\n"}, "agreement"),
    "a wrong reference": ({"solution": SOLUTION.replace("best = 0", "best = 1", 1)}, "agreement"),
    "a reference that depends on chance": ({"solution": RANDOM}, "agreement"),
    "a reference that fails on valid inputs": ({"solution": RAISES}, "agreement"),
    "a reference that prints": ({"solution": PRINTS}, "silent"),
    "a reference that loops for ever": (
        {"solution": SOLUTION.replace("return best", "while best < 9:\n        pass\n    return best")},
        "reference",
    ),
    "a reference that tries the network": (
        {"solution": "import urllib.request\n" + SOLUTION.replace("best = 0", "best = urllib.request.urlopen('')", 1)},
        "reference",
    ),
    "no inputs": ({"inputMaker": "x = 1"}, "agreement"),
    "inputs that never come": ({"inputMaker": "def make_input(rng):\n    while True:\n        pass\n"}, "agreement"),
    "one and the same input": ({"inputMaker": "def make_input(rng):\n    return 'a', 'a'\n"}, "agreement"),
    "inputs of another form": ({"inputMaker": "def make_input(rng):\n    return (rng.random(),)\n"}, "agreement"),
    "inputs that are too large": (
        {"inputMaker": "def make_input(rng):\n    return 'a' * 50_000 + str(rng.random()), 'a'\n"},
        "agreement",
    ),
    "a concept that is not used": ({"concepts": ["recursion"]}, "concept"),
    "a huge solution for beginners": (
        {"solution": SOLUTION.replace("best = 0\n", "best = 0\n" + "    extra = [1, 2, 3]\n" * 40, 1)},
        "size",
    ),
    "an example in the statement": (
        {"statement": draft()["statement"] + " For example `longest_run('sss', 's')` gives `2`."},
        "told",
    ),
    "an example in a hint": (
        {"hints": [*draft()["hints"][:2], "`longest_run('rr', 'r')` → 1, so begin with one and count the rest."]},
        "told",
    ),
    "an example that cannot be checked": (
        {"statement": draft()["statement"] + " `longest_run('sss', 's')` gives the usual."},
        "told",
    ),
    "examples of its own": ({"statement": draft()["statement"] + "\n\nInput: 'sss'\nOutput: 3"}, "told"),
    "fewer than 8 tests": ({"tests": draft()["tests"][:7]}, "shape"),
    "no maker": ({"inputMaker": None}, "shape"),
    "an unknown level": ({"level": "godlike"}, "shape"),
}


@pytest.mark.parametrize("name", FAULTY)
def test_a_fault_that_can_be_computed_is_found(name):
    changes, gate = FAULTY[name]
    found = failed(proposal(**changes))
    assert gate in found, found
    assert found[gate]


def test_a_true_example_in_a_text_is_no_fault():
    told = draft()["statement"] + " For example `longest_run('sss', 's')` gives `3`."
    assert failed(proposal(statement=told)) == {}


@pytest.mark.parametrize(
    ("program", "concept"),
    [
        ("def f(n):\n    return n and f(n - 1)", "recursion"),
        ("def f(n):\n    return g(n)\ndef g(n):\n    return n and f(n - 1)", "recursion"),
        ("class A:\n    def f(self, n):\n        return n and self.f(n - 1)", "recursion"),
        ("x = [a for a in b]", "list comprehension"),
        ("import re", "regular expression"),
        ("from heapq import heappush", "heap"),
        ("x = a[1:2]", "slice"),
        ("x = a & b", "bit operation"),
        ("@cache\ndef f(): pass", "decorator"),
        ("x = {1: 2}", "dictionary"),
    ],
)
def test_concepts_are_recognised(program, concept):
    assert list(unused(program, [concept])) == []
    assert list(unused("x = 1", [concept])) == [concept]
