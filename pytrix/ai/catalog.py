"""The models that are known, what they cost, and in which order a task tries them: `data/gemini_models.json`."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import date
from functools import cache
from pathlib import Path
from typing import Literal

from pydantic import BaseModel, ConfigDict
from pydantic.alias_generators import to_camel

from pytrix.ai.tasks import Task

ThinkingLevel = Literal["minimal", "low", "medium", "high", "xhigh"]

DEFAULT_FILE = Path(__file__).resolve().parents[2] / "data" / "gemini_models.json"
_THINKING: tuple[ThinkingLevel, ...] = ("minimal", "low", "medium", "high", "xhigh")
_MILLION = 1_000_000


class _Data(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid", alias_generator=to_camel, populate_by_name=True)


class Price(_Data):
    """US dollars for a million tokens, up to and including the day `until` (None: no end known)."""

    until: date | None
    input: float
    output: float

    def of(self, input_tokens: int, output_tokens: int) -> float:
        """US dollars for these tokens; thoughts count as output."""
        return (input_tokens * self.input + output_tokens * self.output) / _MILLION


class Model(_Data):
    """A model; `free_requests_per_day` is 0 for one that needs a paid key, `ends` the day Google switches it off."""

    id: str
    name: str
    prices: tuple[Price, ...]
    free_requests_per_day: int
    thinking_levels: tuple[ThinkingLevel, ...]
    ends: date | None

    def price(self, day: date) -> Price:
        """The price that holds on a day."""
        return next((each for each in self.prices if each.until is None or day <= each.until), self.prices[-1])


class TaskPlan(_Data):
    """How a task is asked: models in order (`hard_order` for advanced questions), thinking, room and time."""

    order: tuple[str, ...]
    hard_order: tuple[str, ...] = ()
    thinking: ThinkingLevel
    max_output_tokens: int
    deadline_seconds: float


class Catalog(_Data):
    """Everything that is known of Gemini's models."""

    prices_as_of: date
    prices_from: str
    free_tier_note: str
    models: tuple[Model, ...]
    tasks: dict[Task, TaskPlan]

    def model(self, model_id: str) -> Model | None:
        """The model of that id; None for one that only the live list knows."""
        return next((each for each in self.models if each.id == model_id), None)

    def order(
        self, task: Task, *, preferred: Sequence[str] = (), usable: Collection[str] = (), hard: bool = False
    ) -> tuple[str, ...]:
        """The ids of the models to try, first choice first.

        What the learner prefers comes before the task's own order, and with a live list (`usable`, empty meaning
        none was fetched) only its models are left, unless that would leave none.
        """
        plan = self.tasks[task]
        wanted = tuple(dict.fromkeys([*preferred, *((hard and plan.hard_order) or plan.order)]))
        return tuple(each for each in wanted if not usable or each in usable) or wanted

    def thinking(self, task: Task, model_id: str) -> ThinkingLevel | None:
        """The task's thinking level, or the model's nearest higher one; None where the model's levels are not known."""
        model = self.model(model_id)
        if model is None:
            return None
        wanted = _THINKING.index(self.tasks[task].thinking)
        levels = sorted(model.thinking_levels, key=_THINKING.index)
        return next((each for each in levels if _THINKING.index(each) >= wanted), levels[-1])

    def cost(self, model_id: str, day: date, *, input_tokens: int, output_tokens: int) -> float | None:
        """US dollars for these tokens (thoughts count as output); None for a model without a known price."""
        price = self.price(model_id, day)
        return price.of(input_tokens, output_tokens) if price else None

    def price(self, model_id: str, day: date) -> Price | None:
        """What the model costs on a day; None where that is not known."""
        model = self.model(model_id)
        return model.price(day) if model else None


@cache
def default_catalog() -> Catalog:
    """The catalog that comes with the app."""
    return Catalog.model_validate_json(DEFAULT_FILE.read_text(encoding="utf-8"))
