"""How sure a learner is of what they tried, in words that grow with the first solved question.

Mastery counts everything that could be practised; strength counts only what was tried, so that three questions solved
in a row in one subtopic say "strong" there and not "under 1 %".
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Literal

from pytrix.keys import subtopic_of
from pytrix.levels import LEVELS, Level
from pytrix.progress import mastery
from pytrix.progress.mastery import Coverage, Evidence, TypeEvidence

Word = Literal["not tried", "not yet", "begun", "getting there", "strong"]

STRONG, STEADY = 0.8, 0.5


@dataclass(frozen=True)
class Cell:
    """One level of a problem type: its score from 0 to 1, and the score in a word."""

    level: Level
    score: float
    word: Word


@dataclass(frozen=True)
class Strength:
    """What was tried of a subtopic; `share` is from 0 to 1, `level` the hardest one of that word.

    `types` has the score of every problem type with questions, None where it was not tried.
    """

    key: str
    share: float
    word: Word
    level: Level | None
    types: tuple[float | None, ...]

    @property
    def tried(self) -> int:
        return sum(each is not None for each in self.types)

    @property
    def text(self) -> str:
        """For example `strong at beginner`."""
        return f"{self.word} at {self.level}" if self.level and self.share else self.word


def word_of(score: float, *, tried: bool) -> Word:
    if not tried:
        return "not tried"
    if score >= STRONG:
        return "strong"
    if score >= STEADY:
        return "getting there"
    return "begun" if score else "not yet"


def cells(evidence: TypeEvidence | None, levels: Iterable[Level], now: int) -> tuple[Cell, ...]:
    """The levels of a problem type, each with its score at `now` (epoch ms)."""
    return tuple(_cell(level, (evidence or {}).get(level), now) for level in levels)


def _cell(level: Level, evidence: Evidence | None, now: int) -> Cell:
    tried = bool(evidence and evidence.recent)
    score = mastery.of_level(evidence, now) if evidence and tried else 0.0
    return Cell(level, score, word_of(score, tried=tried))


def by_subtopic(evidence: Mapping[str, TypeEvidence], coverage: Coverage, now: int) -> tuple[Strength, ...]:
    """The subtopics of which something was tried, in teaching order."""
    subtopics: dict[str, list[str]] = {}
    for key in coverage:
        subtopics.setdefault(subtopic_of(key), []).append(key)
    found = (_of(key, types, evidence, coverage, now) for key, types in subtopics.items())
    return tuple(each for each in found if each.tried)


def _of(key: str, types: list[str], evidence: Mapping[str, TypeEvidence], coverage: Coverage, now: int) -> Strength:
    known = {
        each: {level: found for level, found in evidence.get(each, {}).items() if level in coverage[each]}
        for each in types
    }
    levels = [
        (level, pooled(found, now))
        for level in LEVELS
        if (found := [each[level] for each in known.values() if level in each and each[level].recent])
    ]
    shown = tuple(best(known[each], coverage[each], now) for each in types)
    if not levels:
        return Strength(key, 0.0, "not tried", None, shown)
    share = max(score for _, score in levels)
    word = word_of(share, tried=True)
    level = next(level for level, score in reversed(levels) if word_of(score, tried=True) == word)
    return Strength(key, share, word, level, shown)


def pooled(evidence: Iterable[Evidence], now: int) -> float:
    """One score, from 0 to 1, of several pieces of evidence together; three solved make it full."""
    found = [each for each in evidence if each.recent]
    counts = [mastery.worth(each.recent) for each in found]
    solved = sum(each for each, _ in counts)
    if not solved:
        return 0.0
    asked = sum(each for _, each in counts)
    last = max((each.solved_at or 0 for each in found), default=0)
    return solved / asked * min(1.0, solved / mastery.SURE_AFTER) * mastery.freshness(last or None, now)


def best(evidence: TypeEvidence, levels: Iterable[Level], now: int) -> float | None:
    """The highest score among these levels of a problem type, None where none was tried."""
    scores = [each.score for each in cells(evidence, levels, now) if each.word != "not tried"]
    return max(scores, default=None)
