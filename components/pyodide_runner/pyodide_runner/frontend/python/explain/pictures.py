"""Values as the judge's value texts describe them, rebuilt for looking at."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Final

MAX_TEXT: Final = 200_000
MAX_SHOWN: Final = 60


@dataclass(frozen=True)
class Stream:
    """The values that a generator or another iterator gave."""

    kind: str
    items: list[Any]


@dataclass(frozen=True)
class Thing:
    """A value of any other type."""

    kind: str
    shown: str


def picture(text: str | None) -> Any:
    """The value of a value text; raises ValueError where the text is too long or is none."""
    if text is None or len(text) > MAX_TEXT:
        raise ValueError("no value to look at")
    return _build(json.loads(text))


def same(left: Any, right: Any) -> bool:
    """Whether two values are equal and have the same types all through."""
    if type(left) is not type(right):
        return False
    if isinstance(left, (list, tuple)):
        return len(left) == len(right) and all(map(same, left, right))
    if isinstance(left, dict):
        return left.keys() == right.keys() and all(same(left[key], right[key]) for key in left)
    return bool(left == right)


def shown(value: Any) -> str:
    """A short text of the value, for people."""
    if isinstance(value, Thing):
        text = value.shown
    elif isinstance(value, Stream):
        text = f"a {value.kind}"
    else:
        text = repr(value)
    return text if len(text) <= MAX_SHOWN else f"{text[:MAX_SHOWN]}…"


def _build(data: Any) -> Any:
    if isinstance(data, list):
        return [_build(item) for item in data]
    if not isinstance(data, dict):
        return data
    build = _BUILDERS.get(str(data.get("$")))
    if build is None:
        raise ValueError("a value that cannot be looked at")
    return build(data)


def _items(data: dict[str, Any]) -> list[Any]:
    return [_build(item) for item in data["items"]]


_BUILDERS: Final[dict[str, Callable[[dict[str, Any]], Any]]] = {
    "tuple": lambda data: tuple(_items(data)),
    "set": lambda data: set(_items(data)),
    "frozenset": lambda data: frozenset(_items(data)),
    "iterator": lambda data: Stream(str(data["type"]), _items(data)),
    "dict": lambda data: {_build(key): _build(value) for key, value in data["items"]},
    "int": lambda data: int(data["hex"], 16),
    "float": lambda data: float(data["value"]),
    "range": lambda data: Thing("range", f"range({data['start']}, {data['stop']})"),
    "str": lambda data: bytes.fromhex(str(data["hex"])).decode("utf-8", "surrogatepass"),
    "object": lambda data: Thing(str(data["type"]), str(data["shown"])),
}
