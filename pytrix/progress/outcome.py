"""The outcome of a question: what it counts as once the learner leaves it."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum
from typing import Protocol


class Outcome(StrEnum):
    """Solved, missed (tried in vain or revealed) or skipped (never submitted)."""

    SOLVED = "solved"
    MISSED = "missed"
    SKIPPED = "skipped"


class Submit(Protocol):
    """What an outcome needs to know of one submit; `revealed` says whether the solution had been shown before it."""

    @property
    def verdict(self) -> str: ...

    @property
    def revealed(self) -> bool: ...


UNJUDGED = frozenset({"stopped", "not_run"})
"""Verdicts that say nothing about the learner: a run they stopped themselves, or one that never started."""


def outcome_of(submits: Iterable[Submit], *, revealed: bool, reveal_counts: bool = True) -> Outcome:
    """The outcome of a question from all its submits and whether its solution was shown while it was unsolved.

    A submit passed before any reveal makes it solved, whatever follows. With `reveal_counts` off, a solution that was
    shown is forgiven once the learner passes.
    """
    judged = [submit for submit in submits if submit.verdict not in UNJUDGED]
    if any(submit.verdict == "passed" and not (submit.revealed and reveal_counts) for submit in judged):
        return Outcome.SOLVED
    return Outcome.MISSED if judged or revealed else Outcome.SKIPPED
