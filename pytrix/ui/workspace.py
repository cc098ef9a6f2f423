"""The workspace of this session: which question it shows, and what its events change."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from functools import partial
from typing import Any, Literal
from urllib.parse import urlencode

from pytrix.curriculum import Curriculum, ProblemType, Subtopic, Topic, UnknownTopic
from pytrix.question.bank import Bank
from pytrix.question.models import Question
from pytrix.question.service import NoQuestionError, QuestionService
from pytrix.stores.attempts import record_attempt, record_opened, record_reveal
from pytrix.stores.documents import Documents
from pytrix.stores.history import Attempt
from pytrix.stores.mastery import Coverage, within
from pytrix.stores.model import LEVELS, Level
from pytrix.stores.seen import SeenQuestion
from pytrix.ui.events import AttemptEvent, Event, NextEvent, RetryEvent, RevealEvent, parsed
from pytrix.ui.storage import Storage

RECENT_QUESTIONS = 50

View = Literal["hidden", "workspace", "review"]


@dataclass(frozen=True)
class Choice:
    """What to practise: a topic's key (empty: everything) and a level (None: the easiest there is)."""

    topic: str = ""
    level: Level | None = None


@dataclass(frozen=True)
class Address:
    """The part of a link that says what to practise: an exact question, a choice, or both."""

    question_id: str = ""
    topic: str = ""
    level: str = ""

    @classmethod
    def of(cls, params: Mapping[str, str]) -> Address:
        return cls(params.get("q", ""), params.get("type", ""), params.get("level", ""))

    def params(self) -> dict[str, str]:
        named = {"q": self.question_id, "type": self.topic, "level": self.level}
        return {name: value for name, value in named.items() if value}


@dataclass(frozen=True)
class Shown:
    """A question with a note about it, for example that an older link opened its newest version."""

    question: Question
    note: str | None = None


@dataclass
class Workspace:
    """The question on screen; `day_of` gives the learner's calendar day of a moment in epoch milliseconds."""

    bank: Bank
    questions: QuestionService
    curriculum: Curriculum
    coverage: Coverage
    day_of: Callable[[int], date]
    rng: random.Random = field(default_factory=random.SystemRandom)
    view: View = "hidden"
    shown: Shown | None = None
    choice: Choice = Choice()
    attempt: Attempt | None = None
    trouble: str | None = None
    leaving_to: Address | None = None

    def __post_init__(self) -> None:
        self._replaced: Address | None = None
        self._practised: Shown | None = None
        self._attended: list[str] = []

    def attend(self, records: Iterable[Mapping[str, Any]], storage: Storage) -> None:
        """Turns the frame's events into changes, each once; they wait in the frame until storage has been read."""
        if storage.state == "pending":
            return
        for record in records:
            event_id = str(record.get("id", ""))
            if not event_id or storage.knows(event_id):
                continue
            event = parsed(record)
            storage.change(self._change(event, storage) if event else _unchanged, event_id)

    def hide(self) -> None:
        """Keeps the question, but no address is waiting for it any more."""
        self.view, self.attempt, self._replaced = "hidden", None, None
        self.shown = self._practised

    def practise(self, address: Address, storage: Storage) -> Address:
        """Shows the question that the address asks for; gives the address that finds this very question again."""
        self.view, self.attempt, self.trouble = "workspace", None, None
        self.shown = self._practised
        if address != self._replaced:
            self._replaced = None
            self._open(address, storage)
        final = self.address
        if final != address and self._practised:
            self._replaced = address
        return final if self._practised else address

    def review(self, attempt: Attempt) -> None:
        """Shows a past attempt."""
        self.view, self.attempt, self.trouble = "review", attempt, None
        self.shown = None
        try:
            self.shown = self._rebuilt(attempt.question_id)
        except NoQuestionError as error:
            self.view, self.trouble = "hidden", str(error)

    @property
    def address(self) -> Address:
        """The address of the question being practised and of the choice it came from."""
        question_id = self._practised.question.id if self._practised else ""
        return Address(question_id, self.choice.topic, self.choice.level or "")

    def arguments(self, storage: Storage, records: Iterable[Mapping[str, Any]]) -> dict[str, Any]:
        """The frame's arguments."""
        shown = self.shown
        return {
            "view": self.view,
            "session": storage.session,
            "question": shown.question.model_dump(by_alias=True, mode="json") if shown else None,
            "header": self._header(storage.documents),
            "handled": storage.settled([str(each["id"]) for each in records if "id" in each]),
            "attempt": _past(self.attempt) if self.attempt else None,
            "has_next": self.view == "workspace",
        }

    def pick(self, choice: Choice, documents: Documents, rng: random.Random | None = None) -> Shown:
        """A question for the choice, least like those seen lately; raises `NoQuestionError`."""
        rng = rng or self.rng
        topics = [choice.topic] if choice.topic else self.practisable()
        topic = rng.choice(topics) if topics else ""
        levels = self.questions.available(topic)
        if not levels:
            raise NoQuestionError(_nothing_for(choice, self.curriculum))
        seen = [each.question_id for each in documents.seen.questions[:RECENT_QUESTIONS]]
        return Shown(*self.questions.pick(topic, choice.level or levels[0], seen[::-1], rng))

    def practisable(self, topic: str = "") -> list[str]:
        """Keys of the problem types with questions inside a topic (empty: everywhere), in teaching order."""
        return [key for key in self.coverage if within(key, topic)]

    def _header(self, documents: Documents) -> dict[str, Any]:
        if not self.shown:
            return {}
        question = self.shown.question
        return {
            "trail": list(question.topic),
            "level": question.level,
            "streak": documents.stats.current_manual_streak,
            "mode": "review" if self.view == "review" else "manual",
            "note": self.shown.note or "",
            "learn": self._learn(question.problem_type),
            "link": f"practice?{urlencode({'q': question.id})}",
        }

    def _learn(self, problem_type: str) -> str:
        kind = self.curriculum.problem_type(problem_type)
        module = self.curriculum.module(kind.module_id)
        considerations = "\n".join(f"- {each}" for each in module.python_considerations)
        return f"{kind.description}\n\n{considerations}"

    def _open(self, address: Address, storage: Storage) -> None:
        if address == Address() or (self._practised and address.question_id == self._practised.question.id):
            return
        if not address.question_id and storage.state == "pending":
            return
        try:
            choice = self._choice(address)
            if address.question_id:
                shown = self._rebuilt(address.question_id)
                choice = choice if choice.topic else Choice(shown.question.problem_type, shown.question.level)
            else:
                shown = self.pick(choice, storage.documents)
        except NoQuestionError as error:
            self.trouble, self.shown, self._practised = str(error), None, None
            return
        self._show(shown, choice, storage)

    def _show(self, shown: Shown, choice: Choice, storage: Storage) -> None:
        self._practised = self.shown = shown
        self.choice = choice
        question = shown.question
        seen = SeenQuestion(
            question_id=question.id,
            fingerprint=question.fingerprint,
            problem_type=self._type_of(question, choice),
            level=question.level,
            title=question.title,
            seen_at=storage.clock(),
        )
        storage.change(partial(record_opened, question=seen))

    def _choice(self, address: Address) -> Choice:
        level = next((each for each in LEVELS if each == address.level), None)
        if address.level and level is None:
            raise NoQuestionError(f'There is no level "{address.level}". Levels are {", ".join(LEVELS)}.')
        if not address.topic:
            return Choice("", level)
        try:
            return Choice(self.curriculum.resolve(address.topic).key, level)
        except UnknownTopic as error:
            raise NoQuestionError(str(error)) from None

    def _rebuilt(self, question_id: str) -> Shown:
        return Shown(*self.questions.rebuild(question_id))

    def _change(self, event: Event, storage: Storage) -> Callable[[Documents], Documents]:
        match event:
            case AttemptEvent():
                return self._attempted(event, storage.documents)
            case RevealEvent():
                return partial(record_reveal, question_id=event.question_id)
            case NextEvent():
                self._go_on(event.question_id, storage)
            case RetryEvent():
                self.leaving_to = Address(event.question_id)
        return _unchanged

    def _type_of(self, question: Question, choice: Choice) -> str:
        """The problem type that the question was chosen for; a problem may serve several."""
        problem = question.id.partition("@")[0]
        types = next((each.types for each in self.bank.entries(choice.topic) if each.key == problem), ())
        return next((key for key in types if within(key, choice.topic)), question.problem_type)

    def _facts(self, question_id: str, documents: Documents) -> Question | SeenQuestion | None:
        seen = documents.seen.question(question_id)
        if seen:
            return seen
        try:
            return self._rebuilt(question_id).question
        except NoQuestionError:
            return None

    def _attempted(self, event: AttemptEvent, documents: Documents) -> Callable[[Documents], Documents]:
        question = self._facts(event.question_id, documents)
        if question is None:
            return _unchanged
        kind = self.curriculum.problem_type(question.problem_type)
        attempt = Attempt(
            id=event.id,
            problem_type=question.problem_type,
            level=question.level,
            question_id=event.question_id,
            title=question.title,
            verdict=event.verdict,
            tests_passed=event.tests_passed,
            tests_total=event.tests_total,
            time_taken_ms=event.time_taken_ms,
            hints_used=event.hints_used,
            revealed=event.revealed,
            executed_at=event.at,
        )
        return partial(
            record_attempt,
            attempt=attempt,
            names=(kind.module_name, kind.subtopic_name, kind.name),
            day=self.day_of(event.at),
            coverage=self.coverage,
        )

    def _go_on(self, question_id: str, storage: Storage) -> None:
        if not self._practised or self._practised.question.id != question_id:
            return
        before = self.address
        try:
            self._show(self.pick(self.choice, storage.documents), self.choice, storage)
        except NoQuestionError as error:
            self.trouble = str(error)
            return
        self._replaced = before


def _past(attempt: Attempt) -> dict[str, Any]:
    """An attempt as the frame names its fields."""
    past = attempt.model_dump(
        by_alias=True,
        include={
            "id",
            "question_id",
            "verdict",
            "tests_passed",
            "tests_total",
            "time_taken_ms",
            "hints_used",
            "revealed",
        },
    )
    return {**past, "at": attempt.executed_at}


def _unchanged(documents: Documents) -> Documents:
    return documents


def _nothing_for(choice: Choice, curriculum: Curriculum) -> str:
    if not choice.topic:
        return "There is no question here yet."
    topic: Topic = curriculum.resolve(choice.topic)
    inside = "" if isinstance(topic, ProblemType | Subtopic) else " module"
    return f"There is no question for the{inside} “{topic.name}” yet. Choose another topic to go on."
