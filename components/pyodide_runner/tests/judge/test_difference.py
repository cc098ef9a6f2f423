from __future__ import annotations

from typing import Any

import pytest
from pyodide_runner.frontend.python.judge.difference import (
    difference,
    files_difference,
    text_difference,
    unordered_difference,
)
from pyodide_runner.frontend.python.judge.shown import Iterated, Opaque

ROWS: list[tuple[Any, Any, str]] = [
    (5, 4, "Expected 5, got 4. It is off by one."),
    (5, -5, "The sign is wrong."),
    (0.3, 0.1 + 0.2, "as small as a rounding error"),
    (5, 50, "Expected 5, got 50."),
    (True, 1, "Expected True (truth value), got 1 (whole number). The type differs, the content is the same."),
    (1, 1.0, "Expected 1 (whole number), got 1.0 (decimal number). The type differs"),
    ("5", 5, "Expected '5' (text), got 5 (whole number). The type differs, the content is the same."),
    ([1], None, "got None. Does every path through the function return something?"),
    ([1, [2]], [1, None], "At [1]: Expected [2], got None. Is a value missing there?"),
    ([1], (1,), "Expected [1] (list), got (1,) (tuple). The type differs, the content is the same."),
    ([1], {1}, "got {1} (set). The type differs, the content is the same."),
    ([1], Iterated("generator", [1]), "(generator). The type differs, the content is the same."),
    (1, Opaque("Foo", "<Foo object>"), "got <Foo object>, which is an object of the type Foo."),
    ([1, 2, 3], [1, 2], "1 item missing at the end: [3]."),
    ([1], [1, 2, 3], "2 items too many at the end: [2, 3]."),
    ([1, 2, 3], [2, 3], "The first item is missing."),
    ([1, 2], [0, 1, 2], "There is one item too many at the start."),
    ([1, 2, 3], [3, 2, 1], "At [0]: Expected 1, got 3.\nThe items are right, but in reverse order."),
    ([1, 2, 3], [2, 1, 3], "The items are right, but in another order."),
    ([[1, {"a": (1, 2)}]], [[1, {"a": (1, 3)}]], "At [0][1]['a'][1]: Expected 2, got 3."),
    ({"a": 1}, {}, "The key 'a' is missing."),
    ({}, {"b": 1}, "The key 'b' should not be there."),
    ({1: "x"}, {True: "x"}, "The key 1 is missing; the key True should not be there."),
    ([{"a": 1}], [{}], "At [0]: the key 'a' is missing."),
    ({1, 2}, {1, 3}, "2 is missing; 3 should not be there."),
    ("abc", "abd", "expected: 'abc'\ngot:      'abd'\n             ^ position 2"),
    ("Hello", "hello", "Only upper and lower case differ."),
    ("a b", "a b ", "Only spaces or line breaks at the start or the end differ."),
    ("a b", "ab", "Only spaces or line breaks differ."),
    ("abc", "ab", "The last character is missing."),
    ("abc", "bc", "The first character is missing."),
    ("abc", "abcd", "There is one character too many at the end."),
    ("abc", "cba", "The text is in reverse order."),
    ("abc", "xyzzy", "Expected 3 characters, got 5."),
    ("a\nb", "a\nc", "line 2 differs."),
    ("a\nb", "a", "should have 2 lines, but has 1"),
]


@pytest.mark.parametrize(("expected", "got", "text"), ROWS)
def test_the_first_difference_is_told(expected: Any, got: Any, text: str) -> None:
    assert text in difference(expected, got)


def test_a_long_text_is_shown_around_the_difference() -> None:
    text = difference("x" * 1000 + "a" + "y" * 1000, "x" * 1000 + "b" + "y" * 1000)
    marker = text.splitlines()[3]
    assert marker.endswith("^ position 1000")
    assert [line[marker.index("^")] for line in text.splitlines()[1:3]] == ["a", "b"]
    assert len(text) < 400


def test_items_in_any_order() -> None:
    assert unordered_difference([1, 2, 2], [2, 1, 1]) == "2 is missing; 1 should not be there so often."
    assert unordered_difference([1], [Opaque("A", "<A>")]) == "1 is missing; <A> should not be there."


OUTPUTS = [
    ("a\nb", "", "Nothing was printed."),
    ("a\nb", "a", "The output stops after 1 line; line 2 should be 'b'."),
    ("a", "a\nb\nc", "The output has 2 lines too many, starting with 'b'."),
    ("a\nb", "a\nc", "Line 2 differs.\nexpected: 'b'\ngot:      'c'\n           ^ position 0"),
]


@pytest.mark.parametrize(("expected", "got", "text"), OUTPUTS)
def test_outputs(expected: str, got: str, text: str) -> None:
    assert text_difference(expected, got) == text


def test_files() -> None:
    assert files_difference({"a": "x\ny"}, {"a": "x\nz"}).startswith("In the file 'a': line 2 differs.")
