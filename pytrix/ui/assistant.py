"""Gemini in one learner's visit: the jobs under way, what they bring into the documents, and the visit's limits."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date
from functools import partial
from typing import Any

from pytrix.ai.catalog import Catalog, Task
from pytrix.ai.client import Gemini, checked_key
from pytrix.ai.connection import usable_models
from pytrix.ai.errors import AIError
from pytrix.ai.jobs import Job, Pool, Work
from pytrix.ai.router import Call, Rests, Router
from pytrix.ai.safety import Visit
from pytrix.stores import ai_records
from pytrix.stores.api_config import ApiConfig
from pytrix.stores.usage import Feature, UsageEntry
from pytrix.ui.storage import Storage

Settle = Callable[[Job[Any], Storage], None]


@dataclass
class Running:
    """A job of this visit: what it is for, how many of its calls are booked, and what to do once it is over."""

    job: Job[Any]
    feature: Feature
    label: str
    settle: Settle
    problem_type: str = ""
    question_id: str = ""
    booked: int = 0
    settled: bool = False

    @property
    def has_news(self) -> bool:
        return self.booked < len(self.job.calls) or (self.job.over and not self.settled)


@dataclass
class Assistant:
    """One visit's access to Gemini; `clock` gives epoch milliseconds, `day_of` the learner's day of such a moment."""

    gemini: Gemini
    catalog: Catalog
    pool: Pool
    clock: Callable[[], int]
    day_of: Callable[[int], date]
    visit: Visit = field(default_factory=Visit)
    jobs: list[Running] = field(default_factory=list)
    tested: AIError | tuple[str, ...] | None = None
    """What the last test of the key gave, for the screen."""

    def __post_init__(self) -> None:
        self._rests: dict[str, Rests] = {}

    @property
    def active(self) -> list[Running]:
        """The jobs that are not over."""
        return [each for each in self.jobs if not each.job.over]

    @property
    def has_news(self) -> bool:
        return any(each.has_news for each in self.jobs)

    def rests(self, key: str) -> Rests:
        """Which models of this key rest; another key begins afresh."""
        return self._rests.setdefault(key, Rests())

    def router(self) -> Router:
        return Router(self.gemini, self.catalog, lambda: self.clock() / 1000)

    def key_for(self, task: Task, config: ApiConfig) -> str:
        """The key for a call that is about to be made, which counts from here on; raises `AIError`."""
        key = checked_key(config.api_key if config.ready else "")
        self.visit.spend(task, config.caps)
        return key

    def start(
        self,
        work: Work[Any],
        feature: Feature,
        label: str,
        settle: Settle,
        *,
        problem_type: str = "",
        question_id: str = "",
    ) -> Running:
        """Begins a job; raises `AIError` when the server has too many."""
        running = Running(self.pool.start(work), feature, label, settle, problem_type, question_id)
        self.jobs.append(running)
        return running

    def attend(self, storage: Storage) -> None:
        """Books every call once, and brings home what has come to its end."""
        if storage.state == "pending":
            return
        for each in self.jobs:
            over = each.job.over
            self._book(each, storage)
            if over and not each.settled:
                each.settled = True
                each.settle(each.job, storage)
        self.jobs = [each for each in self.jobs if not each.settled]

    def _book(self, running: Running, storage: Storage) -> None:
        while running.booked < len(running.job.calls):
            call = running.job.calls[running.booked]
            entry = entry_of(call, f"{running.job.id}-{running.booked}", running)
            day = self.day_of(entry.timestamp)
            storage.change(partial(ai_records.record_call, entry=entry, day=day))
            running.booked += 1

    def test_key(self, storage: Storage) -> None:
        """Begins a test of the key; what it finds is in `tested` and in the documents."""
        self.tested = None
        key, gemini, clock = storage.documents.api_config.api_key, self.gemini, self.clock

        async def work(book: Callable[[Call], None]) -> tuple[str, ...]:
            return await usable_models(gemini, key, clock() / 1000)

        def settle(job: Job[tuple[str, ...]], storage: Storage) -> None:
            self.tested = job.error or job.result
            if job.result:
                change = partial(ai_records.record_verified, key=key, models=job.result, at=self.clock())
                storage.change(change)

        try:
            self.start(work, "test", "Testing the key", settle)
        except AIError as error:
            self.tested = error

    def cancel(self, feature: Feature | None = None) -> None:
        """Ends the jobs of a feature, or all."""
        for each in self.active:
            if feature in (None, each.feature):
                each.job.cancel()


def entry_of(call: Call, entry_id: str, running: Running) -> UsageEntry:
    """A call as the books name its fields."""
    return UsageEntry(
        id=entry_id,
        timestamp=int(call.at * 1000),
        model=call.model[:100],
        feature=call.task,
        problem_type=running.problem_type,
        question_id=running.question_id,
        input_tokens=call.tokens.input,
        output_tokens=call.tokens.output,
        thought_tokens=call.tokens.thoughts,
        status=call.status,
        error=call.error or "",
    )
