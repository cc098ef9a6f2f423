"""What may hold within one value of a domain (see `domain.py`): rules by name, each with a check and its words."""

from __future__ import annotations

import operator
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise
from typing import Any, Final


def steps_of(value: Any) -> Iterator[tuple[Any, Any]]:
    """The steps from a place or a key to what is listed there, where a list or a dictionary is read as a graph."""
    for start, ends in enumerate(value) if isinstance(value, list) else value.items():
        yield from ((start, end) for end in (ends if isinstance(ends, list | tuple | set) else (ends,)))


def reached(value: Any) -> set[Any]:
    """The places that ways along the steps lead to from the first one, itself included."""
    found = [0]
    for place in found:
        found += [end for end in value[place] if 0 <= end < len(value) and end not in found]
    return set(found)


def is_joined(pairs: Any) -> bool:
    """Whether pairs, whose first two parts are joined in both directions, join all that they name."""
    groups: list[set[Any]] = []
    for one, other, *_ in pairs:
        here = [each for each in groups if one in each or other in each]
        groups = [each for each in groups if each not in here] + [{one, other}.union(*here)]
    return len(groups) < 2


def leads_back(value: Any) -> bool:
    """Whether some way along the steps leads back to its beginning."""
    steps = list(steps_of(value))
    while steps:
        begun = {start for start, _ in steps}
        going_on = [(start, end) for start, end in steps if end in begun]
        if len(going_on) == len(steps):
            return True
        steps = going_on
    return False


def joins_back(value: Any) -> bool:
    """Whether each step of a graph is there in the other direction too, and none leads from a place to itself."""
    steps = list(steps_of(value))
    return all((end, start) in steps and start != end for start, end in steps)


def all_known(value: Any) -> bool:
    """Whether each step of a graph leads to one of its places or keys."""
    starts = range(len(value)) if isinstance(value, list) else value
    return all(end in starts for _, end in steps_of(value))


def found_from_first(value: Any) -> bool:
    """Whether each node of a graph can be reached from the first one."""
    nodes, steps = list(range(len(value)) if isinstance(value, list) else value), list(steps_of(value))
    found = nodes[:1]
    for node in found:
        found += dict.fromkeys(end for start, end in steps if start == node and end not in found)
    return set(found) >= set(nodes)


def _is_balanced_text(text: str) -> bool:
    waiting: list[str] = []
    closing = {"(": ")", "[": "]", "{": "}", "<": ">"}
    for each in text:
        if each in closing:
            waiting.append(closing[each])
        elif each in closing.values() and (not waiting or waiting.pop() != each):
            return False
    return not waiting


def _days(year: int, month: int) -> int:
    if month == 2:
        return 28 + (year % 4 == 0 and (year % 100 != 0 or year % 400 == 0))
    return 30 + (month in (1, 3, 5, 7, 8, 10, 12))


Nodes = list[tuple[Any, int | None, int | None]]


def nodes_of(levels: Sequence[Any]) -> Nodes | None:
    """The nodes of a tree that is written level by level, with the places of their children; None where it is none."""
    nodes: Nodes = []
    waiting: deque[tuple[int, bool]] = deque()
    for value in levels:
        if nodes and not waiting:
            return None
        if nodes:
            parent, is_left = waiting.popleft()
            if value is not None:
                here, left, right = nodes[parent]
                nodes[parent] = (here, len(nodes), right) if is_left else (here, left, len(nodes))
        elif value is None:
            return None
        if value is not None:
            waiting += [(len(nodes), True), (len(nodes), False)]
            nodes.append((value, None, None))
    return None if levels and levels[-1] is None else nodes


def _children(levels: Sequence[Any]) -> Iterator[tuple[Any, list[Any]]]:
    nodes = nodes_of(levels) or []
    for value, left, right in nodes:
        yield value, [nodes[each][0] for each in (left, right) if each is not None]


def _is_search_tree(levels: Sequence[Any]) -> bool:
    nodes = nodes_of(levels) or []
    waiting: list[tuple[int | None, Any, Any]] = [(0, None, None)] if nodes else []
    while waiting:
        place, low, high = waiting.pop()
        if place is None:
            continue
        value, left, right = nodes[place]
        if (low is not None and value <= low) or (high is not None and value >= high):
            return False
        waiting += [(left, low, value), (right, value, high)]
    return True


def _depths(levels: Sequence[Any]) -> dict[int | None, int]:
    nodes = nodes_of(levels) or []
    depths: dict[int | None, int] = {None: 0}
    for place in reversed(range(len(nodes))):
        _, left, right = nodes[place]
        depths[place] = 1 + max(depths[left], depths[right])
    return depths


def _is_balanced(levels: Sequence[Any]) -> bool:
    depths = _depths(levels)
    return all(abs(depths[left] - depths[right]) < 2 for _, left, right in nodes_of(levels) or [])


TREES: Final[dict[str, tuple[Callable[[Any], bool], str]]] = {
    "tree": (
        lambda value: nodes_of(value) is not None,
        "a tree level by level, `None` for a missing child but none at the end",
    ),
    "search tree": (
        _is_search_tree,
        "a search tree: all that is left of a node is less than it, all that is right of it more",
    ),
    "different nodes": (
        lambda value: len({repr(each) for each in value if each is not None}) == sum(e is not None for e in value),
        "the values of its nodes all different",
    ),
    "two or none": (
        lambda value: all(len(each) != 1 for _, each in _children(value)),
        "each node with two children or none",
    ),
    "at most one": (
        lambda value: all(len(each) < 2 for _, each in _children(value)),
        "each node with at most one child",
    ),
    "balanced": (_is_balanced, "with sides of each node that differ by at most one level"),
    "parents not less": (
        lambda value: all(each <= parent for parent, children in _children(value) for each in children),
        "no child more than its parent",
    ),
    "parents not more": (
        lambda value: all(each >= parent for parent, children in _children(value) for each in children),
        "no child less than its parent",
    ),
}
"""What may hold for a tree."""
GRAPHS: Final[dict[str, tuple[Callable[[Any], bool], str]]] = {
    "known": (all_known, "all that is listed one of its nodes"),
    "both ways": (joins_back, "each connection listed on both sides, none of a node with itself"),
    "all found": (found_from_first, "so that each node can be reached from the first one"),
}
"""What may hold for a graph."""
_PARTS: Final = 4
"""So many parts of a tuple are compared with each other."""


def _between_parts() -> Iterator[tuple[str, tuple[Callable[[Any], bool], str]]]:
    signs = {"<": (operator.lt, "less than"), "<=": (operator.le, "at most"), ">": (operator.gt, "more than")}
    signs[">="] = (operator.ge, "at least")
    for one in range(_PARTS):
        for other in range(one + 1, _PARTS):
            for sign, (compare, said) in signs.items():
                told = f"its {ordinal(one)} part {said} its {ordinal(other)}"
                yield f"part {one} {sign} part {other}", (_of_parts(one, compare, other), told)


def _of_parts(one: int, compare: Callable[[Any, Any], bool], other: int) -> Callable[[Any], bool]:
    return lambda value: bool(compare(value[one], value[other]))


def ordinal(place: int) -> str:
    """The place of a part in words: "first" for 0."""
    return ("first", "second", "third", "fourth")[place] if place < _PARTS else f"{place + 1}th"


RULES: Final[dict[str, tuple[Callable[[Any], bool], str]]] = {
    "strictly ascending": (
        lambda value: all(one < other for one, other in pairwise(value)),
        "in ascending order, all different",
    ),
    "ascending": (lambda value: all(one <= other for one, other in pairwise(value)), "in ascending order"),
    "strictly descending": (
        lambda value: all(one > other for one, other in pairwise(value)),
        "in descending order, all different",
    ),
    "descending": (lambda value: all(one >= other for one, other in pairwise(value)), "in descending order"),
    "distinct": (lambda value: len({repr(each) for each in value}) == len(value), "all different"),
    "neighbours differ": (lambda value: all(one != other for one, other in pairwise(value)), "no two neighbours equal"),
    "equally long": (lambda value: len({len(each) for each in value}) < 2, "all equally long"),
    "square": (lambda value: all(len(each) == len(value) for each in value), "as many as each is long"),
    "first ascending": (
        lambda value: all(one[0] <= other[0] for one, other in pairwise(value)),
        "in ascending order of their first parts",
    ),
    "first distinct": (
        lambda value: len({repr(each[0]) for each in value}) == len(value),
        "with different first parts",
    ),
    "apart": (
        lambda value: all(one[1] <= other[0] for one, other in pairwise(value)),
        "none begins before the one in front of it ends",
    ),
    "heap": (
        lambda value: all(value[(place - 1) // 2] <= each for place, each in enumerate(value) if place),
        "a heap: no item less than the one at `(i - 1) // 2` for its place `i`",
    ),
    "ascending row by row": (
        lambda value: all(one < other for one, other in pairwise(each for row in value for each in row)),
        "in ascending order when they are read one after another, all different",
    ),
    "columns ascending": (
        lambda value: all(
            one <= other for above, below in pairwise(value) for one, other in zip(above, below, strict=False)
        ),
        "nothing in them more than what stands below it",
    ),
    "rotated": (
        lambda value: sum(one > other for one, other in pairwise([*value, *value[:1]])) < 2,
        "in ascending order if one begins at the right place and goes on at the front behind the end",
    ),
    "last not 0": (lambda value: not value or value[-1] != 0, "the last of them not 0"),
    "joined": (is_joined, "so that one can get from each place to every other"),
    "reached": (
        lambda value: not value or len(reached(value)) == len(value),
        "so that each place can be reached from 0",
    ),
    "no circles": (lambda value: not leads_back(value), "without any way along them that leads back to its beginning"),
    "not equal": (lambda value: value[0] != value[1], "its first two parts different"),
    **dict(_between_parts()),
    "symmetric": (
        lambda value: all(value[i][j] == value[j][i] for i in range(len(value)) for j in range(i)),
        "the same on both sides of its diagonal",
    ),
    "one diagonal": (
        lambda value: len({repr(row[place]) for place, row in enumerate(value)}) < 2,
        "the same value everywhere on its diagonal",
    ),
    "date": (
        lambda value: 1 <= value[1] <= 12 and 1 <= value[2] <= _days(value[0], value[1]),
        "a day that there is",
    ),
    "ring": (
        lambda value: -1 <= value[1] < len(value[0]),
        "its second part one of the places of the first, or -1",
    ),
    "balanced brackets": (
        _is_balanced_text,
        "each bracket closed by its own kind, in the right order",
    ),
    **TREES,
    **GRAPHS,
    "single spaces": (
        lambda value: value == " ".join(value.split()),
        "with single spaces between words and none at the ends",
    ),
    "no leading zeros": (lambda value: len(value) < 2 or not value.startswith("0"), "without zeros in front"),
}
"""What may hold within a value, with its words; where one implies a later one, the earlier is told."""
