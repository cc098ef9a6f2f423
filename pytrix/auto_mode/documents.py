"""Runs as the browser keeps them: the data of the document `pytrix_auto_runs_v2`."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field, StringConstraints, field_validator

from pytrix.levels import Experience, Level
from pytrix.stores.model import Count, EpochMs, Stored, first_of_each

NAME_LIMIT = 60
ID_LIMIT = 200
QUEUE_KEPT = 200

RunName = Annotated[str, StringConstraints(min_length=1, max_length=NAME_LIMIT, strip_whitespace=True)]
Key = Annotated[str, StringConstraints(min_length=1, max_length=ID_LIMIT)]
Origin = Literal["mini", "steps", "weakest", "remediation", "jump"]
"""How much Python a learner says they know."""
Status = Literal["active", "complete"]
PolicyName = Literal["focused", "table"]
Shift = Literal["promoted", "regained", "demoted", "eased"]


class QueueEntry(Stored):
    """A place in a run's queue: a subtopic, and which rule put it there."""

    subtopic: Key
    origin: Origin = "weakest"


class SubtopicRecord(Stored):
    """What happened in one subtopic of a run; `shift` is the latest change of its level, until the next outcome."""

    solved: Count = 0
    missed: Count = 0
    skipped: Count = 0
    misses_in_row: Count = 0
    last_at: EpochMs | None = None
    shift: Shift | None = None


class AutoRun(Stored):
    """One run: its settings, its queue and what it knows of the learner.

    Maps are by subtopic key (`module/subtopic`). `modules` are the ids of the modules to include, none meaning all.
    `last_updated_at` is the last activity, `decayed_days` the full days since then that have already halved streaks.
    `question_id` is the question that was opened for the current place, `last_question_id` the one left last.
    """

    id: Key
    version: Literal[2] = 2
    name: RunName
    created_at: EpochMs
    last_updated_at: EpochMs
    status: Status = "active"
    policy: PolicyName = "focused"
    fast_progression: bool = True
    remediation_mode: bool = True
    modules: tuple[Key, ...] = ()
    experience: Experience = "some"
    start_level: Level = "beginner"
    topic_queue: Annotated[tuple[QueueEntry, ...], Field(max_length=QUEUE_KEPT)] = ()
    current_index: Count = 0
    mini_curriculum_complete: bool = False
    streaks: dict[Key, Count] = Field(default_factory=dict)
    difficulty_pointer: dict[Key, Level] = Field(default_factory=dict)
    per_subtopic_stats: dict[Key, SubtopicRecord] = Field(default_factory=dict)
    recent_problem_types: dict[Key, tuple[Key, ...]] = Field(default_factory=dict)
    completed_questions: Count = 0
    solved_in_row: Count = 0
    best_streak: Count = 0
    decayed_days: Count = 0
    question_id: str | None = None
    last_question_id: str | None = None

    @property
    def current(self) -> QueueEntry | None:
        """The entry being worked on; None in a complete run."""
        return self.topic_queue[self.current_index] if self.current_index < len(self.topic_queue) else None

    @property
    def solved(self) -> int:
        return sum(record.solved for record in self.per_subtopic_stats.values())

    def record_of(self, subtopic: str) -> SubtopicRecord:
        return self.per_subtopic_stats.get(subtopic, _NEW_RECORD)

    def streak_in(self, subtopic: str) -> int:
        return self.streaks.get(subtopic, 0)

    def level_of(self, subtopic: str) -> Level:
        """The subtopic's difficulty pointer."""
        return self.difficulty_pointer.get(subtopic, self.start_level)


_NEW_RECORD = SubtopicRecord()


class AutoRuns(Stored):
    """All runs of a learner, newest first."""

    runs: tuple[AutoRun, ...] = ()

    @field_validator("runs")
    @classmethod
    def _each_once(cls, runs: tuple[AutoRun, ...]) -> tuple[AutoRun, ...]:
        return first_of_each(runs, lambda run: run.id)

    def run(self, run_id: str) -> AutoRun | None:
        return next((each for each in self.runs if each.id == run_id), None)
