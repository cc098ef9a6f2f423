"""Inputs that are a few changes away from given ones: what a learner would try."""

from __future__ import annotations

import copy
from collections.abc import Callable, Iterator, Sequence
from random import Random
from typing import Any, Final

from pyodide_runner.frontend.python.judge import legal, readings
from pyodide_runner.frontend.python.judge.domain import Domain, Shape

KEPT: Final = 0.8
"""How likely a key of a dictionary stays."""


def variants(
    domain: Domain, parameters: Sequence[str], inputs: Sequence[Any], rng: Random, count: int
) -> Iterator[Any]:
    """Up to `count` inputs of the domain that are a few changes away from given ones."""
    change = _calls if "calls" in domain else _lines if "read" in domain else _arguments
    made = 0
    for _ in range(8 * count):
        try:
            changed = change(domain, rng.choice(inputs), rng)
        except readings.UnreadableError:  # The change before this one left no text of the form.
            continue
        if legal.complaint(domain, parameters, changed) is None:
            yield changed
            made += 1
            if made == count:
                return


def _arguments(domain: Domain, given: Sequence[Any], rng: Random) -> tuple[Any, ...]:
    changed = copy.deepcopy(list(given))
    for _ in range(rng.randint(1, 3)):
        place = rng.randrange(len(changed))
        changed[place] = _changed(domain["shapes"][place], changed[place], rng)
    for left, sign, right in domain["relations"]:
        if left[0] == "each" and len(left[1]) == 1 and sign == "==" and right[0] == "length":
            changed[left[1][0]] = len(changed[right[1]])
    return tuple(changed)


def _lines(domain: Domain, text: str, rng: Random) -> str:
    values = readings.read(domain["read"], text)
    return readings.written(domain["read"], _arguments(domain, values, rng))


def _calls(domain: Domain, operations: Sequence[Any], rng: Random) -> list[tuple[Any, ...]]:
    first, *others = (tuple(each) for each in operations)
    for _ in range(rng.randint(1, 3) if others else 0):
        place, other = rng.randrange(len(others)), rng.randrange(len(others))
        match rng.randrange(3):
            case 0 if len(others) > 1:
                del others[place]
            case 1:
                others.insert(place, others[other])
            case _:
                others[place], others[other] = others[other], others[place]
    return [first, *others]


def _changed(shape: Shape, value: Any, rng: Random) -> Any:
    inner = shape.get("maybe", shape)
    if value is None:
        return None
    if "read" in inner:
        read = readings.read(inner["read"], value)
        return readings.written(inner["read"], _changed(inner["value"], read, rng))
    if inner["type"] == "one of":
        return _changed(inner["kinds"][type(value).__name__], value, rng)
    return _CHANGES[inner["type"]](inner, value, rng)


def _int(shape: Shape, value: int, rng: Random) -> int:
    least, most = shape["least"], shape["most"]
    return int(rng.choice([rng.randint(least, most), value + 1, value - 1, least, most]))


def _float(shape: Shape, value: float, rng: Random) -> float:
    return float(rng.choice([rng.uniform(shape["least"], shape["most"]), shape["least"], shape["most"]]))


def _text(shape: Shape, value: str, rng: Random) -> str:
    if "choices" in shape or not shape["letters"]:
        return str(rng.choice(shape.get("choices", [value])))
    place = rng.randrange(len(value) + 1)
    before, after = value[:place], value[place:]
    letter: str = rng.choice(shape["letters"])
    return rng.choice([before + letter + after, before + after[1:], before + before[-1:] + after, value[::-1]])


def _items(shape: Shape, value: Any, rng: Random) -> Any:
    items = list(value)
    if not items:
        return value
    place, other = rng.randrange(len(items)), rng.randrange(len(items))
    match rng.randrange(4):
        case 0:
            del items[place]
        case 1:
            items.insert(place, copy.deepcopy(items[place]))
        case 2:
            items[place], items[other] = items[other], items[place]
        case _:
            items[place] = _changed(shape["items"], items[place], rng)
    return type(value)(items)


def _parts(shape: Shape, value: Any, rng: Random) -> Any:
    place = rng.randrange(len(value))
    changed = _changed(shape["parts"][place], value[place], rng)
    return type(value)((*value[:place], changed, *value[place + 1 :]))


def _words(shape: Shape, value: tuple[Any, ...], rng: Random) -> tuple[Any, ...]:
    return (value[0], *(_changed(shape["rests"][value[0]], each, rng) for each in value[1:]))


def _set(shape: Shape, value: set[Any], rng: Random) -> set[Any]:
    return set(rng.sample(sorted(value, key=repr), rng.randint(0, len(value))))


def _dict(shape: Shape, value: dict[Any, Any], rng: Random) -> dict[Any, Any]:
    kept = {key: each for key, each in value.items() if rng.random() < KEPT}
    return {key: _changed(shape["values"], each, rng) for key, each in kept.items()}


_CHANGES: Final[dict[str, Callable[[Shape, Any, Random], Any]]] = {
    "int": _int,
    "float": _float,
    "bool": lambda shape, value, rng: not value,
    "str": _text,
    "list": _items,
    "tuple": _items,
    "parts": _parts,
    "words": _words,
    "set": _set,
    "dict": _dict,
}
