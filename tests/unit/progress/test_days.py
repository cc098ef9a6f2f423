from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from pytrix.progress.days import end_of_day, local_day, streak, zone

TODAY = date(2026, 11, 22)


def ms(text: str) -> int:
    return round(datetime.fromisoformat(text).timestamp() * 1000)


@pytest.mark.parametrize(
    ("offsets", "length"),
    [
        ([], 0),
        ([0], 1),
        ([0, -1, -2], 3),
        ([-1, -2], 2),
        ([-2, -3], 0),
        ([0, -2, -3], 1),
        ([1], 1),
        ([0, 1, 2, -1], 4),
        ([-1, 0, 400], 2),
        ([2], 0),
    ],
    ids=[
        "none", "today", "row", "today still open", "broken", "gap", "flew west",
        "clock set back within the row", "one wrong day far ahead", "clock set back before the row",
    ],
)  # fmt: skip
def test_streak_of_days(offsets: list[int], length: int) -> None:
    assert streak({TODAY + timedelta(days=offset) for offset in offsets}, TODAY) == length


@pytest.mark.parametrize(
    ("at", "where", "day"),
    [
        ("2026-11-22T23:30:00+00:00", "UTC", date(2026, 11, 22)),
        ("2026-11-22T23:30:00+00:00", "Europe/Berlin", date(2026, 11, 23)),
        ("2026-11-22T03:00:00+00:00", "America/Los_Angeles", date(2026, 11, 21)),
        ("2026-11-22T03:00:00+00:00", None, date(2026, 11, 22)),
        ("2026-11-22T03:00:00+00:00", "Not/AZone", date(2026, 11, 22)),
        ("2026-11-22T03:00:00+00:00", "../../etc/passwd", date(2026, 11, 22)),
    ],
)
def test_a_day_is_the_learners_own(at: str, where: str | None, day: date) -> None:
    assert local_day(ms(at), zone(where)) == day


def test_practice_each_side_of_midnight_and_of_a_flight_keeps_the_streak() -> None:
    berlin, new_york = zone("Europe/Berlin"), zone("America/New_York")
    solved = [(ms("2026-11-20T20:00+01:00"), berlin), (ms("2026-11-22T00:10+01:00"), berlin)]
    days = {local_day(at, where) for at, where in solved}
    assert streak(days, date(2026, 11, 22)) == 1
    days.add(local_day(ms("2026-11-21T19:00-05:00"), new_york))
    assert streak(days, date(2026, 11, 21)) == 3


@pytest.mark.parametrize(("day", "hours"), [("2026-10-24", 24), ("2026-10-25", 25), ("2026-03-29", 23)])
def test_a_day_ends_at_the_learners_midnight(day: str, hours: int) -> None:
    berlin = zone("Europe/Berlin")
    start = round(datetime.combine(date.fromisoformat(day), datetime.min.time(), berlin).timestamp() * 1000)
    assert end_of_day(start, berlin) - start == hours * 3_600_000
    assert end_of_day(ms("2026-11-22T23:59:59+00:00"), UTC) == ms("2026-11-23T00:00:00+00:00")
