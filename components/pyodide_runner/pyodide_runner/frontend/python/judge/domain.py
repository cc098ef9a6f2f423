"""The inputs that a call may get: the shape of every argument and how the arguments go together.

A domain is data, so that it travels with a question: `{"shapes": [shape of each argument], "relations": [relation…],
"raises": [exceptions that are answers]}`.
A shape has a `type` and bounds; `rules` say what holds within one value (see `rules.py`). A text with a form has a
`read` (see `readings.py`) and the shape of the `value` that it is read as. A relation is `[left, operator, right]` of
terms: `["each", [argument, step…]]` (the values that a path leads to), `["length", argument]`, `["width", argument]`
(of its first row), `["first", argument]` and `["last", argument]`, `["plus", [term, number]]`, `["cell", [grid, row,
column]]` of two other terms, or `["values", [value…]]`. A step is `*` for every item, `k` and `v` for every key and
value, or the place of a part.
"""

from __future__ import annotations

import operator
from collections.abc import Callable, Iterator, Sequence
from typing import Any, Final

from . import readings
from .rules import RULES, ordinal
from .shown import show

Shape = dict[str, Any]
Domain = dict[str, Any]


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
_OPERATORS: Final[dict[str, tuple[Callable[[Any, Any], bool], str]]] = {
    "<": (operator.lt, "is less than"),
    "<=": (operator.le, "is at most"),
    ">": (operator.gt, "is more than"),
    ">=": (operator.ge, "is at least"),
    "==": (operator.eq, "is equal to"),
}
_SIGNS: Final = {" ": "space", "`": "backtick", "\n": "line break", "\t": "tab"}
"""Characters that can't stand as code in a line of Markdown."""
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
    if shape["type"] == "one of":
        return " or ".join(words(each, many=many) for each in shape["kinds"].values())
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
        unit = "key" if size == "1" else "keys"
        return (
            f"{name} of {size} {unit}; each key is {words(shape['keys'])}, each value {words(shape['values'])}{rules}"
        )
    return f"{name} of {size} {words(shape['items'], many=True)}{rules}"


def _pattern_words(patterns: Sequence[str]) -> str:
    ways = {word for each in patterns for word in each.split(" ")}
    if len(ways) == 1 and len(patterns) > 1:
        return f"capital and small letters in each word as in `{ways.pop()}`"
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
    if reading["as"] == "lines":
        return f"{name} of lines: {_page_words(reading, inner)}"
    if reading["as"] == "runs":
        return f"{name} made, in this order, of {_listed([words(each) for each in inner['parts']])}"
    return words(inner, many=many).replace(
        _NAMES["parts"][many], f"{name} with {readings.between(reading)} between its parts, made", 1
    )


def _page_words(reading: readings.Reading, inner: Shape) -> str:
    """What the lines of a text are to be, in words."""
    told = []
    lines = [*reading["head"], *([reading["body"]] if reading["body"] else []), *reading["tail"]]
    for place, (line, shape) in enumerate(zip(lines, inner["parts"], strict=True)):
        if reading["body"] and place == len(reading["head"]):
            size = _span(shape["shortest"], shape["longest"])
            told.append(f"{size} lines, each of them {words(as_text(line, shape['items']))}")
        else:
            told.append(words(as_text(line, shape)))
    end = [] if reading["end"] is None else [show(reading["end"], 40)]
    return f"{', then '.join([*told, *end])}{', each with a line break at its end' if reading['ended'] else ''}"


def as_text(reading: readings.Reading, shape: Shape) -> Shape:
    """The shape of a text from that of the value that it is read as."""
    return shape if reading["as"] == "text" else {"type": "str", "read": reading, "value": shape}


def relation_words(relation: Sequence[Any], parameters: Sequence[str]) -> str:
    """What a relation asks for, in words."""
    left, sign, right = relation
    if right[0] == "values":
        several = "one of " if len(right[1]) > 1 else ""
        return f"{_term_words(left, parameters)} is {several}{_term_words(right, parameters)}"
    is_one = right[0] == "each" and all(isinstance(step, int) for step in right[1])
    said = _OPERATORS["==" if sign == "in" and is_one else sign][1] if sign != "in" or is_one else "occurs among"
    return f"{_term_words(left, parameters)} {said} {_term_words(right, parameters, many=said == 'occurs among')}"


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
    which = f"{ordinal(last)} part" if isinstance(last, int) else {"k": "key", "v": "value", "*": "item"}[last]
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
    if kind == "one of":
        own = shape["kinds"].get(type(value).__name__)
        return _unlike(own, value) if own else f"it is to be {words(shape)}, and this is {_kind_of(value)}."
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
    return _listed([*told, *(_SIGNS.get(each, f"`{each}`") for each in rest)])


def _listed(items: list[str]) -> str:
    return items[0] if len(items) == 1 else f"{', '.join(items[:-1])} and {items[-1]}"
