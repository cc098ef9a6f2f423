"""The learner's attempts, newest first; no code is kept here."""

from __future__ import annotations

from collections.abc import Collection
from typing import Annotated, Literal

from pydantic import Field, field_validator

from pytrix.levels import Level
from pytrix.stores.model import Count, EpochMs, Milliseconds, Stored, first_of_each

KEPT_ATTEMPTS = 1000
"""What leaves the list stays counted in statistics and daily totals; `bench/progress_room.py` says what it takes."""

Mode = Literal["manual", "auto", "review"]
Verdict = Literal["passed", "failed", "error", "timeout", "stopped", "output_limit", "memory", "not_run"]


class Attempt(Stored):
    """One submit: what was tried, how it was judged and how long the question had been on screen."""

    id: Annotated[str, Field(min_length=1)]
    mode: Mode = "manual"
    problem_type: str
    level: Level
    question_id: str
    title: str
    verdict: Verdict
    tests_passed: Count = 0
    tests_total: Count = 0
    time_taken_ms: Milliseconds = 0
    hints_used: Count = 0
    revealed: bool = False
    source: Literal["template", "ai"] = "template"
    assisted: bool = False
    executed_at: EpochMs
    run_id: str | None = None

    @property
    def solved(self) -> bool:
        return self.verdict == "passed" and not self.revealed


class History(Stored):
    """Attempts, newest first, at most `KEPT_ATTEMPTS`."""

    attempts: tuple[Attempt, ...] = ()

    @field_validator("attempts")
    @classmethod
    def _each_once(cls, attempts: tuple[Attempt, ...]) -> tuple[Attempt, ...]:
        return first_of_each(attempts, lambda attempt: attempt.id)

    def attempt(self, attempt_id: str) -> Attempt | None:
        return next((each for each in self.attempts if each.id == attempt_id), None)

    def has_solved(self, question_id: str) -> bool:
        return any(each.solved and each.question_id == question_id for each in self.attempts)

    def may_see_solution(self, question_id: str) -> bool:
        """Whether an attempt at this question passed or came after its solution was shown."""
        mine = (each for each in self.attempts if each.question_id == question_id)
        return any(each.verdict == "passed" or each.revealed for each in mine)

    def latest_of(self, question_id: str) -> Attempt | None:
        return next((each for each in self.attempts if each.question_id == question_id), None)


def added(history: History, attempt: Attempt) -> History:
    """The history with this attempt in its place by time; the oldest one makes room when there are too many."""
    place = next((i for i, each in enumerate(history.attempts) if each.executed_at <= attempt.executed_at), None)
    place = len(history.attempts) if place is None else place
    attempts = (*history.attempts[:place], attempt, *history.attempts[place:])
    return History(attempts=attempts[:KEPT_ATTEMPTS])


def without(history: History, ids: Collection[str]) -> History:
    """The history without the attempts of these ids."""
    return History(attempts=tuple(each for each in history.attempts if each.id not in ids))
