"""What to practise next, from what was tried and what has questions."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from pytrix.keys import within
from pytrix.levels import LEVELS, Level
from pytrix.progress.mastery import Coverage, of_type
from pytrix.stores.settings import Settings
from pytrix.stores.stats import GlobalStats, ProblemTypeStats

FIRST_STEPS = "first-steps"
"""The module for those who are new to Python."""


@dataclass(frozen=True)
class Suggestion:
    """A problem type, by its key, and the level to practise it at."""

    problem_type: str
    level: Level


def next_level(stats: ProblemTypeStats | None, levels: Iterable[Level]) -> Level:
    """The easiest of these levels not solved yet, or the hardest when all are."""
    ordered = [level for level in LEVELS if level in frozenset(levels)]
    solved = stats.solved_levels if stats else frozenset()
    return next((level for level in ordered if level not in solved), ordered[-1])


def first(coverage: Coverage, settings: Settings) -> Suggestion | None:
    """What a newcomer begins with."""
    return something_new(GlobalStats(), coverage, settings)


def something_new(stats: GlobalStats, coverage: Coverage, settings: Settings) -> Suggestion | None:
    """The first type in teaching order that was never tried.

    Who knows some Python, or has tried something beyond the first steps without saying how much, is past those.
    """
    beyond = any(not _is_first_step(key) for key in stats.problem_types())
    skips = settings.experience in ("some", "fluent") or (beyond and settings.experience != "new")
    wanted = {key: levels for key, levels in coverage.items() if not (skips and _is_first_step(key))}
    return untried(stats, wanted or coverage, settings.default_level)


def _is_first_step(problem_type: str) -> bool:
    return within(problem_type, FIRST_STEPS)


def untried(stats: GlobalStats, coverage: Coverage, level: Level = LEVELS[0]) -> Suggestion | None:
    """The first problem type in teaching order that was never tried, at this level or the nearest harder one it has."""
    tried = stats.problem_types()
    key = next((key for key in coverage if key not in tried), None)
    if key is None:
        return None
    hard_enough = [each for each in coverage[key] if LEVELS.index(each) >= LEVELS.index(level)]
    return Suggestion(key, next_level(None, hard_enough or coverage[key]))


def weakest(stats: GlobalStats, coverage: Coverage, now: int) -> Suggestion | None:
    """Of the tried problem types not mastered at `now` (epoch ms), the one least often solved for its attempts."""
    candidates = [
        (each.solved / each.attempts, -each.attempts, key)
        for key, each in stats.problem_types().items()
        if each.attempts and key in coverage and of_type(each.evidence, coverage[key], now) < 100
    ]
    if not candidates:
        return None
    key = min(candidates)[2]
    return Suggestion(key, next_level(stats.problem_types()[key], coverage[key]))
