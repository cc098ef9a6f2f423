from __future__ import annotations

import math
from collections import Counter
from typing import Any

import pytest
from pyodide_runner.frontend.python.judge import compare
from pyodide_runner.frontend.python.judge.shown import Iterated, Opaque

LOW, HIGH = [1.0, {"a": (0.3,)}], [1, {"a": (0.1 + 0.2,)}]
ROWS = [
    # expected, got, equal, approximate, unordered
    (1, 1, True, True, True),
    (1, True, False, False, False),
    (True, True, True, True, True),
    (1, 1.0, False, True, False),
    (0.3, 0.1 + 0.2, False, True, False),
    (1e20, 1e20 + 2**20, False, True, False),
    (0.0, -0.0, True, True, True),
    (0.0, 1e-12, False, True, False),
    (1.0, 1.001, False, False, False),
    (math.nan, math.nan, True, True, True),
    (math.nan, 1.0, False, False, False),
    (math.inf, math.inf, True, True, True),
    (math.inf, -math.inf, False, False, False),
    (1.5, 10**400, False, False, False),
    (1j, 1j + 1e-12, False, True, False),
    ("a", "a", True, True, True),
    ("a", "A", False, False, False),
    ("1", 1, False, False, False),
    ("a", b"a", False, False, False),
    (None, False, False, False, False),
    ([1, 2], [1, 2], True, True, True),
    ([1, 2], [2, 1], False, False, True),
    ([1, 2, 2], [2, 1, 1], False, False, False),
    ([1, 2], [1, 2, 2], False, False, False),
    ([1, 2], (1, 2), False, False, False),
    ([1, [2]], [1, (2,)], False, False, False),
    ([[1, 2], [3]], [[3], [1, 2]], False, False, True),
    ([[1, 2]], [[2, 1]], False, False, False),
    ([1, True], [True, 1], False, False, True),
    ([1, True], [1, 1], False, False, False),
    ([{"a": [1]}, {1}], [{1}, {"a": [1]}], False, False, True),
    ([math.nan, 1.0], [1.0, math.nan], False, False, True),
    ((1, 2), (2, 1), False, False, True),
    (LOW, HIGH, False, True, False),
    ({1, 2}, {2, 1}, True, True, True),
    ({1}, {True}, False, False, False),
    ({1}, frozenset({1}), False, False, False),
    ({1: "a", 2: "b"}, {2: "b", 1: "a"}, True, True, True),
    ({1: "a"}, {True: "a"}, False, False, False),
    ({1: "a"}, {1.0: "a"}, False, True, False),
    ({1: "a"}, {1: "a", 2: "b"}, False, False, False),
    ({1: [True]}, {1: [1]}, False, False, False),
    ({"a": 1, "b": 1}, Counter("ab"), True, True, True),
    (range(3), range(3), True, True, True),
    (range(3), [0, 1, 2], False, False, False),
    (bytearray(b"a"), bytearray(b"a"), True, True, True),
    (Iterated("generator", [1, 2]), Iterated("map", [1, 2]), True, True, True),
    (Iterated("generator", [1, 2]), Iterated("generator", [2, 1]), False, False, True),
    (Iterated("generator", [1, 2]), [1, 2], False, False, False),
    (Opaque("A", "<A>"), Opaque("A", "<A>"), False, False, False),
    ([Opaque("A", "<A>")], [Opaque("A", "<A>")], False, False, False),
]


@pytest.mark.parametrize(("expected", "got", "same", "near", "any_order"), ROWS)
def test_comparisons(expected: Any, got: Any, same: bool, near: bool, any_order: bool) -> None:
    assert compare.equal(expected, got) is same
    assert compare.equal(got, expected) is same
    assert compare.approximate(expected, got) is near
    assert compare.approximate(got, expected) is near
    assert compare.unordered(expected, got) is any_order
    assert compare.unordered(got, expected) is any_order


def test_an_object_does_not_even_equal_itself() -> None:
    thing = Opaque("A", "<A>")
    assert not compare.equal(thing, thing)
    assert not compare.equal([thing], [thing])
    assert not compare.equal({"a": thing}, {"a": thing})
    assert not compare.unordered([thing], [thing])


def test_the_tolerance_counts() -> None:
    assert compare.approximate([100.0], [100.9], 0.01)
    assert not compare.approximate([100.0], [100.9], 0.001)


@pytest.mark.parametrize(("got", "right"), [([1], True), ([2], True), ([3], False), ([True], False), (1, False)])
def test_one_of(got: Any, right: bool) -> None:
    assert compare.one_of([[1], [2]], got) is right
