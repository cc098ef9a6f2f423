"""Search over pages, actions, topics and questions: every hit leads where it says."""

from dataclasses import replace

import pytest

from pytrix.curriculum import default_curriculum
from pytrix.practice.workspace import Errands
from pytrix.stores.documents import Documents
from pytrix.ui import bank
from tests.app.making import attempted, labels, shown, start

FIRST = next(key for key in bank.coverage() if not key.startswith("first-steps/"))
curriculum = default_curriculum()


def searched(text, documents=None, page=""):
    app = start(documents or Documents(), page)
    app.button(key="palette").click().run()
    return app.text_input(key="palette-text").set_value(text).run() if text else app


def hits(app):
    return [each.label for each in app.button if (each.key or "").startswith("palette-")]


@pytest.mark.parametrize(
    ("text", "title"),
    [
        ("stats", "Stats"),
        ("theme", "Settings"),
        ("hist", "History"),
        ("help", "Help"),
        ("export", "Your data"),
        ("choose a question", "Choose a question"),
        ("modules", "Modules"),
    ],
)
def test_pages_are_found_by_name_and_by_what_they_hold(text, title):
    app = searched(text, attempted("passed"))
    assert f"**{title}**" in hits(app)[0]
    app = app.button(key="palette-0").click().run()
    assert [each.value for each in app.title] == [title]
    assert hits(app) == []


def test_a_problem_type_opens_a_question_of_it():
    kind = curriculum.problem_type(FIRST)
    app = searched(kind.name)
    app = app.button(key="palette-0").click().run()
    assert app.session_state["practice"].state.shown.problem_type == FIRST


def test_without_text_there_is_what_to_do_now_and_every_page():
    app = searched("", attempted("failed"))
    assert any("where you were" in each for each in hits(app))
    assert any("Something new" in each for each in hits(app))


@pytest.mark.parametrize("text", ["qqqqzzzz", "<script>alert(1)</script>", "\u202e" + "x" * 10_000, ":red[*x*] $y$"])
def test_nonsense_is_answered(text):
    app = searched(text)
    assert not app.exception
    assert "Nothing is called so" in shown(app)


def test_a_hostile_title_is_shown_as_it_is():
    documents = attempted("failed")
    seen = documents.seen.questions[0].model_copy(update={"title": "**[x](y)** <b>:red[z]</b>"})
    documents = replace(documents, seen=documents.seen.model_copy(update={"questions": (seen,)}))
    label = next(each for each in hits(searched("", documents)) if "where you were" in each)
    assert r"\*\*\[x\]\(y\)\*\*" in label


def test_the_frame_can_ask_for_search_and_for_the_keys():
    app = start(Documents())
    app.session_state["practice"].errands = Errands(keys="mod+k")
    app.run()
    assert hits(app)
    app.session_state["palette-open"] = ""
    app.session_state["practice"].errands = Errands(keys="help")
    app.run()
    assert "Ctrl or ⌘ + K" in str([each.value for each in app.table])
    assert "Search" in labels(app)
