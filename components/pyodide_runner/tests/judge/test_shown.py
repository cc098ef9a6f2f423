from __future__ import annotations

import math
from collections import Counter, deque
from typing import Any

import pytest
from pyodide_runner.frontend.python.judge.shown import Iterated, Opaque, show
from pyodide_runner.frontend.python.judge.structures import ListNode, TreeNode

LIKE_REPR = [
    None, True, 1, -2.5, math.inf, 3 + 4j, "it's", b"x", bytearray(b"x"), range(3), ..., [], [1, "a"], (), (1,), (1, 2),
    set(), {1}, frozenset(), frozenset({1}), {}, {"a": [1]}, Counter("aab"), deque([1]), deque(), {"a": 1}.keys(),
    {"a": 1}.values(), {"a": 1}.items(), int, len.__class__,
]  # fmt: skip


@pytest.mark.parametrize("value", LIKE_REPR, ids=repr)
def test_built_in_values_look_as_in_python(value: Any) -> None:
    assert show(value) == repr(value)


class Loud:
    def __repr__(self) -> str:
        raise AssertionError("the value was asked")


def own() -> None:
    pass


OTHERS = [
    (Loud(), "<Loud object>"),
    (own, "<function own>"),
    (len, "<built-in function len>"),
    ([].append, "<built-in function append>"),
    (Loud().__repr__, "<method __repr__>"),
    (ValueError("bad", 1), "ValueError('bad', 1)"),
    (Opaque("Foo", "<Foo>"), "<Foo>"),
    (Iterated("map", [1, 2]), "<map of [1, 2]>"),
    (ListNode(3), "ListNode(3)"),
    (TreeNode([1]), "TreeNode(…)"),
    (10**5000, "<an integer of 16,610 bits>"),
]


@pytest.mark.parametrize(("value", "text"), OTHERS, ids=[text for _, text in OTHERS])
def test_other_values_are_named_without_asking_them(value: Any, text: str) -> None:
    assert show(value) == text


LONG = ["x" * 10**6, list(range(10**6)), {n: n for n in range(10**5)}, ["y" * 10**6], [[0] * 500] * 500]


@pytest.mark.parametrize("value", LONG, ids=["text", "list", "dictionary", "text in list", "lists"])
def test_long_values_are_cut(value: Any) -> None:
    text = show(value, 100)
    assert text == repr(value)[:100] + "…"


def test_a_cycle_ends() -> None:
    value: list[Any] = [1]
    value.append(value)
    assert show(value) == "[1, …]"
