"""Totals by module, subtopic, problem type and level."""

from __future__ import annotations

from typing import Self, TypeVar

from pytrix.stores.model import LEVELS, Count, EpochMs, Level, Milliseconds, Percent, Stored


class LevelStats(Stored):
    """Attempts at one level of a problem type; the average is over attempts."""

    attempts: Count = 0
    solved: Count = 0
    avg_time_taken_ms: Milliseconds = 0
    last_attempt_at: EpochMs | None = None

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
    def solved_levels(self) -> frozenset[str]:
        return frozenset(level for level in LEVELS if self.at_level(level).solved)


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


def counted(
    stats: GlobalStats, key: str, names: tuple[str, str, str], level: Level, *, solved: bool, time_ms: int, at: int
) -> GlobalStats:
    """The stats with one more attempt at a problem type, which `names` calls by module, subtopic and type."""
    module_id, subtopic_id, type_id = key.split("/")
    module = next((m for m in stats.modules if m.id == module_id), ModuleStats(id=module_id, name=names[0]))
    subtopic = next((s for s in module.subtopics if s.id == subtopic_id), SubtopicStats(id=subtopic_id, name=names[1]))
    kind = next((t for t in subtopic.problem_types if t.id == type_id), ProblemTypeStats(id=type_id, name=names[2]))
    one_more = {"attempts": 1, "solved": int(solved)}
    kind = _bumped(kind, one_more, {level: kind.at_level(level).plus(solved, time_ms, at)})
    subtopic = _bumped(subtopic, one_more, {"problem_types": _replaced(subtopic.problem_types, kind)})
    module = _bumped(module, one_more, {"subtopics": _replaced(module.subtopics, subtopic)})
    modules = _replaced(stats.modules, module)
    return stats.model_copy(
        update={
            "modules": modules,
            "total_attempts": stats.total_attempts + 1,
            "total_solved": stats.total_solved + solved,
            "total_time_taken_ms": stats.total_time_taken_ms + time_ms,
            "modules_touched": len(modules),
            "subtopics_touched": sum(len(each.subtopics) for each in modules),
            "last_updated_at": max(at, stats.last_updated_at or 0),
        }
    )


_T = TypeVar("_T", ProblemTypeStats, SubtopicStats, ModuleStats)


def _bumped(item: _T, counts: dict[str, int], update: dict[str, object]) -> _T:
    return item.model_copy(update={name: getattr(item, name) + more for name, more in counts.items()} | update)


def _replaced(items: tuple[_T, ...], item: _T) -> tuple[_T, ...]:
    if any(each.id == item.id for each in items):
        return tuple(item if each.id == item.id else each for each in items)
    return items + (item,)  # noqa: RUF005
