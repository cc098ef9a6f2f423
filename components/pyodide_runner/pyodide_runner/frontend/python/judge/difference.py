"""The first difference between what was expected and what came, in words that point at the mistake."""

from __future__ import annotations

from collections import Counter, deque
from collections.abc import Callable
from typing import Any, Final

from .compare import equal, is_nan, key
from .kinds import Member, Record, View
from .shown import DICTIONARIES, Iterated, Opaque, show

Same = Callable[[Any, Any], bool]

WIDTH: Final = 60
_NAMES: Final[dict[type, str]] = {
    str: "text",
    int: "whole number",
    float: "decimal number",
    bool: "truth value",
    complex: "complex number",
    type(None): "None",
}


def difference(expected: Any, got: Any, same: Same = equal) -> str:
    """Where and how the answer differs; `same` is the comparison that decided."""
    return _differ(expected, got, "", same)


def unordered_difference(expected: Any, got: Any) -> str:
    """What is missing from a list whose order does not matter, or too much in it."""
    if type(expected) is Iterated and type(got) is Iterated:
        return unordered_difference(expected.items, got.items)
    if type(expected) not in (list, tuple) or type(expected) is not type(got):
        return difference(expected, got)
    return _members(list(expected), list(got), "") or "The items differ."


def text_difference(expected: str, got: str) -> str:
    """The first line in which two outputs differ."""
    if not got.strip():
        return "Nothing was printed."
    wanted, came = expected.split("\n"), got.split("\n")
    hint = _text_hint(expected, got)
    for number, (line, other) in enumerate(zip(wanted, came, strict=False), 1):
        if line.rstrip() != other.rstrip():
            return f"Line {number} differs.\n{_aligned(line.rstrip(), other.rstrip())}{_after(hint)}"
    if len(came) < len(wanted):
        following = f"line {len(came) + 1} should be {_quoted(wanted[len(came)])}"
        return f"The output stops after {_count(len(came), 'line')}; {following}."
    extra = _count(len(came) - len(wanted), "line")
    return f"The output has {extra} too many, starting with {_quoted(came[len(wanted)])}."


def files_difference(expected: dict[str, str], got: dict[str, str]) -> str:
    """The first file that is missing, unexpected or different."""
    for name in sorted(expected):
        if name not in got:
            return f"The file {name!r} is missing."
    for name in sorted(got):
        if name not in expected:
            return f"The file {name!r} should not be there."
    for name in sorted(expected):
        if expected[name] != got[name]:
            return f"In the file {name!r}: {_file_text(expected[name], got[name])}"
    return "The files are the same."


def _file_text(expected: str, got: str) -> str:
    if expected.rstrip("\n") == got.rstrip("\n"):
        wanted, came = len(expected) - len(expected.rstrip("\n")), len(got) - len(got.rstrip("\n"))
        return f"it should end with {_count(wanted, 'line break')}, but ends with {came}."
    return _strings(expected, got)


def _differ(expected: Any, got: Any, path: str, same: Same) -> str:
    kind = _kind(expected)
    if kind is not _kind(got) and not (_is_number(expected) and _is_number(got) and same(1, 1.0)):
        return _types(expected, got, path)
    if kind is str:
        return _at(path) + _strings(expected, got)
    if kind is Iterated:
        return _differ(expected.items, got.items, path, same)
    if kind is Opaque:
        return _incomparable(expected, got, path)
    if kind in (list, tuple, deque):
        return _sequences(expected, got, path, same)
    if kind is Record and (expected.type_name, expected.fields) == (got.type_name, got.fields):
        return _sequences(expected.items, got.items, path, same)
    if kind is View and expected.type_name == got.type_name:
        if expected.type_name == "dict_values":
            return _sequences(expected.items, got.items, path, same)
        return _members(expected.items, got.items, path) or _plain(expected, got, path)
    if kind is dict:
        return _dictionaries(expected, got, path, same)
    if kind is set or kind is frozenset:
        return _members(list(expected), list(got), path) or _plain(expected, got, path)
    return _plain(expected, got, path) + _number_hint(expected, got)


def _plain(expected: Any, got: Any, path: str) -> str:
    return f"{_at(path)}Expected {show(expected, WIDTH)}, got {show(got, WIDTH)}."


def _incomparable(expected: Opaque, got: Opaque, path: str) -> str:
    if expected.type_name != got.type_name:
        return _plain(expected, got, path)
    return (
        f"{_at(path)}The tests cannot look into an object of the type {got.type_name}, so two of them never count as "
        "equal. Give plain values: numbers, texts, lists, tuples, dictionaries or sets."
    )


def _at(path: str) -> str:
    return f"At {path}: " if path else ""


def _after(hint: str) -> str:
    return f"\n{hint}" if hint else ""


def _kind(value: Any) -> type:
    return dict if type(value) in DICTIONARIES else type(value)


def _is_number(value: Any) -> bool:
    return type(value) in (int, float)


def _name(value: Any) -> str:
    if type(value) in (Opaque, Iterated, Record, View, Member):
        return str(value.type_name)
    return _NAMES.get(_kind(value), _kind(value).__name__)


def _types(expected: Any, got: Any, path: str) -> str:
    wanted, came = show(expected, WIDTH), show(got, WIDTH)
    if got is None:
        return f"{_at(path)}Expected {wanted}, got None. {_none_hint(path)}"
    if type(expected) is Opaque or type(got) is Opaque:
        return f"{_at(path)}Expected {wanted}, got {came}, which is an object of the type {_name(got)}."
    text = f"{_at(path)}Expected {wanted} ({_name(expected)}), got {came} ({_name(got)})."
    return f"{text} The type differs, the content is the same." if _same_content(expected, got) else text


def _none_hint(path: str) -> str:
    return "Is a value missing there?" if path else "Does every path through the function return something?"


def _same_content(expected: Any, got: Any) -> bool:
    if type(expected) is str:
        return bool(show(got, 1_000) == expected)
    if type(got) is str:
        return bool(show(expected, 1_000) == got)
    contents = [list(value.items) if type(value) is Iterated else value for value in (expected, got)]
    if all(type(value) in (list, tuple) for value in contents):
        return equal(list(contents[0]), list(contents[1]))
    if all(type(value) in (list, tuple, set, frozenset) for value in contents):
        return Counter(map(key, contents[0])) == Counter(map(key, contents[1]))
    return all(type(value) in (int, float, bool) for value in contents) and bool(expected == got)


def _sequences(expected: Any, got: Any, path: str, same: Same) -> str:
    for position, (item, other) in enumerate(zip(expected, got, strict=False)):
        if not same(item, other):
            where = _differ(item, other, f"{path}[{position}]", same)
            return where + _after(_sequence_hint(expected, got))
    shorter = len(got) < len(expected)
    rest = expected[len(got) :] if shorter else got[len(expected) :]
    verb = "missing at the end" if shorter else "too many at the end"
    return f"{_at(path)}{_count(len(rest), 'item')} {verb}: {show(list(rest), WIDTH)}."


def _sequence_hint(expected: Any, got: Any) -> str:
    if len(expected) == len(got):
        in_any_order = Counter(map(key, expected)) == Counter(map(key, got))
        if equal(list(expected), list(got)[::-1]):
            return "The items are right, but in reverse order."
        return "The items are right, but in another order." if in_any_order else ""
    if len(got) == len(expected) - 1 and equal(list(expected[1:]), list(got)):
        return "The first item is missing."
    if len(got) == len(expected) + 1 and equal(list(expected), list(got[1:])):
        return "There is one item too many at the start."
    return f"Expected {_count(len(expected), 'item')}, got {len(got)}."


def _members(expected: list[Any], got: list[Any], path: str) -> str:
    wanted, came = Counter(map(key, expected)), Counter(map(key, got))
    missing = _first(expected, wanted - came)
    extra = _first(got, came - wanted)
    parts = [f"{show(missing[0], WIDTH)} is missing"] if missing else []
    parts += (
        [f"{show(extra[0], WIDTH)} should not be there" + (" so often" if key(extra[0]) in wanted else "")]
        if extra
        else []
    )
    return f"{_at(path)}{'; '.join(parts)}." if parts else ""


def _first(items: list[Any], keys: Counter[Any]) -> list[Any]:
    return [item for item in items if type(item) is Opaque or key(item) in keys][:1]


def _dictionaries(expected: dict[Any, Any], got: dict[Any, Any], path: str, same: Same) -> str:
    names = {key(name): name for name in got}
    wanted = {key(name) for name in expected}
    missing = [name for name in expected if key(name) not in names]
    extra = [name for name in got if key(name) not in wanted]
    if missing or extra:
        parts = [f"the key {show(missing[0], WIDTH)} is missing"] if missing else []
        parts += [f"the key {show(extra[0], WIDTH)} should not be there"] if extra else []
        text = "; ".join(parts) + "."
        return _at(path) + (text if path else text[0].upper() + text[1:])
    for name, value in expected.items():
        other = got[names[key(name)]]
        if not same(value, other):
            return _differ(value, other, f"{path}[{show(name, 40)}]", same)
    return _plain(expected, got, path)


def _strings(expected: str, got: str) -> str:
    if "\n" in expected or "\n" in got:
        return _lines(expected, got)
    return f"the texts differ.\n{_aligned(expected, got)}{_after(_text_hint(expected, got))}"


def _lines(expected: str, got: str) -> str:
    wanted, came = expected.split("\n"), got.split("\n")
    for number, (line, other) in enumerate(zip(wanted, came, strict=False), 1):
        if line != other:
            return f"line {number} differs.\n{_aligned(line, other)}{_after(_text_hint(line, other))}"
    return f"the text should have {_count(len(wanted), 'line')}, but has {len(came)}."


def _aligned(expected: str, got: str) -> str:
    position = _first_position(expected, got)
    start = max(0, position - 20)
    wanted, came = _quoted(expected[start : start + WIDTH]), _quoted(got[start : start + WIDTH])
    marker = len(_quoted(expected[start:position])) - 1
    return f"expected: {wanted}\ngot:      {came}\n          {' ' * marker}^ position {position}"


def _quoted(text: str) -> str:
    return show(text, 200)


def _first_position(expected: str, got: str) -> int:
    for position, (one, other) in enumerate(zip(expected, got, strict=False)):
        if one != other:
            return position
    return min(len(expected), len(got))


def _text_hint(expected: str, got: str) -> str:
    if expected.strip() == got.strip():
        return "Only spaces or line breaks at the start or the end differ."
    if "".join(expected.split()) == "".join(got.split()):
        return "Only spaces or line breaks differ."
    if expected.casefold() == got.casefold():
        return "Only upper and lower case differ."
    if expected == got[::-1]:
        return "The text is in reverse order."
    if len(expected) != len(got):
        return _length_hint(expected, got)
    return ""


def _length_hint(expected: str, got: str) -> str:
    if got in (expected[:-1], expected[1:]):
        return f"The {'last' if got == expected[:-1] else 'first'} character is missing."
    if expected in (got[:-1], got[1:]):
        return f"There is one character too many at the {'end' if expected == got[:-1] else 'start'}."
    return f"Expected {_count(len(expected), 'character')}, got {len(got)}."


def _number_hint(expected: Any, got: Any) -> str:
    if not (_is_number(expected) and _is_number(got)) or is_nan(expected) or is_nan(got):
        return ""
    if expected == -got:
        return " The sign is wrong."
    if type(expected) is int and abs(expected - got) == 1:
        return " It is off by one."
    if type(expected) is float and abs(expected - got) <= 1e-6 * max(1.0, abs(expected)):
        return " The difference is as small as a rounding error."
    return ""


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
