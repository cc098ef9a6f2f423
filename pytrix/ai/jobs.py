"""Calls that run beside the page: in a bounded pool, with progress, Cancel, and results that wait to be collected."""

from __future__ import annotations

import asyncio
import logging
import threading
import time
import uuid
from collections.abc import Awaitable, Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Generic, Literal, TypeVar

from pytrix.ai.errors import AIError
from pytrix.ai.router import Call

THREADS = 8
"""A call waits for the network nearly all of its time, so there are more than cores."""
WAITING = 24
"""Further jobs wait in a row of this length; beyond it the server says that too much is asked of it."""

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
        self._work = work
        self._clock = clock
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
            if self.over:
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
        self._over.set()


async def _awaited(work: Awaitable[Result]) -> Result:
    return await work


class Pool:
    """The threads that jobs of all learners share; it keeps nothing about them."""

    def __init__(self, threads: int = THREADS, waiting: int = WAITING) -> None:
        self._executor = ThreadPoolExecutor(threads, thread_name_prefix="gemini")
        self._room = threading.BoundedSemaphore(threads + waiting)

    def start(self, work: Work[Result], clock: Callable[[], float] = time.monotonic) -> Job[Result]:
        """A job that runs as soon as a thread is free; raises `AIError` when too many wait already."""
        if not self._room.acquire(blocking=False):
            raise AIError("network", special="overloaded")
        job = Job(work, clock)
        self._executor.submit(self._run, job)
        return job

    def _run(self, job: Job[Result]) -> None:
        try:
            job.run()
        finally:
            self._room.release()

    def close(self) -> None:
        self._executor.shutdown(wait=False, cancel_futures=True)
