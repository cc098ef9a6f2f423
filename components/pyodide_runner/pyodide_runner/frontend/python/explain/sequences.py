"""How a wrong list or text differs in length and order."""

from __future__ import annotations

import ast
from typing import Any, Final

from .case import Case, Finding, call_line, return_line
from .pictures import same, shown
from .trouble import called_name

MIN_PARTS: Final = 2


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
