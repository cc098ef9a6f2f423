"""The workspace of one visit: which question it shows, and what its events change."""

from __future__ import annotations

import logging
import random
from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from typing import Any, Literal, Protocol

from pyodide_runner.events import Event, Reading

from pytrix.auto_mode import runs
from pytrix.auto_mode.documents import AutoRun
from pytrix.levels import Level
from pytrix.practice.address import ANYTHING, Address, Choice
from pytrix.practice.chooser import Chooser, Shown, Target
from pytrix.practice.events import Facts, past, recorded
from pytrix.practice.gains import gains
from pytrix.practice.header import header, note
from pytrix.practice.place import Practised, Review, State, Trouble
from pytrix.question.models import Question
from pytrix.question.service import NoQuestionError
from pytrix.question.sources import GENERATED
from pytrix.stores import outcomes
from pytrix.stores.attempts import record_opened
from pytrix.stores.documents import Change, Documents
from pytrix.stores.generated import GeneratedQuestions
from pytrix.stores.history import Attempt
from pytrix.stores.seen import SeenQuestion
from pytrix.supply import Supply

log = logging.getLogger(__name__)


class Journal(Protocol):
    """Where the learner's documents are read and changed."""

    session: str
    failed: set[str]

    def now(self) -> int: ...

    @property
    def state(self) -> Literal["pending", "empty", "data", "unavailable"]: ...

    @property
    def documents(self) -> Documents: ...

    def change(self, apply: Change, event: str | None = None) -> None: ...

    def knows(self, event: str) -> bool: ...

    def settled(self, events: Iterable[str]) -> list[str]: ...


@dataclass(frozen=True)
class Calendar:
    """The learner's own days: the day of a moment in epoch ms, and the first moment of the day after it."""

    day_of: Callable[[int], date]
    end_of_day: Callable[[int], int]


@dataclass(frozen=True)
class Prepared:
    """A question made ready while the learner works on the one before it."""

    after: str
    target: Target
    shown: Shown


@dataclass(frozen=True)
class Visit:
    """What is remembered for as long as the visit lasts: the run that goes on, the question prepared, the reviews
    passed over, and the events that tell of questions which nobody knows."""

    resumed: str = ""
    prepared: Prepared | None = None
    passed_over: frozenset[tuple[str, Level]] = frozenset()
    refused: frozenset[str] = frozenset()


@dataclass(frozen=True)
class Errands:
    """What waits for the page: where to go, the app's keys that were pressed inside the frame, and what to tell."""

    leaving_to: Address | None = None
    keys: str = ""
    news: tuple[str, ...] = ()


class Workspace:
    """The question on screen, and the way to the next one; the state in it is three values."""

    def __init__(
        self, chooser: Chooser, journal: Journal, calendar: Calendar, lesson: Callable[[str], str | None]
    ) -> None:
        self.chooser, self.journal, self.calendar, self.lesson = chooser, journal, calendar, lesson
        self.state, self.visit, self.errands = State(), Visit(), Errands()

    @property
    def supply(self) -> Supply:
        return self.chooser.supply

    @property
    def documents(self) -> Documents:
        return self.journal.documents

    @property
    def pending(self) -> bool:
        """Whether the browser has not yet answered what it keeps."""
        return self.journal.state == "pending"

    def attend(self, events: Iterable[Event]) -> None:
        """Turns the frame's events into changes, each once; they wait in the frame until storage has been read."""
        if self.pending:
            return
        for event in events:
            if self.journal.knows(event["id"]):
                continue
            change = recorded(event, facts_of=self._facts, day_of=self.calendar.day_of, supply=self.supply)
            if change is None:
                self.visit = replace(self.visit, refused=self.visit.refused | {event["id"]})
                continue
            # First the way, then the id: an event whose way fails is not settled, and comes again.
            self._follow(event)
            self.journal.change(change, event["id"])

    def hide(self) -> None:
        """Another page is on screen."""
        self.state = self.state.hidden()

    def release(self) -> None:
        """Keeps the question, but has the frame close it, so that it writes nothing while the storage is replaced."""
        self.state = self.state.released()

    def forget(self) -> None:
        """Lets go of the question, for example because everything in the browser was replaced."""
        self.state, self.visit = self.state.forgotten(), Visit()

    def fail(self, title: str, text: str) -> None:
        """Tells that something went wrong; whatever is on screen stays there."""
        self.state = self.state.failed(title, text)

    def practise(self, address: Address) -> Address:
        """Shows the question that the address asks for; gives the address that finds this very question again."""
        self.state, asks = self.state.arrived(address)
        if asks:
            self._open(address)
        self._resume(self.state.choice)
        self.state, final = self.state.addressed(address)
        return final

    def review(self, attempt: Attempt) -> None:
        """Shows a past attempt."""
        shown = None
        with suppress(NoQuestionError):
            shown = self.chooser.rebuilt(attempt.question_id)
        self.state = self.state.reviewing(attempt, shown)

    def rerun(self) -> None:
        """Says that the next address comes from this server, so the browser's may still be the one before it."""
        self.state = replace(self.state, ours=True)

    def lead_to(self, address: Address | None) -> None:
        """Has the page go to an address; None when it has arrived."""
        self.errands = replace(self.errands, leaving_to=address)

    def summons(self) -> str:
        """The keys of the app that were pressed inside the frame, once; empty when none were."""
        found, self.errands = self.errands.keys, replace(self.errands, keys="")
        return found

    def take_news(self) -> tuple[str, ...]:
        """What is to be told to the learner, once."""
        found, self.errands = self.errands.news, replace(self.errands, news=())
        return found

    def arguments(self, reading: Reading, tutor: Mapping[str, Any] | None = None) -> dict[str, Any]:
        """The frame's arguments, with what came of the events that it sent."""
        state, sent = self.state, [event["id"] for event in reading.events]
        refused = self.visit.refused | self.journal.failed
        return {
            "view": state.view,
            "session": self.journal.session,
            "question": state.shown.question.model_dump(by_alias=True, mode="json") if state.shown else None,
            "header": self._header(),
            "settings": self.documents.settings.for_frame(),
            "handled": self.journal.settled([*sent, *reading.refused]),
            "refused": [*reading.refused, *(each for each in sent if each in refused)],
            "attempt": past(state.place.attempt) if isinstance(state.place, Review) else None,
            "has_next": state.view == "workspace",
            "proposal": self._proposal(),
            "tutor": tutor if state.view == "workspace" else None,
        }

    def pick(self, choice: Choice, rng: random.Random) -> Question:
        """A question for a choice of topic and level, without showing it; raises `NoQuestionError`."""
        return self.chooser.pick(self.chooser.topical(choice, self.documents), self.documents, rng).question

    def prepare(self) -> None:
        """Makes the next question ready, so that it appears at once."""
        here = self._at_work()
        if here is None or self.pending:
            return
        prepared = None
        try:
            target, prepared = self._target(here.choice, here.question_id), self.visit.prepared
            if not prepared or (prepared.after, prepared.target) != (here.question_id, target):
                prepared = Prepared(here.question_id, target, self.chooser.pick(target, self.documents))
        except NoQuestionError:
            prepared = None
        except Exception:
            # The learner has a question; whatever is wrong with the one after it is told when it is asked for.
            log.exception("The next question could not be prepared")
            prepared = None
        self.visit = replace(self.visit, prepared=prepared)

    def wanted_from_gemini(self) -> tuple[str, Level] | None:
        """The problem type and level that the run will ask next and no question from Gemini is ready for, if any."""
        config, here = self.documents.api_config, self._at_work()
        if here is None or not (config.ready and config.in_auto_mode):
            return None
        with suppress(NoQuestionError):
            target = self._target(here.choice, here.question_id)
            seen = [each.question_id for each in self.documents.seen.questions]
            ready = GeneratedQuestions(self.documents.ai_questions).unseen(target.topic, target.level, seen)
            if target.source == "mixed" and target.level and not ready:
                return target.topic, target.level
        return None

    def run(self) -> AutoRun | None:
        """The run being practised."""
        return self._run(self.state.choice)

    def sitting(self) -> SeenQuestion | None:
        """What came of the question being practised so far."""
        here = self.state.practised
        return self.documents.seen.question(here.question_id) if here else None

    def question(self, question_id: str) -> Question | None:
        """The question of an id; None when there is none any more."""
        try:
            return self.chooser.rebuilt(question_id).question
        except NoQuestionError:
            return None

    def note(self) -> str:
        """Why the question on screen came and what is next, or whatever else is to be said about it."""
        shown = self.state.shown
        return note(shown, self.state.choice, self.documents, self.chooser) if shown else ""

    def skip(self) -> None:
        """Goes on to the next question."""
        if self.state.practised:
            self._go_on(self.state.practised.question_id)

    def ease(self) -> None:
        """Lowers the level of this question's subtopic in the run and shows another question of it."""
        self._redirect(outcomes.record_eased)

    def jump(self, subtopic: str) -> None:
        """Brings a subtopic that the run has further on to the front."""
        self._redirect(partial(outcomes.record_jump, subtopic=subtopic))

    def _at_work(self) -> Practised | None:
        """The question being practised, while it is on screen."""
        return self.state.practised if self.state.view == "workspace" else None

    def _header(self) -> dict[str, Any]:
        shown, reviewing = self.state.shown, isinstance(self.state.place, Review)
        if not shown:
            return {}
        made = header(shown, self.state.choice, self.documents, self.chooser, lesson=self.lesson, reviewing=reviewing)
        if reviewing:
            return made
        now, name = self.journal.now(), self.supply.names(shown.problem_type)[2]
        today = self.calendar.day_of(now)
        return {**made, "gains": gains(self.documents, shown.question.id, name=name, today=today, now=now)}

    def _proposal(self) -> dict[str, str] | None:
        """The question from Gemini that the browser is to run next."""
        waiting = (each for each in self.documents.ai_questions.proposals if each.state == "waiting")
        found = None if self.pending or self.state.view == "released" else next(waiting, None)
        return {"id": found.id, "text": found.text} if found else None

    def _follow(self, event: Event) -> None:
        """Goes where an event leads, which changes no document by itself."""
        match event["type"]:
            case "next":
                self._go_on(event["questionId"])
            case "retry":
                self.lead_to(Address(event["questionId"]))
            case "shortcut":
                self.errands = replace(self.errands, keys=event["keys"])

    def _facts(self, question_id: str) -> Facts | None:
        return self.documents.seen.question(question_id) or self.question(question_id)

    def _run(self, choice: Choice) -> AutoRun | None:
        return self.documents.runs.run(choice.run) if choice.run else None

    def _open(self, address: Address) -> None:
        if address == Address():
            return
        here = self.state.practised
        if here and address.question_id == here.question_id:
            if address.run:
                self.state = self.state.showing(here.shown, Choice(run=address.run))
            return
        known_here = address.question_id and not address.question_id.startswith(GENERATED)
        if not known_here and self.pending:
            return
        try:
            choice = self.chooser.choice(address)
            if address.question_id:
                shown = self._rebuilt(address.question_id, choice)
                self._leave()
                own = Choice(shown.problem_type, shown.question.level)
                self._show(shown, own if choice == ANYTHING else choice)
            else:
                self._leave()
                self._resume(choice)
                self._show_next(choice)
        except NoQuestionError as error:
            self.state = self.state.troubled(Trouble.of(error))

    def _rebuilt(self, question_id: str, choice: Choice) -> Shown:
        known = self.documents.seen.question(question_id)
        return self.chooser.rebuilt(question_id, choice.topic or (known.problem_type if known else ""))

    def _leave(self, *, skipping: bool = False) -> None:
        here = self.state.practised
        if here:
            left = partial(outcomes.record_left, question_id=here.question_id, skipping=skipping)
            self.journal.change(partial(left, at=self.journal.now(), supply=self.supply))

    def _resume(self, choice: Choice) -> None:
        """Once a visit: topics that are gone are left out, and streaks fade by the days that have passed."""
        run = self._run(choice)
        if run is None or self.pending or self.visit.resumed == run.id:
            return
        self.visit = replace(self.visit, resumed=run.id)
        at = self.journal.now()
        step = runs.resumed(run, self.supply.catalogue(run.modules), at)
        self._tell(*(each.text for each in step.news if each.kind in ("dropped", "decayed")))
        if step.run != run:
            self.journal.change(partial(outcomes.record_resumed, run_id=run.id, at=at, supply=self.supply))

    def _tell(self, *texts: str) -> None:
        self.errands = replace(self.errands, news=(*self.errands.news, *texts))

    def _redirect(self, change: Callable[..., Documents]) -> None:
        here = self.state.practised
        if not here or not here.choice.run:
            return
        facts = {"run_id": here.choice.run, "question_id": here.question_id, "at": self.journal.now()}
        self.journal.change(partial(change, **facts, supply=self.supply))
        self._advance(here)

    def _go_on(self, question_id: str) -> None:
        here, sitting = self.state.practised, self.sitting()
        if not here or here.question_id != question_id:
            return
        if sitting and here.choice.review and sitting.outcome is None and not sitting.failed:
            passed_over = self.visit.passed_over | {(sitting.problem_type, sitting.level)}
            self.visit = replace(self.visit, passed_over=passed_over)
        self._leave(skipping=True)
        self._advance(here)

    def _advance(self, here: Practised) -> None:
        """Shows the next question of the choice in place of this one, or says that there is none."""
        before = self.state.address
        try:
            self._show_next(here.choice, here)
        except NoQuestionError as error:
            self.state = self.state.troubled(Trouble.of(error, here.choice))
        self.state = replace(self.state, overtaken=before)

    def _show_next(self, choice: Choice, here: Practised | None = None) -> None:
        after = here.question_id if here else ""
        waiting = self._waiting(choice, after)
        if waiting:
            self._show(waiting, choice)
            return
        target, prepared = self._target(choice, after), self.visit.prepared
        ready = prepared and (prepared.after, prepared.target) == (after, target)
        shown = prepared.shown if prepared and ready else self.chooser.pick(target, self.documents)
        self.visit = replace(self.visit, prepared=None)
        self._show(shown, choice, anew=True)

    def _waiting(self, choice: Choice, after: str) -> Shown | None:
        """The question that the run is waiting for, if it is another one than that on screen."""
        run = self._run(choice)
        if run is None or not run.question_id or run.question_id == after:
            return None
        try:
            return self._rebuilt(run.question_id, choice)
        except NoQuestionError as error:
            self._tell(str(error))
            return None

    def _target(self, choice: Choice, current: str) -> Target:
        return self.chooser.target(
            choice,
            self.documents,
            until=self.calendar.end_of_day(self.journal.now()),
            current=current,
            passed_over=self.visit.passed_over,
        )

    def _show(self, shown: Shown, choice: Choice, *, anew: bool = False) -> None:
        question = shown.question
        self.state = self.state.showing(shown, choice)
        seen = SeenQuestion(
            question_id=question.id,
            fingerprint=question.fingerprint,
            problem_type=shown.problem_type,
            level=question.level,
            title=question.title,
            seen_at=self.journal.now(),
            mode=choice.mode,
            run_id=choice.run or None,
        )
        self.journal.change(partial(record_opened, question=seen, supply=self.supply, anew=anew))
