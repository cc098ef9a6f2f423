"""Totals by module, subtopic, problem type and level."""

from __future__ import annotations

from collections.abc import Callable
from typing import Self, TypeVar

from pytrix.keys import ids
from pytrix.levels import LEVELS, Level
from pytrix.progress import mastery
from pytrix.progress.mastery import Coverage, Evidence, Recent, TypeEvidence
from pytrix.progress.outcome import Outcome
from pytrix.stores.model import Count, EpochMs, Milliseconds, Percent, Stored

TYPICAL_AFTER = 3


class LevelStats(Stored):
    """Attempts at one level of a problem type; the average is over attempts.

    `recent` and `solved_at` are what mastery is reckoned from.
    """

    attempts: Count = 0
    solved: Count = 0
    avg_time_taken_ms: Milliseconds = 0
    last_attempt_at: EpochMs | None = None
    recent: Recent = ""
    solved_at: EpochMs | None = None

    @property
    def evidence(self) -> Evidence:
        return Evidence(self.recent, self.solved_at)

    @property
    def ms_per_solved(self) -> int | None:
        """The time a solved question took on average, all attempts included; None before three are solved."""
        return self.avg_time_taken_ms * self.attempts // self.solved if self.solved >= TYPICAL_AFTER else None

    def plus(self, solved: bool, time_ms: int, at: int) -> Self:
        total_ms = self.avg_time_taken_ms * self.attempts + time_ms
        return self.model_copy(
            update={
                "attempts": self.attempts + 1,
                "solved": self.solved + solved,
                "avg_time_taken_ms": round(total_ms / (self.attempts + 1)),
                "last_attempt_at": max(at, self.last_attempt_at or 0),
            }
        )


class ProblemTypeStats(Stored):
    """One problem type and its three levels."""

    id: str
    name: str
    attempts: Count = 0
    solved: Count = 0
    beginner: LevelStats = LevelStats()
    intermediate: LevelStats = LevelStats()
    advanced: LevelStats = LevelStats()

    def at_level(self, level: Level) -> LevelStats:
        found = getattr(self, level)
        assert isinstance(found, LevelStats)
        return found

    @property
    def counted(self) -> dict[Level, tuple[int, int]]:
        """How many questions of each level were solved, and in how many attempts."""
        return {level: (self.at_level(level).solved, self.at_level(level).attempts) for level in LEVELS}

    @property
    def solved_levels(self) -> frozenset[str]:
        return frozenset(level for level in LEVELS if self.at_level(level).solved)

    @property
    def evidence(self) -> TypeEvidence:
        return {level: self.at_level(level).evidence for level in LEVELS}


class SubtopicStats(Stored):
    id: str
    name: str
    attempts: Count = 0
    solved: Count = 0
    mastery_percent: Percent = 0.0
    problem_types: tuple[ProblemTypeStats, ...] = ()


class ModuleStats(Stored):
    id: str
    name: str
    attempts: Count = 0
    solved: Count = 0
    mastery_percent: Percent = 0.0
    subtopics: tuple[SubtopicStats, ...] = ()


class GlobalStats(Stored):
    """Everything counted; only modules, subtopics and problem types that were tried are listed."""

    version: int = 3
    total_attempts: Count = 0
    total_solved: Count = 0
    total_time_taken_ms: Milliseconds = 0
    modules_touched: Count = 0
    subtopics_touched: Count = 0
    mastery_percent: Percent = 0.0
    current_manual_streak: Count = 0
    last_updated_at: EpochMs | None = None
    modules: tuple[ModuleStats, ...] = ()

    def problem_types(self) -> dict[str, ProblemTypeStats]:
        """Tried problem types by their key `module/subtopic/type`."""
        return {
            f"{module.id}/{subtopic.id}/{each.id}": each
            for module in self.modules
            for subtopic in module.subtopics
            for each in subtopic.problem_types
        }

    @property
    def evidence(self) -> dict[str, TypeEvidence]:
        """What mastery is reckoned from, by problem-type key."""
        return {key: each.evidence for key, each in self.problem_types().items()}


def counted(
    stats: GlobalStats, key: str, names: tuple[str, str, str], level: Level, *, solved: bool, time_ms: int, at: int
) -> GlobalStats:
    """The stats with one more attempt at a problem type, which `names` calls by module, subtopic and type."""
    counts = {"attempts": 1, "solved": int(solved)}
    grown = _with_type(
        stats,
        key,
        names,
        counts,
        lambda kind: kind.model_copy(update={level: kind.at_level(level).plus(solved, time_ms, at)}),
    )
    return grown.model_copy(
        update={
            "total_attempts": stats.total_attempts + 1,
            "total_solved": stats.total_solved + solved,
            "total_time_taken_ms": stats.total_time_taken_ms + time_ms,
            "last_updated_at": max(at, stats.last_updated_at or 0),
        }
    )


def with_outcome(
    stats: GlobalStats,
    key: str,
    names: tuple[str, str, str],
    level: Level,
    *,
    outcome: Outcome,
    at: int,
    gentler: bool = False,
) -> GlobalStats:
    """The stats after a question was left: evidence for mastery, and questions solved in a row.

    `gentler` says that it was not to be written.
    """
    streak = {
        Outcome.SOLVED: stats.current_manual_streak + 1,
        Outcome.MISSED: 0,
        Outcome.SKIPPED: stats.current_manual_streak,
    }[outcome]

    def changed(kind: ProblemTypeStats) -> ProblemTypeStats:
        after = mastery.recorded(kind.evidence, level, outcome, at, gentler=gentler)
        levels: dict[str, LevelStats] = {
            each: kind.at_level(each).model_copy(update={"recent": found.recent, "solved_at": found.solved_at})
            for each, found in after.items()
        }
        return kind.model_copy(update=levels)

    return _with_type(stats, key, names, {}, changed).model_copy(update={"current_manual_streak": streak})


def refreshed(stats: GlobalStats, coverage: Coverage, now: int) -> GlobalStats:
    """The stats with every stored mastery percentage as it is at `now` (epoch ms)."""
    parts = mastery.by_part(stats.evidence, coverage, now)
    modules = tuple(
        module.model_copy(
            update={
                "mastery_percent": round(parts.get(module.id, 0.0), 2),
                "subtopics": tuple(
                    each.model_copy(update={"mastery_percent": round(parts.get(f"{module.id}/{each.id}", 0.0), 2)})
                    for each in module.subtopics
                ),
            }
        )
        for module in stats.modules
    )
    return stats.model_copy(update={"modules": modules, "mastery_percent": round(parts.get("", 0.0), 2)})


def _with_type(
    stats: GlobalStats,
    key: str,
    names: tuple[str, str, str],
    counts: dict[str, int],
    change: Callable[[ProblemTypeStats], ProblemTypeStats],
) -> GlobalStats:
    """The stats with one problem type changed, listed first if need be, and the counts added at every stage above."""
    module_id, subtopic_id, type_id = ids(key)
    module = next((m for m in stats.modules if m.id == module_id), ModuleStats(id=module_id, name=names[0]))
    subtopic = next((s for s in module.subtopics if s.id == subtopic_id), SubtopicStats(id=subtopic_id, name=names[1]))
    kind = next((t for t in subtopic.problem_types if t.id == type_id), ProblemTypeStats(id=type_id, name=names[2]))
    kind = _bumped(change(kind), counts, {})
    subtopic = _bumped(subtopic, counts, {"problem_types": _replaced(subtopic.problem_types, kind)})
    module = _bumped(module, counts, {"subtopics": _replaced(module.subtopics, subtopic)})
    modules = _replaced(stats.modules, module)
    return stats.model_copy(
        update={
            "modules": modules,
            "modules_touched": len(modules),
            "subtopics_touched": sum(len(each.subtopics) for each in modules),
        }
    )


_T = TypeVar("_T", ProblemTypeStats, SubtopicStats, ModuleStats)


def _bumped(item: _T, counts: dict[str, int], update: dict[str, object]) -> _T:
    return item.model_copy(update={name: getattr(item, name) + more for name, more in counts.items()} | update)


def _replaced(items: tuple[_T, ...], item: _T) -> tuple[_T, ...]:
    if any(each.id == item.id for each in items):
        return tuple(item if each.id == item.id else each for each in items)
    return items + (item,)  # noqa: RUF005
