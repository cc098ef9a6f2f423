from __future__ import annotations

import pytest

from pytrix.auto_mode.catalogue import Catalogue
from pytrix.auto_mode.decay import DAY_MS, decayed, halved
from pytrix.auto_mode.documents import AutoRun
from pytrix.auto_mode.runs import resumed


@pytest.mark.parametrize(
    ("streak", "days", "left"), [(5, 0, 5), (5, 1, 2), (5, 2, 1), (5, 3, 0), (1, 1, 0), (8, 3, 1), (9, 10**6, 0)]
)
def test_a_streak_halves_for_every_full_day(streak: int, days: int, left: int) -> None:
    assert halved(streak, days) == left


@pytest.mark.parametrize(
    ("away", "left"),
    [(0, 8), (DAY_MS - 1, 8), (DAY_MS, 4), (2 * DAY_MS - 1, 4), (2 * DAY_MS, 2), (-5 * DAY_MS, 8), (400 * DAY_MS, 0)],
)
def test_decay_counts_full_days_since_the_last_activity(fresh: AutoRun, away: int, left: int) -> None:
    last = 10 * DAY_MS
    run = fresh.model_copy(update={"streaks": {"a/b": 8}, "last_updated_at": last})
    assert decayed(run, last + away).streak_in("a/b") == left


def test_continuing_twice_in_a_day_halves_once(fresh: AutoRun) -> None:
    run = fresh.model_copy(update={"streaks": {"a/b": 8}})
    once = decayed(run, DAY_MS + 5)
    assert decayed(once, DAY_MS + 10).streak_in("a/b") == 4
    assert decayed(once, 2 * DAY_MS).streak_in("a/b") == 2


def test_the_learner_is_told(full: Catalogue, fresh: AutoRun) -> None:
    key = next(iter(full.choices))
    step = resumed(fresh.model_copy(update={"streaks": {key: 2}}), full, 3 * DAY_MS)
    assert [news.text for news in step.news] == ["You were away for 3 full days: streaks were halved 3 times."]
    assert resumed(step.run, full, 3 * DAY_MS).news == ()
