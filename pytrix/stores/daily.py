"""Totals per day of the learner's own calendar, and the streak of days."""

from __future__ import annotations

from datetime import date, timedelta

from pydantic import Field

from pytrix.stores.model import Count, Milliseconds, Stored


class Day(Stored):
    attempts: Count = 0
    solved: Count = 0
    time_taken_ms: Milliseconds = 0


class Daily(Stored):
    """Days by ISO date, for example `2026-11-22`."""

    days: dict[str, Day] = Field(default_factory=dict)

    def on(self, day: date) -> Day:
        return self.days.get(day.isoformat(), Day())


def counted(daily: Daily, day: date, *, solved: bool, time_ms: int) -> Daily:
    """The totals with one more attempt on `day`."""
    before = daily.on(day)
    after = Day(
        attempts=before.attempts + 1,
        solved=before.solved + solved,
        time_taken_ms=before.time_taken_ms + time_ms,
    )
    return Daily(days={**daily.days, day.isoformat(): after})


def streak(daily: Daily, today: date) -> int:
    """Days in a row with something solved, up to today, or up to yesterday while today is still open."""
    day = today if daily.on(today).solved else today - timedelta(days=1)
    length = 0
    while daily.on(day).solved:
        length += 1
        day -= timedelta(days=1)
    return length
