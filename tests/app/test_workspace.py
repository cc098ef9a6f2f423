import random
from datetime import UTC

import pytest
from pyodide_runner.events import Reading

from pytrix.curriculum import default_curriculum
from pytrix.progress import days
from pytrix.stores.documents import Documents
from pytrix.stores.history import Attempt
from pytrix.ui import bank
from pytrix.ui.choice import Address, Chooser
from pytrix.ui.storage import Storage
from pytrix.ui.workspace import Workspace
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
def workspace():
    return Workspace(
        Chooser(bank.problems(), bank.questions(), bank.supply(), random.Random(1)),
        day_of=lambda at_ms: days.local_day(at_ms, UTC),
        end_of_day=lambda at_ms: days.end_of_day(at_ms, UTC),
    )


def event(name, workspace, event_id="e1", **fields):
    return {"id": event_id, "type": name, "at": 86_400_000, "questionId": workspace.shown.question.id, **fields}


def attempt(workspace, verdict="passed", event_id="e1"):
    facts = {"testsPassed": 3, "testsTotal": 3, "timeTakenMs": 9_000, "hintsUsed": 1, "revealed": False}
    return event("attempt", workspace, event_id, verdict=verdict, **facts)


def test_a_choice_becomes_an_exact_address_and_stays_that_question(workspace, storage):
    asked = Address("", FIRST, LEVEL)
    exact = workspace.practise(asked, storage)
    question = workspace.shown.question
    assert exact == Address(question.id, FIRST, LEVEL)
    assert workspace.practise(asked, storage) == exact, "a rerun may still carry the old address"
    assert workspace.practise(exact, storage) == exact
    assert workspace.shown.question is question
    assert [each.question_id for each in storage.documents.seen.questions] == [question.id]


def test_an_address_that_the_browser_sent_before_it_knew_the_new_one_changes_nothing(workspace, storage):
    before = workspace.practise(Address("", SUBTOPIC, LEVEL), storage)
    workspace.practise(before, storage)
    workspace.attend([event("next", workspace)], storage)
    after = workspace.practise(before, storage)
    workspace.rerun()
    assert workspace.practise(after, storage) == after
    assert workspace.practise(before, storage) == after


def test_asking_for_the_same_choice_later_gives_another_question(workspace, storage):
    asked = Address("", FIRST, LEVEL)
    exact = workspace.practise(asked, storage)
    workspace.practise(exact, storage)
    workspace.hide()
    assert workspace.practise(asked, storage).question_id != exact.question_id


def test_the_workspace_without_address_shows_the_question_again(workspace, storage):
    exact = workspace.practise(Address("", FIRST, LEVEL), storage)
    workspace.hide()
    assert workspace.view == "hidden"
    assert workspace.practise(Address(), storage) == exact
    assert workspace.shown.question.id == exact.question_id


def test_an_exact_link_needs_no_storage_and_a_choice_waits_for_it(workspace):
    pending = Storage()
    assert workspace.practise(Address("", FIRST, LEVEL), pending) == Address("", FIRST, LEVEL)
    assert workspace.shown is None
    question = question_of(FIRST, 3)
    assert workspace.practise(Address(question.id), pending).question_id == question.id


def test_a_submit_is_recorded_once_with_the_questions_facts(workspace, storage):
    workspace.practise(Address("", FIRST, LEVEL), storage)
    for _ in range(3):
        workspace.attend([attempt(workspace)], storage)
    question = workspace.shown.question
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
    workspace.practise(Address("", FIRST, LEVEL), storage)
    pending = Storage()
    workspace.attend([attempt(workspace)], pending)
    assert not pending.knows("e1")


def test_next_goes_to_another_question_of_the_choice_once(workspace, storage):
    before = workspace.practise(Address("", SUBTOPIC, LEVEL), storage)
    record = event("next", workspace)
    for _ in range(2):
        workspace.attend([record], storage)
    after = workspace.practise(before, storage)
    assert after.question_id != before.question_id
    assert (after.topic, after.level) == (SUBTOPIC, LEVEL)
    assert workspace.practise(after, storage) == after
    assert workspace.practise(before, storage) == before, "the browser's Back goes back"


def test_a_next_of_an_earlier_question_is_only_settled(workspace, storage):
    address = workspace.practise(Address("", FIRST, LEVEL), storage)
    workspace.attend([event("next", workspace) | {"questionId": "another"}], storage)
    assert workspace.address == address
    assert storage.knows("e1")


def test_retry_leads_to_the_very_question(workspace, storage):
    workspace.practise(Address("", FIRST, LEVEL), storage)
    workspace.attend([event("retry", workspace)], storage)
    assert workspace.leaving_to == Address(workspace.shown.question.id)


def test_a_reveal_ends_the_streak(workspace, storage):
    workspace.practise(Address("", SUBTOPIC, LEVEL), storage)
    workspace.attend([attempt(workspace), event("next", workspace, "e2")], storage)
    assert storage.documents.stats.current_manual_streak == 1
    workspace.attend([event("reveal", workspace, "e3", hintsUsed=2, failedAttempts=0, timeTakenMs=1)], storage)
    assert storage.documents.stats.current_manual_streak == 0
    assert storage.documents.seen.questions[0].revealed


def test_an_attempt_at_a_question_that_nobody_knows_is_refused_and_not_settled(workspace, storage):
    workspace.practise(Address("", FIRST, LEVEL), storage)
    before = storage.documents
    sent = Reading((attempt(workspace) | {"questionId": "no/such/problem/here@00000000#1"},), ("misfit",))
    for _ in range(2):
        workspace.attend(sent.events, storage)
    arguments = workspace.arguments(storage, sent)
    assert storage.documents == before
    assert (arguments["handled"], arguments["refused"]) == ([], ["misfit", "e1"])


def test_an_event_that_cannot_be_applied_is_refused_and_the_next_session_tries_again(workspace, storage, monkeypatch):
    def fail(*_args, **_facts):
        raise ValueError("does not fit together")

    workspace.practise(Address("", FIRST, LEVEL), storage)
    sent = Reading((attempt(workspace), event("next", workspace, "e2")))
    monkeypatch.setattr("pytrix.ui.workspace.record_attempt", fail)
    workspace.attend(sent.events, storage)
    assert not storage.documents.history.attempts
    assert storage.command()["batch"]["events"] == ["e2"]
    assert workspace.arguments(storage, sent)["refused"] == ["e1"]


def test_the_frame_gets_the_question_its_place_and_a_link(workspace, storage):
    workspace.practise(Address("", FIRST, LEVEL), storage)
    arguments = workspace.arguments(storage, Reading())
    kind = default_curriculum().problem_type(FIRST)
    assert arguments["header"]["trail"] == [kind.module_name, kind.subtopic_name, kind.name]
    assert "#" not in arguments["header"]["link"]
    assert arguments["question"]["id"] == workspace.shown.question.id
    assert "starterCode" in arguments["question"]
    workspace.hide()
    assert workspace.arguments(storage, Reading())["view"] == "hidden"


@pytest.mark.parametrize("written", ["Beginner", "BEGINNER", " beginner "])
def test_a_level_in_an_address_may_be_written_in_any_case(workspace, storage, written):
    asked = Address.of({"level": written, "type": FIRST})
    assert asked.level == "beginner"
    workspace.practise(asked, storage)
    assert workspace.trouble is None
