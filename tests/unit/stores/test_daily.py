from datetime import date, timedelta

import pytest

from pytrix.stores import daily
from pytrix.stores.daily import Daily

TODAY = date(2026, 3, 1)


@pytest.mark.parametrize(
    ("solved_days_ago", "length"),
    [([], 0), ([0], 1), ([1], 1), ([0, 1], 2), ([1, 2, 3], 3), ([0, 2], 1), ([2], 0), ([0, 1, 2, 4], 3)],
)
def test_the_streak_counts_days_in_a_row(solved_days_ago, length):
    days = Daily()
    for ago in solved_days_ago:
        days = daily.counted(days, TODAY - timedelta(days=ago), solved=True, time_ms=1)
    assert daily.streak(days, TODAY) == length


def test_a_day_without_a_solve_does_not_count():
    days = daily.counted(Daily(), TODAY, solved=False, time_ms=7)
    assert daily.streak(days, TODAY) == 0
    assert days.on(TODAY).time_taken_ms == 7
