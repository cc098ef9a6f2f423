"""The search for a repair runs in an engine of its own, which nothing that it tries can keep."""

import json
from typing import Any

from engine_bench import Bench

SEEK = """
async ([question, code, after]) => {
  const { repair } = await import("./grading/repair.js");
  const { Engine } = await import("./engine/engine.js");
  const { isolation, assets, snapshot } = bench;
  const judgement = await bench.grade(question, code);
  const ending = new AbortController();
  if (after !== null) setTimeout(() => ending.abort(), after);
  const take = () => new Engine({ role: "judge", isolation, assets, snapshot });
  return repair({ question, code, judgement, signal: ending.signal, take });
}
"""
SPEC = {"kind": "function", "entry": "large", "parameters": ["n"], "compare": "result", "codecs": {}}


def question(solution: str, rows: list[tuple[int, Any]]) -> dict[str, Any]:
    tests = [
        {"input": {"args": json.dumps([n])}, "expected": json.dumps({"status": "returned", "value": json.dumps(value)})}
        for n, value in rows
    ]
    asked = {"task": "write", "spec": SPEC, "solution": solution, "comparison": {"kind": "equal"}}
    return {**asked, "tests": tests, "mistakes": []}


LARGE = question("def large(n):\n    return n > 10\n", [(9, False), (10, False), (11, True)])
WRONG = "def large(n):\n    return n >= 10\n"
# Every change of the comparison has Python count in one instruction, for years.
HANGING = "def large(n):\n    if n != 10:\n        return n > 10\n    return len(range(n)) > 9 or sum(range(10**15))\n"


# While it is tried it takes over what judges: from then on everything is right there.
TAKING_OVER = """
import sys

def large(n):
    frame = sys._getframe()
    while frame is not None:
        if "matches" in frame.f_globals:
            frame.f_globals["matches"].__globals__["_mismatch"] = lambda *rest: None
        frame = frame.f_back
    return n >= 10
"""
JUDGE_AND_SEEK = """
async ([question, codes]) => {
  const { Runtime } = await import("./engine/runtime.js");
  const runtime = new Runtime({ base: bench.base, assets: bench.assets, mayReload: () => false });
  const verdicts = [];
  for (const code of codes) {
    const judgement = await runtime.grade({ question, code, limits: {}, onProgress: () => {} });
    await runtime.repair({ question, code, judgement, signal: new AbortController().signal });
    verdicts.push(judgement.verdict);
  }
  return verdicts;
}
"""


def sought(bench: Bench, asked: dict[str, Any], code: str, after: int | None = None) -> Any:
    return bench.evaluate(SEEK, [asked, code, after])


def test_the_place_is_found(isolated: Bench) -> None:
    found = sought(isolated, LARGE, WRONG)
    assert (found["line"], found["why"]) == (2, "It concerns the comparison on line 2.")


def test_the_place_is_found_in_a_program_that_reads(isolated: Bench) -> None:
    rows = [("9", "False"), ("10", "False"), ("11", "True")]
    tests = [
        {"input": {"stdin": f"{given}\n"}, "expected": json.dumps({"status": "returned", "stdout": f"{printed}\n"})}
        for given, printed in rows
    ]
    spec = {"kind": "program", "entry": "", "parameters": [], "compare": "stdout", "codecs": {}}
    reading = {**LARGE, "spec": spec, "solution": "n = int(input())\nprint(n > 10)\n", "tests": tests}
    found = sought(isolated, reading, "n = int(input())\nprint(n >= 10)\n")
    assert (found["line"], found["why"]) == (2, "It concerns the comparison on line 2.")


def test_a_change_that_hangs_ends_with_its_engine(isolated: Bench) -> None:
    assert sought(isolated, LARGE, HANGING) is None
    assert isolated.run("print(1)")["stdout"] == "1\n"
    assert isolated.grade(LARGE, LARGE["solution"])["verdict"] == "passed"


def test_what_takes_over_the_search_judges_nothing(isolated: Bench) -> None:
    verdicts = isolated.evaluate(JUDGE_AND_SEEK, [LARGE, [TAKING_OVER, WRONG, LARGE["solution"]]])
    assert verdicts == ["failed", "failed", "passed"]


def test_a_search_that_is_ended_says_nothing(isolated: Bench) -> None:
    assert sought(isolated, LARGE, HANGING, 0) is None


def test_where_the_fault_is_the_task_or_has_a_name_nothing_is_sought(isolated: Bench) -> None:
    outcomes = [json.dumps({"status": "returned", "value": value}) for value in ("false", "true", "true")]
    named = {**LARGE, "mistakes": [{"message": "Ten is not large.", "outcomes": outcomes}]}
    assert sought(isolated, {**LARGE, "task": "fix"}, WRONG) is None
    assert sought(isolated, named, WRONG) is None
    assert sought(isolated, LARGE, LARGE["solution"]) is None
