"""The learner's documents in this session: read from the browser, changed at once, written back all or nothing."""

from __future__ import annotations

import logging
import time
import uuid
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from pytrix.stores.documents import (
    HANDLED_KEY,
    KEYS,
    KINDS,
    WITHHELD,
    Change,
    DamagedError,
    Documents,
    Kind,
    Loaded,
    NewerSchemaError,
    dump,
    load,
)
from pytrix.stores.patches import diff
from pytrix.ui.answers import (
    BatchDone,
    BatchHeld,
    BatchStale,
    DocumentsAnswer,
    Move,
    RoomAnswer,
    UnavailableAnswer,
    answers,
)

KEPT_HANDLED_IDS = 1000
"""An event may come again from a tab that was closed for long, so ids outlive the queue of any one tab."""
CLOCKS_AGREE_MS = 10_000
"""Clocks that differ by less count as one: so long may an answer be on its way."""
CLOCK_UNSET_MS = 20 * 366 * 24 * 3_600_000
"""A clock that is further off shows no time that anybody lives in, and is not followed."""

log = logging.getLogger(__name__)

_LABELS = {kind.key: kind.label for kind in KINDS}

State = Literal["pending", "empty", "data", "unavailable"]


@dataclass(frozen=True)
class Queued:
    """A change that the browser has not confirmed, with the event it handles, if any."""

    apply: Change
    event: str | None = None


@dataclass(frozen=True)
class Batch:
    """Queued changes on their way to the browser, as one all-or-nothing write."""

    changes: tuple[Queued, ...]
    after: Documents
    written: Mapping[str, Any]
    command: dict[str, Any]


@dataclass(frozen=True)
class Outlook:
    """What the screen is drawn from: where it stays the same, nothing needs to be drawn anew."""

    available: bool | None
    full: bool
    notices: tuple[str, ...]
    handled: int
    failed: int
    documents: Documents


@dataclass(frozen=True)
class InBrowser:
    """What the browser holds under a key, and its revision (None: nothing with a revision)."""

    data: Any = None
    revision: int | None = None


def now_ms() -> int:
    return time.time_ns() // 1_000_000


@dataclass
class Storage:
    """Documents as the learner sees them: what the browser confirmed plus every change still on its way."""

    clock: Callable[[], int] = now_ms
    session: str = field(default_factory=lambda: uuid.uuid4().hex)
    seen: int = 0
    available: bool | None = None
    full: bool = False
    notices: list[str] = field(default_factory=list)
    handled: set[str] = field(default_factory=set)
    failed: set[str] = field(default_factory=set)
    """Events that could not be applied: they stay with whoever sent them."""
    awaited: bool = False
    """Whether the page on screen goes on only once the browser has confirmed every change."""

    def __post_init__(self) -> None:
        self._ahead_ms = 0
        self._confirmed = Documents()
        self._in_browser: dict[str, InBrowser] = {}
        self._read_only: set[str] = set()
        self._damaged: set[str] = set()
        self._queue: list[Queued] = []
        self._batch: Batch | None = None
        self._held = False
        self._view: Documents | None = None

    def now(self) -> int:
        """The time by the learner's clock, in ms; by the server's own until the browser has told its time."""
        return self.clock() + self._ahead_ms

    @property
    def state(self) -> State:
        """`pending` until the browser has answered; `unavailable` when it keeps nothing for this site."""
        if self.available is None:
            return "pending"
        if not self.available:
            return "unavailable"
        return "empty" if self.documents == Documents() else "data"

    @property
    def busy(self) -> bool:
        """Whether an answer of the browser to a change is on its way."""
        return bool(self.available and (self._queue or self._damaged) and not self._held)

    @property
    def unsent(self) -> bool:
        """Whether a change waits for the next command to the bridge."""
        return self.busy and self._batch is None

    def saved(self, part: str) -> bool:
        """Whether the browser has confirmed every change, and this part of the documents was free to be changed."""
        writable = all(kind.key not in self._read_only for kind in KINDS if kind.part == part)
        return bool(self.available and not self._queue and writable)

    @property
    def documents(self) -> Documents:
        if self._view is None:
            self._view = self._folded(self._confirmed, self._queue)
        return self._view

    @property
    def outlook(self) -> Outlook:
        return Outlook(
            self.available, self.full, tuple(self.notices), len(self.handled), len(self.failed), self.documents
        )

    def change(self, apply: Change, event: str | None = None) -> None:
        """Applies a change at once and queues it for the browser; an event already dealt with changes nothing."""
        if event is not None and self.knows(event):
            return
        queued = Queued(apply, event)
        self._queue.append(queued)
        if self._view is not None:
            self._view = self._folded(self._view, [queued])
        self._held = False
        if self.available is False:
            self._keep_in_memory()

    def knows(self, event: str) -> bool:
        """Whether this event was dealt with, or is about to be."""
        return event in self.handled or event in self.failed or any(each.event == event for each in self._queue)

    def settled(self, events: Iterable[str]) -> list[str]:
        """Those of these events that are written for good, so that their sender may forget them."""
        return [each for each in events if each in self.handled]

    def command(self, *, after_question: bool = False) -> dict[str, Any]:
        """What to tell the bridge now; `after_question` has its first answer wait for the question on this page."""
        if self._batch is None and self.busy:
            self._batch = self._new_batch()
        return {
            "session": self.session,
            "keys": list(KEYS),
            "handledKey": HANDLED_KEY,
            "handledLimit": KEPT_HANDLED_IDS,
            "withheld": list(WITHHELD),
            "afterQuestion": after_question,
            "seen": self.seen,
            "batch": self._batch.command if self._batch else None,
        }

    def receive(self, value: object) -> None:
        """Takes in the bridge's answers; what is of another session, seen before or none is ignored."""
        for answer in answers(value):
            if answer.session != self.session or answer.seq <= self.seen:
                continue
            self.seen = answer.seq
            ahead_ms = answer.now - self.clock()
            self._ahead_ms = ahead_ms if CLOCKS_AGREE_MS < abs(ahead_ms) < CLOCK_UNSET_MS else 0
            self._view = None
            match answer:
                case DocumentsAnswer():
                    self._read(answer)
                case BatchDone() | BatchStale() | BatchHeld():
                    self._close_batch(answer)
                case RoomAnswer():
                    self._held = False
                case UnavailableAnswer():
                    self.available = False
                    self._keep_in_memory()

    def _folded(self, documents: Documents, changes: Iterable[Queued]) -> Documents:
        """The documents after the changes; one that fails on them is left out, so that the others still count."""
        for each in changes:
            try:
                documents = each.apply(documents)
                self.failed.discard(each.event or "")
            except Exception:
                log.exception("A change could not be applied")
                if each.event is not None:
                    self.failed.add(each.event)
                self._note(
                    "**Something you did could not be recorded**, because what this browser keeps does not fit "
                    "together. Everything else is safe. **Your data** can export it."
                )
        return documents

    def _new_batch(self) -> Batch:
        changes = tuple(self._queue)
        after = self.documents
        written: dict[str, Any] = {}
        patches: list[dict[str, Any]] = []
        for kind in KINDS:
            patch = self._patch(kind, after)
            if patch:
                patches.append(patch)
                written[kind.key] = dump(after.part(kind.part))
        command = {
            "id": uuid.uuid4().hex,
            "bases": self._bases(),
            "patches": patches,
            "setAside": sorted(self._damaged),
            "events": [each.event for each in changes if each.event is not None and each.event not in self.failed],
        }
        return Batch(changes, after, written, command)

    def _bases(self) -> dict[str, int | None]:
        """The revision of every document that the changes may have looked at, written or not."""
        keys = [kind.key for kind in KINDS if kind.key not in self._read_only]
        return {key: self._in_browser.get(key, InBrowser()).revision for key in keys}

    def _patch(self, kind: Kind, after: Documents) -> dict[str, Any] | None:
        if kind.key in self._read_only or after.part(kind.part) == self._confirmed.part(kind.part):
            return None
        known = self._in_browser.get(kind.key, InBrowser())
        data = dump(after.part(kind.part))
        whole = known.data is None or known.revision is None
        ops = [{"op": "set", "path": [], "value": data}] if whole else diff(known.data, data)
        return {
            "key": kind.key,
            "schema": kind.schema,
            "updatedAt": self.now(),
            "ops": ops,
        }

    def _close_batch(self, answer: BatchDone | BatchStale | BatchHeld) -> None:
        batch = self._batch
        if batch is None or batch.command["id"] != answer.id:
            return
        self._batch = None
        match answer:
            case BatchDone():
                self._confirm(batch)
                self._note_moves(answer.moves)
            case BatchStale():
                self._read(answer)
            case BatchHeld():
                self._hold(answer.result)

    def _confirm(self, batch: Batch) -> None:
        for kind in KINDS:
            if kind.key in batch.written:
                revision = self._in_browser.get(kind.key, InBrowser()).revision or 0
                self._in_browser[kind.key] = InBrowser(batch.written[kind.key], revision + 1)
                self._confirmed = self._confirmed.with_part(kind.part, batch.after.part(kind.part))
            elif kind.key in self._read_only:
                self._confirmed = self._confirmed.with_part(kind.part, batch.after.part(kind.part))
            elif kind.key in batch.command["setAside"]:
                self._in_browser[kind.key] = InBrowser()
        self._damaged -= set(batch.command["setAside"])
        self.handled.update(batch.command["events"])
        self._queue = [each for each in self._queue if each not in batch.changes]
        self.full = False

    def _read(self, answer: DocumentsAnswer | BatchStale) -> None:
        self.available = True
        for kind in KINDS:
            self._read_document(kind, answer.documents.get(kind.key))
        self.handled.update(answer.handled)
        self._queue = [each for each in self._queue if each.event not in self.handled]

    def _read_document(self, kind: Kind, envelope: Any) -> None:
        try:
            loaded = load(kind, envelope)
        except NewerSchemaError:
            self._damaged.discard(kind.key)
            if kind.key not in self._read_only:
                self._read_only.add(kind.key)
                self._note(
                    f"**A newer version of Pytrix wrote your {kind.label} in this browser.** It stays as it is, and "
                    "what changes now lasts for this visit only. Reload the page to get the newer version."
                )
            return
        except DamagedError as error:
            self._damaged.add(kind.key)
            loaded = Loaded(kind.model(), error.revision)
        else:
            self._damaged.discard(kind.key)
        self._read_only.discard(kind.key)
        self._confirmed = self._confirmed.with_part(kind.part, loaded.content)
        self._in_browser[kind.key] = InBrowser(loaded.raw, loaded.revision)

    def _hold(self, reason: str) -> None:
        """Keeps the queue for the next try, which the next change starts."""
        self._held = True
        for key in sorted(self._damaged):
            self._note(
                f"**Your {_LABELS[key]} in this browser could not be read.** The damaged copy stays where it is as "
                "long as the browser refuses to put it elsewhere, and what is new lasts for this visit only."
            )
        self.full = reason == "full"
        if not self.full:
            self._in_browser = {key: InBrowser(None, known.revision) for key, known in self._in_browser.items()}
            self._note("Your last change could not be saved in this browser. It is kept for this visit.")

    def _keep_in_memory(self) -> None:
        self._confirmed = self._folded(self._confirmed, self._queue)
        self.handled.update(each.event for each in self._queue if each.event is not None)
        self.handled -= self.failed
        self._queue.clear()
        self._batch = None
        self._view = None

    def _note_moves(self, moves: Iterable[Move]) -> None:
        for each in moves:
            label = _LABELS[each.key]
            if each.kind == "corrupt":
                self._note(
                    f"**Your {label} in this browser could not be read.** The damaged copy is kept in the browser's "
                    f"storage under `{each.aside}`, and Pytrix begins with a fresh one."
                )
            else:
                self._note(
                    f"**Pytrix has taken over your {label} from an earlier app.** The original, with any code in it, "
                    f"is kept in the browser's storage under `{each.aside}`."
                )

    def _note(self, message: str) -> None:
        if message not in self.notices:
            self.notices.append(message)
