"""How a choice becomes a question."""

from __future__ import annotations

import random
from collections.abc import Callable, Collection
from contextlib import suppress
from dataclasses import dataclass
from typing import Literal

from pytrix import reviews
from pytrix.auto_mode import runs
from pytrix.auto_mode.documents import AutoRun
from pytrix.auto_mode.runs import Planned
from pytrix.curriculum import ProblemType, Subtopic, UnknownTopic
from pytrix.keys import problem_of, within
from pytrix.levels import LEVELS, Level
from pytrix.practice.address import Address, Choice
from pytrix.practice.ladder import gentler, task_for, task_for_review
from pytrix.question.bank import Bank
from pytrix.question.models import Question, Task
from pytrix.question.service import NoQuestionError, QuestionService
from pytrix.question.sources import GENERATED, QuestionSource
from pytrix.question.task import TASKS, with_task
from pytrix.stores.documents import Documents
from pytrix.supply import Supply

RECENT_QUESTIONS = 50
"""The next question differs from so many of the last ones: more of them would leave small topics without any."""
NONE_FROM_GEMINI = "No unopened question from Gemini is left here, so this one is built in"


class NothingLeftError(NoQuestionError):
    """The choice has no further question; `title` says why in few words."""

    def __init__(self, title: str, message: str) -> None:
        super().__init__(message)
        self.title = title


@dataclass(frozen=True)
class Target:
    """The topic and level to take a question from (empty and None: any); the note tells the learner about the level.

    `source` is `ai` where the learner wants a question from Gemini, `mixed` where one may come if there is one. Where a
    problem gives neither the task nor one of those `instead`, it is to be written.
    """

    topic: str = ""
    level: Level | None = None
    note: str | None = None
    source: Literal["", "ai", "mixed"] = ""
    task: Task = "write"
    instead: tuple[Task, ...] = ()


@dataclass(frozen=True)
class Shown:
    """A question with a note about it, and the problem type it was chosen for; a problem may serve several."""

    question: Question
    note: str | None
    problem_type: str


@dataclass
class Chooser:
    """Finds questions for choices; `end_of_day` gives the first moment of the learner's next day, in epoch ms."""

    bank: Bank
    questions: QuestionService
    supply: Supply
    rng: random.Random
    generated: Callable[[], QuestionSource] | None = None
    """The learner's questions from Gemini."""

    def choice(self, address: Address) -> Choice:
        """The choice an address names; raises `NoQuestionError`."""
        if address.run:
            return Choice(run=address.run)
        if address.review:
            return Choice(review=True)
        level = next((each for each in LEVELS if each == address.level), None)
        if address.level and level is None:
            raise NoQuestionError(f'There is no level "{address.level}". Levels are {", ".join(LEVELS)}.')
        task = next((each for each in TASKS if each == address.task), None)
        if not address.topic:
            return Choice("", level, task=task)
        try:
            return Choice(self.supply.curriculum.resolve(address.topic).key, level, source=address.source, task=task)
        except UnknownTopic as error:
            raise NoQuestionError(str(error)) from None

    def practisable(self, topic: str = "") -> list[str]:
        """Keys of the problem types with questions inside a topic (empty: everywhere), in teaching order."""
        return [key for key in self.supply.coverage if within(key, topic)]

    def rebuilt(self, question_id: str, topic: str = "") -> Shown:
        """The very question of an id, chosen for a topic; raises `NoQuestionError`."""
        source: QuestionSource = self.questions
        if question_id.startswith(GENERATED) and self.generated:
            source = self.generated()
        question, note = source.rebuild(question_id)
        return Shown(question, note, self._type_of(question, topic))

    def pick(self, target: Target, documents: Documents, rng: random.Random | None = None) -> Shown:
        """A question for the target, least like those seen lately; raises `NoQuestionError`."""
        rng = rng or self.rng
        if target.source and (generated := self._generated(target, documents, rng)):
            return generated
        topics = [target.topic] if target.topic else self.practisable()
        topic = rng.choice(topics) if topics else ""
        levels = self.questions.available(topic)
        if not levels:
            raise NoQuestionError(self._nothing_for(target.topic))
        seen = [each.question_id for each in documents.seen.questions[:RECENT_QUESTIONS]]
        question, note = self.questions.pick(topic, target.level or levels[0], seen[::-1], rng)
        question = self._as_task(question, target)
        missing = NONE_FROM_GEMINI if target.source == "ai" else None
        return Shown(question, target.note or missing or note, self._type_of(question, topic))

    def _as_task(self, question: Question, target: Target) -> Question:
        if target.task == "write":
            return question
        tasks = (target.task, *target.instead)
        made = (self.questions.rebuild(with_task(question.id, task)).question for task in tasks)
        return next((each for each in made if each.task != "write"), question)

    def _generated(self, target: Target, documents: Documents, rng: random.Random) -> Shown | None:
        """A question from Gemini that was not opened yet, if there is one."""
        if self.generated is None or (target.source == "mixed" and not target.level):
            return None
        source = self.generated()
        levels = [target.level] if target.level else source.available(target.topic)
        seen = [each.question_id for each in documents.seen.questions]
        for level in levels:
            with suppress(NoQuestionError):
                question, note = source.pick(target.topic, level, seen, rng)
                return Shown(question, target.note or note, question.problem_type)
        return None

    def target(
        self,
        choice: Choice,
        documents: Documents,
        *,
        until: int,
        current: str = "",
        passed_over: Collection[tuple[str, Level]] = (),
    ) -> Target:
        """Where the next question of a choice comes from, `current` being the one on screen.

        Reviews due before `until` (epoch ms) count, except those passed over. Raises `NothingLeftError`.
        """
        if choice.run:
            run = documents.runs.run(choice.run)
            if run is None:
                raise NothingLeftError("No such run", "This run was deleted, or made in another browser.")
            planned = self.planned(run, int(bool(current) and run.question_id == current))
            if planned is None:
                raise _finished(run, any(self.supply.catalogue(run.modules).choices))
            mixed: Literal["", "mixed"] = "mixed" if documents.api_config.in_auto_mode else ""
            task = task_for(documents, planned.problem_type, planned.level)
            instead = gentler(task, documents.settings)
            return Target(planned.problem_type, planned.level, planned.note, mixed, task, instead)
        if choice.review:
            return self._due(documents, until, current, passed_over)
        return self.topical(choice, documents)

    def topical(self, choice: Choice, documents: Documents) -> Target:
        """Where a question of a choice of topic comes from."""
        if choice.task:
            return Target(choice.topic, choice.level, source=choice.source, task=choice.task)
        task = task_for(documents, choice.topic, choice.level or LEVELS[0])
        instead = gentler(task, documents.settings)
        return Target(choice.topic, choice.level, source=choice.source, task=task, instead=instead)

    def planned(self, run: AutoRun, ahead: int = 0) -> Planned | None:
        """The question a run asks for now, or that many places later; None past the end."""
        return runs.planned(run, self.supply.catalogue(run.modules), ahead)

    def _due(
        self, documents: Documents, until: int, current: str, passed_over: Collection[tuple[str, Level]]
    ) -> Target:
        sitting = documents.seen.question(current)
        here = {(sitting.problem_type, sitting.level)} if sitting and sitting.outcome is None else set()
        waiting = reviews.due(documents.reviews, until, self.supply.coverage)
        found = next((each for each in waiting if (each.problem_type, each.level) not in {*passed_over, *here}), None)
        if found:
            task = task_for_review(documents, found.problem_type, found.level)
            return Target(found.problem_type, found.level, task=task, instead=gentler(task, documents.settings))
        if waiting:
            plural = len(waiting) != 1
            text = f"The {len(waiting)} you skipped {'stay' if plural else 'stays'} due until you solve or miss them."
            raise NothingLeftError("That was the last one", text)
        raise NothingLeftError(
            "Nothing to review today", "Everything that was due is done. What you solve comes back when it is time."
        )

    def _type_of(self, question: Question, topic: str) -> str:
        problem = problem_of(question.id)
        types = next((each.types for each in self.bank.entries(topic) if each.key == problem), ()) if topic else ()
        return next((key for key in types if within(key, topic)), question.problem_type)

    def _nothing_for(self, topic_key: str) -> str:
        if not topic_key:
            return "There is no question here yet."
        topic = self.supply.curriculum.resolve(topic_key)
        inside = "" if isinstance(topic, ProblemType | Subtopic) else " module"
        return f"There is no question for the{inside} “{topic.name}” yet. Choose another topic to go on."


def _finished(run: AutoRun, has_questions: bool) -> NothingLeftError:
    if not has_questions:
        text = "None of its topics has any question. Start another run and include other modules."
        return NothingLeftError("This run has no questions", text)
    solved = f"{run.solved} solved, {run.best_streak} in a row at best."
    text = f"Every topic in “{run.name}” is solved at its highest level: {solved}"
    return NothingLeftError("Run complete", text)
