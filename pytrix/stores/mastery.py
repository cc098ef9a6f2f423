"""Mastery: how much of what can be practised the learner has solved.

A problem type is worth the sum of the weights of its levels that have questions, and the learner has the weights of
those solved at least once: solving all of them is 100 %. Subtopics, modules and the whole are means over the problem
types that have questions.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from pytrix.stores.model import Level
from pytrix.stores.stats import GlobalStats, ProblemTypeStats

WEIGHTS: Mapping[Level, int] = {"beginner": 1, "intermediate": 2, "advanced": 3}

Coverage = Mapping[str, frozenset[Level]]
"""The levels that have questions, by problem-type key; types without any are left out."""


def of_problem_type(stats: ProblemTypeStats | None, levels: Iterable[Level]) -> float:
    """Percent of this problem type mastered, given the levels that have questions."""
    levels = frozenset(levels)
    worth = sum(WEIGHTS[level] for level in levels)
    if stats is None or not worth:
        return 0.0
    return 100 * sum(WEIGHTS[level] for level in levels if level in stats.solved_levels) / worth


def of_part(stats: GlobalStats, coverage: Coverage, prefix: str = "") -> float:
    """Percent mastered of all problem types whose key starts with `prefix` (all of them when empty)."""
    tried = stats.problem_types()
    inside = [(key, levels) for key, levels in coverage.items() if levels and within(key, prefix)]
    if not inside:
        return 0.0
    return sum(of_problem_type(tried.get(key), levels) for key, levels in inside) / len(inside)


def refreshed(stats: GlobalStats, coverage: Coverage) -> GlobalStats:
    """The stats with every stored mastery percentage up to date."""
    modules = tuple(
        module.model_copy(
            update={
                "mastery_percent": _rounded(of_part(stats, coverage, module.id)),
                "subtopics": tuple(
                    subtopic.model_copy(
                        update={"mastery_percent": _rounded(of_part(stats, coverage, f"{module.id}/{subtopic.id}"))}
                    )
                    for subtopic in module.subtopics
                ),
            }
        )
        for module in stats.modules
    )
    return stats.model_copy(update={"modules": modules, "mastery_percent": _rounded(of_part(stats, coverage))})


def within(key: str, prefix: str) -> bool:
    """Whether a problem-type key lies in the module, subtopic or type `prefix`; everything does when it is empty."""
    return not prefix or key == prefix or key.startswith(f"{prefix}/")


def _rounded(percent: float) -> float:
    return round(percent, 2)
