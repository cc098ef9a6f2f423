"""One small change is found that repairs a program, and what is said of it is where it is and of what kind."""

from __future__ import annotations

import ast
import json
from collections.abc import Iterator
from contextlib import suppress
from itertools import count
from typing import Any

import pytest
from pyodide_runner.frontend.python.judge import values
from pyodide_runner.frontend.python.judge.execute import outcome_of
from pyodide_runner.frontend.python.judge.program import Program
from pyodide_runner.frontend.python.repair import repair
from pyodide_runner.frontend.python.repair.edits import edits
from pyodide_runner.frontend.python.repair.glance import is_harmless
from pyodide_runner.frontend.python.repair.search import Search
from pyodide_runner.frontend.python.repair.trials import Trials
from pyodide_runner.frontend.python.repair.words import KINDS, told, told_difference

SOLUTION = """
def longest_run(marks, wanted):
    best = 0
    length = 0
    for mark in marks:
        if mark == wanted:
            length += 1
            best = max(best, length)
        else:
            length = 0
    return best
""".lstrip()
MAKER = "def make_input(rng):\n    return ''.join(rng.choice('sr') for _ in range(rng.randint(0, 12))), 's'\n"
INPUTS = [("ssrss", "s"), ("rrr", "s"), ("", "s"), ("s", "s"), ("srsrs", "s"), ("ssssr", "s"), ("ssrsssrs", "s")]
SPEC = {"kind": "function", "entry": "longest_run", "parameters": ["marks", "wanted"], "compare": "result"}


def question(**changes: Any) -> dict[str, Any]:
    """A question whose tests expect what its solution gives."""
    asked = {"spec": SPEC, "solution": SOLUTION, "comparison": {"kind": "equal"}, **changes}
    inputs = [{"args": values.encode(list(each))} for each in asked.pop("inputs", INPUTS)]
    expected = [json.dumps(outcome_of(asked["solution"], asked["spec"], each)) for each in inputs]
    return {**asked, "tests": [{"input": one, "expected": other} for one, other in zip(inputs, expected, strict=True)]}


def ticks() -> Iterator[float]:
    return (float(each) for each in count())


def searched(code: str, seconds: float = 1e9, **changes: Any) -> Search:
    """A search whose clock ticks once at every look."""
    time = ticks()
    return Search(question(**changes), code, seconds, lambda: next(time))


FAULTS = [
    ("mark == wanted", "mark != wanted", "comparison", 5),
    ("length += 1", "length = 1", "update", 6),
    ("length = 0\n    for", "length = 1\n    for", "number", 3),
    ("return best", "return length", "return", 10),
    ("max(best", "min(best", "call", 7),
    ("            length = 0\n    return", "            pass\n    return", None, 9),
    ("    return best", "        return best", "indentation", 10),
]


@pytest.mark.parametrize(("right", "wrong", "kind", "line"), FAULTS, ids=[fault[1] for fault in FAULTS])
def test_a_slip_is_found_where_it_is(right: str, wrong: str, kind: str | None, line: int) -> None:
    assert right in SOLUTION
    found = searched(SOLUTION.replace(right, wrong)).repairs()
    if kind is None:
        assert told(found) is None or found[0].lines == {line}
    else:
        assert found[0].spots == ((line, kind),)


def test_the_kind_and_the_line_are_said_and_never_the_change() -> None:
    request = {"question": question(), "code": SOLUTION.replace("max(best", "min(best"), "seconds": 60}
    said = json.loads(repair(json.dumps(request)))
    assert said["why"] == "It concerns the function or method on line 7."
    assert (said["line"], said["test"]) == (7, 0)
    assert "max" not in " ".join(map(str, said.values()))


def test_a_right_program_and_one_that_cannot_be_read_have_no_repair() -> None:
    assert searched(SOLUTION).repairs() == []
    assert searched("def longest_run(:\n").repairs() == []


def test_nothing_is_said_where_simple_repairs_are_in_different_places() -> None:
    code = "def longest_run(marks, wanted):\n    one = len(marks)\n    two = one + 1\n    return two + 1\n"
    search = searched(code, solution="def longest_run(marks, wanted):\n    return len(marks) + 1\n")
    found = search.repairs()
    assert len({each.lines for each in found}) > 1
    assert told(found) is None
    assert told([]) is None


def test_of_two_faults_the_one_that_repairs_most_is_a_first_step() -> None:
    code = ONE_TOO_LONG.replace("(best, length)", "(best, [0, 1, 2, 1, 4, 5, 4][length] if length < 7 else 7)")
    search = searched(code, inputMaker=MAKER)
    found = search.repairs()
    assert search.complete
    assert {(each.lines, each.tests, each.whole) for each in found} == {(frozenset({9}), (4,), False)}
    said = told(found)
    assert said
    assert said["what"] == (
        "One small change makes one more test pass and breaks none. Others still fail: there may be a second fault."
    )
    assert (said["line"], said["test"]) == (9, 4)
    assert searched(code).repairs() == []


ONE_TOO_LONG = SOLUTION.replace("            length = 0\n    return", "            length = 1\n    return")
TWO_FAULTS = ONE_TOO_LONG.replace("length)", "length if length % 3 else length - 1 - length // 3)")


def test_two_faults_are_found_together_where_no_single_change_is_enough() -> None:
    said = told(searched(TWO_FAULTS, inputMaker=MAKER).repairs())
    assert said
    assert said["what"] == "Two small changes together make all tests pass, and 100 more inputs that were tried."
    assert said["why"] == "One concerns the calculation on line 7, the other a number on line 9."
    assert said["line"] == 7


def test_two_changes_need_further_inputs_that_confirm_them() -> None:
    assert all(len(each.spots) == 1 for each in searched(TWO_FAULTS).repairs())


ALIKE = """
def longest_run(marks, wanted):
    longest = 0
    run = 0
    for each in marks:
        run = run + 1 if each == wanted else 0
        if run > longest:
            longest = [0, 1, 2, 3, 8, 8, 9, 9, 8, 9, 7, 0, 3][run]
    return longest
""".lstrip()


def test_where_no_change_helps_the_first_wrong_value_of_a_program_that_works_alike_is_told() -> None:
    search = searched(ALIKE, inputMaker=MAKER)
    assert told(search.repairs()) is None
    said = told_difference(search.difference())
    assert said
    assert said["why"] == "In round 4 of the loop on line 4 `longest` becomes `8`; it should be `4`."
    assert (said["line"], said["test"]) == (7, 5)


def test_a_program_may_work_like_one_of_the_other_ways() -> None:
    solution = "def longest_run(marks, wanted):\n    return max(map(len, marks.split('r')))\n"
    search = searched(ALIKE, solution=solution, otherWays=[{"note": "", "code": SOLUTION}], inputMaker=MAKER)
    search.repairs()
    said = told_difference(search.difference())
    assert said
    assert said["why"] == "In round 4 of the loop on line 4 `longest` becomes `8`; it should be `4`."
    search = searched(ALIKE, solution=solution, inputMaker=MAKER)
    search.repairs()
    assert search.difference() is None


def test_an_empty_set_is_told_as_python_writes_it() -> None:
    solution = """
def longest_run(marks, wanted):
    last = {0}
    total = 0
    for place, mark in enumerate(marks):
        last = {place} if mark == wanted else {0, place}
        total += len(last)
    return total
""".lstrip()
    code = solution.replace("else {0, place}", "else {0, place} if place < 5 else set()")
    search = searched(code, solution=solution, inputMaker=MAKER)
    search.repairs()
    said = told_difference(search.difference())
    assert said
    assert said["why"] == "In round 7 of the loop on line 4 `last` becomes `set()`; it should be `{0, 6}`."


def test_values_are_compared_only_with_those_of_a_program_that_works_alike() -> None:
    other = "def longest_run(marks, wanted):\n    runs = [len(each) for each in marks.split('r')]\n    return runs[0]\n"
    search = searched(other, inputMaker=MAKER)
    search.repairs()
    assert search.difference() is None


@pytest.mark.parametrize(
    "code",
    ["import math\nx = math.floor(2.5)", "from collections import deque", "def f(n):\n    n.left = 1\n    return n"],
)
def test_a_program_that_reaches_only_its_own_is_harmless(code: str) -> None:
    assert is_harmless(ast.parse(code))


@pytest.mark.parametrize(
    "code",
    [
        *("import random", "from os import *", "import math\nmath.floor = round", "open('a')", "().__class__"),
        *("(x for x in []).gi_frame", "async def f():\n    await g()", "__import__('os')"),
    ],
)
def test_a_program_that_reaches_further_is_not(code: str) -> None:
    assert not is_harmless(ast.parse(code))


PRINTING = """
total = 0
for _ in range(int(input("How many? "))):
    word = input()
    if word and word != "no":
        total += len(word)
print(total, "letters")
print(*sorted([total, 3]), sep="+")
""".lstrip()
PROGRAM_SPEC = {"kind": "program", "entry": "", "parameters": [], "compare": "stdout"}


def printing() -> dict[str, Any]:
    given = [{"stdin": "2\nab\nno\n"}, {"stdin": "0\n"}, {"stdin": "1\n\n"}]
    tests = [{"input": each, "expected": json.dumps(outcome_of(PRINTING, PROGRAM_SPEC, each))} for each in given]
    return {"spec": PROGRAM_SPEC, "solution": PRINTING, "comparison": {"kind": "equal"}, "tests": tests}


@pytest.mark.parametrize(
    ("asked", "code"), [(question(), SOLUTION), (printing(), PRINTING)], ids=["called", "printing"]
)
def test_a_glance_sees_what_a_whole_run_sees(asked: dict[str, Any], code: str) -> None:
    trials = Trials(asked, 10_000, glances=True)
    tree = ast.parse(code)
    assert is_harmless(tree)
    seen = set()
    for edit in list(edits(tree))[::3]:
        with edit.made(), suppress(SyntaxError):
            program = Program(code, compile(tree, "main.py", "exec"))
            for index in trials.tests:
                right = trials.passes(program, index)
                assert right == trials.surely_passes(program, index)
                seen.add(right)
    assert seen == {True, False}


def test_what_more_inputs_refute_is_no_repair() -> None:
    code = SOLUTION.replace("max(best", "min(best")
    few = {"inputs": [("ssrss", "s"), ("r", "s")]}
    by_the_tests = searched(code, **few, inputMaker=None).repairs()
    assert {10} in [each.lines for each in by_the_tests], "to return the last length passes these two"
    confirmed = searched(code, **few, inputMaker=MAKER).repairs()
    assert [(each.lines, each.inputs) for each in confirmed] == [({7}, 100)]


@pytest.mark.parametrize("maker", [None, "def make_input(rng):\n    raise ValueError\n", "no Python"])
def test_without_further_inputs_the_tests_alone_decide(maker: str | None) -> None:
    found = searched(SOLUTION.replace("max(best", "min(best"), inputMaker=maker).repairs()
    assert [(each.lines, each.inputs) for each in found] == [({7}, 0)]


def test_a_change_that_makes_the_program_endless_is_ended() -> None:
    head = "def longest_run(marks, wanted):\n    left = len(marks)\n"
    code = f"{head}    while left > 1:\n        left -= 1\n    return left\n"
    search = searched(
        code, solution="def longest_run(marks, wanted):\n    return 0\n", inputs=[("ab", "s"), ("abc", "s")]
    )
    assert search.repairs()
    assert search.complete


def test_the_search_ends_when_its_time_is_over() -> None:
    search = searched(SOLUTION.replace("max(best", "min(best"), seconds=3)
    search.repairs()
    assert search.tried <= 3
    assert not search.complete


def test_nothing_is_said_where_not_every_likely_change_was_tried() -> None:
    code = SOLUTION.replace("max(best", "min(best")
    whole = searched(code)
    assert whole.repairs()
    assert searched(code, seconds=whole.tried - 5).repairs() == []


def test_a_condition_that_should_hold_once_and_a_first_number_are_found() -> None:
    solution = "def longest_run(days, wanted):\n    if days > 3:\n        days -= 1\n    return days\n"
    code = solution.replace("if", "while")
    found = searched(code, solution=solution, inputs=[(each, "s") for each in range(9)]).repairs()
    assert (2, "loop") in {spot for each in found for spot in each.spots}
    solution = "def longest_run(marks, wanted):\n    return [f'{i}' + mark for i, mark in enumerate(marks, 1)]\n"
    found = searched(solution.replace(", 1)", ")"), solution=solution).repairs()
    assert (2, "arguments") in {spot for each in found for spot in each.spots}


def test_two_lines_in_the_wrong_order_are_found() -> None:
    solution = """
def longest_run(marks, wanted):
    best = 0
    length = 0
    for mark in marks:
        length = length + 1 if mark == wanted else 0
        best = max(best, length)
    return best
""".lstrip()
    lines = solution.splitlines()
    lines[4:6] = reversed(lines[4:6])
    found = searched("\n".join(lines) + "\n").repairs()
    assert (5, "order") in {spot for each in found for spot in each.spots}


PROGRAM = """
import sys
from collections import deque

total = 0
rows = [[1, 2], [3]]
for row in rows:
    for cell in row:
        if cell > 1 and not cell == 5 or total:
            total = cell
        elif total:
            continue
        else:
            total -= 1

def walk(start, *rest, step=1):
    seen = set()
    queue = deque([start])
    while queue:
        node = queue.popleft()
        if node in seen:
            break
        seen.add(node)
        print(f"{node:>3}", sorted(rest)[1:-1], [each.strip() for each in "a b".split() if each])
    try:
        return range(1, len(seen) + 1)[-1] if seen else None
    except IndexError:
        pass

class Box:
    size = 0
    def grow(self, by):
        self.size = by
        with open("a") as file:
            return file.read()
match total:
    case 1:
        total += 2
for place, row in enumerate(rows):
    total += place
for place, row in enumerate(rows, 1):
    total += place
print(total)
"""


def test_every_change_is_taken_back_can_be_compiled_and_has_words() -> None:
    tree = ast.parse(PROGRAM)
    before = ast.dump(tree)
    found = list(edits(tree))
    assert len(found) > 300
    refused = 0
    for edit in found:
        with edit.made():
            refused += not is_readable(tree)
        assert ast.dump(tree) == before
        assert edit.line in range(1, PROGRAM.count("\n") + 1)
    assert {edit.kind for edit in found} <= set(KINDS)
    assert refused < len(found) / 50


def is_readable(tree: ast.Module) -> bool:
    with suppress(SyntaxError):
        compile(tree, "main.py", "exec")
        return True
    return False
