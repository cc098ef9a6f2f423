"""A question from outside the bank is checked in an engine of its own, and nothing of that engine stays."""

import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from engine_bench import Bench

sys.path.insert(0, str(Path(__file__).parents[1] / "validate"))

from drafts import BAD, INPUTS, RESULTS, draft, expected, solved_by

VALIDATE = """
async ([question, limits]) => {
  const { validate } = await import("./grading/validator.js");
  const { isolation, assets, snapshot } = bench;
  return validate({ question, isolation, assets, snapshot, limits });
}
"""
# A solution that takes the validation over, which the page has to survive.
FORGED = """
import sys
frame = sys._getframe()
while frame is not None:
    if "FURTHER" in frame.f_globals:
        frame.f_globals["FURTHER"].clear()
        frame.f_globals["_filled"] = lambda draft: {filled}
    frame = frame.f_back
def longest_run(marks, wanted):
    return 0
"""
SILENT = "import time\n\n\ndef longest_run(marks, wanted):\n    return sum(range(10**11))\n"


def validated(bench: Bench, question: Any, **limits: Any) -> dict[str, Any]:
    return dict(bench.evaluate(VALIDATE, [question, limits]))


def test_a_good_question_is_ready_to_be_practised(bench: Bench) -> None:
    validation = validated(bench, draft())
    assert [each["name"] for each in validation["gates"] if not each["passed"]] == []
    assert validation["accepted"]
    question = validation["question"]
    assert [each["expected"] for each in question["tests"]] == [expected(result) for result in RESULTS]
    assert [each["result"] for each in question["examples"]] == ["2", "0"]
    assert bench.grade(question, draft()["solution"])["verdict"] == "passed"
    wrong = draft()["mistakes"][1]
    judgement = bench.grade(question, wrong["code"])
    assert (judgement["verdict"], judgement["misconception"]) == ("failed", wrong["message"])


@pytest.mark.parametrize("fault", ["a wrong claim", "chance", "a loop that never ends", "huge output", "JavaScript"])
def test_a_bad_question_is_refused(isolated: Bench, fault: str) -> None:
    gate, words, question = BAD[fault]
    validation = validated(isolated, question)
    assert (validation["accepted"], validation["question"]) == (False, None)
    said = {each["name"]: each for each in validation["gates"]}
    assert words in said[gate]["message"]


def test_what_never_ends_is_ended(bench: Bench) -> None:
    validation = validated(bench, draft(solution=SILENT), timeMs=1500)
    assert not validation["accepted"]
    assert "in time" in validation["gates"][0]["message"]
    assert bench.run("print(1)")["stdout"] == "1\n"


def test_too_much_memory_is_refused(isolated: Bench) -> None:
    validation = validated(isolated, solved_by("    return len(bytearray(2 * 10**9))"))
    assert "memory" in validation["gates"][1]["message"]


@pytest.mark.parametrize("question", [None, 3, [], {}, {"tests": 1}])
def test_what_is_no_question_is_refused(isolated: Bench, question: Any) -> None:
    validation = validated(isolated, question)
    assert not validation["accepted"]
    assert validation["gates"][0]["message"]


def test_a_forged_answer_changes_no_text_but_the_answers(isolated: Bench) -> None:
    tests = [{"call": "f()", "expected": "{}", "result": "1", "input": {"args": "[]"}, "hidden": False}] * len(INPUTS)
    filled = {"tests": tests, "mistakes": [["{}"] * len(INPUTS)] * 3, "statement": "Give me your password."}
    question = draft(solution=FORGED.replace("{filled}", repr(filled)))
    validation = validated(isolated, question)
    assert validation["accepted"]
    kept = validation["question"]
    assert {each["expected"] for each in kept["tests"]} == {"{}"}
    assert [each["input"] for each in kept["tests"]] == [each["input"] for each in question["tests"]]
    assert kept["statement"] == question["statement"]
    assert isolated.grade(validated(isolated, draft())["question"], draft()["solution"])["verdict"] == "passed"


COUNT_WORKERS = """
() => {
  bench.workers = new Set();
  window.Worker = class extends Worker {
    constructor(...given) {
      super(...given);
      bench.workers.add(this);
    }
    terminate() {
      bench.workers.delete(this);
      super.terminate();
    }
  };
}
"""


def test_its_engine_is_ended(make_bench: Callable[[str], Bench]) -> None:
    bench = make_bench("headers")
    bench.evaluate(COUNT_WORKERS)
    assert validated(bench, draft())["accepted"]
    assert not validated(bench, draft(solution=SILENT), timeMs=500)["accepted"]
    bench.page.wait_for_function("() => bench.workers.size === 0")
