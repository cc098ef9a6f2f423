"""How accuracy and the time to solve develop, week by week, and how both differ by level."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from statistics import median

from pytrix.levels import LEVELS, Level
from pytrix.stores.history import Attempt

WEEK = timedelta(weeks=1)


@dataclass(frozen=True)
class Tally:
    """Submits, how many of them were accepted, and the median time of those in milliseconds (None: none was)."""

    submits: int
    solved: int
    solve_ms: int | None

    @property
    def accuracy(self) -> float | None:
        """The share of accepted submits from 0 to 1, None without any."""
        return self.solved / self.submits if self.submits else None


def tally(attempts: Iterable[Attempt]) -> Tally:
    found = list(attempts)
    times = [each.time_taken_ms for each in found if each.solved]
    return Tally(len(found), len(times), round(median(times)) if times else None)


def by_week(
    attempts: Iterable[Attempt], day_of: Callable[[int], date], today: date, weeks: int
) -> list[tuple[date, Tally]]:
    """The last weeks by their Mondays, the present one last; `day_of` gives the day of a moment in epoch ms."""
    monday = today - timedelta(days=today.weekday())
    found: dict[date, list[Attempt]] = {monday - WEEK * back: [] for back in reversed(range(weeks))}
    for each in attempts:
        day = day_of(each.executed_at)
        week = found.get(day - timedelta(days=day.weekday()))
        if week is not None:
            week.append(each)
    return [(week, tally(made)) for week, made in found.items()]


def by_level(attempts: Iterable[Attempt]) -> dict[Level, Tally]:
    """The levels that were tried, easiest first."""
    found = list(attempts)
    tallies = {level: tally(each for each in found if each.level == level) for level in LEVELS}
    return {level: each for level, each in tallies.items() if each.submits}
