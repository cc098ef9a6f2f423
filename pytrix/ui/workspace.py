"""The workspace of this session: which question it shows, and what its events change."""

from __future__ import annotations

import logging
import random
from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import date
from functools import partial
from typing import Any, Literal

from pyodide_runner.events import AttemptEvent, Event, Reading

from pytrix.auto_mode import runs
from pytrix.auto_mode.documents import AutoRun
from pytrix.question.models import Question
from pytrix.question.service import NoQuestionError
from pytrix.question.sources import GENERATED
from pytrix.stores import outcomes
from pytrix.stores.ai_records import record_examined, record_tutored
from pytrix.stores.attempts import record_attempt, record_opened, record_reveal
from pytrix.stores.documents import Change, Documents
from pytrix.stores.generated import GeneratedQuestions
from pytrix.stores.history import Attempt
from pytrix.stores.model import Level
from pytrix.stores.seen import SeenQuestion
from pytrix.supply import Supply
from pytrix.ui.choice import Address, Choice, Chooser, NothingLeftError, Shown, Target
from pytrix.ui.events import attempt_of, past
from pytrix.ui.gains import gains
from pytrix.ui.header import header, note
from pytrix.ui.storage import Storage

log = logging.getLogger(__name__)

ANYTHING = Choice()

View = Literal["hidden", "workspace", "review"]


@dataclass(frozen=True)
class Trouble:
    """Why there is no question: a title, and what to tell the learner."""

    title: str
    text: str

    @classmethod
    def of(cls, error: NoQuestionError) -> Trouble:
        return cls(error.title if isinstance(error, NothingLeftError) else "No such question", str(error))


@dataclass(frozen=True)
class Prepared:
    """A question made ready while the learner works on the one before it."""

    after: str
    target: Target
    shown: Shown


@dataclass
class Workspace:
    """The question on screen.

    `day_of` gives the learner's calendar day of a moment in epoch ms, `end_of_day` the first moment of the next one.
    """

    chooser: Chooser
    day_of: Callable[[int], date]
    end_of_day: Callable[[int], int]
    view: View = "hidden"
    shown: Shown | None = None
    choice: Choice = ANYTHING
    attempt: Attempt | None = None
    trouble: Trouble | None = None
    leaving_to: Address | None = None
    summoned: str = ""
    news: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self._replaced: Address | None = None
        self._practised: Shown | None = None
        self._prepared: Prepared | None = None
        self._continued = ""
        self._released = self._rerunning = False
        self._passed_over: set[tuple[str, Level]] = set()
        self._unknown: set[str] = set()

    @property
    def supply(self) -> Supply:
        return self.chooser.supply

    def attend(self, events: Iterable[Event], storage: Storage) -> None:
        """Turns the frame's events into changes, each once; they wait in the frame until storage has been read."""
        if storage.state == "pending":
            return
        for event in events:
            if storage.knows(event["id"]):
                continue
            change = self._change(event, storage)
            if change:
                storage.change(change, event["id"])
            else:
                self._unknown.add(event["id"])

    def hide(self) -> None:
        """Keeps the question, but no address is waiting for it any more."""
        self.view, self.attempt, self._replaced, self._released = "hidden", None, None, False
        self.shown = self._practised

    def release(self) -> None:
        """Keeps the question, but has the frame close it, so that it writes nothing while the storage is replaced."""
        self.hide()
        self._released = True

    def forget(self) -> None:
        """Lets go of the question, for example because everything in the browser was replaced."""
        self.shown = self._practised = self._prepared = self.trouble = None
        self.choice, self._continued = ANYTHING, ""

    def practise(self, address: Address, storage: Storage) -> Address:
        """Shows the question that the address asks for; gives the address that finds this very question again."""
        self.view, self.attempt = "workspace", None
        self.shown = self._practised
        expected, self._rerunning = self._rerunning and address == self.address, False
        if address != self._replaced and not expected:
            self._replaced = self.trouble = None
            self._open(address, storage)
        self._continue_run(storage)
        final = self.address if self._practised or self._replaced else address
        if final != address:
            self._replaced = address
        return final

    def summons(self) -> str:
        """The keys of the app that were pressed inside the frame, once; empty when none were."""
        keys, self.summoned = self.summoned, ""
        return keys

    def rerun(self) -> None:
        """Says that the next address comes from this server, so the browser's may still be the one before it."""
        self._rerunning = True

    def review(self, attempt: Attempt) -> None:
        """Shows a past attempt."""
        self.view, self.attempt, self.trouble = "review", attempt, None
        self.shown = None
        try:
            self.shown = self.chooser.rebuilt(attempt.question_id)
        except NoQuestionError as error:
            self.view, self.trouble = "hidden", Trouble.of(error)

    @property
    def address(self) -> Address:
        """The address of the question being practised and of the choice it came from."""
        return Address.to(self.choice, self._practised.question.id if self._practised else "")

    def arguments(self, storage: Storage, reading: Reading, tutor: Mapping[str, Any] | None = None) -> dict[str, Any]:
        """The frame's arguments, with what came of the events that it sent."""
        sent = [event["id"] for event in reading.events]
        shown = None if self._released else self.shown
        return {
            # A review of nothing: the frame lets go of the question, hidden as it is.
            "view": "review" if self._released else self.view,
            "session": storage.session,
            "question": shown.question.model_dump(by_alias=True, mode="json") if shown else None,
            "header": self._header(storage),
            "settings": storage.documents.settings.for_frame(),
            "handled": storage.settled([*sent, *reading.refused]),
            "refused": [*reading.refused, *(each for each in sent if each in self._unknown or each in storage.failed)],
            "attempt": past(self.attempt) if self.attempt else None,
            "has_next": self.view == "workspace",
            "proposal": self._proposal(storage),
            "tutor": tutor if self.view == "workspace" else None,
        }

    def _proposal(self, storage: Storage) -> dict[str, str] | None:
        """The question from Gemini that the browser is to run next."""
        waiting = (each for each in storage.documents.ai_questions.proposals if each.state == "waiting")
        found = None if storage.state == "pending" or self._released else next(waiting, None)
        return {"id": found.id, "text": found.text} if found else None

    def pick(self, choice: Choice, documents: Documents, rng: random.Random) -> Shown:
        """A question for a choice of topic and level, without showing it; raises `NoQuestionError`."""
        return self.chooser.pick(Target(choice.topic, choice.level, source=choice.source), documents, rng)

    def prepare(self, storage: Storage) -> None:
        """Makes the next question ready, so that it appears at once."""
        if self.view != "workspace" or not self._practised or storage.state == "pending":
            return
        current = self._practised.question.id
        try:
            target = self._target(storage)
            if not self._prepared or (self._prepared.after, self._prepared.target) != (current, target):
                self._prepared = Prepared(current, target, self.chooser.pick(target, storage.documents))
        except NoQuestionError:
            self._prepared = None
        except Exception:
            # The learner has a question; whatever is wrong with the one after it is told when it is asked for.
            log.exception("The next question could not be prepared")
            self._prepared = None

    def wanted_from_gemini(self, storage: Storage) -> tuple[str, Level] | None:
        """The problem type and level that the run will ask next and no question from Gemini is ready for, if any."""
        config = storage.documents.api_config
        if self.view != "workspace" or not self._practised or not (config.ready and config.in_auto_mode):
            return None
        with suppress(NoQuestionError):
            target = self._target(storage)
            seen = [each.question_id for each in storage.documents.seen.questions]
            ready = GeneratedQuestions(storage.documents.ai_questions).unseen(target.topic, target.level, seen)
            if target.source == "mixed" and target.level and not ready:
                return target.topic, target.level
        return None

    def run(self, documents: Documents) -> AutoRun | None:
        """The run being practised."""
        return documents.runs.run(self.choice.run) if self.choice.run else None

    def sitting(self, documents: Documents) -> SeenQuestion | None:
        """What came of the question being practised so far."""
        return documents.seen.question(self._practised.question.id) if self._practised else None

    def question(self, question_id: str) -> Question | None:
        """The question of an id; None when there is none any more."""
        try:
            return self.chooser.rebuilt(question_id).question
        except NoQuestionError:
            return None

    def skip(self, storage: Storage) -> None:
        """Goes on to the next question."""
        if self._practised:
            self._go_on(self._practised.question.id, storage)

    def ease(self, storage: Storage) -> None:
        """Lowers the level of this question's subtopic in the run and shows another question of it."""
        self._redirect(storage, outcomes.record_eased)

    def jump(self, storage: Storage, subtopic: str) -> None:
        """Brings a subtopic that the run has further on to the front."""
        self._redirect(storage, partial(outcomes.record_jump, subtopic=subtopic))

    def _redirect(self, storage: Storage, change: Callable[..., Documents]) -> None:
        if not self._practised or not self.choice.run:
            return
        facts = {"run_id": self.choice.run, "question_id": self._practised.question.id, "at": storage.now()}
        storage.change(partial(change, **facts, supply=self.supply))
        self._advance(storage)

    def _header(self, storage: Storage) -> dict[str, Any]:
        if not self.shown:
            return {}
        reviewing = self.view == "review"
        made = header(self.shown, self.choice, storage.documents, self.chooser, reviewing=reviewing)
        return made if reviewing else {**made, "gains": self._gains(self.shown, storage)}

    def _gains(self, shown: Shown, storage: Storage) -> list[dict[str, Any]]:
        now = storage.now()
        name = self.supply.names(shown.problem_type)[2]
        return gains(storage.documents, shown.question.id, name=name, today=self.day_of(now), now=now)

    def note(self, documents: Documents) -> str:
        """Why the question on screen came and what is next, or whatever else is to be said about it."""
        return note(self.shown, self.choice, documents, self.chooser) if self.shown else ""

    def _open(self, address: Address, storage: Storage) -> None:
        if address == Address():
            return
        if self._practised and address.question_id == self._practised.question.id:
            if address.run:
                self.choice = Choice(run=address.run)
            return
        known_here = address.question_id and not address.question_id.startswith(GENERATED)
        if not known_here and storage.state == "pending":
            return
        try:
            choice = self.chooser.choice(address)
            if address.question_id:
                shown = self._rebuilt(address.question_id, choice, storage.documents)
                self._leave(storage)
                self._show(shown, _choice_of(shown) if choice == ANYTHING else choice, storage)
            else:
                self._begin(choice, storage)
        except NoQuestionError as error:
            self.trouble, self.shown, self._practised = Trouble.of(error), None, None

    def _begin(self, choice: Choice, storage: Storage) -> None:
        """Shows the first question of a choice; a run goes on with the question that it is waiting for."""
        self._leave(storage)
        self._practised, self.choice = None, choice
        self._continue_run(storage)
        self._show_next(storage)

    def _rebuilt(self, question_id: str, choice: Choice, documents: Documents) -> Shown:
        known = documents.seen.question(question_id)
        return self.chooser.rebuilt(question_id, choice.topic or (known.problem_type if known else ""))

    def _leave(self, storage: Storage, *, skipping: bool = False) -> None:
        if self._practised:
            left = partial(outcomes.record_left, question_id=self._practised.question.id, skipping=skipping)
            storage.change(partial(left, at=storage.now(), supply=self.supply))

    def _continue_run(self, storage: Storage) -> None:
        """Once a visit: topics that are gone are left out, and streaks fade by the days that have passed."""
        run = self.run(storage.documents)
        if run is None or storage.state == "pending" or self._continued == run.id:
            return
        self._continued = run.id
        step = runs.resumed(run, self.supply.catalogue(run.modules), storage.now())
        self.news += [each.text for each in step.news if each.kind in ("dropped", "decayed")]
        if step.run != run:
            change = partial(outcomes.record_resumed, run_id=run.id, at=storage.now(), supply=self.supply)
            storage.change(change)

    def _target(self, storage: Storage) -> Target:
        return self.chooser.target(
            self.choice,
            storage.documents,
            until=self.end_of_day(storage.now()),
            current=self._practised.question.id if self._practised else "",
            passed_over=self._passed_over,
        )

    def _show(self, shown: Shown, choice: Choice, storage: Storage, *, anew: bool = False) -> None:
        question = shown.question
        self._practised = self.shown = shown
        self.choice = choice
        seen = SeenQuestion(
            question_id=question.id,
            fingerprint=question.fingerprint,
            problem_type=shown.problem_type,
            level=question.level,
            title=question.title,
            seen_at=storage.now(),
            mode=choice.mode,
            run_id=choice.run or None,
        )
        storage.change(partial(record_opened, question=seen, supply=self.supply, anew=anew))

    def _facts(self, question_id: str, documents: Documents) -> Question | SeenQuestion | None:
        seen = documents.seen.question(question_id)
        if seen:
            return seen
        try:
            return self.chooser.rebuilt(question_id).question
        except NoQuestionError:
            return None

    def _change(self, event: Event, storage: Storage) -> Change | None:
        """What an event changes; None for an attempt at a question that nobody knows."""
        if event["type"] == "attempt":
            return self._attempted(event, storage.documents)
        if event["type"] == "reveal":
            return partial(record_reveal, question_id=event["questionId"], at=event["at"], supply=self.supply)
        if event["type"] == "examined":
            return partial(
                record_examined,
                proposal_id=event["questionId"],
                filled=event["filled"],
                evidence=event["evidence"],
                check=event["check"],
                at=event["at"],
            )
        if event["type"] == "tutor_outcome":
            return partial(
                record_tutored,
                question_id=event["questionId"],
                request=event["request"],
                task=event["task"],
                shown=event["shown"],
                check=event["check"],
                at=event["at"],
            )
        if event["type"] == "next":
            self._go_on(event["questionId"], storage)
        elif event["type"] == "retry":
            self.leaving_to = Address(event["questionId"])
        elif event["type"] == "shortcut":
            self.summoned = event["keys"]
        return _unchanged

    def _attempted(self, event: AttemptEvent, documents: Documents) -> Change | None:
        question = self._facts(event["questionId"], documents)
        if question is None:
            return None
        attempt = attempt_of(event, question)
        return partial(record_attempt, attempt=attempt, day=self.day_of(event["at"]), supply=self.supply)

    def _go_on(self, question_id: str, storage: Storage) -> None:
        if not self._practised or self._practised.question.id != question_id:
            return
        sitting = self.sitting(storage.documents)
        if sitting and self.choice.review and sitting.outcome is None and not sitting.failed:
            self._passed_over.add((sitting.problem_type, sitting.level))
        self._leave(storage, skipping=True)
        self._advance(storage)

    def _advance(self, storage: Storage) -> None:
        """Shows the next question of the choice in place of this one, or says that there is none."""
        before = self.address
        try:
            self._show_next(storage)
        except NoQuestionError as error:
            self.trouble, self.shown, self._practised = Trouble.of(error), None, None
        self._replaced = before

    def _show_next(self, storage: Storage) -> None:
        waiting = self._waiting(storage.documents)
        if waiting:
            self._show(waiting, self.choice, storage)
            return
        target, prepared = self._target(storage), self._prepared
        ready = prepared and (prepared.after, prepared.target) == (self.address.question_id, target)
        shown = prepared.shown if prepared and ready else self.chooser.pick(target, storage.documents)
        self._prepared = None
        self._show(shown, self.choice, storage, anew=True)

    def _waiting(self, documents: Documents) -> Shown | None:
        """The question that the run is waiting for, if it is another one than that on screen."""
        run = self.run(documents)
        if run is None or not run.question_id or run.question_id == self.address.question_id:
            return None
        try:
            return self._rebuilt(run.question_id, self.choice, documents)
        except NoQuestionError as error:
            self.news.append(str(error))
            return None


def _choice_of(shown: Shown) -> Choice:
    return Choice(shown.problem_type, shown.question.level)


def _unchanged(documents: Documents) -> Documents:
    return documents
