from __future__ import annotations

import pytest
from pydantic import ValidationError

from pytrix.levels import LEVELS, Level
from pytrix.progress.outcome import Outcome
from pytrix.reviews import Grade, Reviews, due, due_count, grade, reviewed

DAY_MS = 24 * 60 * 60 * 1000
MINUTE = 60_000
KEY = "strings/basics/slicing"


def after(*steps: tuple[int, Grade]) -> Reviews:
    """The reviews of one type after grades on these days."""
    reviews = Reviews()
    for day, given in steps:
        reviews = reviewed(reviews, KEY, "beginner", given, day * DAY_MS)
    return reviews


def due_day(reviews: Reviews) -> float:
    card = reviews.card(KEY, "beginner")
    assert card is not None
    return card.due / DAY_MS


@pytest.mark.parametrize(
    ("outcome", "level", "minutes", "hints", "failed", "typical", "expected"),
    [
        (Outcome.SKIPPED, "beginner", 1, 0, 0, None, None),
        (Outcome.MISSED, "beginner", 1, 0, 0, None, "again"),
        (Outcome.SOLVED, "beginner", 2, 0, 0, None, "easy"),
        (Outcome.SOLVED, "beginner", 3, 0, 0, None, "good"),
        (Outcome.SOLVED, "beginner", 2, 1, 0, None, "good"),
        (Outcome.SOLVED, "beginner", 2, 0, 1, None, "good"),
        (Outcome.SOLVED, "beginner", 2, 2, 0, None, "hard"),
        (Outcome.SOLVED, "beginner", 2, 0, 2, None, "hard"),
        (Outcome.SOLVED, "beginner", 10, 0, 0, None, "hard"),
        (Outcome.SOLVED, "advanced", 10, 0, 0, None, "easy"),
        (Outcome.SOLVED, "beginner", 10, 0, 0, 10 * MINUTE, "good"),
    ],
)
def test_grades(
    outcome: Outcome, level: Level, minutes: int, hints: int, failed: int, typical: int | None, expected: Grade | None
) -> None:
    given = grade(outcome, level, time_ms=minutes * MINUTE, hints_used=hints, failed_submits=failed, typical_ms=typical)
    assert given == expected


@pytest.mark.parametrize(
    ("steps", "due_on"),
    [
        ([(0, "again")], 1),
        ([(0, "hard")], 1),
        ([(0, "good")], 2),
        ([(0, "easy")], 8),
        ([(0, "good"), (2, "good")], 13),
        ([(0, "good"), (2, "good"), (13, "good")], 59),
        ([(0, "good"), (2, "good"), (13, "again")], 14),
        ([(0, "easy"), (1, "again")], 2),
    ],
)
def test_when_a_type_comes_back(steps: list[tuple[int, Grade]], due_on: int) -> None:
    assert due_day(after(*steps)) == due_on


def test_a_miss_brings_a_type_back_sooner_and_so_does_every_worse_grade() -> None:
    learnt: list[tuple[int, Grade]] = [(0, "good"), (2, "good")]
    days = [due_day(after(*learnt, (13, given))) for given in ("again", "hard", "good", "easy")]
    assert days == sorted(days)
    assert len(set(days)) == 4
    assert due_day(after(*learnt, (4, "again"))) < due_day(after(*learnt))


def test_a_miss_never_puts_a_review_off() -> None:
    reviews = reviewed(after((0, "good")), KEY, "beginner", "again", 3 * DAY_MS // 2)
    assert due_day(reviews) == due_day(after((0, "good"))) == 2


def test_equal_grades_give_equal_schedules() -> None:
    assert after((0, "good"), (2, "hard")) == after((0, "good"), (2, "hard"))


def test_a_clock_set_back_counts_as_no_time() -> None:
    before, back = after((50, "good")), after((50, "good"), (3, "good"))
    assert due_day(back) >= due_day(before)


def test_intervals_stay_within_a_year() -> None:
    reviews = Reviews()
    for _ in range(12):
        card = reviews.card(KEY, "beginner")
        reviews = reviewed(reviews, KEY, "beginner", "easy", card.due if card else 0)
    card = reviews.card(KEY, "beginner")
    assert card is not None
    assert card.due - card.last_review == 365 * DAY_MS


def test_due_lists_the_longest_due_first_and_only_what_has_questions() -> None:
    reviews = Reviews()
    for key, level, day in (
        ("a/b/c", "beginner", 5),
        ("a/b/d", "advanced", 3),
        ("a/b/d", "beginner", 4),
        ("x/y/z", "beginner", 0),
    ):
        reviews = reviewed(reviews, key, level, "again", day * DAY_MS)  # type: ignore[arg-type]
    available = {"a/b/c": LEVELS, "a/b/d": LEVELS}
    listed = due(reviews, 6 * DAY_MS, available)
    assert [(each.problem_type, each.level) for each in listed] == [("a/b/d", "advanced"), ("a/b/d", "beginner")]
    assert due_count(reviews, 6 * DAY_MS + 1, available) == 3
    assert due_count(reviews, 6 * DAY_MS + 1, {"a/b/d": frozenset[Level](["beginner"])}) == 1


def test_cards_survive_json_with_the_same_future() -> None:
    reviews = after((0, "good"), (2, "again"))
    again = Reviews.model_validate_json(reviews.model_dump_json(by_alias=True))
    assert again == reviews
    assert reviewed(again, KEY, "beginner", "good", 3 * DAY_MS) == reviewed(
        reviews, KEY, "beginner", "good", 3 * DAY_MS
    )


@pytest.mark.parametrize(
    "change",
    [{"stability": 0}, {"stability": "Infinity"}, {"difficulty": 11}, {"due": -1}, {"due": 10**18}, {"state": "new"}],
)
def test_impossible_cards_are_refused(change: dict[str, object]) -> None:
    data = after((0, "good")).model_dump(by_alias=True)
    data["cards"][KEY]["beginner"].update(change)
    with pytest.raises(ValidationError):
        Reviews.model_validate(data)
