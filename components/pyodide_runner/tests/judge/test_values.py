from __future__ import annotations

import json
import math
from collections import Counter, OrderedDict, defaultdict, namedtuple
from typing import Any

import pytest
from pyodide_runner.frontend.python.judge.compare import equal
from pyodide_runner.frontend.python.judge.unfit import Unfit
from pyodide_runner.frontend.python.judge.values import MAX_DEPTH, Iterated, Itself, Opaque, decode, encode, json_text

SAME = [
    None,
    True,
    0,
    -5,
    10**400,
    -(10**9_000),
    0.1,
    -0.0,
    math.nan,
    math.inf,
    -math.inf,
    1e300,
    "",
    'naïve 🐍 \ud800 \x00 " \\ \n',
    [],
    [1, [2, [3]], "x"],
    (),
    (1,),
    ([1], (2,)),
    set(),
    {1, "a", (2, 3)},
    frozenset({1, frozenset()}),
    {},
    {"$": "tuple", "items": []},
    {1: "a", (1, 2): [3], None: {}},
    b"\x00\xff",
    bytearray(b"abc"),
    2 - 3j,
    complex(math.nan, -math.inf),
    range(3, 2**80, 2),
    Iterated("generator", [1, 2]),
    Itself(),
    [{"a": [{"b": ({1.5},)}]}],
]


@pytest.mark.parametrize("value", SAME, ids=lambda value: type(value).__name__)
def test_a_value_survives_its_text(value: Any) -> None:
    text = encode(value)
    again = decode(text)
    assert type(again) is type(value)
    assert equal(value, again)
    assert encode(again) == text
    json.loads(text, parse_constant=lambda name: pytest.fail(f"{name} is not JSON"))
    assert text.isascii()


def test_the_text_of_a_set_does_not_depend_on_its_order() -> None:
    words = [f"word {number}" for number in range(50)]
    backwards = words[::-1]
    assert encode(set(words)) == encode(set(backwards))


@pytest.mark.parametrize("value", [Counter("abca"), OrderedDict(b=1, a=2), defaultdict(list, {"a": [1]})])
def test_dictionaries_of_the_standard_library_are_dictionaries(value: dict[str, Any]) -> None:
    assert equal(dict(value), decode(encode(value)))


class Liar:
    def __eq__(self, other: object) -> bool:
        raise AssertionError("the value was asked")

    __hash__ = object.__hash__
    __repr__ = __str__ = __len__ = __iter__ = __bool__ = __eq__  # type: ignore[assignment]
    __class__ = property(lambda self: int)

    def __getattribute__(self, name: str) -> Any:
        raise AssertionError("the value was asked")


class LyingMeta(type):
    @property
    def __name__(cls) -> str:  # type: ignore[override]
        raise AssertionError("the class was asked")

    def mro(cls) -> list[type]:
        return type.mro(cls)


class Disguised(metaclass=LyingMeta):
    pass


class LyingInt(int):
    def __eq__(self, other: object) -> bool:
        return True

    __hash__ = int.__hash__


class LyingList(list):  # type: ignore[type-arg]
    def __iter__(self) -> Any:
        raise AssertionError("the value was asked")


Point = namedtuple("Point", "x y")
OBJECTS: list[tuple[Any, str]] = [
    (Liar(), "Liar"),
    (Disguised(), "Disguised"),
    (LyingInt(3), "LyingInt"),
    (LyingList([1]), "LyingList"),
    (object(), "object"),
    (int, "type"),
    (len, "builtin_function_or_method"),
    (memoryview(b"a"), "memoryview"),
    (ValueError("x"), "ValueError"),
]


@pytest.mark.parametrize(("value", "type_name"), OBJECTS, ids=[name for _, name in OBJECTS])
def test_any_other_value_is_an_object_that_is_never_asked_and_equals_nothing(value: Any, type_name: str) -> None:
    text = encode([value])
    (found,) = decode(text)
    assert type(found) is Opaque
    assert found.type_name == type_name
    assert not equal(decode(text), decode(text))


def nested(depth: int) -> list[Any]:
    value: list[Any] = []
    for _ in range(depth - 1):
        value = [value]
    return value


def cyclic_list() -> list[Any]:
    value: list[Any] = [1]
    value.append((value,))
    return value


def cyclic_dictionary() -> dict[str, Any]:
    value: dict[str, Any] = {}
    value["me"] = [value]
    return value


REFUSED = {
    "list in itself": (cyclic_list, "Cycle"),
    "dictionary in itself": (cyclic_dictionary, "Cycle"),
    "too deep": (lambda: nested(MAX_DEPTH + 1), "TooDeep"),
    "far too deep": (lambda: nested(100_000), "TooDeep"),
    "too many values": (lambda: [0] * 500_001, "TooLarge"),
    "too long": (lambda: "x" * 9_000_000, "TooLarge"),
    "doubling": (lambda: doubled(40), "TooLarge"),
}


def doubled(times: int) -> list[Any]:
    value: list[Any] = [1]
    for _ in range(times):
        value = [value, value]
    return value


@pytest.mark.parametrize("name", REFUSED)
def test_values_beyond_the_limits_are_refused(name: str) -> None:
    make, kind = REFUSED[name]
    value = make()
    with pytest.raises(Unfit) as refused:
        encode(value)
    assert refused.value.kind == kind
    while type(value) is list and value and type(value[0]) is list:
        value[:], value = [], value[0]


def test_the_same_list_twice_is_no_cycle() -> None:
    row = [1]
    assert decode(encode([row, row])) == [[1], [1]]
    assert decode(encode(nested(MAX_DEPTH))) == nested(MAX_DEPTH)


@pytest.mark.parametrize("text", ["", "[1", "[1] 2", "nonsense", '{"$":"unknown"}', '{"a":1}'])
def test_a_broken_text_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match=r"text|delimiter"):
        decode(text)


def test_json_text_is_json() -> None:
    data = {"a": [1, 2.5, None, True, "é\n"], "b": {}, "c": []}
    assert json.loads(json_text(data)) == data
    with pytest.raises(TypeError, match="object has no JSON text"):
        json_text({"a": object()})
