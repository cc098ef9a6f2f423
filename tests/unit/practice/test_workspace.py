import random
from datetime import UTC

import pytest
from pyodide_runner.events import Reading

from pytrix.curriculum import default_curriculum
from pytrix.lessons import text_of
from pytrix.practice.address import Address, Choice
from pytrix.practice.chooser import Chooser, Target
from pytrix.practice.place import Trouble
from pytrix.practice.workspace import Calendar, Workspace
from pytrix.progress import days
from pytrix.stores.documents import Documents
from pytrix.stores.history import Attempt
from pytrix.ui import bank
from pytrix.ui.storage import Storage
from tests.app.making import hydrate, question_of

FIRST = next(iter(bank.coverage()))
SUBTOPIC = FIRST.rsplit("/", 1)[0]
LEVEL = question_of(FIRST, 0).level


@pytest.fixture
def storage():
    made = Storage(clock=lambda: 5_000)
    hydrate(made, Documents())
    return made


@pytest.fixture
def workspace(storage):
    calendar = Calendar(
        day_of=lambda at_ms: days.local_day(at_ms, UTC), end_of_day=lambda at_ms: days.end_of_day(at_ms, UTC)
    )
    chooser = Chooser(bank.problems(), bank.questions(), bank.supply(), random.Random(1))
    return Workspace(chooser, storage, calendar, text_of)


def event(name, workspace, event_id="e1", **fields):
    return {"id": event_id, "type": name, "at": 86_400_000, "questionId": workspace.state.shown.question.id, **fields}


def attempt(workspace, verdict="passed", event_id="e1"):
    facts = {"testsPassed": 3, "testsTotal": 3, "timeTakenMs": 9_000, "hintsUsed": 1, "revealed": False}
    return event("attempt", workspace, event_id, verdict=verdict, **facts)


def test_a_choice_becomes_an_exact_address_and_stays_that_question(workspace, storage):
    asked = Address("", FIRST, LEVEL)
    exact = workspace.practise(asked)
    question = workspace.state.shown.question
    assert exact == Address(question.id, FIRST, LEVEL)
    assert workspace.practise(asked) == exact, "a rerun may still carry the old address"
    assert workspace.practise(exact) == exact
    assert workspace.state.shown.question is question
    assert [each.question_id for each in storage.documents.seen.questions] == [question.id]


def test_an_address_that_the_browser_sent_before_it_knew_the_new_one_changes_nothing(workspace, storage):
    before = workspace.practise(Address("", SUBTOPIC, LEVEL))
    workspace.practise(before)
    workspace.attend([event("next", workspace)])
    after = workspace.practise(before)
    workspace.rerun()
    assert workspace.practise(after) == after
    assert workspace.practise(before) == after


def test_a_task_that_a_problem_lacks_becomes_a_gentler_one_unless_it_was_asked_for(workspace, storage):
    program = "first-steps/printing/several-lines"
    wanted = Target(program, "beginner", task="break", instead=("fix", "predict"))
    assert workspace.chooser.pick(wanted, storage.documents).question.task in ("fix", "predict")
    asked = workspace.chooser.topical(Choice(program, "beginner", task="break"), storage.documents)
    assert workspace.chooser.pick(asked, storage.documents).question.task == "write"


def test_asking_for_the_same_choice_later_gives_another_question(workspace, storage):
    asked = Address("", FIRST, LEVEL)
    exact = workspace.practise(asked)
    workspace.practise(exact)
    workspace.hide()
    assert workspace.practise(asked).question_id != exact.question_id


def test_the_workspace_without_address_shows_the_question_again(workspace, storage):
    exact = workspace.practise(Address("", FIRST, LEVEL))
    workspace.hide()
    assert workspace.state.view == "hidden"
    assert workspace.practise(Address()) == exact
    assert workspace.state.shown.question.id == exact.question_id


def test_an_exact_link_needs_no_storage_and_a_choice_waits_for_it(workspace):
    workspace.journal = Storage()
    assert workspace.practise(Address("", FIRST, LEVEL)) == Address("", FIRST, LEVEL)
    assert workspace.state.shown is None
    question = question_of(FIRST, 3)
    assert workspace.practise(Address(question.id)).question_id == question.id


def test_a_submit_is_recorded_once_with_the_questions_facts(workspace, storage):
    workspace.practise(Address("", FIRST, LEVEL))
    for _ in range(3):
        workspace.attend([attempt(workspace)])
    question = workspace.state.shown.question
    (made,) = storage.documents.history.attempts
    assert made == Attempt(
        id="e1",
        problem_type=FIRST,
        level=LEVEL,
        question_id=question.id,
        title=question.title,
        verdict="passed",
        tests_passed=3,
        tests_total=3,
        time_taken_ms=9_000,
        hints_used=1,
        executed_at=86_400_000,
    )
    assert list(storage.documents.daily.days) == ["1970-01-02"]
    assert storage.documents.seen.questions[0].solved


def test_events_wait_until_storage_has_been_read(workspace, storage):
    workspace.practise(Address("", FIRST, LEVEL))
    workspace.journal = Storage()
    workspace.attend([attempt(workspace)])
    assert not workspace.journal.knows("e1")


def test_next_goes_to_another_question_of_the_choice_once(workspace, storage):
    before = workspace.practise(Address("", SUBTOPIC, LEVEL))
    record = event("next", workspace)
    for _ in range(2):
        workspace.attend([record])
    after = workspace.practise(before)
    assert after.question_id != before.question_id
    assert (after.topic, after.level) == (SUBTOPIC, LEVEL)
    assert workspace.practise(after) == after
    assert workspace.practise(before) == before, "the browser's Back goes back"


def test_a_next_of_an_earlier_question_is_only_settled(workspace, storage):
    address = workspace.practise(Address("", FIRST, LEVEL))
    workspace.attend([event("next", workspace) | {"questionId": "another"}])
    assert workspace.state.address == address
    assert storage.knows("e1")


def test_retry_leads_to_the_very_question(workspace, storage):
    workspace.practise(Address("", FIRST, LEVEL))
    workspace.attend([event("retry", workspace)])
    assert workspace.errands.leaving_to == Address(workspace.state.shown.question.id)


def test_a_reveal_ends_the_streak(workspace, storage):
    workspace.practise(Address("", SUBTOPIC, LEVEL))
    workspace.attend([attempt(workspace), event("next", workspace, "e2")])
    assert storage.documents.stats.current_manual_streak == 1
    workspace.attend([event("reveal", workspace, "e3", hintsUsed=2, failedAttempts=0, timeTakenMs=1)])
    assert storage.documents.stats.current_manual_streak == 0
    assert storage.documents.seen.questions[0].revealed


def test_an_attempt_at_a_question_that_nobody_knows_is_refused_and_not_settled(workspace, storage):
    workspace.practise(Address("", FIRST, LEVEL))
    before = storage.documents
    sent = Reading((attempt(workspace) | {"questionId": "no/such/problem/here@00000000#1"},), ("misfit",))
    for _ in range(2):
        workspace.attend(sent.events)
    arguments = workspace.arguments(sent)
    assert storage.documents == before
    assert (arguments["handled"], arguments["refused"]) == ([], ["misfit", "e1"])


def test_an_event_that_cannot_be_applied_is_refused_and_the_next_session_tries_again(workspace, storage, monkeypatch):
    def fail(*_args, **_facts):
        raise ValueError("does not fit together")

    workspace.practise(Address("", FIRST, LEVEL))
    sent = Reading((attempt(workspace), event("next", workspace, "e2")))
    monkeypatch.setattr("pytrix.practice.events.record_attempt", fail)
    workspace.attend(sent.events)
    assert not storage.documents.history.attempts
    assert storage.command()["batch"]["events"] == ["e2"]
    assert workspace.arguments(sent)["refused"] == ["e1"]


def test_the_frame_gets_the_question_its_place_and_a_link(workspace, storage):
    workspace.practise(Address("", FIRST, LEVEL))
    arguments = workspace.arguments(Reading())
    kind = default_curriculum().problem_type(FIRST)
    assert arguments["header"]["trail"] == [kind.module_name, kind.subtopic_name, kind.name]
    assert "#" not in arguments["header"]["link"]
    assert arguments["question"]["id"] == workspace.state.shown.question.id
    assert "starterCode" in arguments["question"]
    workspace.hide()
    assert workspace.arguments(Reading())["view"] == "hidden"


@pytest.mark.parametrize("written", ["Beginner", "BEGINNER", " beginner "])
def test_a_level_in_an_address_may_be_written_in_any_case(workspace, storage, written):
    asked = Address.of({"level": written, "type": FIRST})
    assert asked.level == "beginner"
    workspace.practise(asked)
    assert not isinstance(workspace.state.place, Trouble)
