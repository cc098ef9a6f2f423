"""What a model sent, made into a question that the browser can run; and what the browser worked out, put into it."""

import ast
import json

import pytest
from pyodide_runner.frontend.python.validate.examination import examine

from pytrix.ai import proposals
from pytrix.ai.concepts import concepts
from pytrix.ai.proposals import Place, UnfitError
from pytrix.ai.schemas import GeneratedQuestion
from tests.unit.ai.generated import SOLUTION, good

PLACE = Place("m/s/t", ("M", "S", "T"), "beginner", ("loop",))
CLASS = {
    "kind": "class",
    "entry": "Gate",
    "statement": "Write a class `Gate`. `Gate()` begins closed. `push()` opens a closed gate and closes an open one, "
    "and returns nothing. `count()` returns how often it was opened.",
    "solution": "class Gate:\n    def __init__(self) -> None:\n        self.open = False\n        self.opened = 0\n\n"
    "    def push(self) -> None:\n        self.open = not self.open\n        self.opened += self.open\n\n"
    "    def count(self) -> int:\n        return self.opened\n",
    "inputs": [str([("Gate",), *[("push",)] * n, ("count",)]) for n in range(9)],
}
PROGRAM = {
    "kind": "program",
    "entry": "",
    "solution": "print(sum(int(each) for each in input().split()))\n",
    "inputs": [repr(f"{n} {n}\n") for n in range(9)],
}


def generated(**changes):
    return GeneratedQuestion.model_validate(good(**changes))


def test_a_draft_has_signature_starter_and_tests_from_the_solution():
    draft = proposals.draft(generated(), PLACE)
    assert draft["signature"] == "def longest_run(marks: str, wanted: str) -> int"
    assert draft["starterCode"] == "def longest_run(marks: str, wanted: str) -> int:\n    pass\n"
    assert draft["spec"]["parameters"] == ["marks", "wanted"]
    assert [each["hidden"] for each in draft["tests"]] == [False, False, *[True] * 8]
    assert draft["id"].startswith("ai-")
    assert "longest_run(" not in draft["statement"]


def test_a_class_and_a_program_have_their_own_forms():
    draft = proposals.draft(generated(**CLASS), PLACE)
    assert draft["signature"].splitlines()[0] == "class Gate"
    ast.parse(draft["starterCode"])
    assert json.loads(draft["tests"][1]["input"]["operations"]) == [["Gate"], ["push"], ["count"]]
    draft = proposals.draft(generated(**PROGRAM), PLACE)
    assert draft["tests"][0]["input"] == {"stdin": "0 0\n"}
    assert draft["spec"]["compare"] == "stdout"


def test_what_passes_becomes_a_question_with_what_was_worked_out_and_nothing_more():
    text = json.dumps(proposals.draft(generated(), PLACE))
    filled = examine(text)["filled"]
    question = proposals.completed(text, json.dumps(filled))
    assert question.source == "ai"
    assert [each.result for each in question.examples] == ["2", "0"]
    assert all(each.expected for each in question.tests)
    assert len(question.mistakes) == 3
    assert "makeInput" not in question.to_json()


@pytest.mark.parametrize(
    "filled",
    [
        "",
        "[]",
        "{}",
        '{"tests": [], "mistakes": []}',
        '{"tests": 5, "mistakes": []}',
        json.dumps({"tests": [{"call": 1, "expected": 2, "result": 3}] * 10, "mistakes": [[]] * 3}),
    ],
)
def test_what_does_not_fit_is_refused(filled):
    with pytest.raises(UnfitError):
        proposals.completed(json.dumps(proposals.draft(generated(), PLACE)), filled)


UNFIT = {
    "no such function": {"entry": "other"},
    "no Python": {"solution": "def longest_run(:"},
    "deep nesting": {"solution": "x = " + "(" * 3000 + ")" * 3000},
    "keyword-only parameters": {"solution": SOLUTION.replace("wanted: str)", "*, wanted: str)")},
    "inputs that are code": {"inputs": ["__import__('os').system('ls')", *good()["inputs"]]},
    "inputs that are no tuples": {"inputs": ["[1]", *good()["inputs"]]},
    "a class without calls": {**CLASS, "inputs": ["5"] * 9},
}


@pytest.mark.parametrize("name", UNFIT)
def test_what_cannot_even_be_run_says_why(name):
    with pytest.raises(UnfitError) as caught:
        proposals.draft(generated(**UNFIT[name]), PLACE)
    assert str(caught.value).endswith(".")


def test_an_input_is_read_as_data_and_never_run(tmp_path):
    mark = tmp_path / "mark"
    with pytest.raises(UnfitError):
        proposals.test_input("function", f"(open({str(mark)!r}, 'w'),)")
    assert not mark.exists()


def test_topics_promise_concepts():
    assert concepts("Basic Operations", "List Comprehension") == ("list comprehension",)
    assert concepts("Recursive Patterns", "Top-Down Recursion") == ("recursion",)
    assert concepts("Basic String Operations", "Concatenation") == ()
