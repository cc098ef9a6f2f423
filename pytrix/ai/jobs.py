"""Calls that run beside the page: in a bounded pool, with progress, Cancel, and results that wait to be collected.

A learner may reload the page or close the tab meanwhile. The job goes on, and whoever knows its id, which only that
learner's browser does, can take it over once nobody tends it any more.
"""

from __future__ import annotations

import asyncio
import logging
import threading
import time
import uuid
from collections.abc import Awaitable, Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any, Generic, Literal, TypeVar

from pytrix.ai.errors import AIError
from pytrix.ai.router import Call

THREADS = 8
"""A call waits for the network nearly all of its time, so there are more than cores."""
WAITING = 24
"""Further jobs wait in a row of this length; beyond it the server says that too much is asked of it."""

LEFT_S = 6.0
"""A page that is open tends its jobs every 1.5 seconds; one that has not done so for this long is gone."""
KEPT_S = 600.0
"""How long an answer waits for somebody to come back for it."""
KEPT_JOBS = 200

State = Literal["waiting", "running", "done", "failed", "cancelled"]
Result = TypeVar("Result")
Work = Callable[[Callable[[Call], None]], Awaitable[Result]]
"""What a job does; it tells each call to the function that it gets."""

log = logging.getLogger(__name__)


class Job(Generic[Result]):
    """One piece of work, from any thread; `calls` only ever grows, so that each can be booked by its place in it."""

    def __init__(self, work: Work[Result], clock: Callable[[], float]) -> None:
        self.id = uuid.uuid4().hex
        self.state: State = "waiting"
        self.calls: list[Call] = []
        self.result: Result | None = None
        self.error: AIError | None = None
        self.cancelling = False
        self._work: Work[Result] | None = work
        self._clock = clock
        self._tender = ""
        self._tended = clock()
        self._lock = threading.Lock()
        self._loop: asyncio.AbstractEventLoop | None = None
        self._task: asyncio.Task[Result] | None = None
        self._began = clock()
        self._ended: float | None = None
        self._over = threading.Event()

    @property
    def over(self) -> bool:
        return self.state in ("done", "failed", "cancelled")

    @property
    def elapsed_s(self) -> float:
        """How long it has taken so far, waiting included."""
        return (self._ended or self._clock()) - self._began

    @property
    def over_for_s(self) -> float:
        """How long it has been over; 0 when it is not."""
        return self._clock() - self._ended if self._ended is not None else 0.0

    @property
    def left(self) -> bool:
        """Whether nobody tends it any more."""
        return self._clock() - self._tended >= LEFT_S

    def tend(self, who: str) -> bool:
        """Whether it is theirs: the first one's who asked, until another takes over what was left."""
        with self._lock:
            if self._tender not in ("", who) and not self.left:
                return False
            self._tender, self._tended = who, self._clock()
            return True

    def wait(self, timeout_s: float) -> bool:
        """Whether it is over, after waiting for that at most so long."""
        return self._over.wait(timeout_s)

    def cancel(self) -> None:
        """Ends it as soon as it can; what was answered by then stays."""
        with self._lock:
            if self.over:
                return
            self.cancelling = True
            if self.state == "waiting":
                self._end("cancelled")
            elif self._loop and self._task:
                self._loop.call_soon_threadsafe(self._task.cancel)

    def run(self) -> None:
        """Does the work in this thread."""
        try:
            asyncio.run(self._main())
        except BaseException as error:
            # Only the kind is logged: a message may hold what was sent.
            log.error("An AI job ended with %s", type(error).__name__)
            self._settle("failed", error=AIError("bad_answer"))

    async def _main(self) -> None:
        with self._lock:
            if self.over or self._work is None:
                return
            self.state = "running"
            self._loop = asyncio.get_running_loop()
            self._task = asyncio.ensure_future(_awaited(self._work(self.calls.append)))
        try:
            result = await self._task
        except asyncio.CancelledError:
            self._settle("cancelled")
        except AIError as error:
            self._settle("failed", error=error)
        except Exception as error:
            log.error("An AI job failed with %s", type(error).__name__)
            self._settle("failed", error=AIError("bad_answer"))
        else:
            self._settle("done", result=result)

    def _settle(self, state: State, *, result: Result | None = None, error: AIError | None = None) -> None:
        with self._lock:
            if not self.over:
                self.result, self.error = result, error
                self._end(state)

    def _end(self, state: State) -> None:
        self.state = state
        self._ended = self._clock()
        self._loop = self._task = None
        # The key goes with it: only the answer is kept.
        self._work = None
        self._over.set()


async def _awaited(work: Awaitable[Result]) -> Result:
    return await work


class Pool:
    """The threads that jobs of all learners share, and the answers that wait to be collected, for ten minutes."""

    def __init__(self, threads: int = THREADS, waiting: int = WAITING) -> None:
        self._executor = ThreadPoolExecutor(threads, thread_name_prefix="gemini")
        self._room = threading.BoundedSemaphore(threads + waiting)
        self._jobs: dict[str, Job[Any]] = {}
        self._lock = threading.Lock()

    def start(self, work: Work[Result], clock: Callable[[], float] = time.monotonic) -> Job[Result]:
        """A job that runs as soon as a thread is free; raises `AIError` when too many wait already."""
        if not self._room.acquire(blocking=False):
            raise AIError("network", special="overloaded")
        job = Job(work, clock)
        with self._lock:
            kept = [each for each in self._jobs.values() if each.over_for_s < KEPT_S][1 - KEPT_JOBS :]
            self._jobs = {each.id: each for each in (*kept, job)}
        self._executor.submit(self._run, job)
        return job

    def find(self, job_id: str) -> Job[Any] | None:
        """The job of this id; None when this server never had it, or it has been over for too long."""
        with self._lock:
            found = self._jobs.get(job_id)
        return found if found and found.over_for_s < KEPT_S else None

    def _run(self, job: Job[Result]) -> None:
        try:
            job.run()
        finally:
            self._room.release()

    def close(self) -> None:
        self._executor.shutdown(wait=False, cancel_futures=True)
