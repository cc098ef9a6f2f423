"""What values have in common: their types, bounds, lengths, letters, orders, and what holds within each of them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import combinations
from typing import Any, Final

from pyodide_runner.frontend.python.judge.domain import Shape
from pyodide_runner.frontend.python.judge.rules import RULES, TREES, steps_of

from pytrix.question.tasks.holding import FEW, lengths, rules_of
from pytrix.question.tasks.texts import text_shape

MOST_KINDS: Final = 3
"""So many types at most may stand in one place."""
LEAST_TURNED: Final = 3
"""Lists of so many items are in rotated order nearly always, by chance."""
_RECORD: Final = (2, 3)
"""How many parts a list has that stands for one thing."""


def is_formed(shape: Shape | None) -> bool:
    """Whether some text within the shape has a form that no rule tells."""
    if shape is None:
        return False
    inner = [shape.get(each) for each in ("maybe", "items", "keys", "values")]
    inner += [*shape.get("parts", ()), *shape.get("rests", {}).values(), *shape.get("kinds", {}).values()]
    inner += [shape["value"]] if "read" in shape else []
    return bool(shape.get("formed")) or any(map(is_formed, inner))


def structured(shape: Shape, values: Sequence[Any], codec: str | None) -> Shape:
    """The shape of an argument, with what holds for the structure that it stands for."""
    if codec not in _STRUCTURES:
        return shape
    rules = [*rules_of(values, _STRUCTURES[codec]), *shape.get("rules", [])]
    formed = {"formed": True} if codec == "tree" and "tree" not in rules else {}
    return {**shape, "rules": list(dict.fromkeys(rules)), **formed}


def shape_of(values: Sequence[Any]) -> Shape | None:
    """The shape of values, None where they have no one shape."""
    there = [each for each in values if each is not None]
    if len(there) < len(values):
        inner = shape_of(there) if there else None
        return None if inner is None else {"maybe": inner}
    kinds = {type(each) for each in there}
    if len(kinds) != 1:
        return _one_of(there, kinds)
    (kind,) = kinds
    maker = _MAKERS.get(kind)
    return maker(there) if maker else None


def _one_of(values: Sequence[Any], kinds: set[type]) -> Shape | None:
    """The shape of values of several types, each of which is there often enough to be told."""
    own = {kind: [each for each in values if type(each) is kind] for kind in kinds}
    if len(kinds) > MOST_KINDS or min(map(len, own.values())) < FEW:
        return None
    shapes = {kind.__name__: shape_of(own[kind]) for kind in sorted(own, key=lambda each: each.__name__)}
    return None if None in shapes.values() else {"type": "one of", "kinds": shapes}


def _number(values: Sequence[Any]) -> Shape:
    # Where both neighbours of 0 occur and 0 does not, that is no chance.
    never0 = {"never0": True} if {-1, 1} <= set(values) and 0 not in values else {}
    return {"type": type(values[0]).__name__, "least": min(values), "most": max(values), **never0}


def plain(values: Sequence[Any]) -> Shape | None:
    """The shape of values; of texts without looking for a form."""
    return text_shape(values, plain, forms=False) if values and isinstance(values[0], str) else shape_of(values)


def _items(values: Sequence[Any]) -> Shape | None:
    items = [item for value in values for item in value]
    inner = {**(_tuple(items) or {}), "is_list": True} if _are_records(values, items) else shape_of(items)
    if inner == {"is_list": True}:
        return None
    if inner is None:
        parts = _tuple(values) if isinstance(values[0], list) and len({len(each) for each in values}) == 1 else None
        return parts and {**parts, "is_list": True}
    longer = [list(each) for each in values if len(each) > 1]
    rules = [] if isinstance(values[0], set) else rules_of(longer, _rules_for(inner, is_square=_are_square(longer)))
    if sum(0 in each for each in longer) < FEW or not all(map(RULES["last not 0"][0], values)):
        rules = [each for each in rules if each != "last not 0"]
    # Two or three items are nearly always so.
    if sum(len(each) > LEAST_TURNED for each in longer) < FEW:
        rules = [each for each in rules if each != "rotated"]
    if inner.get("shortest") == inner.get("longest"):
        rules = [each for each in rules if each != "equally long"]
    if isinstance(values[0], list) and inner.get("type") == "list" and inner["items"].get("type") == "int":
        rules += _of_graphs(values)
    return {"type": type(values[0]).__name__, **lengths(values), "items": inner, "rules": rules}


def _are_records(values: Sequence[Any], items: Sequence[Any]) -> bool:
    """Whether lists hold any number of short lists, all equally long, each part of which has its own meaning."""
    size = len(items[0]) if items and isinstance(items[0], list) else 0
    return (
        size in _RECORD
        and all(isinstance(each, list) and len(each) == size for each in items)
        and isinstance(values[0], list)
        and max(map(len, values)) > max(_RECORD)
        and len({len(each) for each in values}) > 1
        and not _of_graphs(values)
    )


def _are_square(values: Sequence[Any]) -> bool:
    return len({len(each) for each in values}) > 1 and all(
        isinstance(row, list) and len(row) == len(each) for each in values for row in each
    )


def _of_graphs(values: Sequence[Any]) -> list[str]:
    """What holds for lists or dictionaries that lead from each of their places or keys to others of them."""
    goes_on = 0
    for value in values:
        starts = set(range(len(value))) if isinstance(value, list) else set(value)
        ends = [end for _, end in steps_of(value)]
        if isinstance(value, list) and not starts.issuperset(ends):
            return []
        goes_on += not starts.isdisjoint(ends)
    if goes_on < FEW:
        return []
    found = "all found" if isinstance(values[0], dict) else "reached"
    return rules_of(values, ("no circles", "both ways", found))


_READ_ON: Final = ("ascending row by row", "columns ascending")


def _rules_for(items: Shape, *, is_square: bool) -> tuple[str, ...]:
    kind = items.get("type")
    if kind in ("int", "float", "str"):
        longer = ("equally long",) if kind == "str" and "choices" not in items else ()
        return (
            "strictly ascending",
            "strictly descending",
            "ascending",
            "descending",
            "distinct",
            "neighbours differ",
            *(("rotated", "last not 0", "heap") if kind != "str" else ()),
            *longer,
        )
    if kind == "list":
        return (*_READ_ON, "square", "equally long", "distinct", *(("symmetric", "one diagonal") if is_square else ()))
    if kind == "parts":
        numbers = [each.get("type") in ("int", "float") for each in items["parts"]]
        apart: tuple[str, ...] = ("apart",) if numbers[:2] == [True, True] else ()
        ends = [each.get("type") for each in items["parts"][:2]]
        apart += ("joined",) if ends in (["int", "int"], ["str", "str"]) else ()
        return ("strictly ascending", "ascending", "first ascending", "first distinct", "distinct", *apart)
    return ()


def _tuple(values: Sequence[tuple[Any, ...]]) -> Shape | None:
    lengths = {len(each) for each in values}
    if len(lengths) > 1 or lengths == {0}:
        return _items(values)
    parts = [shape_of([each[place] for each in values]) for place in range(len(values[0]))]
    if any(each is None for each in parts):
        return None
    same = (
        len(parts) > 1
        and parts[0] is not None
        and parts[1] is not None
        and parts[0].get("type") == parts[1].get("type")
        and parts[0].get("least", 0) <= parts[1].get("most", 0)
        and parts[1].get("least", 0) <= parts[0].get("most", 0)
    )
    rules = rules_of(
        values,
        ("not equal",) if same else (),
    )
    rules = [*_compared(parts, values), *rules]
    if any(each.startswith(("part 0 < part 1", "part 0 > part 1")) for each in rules):
        rules = [each for each in rules if each != "not equal"]
    if len(parts) == 3 and [each and each.get("type") for each in parts] == ["int"] * 3 and _are_dates(values):
        rules.append("date")
    return {"type": "parts", "parts": parts, "rules": rules}


def _compared(parts: Sequence[Shape | None], values: Sequence[tuple[Any, ...]]) -> Iterator[str]:
    """How numbers in a tuple compare, where that does not follow from their bounds."""
    numbers = [place for place, each in enumerate(parts[:4]) if each and each.get("type") in ("int", "float")]
    for one, other in combinations(numbers, 2):
        left, right = parts[one] or {}, parts[other] or {}
        if left["most"] > right["least"] and left["least"] < right["most"]:
            yield from rules_of(values, [f"part {one} {sign} part {other}" for sign in ("<", ">", "<=", ">=")])[:1]


def _are_dates(values: Sequence[tuple[int, ...]]) -> bool:
    plausible = all(year > 1_000 and 1 <= month <= 12 and 1 <= day <= 31 for year, month, day in values)
    return plausible and all(RULES["date"][0](each) for each in values)


def _dictionary(values: Sequence[dict[Any, Any]]) -> Shape | None:
    keys, inner = (
        shape_of([key for each in values for key in each]),
        shape_of([item for each in values for item in each.values()]),
    )
    if keys is None or inner is None:
        return None
    links = inner["items"] if inner.get("type") in ("list", "set") else inner
    same = keys.get("type") == links.get("type") in ("int", "str")
    return {
        "type": "dict",
        **lengths(values),
        "keys": keys,
        "values": inner,
        "rules": _of_graphs(values) if same else [],
    }


_MAKERS: Final[dict[type, Callable[[Any], Shape | None]]] = {
    int: _number,
    float: _number,
    bool: lambda values: {"type": "bool"},
    str: lambda values: text_shape(values, plain),
    list: _items,
    tuple: _tuple,
    set: _items,
    dict: _dictionary,
}
_STRUCTURES: Final[Mapping[str | None, tuple[str, ...]]] = {
    "tree": ("tree", *(each for each in TREES if each != "tree")),
    "linked_list_cycle": ("ring",),
    "graph": ("known", "both ways", "no circles", "all found"),
}
