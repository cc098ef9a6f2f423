"""Which component values become events, and that frame and server say the same of each."""

import json
import logging
import random
from collections.abc import Callable
from typing import Any

import pytest
from pyodide_runner.contract import CONTRACT, NUMBERS
from pyodide_runner.events import Reading, event_problem, read_events

ATTEMPT = {
    **{"id": "1", "type": "attempt", "at": 5, "questionId": "q", "verdict": "passed", "testsPassed": 3},
    **{"testsTotal": 3, "timeTakenMs": 10, "hintsUsed": 0, "revealed": False},
}
REVEAL = {
    **{"id": "2", "type": "reveal", "at": 5, "questionId": "q"},
    **{"hintsUsed": 2, "failedAttempts": 0, "timeTakenMs": 9},
}
NEXT = {"id": "3", "type": "next", "at": 5, "questionId": "q"}
SHORTCUT = {"id": "4", "type": "shortcut", "at": 5, "questionId": "", "keys": "mod+k"}
GOOD = [ATTEMPT, REVEAL, NEXT, {**NEXT, "id": "5", "type": "retry"}, SHORTCUT]

BAD: list[Any] = [
    "attempt",
    None,
    {**NEXT, "type": "tutor"},
    {**NEXT, "type": ["next"]},
    {**NEXT, "type": "__proto__"},
    {**NEXT, "type": "toString"},
    {**NEXT, "code": "print(1)"},
    {**NEXT, "id": ""},
    {**NEXT, "id": "3\n"},
    {**NEXT, "id": "x" * 101},
    {**NEXT, "at": -1},
    {**NEXT, "at": 1.5},
    {**NEXT, "at": 10**300},
    {**NEXT, "at": 221_845_392_000_001},
    {**NEXT, "questionId": "q" * 301},
    {**NEXT, "questionId": "\ud800"},
    {key: value for key, value in ATTEMPT.items() if key != "verdict"},
    {**ATTEMPT, "verdict": "not_run"},
    {**ATTEMPT, "verdict": "banana"},
    {**ATTEMPT, "verdict": ["passed"]},
    {**ATTEMPT, "testsPassed": True},
    {**ATTEMPT, "testsPassed": 4},
    {**ATTEMPT, "testsPassed": 2},
    {**ATTEMPT, "testsPassed": 0, "testsTotal": 0},
    {**ATTEMPT, "timeTakenMs": 1e300},
    {**ATTEMPT, "revealed": 1},
    {**SHORTCUT, "keys": None},
    {**SHORTCUT, "keys": "mod+k\n"},
]


def test_events_that_fit_come_out_in_order() -> None:
    assert read_events({"events": GOOD}) == Reading(tuple(GOOD))
    assert read_events(None) == Reading()
    assert read_events({"events": []}) == Reading()


@pytest.mark.parametrize("entry", BAD)
def test_anything_else_is_refused_by_its_id_with_a_warning(entry: Any, caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.WARNING):
        found = read_events({"events": [entry, {**NEXT, "id": "good"}]})
    assert [each["id"] for each in found.events] == ["good"]
    named = isinstance(entry, dict) and 0 < len(entry["id"]) <= 100 and "\n" not in entry["id"]
    assert found.refused == ((entry["id"],) if named else ())
    assert "was refused" in caplog.text


@pytest.mark.parametrize("value", ["text", [], {"events": None}, 3, {"events": [0] * 10_001}])
def test_a_value_that_is_no_list_of_events_gives_none(value: Any, caplog: pytest.LogCaptureFixture) -> None:
    assert read_events(value) == Reading()
    assert "without a list" in caplog.text


def test_a_message_has_a_largest_number_of_events_and_each_counts_once() -> None:
    many = [{**ATTEMPT, "id": f"e{number // 2}"} for number in range(5000)]
    found = read_events({"events": many})
    assert len(found.events) == NUMBERS["eventsPerMessage"] / 2
    assert found.refused == ()


def forged(rng: random.Random) -> Any:
    """An event with some parts replaced by anything."""
    event: dict[str, Any] = dict(rng.choice(GOOD))
    values = [
        None,
        True,
        0,
        1,
        -1,
        2.5,
        10**15,
        1e300,
        "",
        "passed",
        "timeout",
        "q" * 400,
        [],
        [1],
        {},
        "mod+k",
        "é",
        "a\n",
    ]
    for _ in range(rng.randrange(3)):
        event[rng.choice([*event, "code", "__proto__"])] = rng.choice(values)
    if rng.random() < 0.1:
        event.pop(rng.choice(list(event)))
    return event


def test_frame_and_server_say_the_same_of_forged_events(node: Callable[..., str], tmp_path: Any) -> None:
    rng = random.Random(9)
    events = [*GOOD, *BAD, *(forged(rng) for _ in range(12_000))]
    file = tmp_path / "events.json"
    file.write_text(json.dumps(events))
    theirs = json.loads(node("problems.mjs", str(file)))
    ours = [event_problem(each) for each in json.loads(file.read_text())]
    assert theirs == ours
    assert 2000 < ours.count("") < 10_000
    for event, problem in zip(events, ours, strict=True):
        found = read_events({"events": [event]})
        assert (len(found.events), problem == "") in {(0, False), (1, True)}


def test_the_contract_agrees_with_itself() -> None:
    fields, numbers = CONTRACT["fields"], CONTRACT["numbers"]
    assert fields["verdict"]["options"] == CONTRACT["verdicts"]["counted"]
    assert fields["timeTakenMs"]["most"] > 10 * numbers["longestTimeMs"], "a draft's time can always be sent"
    assert fields["at"]["most"] == numbers["latestMs"]
    assert {name for each in CONTRACT["events"].values() for name in each} | {"id", "at", "questionId"} == set(fields)
    assert set(CONTRACT["lasting"]) <= set(CONTRACT["events"])
