import json
import random
from dataclasses import replace
from datetime import UTC

import pytest

from pytrix.auto_mode import runs, transfer
from pytrix.auto_mode.documents import AutoRuns
from pytrix.progress import days
from pytrix.reviews import Reviews, reviewed
from pytrix.stores.documents import Documents
from pytrix.ui import bank
from pytrix.ui.choice import Address, Chooser
from pytrix.ui.storage import Storage, now_ms
from pytrix.ui.workspace import Workspace
from tests.app.making import hydrate, labels, shown, start

FIRST = next(iter(bank.coverage()))


def made_run(run_id="r", **settings):
    return runs.new_run(run_id, f"Run {run_id}", now_ms(), bank.supply().catalogue(), **settings)


def with_runs(*made):
    return replace(Documents(), runs=AutoRuns(runs=made))


def due(*keys):
    cards = Reviews()
    for key in keys:
        cards = reviewed(cards, key, bank.coverage()[key][0], "good", 0)
    return replace(Documents(), reviews=cards)


def stored(app):
    return app.session_state["storage"].documents


def press(app, key):
    return app.button(key=key).click().run()


@pytest.fixture
def workspace():
    chooser = Chooser(bank.problems(), bank.questions(), bank.supply(), random.Random(1))
    return Workspace(chooser, lambda at_ms: days.local_day(at_ms, UTC), lambda at_ms: days.end_of_day(at_ms, UTC))


def opened(documents):
    storage = Storage(clock=now_ms)
    hydrate(storage, documents)
    return storage


def attempt(workspace, verdict, event_id):
    facts = {"testsPassed": 3, "testsTotal": 3, "timeTakenMs": 9_000, "hintsUsed": 0, "revealed": False}
    question_id = workspace.shown.question.id
    return {"id": event_id, "type": "attempt", "at": now_ms(), "questionId": question_id, "verdict": verdict, **facts}


def follow(workspace, storage):
    return workspace.practise(workspace.address, storage)


def test_a_run_is_started_with_its_settings_and_opens():
    app = start(Documents(), "practice_auto")
    app.text_input(key="auto-name").set_value("  Before   the exam ")
    app.checkbox(key="auto-fluent").check()
    app.checkbox(key="auto-fast").uncheck()
    app = press(app, "start")
    (run,) = stored(app).runs.runs
    assert (run.name, run.start_level, run.fast_progression, run.remediation_mode) == (
        "Before the exam",
        "intermediate",
        False,
        True,
    )


def test_a_run_is_renamed_duplicated_and_deleted():
    app = start(with_runs(made_run()), "practice_auto")
    app.text_input(key="name-r").set_value("Mine")
    app = press(app, "rename-r")
    app = press(app, "copy-r")
    assert [run.name for run in stored(app).runs.runs] == ["Mine (copy)", "Mine"]
    app = press(app, "delete-r")
    assert [run.name for run in stored(app).runs.runs] == ["Mine (copy)"]


def test_an_empty_name_is_refused_and_changes_nothing():
    app = start(with_runs(made_run()), "practice_auto")
    app.text_input(key="name-r").set_value("  ")
    app = press(app, "rename-r")
    assert "A run needs a name" in app.error[0].value
    assert stored(app).runs.runs[0].name == "Run r"


@pytest.mark.parametrize(
    ("content", "says"),
    [
        (b"", "This file is empty"),
        (b"\xff\xfe\x00", "not text"),
        (b"[1]", "not an exported run"),
        (b'{"format": "pytrix-auto-run", "schema": 1, "run": {', "not complete JSON"),
        (b'{"format": "pytrix-auto-run", "schema": 2, "run": {}}', "newer version"),
        (b"x" * 3_000_000, "too large"),
    ],
)
def test_a_bad_import_says_why_and_changes_nothing(content, says):
    app = start(with_runs(made_run()), "practice_auto")
    app.file_uploader[0].upload("run.json", content, "application/json").run()
    assert says in app.error[0].value
    assert len(stored(app).runs.runs) == 1


def test_a_run_is_imported_and_what_is_gone_is_named():
    content = json.loads(transfer.exported(made_run("other"), 0))
    content["run"]["topicQueue"].append({"subtopic": "old/gone"})
    app = start(Documents(), "practice_auto")
    app.file_uploader[0].upload("run.json", json.dumps(content).encode(), "application/json").run()
    assert [run.name for run in stored(app).runs.runs] == ["Run other"]
    assert "old/gone" in app.success[0].value


def test_a_run_asks_what_it_planned_and_says_why(workspace):
    storage = opened(with_runs(made_run()))
    address = workspace.practise(Address(run="r"), storage)
    run = storage.documents.runs.run("r")
    planned = runs.planned(run, bank.supply().catalogue())
    assert address == Address(run.question_id, run="r")
    assert (workspace.shown.problem_type, workspace.shown.question.level) == (planned.problem_type, planned.level)
    note = workspace.arguments(storage, [])["header"]["note"]
    following = runs.upcoming(run, 1, bank.supply().catalogue())[0]
    assert planned.reason.text in note
    assert f"Next: {following.name}, {following.level}" in note
    assert workspace.arguments(storage, [])["header"]["mode"] == "auto"


def test_the_next_question_was_prepared(workspace):
    storage = opened(with_runs(made_run()))
    workspace.practise(Address(run="r"), storage)
    workspace.prepare(storage)
    prepared = workspace._prepared.shown
    workspace.attend([attempt(workspace, "passed", "e1")], storage)
    workspace.skip(storage)
    assert workspace.shown is prepared


def test_levels_follow_the_pointer_all_the_way(workspace):
    storage = opened(with_runs(made_run()))
    workspace.practise(Address(run="r"), storage)
    for number in range(40):
        run = storage.documents.runs.run("r")
        if workspace.trouble:
            break
        planned = runs.planned(run, bank.supply().catalogue())
        assert run.question_id == workspace.shown.question.id
        assert workspace.shown.question.level == planned.level
        assert planned.wanted == run.level_of(planned.subtopic)
        verdict = "failed" if number % 5 == 4 else "passed"
        workspace.attend([attempt(workspace, verdict, f"e{number}")], storage)
        workspace.skip(storage)
        follow(workspace, storage)
    run = storage.documents.runs.run("r")
    assert run.completed_questions == 40
    assert {attempt.run_id for attempt in storage.documents.history.attempts} == {"r"}


def test_the_runs_question_is_found_again_by_a_new_session(workspace):
    storage = opened(with_runs(made_run()))
    first = workspace.practise(Address(run="r"), storage)
    again = start(storage.documents, "practice", run="r")
    assert again.session_state["practice"].address == first
    assert not again.exception
    assert "Leave" in shown(again) or "Ahead" not in labels(again)


@pytest.mark.parametrize(
    ("documents", "params", "title"),
    [
        (Documents(), {"run": "gone"}, "No such run"),
        (
            with_runs(made_run().model_copy(update={"modules": ("linked-lists",), "topic_queue": ()})),
            {"run": "r"},
            None,
        ),
        (Documents(), {"review": "due"}, "Nothing to review today"),
    ],
)
def test_a_link_to_what_is_not_there_is_explained(documents, params, title):
    app = start(documents, "practice", **params)
    assert not app.exception
    assert [each.value for each in app.title] == ([title] if title else [])


def test_due_reviews_are_offered_and_come_as_fresh_questions(workspace):
    keys = sorted(bank.coverage())[:2]
    documents = due(*keys)
    assert "2 reviews due" in shown(start(replace(documents, stats=recorded_stats())))
    storage = opened(documents)
    workspace.practise(Address(review="due"), storage)
    assert workspace.shown.problem_type == keys[0]
    workspace.attend([attempt(workspace, "passed", "e1")], storage)
    assert storage.documents.history.attempts[0].mode == "review"
    workspace.skip(storage)
    assert workspace.shown.problem_type == keys[1]
    workspace.skip(storage)
    assert workspace.trouble.title == "That was the last one"
    assert len(storage.documents.reviews.cards) == 2


def recorded_stats():
    from tests.app.making import attempted

    return attempted("passed").stats


def test_without_due_reviews_there_is_no_button():
    app = start(replace(Documents(), stats=recorded_stats()))
    assert "Review" not in labels(app)


def test_the_data_page_lists_what_can_be_deleted():
    app = start(with_runs(made_run()), "data")
    assert not app.exception
    assert {"clear-runs", "clear-history", "clear-everything"} <= {each.key for each in app.button}
