from __future__ import annotations

from datetime import date, timedelta

import pytest
from pydantic import ValidationError

from pytrix.progress.daily import Daily, Day, counted, streak_days

TODAY = date(2026, 11, 22)


def test_a_day_adds_up() -> None:
    daily = counted(Daily(), TODAY, attempts=1, time_ms=900)
    daily = counted(daily, TODAY, attempts=1, solved=1, time_ms=100)
    daily = counted(daily, TODAY, tokens=70)
    assert daily.on(TODAY) == Day(attempts=2, solved=1, time_taken_ms=1000, tokens=70)
    assert daily.on(TODAY - timedelta(days=1)) == Day()


def test_days_without_a_solved_question_do_not_count() -> None:
    daily = counted(Daily(), TODAY - timedelta(days=1), attempts=4)
    assert streak_days(counted(daily, TODAY, attempts=1, solved=1), TODAY) == 1


def test_the_best_streak_stays_when_a_streak_ends() -> None:
    daily = Daily()
    for offset in (0, 1, 2, 9):
        daily = counted(daily, TODAY + timedelta(days=offset), solved=1)
    assert (streak_days(daily, TODAY + timedelta(days=9)), daily.best_streak_days) == (1, 3)


def test_impossible_documents() -> None:
    assert Daily(days={"2026-99-99": Day(solved=1)}).solved_days == frozenset()
    impossible: tuple[dict[str, object], ...] = (
        {"goal": 0},
        {"days": {"today": {}}},
        {"days": {"2026-11-22": {"solved": -1}}},
    )
    for data in impossible:
        with pytest.raises(ValidationError):
            Daily.model_validate(data)
