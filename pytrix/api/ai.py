"""The HTTP API /api/ai/*: the functions of `pytrix.ai` for other programs, with the caller's own key.

Nothing of a request is kept or logged. What it gives was not run: callers have to.
"""

from __future__ import annotations

import asyncio
import hashlib
import logging
import math
import secrets
import threading
import time
from collections import OrderedDict
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import Any, Literal, TypeVar

from pydantic import BaseModel, ValidationError
from pyodide_runner.contract import NUMBERS
from starlette.concurrency import run_in_threadpool
from starlette.requests import ClientDisconnect, Request
from starlette.responses import JSONResponse, Response
from starlette.routing import BaseRoute, Route

from pytrix.ai import prompts
from pytrix.ai.catalog import Catalog
from pytrix.ai.client import Gemini, GoogleGemini, Tokens, checked_key
from pytrix.ai.concepts import concepts
from pytrix.ai.connection import usable_models
from pytrix.ai.errors import AIError, Kind
from pytrix.ai.prompts import Prompt, Situation, Wanted
from pytrix.ai.router import Order, Reply, Rests, Router
from pytrix.ai.schemas import Batch, EvaluationAnswer, HintAnswer, OptimizedAnswer, SolutionAnswer
from pytrix.ai.tasks import Task
from pytrix.api import ai_bodies as bodies
from pytrix.curriculum import Curriculum, ProblemType, UnknownTopic

# Who sends more than any question with its code takes, or sends it slowly, holds a place that others wait for.
BODY_BYTES = 256 * 1024
BODY_SECONDS = 10.0
CONCURRENT = 8
KEPT_RESTS = 256
STATUS: dict[Kind, int] = {
    "no_key": 401,
    "invalid_key": 401,
    "permission": 401,
    "rate_limited": 429,
    "quota_exhausted": 429,
    "model_unavailable": 502,
    "blocked": 502,
    "truncated": 502,
    "bad_answer": 502,
    "network": 502,
    "timeout": 504,
    "cap_reached": 429,
}

Parsed = TypeVar("Parsed", bound=BaseModel)
Sent = TypeVar("Sent", bound=bodies.Body)
Answered = tuple[bodies.Body, Reply[Any] | None]

log = logging.getLogger(__name__)


class RefusedError(Exception):
    """A request that is answered with an error; `str()` is for the caller."""

    def __init__(self, status: int, kind: str, message: str, retry_after_s: float | None = None) -> None:
        super().__init__(message)
        self.status, self.kind, self.retry_after_s = status, kind, retry_after_s

    @classmethod
    def of(cls, error: AIError) -> RefusedError:
        status = 503 if error.special == "overloaded" else STATUS[error.kind]
        return cls(status, error.kind, str(error), error.retry_after_s)

    def response(self) -> Response:
        wait = None if self.retry_after_s is None else math.ceil(self.retry_after_s)
        problem = bodies.Problem(type=self.kind, message=str(self), retry_after_seconds=wait)
        headers = {} if wait is None else {"Retry-After": str(wait)}
        content = {"error": problem.model_dump(by_alias=True, exclude_none=True)}
        return JSONResponse(content, self.status, headers)


class RestsByKey:
    """Which models rest, for the keys used last; keys are kept as hashes that only this process can make."""

    def __init__(self) -> None:
        self._salt = secrets.token_bytes(32)
        self._kept: OrderedDict[bytes, Rests] = OrderedDict()
        self._lock = threading.Lock()

    def of(self, key: str) -> Rests:
        name = hashlib.blake2b(key.encode(), key=self._salt, digest_size=16).digest()
        with self._lock:
            found = self._kept.pop(name, None) or Rests()
            self._kept[name] = found
            while len(self._kept) > KEPT_RESTS:
                self._kept.popitem(last=False)
        return found


@dataclass
class Api:
    """The six functions over one Gemini."""

    catalog: Catalog
    curriculum: Curriculum
    gemini: Gemini = field(default_factory=GoogleGemini)
    clock: Callable[[], float] = time.time
    concurrent: int = CONCURRENT

    def __post_init__(self) -> None:
        self._rests = RestsByKey()
        self._room = threading.BoundedSemaphore(self.concurrent)

    def generate_question(self, key: str, body: bodies.GenerateQuestion) -> Answered:
        kind = self._problem_type(body.topic)
        promised = concepts(kind.subtopic_name, kind.name)
        names = kind.module_name, kind.subtopic_name, kind.name
        wanted = Wanted(*names, kind.description, body.difficulty, 1, promised)
        reply = self._ask(key, "question", prompts.questions(wanted), Batch, hard=body.difficulty == "advanced")
        question = reply.value.questions[0].model_dump(by_alias=True, mode="json") | {"level": body.difficulty}
        return bodies.Generated(question=question, problem_type=kind.key, validated=False), reply

    def get_hints(self, key: str, body: bodies.GetHints) -> Answered:
        prompt = prompts.tutor("hint", _situation(body.question, body.code))
        reply = self._ask(key, "hint", prompt, HintAnswer)
        return bodies.Hints(hint=bodies.Hint(text=reply.value.hint, level=body.hints_count + 1)), reply

    def reveal_solution(self, key: str, body: bodies.RevealSolution) -> Answered:
        if body.failed_attempts < NUMBERS["failedBeforeReveal"] and body.hints_used < NUMBERS["hintsBeforeReveal"]:
            told = f"after {NUMBERS['failedBeforeReveal']} failed attempts or {NUMBERS['hintsBeforeReveal']} hints"
            raise RefusedError(400, "guarded", f"The solution is shown {told}: try again first.")
        if body.question.solution and body.mode == "direct":
            return bodies.Revealed(reference_solution=body.question.solution, explanation=""), None
        task: Literal["explain", "solve"] = "explain" if body.question.solution else "solve"
        prompt = prompts.tutor(task, _situation(body.question, ""))
        reply = self._ask(key, "explain", prompt, SolutionAnswer)
        code = body.question.solution or reply.value.code
        explanation = reply.value.explanation if body.mode == "thorough" else ""
        return bodies.Revealed(reference_solution=code, explanation=explanation), reply

    def evaluate_code(self, key: str, body: bodies.EvaluateCode) -> Answered:
        ran = "\n".join(f"{name}: {text}" for name, text in (("Output", body.output), ("Error", body.error)) if text)
        prompt = prompts.tutor("evaluate", _situation(body.question, body.code, ran))
        reply = self._ask(key, "review", prompt, EvaluationAnswer)
        judged = bodies.Judged(**reply.value.model_dump(), executed=False)
        return bodies.Evaluated(evaluation=judged), reply

    def optimize_solution(self, key: str, body: bodies.OptimizeSolution) -> Answered:
        prompt = prompts.tutor("improve", _situation(body.question, body.user_code))
        reply = self._ask(key, "improve", prompt, OptimizedAnswer)
        found = bodies.Optimization(**reply.value.model_dump())
        return bodies.Optimized(optimized=found, validated=False), reply

    def test_connection(self, key: str, body: bodies.TestConnection) -> Answered:
        try:
            models = asyncio.run(usable_models(self.gemini, key, self.clock()))
        except AIError as error:
            if STATUS[error.kind] != 401:
                raise
            return bodies.Connected(valid=False, models=[], error=str(error)), None
        return bodies.Connected(valid=True, models=list(models)), None

    def answer(self, work: Callable[[str, Any], Answered], key: str, body: bodies.Body) -> Answered:
        """What a function gives; raises `RefusedError` when too many are at work."""
        if not self._room.acquire(blocking=False):
            raise RefusedError.of(AIError("network", special="overloaded", retry_after_s=5))
        try:
            return work(key, body)
        finally:
            self._room.release()

    def _ask(self, key: str, task: Task, prompt: Prompt, shape: type[Parsed], *, hard: bool = False) -> Reply[Parsed]:
        router = Router(self.gemini, self.catalog, self.clock)
        order = Order(task, prompt.system, prompt.text, shape, self.catalog.order(task, hard=hard))
        return asyncio.run(router.ask(key, order, self._rests.of(key), lambda call: None))

    def _problem_type(self, topic: str) -> ProblemType:
        try:
            found = self.curriculum.resolve(topic)
        except UnknownTopic as error:
            raise RefusedError(400, "unknown_topic", str(error)) from None
        if not isinstance(found, ProblemType):
            raise RefusedError(400, "unknown_topic", f"A problem type is needed, such as {self._example}.")
        return found

    @property
    def _example(self) -> str:
        return next(iter(self.curriculum.problem_types)).key


def _situation(question: bodies.QuestionText, code: str, ran: str = "") -> Situation:
    return Situation(question.title, question.statement, question.level, question.solution, (), code, "not judged", ran)


@dataclass(frozen=True)
class Endpoint:
    """One path with what it takes and gives."""

    path: str
    summary: str
    takes: type[bodies.Body]
    gives: type[bodies.Body]
    work: str


ENDPOINTS = (
    Endpoint("generate-question", "A new question", bodies.GenerateQuestion, bodies.Generated, "generate_question"),
    Endpoint("get-hints", "A hint for a piece of code", bodies.GetHints, bodies.Hints, "get_hints"),
    Endpoint("reveal-solution", "The solution", bodies.RevealSolution, bodies.Revealed, "reveal_solution"),
    Endpoint("evaluate-code", "A judgement by reading", bodies.EvaluateCode, bodies.Evaluated, "evaluate_code"),
    Endpoint("optimize-solution", "A better program", bodies.OptimizeSolution, bodies.Optimized, "optimize_solution"),
    Endpoint("test-connection", "Whether a key works", bodies.TestConnection, bodies.Connected, "test_connection"),
)
PREFIX = "/api/ai"
METHODS = ("GET", "POST", "PUT", "PATCH", "DELETE")
"""Those that get an answer of ours; only POST does anything."""


def routes(api: Api) -> list[BaseRoute]:
    """The routes of all endpoints and of their description."""
    from pytrix.api.openapi import description

    found: list[BaseRoute] = [
        Route(f"{PREFIX}/{each.path}", _handler(api, each), methods=METHODS) for each in ENDPOINTS
    ]
    served = description(ENDPOINTS)

    async def openapi(request: Request) -> Response:
        return JSONResponse(served)

    async def missing(request: Request) -> Response:
        known = ", ".join(each.path for each in ENDPOINTS)
        return RefusedError(404, "not_found", f"There is no such path; there are {known}.").response()

    return [
        *found,
        Route(f"{PREFIX}/openapi.json", openapi, methods=["GET"]),
        Route(f"{PREFIX}/{{path:path}}", missing, methods=METHODS),
    ]


def _handler(api: Api, endpoint: Endpoint) -> Callable[[Request], Awaitable[Response]]:
    work = getattr(api, endpoint.work)

    async def handle(request: Request) -> Response:
        try:
            if request.method != "POST":
                raise RefusedError(405, "method", "Only POST is answered here.")
            body = _parsed(await _body(request), endpoint.takes)
            key = checked_key(request.headers.get("X-API-Key", ""))
            data, reply = await run_in_threadpool(api.answer, work, key, body)
        except RefusedError as error:
            return error.response()
        except AIError as error:
            return RefusedError.of(error).response()
        except Exception as error:
            # Only the kind is logged: a message may hold what was sent.
            log.error("A request to %s failed with %s", endpoint.path, type(error).__name__)
            return RefusedError(502, "bad_answer", str(AIError("bad_answer"))).response()
        tokens = reply.tokens if reply else Tokens()
        usage = bodies.Usage(
            model=reply.model if reply else "",
            input_tokens=tokens.input,
            output_tokens=tokens.output + tokens.thoughts,
        )
        return JSONResponse(
            {"data": data.model_dump(by_alias=True, mode="json"), "usage": usage.model_dump(by_alias=True)}
        )

    return handle


async def _body(request: Request) -> bytes:
    """The body, read no further than its limit and not for ever."""
    found = bytearray()
    try:
        async with asyncio.timeout(BODY_SECONDS):
            async for chunk in request.stream():
                found += chunk
                if len(found) > BODY_BYTES:
                    raise RefusedError(413, "too_large", f"A body may have {BODY_BYTES // 1024} KB at most.")
    except (TimeoutError, ClientDisconnect):
        raise RefusedError(400, "malformed", "The body did not arrive.") from None
    return bytes(found)


def _parsed(text: bytes, shape: type[Sent]) -> Sent:
    try:
        return shape.model_validate_json(text or b"{}")
    except ValidationError as error:
        first = error.errors(include_input=False, include_url=False)[0]
        if first["type"] == "json_invalid":
            raise RefusedError(400, "malformed", "The body is no JSON.") from None
        place = ".".join(str(each) for each in first["loc"]) or "The body"
        raise RefusedError(422, "schema", f"{place}: {first['msg']}.") from None
    except (ValueError, RecursionError):
        raise RefusedError(400, "malformed", "The body is no JSON.") from None
