"""Whether an answer equals what was expected: strict about types, and blind to what a value says about itself."""

from __future__ import annotations

import math
from collections import Counter, deque
from collections.abc import Callable, Iterable
from decimal import Decimal
from fractions import Fraction
from typing import Any, Final

from .kinds import Record, View
from .shown import DICTIONARIES, Iterated, Itself, Opaque

DEFAULT_TOLERANCE: Final = 1e-9
# Items of a set that equal none of the other exactly, compared each with each.
MOST_PAIRED: Final = 400
_SEQUENCES: Final = (list, tuple, deque)


def equal(expected: Any, got: Any) -> bool:
    """Whether two decoded values are the same, types included; NaN equals NaN."""
    kind = _kind(expected)
    if kind is not _kind(got) or kind is Opaque:
        return False
    if kind in _SEQUENCES:
        return len(expected) == len(got) and all(map(equal, expected, got))
    if kind is Iterated:
        return equal(expected.items, got.items)
    if kind is Itself:
        return True
    if kind is Record:
        return _named(expected) == _named(got) and equal(expected.items, got.items)
    if kind in (dict, set, frozenset, View, Decimal):
        return bool(key(expected) == key(got))
    if kind is complex:
        return equal(expected.real, got.real) and equal(expected.imag, got.imag)
    return bool(expected == got) or (is_nan(expected) and is_nan(got))


def approximate(expected: Any, got: Any, tolerance: float = DEFAULT_TOLERANCE) -> bool:
    """Like `equal`, but numbers may differ by the tolerance (absolute or relative), and an int may be a float."""
    if _is_number(expected) and _is_number(got):
        return _close(expected, got, tolerance)
    kind = _kind(expected)
    if kind is not _kind(got) or kind is Opaque:
        return False

    def close(one: Any, other: Any) -> bool:
        return approximate(one, other, tolerance)

    if kind in _SEQUENCES:
        return len(expected) == len(got) and all(map(close, expected, got))
    if kind is Iterated:
        return close(expected.items, got.items)
    if kind is Record:
        return _named(expected) == _named(got) and close(expected.items, got.items)
    if kind is dict:
        return _paired(expected.items(), got.items(), close)
    if kind is set or kind is frozenset:
        return _paired(expected, got, close)
    if kind is View and expected.type_name == got.type_name:
        pair = expected.items, got.items
        return close(*pair) if expected.type_name == "dict_values" else _paired(*pair, close)
    if kind in (Fraction, Decimal) and not equal(expected, got):
        return abs(expected - got) <= tolerance * max(1, abs(expected)) if _finite(expected) and _finite(got) else False
    return equal(expected, got)


def unordered(expected: Any, got: Any) -> bool:
    """Like `equal`, but the items of the outermost list, tuple or iterator may come in any order."""
    kind = _kind(expected)
    if kind is Iterated and _kind(got) is Iterated:
        return unordered(expected.items, got.items)
    if kind not in _SEQUENCES or kind is not _kind(got):
        return equal(expected, got)
    return len(expected) == len(got) and Counter(map(key, expected)) == Counter(map(key, got))


def one_of(expected: Any, got: Any) -> bool:
    """Whether the answer equals one of the expected list's items."""
    return any(equal(choice, got) for choice in expected)


def key(value: Any) -> Any:
    """A hashable stand-in: two values are equal exactly when their keys are."""
    kind = _kind(value)
    if kind is Opaque:
        return object()
    if kind in _SEQUENCES:
        return kind, tuple(map(key, value))
    if kind is set or kind is frozenset:
        return kind, _bag(map(key, value))
    if kind is dict:
        return kind, _bag((key(name), key(item)) for name, item in value.items())
    if kind is Record:
        return kind, _named(value), key(value.items)
    if kind is View:
        items = map(key, value.items)
        return kind, value.type_name, tuple(items) if value.type_name == "dict_values" else _bag(items)
    if kind is Decimal and not value.is_finite():
        return kind, str(value)
    if kind is Iterated:
        return kind, key(value.items)
    if kind is bytearray:
        return kind, bytes(value)
    if kind is complex:
        return kind, key(value.real), key(value.imag)
    if kind is Itself:
        return kind, None
    return kind, "nan" if is_nan(value) else value


def is_nan(value: Any) -> bool:
    """Whether the value is a float that is not a number."""
    return type(value) is float and math.isnan(value)


def _kind(value: Any) -> type:
    kind = type(value)
    return dict if kind in DICTIONARIES else kind


def _named(value: Record) -> tuple[str, tuple[str, ...]]:
    return value.type_name, value.fields


def _bag(keys: Iterable[Any]) -> frozenset[Any]:
    """Keys and how often each occurs: a set may hold several values that are not a number."""
    return frozenset(Counter(keys).items())


def _paired(expected: Iterable[Any], got: Iterable[Any], close: Callable[[Any, Any], bool]) -> bool:
    """Whether each expected item can have an item of its own that is close to it."""
    wanted, came = list(expected), list(got)
    if len(wanted) != len(came):
        return False
    same = Counter(map(key, wanted)) & Counter(map(key, came))
    wanted, came = _without(wanted, same), _without(came, same)
    if all(_is_number(item) and type(item) is not complex and not is_nan(item) for item in (*wanted, *came)):
        return all(map(close, sorted(wanted), sorted(came)))
    partner: dict[int, int] = {}

    def place(position: int, tried: set[int]) -> bool:
        for other, item in enumerate(came):
            if other not in tried and close(wanted[position], item):
                tried.add(other)
                if other not in partner or place(partner[other], tried):
                    partner[other] = position
                    return True
        return False

    return len(wanted) <= MOST_PAIRED and all(place(position, set()) for position in range(len(wanted)))


def _without(items: list[Any], keys: Counter[Any]) -> list[Any]:
    left = keys.copy()
    rest = []
    for item in items:
        name = key(item)
        if left[name] > 0:
            left[name] -= 1
        else:
            rest.append(item)
    return rest


def _finite(value: Any) -> bool:
    return type(value) is Fraction or bool(value.is_finite())


def _is_number(value: Any) -> bool:
    return type(value) in (int, float, complex)


def _close(expected: Any, got: Any, tolerance: float) -> bool:
    if type(expected) is complex or type(got) is complex:
        expected, got = complex(expected), complex(got)
        return _close(expected.real, got.real, tolerance) and _close(expected.imag, got.imag, tolerance)
    if is_nan(expected) or is_nan(got):
        return is_nan(expected) and is_nan(got)
    try:
        return math.isclose(expected, got, rel_tol=tolerance, abs_tol=tolerance)
    except OverflowError:
        return bool(expected == got)
