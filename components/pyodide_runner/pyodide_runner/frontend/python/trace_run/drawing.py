"""Values as they are drawn: short text for simple ones, numbered objects for those that can be shared.

A drawn value is text, or the number of a drawn object. Nothing here calls a method that the learner wrote: only exact
built-in types are opened, and instances are read through the descriptors that Python itself put into their classes.
"""

from __future__ import annotations

import enum
import io
import types
from collections import deque
from collections.abc import Iterator
from itertools import islice
from typing import Any, Final

from ..judge.shown import show
from ..judge.values import DICTIONARIES, class_name

TEXT_CHARACTERS: Final = 60
MAX_ITEMS: Final = 40
MAX_OBJECTS: Final = 120
MAX_VALUES: Final = 600

Value = str | int
Drawing = tuple[Any, ...]

_LISTS: Final = (list, deque)
_SETS: Final = (set, frozenset)
_BASES: Final = (*_LISTS, tuple, *_SETS, dict)
_SIMPLE: Final = (int, float, bool, str, type(None), complex, bytes, range)
_BUFFERS: Final = (io.BufferedReader, io.BufferedWriter, io.BufferedRandom)
_order: Final[Any] = type.__dict__["__mro__"].__get__
_namespace: Final[Any] = type.__dict__["__dict__"].__get__


class Sketch:
    """The objects that can be reached at one moment; numbers carry over from the moment before."""

    def __init__(self, numbers: Numbers) -> None:
        self.drawings: dict[int, Drawing] = {}
        self._numbers = numbers
        self._waiting: deque[tuple[int, object]] = deque()
        self._known: set[int] = set()
        self._values = 0

    def value(self, value: object) -> Value:
        """How a value is drawn where it is used."""
        kind = type(value)
        if kind is int and -(10**15) < value < 10**15:  # type: ignore[operator]
            return int.__repr__(value)
        if kind in _SIMPLE or kind is io.TextIOWrapper or not _is_drawn(value, kind):
            return _text(value, kind)
        number = self._numbers.of(value)
        if number not in self._known:
            if len(self._known) >= MAX_OBJECTS or self._values > MAX_VALUES:
                return show(value, TEXT_CHARACTERS) if kind in _BASES else f"<{class_name(value)} object>"
            self._known.add(number)
            self._waiting.append((number, value))
        return number

    def finish(self) -> None:
        """Draws everything that the values seen so far lead to."""
        while self._waiting:
            number, value = self._waiting.popleft()
            self.drawings[number] = self._draw(value)

    def _draw(self, value: Any) -> Drawing:
        kind = type(value)
        name = class_name(value)
        if kind is types.FunctionType:
            return ("function", value.__name__, 0, self._pairs(_captured(value)))
        base = _base(kind)
        if base is None:
            return ("object", name, 0, self._fields(value))
        size = base.__len__(value)
        fields = () if kind in _BASES or kind in DICTIONARIES else self._fields(value)
        if base is dict:
            pairs = [(self.value(key), self.value(item)) for key, item in islice(dict.items(value), MAX_ITEMS)]
            self._values += 2 * len(pairs)
            return ("dict", name, size, tuple(pairs), *([fields] if fields else []))
        items = tuple(self.value(item) for item in _items(value, base))
        self._values += len(items)
        shape = "set" if base in _SETS else "tuple" if base is tuple else "list"
        return (shape, name, size, items, *([fields] if fields else []))

    def _fields(self, value: object) -> tuple[tuple[str, Value], ...]:
        return self._pairs(islice(_attributes(value), MAX_ITEMS))

    def _pairs(self, pairs: Iterator[tuple[str, object]]) -> tuple[tuple[str, Value], ...]:
        drawn = tuple((name, self.value(value)) for name, value in pairs)
        self._values += len(drawn)
        return drawn


class Numbers:
    """Gives each object a number, the same in every run of the same program.

    Objects of the latest moment are kept alive until the next one is drawn, so that a new object at an old address is
    not taken for the old object.
    """

    def __init__(self) -> None:
        self._before: dict[int, tuple[int, object]] = {}
        self._now: dict[int, tuple[int, object]] = {}
        self._next = 1

    def of(self, value: object) -> int:
        found = self._now.get(id(value)) or self._before.get(id(value))
        if found is None:
            found = (self._next, value)
            self._next += 1
        self._now[id(value)] = found
        return found[0]

    def turn(self) -> None:
        """Forgets what could not be reached at the latest moment."""
        self._before, self._now = self._now, {}


def _is_drawn(value: Any, kind: type) -> bool:
    if kind is types.FunctionType:
        return bool(value.__closure__)
    return _base(kind) is not None or (_is_instance(kind) and not isinstance_of(kind, BaseException))


def isinstance_of(kind: type, *classes: type) -> bool:
    """Whether one of the classes is among the bases, whatever the learner's classes answer to `isinstance`."""
    order = _order(kind)
    return any(any(base is class_ for base in order) for class_ in classes)


def _base(kind: type) -> Any:
    if kind in _BASES:
        return kind
    if isinstance_of(kind, type, enum.Enum):
        return None
    return next((base for base in _order(kind) if base in _BASES), None)


def _is_instance(kind: type) -> bool:
    """Whether the class was written in Python, with a plain metaclass."""
    return (
        bool(kind.__flags__ & _HEAP_TYPE) and "__module__" in _namespace(kind) and not isinstance_of(kind, *_NOT_DRAWN)
    )


_HEAP_TYPE: Final = 1 << 9
_NOT_DRAWN: Final = (type, enum.Enum, types.ModuleType, *_SIMPLE[:4])


def _text(value: Any, kind: type) -> str:
    if isinstance_of(kind, enum.Enum) and not isinstance_of(kind, type):
        names = [item for name, item in _attributes(value) if name == "_name_" and type(item) is str]
        return f"{class_name(value)}.{names[0]}" if names else f"<{class_name(value)}>"
    if kind is str and len(value) > TEXT_CHARACTERS:
        return f"{show(value[:TEXT_CHARACTERS], TEXT_CHARACTERS)} ({len(value):,} characters)"
    if kind is io.TextIOWrapper:
        return _file(value)
    for simple in (int, float, str):
        if kind not in _SIMPLE and isinstance_of(kind, simple):
            return f"{class_name(value)}({show(_plain(value, simple), TEXT_CHARACTERS)})"
    return show(value, TEXT_CHARACTERS)


def _file(value: Any) -> str:
    """An open file as the learner knows it: its name and what it was opened for."""
    mode = dict(_attributes(value)).get("mode")
    try:
        # A file over a learner's own object would run that object's code.
        is_plain = type(value.buffer) in _BUFFERS and type(value.buffer.raw) is io.FileIO
    except ValueError:
        is_plain = False
    name = value.name if is_plain else None
    if type(name) is not str or type(mode) is not str:
        return "<file>"
    purpose = "for reading" if mode.startswith("r") else "to add to its end" if mode.startswith("a") else "for writing"
    state = "closed" if value.closed else f"open {purpose}"
    return f"<file {show(name, TEXT_CHARACTERS)}, {state}>"


def _plain(value: Any, simple: Any) -> object:
    return str.__str__(value)[:] if simple is str else simple.__pos__(value)


def _items(value: Any, base: Any) -> list[object]:
    if base in _SETS:
        members = list(islice(base.__iter__(value), 4 * MAX_ITEMS))
        return sorted(members, key=_sorting)[:MAX_ITEMS]
    return list(islice(base.__iter__(value), MAX_ITEMS))


def _sorting(member: Any) -> tuple[str, float, str]:
    kind = type(member)
    if kind not in (int, float):
        return class_name(member), 0.0, show(member, TEXT_CHARACTERS)
    return "", float(member) if abs(member) < 10**300 else 0.0, show(member, TEXT_CHARACTERS)


def _captured(function: types.FunctionType) -> Iterator[tuple[str, object]]:
    for name, cell in zip(function.__code__.co_freevars, function.__closure__ or (), strict=False):
        try:
            content = cell.cell_contents
        except ValueError:
            continue
        if not is_hidden(name):
            yield name, content


def _attributes(value: object) -> Iterator[tuple[str, object]]:
    for class_ in _order(type(value)):
        for name, descriptor in list(_namespace(class_).items()):
            if name == "__dict__" and type(descriptor) is types.GetSetDescriptorType:
                content = descriptor.__get__(value)
                yield from [(key, item) for key, item in list(dict.items(content)) if type(key) is str]
            elif (
                type(descriptor) is types.MemberDescriptorType and class_.__flags__ & _HEAP_TYPE and not is_hidden(name)
            ):
                try:
                    yield name, descriptor.__get__(value)
                except AttributeError:
                    continue


def is_hidden(name: str) -> bool:
    """Whether the name is Python's own business."""
    return name.startswith((".", "__")) and (name.startswith(".") or name.endswith("__"))


def is_ordinary_name(name: str, value: object) -> bool:
    """Whether a name of the main program is worth showing: neither a module, nor a class, nor a plain definition."""
    kind = type(value)
    if kind is types.FunctionType:
        return value.__closure__ is not None or value.__name__ != name  # type: ignore[attr-defined]
    return kind not in (types.ModuleType, types.BuiltinFunctionType) and not isinstance_of(kind, type)
