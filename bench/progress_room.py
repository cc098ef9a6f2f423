"""What a learner's progress costs after 1,000 attempts: `python -m bench.progress_room`.

A run of auto mode over the real problem bank is practised until the history is full, two of three submits passing; then
it prints how long one more attempt takes on the server, what is sent to the browser and written there, and the
room that everything takes. Code is each question's own solution. It takes about a minute.
"""

from __future__ import annotations

import json
import random
import time
import uuid
from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC
from itertools import pairwise
from statistics import median, quantiles

from pyodide_runner.events import AttemptEvent

from pytrix.auto_mode import runs
from pytrix.auto_mode.documents import AutoRuns
from pytrix.lessons import text_of
from pytrix.practice.address import Address
from pytrix.practice.chooser import Chooser
from pytrix.practice.workspace import Calendar, Workspace
from pytrix.progress.days import end_of_day, local_day
from pytrix.stores.documents import KINDS, Documents, dump
from pytrix.stores.patches import diff
from pytrix.ui import bank
from pytrix.ui.storage import Storage

ATTEMPTS, SEED, REPEATS = 1000, 11, 100
MINUTES_APART = 7
DRAFTS_KEPT, HANDLED_KEPT, FACTS_OF_A_DRAFT = 300, 1000, 250


class Visit:
    """A learner without a browser: nothing is confirmed, and nothing is slowed down by it."""

    def __init__(self) -> None:
        self.now = 1_700_000_000_000
        self.rng = random.Random(SEED)
        self.codes: dict[str, str] = {}
        chooser = Chooser(bank.problems(), bank.questions(), bank.supply(), self.rng)
        run = runs.new_run("run", "Run 1", self.now, bank.supply().catalogue())
        self.storage = self._opened(replace(Documents(), runs=AutoRuns(runs=(run,))))
        calendar = Calendar(lambda at: local_day(at, UTC), lambda at: end_of_day(at, UTC))
        self.workspace = Workspace(chooser, self.storage, calendar, text_of)
        self.workspace.practise(Address(run="run"))

    def _opened(self, documents: Documents) -> Storage:
        storage = Storage(clock=lambda: self.now)
        answer = {"seq": 1, "now": self.now, "session": storage.session, "type": "documents", "handled": []}
        storage.receive([answer | {"documents": envelopes(documents)}])
        return storage

    def attempt(self) -> None:
        """One submit, and on to the next question."""
        self.submit()
        self.go_on()

    def submit(self) -> None:
        """One submit, which the learner's stats and the run then hold."""
        shown = self.workspace.state.shown
        assert shown
        self.now += MINUTES_APART * 60_000
        question, event_id = shown.question, uuid.UUID(int=self.rng.getrandbits(128)).hex
        self.codes[event_id] = question.solution
        event: AttemptEvent = {
            "id": event_id,
            "type": "attempt",
            "at": self.now,
            "questionId": question.id,
            "verdict": "passed" if self.rng.random() < 2 / 3 else "failed",
            "testsPassed": 12,
            "testsTotal": 12,
            "timeTakenMs": 180_000,
            "hintsUsed": 0,
            "revealed": False,
        }
        self.workspace.attend([event])

    def go_on(self) -> None:
        """On to the next question, of another run when this one is complete."""
        self.workspace.skip()
        if self.workspace.state.shown is None:
            run = runs.new_run(f"run{self.now}", "Another run", self.now, bank.supply().catalogue())
            self.storage.change(lambda documents: replace(documents, runs=AutoRuns(runs=(run, *documents.runs.runs))))
            self.workspace.hide()
            self.workspace.practise(Address(run=run.id))

    def reopen(self, documents: Documents) -> None:
        """Back to where these documents were written, in a new session."""
        self.storage = self.workspace.journal = self._opened(documents)
        self.workspace.forget()
        self.workspace.hide()
        self.workspace.practise(Address(run=documents.runs.runs[0].id))

    def settle(self) -> None:
        """As if the browser had confirmed everything."""
        self.storage = self.workspace.journal = self._opened(self.storage.documents)


def main() -> None:
    visit = Visit()
    for _ in range(ATTEMPTS):
        visit.attempt()
        visit.settle()
    stats, count = visit.storage.documents.stats, len(visit.storage.documents.runs.runs)
    print(f"seed {SEED}, {stats.total_attempts} attempts, {stats.total_solved} solved, {count} runs")
    _print_traffic(visit)
    _print_room(visit.storage.documents, visit.codes)
    _print_times(visit, visit.storage.documents)


def _print_traffic(visit: Visit) -> None:
    sent, written = [], []
    for _ in range(REPEATS):
        before = visit.storage.documents
        visit.attempt()
        after = visit.storage.documents
        visit.settle()
        sent.append(_length(_patches(before, after)))
        kept = texts(before)
        written.append(sum(len(text) for key, text in texts(after).items() if text != kept.get(key)))
    print(f"  sent to the browser for an attempt and the next question: median {median(sent):,.0f} characters")
    print(f"  written to localStorage for them, whole documents: median {median(written):,.0f} characters")


def _print_times(visit: Visit, before: Documents) -> None:
    kinds = ("attempt recorded in all documents", "next question chosen and made", "patches for the browser made")
    times: dict[str, list[float]] = {what: [] for what in kinds}
    for _ in range(REPEATS):
        visit.reopen(before)
        moments = [time.perf_counter()]
        for step in (visit.submit, visit.go_on, visit.storage.command):
            step()
            moments.append(time.perf_counter())
        for what, (start, end) in zip(times, pairwise(moments), strict=True):
            times[what].append((end - start) * 1000)
    for what, measured in times.items():
        p95 = quantiles(measured, n=20)[-1]
        print(f"  {what:36} median {median(measured):6.2f} ms   95 % within {p95:6.2f} ms")


def envelopes(documents: Documents) -> dict[str, object]:
    envelope = {"revision": 1000, "updatedAt": 1_700_000_000_000}
    return {
        kind.key: {"schema": kind.schema, **envelope, "data": dump(documents.part(kind.part))}
        for kind in KINDS
        if documents.part(kind.part) != Documents().part(kind.part)
    }


def texts(documents: Documents) -> dict[str, str]:
    return {
        key: json.dumps(each, separators=(",", ":"), ensure_ascii=False) for key, each in envelopes(documents).items()
    }


def _patches(before: Documents, after: Documents) -> list[object]:
    return [
        {"key": kind.key, "ops": diff(dump(before.part(kind.part)), dump(after.part(kind.part)))}
        for kind in KINDS
        if before.part(kind.part) != after.part(kind.part)
    ]


def _print_room(documents: Documents, codes: Mapping[str, str]) -> None:
    room = {key: len(text) for key, text in texts(documents).items()}
    question = documents.history.attempts[0].question_id
    kept = {key: {"code": code, "questionId": question, "at": 1} for key, code in codes.items()}
    room["pytrix_snapshots_v1"] = _length(kept)
    room["pytrix_drafts_v1"] = sum(len(code) + FACTS_OF_A_DRAFT for code in list(codes.values())[-DRAFTS_KEPT:])
    room["pytrix_handled_v1"] = _length(list(codes)[-HANDLED_KEPT:])
    for key, size in sorted(room.items(), key=lambda each: -each[1]):
        print(f"  {key:32} {size:>9,} characters")
    print(f"  {'together':32} {sum(room.values()):>9,} characters, {sum(room.values()) / 5_242_880:.1%} of 5 MB")


def _length(value: object) -> int:
    return len(json.dumps(value, separators=(",", ":"), ensure_ascii=False))


if __name__ == "__main__":
    main()
