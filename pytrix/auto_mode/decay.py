"""Decay: a pause lets subtopic streaks fade."""

from __future__ import annotations

from pytrix.auto_mode.documents import AutoRun

DAY_MS = 24 * 60 * 60 * 1000


def halved(streak: int, days: int) -> int:
    """The streak halved once for every day, rounding down."""
    return streak >> min(days, 64)


def full_days(since: int, now: int) -> int:
    """Full periods of 24 h between two moments in epoch ms; 0 when the clock was set back."""
    return max(0, now - since) // DAY_MS


def decayed(run: AutoRun, now: int) -> AutoRun:
    """The run on resuming at `now` (epoch ms): streaks halve for every full 24 h since the last activity, once each."""
    days = full_days(run.last_updated_at, now)
    if days <= run.decayed_days:
        return run
    streaks = {key: halved(streak, days - run.decayed_days) for key, streak in run.streaks.items()}
    kept = {key: streak for key, streak in streaks.items() if streak}
    return run.model_copy(update={"streaks": kept, "decayed_days": days})
