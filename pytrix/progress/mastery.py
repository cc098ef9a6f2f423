"""Mastery: how surely the learner solves what can be practised, from 0 to 100.

Each level of a problem type remembers its last five outcomes. Its score is the share solved among them, where every
outcome counts four fifths of the one after it, so that the newest counts most; with only one or two of them solved it
is a third or two thirds of that. A question to predict, to arrange, to repair or to break counts half of one to write.
Solving a level also counts for the levels below it, and missing one (a failed question left unsolved, or a revealed
solution) also counts for the levels above that were tried. 90 days after it was last solved a score starts to fade by
half a percent of itself a day, never to less than half. A problem type's
mastery is the mean of its levels, beginner counting once, intermediate twice and advanced three times; a subtopic, a
module and the whole are means over their problem types. Only levels and types that have questions are counted. Five
questions solved by writing always bring a level to 100, three are enough at one never missed, and someone who solves
everything at every level has 100 everywhere.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Annotated

from pydantic import StringConstraints

from pytrix.keys import places_of
from pytrix.levels import LEVELS, Level
from pytrix.progress.outcome import Outcome

KEPT_OUTCOMES = 5
SURE_AFTER = 3
OLDER_COUNTS = 0.8
GENTLER_COUNTS = 0.5
"""What a question counts that is not to be written, against one that is."""
FRESH_DAYS = 90
FADE_PER_DAY = 0.005
FADED_AT_LEAST = 0.5
WEIGHTS: Mapping[Level, int] = {"beginner": 1, "intermediate": 2, "advanced": 3}
_DAY_MS = 24 * 60 * 60 * 1000

Recent = Annotated[str, StringConstraints(pattern=r"^[smhn]{0,5}$")]
"""The last outcomes at a level, oldest first: `s` for solved, `m` for missed; `h` and `n` of gentler tasks."""
_WORTH: Mapping[str, float] = {"s": 1.0, "m": 1.0, "h": GENTLER_COUNTS, "n": GENTLER_COUNTS}
_SOLVED = frozenset("sh")


@dataclass(frozen=True)
class Evidence:
    """What is known of one level of a problem type: its last outcomes, and when (epoch ms) it was last solved."""

    recent: Recent = ""
    solved_at: int | None = None


_NOTHING = Evidence()
TypeEvidence = Mapping[Level, Evidence]
Coverage = Mapping[str, Collection[Level]]
"""The levels that have questions, each once, by problem-type key."""


def recorded(
    evidence: TypeEvidence, level: Level, outcome: Outcome, at: int, *, gentler: bool = False
) -> dict[Level, Evidence]:
    """The evidence on a problem type with one more outcome at `level`; a skip changes nothing.

    `gentler` says that the question was not to be written.
    """
    if outcome is Outcome.SKIPPED:
        return dict(evidence)
    letter = ("hn" if gentler else "sm")[outcome is not Outcome.SOLVED]
    return {
        each: _appended(evidence.get(each, _NOTHING), letter, at)
        if _concerns(outcome, level, each, evidence)
        else evidence.get(each, _NOTHING)
        for each in LEVELS
    }


def from_totals(attempts: int, solved: int, solved_at: int | None) -> Evidence:
    """Evidence for a level of which only totals are known, in the order that least favours the learner."""
    counted = min(attempts, KEPT_OUTCOMES)
    kept = round(counted * min(solved, attempts) / attempts) if attempts else 0
    return Evidence("s" * kept + "m" * (counted - kept), solved_at)


def of_level(evidence: Evidence, now: int) -> float:
    """The score of one level, from 0 to 1, at `now` (epoch ms)."""
    share = _share(evidence.recent)
    return share * freshness(evidence.solved_at, now) if share else 0.0


def worth(recent: Recent) -> tuple[float, float]:
    """How many of the last outcomes are solved, and how many there are, gentler ones counting less."""
    return sum(_WORTH[each] for each in recent if each in _SOLVED), sum(_WORTH[each] for each in recent)


@cache
def _share(recent: Recent) -> float:
    solved, _ = worth(recent)
    if not solved:
        return 0.0
    weights = [
        _WORTH[letter] * OLDER_COUNTS**age for age, letter in zip(reversed(range(len(recent))), recent, strict=True)
    ]
    share = sum(weight for weight, letter in zip(weights, recent, strict=True) if letter in _SOLVED) / sum(weights)
    return share * min(1.0, solved / SURE_AFTER)


def of_type(evidence: TypeEvidence | None, levels: Collection[Level], now: int) -> float:
    """The mastery of a problem type in percent, counting only these levels."""
    if not evidence or not levels:
        return 0.0
    worth = sum(WEIGHTS[level] for level in levels)
    return 100 * sum(WEIGHTS[each] * of_level(evidence.get(each, _NOTHING), now) for each in levels) / worth


def by_part(evidence: Mapping[str, TypeEvidence], coverage: Coverage, now: int) -> dict[str, float]:
    """The mastery in percent of every module, subtopic and problem type with questions by key; "" is the whole."""
    sums: dict[str, float] = {}
    counts: dict[str, int] = {}
    for key, levels in coverage.items():
        if not levels:
            continue
        percent = of_type(evidence.get(key), levels, now)
        for part in ("", *places_of(key)):
            sums[part] = sums.get(part, 0.0) + percent
            counts[part] = counts.get(part, 0) + 1
    return {part: total / counts[part] for part, total in sums.items()}


def _concerns(outcome: Outcome, asked: Level, level: Level, evidence: TypeEvidence) -> bool:
    distance = LEVELS.index(level) - LEVELS.index(asked)
    if outcome is Outcome.SOLVED:
        return distance <= 0
    return distance == 0 or (distance > 0 and bool(evidence.get(level, _NOTHING).recent))


def _appended(evidence: Evidence, letter: str, at: int) -> Evidence:
    solved_at = max(at, evidence.solved_at or 0) if letter in _SOLVED else evidence.solved_at
    return Evidence((evidence.recent + letter)[-KEPT_OUTCOMES:], solved_at)


def freshness(solved_at: int | None, now: int) -> float:
    """What is left, from 0 to 1, of a score whose level was last solved then (epoch ms)."""
    days = max(0, now - solved_at) / _DAY_MS if solved_at is not None else 0.0
    return max(FADED_AT_LEAST, 1 - FADE_PER_DAY * max(0.0, days - FRESH_DAYS))
