"""Gemini's help with a learner's code in one visit: what is asked, and the answers that the frame checks and shows."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import Any, Final

from pyodide_runner.events import TutorRequestEvent

from pytrix.ai import prompts
from pytrix.ai.catalog import Catalog
from pytrix.ai.errors import AIError
from pytrix.ai.jobs import Job
from pytrix.ai.prompts import Situation
from pytrix.ai.router import Order, Reply
from pytrix.ai.tasks import TUTORING, Task
from pytrix.question.models import Question
from pytrix.stores.api_config import ApiConfig

KEPT_ANSWERS: Final = 5
_VERDICTS: Final = {"passed": "passed", "failed": "failed", "unknown": "not judged"}


@dataclass(frozen=True)
class Answer:
    """What came of a request: a value to be checked by the frame, or a sentence for the learner."""

    id: str
    task: str
    error: str | None
    value: dict[str, Any] | None

    @classmethod
    def of(cls, request: TutorRequestEvent, job: Job[Reply[Any]]) -> Answer:
        if job.result is not None:
            value = job.result.value.model_dump(by_alias=True, mode="json")
            return cls(request["id"], request["task"], None, value)
        error = str(job.error) if job.error else "Cancelled."
        return cls(request["id"], request["task"], error, None)

    @classmethod
    def refused(cls, request: TutorRequestEvent, error: AIError) -> Answer:
        return cls(request["id"], request["task"], str(error), None)

    def data(self) -> dict[str, Any]:
        return {"id": self.id, "task": self.task, "error": self.error, "value": self.value}


def order(
    request: TutorRequestEvent, question: Question, earlier: tuple[str, ...], config: ApiConfig, catalog: Catalog
) -> Order[Any]:
    """What is asked of Gemini; raises `ValueError` when the request cannot be read."""
    task: Task = request["task"]
    situation = Situation(
        title=question.title,
        statement=question.statement,
        level=question.level,
        solution=question.solution,
        hints=(*question.hints, *earlier),
        code=_text(request["code"]),
        verdict=_verdict(request["found"]),
        failing=_text(request["failing"]),
    )
    prompt = prompts.tutor(request["task"], situation)
    models = catalog.order(task, preferred=config.preferred_models, usable=config.usable_models)
    return Order(task, prompt.system, prompt.text, TUTORING[request["task"]].shape, models)


def _verdict(found: str) -> Any:
    return _VERDICTS[found]


def _text(told: str) -> str:
    found = json.loads(told)
    if not isinstance(found, str):
        raise TypeError("a text is needed")
    return found
