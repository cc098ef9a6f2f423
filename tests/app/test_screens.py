import json
from dataclasses import replace

import pytest

from pytrix import lessons
from pytrix.curriculum import default_curriculum
from pytrix.practice.address import Address
from pytrix.stores.documents import Documents
from pytrix.stores.history import History
from pytrix.ui import bank
from tests.app.making import attempted, labels, question_of, shown, start

PAGES = {
    "dashboard": "Dashboard",
    "modules": "Modules",
    "practice_manual": "Choose a question",
    "practice_auto": "Auto mode",
    "practice": "What would you like to practise?",
    "history": "History",
    "stats": "Stats",
    "settings": "Settings",
    "help": "Help",
    "api_usage": "API usage",
}
FIRST = next(iter(bank.coverage()))
curriculum = default_curriculum()


def press(app, key):
    return app.button(key=key).click().run()


@pytest.mark.parametrize("page", PAGES)
@pytest.mark.parametrize(
    "documents", [None, Documents(), attempted("failed", "passed")], ids=["pending", "empty", "data"]
)
def test_every_screen_draws(page, documents):
    app = start(documents, page)
    assert not app.exception
    assert not app.error
    if documents and documents.history.attempts:
        assert [each.value for each in app.title] == [PAGES[page]]


@pytest.mark.parametrize("page", PAGES)
def test_no_number_is_shown_while_storage_is_pending(page):
    app = start(None, page)
    assert [each.value for each in app.metric] == []
    assert "streak" not in shown(app).casefold()


def test_a_newcomer_reaches_a_question_with_one_click():
    app = press(start(Documents()), "first")
    workspace = app.session_state["practice"]
    assert workspace.state.view == "workspace"
    assert workspace.state.shown.question.problem_type == FIRST
    assert app.query_params["q"] == workspace.state.shown.question.id


def test_the_dashboard_shows_what_the_documents_say():
    app = start(attempted("failed", "passed", "passed"))
    values = {each.label: each.value for each in app.metric}
    assert values["Solved"] == "2"
    assert values["Attempts"] == "3"
    assert "**1 day** in a row" in shown(app)
    subtopics = {key.rsplit("/", 1)[0] for key in bank.coverage()}
    assert values["Topics explored"] == f"1 of {len(subtopics)}"


def has_questions(topic):
    return any(kind.key in bank.coverage() for kind in topic.problem_types)


def test_modules_with_questions_come_first_and_the_planned_ones_are_folded():
    app = start(Documents(), "modules")
    buttons = [each.key for each in app.button if each.key.startswith("start-")]
    planned = [module for module in curriculum.modules if not has_questions(module)]
    assert buttons == [f"start-{module.id}" for module in curriculum.modules if module not in planned]
    folded = [text.value for each in app.expander if each.label == "Planned modules" for text in each.markdown]
    assert [any(module.overview in text for text in folded) for module in planned] == [True] * len(planned)
    assert len(folded) == len(planned)


def test_a_module_opens_with_all_that_is_known_of_it():
    module = next(each for each in curriculum.modules if has_questions(each))
    opened = start(Documents(), "modules", module=module.id)
    assert module.overview in shown(opened)
    assert all(each in shown(opened) for each in (*module.python_considerations, *module.problem_archetypes))
    names = [each.label.split("**")[1].replace("\\", "") for each in opened.expander if "**" in each.label]
    assert names == [each.name for each in sorted(module.subtopics, key=lambda each: not has_questions(each))]


def test_practise_buttons_stand_only_where_questions_are():
    kind = curriculum.problem_type(FIRST)
    subtopic = curriculum.subtopic(f"{kind.module_id}/{kind.subtopic_id}")
    app = start(Documents(), "modules", module=subtopic.key)
    keys = {each.key for each in app.button if each.key.startswith("practise-")}
    assert keys == {f"practise-{each.key}" for each in subtopic.problem_types if each.key in bank.coverage()}


@pytest.mark.parametrize("level", ["next", *bank.coverage()[FIRST]])
def test_practise_opens_exactly_that(level):
    app = start(Documents(), "modules", module=FIRST)
    app.button_group(key="modules-level").set_value(level).run()
    app = press(app, f"practise-{FIRST}")
    question = app.session_state["practice"].state.shown.question
    wanted = bank.coverage()[FIRST][0] if level == "next" else level
    assert (app.session_state["practice"].state.shown.problem_type, question.level) == (FIRST, wanted)


def test_a_lesson_opens_where_there_is_one():
    key = next(each.key for each in curriculum.problem_types if lessons.lesson(each.key))
    app = press(start(Documents(), "modules", module=key), f"lesson-{key}")
    assert lessons.lesson(key).text.strip() in [each.value.strip() for each in app.markdown]


@pytest.mark.parametrize("word", ["slice", "slicing", "anagram"])
def test_search_finds_what_can_be_practised_first_in_any_form_of_a_word(word):
    app = start(Documents(), "modules")
    app.text_input(key="module-search").set_value(word).run()
    links = [each.proto.label for each in app.get("page_link") if each.proto.label.startswith("**")]
    assert word[:4] in links[0].casefold()
    app = press(app, "found-0")
    assert app.session_state["practice"].state.shown is not None


def test_search_without_a_hit_says_so():
    app = start(Documents(), "modules")
    app.text_input(key="module-search").set_value("qqqqzzzz").run()
    assert "Nothing is called" in shown(app)


def test_the_setup_offers_real_choices_and_starts_what_it_shows():
    app = start(Documents(), "practice_manual", type=FIRST)
    kind = curriculum.problem_type(FIRST)
    assert [each.value for each in app.selectbox] == [
        kind.module_id,
        f"{kind.module_id}/{kind.subtopic_id}",
        FIRST,
        "",
    ]
    with_questions = {key.split("/")[0] for key in bank.coverage()}
    assert len(app.selectbox[0].options) == len(with_questions)
    title = next(each.value for each in app.markdown if each.value.startswith("**"))
    app = press(app, "start")
    question = app.session_state["practice"].state.shown.question
    assert question.problem_type == FIRST
    assert title.replace("\\", "") == f"**{question.title}**"


def test_an_exact_link_opens_that_question_and_stays():
    question = question_of(FIRST, 7)
    app = start(Documents(), "practice", q=question.id)
    assert app.session_state["practice"].state.shown.question == question
    assert app.session_state["storage"].documents.seen.questions[0].question_id == question.id
    app.run()
    assert app.session_state["practice"].state.shown.question == question


@pytest.mark.parametrize(
    ("params", "says"),
    [
        ({"q": "nonsense"}, "is not the id of a question"),
        ({"q": "a/b/c@00000000#1"}, "no longer in the problem bank"),
        ({"type": "nothing-like-this"}, 'There is no topic "nothing-like-this"'),
        ({"type": FIRST, "level": "hard"}, 'There is no level "hard"'),
    ],
)
def test_a_broken_link_says_so_and_offers_a_way_on(params, says):
    app = start(Documents(), "practice", **params)
    assert [each.value for each in app.title] == ["No such question"]
    assert says in shown(app).replace("\\", "")
    app = press(app, "new")
    assert app.session_state["practice"].state.shown is not None


def reviewed(app):
    return [each.key.removeprefix("review-") for each in app.button if each.key.startswith("review-attempt")]


def test_history_lists_newest_first_and_filters():
    app = start(attempted("failed", "passed", "error"), "history")
    assert reviewed(app) == ["attempt-2", "attempt-1", "attempt-0"]
    app.segmented_control(key="history-result").set_value("solved").run()
    assert reviewed(app) == ["attempt-1"]


@pytest.mark.parametrize(
    ("params", "listed"),
    [
        ({"history-result": "Not solved"}, ["attempt-2", "attempt-0"]),
        ({"history-order": "Oldest first"}, ["attempt-0", "attempt-1", "attempt-2"]),
        ({"history-level": "Advanced"}, []),
        ({"history-search": "nothing like this"}, []),
        (
            {
                "history-result": "nonsense",
                "history-order": "<script>",
                "history-level": "x",
                "history-module": "gone",
                "history-page": "99",
            },
            None,
        ),
        ({"history-search": "\u202e" + "x" * 10_000}, []),
    ],
)
def test_filters_are_part_of_the_address(params, listed):
    app = start(attempted("failed", "passed", "error"), "history", **params)
    assert not app.exception
    assert not app.error
    assert reviewed(app) == (["attempt-2", "attempt-1", "attempt-0"] if listed is None else listed)


@pytest.mark.parametrize("verdict", ["passed", "failed"])
def test_the_solution_is_offered_to_who_has_solved_the_question(verdict):
    app = start(attempted(verdict), "history", attempt="attempt-0")
    assert ("Solution" in str([each.proto for each in app.get("popover")])) == (verdict == "passed")


def test_deleting_one_and_all_asks_first_and_keeps_totals():
    app = start(attempted("failed", "passed", "error"), "history")
    app = app.menu_button(key="delete-attempt-1").click_index(0).run()
    history = app.session_state["storage"].documents.history
    assert [each.id for each in history.attempts] == ["attempt-2", "attempt-0"]
    app = press(app, "delete-all")
    documents = app.session_state["storage"].documents
    assert documents.history.attempts == ()
    assert documents.stats.total_attempts == 3
    assert "Nothing here yet" in shown(app)


def test_review_shows_the_very_same_question_and_retry_opens_it():
    documents = attempted("failed", "passed")
    wanted = documents.history.attempt("attempt-0").question_id
    app = press(start(documents, "history"), "review-attempt-0")
    workspace = app.session_state["practice"]
    assert (workspace.state.view, workspace.state.place.attempt.id, workspace.state.shown.question.id) == (
        "review",
        "attempt-0",
        wanted,
    )
    workspace.lead_to(Address(wanted))
    app.run()
    workspace = app.session_state["practice"]
    assert (workspace.state.view, workspace.state.shown.question.id) == ("workspace", wanted)


def test_an_unknown_attempt_is_explained():
    assert "deleted, or made in another browser" in shown(start(Documents(), "history", attempt="gone"))


def test_long_histories_come_in_pages():
    app = start(attempted(*["failed"] * 20), "history")
    assert len([each for each in app.button if each.key.startswith("review-")]) == 10
    assert json.dumps("20 attempts") in json.dumps([each.value for each in app.caption])


def test_without_browser_storage_a_banner_says_so():
    app = start(None)
    storage = app.session_state["storage"]
    storage.receive([{"seq": 1, "now": storage.clock(), "session": storage.session, "type": "unavailable"}])
    app.run()
    assert "keeps nothing for this site" in app.warning[0].value
    assert "Start your first question" in labels(app)


def test_a_failing_page_is_explained_and_leaves_the_frame(monkeypatch):
    monkeypatch.setattr("pytrix.stores.suggestions.untried", lambda *_: 1 / 0)
    app = start(Documents())
    assert "This page could not be shown" in app.error[0].value
    assert app.session_state["practice"] is not None


def test_an_attempt_at_a_question_that_is_gone_is_still_explained():
    documents = attempted("failed")
    gone = documents.history.attempts[0].model_copy(update={"question_id": "a/b/c/d@00000000#1"})
    documents = replace(documents, history=History(attempts=(gone,)))
    assert "no longer in the collection" in shown(start(documents, "history", attempt=gone.id))


def test_stats_show_what_the_documents_say():
    app = start(attempted("failed", "passed", "passed"), "stats")
    values = {each.label: each.value for each in app.metric}
    assert (values["Solved"], values["Attempts"], values["Accuracy"]) == ("2", "3", "66 %")
    text = shown(app)
    for words in ("2 of 3 accepted", "2 solved on 1 day of the last 26 weeks", "1 day in a row"):
        assert words in text


def test_stats_go_from_module_to_topic_to_level():
    kind = curriculum.problem_type(FIRST)
    app = press(start(attempted("passed"), "stats"), f"at-{kind.module_id}")
    assert app.query_params["at"] == [kind.module_id] or app.query_params["at"] == kind.module_id
    app = press(app, f"at-{kind.module_id}/{kind.subtopic_id}")
    assert "1 solved, 1 attempt" in shown(app)
    level = bank.coverage()[FIRST][0]
    assert f'aria-label="{level}: begun, 1 solved in 1 attempt"' in shown(app)
    app = press(app, f"practise-{FIRST}")
    assert app.session_state["practice"].state.shown.problem_type == FIRST


@pytest.mark.parametrize("at", ["nonsense", "<script>", "x" * 5000, FIRST])
def test_stats_with_any_address_draw(at):
    app = start(attempted("passed"), "stats", at=at)
    assert not app.exception
    assert not app.error


def test_stats_without_an_attempt_show_an_example_that_says_so():
    assert "An example of what it will look like" in shown(start(Documents(), "stats"))


def test_a_failing_part_of_a_page_is_explained_like_a_page(monkeypatch):
    monkeypatch.setattr("pytrix.stores.listing.listed", lambda *_: 1 / 0)
    app = start(attempted("failed"), "history")
    assert not app.exception
    assert "This page could not be shown" in app.error[0].value
