"""Gemini in one learner's visit: the jobs under way, what they bring into the documents, and the visit's limits."""

from __future__ import annotations

import asyncio
import uuid
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import date
from functools import partial
from typing import Any

from pyodide_runner.events import Event, TutorRequestEvent

from pytrix.ai.catalog import Catalog
from pytrix.ai.client import Gemini, checked_key
from pytrix.ai.connection import usable_models
from pytrix.ai.errors import AIError
from pytrix.ai.jobs import KEPT_S, Job, Pool, Work
from pytrix.ai.proposals import Place
from pytrix.ai.router import Call, Order, Reply, Rests, Router
from pytrix.ai.safety import Visit
from pytrix.ai.schemas import Batch
from pytrix.ai.tasks import TUTORING, Task
from pytrix.keys import subtopic_of, within
from pytrix.levels import Level
from pytrix.question.models import Question
from pytrix.stores import ai_questions, ai_records
from pytrix.stores.ai_questions import Proposal, Request
from pytrix.stores.api_config import ApiConfig
from pytrix.stores.usage import Feature, UsageEntry
from pytrix.ui import tutor
from pytrix.ui.storage import Storage
from pytrix.ui.tutor import KEPT_ANSWERS, Answer
from pytrix.ui.writer import STALE_MS, Writer

NO_KEY = "With a Gemini key in Settings, Gemini can give hints on your code, review it and improve it."

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
    writer: Writer
    visit: Visit = field(default_factory=Visit)
    jobs: list[Running] = field(default_factory=list)
    tested: AIError | tuple[str, ...] | None = None
    """What the last test of the key gave, for the screen."""
    trouble: AIError | None = None
    """Why the last questions that were asked for did not come."""
    answers: list[Answer] = field(default_factory=list)
    """The last answers about the learner's code, for the frame to check."""

    def __post_init__(self) -> None:
        self._id = uuid.uuid4().hex
        self._elsewhere: list[Job[Any]] = []
        self._rests: dict[str, Rests] = {}
        self._hints: dict[str, tuple[str, ...]] = {}
        self._requests: dict[str, Running] = {}
        self._asked_for: set[str] = set()

    @property
    def active(self) -> list[Running]:
        """The jobs that are not over."""
        return [each for each in self.jobs if not each.job.over]

    @property
    def has_news(self) -> bool:
        return any(each.has_news for each in self.jobs) or any(each.left for each in self._elsewhere)

    @property
    def expects(self) -> bool:
        """Whether something is under way, begun here or by a page that may be gone."""
        return bool(self.jobs or self._elsewhere)

    def tend(self) -> None:
        """Says that this page is still there for its jobs; those that another took over are none of its own."""
        self.jobs = [each for each in self.jobs if each.job.tend(self._id)]

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
        running.job.tend(self._id)
        self.jobs.append(running)
        return running

    def attend(self, storage: Storage) -> None:
        """Books every call once, and brings home what has come to its end."""
        if storage.state == "pending":
            return
        self.tend()
        self._take_over(storage)
        for each in self.jobs:
            over = each.job.over
            self._book(each, storage)
            if over and not each.settled:
                each.settled = True
                each.settle(each.job, storage)
                storage.change(partial(ai_records.record_answered, job=each.job.id))
        self.jobs = [each for each in self.jobs if not each.settled]
        self._repair(storage)

    def _take_over(self, storage: Storage) -> None:
        """Makes requests its own that were begun by a page that is gone, for example by a reload."""
        mine = {each.job.id for each in self.jobs}
        self._elsewhere = []
        for each in storage.documents.ai_questions.requests:
            if each.job in mine:
                continue
            job = self.pool.find(each.job)
            if job is None:
                self._give_up(each, storage)
            elif job.tend(self._id):
                self.jobs.append(self._running(job, each))
            else:
                self._elsewhere.append(job)

    def _give_up(self, request: Request, storage: Storage) -> None:
        if self.clock() - request.at < KEPT_S * 1000 and request.feature == "question":
            self.trouble = AIError("network", special="lost")
        storage.change(partial(ai_records.record_answered, job=request.job))

    def _running(self, job: Job[Any], request: Request) -> Running:
        """What a request's answer has to do; one about code, whose frame is gone, is only booked."""
        place = self.writer.place(request.problem_type, request.level)
        label = {"question": "Writing questions", "repair": "Correcting questions"}.get(request.feature, "")
        settle = self._receiver(place, request.repairs) if label else _nothing
        about = (request.problem_type, request.question_id)
        return Running(
            job, request.feature, f"{label}: {place.names[2]}" if label else "Gemini answers", settle, *about
        )

    def _begin(self, key: str, order: Order[Batch], place: Place, storage: Storage, repairs: tuple[str, ...]) -> None:
        """Begins a request for questions, and notes it, so that its answer finds home whatever becomes of this page."""
        job = self.pool.start(self._asking(key, order, place))
        job.tend(self._id)
        feature: Feature = "repair" if repairs else "question"
        request = Request(
            job=job.id,
            feature=feature,
            problem_type=place.problem_type,
            level=place.level,
            repairs=repairs,
            at=self.clock(),
        )
        self.jobs.append(self._running(job, request))
        storage.change(partial(ai_records.record_request, request=request))

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

    def told(self, storage: Storage) -> dict[str, Any]:
        """The frame's argument `tutor`."""
        ready = storage.documents.api_config.ready
        adds = "" if ready or storage.state == "pending" else NO_KEY
        return {"ready": ready, "adds": adds, "answers": [each.data() for each in self.answers]}

    def hear(self, events: Iterable[Event], storage: Storage, question_of: Callable[[str], Question | None]) -> None:
        """Begins and ends what the frame asks of Gemini; each event once."""
        if storage.state == "pending":
            return
        for event in events:
            if storage.knows(event["id"]):
                continue
            if event["type"] == "tutor_request":
                self._tutor(event, storage, question_of(event["questionId"]))
            elif event["type"] == "tutor_cancel" and event["request"] in self._requests:
                self._requests[event["request"]].job.cancel()

    def _tutor(self, request: TutorRequestEvent, storage: Storage, question: Question | None) -> None:
        config, task = storage.documents.api_config, request["task"]
        earlier = self._hints.get(request["questionId"], ())

        def settle(job: Job[Reply[Any]], storage: Storage) -> None:
            self._requests.pop(request["id"], None)
            self._answer(Answer.of(request, job))
            if job.result is not None and task == "hint":
                self._hints[request["questionId"]] = (*earlier, job.result.value.hint)

        try:
            if question is None:
                raise AIError("bad_answer")
            wanted = tutor.order(request, question, earlier, config, self.catalog)
            key = self.key_for(task, config)
            router, rests = self.router(), self.rests(key)

            async def work(book: Callable[[Call], None]) -> Reply[Any]:
                return await router.ask(key, wanted, rests, book)

            facts = {"problem_type": question.problem_type, "question_id": question.id}
            running = self.start(work, task, TUTORING[task].title, settle, **facts)
            self._requests[request["id"]] = running
            note = Request(
                job=running.job.id,
                feature=task,
                problem_type=question.problem_type,
                level=question.level,
                question_id=question.id,
                at=self.clock(),
            )
            storage.change(partial(ai_records.record_request, request=note))
        except AIError as error:
            self._answer(Answer.refused(request, error))
        except (ValueError, TypeError):
            self._answer(Answer.refused(request, AIError("bad_answer")))

    def _answer(self, answer: Answer) -> None:
        self.answers = [*self.answers, answer][-KEPT_ANSWERS:]

    def is_writing(self, topic: str, storage: Storage) -> bool:
        """Whether questions of a topic are being written, or wait to be run by the browser."""
        writing = ("question", "repair")
        inside = [each.problem_type for each in storage.documents.ai_questions.requests if each.feature in writing]
        inside += [each.problem_type for each in storage.documents.ai_questions.proposals]
        return any(within(each, topic) for each in inside)

    def write(self, storage: Storage, problem_type: str, level: Level) -> None:
        """Begins to have questions written; why it did not begin is in `trouble`."""
        self.trouble = None
        documents = storage.documents
        config, place = documents.api_config, self.writer.place(problem_type, level)
        try:
            key = self.key_for("question", config)
            order = self.writer.order(place, config, documents)
            self._begin(key, order, place, storage, ())
        except AIError as error:
            self.trouble = error

    def write_ahead(self, wanted: tuple[str, Level] | None, storage: Storage) -> None:
        """Has questions written that a run will ask for, unless some are under way or the last try failed."""
        if wanted and not self.trouble and not self.is_writing("", storage):
            self.write(storage, *wanted)

    def _asking(self, key: str, order: Order[Batch], place: Place) -> Work[Reply[Batch]]:
        router, rests = self.router(), self.rests(key)
        warm = partial(self.writer.neighbours.warm, subtopic_of(place.problem_type))

        async def work(book: Callable[[Call], None]) -> Reply[Batch]:
            reply, _ = await asyncio.gather(router.ask(key, order, rests, book), asyncio.to_thread(warm))
            return reply

        return work

    def _receiver(self, place: Place, replaced: tuple[str, ...] = ()) -> Settle:
        """What brings an answer with questions home; `replaced` are the proposals that it repairs."""

        def settle(job: Job[Reply[Batch]], storage: Storage) -> None:
            if not replaced:
                self.trouble = job.error
            at = self.clock()
            if replaced:
                storage.change(partial(ai_records.record_rejected, ids=replaced, check="", at=at))
            if job.result is None:
                return
            reply = job.result
            answered = self.writer.answered(
                reply.value, reply.model, place, storage.documents, at=at, repaired=bool(replaced)
            )
            self._asked_for.update(each.id for each in answered.found)
            storage.change(partial(ai_records.record_proposals, found=answered.found))
            for number, check in enumerate(answered.refused):
                refused = _refusal(f"{job.id}-refused-{number}", at, reply.model, place, check)
                storage.change(partial(ai_records.record_call, entry=refused, day=self.day_of(at)))

        return settle

    def _repair(self, storage: Storage) -> None:
        """Has what failed written again, once, as soon as nothing of it waits to be run any more; or lets go of it."""
        questions = storage.documents.ai_questions
        kept = questions.proposals
        if any(each.repairs for each in questions.requests):
            return
        now = self.clock()
        lost = tuple(each.id for each in kept if each.state == "in repair" and now - each.proposed_at > STALE_MS)
        if lost:
            storage.change(partial(ai_records.record_rejected, ids=lost, check="", at=now))
        # Those of another tab are its own to repair, unless that is gone.
        failed = [
            each
            for each in kept
            if each.state == "failed" and (each.id in self._asked_for or now - each.proposed_at > STALE_MS)
        ]
        if not failed or any(each.state == "waiting" for each in kept):
            return
        first = failed[0]
        together = [each for each in failed if (each.problem_type, each.level) == (first.problem_type, first.level)]
        if ai_questions.worth_a_repair(questions, together):
            self._begin_repair(together, storage)
        else:
            ids = tuple(each.id for each in together)
            storage.change(partial(ai_records.record_rejected, ids=ids, check="", at=now))

    def _begin_repair(self, failed: list[Proposal], storage: Storage) -> None:
        ids = tuple(each.id for each in failed)
        documents, place = storage.documents, self.writer.place(failed[0].problem_type, failed[0].level)
        try:
            key = self.key_for("repair", documents.api_config)
            order = self.writer.repair(place, failed, documents.api_config, documents)
            self._begin(key, order, place, storage, ids)
        except AIError:
            storage.change(partial(ai_records.record_rejected, ids=ids, check="", at=self.clock()))
        else:
            storage.change(partial(ai_records.record_in_repair, ids=ids))

    def cancel(self, feature: Feature | None = None) -> None:
        """Ends the jobs of a feature, or all."""
        for each in self.active:
            if feature in (None, each.feature):
                each.job.cancel()


def _nothing(job: Job[Any], storage: Storage) -> None:
    """What is left to do with an answer that nobody can read any more."""


def _refusal(entry_id: str, at: int, model: str, place: Place, check: str) -> UsageEntry:
    return UsageEntry(
        id=entry_id,
        timestamp=at,
        model=model[:100],
        feature="question",
        problem_type=place.problem_type,
        status="rejected",
        error=check[:60],
    )


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
