"""Which component values become events."""

import logging
from typing import Any

import pytest
from pyodide_runner.component import read_events

ATTEMPT = {
    **{"id": "1", "type": "attempt", "at": 5, "questionId": "q", "verdict": "passed", "testsPassed": 3},
    **{"testsTotal": 3, "timeTakenMs": 10, "hintsUsed": 0, "revealed": False},
}
REVEAL = {
    "id": "2",
    "type": "reveal",
    "at": 5,
    "questionId": "q",
    "hintsUsed": 2,
    "failedAttempts": 0,
    "timeTakenMs": 9,
}
NEXT = {"id": "3", "type": "next", "at": 5, "questionId": "q"}
SHORTCUT = {"id": "4", "type": "shortcut", "at": 5, "questionId": "", "keys": "mod+k"}


def test_events_that_fit_come_out_in_order() -> None:
    events = [ATTEMPT, REVEAL, NEXT, SHORTCUT]
    assert read_events({"events": events}) == events
    assert read_events(None) == []
    assert read_events({"events": []}) == []


@pytest.mark.parametrize(
    "entry",
    [
        "attempt",
        {**NEXT, "type": "tutor"},
        {**NEXT, "type": ["next"]},
        {**NEXT, "code": "print(1)"},
        {**NEXT, "id": ""},
        {**NEXT, "at": -1},
        {**NEXT, "at": 1.5},
        {**NEXT, "questionId": "q" * 301},
        {key: value for key, value in ATTEMPT.items() if key != "verdict"},
        {**ATTEMPT, "verdict": "not_run"},
        {**ATTEMPT, "verdict": ["passed"]},
        {**ATTEMPT, "testsPassed": True},
        {**ATTEMPT, "revealed": 1},
        {**SHORTCUT, "keys": None},
    ],
)
def test_anything_else_is_left_out_with_a_warning(entry: Any, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.WARNING):
        assert read_events({"events": [entry, NEXT]}) == [NEXT]
    assert "was left out" in caplog.text


@pytest.mark.parametrize("value", ["text", [], {"events": None}, 3])
def test_a_value_that_is_no_list_of_events_gives_none(value: Any, caplog: pytest.LogCaptureFixture) -> None:
    assert read_events(value) == []
    assert "without a list" in caplog.text
