"""Streaks of a subtopic: what one outcome does to them and to the subtopic's level."""

from __future__ import annotations

from dataclasses import dataclass

from pytrix.auto_mode.documents import Shift
from pytrix.levels import LEVELS, Level
from pytrix.progress.outcome import Outcome


@dataclass(frozen=True)
class Standing:
    """Where a subtopic stands: its level, solved in a row and misses in a row."""

    level: Level
    streak: int = 0
    misses: int = 0


@dataclass(frozen=True)
class Verdict:
    """A standing after an outcome, how the level shifted, and whether remediation is due."""

    standing: Standing
    shift: Shift | None = None
    remediation: bool = False


def after_outcome(
    standing: Standing, outcome: Outcome, *, promote_after: int, demote_after: int, regaining: bool = False
) -> Verdict:
    """The standing after one outcome; a skip changes nothing.

    `promote_after` solved in a row raise the level and `demote_after` misses in a row lower it; either streak then
    starts again. At the highest level a streak just grows; at the lowest, misses still call for remediation. When
    `regaining`, the level was just lost and one solved question brings it back.
    """
    if outcome is Outcome.SKIPPED:
        return Verdict(standing)
    if outcome is Outcome.SOLVED:
        return (
            _after_solved(standing, 1, "regained") if regaining else _after_solved(standing, promote_after, "promoted")
        )
    return _after_missed(standing, demote_after)


def _after_solved(standing: Standing, promote_after: int, shift: Shift) -> Verdict:
    streak = standing.streak + 1
    raised = shifted(standing.level, 1)
    if streak >= promote_after and raised != standing.level:
        return Verdict(Standing(raised), shift)
    return Verdict(Standing(standing.level, streak))


def _after_missed(standing: Standing, demote_after: int) -> Verdict:
    misses = standing.misses + 1
    if misses < demote_after:
        return Verdict(Standing(standing.level, 0, misses))
    lowered = shifted(standing.level, -1)
    return Verdict(Standing(lowered), None if lowered == standing.level else "demoted", remediation=True)


def shifted(level: Level, steps: int) -> Level:
    """The level `steps` higher (lower when negative), staying within the three levels."""
    return LEVELS[min(max(LEVELS.index(level) + steps, 0), len(LEVELS) - 1)]
