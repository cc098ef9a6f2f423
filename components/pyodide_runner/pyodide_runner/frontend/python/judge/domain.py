"""The inputs that a call may get: the shape of every argument and how the arguments go together.

A domain is data, so that it travels with a question: `{"shapes": [shape of each argument], "relations": [relation…],
"raises": [exceptions that are answers]}`.
A shape has a `type` and bounds; `rules` say what holds within one value. A text with a form has a `read` (see
`readings.py`) and the shape of the `value` that it is read as. A relation is `[left, operator, right]` of terms:
`["each", [argument, step…]]` (the values that a path leads to), `["length", argument]`, `["width", argument]` (of its
first row), `["first", argument]` and `["last", argument]`, `["plus", [term, number]]`, `["cell", [grid, row, column]]`
of two other terms, or
`["values", [value…]]`. A step is `*` for every item, `k` and `v` for every key and value, or the place of a part.
"""

from __future__ import annotations

import operator
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise
from typing import Any, Final

from . import readings
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
                told = f"its {_ordinal(one)} part {said} its {_ordinal(other)}"
                yield f"part {one} {sign} part {other}", (_of_parts(one, compare, other), told)


def _of_parts(one: int, compare: Callable[[Any, Any], bool], other: int) -> Callable[[Any], bool]:
    return lambda value: bool(compare(value[one], value[other]))


def _ordinal(place: int) -> str:
    return ("first", "second", "third", "fourth")[place] if place < _PARTS else f"{place + 1}th"


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
            return f"{code(name)}: {told}"
    for relation in domain["relations"]:
        if not holds(relation, arguments):
            return f"Not here: {relation_words(relation, parameters)}."
    return None


def code(name: str) -> str:
    """A name of Python's as code; what is named in words stays as it is."""
    return f"`{name}`" if name.isidentifier() else name


def holds(relation: Sequence[Any], arguments: Sequence[Any]) -> bool:
    """Whether a relation holds between arguments that have their shapes."""
    left, sign, right = relation
    others = list(values_of(right, arguments))
    if sign == "in":
        known = set(map(_kind_and_value, others))
        return all(_kind_and_value(each) in known for each in values_of(left, arguments))
    compare = _OPERATORS[sign][0]
    return all(compare(each, other) for each in values_of(left, arguments) for other in others)


def values_of(term: Sequence[Any], arguments: Sequence[Any]) -> Iterator[Any]:
    """The values that a term stands for."""
    kind, place = term
    if kind == "length":
        yield len(arguments[place])
        return
    if kind == "width":
        yield from (len(each) for each in arguments[place][:1])
        return
    if kind == "values":
        yield from place
        return
    if kind == "plus":
        yield from (each + place[1] for each in values_of(place[0], arguments))
        return
    if kind == "cell":
        grid, (row,), (column,) = arguments[place[0]], values_of(place[1], arguments), values_of(place[2], arguments)
        if 0 <= row < len(grid) and 0 <= column < len(grid[row]):
            yield grid[row][column]
        return
    if kind in ("first", "last"):
        yield from arguments[place][:1] if kind == "first" else arguments[place][-1:]
        return
    yield from _along(arguments[place[0]], place[1:])


def described(domain: Domain, parameters: Sequence[str]) -> list[str]:
    """The domain in Markdown, one line for each thing that it asks."""
    lines = [
        f"{code(name)} is {words(shape)}" if name.isidentifier() else f"{name}: {words(shape)}"
        for name, shape in zip(parameters, domain["shapes"], strict=True)
    ]
    return [*lines, *(relation_words(each, parameters) for each in domain["relations"])]


def words(shape: Shape, *, many: bool = False) -> str:
    """What a shape asks for, in words."""
    if "maybe" in shape:
        return f"{words(shape['maybe'], many=many)} or `None`"
    if shape["type"] == "words":
        return _command_words(shape, many=many)
    kind = shape["type"]
    name = _NAMES["list" if shape.get("is_list") else kind][many]
    if kind == "bool":
        return name
    if kind in ("int", "float"):
        digits = f" in {shape['digits']} digits" if "digits" in shape else ""
        never0 = ", but not 0" if shape.get("never0") else ""
        return f"{name} from {shape['least']} to {shape['most']}{never0}{digits}"
    rules = "".join(f", {RULES[each][1]}" for each in shape.get("rules", ()))
    if kind == "parts":
        return f"{name} of {_listed([words(each) for each in shape['parts']])}{rules}"
    if "read" in shape:
        return _form_words(shape, many=many)
    if "choices" in shape:
        return f"{'texts out of' if many else 'one of'} {_listed([repr(each) for each in shape['choices']])}"
    size = _span(shape["shortest"], shape["longest"])
    if kind == "str":
        unit = "character" if size == "1" else "characters"
        like = f", with {_pattern_words(shape['patterns'])}" if "patterns" in shape else ""
        return f"{name} of {size} {unit} from {_letters(shape['letters'])}{like}{rules}"
    if kind == "dict":
        return f"{name} of {size} keys; each key is {words(shape['keys'])}, each value {words(shape['values'])}{rules}"
    return f"{name} of {size} {words(shape['items'], many=True)}{rules}"


def _pattern_words(patterns: Sequence[str]) -> str:
    return f"capital and small letters as in {' or '.join(f'`{each}`' for each in patterns if each)}"


def _command_words(shape: Shape, *, many: bool) -> str:
    kinds = [f"`{word}`" + (f" and behind it {words(rest)}" if rest else "") for word, rest in shape["rests"].items()]
    return f"{'texts, each one' if many else 'one'} of these: {'; '.join(kinds)}"


def _form_words(shape: Shape, *, many: bool) -> str:
    """What a text with a form asks for, in words."""
    reading, inner = shape["read"], shape["value"]
    name = _NAMES["str"][many]
    if reading["as"] == "items":
        told = words(inner).partition(" of ")[2]
        return f"{name} of {told}, with {readings.between(reading)} between them"
    if reading["as"] in ("words", "int", "float"):
        return words(inner, many=many)
    if reading["as"] == "runs":
        return f"{name} made, in this order, of {_listed([words(each) for each in inner['parts']])}"
    return words(inner, many=many).replace(
        _NAMES["parts"][many], f"{name} with {readings.between(reading)} between its parts, made", 1
    )


def relation_words(relation: Sequence[Any], parameters: Sequence[str]) -> str:
    """What a relation asks for, in words."""
    left, sign, right = relation
    if right[0] == "values":
        several = "one of " if len(right[1]) > 1 else ""
        return f"{_term_words(left, parameters)} is {several}{_term_words(right, parameters)}"
    said = _OPERATORS[sign][1] if sign != "in" else "occurs among"
    return f"{_term_words(left, parameters)} {said} {_term_words(right, parameters, many=sign == 'in')}"


def _term_words(term: Sequence[Any], parameters: Sequence[str], *, many: bool = False) -> str:
    kind, place = term
    if kind in ("length", "width", "first", "last"):
        told = {"length": "length", "width": "length of the first row"}.get(kind, f"{kind} item")
        name = parameters[place]
        if kind == "length" and not name.isidentifier():
            return f"the number of {name}" if name.startswith("lines") else f"the number of items in {name}"
        return f"the {told} of {code(name)}"
    if kind == "plus":
        return f"{_term_words(place[0], parameters)} {'plus' if place[1] > 0 else 'minus'} {abs(place[1])}"
    if kind == "values":
        return _listed([show(each, 40) for each in place])
    if kind == "cell":
        row, column = (_term_words(each, parameters) for each in place[1:])
        return f"what stands in {code(parameters[place[0]])} at {row} and {column}"
    name = code(parameters[place[0]])
    if len(place) == 1:
        return name
    last = place[-1]
    which = f"{_ordinal(last)} part" if isinstance(last, int) else {"k": "key", "v": "value", "*": "item"}[last]
    if many:
        return f"the {which}s of {name}"
    is_one = all(isinstance(step, int) for step in place[1:])
    return f"{'the' if is_one else 'every'} {which} of {name}"


def _unlike(shape: Shape, value: Any) -> str | None:
    """Why a value has not this shape."""
    if "maybe" in shape:
        return None if value is None else _unlike(shape["maybe"], value)
    kind = shape["type"]
    if kind == "words":
        return _unlike_words(shape, value)
    wanted: type = list if shape.get("is_list") else TYPES[kind]
    if type(value) is not wanted:
        return f"it is to be {words(shape)}, and this is {_kind_of(value)}."
    if "read" in shape:
        try:
            return _unlike(shape["value"], readings.read(shape["read"], str(value)))
        except readings.UnreadableError as error:
            return str(error)
    if kind == "bool":
        return None
    if kind in ("int", "float"):
        if value == 0 and shape.get("never0"):
            return "it is not to be 0."
        fits = shape["least"] <= value <= shape["most"]
        return None if fits else f"{show(value, 40)} is not from {shape['least']} to {shape['most']}."
    return _unlike_in_size(shape, value) or _unlike_inside(shape, value) or _against_rules(shape, value)


def _unlike_words(shape: Shape, value: tuple[Any, ...]) -> str | None:
    """Why what follows a word is none that may follow it."""
    rest = shape["rests"].get(value[0])
    told = _unlike(rest, value[1]) if rest else None
    return f"after `{value[0]}` {told}" if told else None


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
        if odd is not None:
            return f"the character {odd!r} does not occur here, only {_letters(shape['letters'])}."
        is_like = "patterns" not in shape or readings.pattern_of(value) in shape["patterns"]
        return None if is_like else f"it is to have {_pattern_words(shape['patterns'])}."
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
    if value is None:
        return
    if not steps:
        yield value
        return
    step, rest = steps[0], steps[1:]
    if step in ("*", "k"):
        found = list(value)
    elif step == "v":
        found = list(value.values())
    else:
        found = [value[step]]
    for each in found:
        yield from _along(each, rest)


def _kind_and_value(value: Any) -> tuple[type, Any]:
    """What two values have in common that are the same; such as have no hash are told by their text."""
    try:
        hash(value)
    except TypeError:
        return type(value), repr(value)
    return type(value), value


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
