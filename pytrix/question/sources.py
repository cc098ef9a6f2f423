"""Where questions come from: the bank, or what Gemini wrote and the browser has checked."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random
from typing import Final, Protocol

from pytrix.question.service import Picked

GENERATED: Final = "ai-"
"""How the id of a question begins that no seed can rebuild."""


class QuestionSource(Protocol):
    """Questions by topic and level, and again from their ids; raises `NoQuestionError`."""

    def available(self, topic_key: str) -> tuple[str, ...]: ...

    def pick(self, topic_key: str, level: str, seen: Sequence[str], rng: Random) -> Picked: ...

    def rebuild(self, question_id: str) -> Picked: ...
