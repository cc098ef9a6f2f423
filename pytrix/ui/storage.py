"""The learner's documents in this session: read from the browser, changed at once, written back all or nothing."""

from __future__ import annotations

import time
import uuid
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, Literal

from pytrix.stores.documents import (
    HANDLED_KEY,
    KEYS,
    KINDS,
    Change,
    DamagedError,
    Documents,
    Kind,
    NewerSchemaError,
    dump,
    load,
)
from pytrix.stores.patches import diff

KEPT_HANDLED_IDS = 1000

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

    def __post_init__(self) -> None:
        self._confirmed = Documents()
        self._in_browser: dict[str, InBrowser] = {}
        self._read_only: set[str] = set()
        self._damaged: set[str] = set()
        self._queue: list[Queued] = []
        self._batch: Batch | None = None
        self._held = False
        self._view: Documents | None = None

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
        return bool(self.available and self._queue and not self._held)

    @property
    def documents(self) -> Documents:
        if self._view is None:
            self._view = _folded(self._confirmed, self._queue)
        return self._view

    def change(self, apply: Change, event: str | None = None) -> None:
        """Applies a change at once and queues it for the browser; an event already dealt with changes nothing."""
        if event is not None and self.knows(event):
            return
        self._queue.append(Queued(apply, event))
        self._view = None
        self._held = False
        if self.available is False:
            self._keep_in_memory()

    def knows(self, event: str) -> bool:
        """Whether this event was dealt with, or is about to be."""
        return event in self.handled or any(each.event == event for each in self._queue)

    def settled(self, events: Iterable[str]) -> list[str]:
        """Those of these events that are written for good, so that their sender may forget them."""
        return [each for each in events if each in self.handled]

    def command(self) -> dict[str, Any]:
        """What to tell the bridge now."""
        if self._batch is None and self.available and self._queue and not self._held:
            self._batch = self._new_batch()
        return {
            "session": self.session,
            "keys": list(KEYS),
            "handledKey": HANDLED_KEY,
            "handledLimit": KEPT_HANDLED_IDS,
            "seen": self.seen,
            "batch": self._batch.command if self._batch else None,
        }

    def receive(self, answers: Iterable[Mapping[str, Any]]) -> None:
        """Takes in the bridge's answers; those of another session or seen before are ignored."""
        for answer in answers:
            if answer["session"] != self.session or answer["seq"] <= self.seen:
                continue
            self.seen = answer["seq"]
            self._view = None
            self._note_corrupt(answer.get("corrupt") or [])
            match answer["type"]:
                case "documents":
                    self._read(answer)
                case "batch":
                    self._close_batch(answer)
                case "full":
                    self._hold("full")
                case "unavailable":
                    self.available = False
                    self._keep_in_memory()

    def _new_batch(self) -> Batch:
        changes = tuple(self._queue)
        after = _folded(self._confirmed, changes)
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
            "setAside": sorted(self._damaged & written.keys()),
            "events": [each.event for each in changes if each.event is not None],
        }
        return Batch(changes, after, written, command)

    def _bases(self) -> dict[str, int | None]:
        """The revision of every document that the changes may have looked at, written or not."""
        unknown = self._damaged | self._read_only
        keys = [kind.key for kind in KINDS if kind.key not in unknown]
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
            "updatedAt": self.clock(),
            "ops": ops,
        }

    def _close_batch(self, answer: Mapping[str, Any]) -> None:
        batch = self._batch
        if batch is None or batch.command["id"] != answer["id"]:
            return
        self._batch = None
        match answer["result"]:
            case "done":
                self._confirm(batch)
            case "stale":
                self._read(answer)
            case reason:
                self._hold(reason)

    def _confirm(self, batch: Batch) -> None:
        for kind in KINDS:
            if kind.key in batch.written:
                revision = self._in_browser.get(kind.key, InBrowser()).revision or 0
                self._in_browser[kind.key] = InBrowser(batch.written[kind.key], revision + 1)
                self._confirmed = self._confirmed.with_part(kind.part, batch.after.part(kind.part))
            elif kind.key in self._read_only:
                self._confirmed = self._confirmed.with_part(kind.part, batch.after.part(kind.part))
        self._damaged -= batch.written.keys()
        self.handled.update(batch.command["events"])
        self._queue = [each for each in self._queue if each not in batch.changes]
        self.full = False

    def _read(self, answer: Mapping[str, Any]) -> None:
        self.available = True
        for kind in KINDS:
            self._read_document(kind, answer["documents"].get(kind.key))
        self.handled.update(answer["handled"])
        self._queue = [each for each in self._queue if each.event not in self.handled]

    def _read_document(self, kind: Kind, envelope: Any) -> None:
        try:
            loaded = load(kind, envelope)
        except NewerSchemaError:
            if kind.key not in self._read_only:
                self._read_only.add(kind.key)
                self._note(
                    f"**Your {kind.label} in this browser come from a newer version of Pytrix.** They stay as they "
                    "are, and what changes now lasts for this visit only. Reload the page to get the newer version."
                )
            return
        except DamagedError:
            if kind.key not in self._damaged:
                self._damaged.add(kind.key)
                self._note(_set_aside_message(kind.key))
            self._confirmed = self._confirmed.with_part(kind.part, kind.model())
            self._in_browser[kind.key] = InBrowser()
            return
        self._confirmed = self._confirmed.with_part(kind.part, loaded.content)
        self._in_browser[kind.key] = InBrowser(loaded.raw, loaded.revision)

    def _hold(self, reason: str) -> None:
        """Keeps the queue for the next try, which the next change starts."""
        self._held = True
        self.full = reason == "full"
        if not self.full:
            self._in_browser = {key: InBrowser(None, known.revision) for key, known in self._in_browser.items()}
            self._note("Your last change could not be saved in this browser. It is kept for this visit.")

    def _keep_in_memory(self) -> None:
        self._confirmed = _folded(self._confirmed, self._queue)
        self.handled.update(each.event for each in self._queue if each.event is not None)
        self._queue.clear()
        self._batch = None
        self._view = None

    def _note_corrupt(self, corrupt: Iterable[Mapping[str, str]]) -> None:
        for each in corrupt:
            self._note(_set_aside_message(each["key"], each["aside"]))

    def _note(self, message: str) -> None:
        if message not in self.notices:
            self.notices.append(message)


def _folded(documents: Documents, changes: Iterable[Queued]) -> Documents:
    for each in changes:
        documents = each.apply(documents)
    return documents


def _set_aside_message(key: str, aside: str | None = None) -> str:
    place = f"`{aside}`" if aside else f"a name that starts with `{key}.corrupt-`"
    what = f"Your {_LABELS[key]}" if key in _LABELS else "Something"
    return (
        f"**{what} in this browser could not be read.** The damaged copy is kept in the browser's storage under "
        f"{place}, and Pytrix begins with a fresh one."
    )
