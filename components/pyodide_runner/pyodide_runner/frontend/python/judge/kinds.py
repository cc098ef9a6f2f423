"""Values beyond plain data that a problem may sensibly return: what of each is compared, and how it is written.

Each is read through what Python itself keeps in the object, so that a learner's class can't speak for it.
"""

from __future__ import annotations

import datetime
import enum
from collections.abc import Callable
from decimal import Decimal
from fractions import Fraction
from typing import Any, Final

VIEWS: Final = {type({}.keys()): "dict_keys", type({}.values()): "dict_values", type({}.items()): "dict_items"}
MOMENTS: Final = (datetime.date, datetime.datetime, datetime.time)

_numerator: Final[Any] = Fraction.__dict__["_numerator"].__get__
_denominator: Final[Any] = Fraction.__dict__["_denominator"].__get__
_mro: Final[Any] = type.mro
_content: Final[Any] = type.__dict__["__dict__"].__get__
_name: Final[Any] = type.__dict__["__name__"].__get__
_bases: Final[Any] = type.__dict__["__bases__"].__get__
_items_of: Final[Any] = tuple.__iter__


class Record:
    """A namedtuple: equal to another with the same type name, the same fields and equal items."""

    __slots__ = ("fields", "items", "type_name")

    def __init__(self, type_name: str, fields: tuple[str, ...], items: tuple[Any, ...]) -> None:
        self.type_name, self.fields, self.items = type_name, fields, items

    def __eq__(self, other: object) -> bool:
        return type(other) is Record and self._parts() == other._parts()

    def __hash__(self) -> int:
        return hash(self._parts())

    def _parts(self) -> tuple[Any, ...]:
        return self.type_name, self.fields, self.items


class View:
    """The keys, values or items of a dictionary; values have an order, keys and items are like sets."""

    __slots__ = ("items", "type_name")

    def __init__(self, type_name: str, items: list[Any]) -> None:
        self.type_name, self.items = type_name, items


class Member:
    """A member of an enumeration: equal to another with the same type name and name."""

    __slots__ = ("name", "type_name")

    def __init__(self, type_name: str, name: str) -> None:
        self.type_name, self.name = type_name, name

    def __eq__(self, other: object) -> bool:
        return type(other) is Member and (self.type_name, self.name) == (other.type_name, other.name)

    def __hash__(self) -> int:
        return hash((self.type_name, self.name))

    def __repr__(self) -> str:
        return f"{self.type_name}.{self.name}"


def leaf(value: object) -> tuple[str, str] | None:
    """Tag and text of a value without other values inside; None when it is no such value."""
    kind = type(value)
    if kind is type(...):
        return "ellipsis", ""
    if kind is Fraction:
        numerator, denominator = _numerator(value), _denominator(value)
        return ("fraction", f"{numerator:x}/{denominator:x}") if type(numerator) is type(denominator) is int else None
    if kind is Decimal:
        return "decimal", str(value)
    if any(kind is moment for moment in MOMENTS):
        zone = getattr(value, "tzinfo", None)
        return (kind.__name__, value.isoformat()) if type(zone) in (type(None), datetime.timezone) else None  # type: ignore[attr-defined]
    if kind is datetime.timedelta:
        return "timedelta", f"{value.days} {value.seconds} {value.microseconds}"  # type: ignore[attr-defined]
    return None


def read_leaf(tag: str, text: str) -> Any:
    """The value of a tag and a text that `leaf` gave; raises ValueError for others."""
    return _LEAVES[tag](text)


LEAVES: Final = ("ellipsis", "fraction", "decimal", "date", "datetime", "time", "timedelta")
_LEAVES: Final[dict[str, Callable[[str], Any]]] = {
    "ellipsis": lambda text: ...,
    "fraction": lambda text: Fraction(*(int(part, 16) for part in text.split("/"))),
    "decimal": Decimal,
    "date": datetime.date.fromisoformat,
    "datetime": datetime.datetime.fromisoformat,
    "time": datetime.time.fromisoformat,
    "timedelta": lambda text: datetime.timedelta(*(int(part) for part in text.split())),
}


def shown_leaf(value: object) -> str | None:
    """What `repr` says of a value that `leaf` knows; None for others."""
    kind = type(value)
    if kind is Fraction:
        return f"Fraction({_numerator(value)!s}, {_denominator(value)!s})" if leaf(value) else None
    if kind is Member:
        return repr(value)
    return repr(value) if leaf(value) is not None else None


def record(value: object) -> Record | None:
    """The namedtuple that the value is, or None; a class that says itself what equals it is no plain namedtuple."""
    kind = type(value)
    if type(kind) is not type or _bases(kind) == (object,):
        return None
    for class_ in _mro(kind):
        content = _content(class_)
        if class_ is tuple or "__eq__" in content or "__iter__" in content:
            return None
        fields = content.get("_fields")
        if _bases(class_) == (tuple,) and type(fields) is tuple and all(type(field) is str for field in fields):
            items: tuple[Any, ...] = tuple(_items_of(value))
            return Record(_name(kind), fields, items) if len(items) == len(fields) else None
    return None


def member(value: object) -> Member | None:
    """The member of an enumeration that the value is, or None."""
    kind = type(value)
    if type(kind) is not enum.EnumMeta:
        return None
    name = object.__getattribute__(value, "__dict__").get("_name_")
    return Member(_name(kind), name) if type(name) is str else None


__all__ = [
    "LEAVES",
    "MOMENTS",
    "VIEWS",
    "Member",
    "Record",
    "View",
    "leaf",
    "member",
    "read_leaf",
    "record",
    "shown_leaf",
]
