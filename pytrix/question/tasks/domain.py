"""Which inputs a question's call may get, as far as a rule can say it.

No problem states its domain as data, but every problem draws inputs from it. What holds for all that were drawn is
taken to be asked of every input: types, bounds, orders, how the arguments go together. So the domain is never wider
than what was drawn in any of these. Where texts have a form that no rule can express, there is no domain.
"""

from __future__ import annotations

import string
from collections.abc import Callable, Iterator, Sequence
from itertools import combinations, pairwise, permutations, product
from random import Random
from typing import Any, Final

from pyodide_runner.frontend.python.judge import domain as domains
from pyodide_runner.frontend.python.judge.domain import Domain, Shape

from pytrix.question.problem import Problem, Row, given, literal

DRAWN: Final = 100
"""Inputs that are drawn, besides examples and edges."""
FEW: Final = 8
"""So many different texts at most are a choice, and not a kind of text."""
MANY: Final = 40
LONGEST: Final = 60
_ALPHABETS: Final = ((string.ascii_lowercase, 9), (string.ascii_uppercase, 9), (string.digits, 6))
"""Whole alphabets, and how many of their characters have to be seen for the others to count as seen."""
_SIGNS: Final = ("==", "<", ">", "<=", ">=")


def inputs_of(problem: Problem, row: Row) -> list[tuple[Any, ...]]:
    """Inputs of the problem: those of the file, and as many drawn ones as tell what they have in common."""
    entries = [
        *(each.value for each in problem.examples),
        *(each.value for each in problem.edges.values()),
        *problem.always,
    ]
    fixed = [value for entry in entries if (value := literal(entry, row)) is not None]
    rng = Random(problem.key)  # noqa: S311
    drawn = [given(problem.namespace["inputs"], row, rng) for _ in range(DRAWN)]
    return [tuple(each) for each in (*fixed, *drawn)]


def domain_of(inputs: Sequence[tuple[Any, ...]]) -> Domain | None:
    """What all inputs have in common; None where that can't be told by rules."""
    shapes = [_shape([each[place] for each in inputs]) for place in range(len(inputs[0]))]
    if not shapes or any(each is None for each in shapes):
        return None
    known = [each for each in shapes if each is not None]
    relations = list(_relations(known, inputs))
    for grid, row, column in _pairs(known):
        bounded = all([term, "<", ["length", grid]] in relations for term in (row, column))
        told = bounded and "square" in known[grid]["rules"]
        if _is_place(grid, row, column, inputs, told=told):
            return None
    return {"shapes": known, "relations": relations}


def _pairs(shapes: Sequence[Shape]) -> Iterator[tuple[int, Any, Any]]:
    """Every argument that has rows, with two whole numbers that may be a row and a column of it."""
    alone = [["each", [place]] for place, each in enumerate(shapes) if each.get("type") == "int"]
    for grid, shape in enumerate(shapes):
        if shape.get("type") != "list" or shape["items"].get("type") not in ("list", "str"):
            continue
        yield from ((grid, row, column) for row, column in permutations(alone, 2))
        for place, each in enumerate(shapes):
            if each.get("type") == "parts" and [part.get("type") for part in each["parts"][:2]] == ["int", "int"]:
                yield grid, ["each", [place, 0]], ["each", [place, 1]]


def _is_place(grid: int, row: Any, column: Any, inputs: Sequence[tuple[Any, ...]], *, told: bool) -> bool:
    """Whether two numbers are a row and a column of a grid, and no rule tells which; with `told` only some cells do."""
    seen: set[str] = set()
    every: set[str] = set()
    reached = False
    for each in inputs:
        rows, (down,), (right,) = each[grid], domains.values_of(row, each), domains.values_of(column, each)
        if not (0 <= down < len(rows) and 0 <= right < len(rows[down])):
            return False
        seen.add(repr(rows[down][right]))
        every.update(repr(cell) for line in rows for cell in line)
        reached = reached or (down > 0 and right > 0)
    return reached and (not told or seen < every)


def _shape(values: Sequence[Any]) -> Shape | None:
    """The shape of values, None where they have no one shape."""
    there = [each for each in values if each is not None]
    if len(there) < len(values):
        inner = _shape(there) if there else None
        return None if inner is None else {"maybe": inner}
    kinds = {type(each) for each in there}
    if len(kinds) != 1:
        return None
    (kind,) = kinds
    maker = _MAKERS.get(kind)
    return maker(there) if maker else None


def _number(values: Sequence[Any]) -> Shape:
    # Where both neighbours of 0 occur and 0 does not, that is no chance.
    never0 = {"never0": True} if {-1, 1} <= set(values) and 0 not in values else {}
    return {"type": type(values[0]).__name__, "least": min(values), "most": max(values), **never0}


def _text(values: Sequence[str]) -> Shape | None:
    different = sorted(set(values))
    if len(different) <= FEW and len(values) >= MANY:
        return {"type": "str", "choices": different}
    letters = {each for value in values for each in value}
    for alphabet, enough in _ALPHABETS:
        if len(letters & set(alphabet)) >= enough:
            letters |= set(alphabet)
    if not letters or not _is_free(values, letters - {" "}) or not _spaces_are_told(values, letters):
        return None
    rules = _rules(
        values, ("single spaces", "no leading zeros") if letters <= set(string.digits) else ("single spaces",)
    )
    if " " not in letters:
        rules = [each for each in rules if each != "single spaces"]
    if "0" not in letters:
        rules = [each for each in rules if each != "no leading zeros"]
    rules += _rules([each for each in values if len(each) > 1], ("strictly ascending", "ascending", "distinct"))
    return {"type": "str", **_lengths(values), "letters": "".join(sorted(letters)), "rules": rules}


def _class_of(character: str) -> str:
    for name, alphabet in (("a", string.ascii_lowercase), ("A", string.ascii_uppercase), ("0", string.digits)):
        if character in alphabet:
            return name
    return character


def _is_free(values: Sequence[str], letters: set[str]) -> bool:
    """Whether any order of characters is a text: of a form such as `12:30` some never stand first, last or twice."""
    classes = {_class_of(each) for each in letters}
    if len(classes) < 2:
        return classes <= {"a", "A", "0"} or _seen_anywhere(values, classes)
    return _seen_anywhere(values, classes)


def _seen_anywhere(values: Sequence[str], classes: set[str]) -> bool:
    # Where there are words, each is one text.
    words = [word for value in values for word in value.split(" ") if word]
    first = {_class_of(each[0]) for each in words}
    last = {_class_of(each[-1]) for each in words}
    double = {_class_of(one) for each in words for one, other in pairwise(each) if _class_of(one) == _class_of(other)}
    return classes <= first & last & double


def _spaces_are_told(values: Sequence[str], letters: set[str]) -> bool:
    if " " not in letters or all(value == " ".join(value.split()) for value in values):
        return True
    return (
        any(each.startswith(" ") for each in values)
        and any(each.endswith(" ") for each in values)
        and any("  " in each for each in values)
    )


def _items(values: Sequence[Any]) -> Shape | None:
    inner = _shape([item for value in values for item in value])
    if inner is None:
        return None
    longer = [list(each) for each in values if len(each) > 1]
    rules = [] if isinstance(values[0], set) else _rules(longer, _rules_for(inner))
    if inner.get("shortest") == inner.get("longest"):
        rules = [each for each in rules if each != "equally long"]
    if isinstance(values[0], list) and inner.get("type") == "list" and inner["items"].get("type") == "int":
        rules += _of_graphs(values)
    return {"type": type(values[0]).__name__, **_lengths(values), "items": inner, "rules": rules}


def _of_graphs(values: Sequence[Any]) -> list[str]:
    """What holds for lists or dictionaries that lead from each of their places or keys to others of them."""
    goes_on = 0
    for value in values:
        starts = set(range(len(value))) if isinstance(value, list) else set(value)
        ends = [end for _, end in domains.steps_of(value)]
        if isinstance(value, list) and not starts.issuperset(ends):
            return []
        goes_on += not starts.isdisjoint(ends)
    if goes_on < FEW:
        return []
    return _rules(values, ("no circles", "reached") if isinstance(values[0], list) else ("no circles",))


def _rules_for(items: Shape) -> tuple[str, ...]:
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
            *(("heap",) if kind != "str" else ()),
            *longer,
        )
    if kind == "list":
        return ("square", "equally long", "distinct")
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
    parts = [_shape([each[place] for each in values]) for place in range(len(values[0]))]
    if any(each is None for each in parts):
        return None
    numbers = [each is not None and each.get("type") in ("int", "float") for each in parts[:2]]
    same = (
        len(parts) > 1
        and parts[0] is not None
        and parts[1] is not None
        and parts[0].get("type") == parts[1].get("type")
    )
    rules = _rules(
        values,
        (*(("first less", "first not more") if numbers == [True, True] else ()), *(("not equal",) if same else ())),
    )
    return {"type": "parts", "parts": parts, "rules": rules}


def _dictionary(values: Sequence[dict[Any, Any]]) -> Shape | None:
    keys, inner = (
        _shape([key for each in values for key in each]),
        _shape([item for each in values for item in each.values()]),
    )
    if keys is None or inner is None:
        return None
    links = inner["items"] if inner.get("type") in ("list", "set") else inner
    same = keys.get("type") == links.get("type") in ("int", "str")
    return {
        "type": "dict",
        **_lengths(values),
        "keys": keys,
        "values": inner,
        "rules": _of_graphs(values) if same else [],
    }


_MAKERS: Final[dict[type, Callable[[Any], Shape | None]]] = {
    int: _number,
    float: _number,
    bool: lambda values: {"type": "bool"},
    str: _text,
    list: _items,
    tuple: _tuple,
    set: _items,
    dict: _dictionary,
}
_IMPLIED: Final = {
    "strictly ascending": {"ascending", "distinct", "neighbours differ", "first ascending", "first less", "heap"},
    "strictly descending": {"descending", "distinct", "neighbours differ"},
    "ascending": {"first ascending", "heap"},
    "distinct": {"neighbours differ"},
    "square": {"equally long"},
    "first distinct": {"distinct"},
    "first less": {"first not more", "not equal"},
}


def _rules(values: Sequence[Any], names: Sequence[str]) -> list[str]:
    """The rules that hold for all values, without those that follow from others."""
    if not values:
        return []
    true = [each for each in names if all(domains.RULES[each][0](value) for value in values)]
    implied: set[str] = set().union(*(_IMPLIED.get(each, set()) for each in true))
    return [each for each in true if each not in implied]


def _lengths(values: Sequence[Any]) -> Shape:
    return {"shortest": min(map(len, values)), "longest": max(map(len, values))}


def _relations(shapes: Sequence[Shape], inputs: Sequence[tuple[Any, ...]]) -> Iterator[list[Any]]:
    paths = [([place, *steps], kind) for place, shape in enumerate(shapes) for steps, kind in _paths(shape)]
    numbers = [["each", path] for path, kind in paths if kind == "int"]
    texts = [["each", path] for path, kind in paths if kind == "str"]
    sized = [
        ["length", place]
        for place, each in enumerate(shapes)
        if each.get("type") in ("list", "str", "dict", "set", "tuple") and "choices" not in each
    ]
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
    for left, right in [*combinations(bounds, 2), *product(within, bounds), *product(ends, alone)]:
        sign = _sign(left, right, inputs)
        if sign:
            yield [left, sign, right]
    for left in texts:
        for right in texts:
            if left != right and _occurs(left, right, inputs):
                yield [left, "in", right]


def _sign(left: Any, right: Any, inputs: Sequence[tuple[Any, ...]]) -> str | None:
    """How two terms compare on all inputs, where that does not follow from their bounds."""
    rows = [(list(domains.values_of(left, each)), list(domains.values_of(right, each))) for each in inputs]
    ones, others = [x for row, _ in rows for x in row], [x for _, row in rows for x in row]
    if not ones or max(ones) <= min(others) or min(ones) >= max(others):
        return None
    return next((sign for sign in _SIGNS if all(domains.holds([left, sign, right], each) for each in inputs)), None)


def _occurs(left: Any, right: Any, inputs: Sequence[tuple[Any, ...]]) -> bool:
    there = [each for each in inputs if next(domains.values_of(left, each), None) is not None]
    return len(there) >= FEW and all(domains.holds([left, "in", right], each) for each in there)


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
