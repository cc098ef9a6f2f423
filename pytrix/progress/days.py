"""Days of the learner's own calendar, and streaks of them."""

from __future__ import annotations

from collections.abc import Collection
from datetime import UTC, date, datetime, timedelta, tzinfo
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

ONE_DAY = timedelta(days=1)


def zone(name: str | None) -> tzinfo:
    """The time zone with this IANA name, UTC when the browser gave none or an unknown one."""
    try:
        return ZoneInfo(name) if name else UTC
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return UTC


def local_day(at: int, where: tzinfo) -> date:
    """The learner's date at a moment in epoch ms."""
    return datetime.fromtimestamp(at / 1000, where).date()


def end_of_day(at: int, where: tzinfo) -> int:
    """The first moment, in epoch ms, of the learner's next day."""
    tomorrow = local_day(at, where) + ONE_DAY
    midnight = datetime(tomorrow.year, tomorrow.month, tomorrow.day, tzinfo=where)
    return round(midnight.timestamp() * 1000)


def streak(days: Collection[date], today: date) -> int:
    """Days in a row with something solved, the row that holds today.

    Yesterday's row counts too, since today is still open; and tomorrow's, since flying west brings a day back. When
    the clock was set back, the days after today still belong to their row.
    """
    anchor = next((day for day in (today, today - ONE_DAY, today + ONE_DAY) if day in days), None)
    return _row_length(days, anchor) if anchor else 0


def _row_length(days: Collection[date], anchor: date) -> int:
    first, last = anchor, anchor
    while first - ONE_DAY in days:
        first -= ONE_DAY
    while last + ONE_DAY in days:
        last += ONE_DAY
    return (last - first).days + 1
