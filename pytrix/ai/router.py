"""The only retry loop: which model is asked, how often, and when it is enough."""

from __future__ import annotations

import asyncio
import random
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass, field
from typing import Generic, Literal, TypeVar

from pydantic import BaseModel, ValidationError

from pytrix.ai.catalog import Catalog
from pytrix.ai.client import SHORTEST_DEADLINE_S, Answer, Ask, Gemini, Tokens
from pytrix.ai.errors import AIError, Kind
from pytrix.ai.failures import AnswerError, Failure, failure
from pytrix.ai.schemas import for_gemini
from pytrix.ai.tasks import Task

TRIES = 2
"""Of one model, where a second try may help."""
BACKOFF_S = 2.0
"""Full jitter: a pause is a random part of this, doubled with each try."""
GROWTH = 2
"""A cut-off answer is asked for again with so many times the room."""

Parsed = TypeVar("Parsed", bound=BaseModel)


@dataclass(frozen=True)
class Call:
    """One try that reached for Google, for the books: what it took and how it ended; `at` is in epoch seconds."""

    at: float
    model: str
    task: Task
    tokens: Tokens = field(default_factory=Tokens)
    status: Literal["ok", "failed", "cancelled"] = "ok"
    error: Kind | None = None


class Rests:
    """Which models of one key are resting, and until when; belongs to one learner."""

    def __init__(self) -> None:
        self._until: dict[str, tuple[float, Failure]] = {}

    def rest(self, model: str, until: float, reason: Failure) -> None:
        self._until[model] = (until, reason)

    def resting(self, model: str, now: float) -> Failure | None:
        """Why the model is left alone at the moment, with the seconds that it still rests; None when it is not."""
        until, reason = self._until.get(model, (0.0, None))
        if reason is None or until <= now:
            return None
        return Failure(reason.kind, "rest", until - now, reason.told, reason.special)


@dataclass(frozen=True)
class Order(Generic[Parsed]):
    """A task with its prompt, the shape of its answer and the models to try, first choice first."""

    task: Task
    system: str
    prompt: str
    shape: type[Parsed]
    models: Sequence[str]


@dataclass(frozen=True)
class Reply(Generic[Parsed]):
    """A valid answer, and the model that gave it."""

    value: Parsed
    model: str
    tokens: Tokens


@dataclass
class Router:
    """Asks one model after the other until an answer is valid, within one deadline."""

    gemini: Gemini
    catalog: Catalog
    clock: Callable[[], float]
    sleep: Callable[[float], Awaitable[None]] = asyncio.sleep
    rng: random.Random = field(default_factory=random.SystemRandom)

    async def ask(
        self,
        key: str,
        order: Order[Parsed],
        rests: Rests,
        book: Callable[[Call], None],
        *,
        deadline_s: float | None = None,
    ) -> Reply[Parsed]:
        """A valid answer; raises `AIError`. Each try is told to `book`, also one that failed or was cancelled."""
        attempt = _Attempt(self, key, order, rests, book)
        limit = self.catalog.tasks[order.task].deadline_seconds if deadline_s is None else deadline_s
        attempt.ends = asyncio.get_running_loop().time() + limit
        try:
            async with asyncio.timeout_at(attempt.ends):
                return await attempt.reply()
        except TimeoutError:
            raise AIError("timeout", told=attempt.last.told if attempt.last else "") from None


class _Attempt(Generic[Parsed]):
    def __init__(
        self, router: Router, key: str, order: Order[Parsed], rests: Rests, book: Callable[[Call], None]
    ) -> None:
        self.router, self.key, self.order, self.rests, self.book = router, key, order, rests, book
        self.ends = 0.0
        self.last: Failure | None = None
        self.room = router.catalog.tasks[order.task].max_output_tokens

    async def reply(self) -> Reply[Parsed]:
        failures: list[Failure] = []
        for model in self.order.models:
            resting = self.rests.resting(model, self.router.clock())
            if resting:
                failures.append(resting)
                continue
            found = await self._from(model)
            if isinstance(found, Reply):
                return found
            failures.append(found)
        raise _worth_telling(failures).error()

    async def _from(self, model: str) -> Reply[Parsed] | Failure:
        """The model's reply, or why there is none; raises `AIError` where no other model would help."""
        found: Failure | None = None
        for number in range(TRIES):
            tried = await self._once(model)
            if isinstance(tried, Reply):
                return tried
            found = self.last = tried
            if found.then == "stop":
                raise found.error()
            if found.then in ("next", "rest"):
                break
            if found.kind == "truncated":
                self.room *= GROWTH
            elif number + 1 < TRIES:
                await self.router.sleep(self._pause(found, number))
        assert found is not None
        if found.then in ("rest", "wait") and found.retry_after_s:
            self.rests.rest(model, self.router.clock() + found.retry_after_s, found)
        return found

    def _pause(self, found: Failure, number: int) -> float:
        if found.then == "wait" and found.retry_after_s is not None:
            return found.retry_after_s
        return self.router.rng.uniform(0, BACKOFF_S * 2**number)

    async def _once(self, model: str) -> Reply[Parsed] | Failure:
        """One try, which is in the books whatever comes of it."""
        router, order = self.router, self.order
        at = router.clock()
        ask = Ask(order.system, order.prompt, for_gemini(order.shape), self.room)
        left = self.ends - asyncio.get_running_loop().time()
        answer: Answer | None = None
        try:
            answer = await router.gemini.generate(
                self.key,
                model,
                ask,
                thinking=router.catalog.thinking(order.task, model),
                timeout_s=max(SHORTEST_DEADLINE_S, left),
            )
            if answer.fault:
                raise answer.fault
            value = valid(order.shape, answer.text)
        except asyncio.CancelledError:
            late = self._is_late
            self.book(
                Call(at, model, order.task, Tokens(), "failed" if late else "cancelled", "timeout" if late else None)
            )
            raise
        except Exception as error:
            found = failure(error, router.clock())
            tokens = answer.tokens if answer else Tokens()
            self.book(Call(at, answer.model if answer else model, order.task, tokens, "failed", found.kind))
            return found
        self.book(Call(at, answer.model, order.task, answer.tokens))
        return Reply(value, answer.model, answer.tokens)

    @property
    def _is_late(self) -> bool:
        return asyncio.get_running_loop().time() >= self.ends


def valid(shape: type[Parsed], text: str) -> Parsed:
    """The answer in its shape; raises `AnswerError` for anything else, also for what no text may hold."""
    try:
        return shape.model_validate_json(text)
    except (ValidationError, ValueError, RecursionError):
        raise AnswerError("bad_answer") from None


def _worth_telling(failures: list[Failure]) -> Failure:
    """Of several models' failures the one that says most: when it works again, or what to change."""
    order: tuple[Kind, ...] = (
        *("rate_limited", "quota_exhausted", "blocked", "truncated", "bad_answer", "timeout", "network"),
        "model_unavailable",
    )
    if not failures:
        return Failure("model_unavailable", "stop")
    timed = [each for each in failures if each.kind in ("rate_limited", "quota_exhausted")]
    if timed:
        return min(timed, key=lambda each: each.retry_after_s or 0)
    return min(failures, key=lambda each: order.index(each.kind))
