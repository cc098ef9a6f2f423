"""What to practise, as a choice and as the address of it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from pytrix.levels import Level
from pytrix.question.models import Task
from pytrix.stores.history import Mode

DUE = "due"


@dataclass(frozen=True)
class Choice:
    """What to practise: a run by its id, the reviews that are due, or a topic's key (empty: everything) and a level."""

    topic: str = ""
    level: Level | None = None
    run: str = ""
    review: bool = False
    source: Literal["", "ai"] = ""
    task: Task | None = None
    """None: whatever fits what came of the questions before."""

    @property
    def mode(self) -> Mode:
        """How what is practised by this choice is counted."""
        return "auto" if self.run else "review" if self.review else "manual"


ANYTHING = Choice()


@dataclass(frozen=True)
class Address:
    """The part of a link that says what to practise: an exact question, a choice, or both."""

    question_id: str = ""
    topic: str = ""
    level: str = ""
    run: str = ""
    review: Literal["", "due"] = ""
    source: Literal["", "ai"] = ""
    task: str = ""

    @classmethod
    def of(cls, params: Mapping[str, str]) -> Address:
        """The address that query parameters make; others are left out."""
        review: Literal["", "due"] = "due" if params.get("review") == DUE else ""
        named = {"question_id": "q", "topic": "type", "level": "level", "run": "run", "task": "task"}
        source: Literal["", "ai"] = "ai" if params.get("source") == "ai" else ""
        found = {field: params.get(name, "").strip() for field, name in named.items()}
        return cls(review=review, source=source, **found | {"level": found["level"].lower()})

    @classmethod
    def to(cls, choice: Choice, question_id: str = "") -> Address:
        """The address of a choice, or of the question that came from it."""
        review: Literal["", "due"] = "due" if choice.review else ""
        return cls(question_id, choice.topic, choice.level or "", choice.run, review, choice.source, choice.task or "")

    def params(self) -> dict[str, str]:
        """The address as query parameters."""
        named = {"q": self.question_id, "type": self.topic, "level": self.level, "run": self.run, "review": self.review}
        named |= {"source": self.source, "task": self.task}
        return {name: value for name, value in named.items() if value}
