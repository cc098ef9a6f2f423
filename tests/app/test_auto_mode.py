import json
import random
from dataclasses import replace
from datetime import UTC

import pytest
from pyodide_runner.events import Reading

from pytrix.auto_mode import runs, transfer
from pytrix.auto_mode.documents import AutoRuns, QueueEntry
from pytrix.lessons import text_of
from pytrix.levels import LEVELS
from pytrix.practice.address import Address, Choice
from pytrix.practice.chooser import Chooser
from pytrix.practice.place import Nothing, Trouble
from pytrix.practice.workspace import Calendar, Workspace
from pytrix.progress import days
from pytrix.reviews import Reviews, reviewed
from pytrix.stores.ai_questions import Accepted, AIQuestions
from pytrix.stores.api_config import ApiConfig
from pytrix.stores.documents import Documents
from pytrix.stores.generated import GeneratedQuestions
from pytrix.ui import bank
from pytrix.ui.storage import Storage, now_ms
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
    calendar = Calendar(lambda at_ms: days.local_day(at_ms, UTC), lambda at_ms: days.end_of_day(at_ms, UTC))
    return Workspace(chooser, Storage(), calendar, text_of)


def opened(workspace, documents):
    """The storage of a browser that keeps these documents, as the workspace has it."""
    storage = workspace.journal = Storage(clock=now_ms)
    hydrate(storage, documents)
    return storage


def attempt(workspace, verdict, event_id):
    facts = {"testsPassed": 3, "testsTotal": 3, "timeTakenMs": 9_000, "hintsUsed": 0, "revealed": False}
    question_id = workspace.state.shown.question.id
    return {"id": event_id, "type": "attempt", "at": now_ms(), "questionId": question_id, "verdict": verdict, **facts}


def follow(workspace):
    return workspace.practise(workspace.state.address)


def test_a_run_is_started_with_its_settings_and_opens():
    app = start(Documents(), "practice_auto")
    app.text_input(key="auto-name").set_value("  Before   the exam ")
    app.radio(key="auto-experience").set_value("fluent")
    app.checkbox(key="auto-fast").uncheck()
    app = press(app, "start")
    (run,) = stored(app).runs.runs
    assert (run.name, run.start_level, run.fast_progression, run.remediation_mode) == (
        "Before the exam",
        "intermediate",
        False,
        True,
    )


def test_the_setup_shows_where_a_run_begins_and_what_comes_next():
    app = start(Documents(), "practice_auto")
    assert "1. Introduction: 12 questions, from beginner; 2. String Manipulation" in shown(app)
    app.radio(key="auto-experience").set_value("new").run()
    assert "1. First Steps: " in shown(app)
    app.checkbox(key="auto-fast").uncheck().run()
    assert "3 solved in a row raise" in shown(app)
    app.multiselect(key="auto-modules").set_value(["sets"]).run()
    assert 'aria-label="1. Sets: ' in shown(app)


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
    storage = opened(workspace, with_runs(made_run()))
    address = workspace.practise(Address(run="r"))
    run = storage.documents.runs.run("r")
    planned = runs.planned(run, bank.supply().catalogue())
    assert address == Address(run.question_id, run="r")
    assert (workspace.state.shown.problem_type, workspace.state.shown.question.level) == (
        planned.problem_type,
        planned.level,
    )
    note = workspace.arguments(Reading())["header"]["note"]
    following = runs.upcoming(run, 1, bank.supply().catalogue())[0]
    assert planned.reason.text in note
    assert f"Next: {following.name}, {following.level}" in note
    assert workspace.arguments(Reading())["header"]["mode"] == "auto"


def test_the_next_question_was_prepared(workspace):
    opened(workspace, with_runs(made_run()))
    workspace.practise(Address(run="r"))
    workspace.prepare()
    prepared = workspace.visit.prepared.shown
    workspace.attend([attempt(workspace, "passed", "e1")])
    workspace.skip()
    assert workspace.state.shown is prepared


def test_levels_follow_the_pointer_all_the_way(workspace):
    storage = opened(workspace, with_runs(made_run()))
    workspace.practise(Address(run="r"))
    for number in range(40):
        run = storage.documents.runs.run("r")
        if isinstance(workspace.state.place, Trouble):
            break
        planned = runs.planned(run, bank.supply().catalogue())
        assert run.question_id == workspace.state.shown.question.id
        assert workspace.state.shown.question.level == planned.level
        assert planned.wanted == run.level_of(planned.subtopic)
        verdict = "failed" if number % 5 == 4 else "passed"
        workspace.attend([attempt(workspace, verdict, f"e{number}")])
        workspace.skip()
        follow(workspace)
    run = storage.documents.runs.run("r")
    assert run.completed_questions == 40
    assert {attempt.run_id for attempt in storage.documents.history.attempts} == {"r"}


def test_the_runs_question_is_found_again_by_a_new_session(workspace):
    storage = opened(workspace, with_runs(made_run()))
    first = workspace.practise(Address(run="r"))
    again = start(storage.documents, "practice", run="r")
    assert again.session_state["practice"].state.address == first
    assert not again.exception
    assert "Leave" in shown(again) or "Ahead" not in labels(again)


def asked_by(workspace, run):
    """A question for the run's present place, as a session opened it that the browser never heard of."""
    planned = runs.planned(run, bank.supply().catalogue())
    return workspace.pick(Choice(planned.problem_type, planned.level), random.Random(7))


def test_a_question_whose_opening_was_never_written_counts_in_its_run(workspace):
    run = made_run()
    question = asked_by(workspace, run)
    storage = opened(workspace, with_runs(run))
    address = Address(question.id, run="r")
    assert workspace.practise(address) == address
    assert storage.documents.runs.run("r").question_id == question.id
    workspace.attend([attempt(workspace, "passed", "e1")])
    assert storage.documents.runs.run("r").completed_questions == 1


def test_a_question_opened_before_the_browser_answered_counts_in_its_run(workspace):
    run = made_run()
    question = asked_by(workspace, run)
    storage = workspace.journal = Storage(clock=now_ms)
    workspace.practise(Address(question.id, run="r"))
    hydrate(storage, with_runs(run))
    workspace.practise(workspace.state.address)
    assert storage.documents.runs.run("r").question_id == question.id


def test_a_question_settled_before_is_not_asked_again_by_its_address(workspace):
    storage = opened(workspace, with_runs(made_run()))
    first = workspace.practise(Address(run="r"))
    workspace.attend([attempt(workspace, "passed", "e1")])
    moved_on = storage.documents.runs.run("r")
    assert moved_on.question_id is None
    workspace.forget()
    workspace.practise(first)
    assert storage.documents.runs.run("r") == moved_on


def test_a_question_that_does_not_fit_the_runs_place_stays_out_of_it(workspace):
    run = made_run()
    planned = runs.planned(run, bank.supply().catalogue())
    other = next(key for key in bank.coverage() if not key.startswith(planned.subtopic))
    question = workspace.pick(Choice(other, bank.coverage()[other][0]), random.Random(7))
    storage = opened(workspace, with_runs(run))
    workspace.practise(Address(question.id, run="r"))
    assert storage.documents.runs.run("r").question_id is None
    assert "has moved on" in workspace.note()


def test_from_a_question_that_the_run_has_left_next_leads_to_the_one_it_waits_for(workspace):
    storage = opened(workspace, with_runs(made_run()))
    left = workspace.practise(Address(run="r"))
    workspace.skip()
    waiting = storage.documents.runs.run("r").question_id
    workspace.forget()
    workspace.hide()
    workspace.practise(left)
    assert workspace.state.shown.question.id == left.question_id
    workspace.skip()
    assert workspace.state.shown.question.id == waiting == storage.documents.runs.run("r").question_id


def test_another_tab_does_not_change_the_question_that_a_run_waits_for(workspace):
    documents = with_runs(made_run())
    storage = opened(workspace, documents)
    asked = workspace.practise(Address(run="r")).question_id
    stale = asked_by(workspace, made_run())
    workspace.forget()
    workspace.practise(Address(stale.id, run="r"))
    assert storage.documents.runs.run("r").question_id == asked
    assert "waiting at another question" in workspace.note()


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
    storage = opened(workspace, documents)
    workspace.practise(Address(review="due"))
    assert workspace.state.shown.problem_type == keys[0]
    workspace.attend([attempt(workspace, "passed", "e1")])
    assert storage.documents.history.attempts[0].mode == "review"
    workspace.skip()
    assert workspace.state.shown.problem_type == keys[1]
    workspace.skip()
    assert workspace.state.place.title == "That was the last one"
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


def reveal(workspace, event_id):
    facts = {"hintsUsed": 3, "failedAttempts": 1, "timeTakenMs": 9_000}
    return {"id": event_id, "type": "reveal", "at": now_ms(), "questionId": workspace.state.shown.question.id, **facts}


def only_card(storage):
    ((levels),) = storage.documents.reviews.cards.values()
    ((card),) = levels.values()
    return card


@pytest.mark.parametrize("how", ["missed", "revealed"])
def test_a_miss_or_a_reveal_brings_a_type_back_sooner(workspace, how):
    later = now_ms() + 9 * 86_400_000
    card = due(FIRST).reviews.cards[FIRST]
    level, known = next(iter(card.items()))
    cards = {FIRST: {level: known.model_copy(update={"due": later, "last_review": now_ms() - 86_400_000})}}
    storage = opened(workspace, replace(Documents(), reviews=Reviews(cards=cards)))
    workspace.practise(Address("", FIRST, level))
    if how == "missed":
        workspace.attend([attempt(workspace, "failed", "e1")])
        assert only_card(storage).due == later, "it may still be solved"
        workspace.skip()
    else:
        workspace.attend([reveal(workspace, "e1")])
    after = only_card(storage)
    assert after.last_grade == "again"
    assert after.due <= now_ms() + 86_400_000


def test_a_solved_review_comes_back_later_than_a_missed_one(workspace):
    when = {}
    for verdict in ("passed", "failed"):
        storage = opened(workspace, due(FIRST))
        workspace.forget()
        workspace.hide()
        workspace.practise(Address(review="due"))
        workspace.attend([attempt(workspace, verdict, f"e-{verdict}")])
        workspace.skip()
        when[verdict] = only_card(storage).due
    assert now_ms() < when["failed"] < when["passed"]


def test_the_daily_review_counts_down_to_its_end():
    keys = sorted(bank.coverage())[:3]
    app = start(due(*keys), "practice", review="due")
    workspace, storage = app.session_state["practice"], app.session_state["storage"]
    for left, verdict in ((3, "passed"), (2, "failed"), (1, "passed")):
        assert f"{left} due" in shown(app)
        workspace.attend([attempt(workspace, verdict, f"e{left}")])
        workspace.skip()
        app.run()
        assert not app.exception
    assert [each.value for each in app.title] == ["Nothing to review today"]
    assert storage.documents.stats.total_attempts == 3
    assert {each.mode for each in storage.documents.history.attempts} == {"review"}


def test_due_reviews_are_one_click_away_on_every_screen():
    app = start(replace(due(FIRST), stats=recorded_stats()))
    links = [each for each in app.sidebar.get("page_link") if each.proto.label == "Review 1 due"]
    assert [each.proto.query_string for each in links] == ["review=due"]


def test_the_last_question_of_a_run_completes_it_and_that_is_said():
    catalogue = bank.supply().catalogue()
    highest = {key: LEVELS[each.top] for key, each in catalogue.choices.items()}
    last, *others = catalogue.choices
    run = made_run().model_copy(
        update={
            "difficulty_pointer": highest,
            "streaks": {**dict.fromkeys(others, 2), last: 1},
            "topic_queue": (QueueEntry(subtopic=last),),
            "mini_curriculum_complete": True,
        }
    )
    app = start(with_runs(run), "practice", run="r")
    workspace, storage = app.session_state["practice"], app.session_state["storage"]
    for number in range(10):
        if isinstance(workspace.state.place, Trouble):
            break
        workspace.attend([attempt(workspace, "passed", f"e{number}")])
        workspace.skip()
        app.run()
    assert storage.documents.runs.run("r").status == "complete"
    assert [each.value for each in app.title] == ["Run complete"]
    assert "is solved at its highest level" in shown(app)
    app.query_params.clear()
    app = app.switch_page("pages/learn/practice_auto.py").run()
    assert "continue-r" not in {each.key for each in app.button}
    assert "Complete" in shown(app)


def from_gemini(documents, problem_type, level):
    """The documents with a checked question from Gemini that nobody has opened."""
    question = bank.questions().pick(problem_type, level, [], random.Random(1)).question
    made = question.model_copy(update={"id": "ai-0123456789abcdef", "source": "ai", "title": "From Gemini"})
    config = ApiConfig(api_key="AQ.some-key-1234", terms_seen_at=1, in_auto_mode=True)
    kept = AIQuestions(accepted=(Accepted(question=made, accepted_at=1),))
    return replace(documents, api_config=config, ai_questions=kept)


@pytest.fixture
def mixing(workspace):
    """A workspace that knows the questions from Gemini in `mixing.documents`."""
    kept = {"documents": Documents()}
    workspace.chooser.generated = lambda: GeneratedQuestions(kept["documents"].ai_questions)
    workspace.kept = kept
    return workspace


@pytest.mark.parametrize("mixed", [True, False])
def test_a_run_takes_a_checked_question_from_gemini_where_that_is_wanted(mixing, mixed):
    run = made_run()
    planned = mixing.chooser.planned(run)
    documents = from_gemini(with_runs(run), planned.problem_type, planned.level)
    config = documents.api_config.model_copy(update={"in_auto_mode": mixed})
    mixing.kept["documents"] = documents = replace(documents, api_config=config)
    opened(mixing, documents)
    mixing.practise(Address(run="r"))
    assert (mixing.state.shown.question.title == "From Gemini") is mixed
    assert (mixing.wanted_from_gemini() is not None) is mixed


def test_an_address_with_a_question_from_gemini_waits_until_the_browser_has_answered(mixing):
    level = bank.coverage()[FIRST][0]
    documents = from_gemini(Documents(), FIRST, level)
    mixing.kept["documents"] = documents
    asked = Address(question_id="ai-0123456789abcdef")
    mixing.practise(asked)
    assert mixing.state.place == Nothing()
    opened(mixing, documents)
    mixing.practise(asked)
    assert mixing.state.shown.question.title == "From Gemini"


def test_when_gemini_s_questions_are_used_up_a_built_in_one_says_so(mixing):
    opened(mixing, Documents())
    mixing.practise(Address(topic=FIRST, level=bank.coverage()[FIRST][0], source="ai"))
    assert "built in" in mixing.state.shown.note
