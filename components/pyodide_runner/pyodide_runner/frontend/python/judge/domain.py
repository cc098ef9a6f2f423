"""The inputs that a call may get: the shape of every argument and how the arguments go together.

A domain is data, so that it travels with a question: `{"shapes": [shape of each argument], "relations": [relation…],
"raises": [exceptions that are answers]}`.
A shape has a `type` and bounds; `rules` say what holds within one value. A relation is `[left, operator, right]` of
terms: `["each", [argument, step…]]` (the values that a path leads to), or `["length", argument]`, `["first", argument]`
and `["last", argument]`. A step is `*` for every item, `k` and `v` for every key and value, or the place of a part.
"""

from __future__ import annotations

import operator
from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise
from typing import Any, Final

from .shown import show

Shape = dict[str, Any]
Domain = dict[str, Any]


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


TYPES: Final[dict[str, type]] = {
    "int": int,
    "float": float,
    "bool": bool,
    "str": str,
    "list": list,
    "tuple": tuple,
    "parts": tuple,
    "dict": dict,
    "set": set,
}
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
    "joined": (is_joined, "so that one can get from each place to every other"),
    "reached": (
        lambda value: not value or len(reached(value)) == len(value),
        "so that each place can be reached from 0",
    ),
    "no circles": (lambda value: not leads_back(value), "without any way along them that leads back to its beginning"),
    "not equal": (lambda value: value[0] != value[1], "its first two parts different"),
    "first less": (lambda value: value[0] < value[1], "its first part less than its second"),
    "first not more": (lambda value: value[0] <= value[1], "its first part at most its second"),
    "single spaces": (
        lambda value: value == " ".join(value.split()),
        "with single spaces between words and none at the ends",
    ),
    "no leading zeros": (lambda value: len(value) < 2 or not value.startswith("0"), "without zeros in front"),
}
"""What may hold within a value, with its words; where one implies a later one, the earlier is told."""
_OPERATORS: Final[dict[str, tuple[Callable[[Any, Any], bool], str]]] = {
    "<": (operator.lt, "is less than"),
    "<=": (operator.le, "is at most"),
    ">": (operator.gt, "is more than"),
    ">=": (operator.ge, "is at least"),
    "==": (operator.eq, "is equal to"),
}
_NAMES: Final = {
    "int": ("a whole number", "whole numbers"),
    "float": ("a number with a point", "numbers with a point"),
    "bool": ("True or False", "values True or False"),
    "str": ("a text", "texts"),
    "list": ("a list", "lists"),
    "tuple": ("a tuple", "tuples"),
    "parts": ("a tuple", "tuples"),
    "dict": ("a dictionary", "dictionaries"),
    "set": ("a set", "sets"),
}


def complaint(domain: Domain, parameters: Sequence[str], arguments: Sequence[Any]) -> str | None:
    """Why the arguments are none that a call may get, or None where they are."""
    for name, shape, value in zip(parameters, domain["shapes"], arguments, strict=True):
        told = _unlike(shape, value)
        if told:
            return f"`{name}`: {told}"
    for relation in domain["relations"]:
        if not holds(relation, arguments):
            return f"Not here: {relation_words(relation, parameters)}."
    return None


def holds(relation: Sequence[Any], arguments: Sequence[Any]) -> bool:
    """Whether a relation holds between arguments that have their shapes."""
    left, sign, right = relation
    others = list(values_of(right, arguments))
    if sign == "in":
        return all(any(_same(each, other) for other in others) for each in values_of(left, arguments))
    compare = _OPERATORS[sign][0]
    return all(compare(each, other) for each in values_of(left, arguments) for other in others)


def values_of(term: Sequence[Any], arguments: Sequence[Any]) -> Iterator[Any]:
    """The values that a term stands for."""
    kind, place = term
    if kind == "length":
        yield len(arguments[place])
        return
    if kind in ("first", "last"):
        yield from arguments[place][:1] if kind == "first" else arguments[place][-1:]
        return
    yield from _along(arguments[place[0]], place[1:])


def described(domain: Domain, parameters: Sequence[str]) -> list[str]:
    """The domain in Markdown, one line for each thing that it asks."""
    lines = [f"`{name}` is {words(shape)}" for name, shape in zip(parameters, domain["shapes"], strict=True)]
    return [*lines, *(relation_words(each, parameters) for each in domain["relations"])]


def words(shape: Shape, *, many: bool = False) -> str:
    """What a shape asks for, in words."""
    if "maybe" in shape:
        return f"{words(shape['maybe'], many=many)} or `None`"
    kind, name = shape["type"], _NAMES[shape["type"]][many]
    if kind == "bool":
        return name
    if kind in ("int", "float"):
        return f"{name} from {shape['least']} to {shape['most']}{', but not 0' if shape.get('never0') else ''}"
    rules = "".join(f", {RULES[each][1]}" for each in shape.get("rules", ()))
    if kind == "parts":
        return f"{name} of {_listed([words(each) for each in shape['parts']])}{rules}"
    if "choices" in shape:
        return f"{'texts out of' if many else 'one of'} {_listed([repr(each) for each in shape['choices']])}"
    size = _span(shape["shortest"], shape["longest"])
    if kind == "str":
        return (
            f"{name} of {size} {'character' if size == '1' else 'characters'} from {_letters(shape['letters'])}{rules}"
        )
    if kind == "dict":
        return f"{name} of {size} keys; each key is {words(shape['keys'])}, each value {words(shape['values'])}{rules}"
    return f"{name} of {size} {words(shape['items'], many=True)}{rules}"


def relation_words(relation: Sequence[Any], parameters: Sequence[str]) -> str:
    """What a relation asks for, in words."""
    left, sign, right = relation
    said = _OPERATORS[sign][1] if sign != "in" else "occurs among"
    return f"{_term_words(left, parameters)} {said} {_term_words(right, parameters, many=sign == 'in')}"


def _term_words(term: Sequence[Any], parameters: Sequence[str], *, many: bool = False) -> str:
    kind, place = term
    if kind in ("length", "first", "last"):
        return f"the {kind if kind == 'length' else f'{kind} item'} of `{parameters[place]}`"
    name = f"`{parameters[place[0]]}`"
    if len(place) == 1:
        return name
    last = place[-1]
    which = f"{_ordinal(last)} part" if isinstance(last, int) else {"k": "key", "v": "value", "*": "item"}[last]
    if many:
        return f"the {which}s of {name}"
    is_one = all(isinstance(step, int) for step in place[1:])
    return f"{'the' if is_one else 'every'} {which} of {name}"


def _ordinal(place: int) -> str:
    return ("first", "second", "third", "fourth")[place] if place < 4 else f"{place + 1}th"


def _unlike(shape: Shape, value: Any) -> str | None:
    """Why a value has not this shape."""
    if "maybe" in shape:
        return None if value is None else _unlike(shape["maybe"], value)
    kind = shape["type"]
    if type(value) is not TYPES[kind]:
        return f"it is to be {words(shape)}, and this is {_kind_of(value)}."
    if kind == "bool":
        return None
    if kind in ("int", "float"):
        if value == 0 and shape.get("never0"):
            return "it is not to be 0."
        fits = shape["least"] <= value <= shape["most"]
        return None if fits else f"{show(value, 40)} is not from {shape['least']} to {shape['most']}."
    return _unlike_in_size(shape, value) or _unlike_inside(shape, value) or _against_rules(shape, value)


def _unlike_in_size(shape: Shape, value: Any) -> str | None:
    if "choices" in shape:
        return (
            None
            if value in shape["choices"]
            else f"{show(value, 40)} is none of {_listed([repr(each) for each in shape['choices']])}."
        )
    least, most = (len(shape["parts"]),) * 2 if shape["type"] == "parts" else (shape["shortest"], shape["longest"])
    if least <= len(value) <= most:
        return None
    unit = {"str": "characters", "dict": "keys", "parts": "parts"}.get(shape["type"], "items")
    return f"it has {len(value)} {unit}, and is to have {_span(least, most)}."


def _unlike_inside(shape: Shape, value: Any) -> str | None:
    kind = shape["type"]
    if kind == "str":
        odd = next((each for each in value if each not in shape.get("letters", value)), None)
        return None if odd is None else f"the character {odd!r} does not occur here, only {_letters(shape['letters'])}."
    if kind == "parts":
        inner = list(zip(shape["parts"], value, strict=True))
    elif kind == "dict":
        inner = [*((shape["keys"], each) for each in value), *((shape["values"], each) for each in value.values())]
    else:
        inner = [(shape["items"], each) for each in value]
    for place, (part, each) in enumerate(inner):
        told = _unlike(part, each)
        if told:
            return told if kind in ("dict", "set") else f"item {place + 1}: {told}"
    return None


def _against_rules(shape: Shape, value: Any) -> str | None:
    broken = next((each for each in shape.get("rules", ()) if not RULES[each][0](value)), None)
    return None if broken is None else f"it is to be like this: {RULES[broken][1]}."


def _along(value: Any, steps: Sequence[Any]) -> Iterator[Any]:
    if not steps:
        yield value
        return
    step, rest = steps[0], steps[1:]
    if value is None:
        return
    if step in ("*", "k"):
        found = list(value)
    elif step == "v":
        found = list(value.values())
    else:
        found = [value[step]]
    for each in found:
        yield from _along(each, rest)


def _same(one: Any, other: Any) -> bool:
    return type(one) is type(other) and bool(one == other)


def _kind_of(value: Any) -> str:
    if value is None:
        return "`None`"
    names = {each: _NAMES[name][0] for name, each in TYPES.items()}
    return "True or False" if isinstance(value, bool) else names.get(type(value), f"a {type(value).__name__}")


def _span(least: int, most: int) -> str:
    return str(least) if least == most else f"{least} to {most}"


def _letters(letters: str) -> str:
    """The characters in words, whole alphabets by their ends."""
    told, rest = [], letters
    for first, last in (("a", "z"), ("A", "Z"), ("0", "9")):
        run = "".join(map(chr, range(ord(first), ord(last) + 1)))
        if all(each in rest for each in run):
            told.append(f"{first} to {last}")
            rest = "".join(each for each in rest if each not in run)
    return _listed([*told, *("space" if each == " " else "backtick" if each == "`" else f"`{each}`" for each in rest)])


def _listed(items: list[str]) -> str:
    return items[0] if len(items) == 1 else f"{', '.join(items[:-1])} and {items[-1]}"
