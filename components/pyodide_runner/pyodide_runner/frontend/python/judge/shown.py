"""Bounded text for people: what `repr` would say of built-in values, without asking a value's own methods."""

from __future__ import annotations

import types
from collections import Counter, OrderedDict, defaultdict, deque
from collections.abc import Callable, Iterable
from typing import Any, Final

from .kinds import VIEWS, Record, View, member, record, shown_leaf
from .structures import GraphNode, ListNode, TreeNode

LIMIT: Final = 1_000
MAX_DEPTH: Final = 20
ELLIPSIS: Final = "…"
# Python refuses to convert much longer integers to decimal text.
MAX_DECIMAL_BITS: Final = 10_000
DICTIONARIES: Final = (dict, Counter, OrderedDict, defaultdict)

_BRACKETS: Final[dict[type, tuple[str, str, str]]] = {
    list: ("[", "]", "[]"),
    tuple: ("(", ")", "()"),
    set: ("{", "}", "set()"),
    frozenset: ("frozenset({", "})", "frozenset()"),
    deque: ("deque([", "])", "deque([])"),
    type({}.keys()): ("dict_keys([", "])", "dict_keys([])"),
    type({}.values()): ("dict_values([", "])", "dict_values([])"),
    type({}.items()): ("dict_items([", "])", "dict_items([])"),
}
_VIEW_BRACKETS: Final = {name: (f"{name}([", "])", f"{name}([])") for name in VIEWS.values()}
_PLAIN: Final = frozenset({str, int, float, bool, type(None), list, tuple, dict, set})
_NAMED: Final = (types.FunctionType, types.BuiltinFunctionType, types.MethodType)
_arguments: Final[Any] = BaseException.__dict__["args"].__get__
_function_name: Final[Any] = types.FunctionType.__dict__["__name__"].__get__
title: Final[Callable[[Any], str]] = type.__dict__["__name__"].__get__


class Opaque:
    """Stands for a value that has no value text of its own; it equals nothing, not even itself."""

    __slots__ = ("shown", "type_name")

    def __init__(self, type_name: str, shown: str) -> None:
        self.type_name = type_name
        self.shown = shown

    def __eq__(self, other: object) -> bool:
        return False

    __hash__ = object.__hash__

    def __repr__(self) -> str:
        return self.shown


class Iterated:
    """The values that an iterator gave, such as a generator's; equal to those of any other iterator."""

    __slots__ = ("items", "type_name")

    def __init__(self, type_name: str, items: list[Any]) -> None:
        self.type_name = type_name
        self.items = items

    def __eq__(self, other: object) -> bool:
        return type(other) is Iterated and self.items == other.items

    __hash__ = object.__hash__

    def __repr__(self) -> str:
        return f"<{self.type_name} of {self.items!r}>"


class Itself:
    """Stands for the very object that a class question's operations work on, such as a method's `return self`."""

    def __eq__(self, other: object) -> bool:
        return type(other) is Itself

    __hash__ = object.__hash__

    def __repr__(self) -> str:
        return "<the object itself>"


def class_name(value: object) -> str:
    """The name of the value's class, whatever the class claims."""
    return title(type(value))


class _Full(Exception):  # noqa: N818
    """The text has reached its limit."""


def kind_of(value: object) -> type:
    """The value's exact class; `object` where the class has a class of its own, which could claim to equal another."""
    kind = type(value)
    return kind if type(kind) is type else object


def show(value: object, limit: int = LIMIT) -> str:
    """Text of a value, at most `limit` characters and then an ellipsis."""
    painter = _Painter(limit)
    try:
        painter.paint(value, 0)
    except _Full:
        return "".join(painter.parts)[:limit] + ELLIPSIS
    return "".join(painter.parts)


class _Painter:
    def __init__(self, limit: int) -> None:
        self.parts: list[str] = []
        self.room = limit
        self.ancestors: set[int] = set()

    def add(self, text: str) -> None:
        self.parts.append(text)
        self.room -= len(text)
        if self.room < 0:
            raise _Full

    def paint(self, value: object, depth: int) -> None:
        kind = kind_of(value)
        if kind not in _PLAIN and (named := record(value)) is not None:
            value, kind = named, Record
        if kind in _BRACKETS or kind in DICTIONARIES or kind in (Iterated, Record, View):
            if id(value) in self.ancestors or depth >= MAX_DEPTH:
                self.add(ELLIPSIS)
                return
            self.ancestors.add(id(value))
            self._container(value, depth)
            self.ancestors.discard(id(value))
        elif kind is str or kind is bytes or kind is bytearray:
            self._text(value)  # type: ignore[arg-type]
        else:
            self.add(_leaf(value))

    def _text(self, value: str | bytes | bytearray) -> None:
        room = self.room + 1
        self.add(repr(value[:room]))
        if len(value) > room:
            raise _Full

    def _container(self, value: object, depth: int) -> None:
        kind = type(value)
        if kind in DICTIONARIES:
            self._dictionary(value, depth)  # type: ignore[arg-type]
        elif kind is Iterated:
            self.add(f"<{value.type_name} of ")  # type: ignore[attr-defined]
            self._items(value.items, ("[", "]", "[]"), depth)  # type: ignore[attr-defined]
            self.add(">")
        elif kind is Record:
            self._record(value, depth)  # type: ignore[arg-type]
        elif kind is View:
            self._items(value.items, _VIEW_BRACKETS[value.type_name], depth)  # type: ignore[attr-defined]
        else:
            self._items(value, _BRACKETS[kind], depth)  # type: ignore[arg-type]

    def _items(self, items: Iterable[object], brackets: tuple[str, str, str], depth: int) -> None:
        opening, closing, empty = brackets
        count = 0
        for item in items:
            self.add(", " if count else opening)
            self.paint(item, depth + 1)
            count += 1
        if not count:
            self.add(empty)
        else:
            self.add("," + closing if type(items) is tuple and count == 1 else closing)

    def _record(self, value: Record, depth: int) -> None:
        self.add(f"{value.type_name}(")
        for position, (field, item) in enumerate(zip(value.fields, value.items, strict=True)):
            self.add(f"{', ' if position else ''}{field}=")
            self.paint(item, depth + 1)
        self.add(")")

    def _dictionary(self, value: dict[object, object], depth: int) -> None:
        kind = class_name(value)
        self.add("{" if kind == "dict" else f"{kind}({{")
        separator = ""
        for key, item in dict.items(value):
            self.add(separator)
            self.paint(key, depth + 1)
            self.add(": ")
            self.paint(item, depth + 1)
            separator = ", "
        self.add("}" if kind == "dict" else "})")


def _leaf(value: object) -> str:
    kind = kind_of(value)
    if kind is int:
        return _integer(value)  # type: ignore[arg-type]
    if value is None or kind in (bool, float, complex, range, type(...), type(NotImplemented)):
        return repr(value)
    if kind is Itself:
        return repr(value)
    if (text := shown_leaf(value)) is not None:
        return text
    if (named := member(value)) is not None:
        return repr(named)
    if kind is Opaque:
        return value.shown  # type: ignore[attr-defined, no-any-return]
    if kind in (ListNode, TreeNode, GraphNode):
        return _node(value)
    if _descends(value, type):
        return f"<class '{title(value)}'>"
    if kind in _NAMED:
        return f"<{_callable_kind(kind)} {_callable_name(value)}>"
    if _descends(value, BaseException):
        return f"{class_name(value)}({', '.join(show(item, 200) for item in _arguments(value))})"
    return f"<{class_name(value)} object>"


def _descends(value: object, ancestor: type) -> bool:
    return any(class_ is ancestor for class_ in type.mro(type(value)))


def _integer(value: int) -> str:
    if value.bit_length() <= MAX_DECIMAL_BITS:
        return int.__repr__(value)
    return f"<an integer of {value.bit_length():,} bits>"


def _callable_kind(kind: type) -> str:
    return {types.FunctionType: "function", types.MethodType: "method"}.get(kind, "built-in function")


def _callable_name(value: Any) -> str:
    if type(value) is types.MethodType:
        return _callable_name(value.__func__) if type(value.__func__) is types.FunctionType else "of an object"
    return str(_function_name(value)) if type(value) is types.FunctionType else str(value.__name__)


def _node(value: Any) -> str:
    content = object.__getattribute__(value, "__dict__").get("val")
    return f"{class_name(value)}({show(content, 60) if kind_of(content) not in (list, dict) else ELLIPSIS})"
