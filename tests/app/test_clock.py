"""A clock that was set back or ahead, and a time zone that changes over midnight: days, streaks and decay."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest

from pytrix.auto_mode import runs
from pytrix.auto_mode.decay import DAY_MS
from pytrix.auto_mode.documents import AutoRuns
from pytrix.lessons import text_of
from pytrix.practice.address import Address
from pytrix.practice.chooser import Chooser
from pytrix.practice.workspace import Calendar, Workspace
from pytrix.progress import daily, days
from pytrix.stores.documents import Documents
from pytrix.ui import bank, moments
from pytrix.ui.storage import Storage, now_ms
from tests.app.making import hydrate, shown, start

SUBTOPIC = next(iter(bank.coverage())).rpartition("/")[0]


class Visit:
    """A learner in a run, whose clock and time zone can be set."""

    def __init__(self, at: datetime, *, streak: int = 0, last: datetime | None = None) -> None:
        self.at, self.zone = at, at.tzinfo or UTC
        run = runs.new_run("r", "Run", ms(last or at), bank.supply().catalogue())
        self.storage = Storage(clock=lambda: ms(self.at))
        hydrate(
            self.storage,
            replace(Documents(), runs=AutoRuns(runs=(run.model_copy(update={"streaks": {SUBTOPIC: streak}}),))),
        )
        chooser = Chooser(bank.problems(), bank.questions(), bank.supply(), random.Random(1))
        calendar = Calendar(
            day_of=lambda at_ms: days.local_day(at_ms, self.zone),
            end_of_day=lambda at_ms: days.end_of_day(at_ms, self.zone),
        )
        self.workspace = Workspace(chooser, self.storage, calendar, text_of)
        self.workspace.practise(Address(run="r"))

    def go(self, at: datetime) -> None:
        self.at, self.zone = at, at.tzinfo or UTC

    def solve(self) -> None:
        workspace = self.workspace
        assert workspace.state.shown
        number = self.documents.stats.total_attempts
        facts = {"testsPassed": 1, "testsTotal": 1, "timeTakenMs": 60_000, "hintsUsed": 0, "revealed": False}
        event = {"id": f"e{number}", "type": "attempt", "at": ms(self.at), "verdict": "passed", **facts}
        workspace.attend([event | {"questionId": workspace.state.shown.question.id}])
        workspace.skip()
        workspace.practise(workspace.state.address)

    @property
    def documents(self) -> Documents:
        return self.storage.documents

    @property
    def streak_days(self) -> int:
        return daily.streak_days(self.documents.daily, days.local_day(ms(self.at), self.zone))

    @property
    def solved(self) -> dict[str, int]:
        return {day: found.solved for day, found in self.documents.daily.days.items()}


def ms(at: datetime) -> int:
    return round(at.timestamp() * 1000)


def local(zone: str, day: int, hour: int, minute: int = 0) -> datetime:
    return datetime(2026, 11, day, hour, minute, tzinfo=ZoneInfo(zone))


def test_flying_east_over_midnight_counts_both_days() -> None:
    visit = Visit(local("America/New_York", 20, 20))
    visit.solve()
    visit.go(local("Europe/Berlin", 21, 2, 30))
    visit.solve()
    assert visit.solved == {"2026-11-20": 1, "2026-11-21": 1}
    assert visit.streak_days == 2


def test_flying_west_brings_a_day_back_and_costs_nothing() -> None:
    visit = Visit(local("Pacific/Auckland", 21, 0, 30))
    visit.solve()
    visit.go(local("America/Los_Angeles", 20, 4))
    assert visit.streak_days == 1
    visit.solve()
    assert visit.solved == {"2026-11-21": 1, "2026-11-20": 1}
    assert visit.streak_days == 2
    visit.go(local("America/Los_Angeles", 21, 9))
    visit.solve()
    assert visit.solved == {"2026-11-21": 2, "2026-11-20": 1}
    assert visit.streak_days == 2


def test_an_hour_that_comes_twice_belongs_to_its_day() -> None:
    zone = ZoneInfo("Europe/Berlin")
    visit = Visit(datetime(2026, 10, 25, 2, 30, tzinfo=zone, fold=0))
    visit.solve()
    visit.go(datetime(2026, 10, 25, 2, 30, tzinfo=zone, fold=1))
    visit.solve()
    assert visit.solved == {"2026-10-25": 2}


@pytest.mark.parametrize("back_days", [1, 30, 4000])
def test_a_clock_set_back_loses_nothing_and_nothing_becomes_negative(back_days: int) -> None:
    visit = Visit(local("UTC", 22, 12), streak=1)
    visit.solve()
    before = visit.documents
    visit.go(datetime.fromtimestamp((ms(visit.at) - back_days * DAY_MS) / 1000, UTC))
    visit.solve()
    after = visit.documents
    run = after.runs.run("r")
    assert run
    assert run.completed_questions == 2
    assert run.decayed_days == 0
    assert run.streaks[SUBTOPIC] == before.runs.runs[0].streaks[SUBTOPIC]
    assert (after.stats.total_attempts, after.stats.total_solved) == (2, 2)
    assert after.stats.total_time_taken_ms == 120_000
    assert sum(visit.solved.values()) == 2
    assert visit.streak_days >= 1
    assert len(after.history.attempts) == 2
    cards = [card for levels in after.reviews.cards.values() for card in levels.values()]
    assert all(card.due > card.last_review for card in cards)


def test_a_run_whose_last_activity_lies_ahead_keeps_its_streak() -> None:
    visit = Visit(local("UTC", 1, 12), streak=4, last=local("UTC", 22, 12))
    run = visit.documents.runs.runs[0]
    assert (run.streaks, run.decayed_days) == ({SUBTOPIC: 4}, 0)


def test_a_clock_set_ahead_and_right_again_halves_no_more_than_once_for_each_day() -> None:
    visit = Visit(local("UTC", 4, 12), streak=8, last=local("UTC", 2, 12))
    assert visit.documents.runs.runs[0].streaks == {SUBTOPIC: 2}
    visit.go(local("UTC", 3, 12))
    visit.workspace.forget()
    visit.workspace.practise(Address(run="r"))
    assert visit.documents.runs.runs[0].streaks == {SUBTOPIC: 2}


@pytest.mark.parametrize("zone", ["Pacific/Kiritimati", "Pacific/Niue", "UTC"])
def test_the_sidebar_counts_in_the_learners_own_days(monkeypatch: pytest.MonkeyPatch, zone: str) -> None:
    monkeypatch.setattr(moments, "timezone", lambda: ZoneInfo(zone))
    today = days.local_day(now_ms(), ZoneInfo(zone))
    counted = daily.counted(Documents().daily, today, attempts=1, solved=1)
    counted = daily.counted(counted, date.fromordinal(today.toordinal() - 1), attempts=1, solved=1)
    text = shown(start(replace(Documents(), daily=counted)))
    assert "**2 days** in a row" in text
    assert "1 solved today" in text
