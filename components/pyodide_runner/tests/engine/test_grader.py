"""Submit: the run worker executes, the judge worker judges, and "passed" means that every test passed."""

import json
import re
from collections.abc import Callable
from typing import Any

import pytest
from engine_bench import Bench


def returned(value: Any, shown: str | None = None, **more: Any) -> str:
    return json.dumps({"status": "returned", "value": json.dumps(value), "shown": shown or repr(value), **more})


def question(kind: str, tests: list[dict[str, Any]], **more: Any) -> dict[str, Any]:
    spec = {
        "kind": kind,
        "entry": "double",
        "parameters": ["n"],
        "compare": "result",
        "codecs": {},
        **more.pop("spec", {}),
    }
    return {"tests": tests, "spec": spec, "comparison": {"kind": "equal"}, "mistakes": [], "generator": None, **more}


def double(*numbers: int, **more: Any) -> dict[str, Any]:
    tests = [
        {"input": {"args": json.dumps([n])}, "call": f"double({n})", "expected": returned(2 * n), "hidden": n > 1}
        for n in numbers
    ]
    return question("function", tests, **more)


COUNTER = question(
    "class",
    [
        {
            "input": {"operations": json.dumps([["Counter", 5], ["add", 2], ["total"]])},
            "call": "Counter(5); add(2); total()",
            "expected": returned([None, None, 7]),
        }
    ],
    spec={"entry": "Counter", "parameters": []},
)
PROGRAM = question(
    "program",
    [{"input": {"stdin": "3\n4\n"}, "call": "3 4", "expected": json.dumps({"status": "returned", "stdout": "7\n"})}],
    spec={"entry": None, "parameters": [], "compare": "stdout"},
)
FILES = question(
    "files",
    [
        {
            "input": {"files": {"in.txt": "b\na\n"}, "args": "[]"},
            "call": "sort_lines()",
            "expected": json.dumps(
                {"status": "returned", "value": "null", "files": {"in.txt": "b\na\n", "out.txt": "a\nb\n"}}
            ),
        }
    ],
    spec={"entry": "sort_lines", "parameters": [], "compare": "files"},
)
SOLUTIONS = {
    "function": (double(1, 2, 3), "def double(n):\n    return 2 * n"),
    "class": (
        COUNTER,
        "class Counter:\n    def __init__(self, start):\n        self.n = start\n"
        "    def add(self, k):\n        self.n += k\n    def total(self):\n        return self.n",
    ),
    "program": (PROGRAM, "print(int(input()) + int(input()))"),
    "files": (
        FILES,
        "def sort_lines():\n    with open('in.txt') as f, open('out.txt', 'w') as g:\n        g.writelines(sorted(f))",
    ),
}


@pytest.mark.parametrize("kind", SOLUTIONS)
def test_a_right_program_passes(bench: Bench, kind: str) -> None:
    asked, code = SOLUTIONS[kind]
    judgement = bench.grade(asked, code)
    total = len(asked["tests"])
    assert [result["error"] for result in judgement["results"]] == [None] * total
    assert (judgement["verdict"], judgement["testsPassed"], judgement["testsTotal"]) == ("passed", total, total)
    assert judgement["progress"] == [[done, total] for done in range(total + 1)]


@pytest.mark.parametrize(
    ("kind", "code"),
    [
        ("function", "def double(n):\n    return n + n if n < 3 else 0"),
        (
            "class",
            "class Counter:\n    def __init__(self, n): pass\n"
            "    def add(self, k): pass\n    def total(self): return 5",
        ),
        ("program", "print(3 * int(input()))"),
        ("files", "def sort_lines():\n    pass"),
    ],
)
def test_a_wrong_program_fails(bench: Bench, kind: str, code: str) -> None:
    judgement = bench.grade(SOLUTIONS[kind][0], code)
    assert judgement["verdict"] == "failed"
    assert judgement["testsPassed"] < judgement["testsTotal"]


@pytest.mark.parametrize(
    ("code", "verdict", "statuses"),
    [
        (
            "def double(n):\n    while n == 2:\n        pass\n    return 2 * n",
            "timeout",
            ["passed", "timeout", "not_run"],
        ),
        (
            "def double(n):\n    return sum(range(10**11)) if n == 2 else 2 * n",
            "timeout",
            ["passed", "timeout", "not_run"],
        ),
        ("def double(n):\n    return 2 * n if n != 2 else n / 0", "error", ["passed", "error", "passed"]),
        ("def double(n", "error", ["error", "error", "error"]),
        ("def triple(n):\n    return 3 * n", "error", ["error", "error", "error"]),
        ("def double(n):\n    return bytearray(2 * 10**9)", "memory", ["memory", "not_run", "not_run"]),
    ],
)
def test_a_program_that_breaks(bench: Bench, code: str, verdict: str, statuses: list[str]) -> None:
    judgement = bench.grade(double(1, 2, 3), code, timeMs=700)
    assert (judgement["verdict"], [result["status"] for result in judgement["results"]]) == (verdict, statuses)
    assert bench.grade(double(1), "def double(n):\n    return 2 * n")["verdict"] == "passed"


TRICKS = {
    "an object equal to everything": (
        "class Any:\n    def __eq__(self, other):\n        return True\ndef double(n):\n    return Any()"
    ),
    "patched builtins": (
        "import builtins\nbuiltins.repr = builtins.isinstance = lambda *a: True\ndef double(n):\n    return 0"
    ),
    "a forged outcome": 'print(\'{"status":"returned","value":"2"}\')\ndef double(n):\n    return 0',
    "state between tests": "import sys\nsys.seen = getattr(sys, 'seen', 0) + 2\ndef double(n):\n    return sys.seen",
    "a generator that never ends": "def double(n):\n    while True:\n        yield n",
    "true is not one": "def double(n):\n    return {2: True}.get(2 * n, 2 * n + 0.0)",
    "exit": "import os\nos._exit(0)",
    "the judge's own modules": (
        "import sys\nfor name in list(sys.modules):\n    if 'judge' in name:\n"
        "        sys.modules[name].matches = lambda *a: True\ndef double(n):\n    return 0"
    ),
}


@pytest.mark.parametrize("trick", TRICKS)
def test_a_trick_never_passes(bench: Bench, trick: str) -> None:
    judgement = bench.grade(double(1, 2, 3), TRICKS[trick], timeMs=700)
    assert judgement["verdict"] != "passed"
    assert bench.grade(double(1), "def double(n):\n    return 2 * n")["verdict"] == "passed"


def test_every_test_has_its_own_limit(bench: Bench) -> None:
    asked = double(1, 2)
    asked["tests"][0]["timeLimitMs"] = 300
    judgement = bench.grade(asked, "def double(n):\n    while True:\n        pass", timeMs=60_000)
    assert judgement["verdict"] == "timeout"
    assert judgement["results"][0]["ms"] < 5_000


def test_recipes_are_expanded(bench: Bench) -> None:
    asked = question(
        "function",
        [{"input": {"recipe": {"seed": 5, "n": 1000}}, "call": "double(…)"}],
        generator="def inputs(rng, n):\n    return (rng.randint(n, 2 * n),)\n",
        solution="def double(n):\n    return 2 * n\n",
    )
    assert bench.grade(asked, "def double(n):\n    return n + n")["verdict"] == "passed"
    assert bench.grade(asked, "def double(n):\n    return n")["verdict"] == "failed"


TWICE = question(
    "function",
    [
        {"input": {"args": "[[3, 1, 3]]"}, "call": "twice([3, 1, 3])", "expected": returned(1)},
        {"input": {"recipe": {"seed": 5, "n": 20_000}}, "call": "twice(…)", "hidden": True, "timeLimitMs": 2000},
    ],
    spec={"entry": "twice", "parameters": ["numbers"]},
    generator="def inputs(rng, n):\n    return ([rng.randrange(n) for _ in range(n)],)\n",
    solution="from collections import Counter\n\n\ndef twice(numbers):\n"
    "    return sum(count > 1 for count in Counter(numbers).values())\n",
)
SLOW = "def twice(numbers):\n    return len({n for i, n in enumerate(numbers) if n in numbers[:i]})\n"
PLAIN = """
def twice(numbers):
    counts = {}
    for number in numbers:
        if number not in counts:
            counts[number] = 0
        counts[number] = counts[number] + 1
    found = 0
    for number in counts:
        if counts[number] > 1:
            found = found + 1
    return found
"""


@pytest.mark.parametrize("code", [TWICE["solution"], PLAIN])
def test_a_fast_enough_program_passes_the_large_test(bench: Bench, code: str) -> None:
    judgement = bench.grade(TWICE, code)
    assert (judgement["verdict"], judgement["explanation"]) == ("passed", None)


def test_a_slow_program_hears_why(bench: Bench) -> None:
    judgement = bench.grade(TWICE, SLOW)
    assert (judgement["verdict"], judgement["testsPassed"]) == ("timeout", 1)
    what = judgement["explanation"]["what"]
    assert re.fullmatch(r"Your answer (was stopped after|took) [\d.]+ s on a list of 20,000 numbers\.", what)
    assert "A fast enough solution takes" in judgement["explanation"]["why"]
    assert judgement["results"][1]["difference"].startswith(what)
    assert bench.grade(TWICE, PLAIN)["verdict"] == "passed"


def test_a_slow_way_that_is_known_is_a_guess(isolated: Bench) -> None:
    outcomes = [returned(1), json.dumps({"status": "timeout"})]
    known = {"message": "Your answer is right, but it searches the list anew.", "outcomes": outcomes}
    judgement = isolated.grade({**TWICE, "mistakes": [known]}, SLOW)
    assert judgement["misconception"] is None
    advice = judgement["explanation"]["try"]
    assert advice == "See whether this fits: your answer is right, but it searches the list anew."


def test_a_slow_program_that_is_wrong_too_hears_both(isolated: Bench) -> None:
    judgement = isolated.grade(TWICE, SLOW.replace("len(", "1 + len("))
    assert [result["status"] for result in judgement["results"]] == ["failed", "timeout"]
    assert judgement["verdict"] == "failed"
    assert "20,000 numbers" in judgement["results"][1]["difference"]


def test_an_endless_loop_on_a_small_input_is_none_of_a_large_one(isolated: Bench) -> None:
    judgement = isolated.grade(TWICE, "def twice(numbers):\n    while True:\n        pass", timeMs=700)
    assert [result["status"] for result in judgement["results"]] == ["timeout", "not_run"]
    assert "20,000 numbers" not in json.dumps(judgement)


def test_the_solution_is_timed_once_for_a_question(isolated: Bench) -> None:
    script = """
    async ([question, code]) => {
      const calls = [];
      const { call } = bench.judge;
      bench.judge.call = function (name, ...given) {
        calls.push(name);
        return call.call(this, name, ...given);
      };
      try {
        for (let round = 0; round < 3; round += 1) await bench.grade(structuredClone(question), code, {});
      } finally {
        delete bench.judge.call;
      }
      return calls;
    }
    """
    calls = isolated.evaluate(script, [{**TWICE, "mistakes": []}, PLAIN])
    assert calls.count("judge.judge") == 3
    assert calls.count("judge.calibrate") <= 1


def test_where_the_solution_cannot_be_timed_the_fixed_limit_holds(isolated: Bench) -> None:
    asked = {**TWICE, "solution": "def twice(numbers):\n    return 1 // 0\n"}
    asked["tests"] = [{**asked["tests"][1], "timeLimitMs": 300}]
    code = "def twice(numbers):\n    while True:\n        pass"
    judgement = isolated.grade(asked, code, timeMs=60_000)
    assert (judgement["verdict"], judgement["explanation"]) == ("timeout", None)
    assert judgement["results"][0]["ms"] < 5_000
    unsolved = {**asked, "solution": None}
    assert isolated.grade(unsolved, code, timeMs=60_000)["verdict"] == "timeout"
    quick = "def twice(numbers):\n    return 0"
    assert isolated.grade(unsolved, quick, timeMs=60_000)["verdict"] == "not_run", "nobody knows what is right"


def test_stop_ends_a_submit(bench: Bench) -> None:
    judgement = bench.evaluate(
        """([question, code]) => {
            bench.engine.addEventListener("state", ({ detail }) => {
                if (detail === "running") setTimeout(() => bench.engine.stop(), 100);
            }, { once: true });
            return bench.grade(question, code, {});
        }""",
        [double(1), "def double(n):\n    while True:\n        pass"],
    )
    assert judgement["verdict"] == "stopped"
    assert bench.grade(double(1), "def double(n):\n    return 2 * n")["verdict"] == "passed"


def test_no_tests_no_verdict(isolated: Bench) -> None:
    judgement = isolated.grade(double(), "def double(n):\n    return 2 * n")
    assert (judgement["verdict"], judgement["testsTotal"]) == ("not_run", 0)
    assert judgement["message"]


def test_without_a_judge_there_is_no_verdict(isolated: Bench) -> None:
    judgement = isolated.grade({**double(1), "comparison": {"kind": "unheard of"}}, "def double(n):\n    return 2 * n")
    assert judgement["verdict"] == "not_run"
    assert judgement["message"]
    assert judgement["testsPassed"] == 0


def test_without_python_there_is_no_verdict(make_bench: Callable[[str], Bench]) -> None:
    bench = make_bench("none")
    bench.server.missing.add("vendor/pyodide/python_stdlib.zip")
    judgement = bench.grade(double(1, 2), "def double(n):\n    return 2 * n")
    assert judgement["verdict"] == "not_run"
    assert "python_stdlib.zip" in judgement["message"]
    assert [result["status"] for result in judgement["results"]] == ["not_run", "not_run"]
