import pytest
from hypothesis import given
from hypothesis import strategies as st

from pytrix.stores import patches
from pytrix.stores.documents import dump
from pytrix.stores.history import History, added
from tests.unit.stores.making import attempt

JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-3, 3) | st.text("ab", max_size=2),
    lambda inner: st.lists(inner, max_size=5) | st.dictionaries(st.sampled_from("abc"), inner, max_size=3),
    max_leaves=12,
)


@given(JSON, JSON)
def test_applying_a_difference_gives_the_new_value(old, new):
    assert patches.applied(old, patches.diff(old, new)) == new


@given(JSON)
def test_equal_values_need_no_operation(value):
    assert patches.diff(value, value) == []


@pytest.mark.parametrize(
    ("old", "new", "ops"),
    [
        ({"a": 1}, {"a": 2}, [{"op": "set", "path": ["a"], "value": 2}]),
        ({"a": 1}, {}, [{"op": "remove", "path": ["a"]}]),
        ([1, 2], [0, 1, 2], [{"op": "insert", "path": [0], "values": [0]}]),
        ([1, 2], [0, 1], [{"op": "insert", "path": [0], "values": [0]}, {"op": "trim", "path": [], "length": 2}]),
        ([1, 2, 3], [1, 3], [{"op": "remove", "path": [1], "count": 1}]),
        ([{"x": 1, "y": 1}], [{"x": 1, "y": 2}], [{"op": "set", "path": [0, "y"], "value": 2}]),
        (True, 1, [{"op": "set", "path": [], "value": 1}]),
    ],
)
def test_operations_are_small(old, new, ops):
    assert patches.diff(old, new) == ops


def test_one_more_attempt_in_a_full_history_is_two_operations():
    full = History(attempts=tuple(attempt(f"{i}", executed_at=i) for i in range(1000, 0, -1)))
    ops = patches.diff(dump(full), dump(added(full, attempt("new", executed_at=2000))))
    assert [op["op"] for op in ops] == ["insert", "trim"]


def test_a_question_put_in_front_while_the_one_before_is_settled_is_not_a_new_list():
    old = [{"id": number, "outcome": None} for number in range(200)]
    new = [{"id": -1, "outcome": None}, {**old[0], "outcome": "missed"}, *old[1:-1]]
    assert patches.diff(old, new) == [
        {"op": "insert", "path": [0], "values": [new[0]]},
        {"op": "trim", "path": [], "length": 200},
        {"op": "set", "path": [1, "outcome"], "value": "missed"},
    ]


def test_an_unknown_operation_is_refused():
    with pytest.raises(ValueError, match="unknown operation 'swap'"):
        patches.applied({}, [{"op": "swap", "path": ["a"]}])
