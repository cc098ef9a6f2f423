"""How the arguments of a call go together on all inputs that were drawn: what compares, what occurs where, cells."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import combinations, permutations, product
from typing import Any, Final

from pyodide_runner.frontend.python.judge.domain import Shape, values_of

LEAST_SHOWN: Final = 8
"""So many inputs at least have to show that values of one argument occur in another."""
_SIGNS: Final[Mapping[str, Callable[[Any, Any, Any, Any], bool]]] = {
    "==": lambda least, most, other_least, other_most: least == most == other_least == other_most,
    "<": lambda least, most, other_least, other_most: most < other_least,
    ">": lambda least, most, other_least, other_most: least > other_most,
    "<=": lambda least, most, other_least, other_most: most <= other_least,
    ">=": lambda least, most, other_least, other_most: least >= other_most,
}
"""How the least and the largest of some values compare with those of others, where each does so with each."""


def relations_of(shapes: Sequence[Shape], inputs: Sequence[Sequence[Any]]) -> Iterator[list[Any]]:
    """The relations (see `judge/domain.py`) that hold on all inputs and do not follow from the shapes."""
    paths = [([place, *steps], kind) for place, shape in enumerate(shapes) for steps, kind in _paths(shape)]
    numbers = [["each", path] for path, kind in paths if kind == "int"]
    texts = [["each", path] for path, kind in paths if kind == "str"]
    sized = [
        ["length", place]
        for place, each in enumerate(shapes)
        if each.get("type") in ("list", "str", "dict", "set", "tuple") and not {"choices", "read"}.intersection(each)
    ]
    widths = [["width", place] for place, each in enumerate(shapes) if _has_width(each)]
    bounds: list[list[Any]] = [*(each for each in numbers if len(each[1]) == 1), *sized]
    ends = [
        [which, place]
        for place, each in enumerate(shapes)
        if each.get("type") == "list" and {"ascending", "strictly ascending"}.intersection(each["rules"])
        for which in ("first", "last")
        if each["items"].get("type") == "int"
    ]
    within = [each for each in numbers if len(each[1]) > 1]
    alone = [each for each in bounds if each[0] == "each"]
    pairs = [*combinations(bounds, 2), *product(within, bounds), *product(ends, alone), *product(numbers, widths)]
    seen = _Seen(inputs)
    for left, right in pairs:
        if right[0] == "width" and left[1][0] == right[1]:
            continue
        sign = _sign(seen.rows(left), seen.rows(right))
        if sign:
            yield [left, sign, right]
    for left, right in combinations(bounds, 2):
        apart = _difference(seen.rows(left), seen.rows(right))
        if apart:
            yield [left, "==", ["plus", [right, apart]]]
    for place, shape in enumerate(shapes):
        always = _always_there(shape, [each[place] for each in inputs])
        if always is not None:
            yield [["values", [always]], "in", ["each", [place, "*"]]]
        corner = _corner(shape, [each[place] for each in inputs])
        if corner is not None:
            yield [["cell", [place, ["values", [0]], ["values", [0]]]], "in", ["values", [corner]]]
    for left, right in [*permutations(texts, 2), *permutations(numbers, 2)]:
        far = left[1][0] != right[1][0] and not {"*", "v"}.isdisjoint(right[1][1:])
        if (left in texts or "k" in right[1] or far) and _occurs(seen.rows(left), seen.rows(right)):
            yield [left, "in", right]


def _always_there(shape: Shape, values: Sequence[Any]) -> Any:
    """A number that is in every list, where the lists have little else in common."""
    if shape.get("type") != "list" or shape["items"].get("type") != "int" or shape["shortest"] == 0:
        return None
    common = set(values[0]).intersection(*values)
    return common.pop() if len(common) == 1 and len(set().union(*values)) > 1 else None


def _corner(shape: Shape, values: Sequence[Any]) -> Any:
    """What always stands in the first field of a grid, where something else may stand in others."""
    if not _has_width(shape):
        return None
    grids = [each for each in values if each and each[0]]
    first = {repr(each[0][0]) for each in grids}
    every = {repr(cell) for each in grids for row in each for cell in row}
    return grids[0][0][0] if len(first) == 1 and len(every) > 1 and len(grids) >= LEAST_SHOWN else None


class _Seen:
    """What terms stand for on each input, each worked out once."""

    def __init__(self, inputs: Sequence[Sequence[Any]]) -> None:
        self._inputs = inputs
        self._rows: dict[str, list[list[Any]]] = {}

    def rows(self, term: Any) -> list[list[Any]]:
        name = repr(term)
        if name not in self._rows:
            self._rows[name] = [list(values_of(term, each)) for each in self._inputs]
        return self._rows[name]


def _has_width(shape: Shape) -> bool:
    inner = shape.get("items") or {}
    is_grid = inner.get("type") == "list" or (inner.get("type") == "str" and "choices" not in inner)
    return is_grid and bool({"equally long", "square"}.intersection(shape["rules"]) or _is_even(inner))


def _is_even(rows: Shape) -> bool:
    return "shortest" in rows and rows["shortest"] == rows["longest"]


def _sign(left: Sequence[Sequence[Any]], right: Sequence[Sequence[Any]]) -> str | None:
    """How two terms compare on all inputs, where that does not follow from their bounds."""
    pairs = [
        (min(one), max(one), min(other), max(other)) for one, other in zip(left, right, strict=True) if one and other
    ]
    if not pairs:
        return None
    sign = next((sign for sign, holds in _SIGNS.items() if all(holds(*each) for each in pairs)), None)
    least, most = min(map(min, filter(None, left))), max(map(max, filter(None, left)))
    other_least, other_most = min(map(min, filter(None, right))), max(map(max, filter(None, right)))
    return None if sign is None or _SIGNS[sign](least, most, other_least, other_most) else sign


def _difference(left: Sequence[Sequence[Any]], right: Sequence[Sequence[Any]]) -> int:
    """By how much one term is always more than another; 0 where that differs, or one of them is always the same."""
    if any(len(each) != 1 for each in (*left, *right)):
        return 0
    apart = {one - other for (one,), (other,) in zip(left, right, strict=True)}
    return int(apart.pop()) if len(apart) == 1 and len({one for (one,) in left}) > 1 else 0


def _occurs(left: Sequence[Sequence[Any]], right: Sequence[Sequence[Any]]) -> bool:
    there = [(one, other) for one, other in zip(left, right, strict=True) if one]
    return len(there) >= LEAST_SHOWN and all(set(one).issubset(other) for one, other in there)


def _paths(shape: Shape) -> Iterator[tuple[list[Any], str]]:
    """The paths to numbers and texts within a shape."""
    shape = shape.get("maybe", shape)
    match shape["type"]:
        case "int":
            yield [], "int"
        case "str":
            yield [], "str"
        case "list" | "tuple" | "set":
            yield from ((["*", *steps], kind) for steps, kind in _paths(shape["items"]))
        case "parts":
            for place, part in enumerate(shape["parts"]):
                yield from (([place, *steps], kind) for steps, kind in _paths(part))
        case "dict":
            yield from ((["k", *steps], kind) for steps, kind in _paths(shape["keys"]))
            yield from ((["v", *steps], kind) for steps, kind in _paths(shape["values"]))


def rows_and_columns(shapes: Sequence[Shape]) -> Iterator[tuple[int, Any, Any]]:
    """Every argument that has rows, with two whole numbers that may be a row and a column of it."""
    alone = [["each", [place]] for place, each in enumerate(shapes) if each.get("type") == "int"]
    for grid, shape in enumerate(shapes):
        if shape.get("type") != "list" or shape["items"].get("type") not in ("list", "str"):
            continue
        yield from ((grid, row, column) for row, column in permutations(alone, 2))
        for place, each in enumerate(shapes):
            if each.get("type") == "parts" and [part.get("type") for part in each["parts"][:2]] == ["int", "int"]:
                yield grid, ["each", [place, 0]], ["each", [place, 1]]


def cells_of(grid: int, row: Any, column: Any, inputs: Sequence[Sequence[Any]]) -> list[Any] | None:
    """What may stand where two numbers are a row and a column of a grid, nothing where that may be all; else None."""
    seen: dict[str, Any] = {}
    every: set[str] = set()
    reached = False
    for each in inputs:
        rows, (down,), (right,) = each[grid], values_of(row, each), values_of(column, each)
        if not (0 <= down < len(rows) and 0 <= right < len(rows[down])):
            return None
        seen.setdefault(repr(rows[down][right]), rows[down][right])
        every.update(repr(cell) for line in rows for cell in line)
        reached = reached or (down > 0 and right > 0)
    if not reached:
        return None
    if any(not isinstance(each, str | int | type(None)) for each in seen.values()):
        raise ValueError("what stands in the cells can't be listed")
    return [] if seen.keys() == every else [seen[each] for each in sorted(seen)]
