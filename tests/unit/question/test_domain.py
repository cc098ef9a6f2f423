"""Which inputs may be tried on a program: what drawn inputs have in common, and what no rule can tell."""

from random import Random

import pytest
from pyodide_runner.frontend.python.judge.domain import complaint, described

from pytrix.question.bank import Bank
from pytrix.question.instance import spec_of
from pytrix.question.tasks.domain import domain_of, inputs_of
from pytrix.question.tasks.variants import variants

BANK = Bank()
STRIDE = 31


def told(inputs: list[tuple[object, ...]], tried: tuple[object, ...]) -> str | None:
    domain = domain_of(inputs)
    assert domain is not None
    names = [chr(ord("a") + place) for place in range(len(tried))]
    assert all(complaint(domain, names, each) is None for each in inputs)
    return complaint(domain, names, tried)


ORDERED = [([1, 2, 5],), ([],), ([3, 9],), ([0, 1, 1],)]
INDEXED = [(["p", "q", "r"], 2), (["q"], 0), (["r", "p"], 1), (["p", "p", "q", "r"], 0)] * 12
MEMBERS = [
    ({"a": "b", "b": "a"}, "a"),
    ({"b": "c", "c": "c"}, "c"),
    ({"a": "a"}, "a"),
    ({"b": "c", "c": "b"}, "b"),
] * 12
INTERVALS = [([(1, 2), (3, 5)],), ([(0, 4)],), ([(2, 6), (6, 7)],), ([],)]
HILLS = [([[1, 2], [2], []],), ([[]],), ([[1], []],), ([[2, 3], [3], [1], []],)] * 8
KEYS = [({"a": "b", "b": "c"}, "a"), ({"b": "a"}, "b"), ({"c": "b", "a": "c"}, "a"), ({"b": "c"}, "b")] * 12
PAIRS = [([[1, 5], [2, 3]],), ([[4, 4]],), ([[3, 1]],), ([[2, 1], [1, 2], [5, 5]],)]
HEAPS = [([1, 3, 2],), ([2, 2, 9, 4],), ([],), ([5],)]
PARK = [([("a", "b"), ("c", "b")],), ([("b", "d"), ("a", "b"), ("c", "d")],), ([],), ([("a", "c")],)]
ROOMS = [([[1], [0]],), ([[]],), ([[2], [0], [1]],), ([[1, 2], [], [0]],)] * 8
STONES = [([1, 4, 9], 3), ([3, 5], 3), ([2, 9], 8), ([1, 2], 1), ([4, 6], 9)]
BOOKINGS = [([1, -4, 3],), ([-1, 2],), ([],)]
PIPES = [([("a", "b"), ("c", "a")], "a"), ([("b", "c")], "b"), ([("c", "a"), ("b", "c")], "b")] * 8
GRIDS = [(["ab", "bb"],), (["aba"],), (["b", "a", "a"],), (["aa", "ab"],)]


@pytest.mark.parametrize(
    ("inputs", "tried", "why"),
    [
        (ORDERED, ([1, 4],), None),
        (ORDERED, ([4, 1],), "`a`: it is to be like this: in ascending order."),
        (ORDERED, ([1, 10],), "`a`: item 2: 10 is not from 0 to 9."),
        (ORDERED, ([1, 2, 3, 4],), "`a`: it has 4 items, and is to have 0 to 3."),
        (INDEXED, (["p"], 1), "Not here: `b` is less than the length of `a`."),
        (INDEXED, (["p", "q"], 1), None),
        (MEMBERS, ({"a": "b"}, "a"), "Not here: every value of `a` occurs among the keys of `a`."),
        (MEMBERS, ({"a": "a"}, "b"), "Not here: `b` occurs among the keys of `a`."),
        (INTERVALS, ([(1, 3), (2, 4)],), "`a`: it is to be like this: none begins before the one in front of it ends."),
        (INTERVALS, ([(3, 2)],), "`a`: item 1: it is to be like this: its first part less than its second."),
        (GRIDS, (["ab", "b"],), "`a`: it is to be like this: all equally long."),
        (HILLS, ([[1], []],), None),
        (BOOKINGS, ([1, -1],), None),
        (BOOKINGS, ([2, 0],), "`a`: item 2: it is not to be 0."),
        (PIPES, ([("a", "b")], "b"), "Not here: `b` occurs among the first parts of `a`."),
        (HEAPS, ([1, 9, 2],), None),
        (HEAPS, ([3, 1],), "`a`: it is to be like this: a heap"),
        (PARK, ([("a", "d"), ("c", "d")],), None),
        (PARK, ([("a", "b"), ("c", "d")],), "`a`: it is to be like this: so that one can get from each place"),
        (ROOMS, ([[1], [0], []],), "`a`: it is to be like this: so that each place can be reached from 0"),
        (STONES, ([3, 4], 2), "Not here: the first item of `a` is at most `b`."),
        (
            HILLS,
            ([[1, 3], [2], [1], []],),
            "`a`: it is to be like this: without any way along them that leads back to its beginning.",
        ),
        (
            KEYS,
            ({"b": "a", "a": "b"}, "a"),
            "`a`: it is to be like this: without any way along them that leads back to",
        ),
    ],
)
def test_what_all_inputs_have_in_common_is_asked_of_every_input(inputs, tried, why) -> None:
    found = told(inputs, tried)
    assert found == why or (found and why and found.startswith(why))


def test_what_a_fixed_length_says_is_not_said_again() -> None:
    domain = domain_of(PAIRS)
    assert domain is not None
    assert described(domain, ["a"]) == ["`a` is a list of 1 to 3 lists of 2 whole numbers from 1 to 5, all different"]


@pytest.mark.parametrize(
    "inputs",
    [
        [([".#", ".."], 1, 0), (["..."], 0, 2), (["..", "#."], 1, 1)],
        [([[1, 2, 0], [0, 1, 5]], (0, 1)), ([[1, 1]], (0, 1)), ([[0], [1]], (1, 0)), ([[0, 1], [0, 1]], (1, 1))],
        [("12:30",), ("00:05",), ("9:15",)],
        [("a=1",), ("b=25",)],
        [([1, "a"],), (["b"],)],
        [({"x": object()},)],
        [("Ann",), ("Bob",), ("Cy",)],
    ],
)
def test_a_form_that_no_rule_tells_gives_no_domain(inputs) -> None:
    assert domain_of(inputs) is None


@pytest.mark.parametrize("entry", BANK.every()[::STRIDE], ids=lambda each: each.key.rpartition("/")[2])
def test_every_input_of_the_bank_lies_in_its_own_domain(entry) -> None:
    problem = BANK.load(entry.key)
    spec = spec_of(problem)
    if spec.kind != "function" or spec.codecs:
        return
    inputs = inputs_of(problem, problem.rows[0])
    domain = domain_of(inputs)
    if domain is None:
        return
    assert [each for each in inputs if complaint(domain, spec.parameters, each)] == []
    assert all(described(domain, spec.parameters))
    for each in variants(domain, spec.parameters, inputs, Random(1), 5):
        assert complaint(domain, spec.parameters, each) is None
