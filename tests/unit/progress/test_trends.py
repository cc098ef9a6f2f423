from datetime import UTC, date, datetime, timedelta

from pytrix.progress import trends
from pytrix.stores.history import Attempt

TODAY = date(2026, 11, 27)


def attempt(day, verdict="passed", level="beginner", minutes=1, **facts):
    at = round(datetime(day.year, day.month, day.day, 12, tzinfo=UTC).timestamp() * 1000)
    fixed = {"id": f"{day}{verdict}{level}{minutes}", "problem_type": "m/s/t", "question_id": "q", "title": "t"}
    return Attempt(**fixed, verdict=verdict, level=level, executed_at=at, time_taken_ms=minutes * 60_000, **facts)


def day_of(at):
    return datetime.fromtimestamp(at / 1000, UTC).date()


def test_weeks_begin_on_monday_and_the_present_one_is_last():
    attempts = [
        attempt(TODAY, minutes=4),
        attempt(TODAY - timedelta(days=4), "failed"),
        attempt(TODAY - timedelta(days=5), minutes=2),
        attempt(TODAY - timedelta(days=400)),
        attempt(TODAY + timedelta(days=30)),
    ]
    weeks = trends.by_week(attempts, day_of, TODAY, 3)
    assert [week for week, _ in weeks] == [date(2026, 11, 9), date(2026, 11, 16), date(2026, 11, 23)]
    assert [(each.submits, each.solved, each.solve_ms) for _, each in weeks] == [
        (0, 0, None),
        (1, 1, 120_000),
        (2, 1, 240_000),
    ]
    assert [each.accuracy for _, each in weeks] == [None, 1.0, 0.5]


def test_a_pass_after_a_reveal_is_no_solve():
    assert trends.tally([attempt(TODAY, revealed=True)]).solved == 0


def test_levels_that_were_not_tried_are_left_out():
    found = trends.by_level([attempt(TODAY, level="advanced"), attempt(TODAY, "failed", "beginner")])
    assert list(found) == ["beginner", "advanced"]
    assert (found["advanced"].accuracy, found["beginner"].accuracy) == (1.0, 0.0)
