"""What stands in the workspace, as values, and how addresses move between them."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

from pytrix.practice.address import ANYTHING, Address, Choice
from pytrix.practice.chooser import NothingLeftError, Shown
from pytrix.question.service import NoQuestionError
from pytrix.stores.history import Attempt

View = Literal["hidden", "workspace", "review", "released"]


@dataclass(frozen=True)
class Nothing:
    """Nothing was asked for yet."""


@dataclass(frozen=True)
class Practised:
    """A question that is being practised, and the choice it came from."""

    shown: Shown
    choice: Choice

    @property
    def question_id(self) -> str:
        return self.shown.question.id


@dataclass(frozen=True)
class Trouble:
    """Why there is no question of a choice: a title, and what to tell the learner.

    `beside` is the question that stays on screen although another one could not be opened.
    """

    title: str
    text: str
    choice: Choice = ANYTHING
    beside: Practised | None = None

    @classmethod
    def of(cls, error: NoQuestionError, choice: Choice = ANYTHING) -> Trouble:
        return cls(error.title if isinstance(error, NothingLeftError) else "No such question", str(error), choice)


Kept = Nothing | Practised | Trouble


@dataclass(frozen=True)
class Review:
    """A past attempt that is looked at (`shown` is None where its question is gone), over what is practised."""

    attempt: Attempt
    shown: Shown | None
    kept: Kept


@dataclass(frozen=True)
class Released:
    """What is practised is closed in the frame, so that it writes nothing while the storage is replaced."""

    kept: Kept


Place = Nothing | Practised | Trouble | Review | Released


@dataclass(frozen=True)
class State:
    """The place, whether the practice page shows it, and what is known of the address bar.

    `overtaken` is the address that ours took the place of: a browser that has not heard of ours still sends it, and it
    asks for nothing then. `ours` says that the next address comes from this server, and tells nothing of the browser's.
    """

    place: Place = Nothing()
    on_screen: bool = False
    overtaken: Address | None = None
    ours: bool = False

    @property
    def kept(self) -> Kept:
        """What is practised, whatever lies over it."""
        return self.place.kept if isinstance(self.place, Review | Released) else self.place

    @property
    def practised(self) -> Practised | None:
        match self.kept:
            case Practised() as found:
                return found
            case Trouble(beside=found):
                return found
            case _:
                return None

    @property
    def choice(self) -> Choice:
        """Where the next question comes from."""
        if self.practised:
            return self.practised.choice
        return self.kept.choice if isinstance(self.kept, Trouble) else ANYTHING

    @property
    def shown(self) -> Shown | None:
        """The question that the frame has, seen or unseen."""
        match self.place:
            case Review(shown=shown):
                return shown
            case Released():
                return None
            case _:
                return self.practised.shown if self.practised else None

    @property
    def view(self) -> View:
        match self.place:
            case Review(shown=shown):
                return "review" if shown else "hidden"
            case Released():
                return "released"
            case _:
                return "workspace" if self.on_screen else "hidden"

    @property
    def address(self) -> Address:
        """The address of the question being practised, and of the choice it came from."""
        return Address.to(self.choice, self.practised.question_id if self.practised else "")

    def hidden(self) -> State:
        """Another page is on screen; no address is waiting for what is practised any more."""
        return State(self.kept)

    def released(self) -> State:
        return State(Released(self.kept))

    def reviewing(self, attempt: Attempt, shown: Shown | None) -> State:
        return State(Review(attempt, shown, self.kept))

    def forgotten(self) -> State:
        """Without what was practised."""
        return State(Released(Nothing()) if isinstance(self.place, Released) else Nothing(), self.on_screen)

    def arrived(self, address: Address) -> tuple[State, bool]:
        """The practice page with this address is on screen; and whether the address asks for anything."""
        # After a rerun of ours the address is ours too; what the browser sends next may still be the one before it.
        expected = self.ours and address == self.address
        here = replace(self, place=self.kept, on_screen=True, ours=False)
        if expected or address == self.overtaken:
            return here, False
        return replace(here, place=here.practised or Nothing(), overtaken=None), True

    def addressed(self, address: Address) -> tuple[State, Address]:
        """The address that finds this very place again, in place of the one that was asked for."""
        final = self.address if self.practised or self.overtaken else address
        return (self if final == address else replace(self, overtaken=address)), final

    def showing(self, shown: Shown, choice: Choice) -> State:
        return replace(self, place=Practised(shown, choice))

    def troubled(self, trouble: Trouble) -> State:
        return replace(self, place=trouble)

    def failed(self, title: str, text: str) -> State:
        """Something else went wrong: it is told, and the learner's question stays on screen."""
        return self.troubled(Trouble(title, text, self.choice, self.practised))
