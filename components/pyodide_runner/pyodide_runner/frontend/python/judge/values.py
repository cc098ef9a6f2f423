"""Value text: Python values as JSON, exact about types and deaf to what a value says about itself."""

from __future__ import annotations

import json
from collections import Counter, OrderedDict, defaultdict, deque
from collections.abc import Callable, Iterable
from typing import Any, Final

from .kinds import LEAVES, VIEWS, Member, Record, View, leaf, member, read_leaf, record
from .shown import DICTIONARIES, MAX_DECIMAL_BITS, Iterated, Itself, Opaque, class_name, kind_of, show, title
from .unfit import Unfit

__all__ = [
    "DICTIONARIES",
    "Iterated",
    "Itself",
    "Opaque",
    "class_name",
    "decode",
    "encode",
    "frozen",
    "json_text",
    "parse",
]

MAX_DEPTH: Final = 100
MAX_VALUES: Final = 200_000
MAX_CHARACTERS: Final = 8_000_000

_quote: Final[Callable[[str], str]] = json.encoder.encode_basestring_ascii
_scan: Final[Callable[[str, int], tuple[Any, int]]] = vars(json.JSONDecoder())["scan_once"]
_PLAIN: Final = frozenset({str, int, float, bool, type(None)})
_CONTAINERS: Final = frozenset({list, tuple, set, frozenset, deque, Iterated, Record, View, *VIEWS, *DICTIONARIES})


def encode(value: object) -> str:
    """Value text of a value; raises Unfit when it is too large, too deep or contains itself."""
    writer = _Writer()
    writer.write(value, 0)
    return "".join(writer.parts)


def decode(text: str) -> Any:
    """The value that a value text stands for, freshly built."""
    return _build(parse(text))


def frozen(value: object) -> Any:
    """A copy of the value as its value text has it, which later changes to the value don't reach."""
    return decode(encode(value))


def parse(text: str) -> Any:
    """Plain JSON data of a JSON text; raises ValueError when the text is not JSON."""
    text = text.strip()
    try:
        data, end = _scan(text, 0)
    except StopIteration as problem:
        raise ValueError("the text is not JSON") from problem
    if end != len(text):
        raise ValueError("the text has characters after its JSON value")
    return data


def json_text(data: object) -> str:
    """JSON text of plain data (None, booleans, finite numbers, strings, lists, dictionaries with string keys)."""
    kind = type(data)
    if kind is dict:
        return "{" + ",".join(f"{_quote(key)}:{json_text(item)}" for key, item in data.items()) + "}"  # type: ignore[attr-defined]
    if kind is list or kind is tuple:
        return "[" + ",".join(json_text(item) for item in data) + "]"  # type: ignore[attr-defined]
    return _scalar_text(data)


def _scalar_text(value: object) -> str:
    kind = type(value)
    if kind is str:
        return _quote(value)  # type: ignore[arg-type]
    if value is None:
        return "null"
    if kind is bool:
        return "true" if value else "false"
    if kind is int:
        return _integer_text(value)  # type: ignore[arg-type]
    if kind is float:
        return _float_text(value)  # type: ignore[arg-type]
    raise TypeError(f"{title(kind)} has no JSON text")


def _value_text(value: object) -> str:
    """Like `_scalar_text`, but a text with halves of characters keeps them apart: JSON would join two of them."""
    if type(value) is str and not value.isascii():
        try:
            value.encode()
        except UnicodeEncodeError:
            return f'{{"$":"str","hex":"{value.encode("utf-8", "surrogatepass").hex()}"}}'
    return _scalar_text(value)


def _integer_text(value: int) -> str:
    if -(10**15) < value < 10**15 or value.bit_length() <= MAX_DECIMAL_BITS:
        return int.__repr__(value)
    return f'{{"$":"int","hex":"{value:x}"}}'


def _float_text(value: float) -> str:
    text = float.__repr__(value)
    return f'{{"$":"float","value":"{text}"}}' if text in ("nan", "inf", "-inf") else text


class _Writer:
    """Collects the parts of one value text and refuses what goes beyond the limits."""

    def __init__(self) -> None:
        self.parts: list[str] = []
        self.values = 0
        self.characters = 0
        self.ancestors: set[int] = set()

    def write(self, value: Any, depth: int) -> None:
        kind = kind_of(value)
        if kind in _PLAIN:
            self._count()
            self._add(_value_text(value))
        elif kind in _CONTAINERS:
            self._enter(value, depth)
            self._container(value, depth)
            self.ancestors.discard(id(value))
        elif (named := record(value)) is not None:
            self._enter(value, depth)
            self._container(named, depth)
            self.ancestors.discard(id(value))
        else:
            self._count()
            self._add(_leaf_text(value))

    def _container(self, value: Any, depth: int) -> None:
        kind = type(value)
        if kind is list:
            self._items(value, "[", "]", depth)
        elif kind is tuple:
            self._items(value, '{"$":"tuple","items":[', "]}", depth)
        elif kind is Iterated:
            self._items(value.items, f'{{"$":"iterator","type":{_quote(value.type_name)},"items":[', "]}", depth)
        elif kind is set or kind is frozenset:
            texts = sorted([self._apart(item, depth) for item in value])
            self.parts.append(f'{{"$":"{title(kind)}","items":[{",".join(texts)}]}}')
        elif kind is deque:
            self._items(value, '{"$":"deque","items":[', "]}", depth)
        elif kind is Record:
            fields = ",".join(map(_quote, value.fields))
            opening = f'{{"$":"record","type":{_quote(value.type_name)},"fields":[{fields}],"items":['
            self._items(value.items, opening, "]}", depth)
        elif kind is View or kind in VIEWS:
            name = value.type_name if kind is View else VIEWS[kind]
            items = value.items if kind is View else value
            self._items(items, f'{{"$":"view","type":{_quote(name)},"items":[', "]}", depth)
        else:
            self._dictionary(value, depth)

    def _add(self, text: str) -> None:
        self.characters += len(text)
        if self.characters > MAX_CHARACTERS:
            raise Unfit("TooLarge", f"the answer is longer than {MAX_CHARACTERS:,} characters")
        self.parts.append(text)

    def _count(self) -> None:
        self.values += 1
        if self.values > MAX_VALUES:
            raise Unfit("TooLarge", f"the answer has more than {MAX_VALUES:,} values in it")

    def _enter(self, value: object, depth: int) -> None:
        if id(value) in self.ancestors:
            raise Unfit("Cycle", f"the answer contains itself: there is a {class_name(value)} inside that very object")
        if depth >= MAX_DEPTH:
            raise Unfit("TooDeep", f"the answer is nested more than {MAX_DEPTH} levels deep")
        self.ancestors.add(id(value))
        self._count()

    def _items(self, items: Iterable[object], opening: str, closing: str, depth: int) -> None:
        self.parts.append(opening)
        separator = ""
        for item in items:
            if separator:
                self.parts.append(separator)
            separator = ","
            kind = type(item)
            if kind is int or kind is str or kind is float:
                self._count()
                self._add(_value_text(item))
            else:
                self.write(item, depth + 1)
        self.parts.append(closing)

    def _apart(self, item: object, depth: int) -> str:
        parts, self.parts = self.parts, []
        self.write(item, depth + 1)
        text = "".join(self.parts)
        self.parts = parts
        return text

    def _dictionary(self, value: dict[object, object], depth: int) -> None:
        kind = class_name(value)
        named = "" if kind == "dict" else f'"type":{_quote(kind)},'
        self.parts.append(f'{{"$":"dict",{named}"items":[')
        separator = "["
        for key, item in dict.items(value):
            self.parts.append(separator)
            self.write(key, depth + 1)
            self.parts.append(",")
            self.write(item, depth + 1)
            separator = "],["
        self.parts.append("]]}" if separator == "],[" else "]}")


def _leaf_text(value: object) -> str:
    kind = type(value)
    if kind is bytes or kind is bytearray:
        return f'{{"$":"{title(kind)}","hex":"{value.hex()}"}}'  # type: ignore[attr-defined]
    if kind is complex:
        real, imaginary = _float_text(value.real), _float_text(value.imag)  # type: ignore[attr-defined]
        return f'{{"$":"complex","real":{real},"imag":{imaginary}}}'
    if kind is range:
        ends = (value.start, value.stop, value.step)  # type: ignore[attr-defined]
        start, stop, step = map(_integer_text, ends)
        return f'{{"$":"range","start":{start},"stop":{stop},"step":{step}}}'
    if kind is Itself:
        return '{"$":"self"}'
    if (known := leaf(value)) is not None:
        return f'{{"$":"{known[0]}","text":{_quote(known[1])}}}'
    if (named := value if kind is Member else member(value)) is not None:
        return f'{{"$":"member","type":{_quote(named.type_name)},"name":{_quote(named.name)}}}'  # type: ignore[attr-defined]
    if kind is Opaque:
        return _object_text(value.type_name, value.shown)  # type: ignore[attr-defined]
    return _object_text(title(kind), show(value, 300))


def _object_text(type_name: str, shown: str) -> str:
    return f'{{"$":"object","type":{_quote(type_name)},"shown":{_quote(shown)}}}'


def _build(data: Any) -> Any:
    kind = type(data)
    if kind is list:
        return [item if type(item) in _PLAIN else _build(item) for item in data]
    if kind is not dict:
        return data
    tag = data.get("$")
    if type(tag) is not str or tag not in _BUILDERS:
        raise ValueError(f"unknown tag in a value text: {tag!r}")
    return _BUILDERS[tag](data)


def _dictionary(data: dict[str, Any]) -> Any:
    pairs = [(_build(key), _build(item)) for key, item in data["items"]]
    kind = data.get("type")
    if kind == "Counter":
        return Counter(dict(pairs))
    if kind == "OrderedDict":
        return OrderedDict(pairs)
    return defaultdict(None, pairs) if kind == "defaultdict" else dict(pairs)


_BUILDERS: Final[dict[str, Callable[[dict[str, Any]], Any]]] = {
    "tuple": lambda data: tuple(_build(data["items"])),
    "set": lambda data: set(_build(data["items"])),
    "frozenset": lambda data: frozenset(_build(data["items"])),
    "iterator": lambda data: Iterated(data["type"], _build(data["items"])),
    "dict": _dictionary,
    "bytes": lambda data: bytes.fromhex(data["hex"]),
    "bytearray": lambda data: bytearray.fromhex(data["hex"]),
    "complex": lambda data: complex(_build(data["real"]), _build(data["imag"])),
    "range": lambda data: range(_build(data["start"]), _build(data["stop"]), _build(data["step"])),
    "int": lambda data: int(data["hex"], 16),
    "float": lambda data: float(data["value"]),
    "str": lambda data: bytes.fromhex(data["hex"]).decode("utf-8", "surrogatepass"),
    "deque": lambda data: deque(_build(data["items"])),
    "record": lambda data: Record(data["type"], tuple(data["fields"]), tuple(_build(data["items"]))),
    "view": lambda data: View(data["type"], _build(data["items"])),
    "member": lambda data: Member(data["type"], data["name"]),
    **dict.fromkeys(LEAVES, lambda data: read_leaf(data["$"], data["text"])),
    "self": lambda data: Itself(),
    "object": lambda data: Opaque(data["type"], data["shown"]),
}
