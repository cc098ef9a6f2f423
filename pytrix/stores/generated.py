"""The accepted questions from Gemini as a source of questions."""

from __future__ import annotations

from collections.abc import Sequence
from random import Random

from pytrix.levels import LEVELS
from pytrix.question.service import NoQuestionError, Picked
from pytrix.stores.ai_questions import AIQuestions


class GeneratedQuestions:
    """Serves what the learner's browser keeps; each question once, as long as it is among the seen ones."""

    def __init__(self, kept: AIQuestions) -> None:
        self._kept = kept

    def available(self, topic_key: str) -> tuple[str, ...]:
        found = {each.level for each in self._kept.of(topic_key, None)}
        return tuple(level for level in LEVELS if level in found)

    def unseen(self, topic_key: str, level: str | None, seen: Sequence[str]) -> int:
        """How many questions could be served without a call."""
        return sum(each.id not in seen for each in self._kept.of(topic_key, level))

    def pick(self, topic_key: str, level: str, seen: Sequence[str], rng: Random) -> Picked:
        """The unseen question that was accepted first; raises `NoQuestionError`."""
        unseen = [each for each in self._kept.of(topic_key, level) if each.id not in seen]
        if not unseen:
            raise NoQuestionError("There is no further question from Gemini here.")
        return Picked(unseen[-1], None)

    def rebuild(self, question_id: str) -> Picked:
        question = self._kept.question(question_id)
        if question is None:
            text = "This question from Gemini is no longer kept in this browser. Choose another one of its topic."
            raise NoQuestionError(text)
        return Picked(question, None)
