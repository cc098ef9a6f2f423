"""How a wrong list or text differs in length and order."""

from __future__ import annotations

import ast
from typing import Any, Final

from .case import Case, Finding, call_line, return_line
from .pictures import same, shown
from .trouble import called_name

MIN_PARTS: Final = 2
MAX_STEPPED: Final = 2_000


def steps(case: Case) -> Finding | None:
    """Every n-th item of an argument, with a wrong n or from a wrong one on."""
    got, expected = case.got, case.expected
    if not isinstance(expected, (str, list)) or type(got) is not type(expected) or len(expected) < MIN_PARTS:
        return None
    for whole in case.before.values():
        if type(whole) is not type(expected) or len(whole) > MAX_STEPPED or same(whole, expected):
            continue
        wanted, came = _slices(whole, expected), _slices(whole, got)
        if len(wanted) == 1 and came:
            noun = "character" if isinstance(got, str) else "item"
            line = _range_line(case) or return_line(case)
            return Finding(
                f"Expected is {_stepped(*wanted[0], noun)}; the answer is {_stepped(*came[0], noun)}.",
                _step_advice(wanted[0], came[0]),
                line,
            )
    return None


def _slices(whole: Any, part: Any) -> list[tuple[int, int]]:
    """Start and step of each way to take the part out of the whole, small steps first; the last need not be reached."""
    largest = len(whole) // MIN_PARTS + 1
    found = ((start, step) for step in range(1, largest + 1) for start in range(min(step, len(whole))))
    return [(start, step) for start, step in found if same(whole[start::step], part)]


def _stepped(start: int, step: int, noun: str) -> str:
    if step == 1:
        return f"every {noun}"
    return f"every {_ordinal(step)} {noun}, beginning with the {_ordinal(start + 1)}"


def _ordinal(number: int) -> str:
    words = ("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth")
    return words[number - 1] if number <= len(words) else f"{number}th"


def _step_advice(wanted: tuple[int, int], came: tuple[int, int]) -> str:
    if wanted[1] != came[1]:
        return "Look at the step: the third number in a slice `[start:stop:step]`, or how far a loop goes on each time."
    return "Look at where it begins: the first position is 0."


def ends(case: Case) -> Finding | None:
    """One item or character too many or too few, at the start or the end."""
    got, expected = case.got, case.expected
    if type(got) is not type(expected) or not isinstance(got, (list, tuple, str)) or len(got) < 1 or len(expected) < 1:
        return None
    noun = "character" if isinstance(got, str) else "item"
    if abs(len(got) - len(expected)) != 1:
        return None
    line, longer = _range_line(case), max(got, expected, key=len)
    if same(longer[:-1], longer[1:]):
        return None
    by_position = line is not None
    line = line or return_line(case)
    if same(got, expected[:-1]):
        stop = "Check where it stops: `range(n)` and a slice `[a:b]` leave out their end; `range(len(…))` reaches all."
        return Finding(
            f"The last {noun} is missing.", stop if by_position else f"Check that the last {noun} is added too.", line
        )
    if same(got, expected[1:]):
        begin = "Check where it starts: positions and `range(…)` begin at 0."
        return Finding(
            f"The first {noun} is missing.",
            begin if by_position else f"Check that the first {noun} is added too.",
            line,
        )
    if same(got[:-1], expected):
        stop = "Let `range(…)` or the slice stop one earlier."
        why = f"There is one {noun} too many at the end: `{shown(got[-1])}`."
        return Finding(why, stop if by_position else "Check when the last one is added.", line)
    if same(got[1:], expected):
        advice = "Begin one later." if by_position else f"Check why `{shown(got[0])}` is put in at the start."
        if got[0] == 0:
            advice = "Begin one later, for example `range(1, …)`; `range(n)` starts at 0."
        return Finding(f"There is one {noun} too many at the start: `{shown(got[0])}`.", advice, line)
    return None


def _range_line(case: Case) -> int | None:
    slices = [
        node.lineno
        for node in ast.walk(case.scope)
        if isinstance(node, ast.Subscript) and isinstance(node.slice, ast.Slice)
    ]
    if isinstance(case.got, str):
        # A text is cut where it is returned; what a loop counts through may be something else.
        returned = [node for node in ast.walk(case.scope) if isinstance(node, ast.Return) and node.lineno in slices]
        return returned[-1].lineno if returned else None
    ranges = [node for node in ast.walk(case.scope) if called_name(node) == "range"]
    if len(ranges) + len(slices) > 1:
        return None
    return call_line(case, "range") or (slices[-1] if slices else None)


def order(case: Case) -> Finding | None:
    """The same items in another order, or some of them twice."""
    got, expected = case.got, case.expected
    if type(got) is not type(expected) or not isinstance(got, (list, tuple, str)) or len(got) < MIN_PARTS:
        return None
    if len(got) > MIN_PARTS and same(got[::-1], expected):
        return Finding(
            "Everything is there, but in reversed order (back to front).",
            "If nothing else is wrong, turn it round with `[::-1]` (or `.reverse()` for a list), or add each "
            "new part at the other end.",
            return_line(case),
        )
    if isinstance(got, str) or sorted(map(repr, got)) != sorted(map(repr, expected)):
        return _twice(case)
    simple = all(isinstance(item, (int, float, str)) for item in expected) and len(expected) > MIN_PARTS
    if simple and _ordered(expected) and not _ordered(got):
        return Finding(
            "Everything is there, but it is not in sorted order.",
            "Sort it before returning: `return sorted(…)`.",
            return_line(case),
        )
    sorts = any(called_name(node) in ("sorted", "sort", "set") for node in ast.walk(case.scope))
    if sorts and _ordered(got) and not _ordered(expected):
        return Finding(
            "Everything is there, but sorted; expected is the original order.",
            "Leave out `sorted(…)` and `set(…)`, which lose the order; keep the items in the order in which they come.",
            call_line(case, "sorted") or return_line(case),
        )
    return Finding(
        "Everything is there, but in a different order.", "Check in which order you add the items.", return_line(case)
    )


def _ordered(items: Any) -> bool:
    try:
        return list(items) == sorted(items)
    except TypeError:
        return False


def _twice(case: Case) -> Finding | None:
    got, expected = case.got, case.expected
    if not isinstance(got, list):
        return None
    if call_line(case, "append") is None:
        return None
    have, want = list(map(repr, got)), list(map(repr, expected))
    if len(have) > len(want) and len(set(want)) == len(want) and list(dict.fromkeys(have)) == want:
        return Finding(
            "Some items are there more than once (duplicates).",
            "Add an item only when it is new: `if item not in result:`.",
            call_line(case, "append") or return_line(case),
        )
    return None
