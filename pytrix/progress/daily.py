"""Totals per day of the learner's own calendar and the daily goal: the data of the document `pytrix_daily_v1`.

A day is fixed when something is recorded: a later change of time zone or clock moves nothing that was counted.
"""

from __future__ import annotations

from datetime import date
from typing import Annotated

from pydantic import Field, StringConstraints

from pytrix.progress import days
from pytrix.stores.model import Count, Milliseconds, Stored

GOAL_LIMIT = 50

IsoDay = Annotated[str, StringConstraints(pattern=r"^\d{4}-\d{2}-\d{2}$")]


class Day(Stored):
    """What one day adds up to; tokens are those of AI calls."""

    attempts: Count = 0
    solved: Count = 0
    time_taken_ms: Milliseconds = 0
    tokens: Count = 0


class Daily(Stored):
    """Days by ISO date such as `2026-11-22`, the goal in solved questions a day, and the longest streak ever."""

    days: dict[IsoDay, Day] = Field(default_factory=dict)
    goal: Annotated[int, Field(ge=1, le=GOAL_LIMIT)] = 3
    best_streak_days: Count = 0

    def on(self, day: date) -> Day:
        return self.days.get(day.isoformat(), Day())

    @property
    def solved_by_day(self) -> dict[date, int]:
        """How many were solved, for each day with at least one."""
        return {found: day.solved for text, day in self.days.items() if day.solved and (found := _date(text))}

    @property
    def solved_days(self) -> frozenset[date]:
        return frozenset(self.solved_by_day)


def counted(daily: Daily, day: date, *, attempts: int = 0, solved: int = 0, time_ms: int = 0, tokens: int = 0) -> Daily:
    """The totals with this much more on `day`."""
    before = daily.on(day)
    after = Day(
        attempts=before.attempts + attempts,
        solved=before.solved + solved,
        time_taken_ms=before.time_taken_ms + time_ms,
        tokens=before.tokens + tokens,
    )
    grown = daily.model_copy(update={"days": {**daily.days, day.isoformat(): after}})
    if not solved or before.solved:
        return grown
    return grown.model_copy(update={"best_streak_days": max(daily.best_streak_days, streak_days(grown, day))})


def streak_days(daily: Daily, today: date) -> int:
    """Days in a row with at least one question solved, up to today, or up to yesterday while today is open."""
    return days.streak(daily.solved_days, today)


def with_goal(daily: Daily, goal: int) -> Daily:
    """The totals with another goal, brought within 1 and `GOAL_LIMIT`."""
    return daily.model_copy(update={"goal": min(max(goal, 1), GOAL_LIMIT)})


def _date(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None
