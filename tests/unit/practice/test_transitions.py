"""Every place × every address change, move and event, as one table."""

import random
from dataclasses import replace
from datetime import UTC

import pytest
from pyodide_runner.events import Reading

from pytrix.auto_mode import runs
from pytrix.auto_mode.documents import AutoRuns
from pytrix.curriculum import default_curriculum
from pytrix.levels import LEVELS
from pytrix.practice.address import Address
from pytrix.practice.chooser import Chooser
from pytrix.practice.place import Nothing, Practised, Released, Review, Trouble
from pytrix.practice.workspace import Calendar, Workspace
from pytrix.progress import days
from pytrix.question.bank import Bank
from pytrix.question.service import QuestionService
from pytrix.reviews import Reviews, reviewed
from pytrix.stores.history import Attempt
from pytrix.supply import Supply
from pytrix.ui.storage import Storage

BANK = Bank()
QUESTIONS = QuestionService(BANK)
LEVELS_OF = {kind.key: QUESTIONS.available(kind.key) for kind in default_curriculum().problem_types}
SUPPLY = Supply(default_curriculum(), {key: tuple(found) for key, found in LEVELS_OF.items() if found})
FIRST, SECOND = list(SUPPLY.coverage)[:2]
LEVEL = next(each for each in LEVELS if each in SUPPLY.coverage[FIRST])
OTHER = QUESTIONS.pick(SECOND, SUPPLY.coverage[SECOND][0], [], random.Random(3)).question.id
GONE = "no/such/problem/here@00000000#1"
AT = 86_400_000

TABLE = """
               nothing   manual    run       review-run  trouble   ended     beside    reviewing  released
no-address     nothing   same      same      same        nothing   nothing   same      same       same
same-address   nothing   same      same      same        trouble   trouble   same      same       same
overtaken      nothing   other     other     other       nothing   trouble   other     other      other
ours           nothing   same      same      same        trouble   trouble   beside    same       same
other-link     other     other     other     other       other     other     other     other      other
choice         other     other     other     other       other     other     other     other      other
missing-link   trouble   trouble   trouble   trouble     trouble   trouble   trouble   trouble    trouble
no-such-run    trouble   trouble   trouble   trouble     trouble   trouble   trouble   trouble    trouble
hide           nothing   same      same      same        trouble   trouble   beside    same       same
release        released  released  released  released    released  released  released  released   released
look           review    review    review    review      review    review    review    review     review
look-at-gone   review    review    review    review      review    review    review    review     review
fail           trouble   beside    beside    beside      trouble   trouble   beside    beside     beside
forget         nothing   nothing   nothing   nothing     nothing   nothing   nothing   nothing    released
attempt        nothing   same      same      same        trouble   trouble   beside    review     released
reveal         nothing   same      same      same        trouble   trouble   beside    review     released
next           nothing   other     other     other       trouble   trouble   other     other      other
stale-next     nothing   same      same      same        trouble   trouble   beside    review     released
retry          nothing   same      same      same        trouble   trouble   beside    review     released
shortcut       nothing   same      same      same        trouble   trouble   beside    review     released
skip           nothing   other     other     other       trouble   trouble   other     other      other
ease           nothing   same      other     same        trouble   trouble   beside    review     released
"""
ROWS = [line.split() for line in TABLE.strip().splitlines()]
CELLS = [(row[0], place, came) for row in ROWS[1:] for place, came in zip(ROWS[0], row[1:], strict=True)]


def past(question_id):
    facts = {"problem_type": FIRST, "level": LEVEL, "title": "T", "verdict": "passed", "executed_at": AT}
    return Attempt(id="a", question_id=question_id, **facts)


def made():
    """A workspace in a browser that keeps nothing, with a run and three reviews due."""
    storage = Storage(clock=lambda: AT)
    storage.receive([{"seq": 1, "now": AT, "session": storage.session, "type": "unavailable"}])
    run = runs.new_run("r", "Run", AT, SUPPLY.catalogue())
    cards = Reviews()
    for key in list(SUPPLY.coverage)[:3]:
        cards = reviewed(cards, key, SUPPLY.coverage[key][0], "good", 0)
    storage.change(lambda documents: replace(documents, runs=AutoRuns(runs=(run,)), reviews=cards))
    calendar = Calendar(lambda at: days.local_day(at, UTC), lambda at: days.end_of_day(at + 9 * AT, UTC))
    return Workspace(Chooser(BANK, QUESTIONS, SUPPLY, random.Random(1)), storage, calendar, lambda _key: None)


def at(place):
    workspace = made()
    match place:
        case "manual" | "beside" | "reviewing" | "released":
            workspace.practise(Address(topic=FIRST, level=LEVEL))
        case "run":
            workspace.practise(Address(run="r"))
        case "review-run":
            workspace.practise(Address(review="due"))
        case "trouble":
            workspace.practise(Address(GONE))
        case "ended":
            workspace.practise(Address(review="due"))
            while not isinstance(workspace.state.place, Trouble):
                workspace.skip()
    if place == "beside":
        workspace.fail("Trouble", "It failed.")
    elif place == "reviewing":
        workspace.review(past(OTHER))
    elif place == "released":
        workspace.release()
    return workspace


def event(name, question_id, **fields):
    return {"id": "e1", "type": name, "at": AT, "questionId": question_id, **fields}


def send(workspace, name):
    here = workspace.state.practised
    mine = here.question_id if here else OTHER
    judged = {"testsPassed": 3, "testsTotal": 3, "timeTakenMs": 9_000, "hintsUsed": 0, "revealed": False}
    workspace.attend(
        [
            {
                "attempt": event("attempt", mine, verdict="passed", **judged),
                "reveal": event("reveal", mine, hintsUsed=1, failedAttempts=1, timeTakenMs=1),
                "next": event("next", mine),
                "stale-next": event("next", GONE),
                "retry": event("retry", OTHER),
                "shortcut": event("shortcut", mine, keys="mod+k"),
            }[name]
        ]
    )


def move(workspace, name):
    address = workspace.state.address
    match name:
        case "no-address":
            workspace.practise(Address())
        case "same-address":
            workspace.practise(Address(GONE) if address == Address() and workspace.state.kept != Nothing() else address)
        case "overtaken":
            workspace.practise(address)
            workspace.skip()
            workspace.practise(address)
        case "ours":
            workspace.rerun()
            workspace.practise(address)
        case "other-link":
            workspace.practise(Address(OTHER))
        case "choice":
            workspace.practise(Address(topic=SECOND))
        case "missing-link":
            workspace.practise(Address(GONE))
        case "no-such-run":
            workspace.practise(Address(run="gone"))
        case "look":
            workspace.review(past(OTHER))
        case "look-at-gone":
            workspace.review(past(GONE))
        case "fail":
            workspace.fail("Trouble", "It failed.")
        case "hide" | "release" | "forget" | "skip" | "ease":
            getattr(workspace, name)()
        case _:
            send(workspace, name)


def outcome(before, state):
    match state.place:
        case Nothing():
            return "nothing"
        case Practised(shown=shown):
            return "same" if before and before.shown.question.id == shown.question.id else "other"
        case Trouble(beside=beside):
            return "beside" if beside else "trouble"
        case Review():
            return "review"
        case Released():
            return "released"


@pytest.mark.parametrize(("what", "place", "came"), CELLS, ids=[f"{what}-at-{place}" for what, place, _ in CELLS])
def test_the_table(what, place, came):
    workspace = at(place)
    before = workspace.state.practised
    move(workspace, what)
    assert outcome(before, workspace.state) == came
    assert before is None or workspace.documents.seen.question(before.question_id), "no sitting is lost"
    arguments = workspace.arguments(Reading())
    if came == "released":
        assert (arguments["view"], arguments["question"], arguments["proposal"]) == ("released", None, None)
    elif came == "review":
        gone = what == "look-at-gone"
        assert (arguments["view"], arguments["question"] is None) == ("hidden" if gone else "review", gone)
    if what not in ("hide", "release", "look", "look-at-gone", "forget"):
        final = workspace.practise(workspace.state.address)
        assert workspace.practise(final) == final, "the address finds this very place again"
        assert workspace.arguments(Reading())["view"] == "workspace", "whatever lay over it before"
