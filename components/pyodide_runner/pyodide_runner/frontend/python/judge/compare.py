"""Whether an answer equals what was expected: strict about types, and blind to what a value says about itself."""

from __future__ import annotations

import math
from collections import Counter
from typing import Any, Final

from .shown import DICTIONARIES, Iterated, Itself, Opaque

DEFAULT_TOLERANCE: Final = 1e-9


def equal(expected: Any, got: Any) -> bool:
    """Whether two decoded values are the same, types included; NaN equals NaN."""
    kind = _kind(expected)
    if kind is not _kind(got) or kind is Opaque:
        return False
    if kind is list or kind is tuple:
        return len(expected) == len(got) and all(map(equal, expected, got))
    if kind is Iterated:
        return equal(expected.items, got.items)
    if kind is Itself:
        return True
    if kind is dict:
        return len(expected) == len(got) and _equal_dictionaries(expected, got)
    if kind is set or kind is frozenset:
        return len(expected) == len(got) and key(expected) == key(got)
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
    if kind is list or kind is tuple:
        return len(expected) == len(got) and all(
            approximate(*pair, tolerance) for pair in zip(expected, got, strict=True)
        )
    if kind is Iterated:
        return approximate(expected.items, got.items, tolerance)
    if kind is dict:
        keys = _by_key(got)
        return len(expected) == len(got) and all(
            key(name) in keys and approximate(value, got[keys[key(name)]], tolerance)
            for name, value in expected.items()
        )
    return equal(expected, got)


def unordered(expected: Any, got: Any) -> bool:
    """Like `equal`, but the items of the outermost list, tuple or iterator may come in any order."""
    kind = _kind(expected)
    if kind is Iterated and _kind(got) is Iterated:
        return unordered(expected.items, got.items)
    if kind not in (list, tuple) or kind is not _kind(got):
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
    if kind is list or kind is tuple:
        return kind, tuple(map(key, value))
    if kind is set or kind is frozenset:
        return kind, frozenset(map(key, value))
    if kind is dict:
        return kind, frozenset((key(name), key(item)) for name, item in value.items())
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


def _equal_dictionaries(expected: dict[Any, Any], got: dict[Any, Any]) -> bool:
    keys = _by_key(got)
    return all(key(name) in keys and equal(value, got[keys[key(name)]]) for name, value in expected.items())


def _by_key(content: dict[Any, Any]) -> dict[Any, Any]:
    return {key(name): name for name in content}


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
