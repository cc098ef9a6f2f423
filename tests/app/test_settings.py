import re
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from pyodide_runner.events import Reading

from pytrix import __version__, reviews
from pytrix.auto_mode.policy import POLICIES
from pytrix.progress import mastery
from pytrix.progress.daily import Daily, Day
from pytrix.question.instance import TIME_LIMIT_MS
from pytrix.stores.api_config import ApiConfig
from pytrix.stores.documents import Documents
from pytrix.stores.history import KEPT_ATTEMPTS
from pytrix.stores.settings import FONT_SIZES, TIME_LIMITS_S, Settings
from pytrix.ui import bank, browser, frame_numbers, style
from pytrix.ui.assistant import Assistant
from tests.app.making import attempted, shown, start

FRONTEND = Path(__file__).resolve().parents[2] / "components/pyodide_runner/pyodide_runner/frontend"
FIRST = next(key for key, levels in bank.coverage().items() if len(levels) == 3)
PICKED = {
    "theme": "monokai",
    "code_font": "Fira Code",
    "keybinding": "vim",
    "tab_size": 2,
    "default_level": "intermediate",
    "experience": "some",
    "landing": "stats",
    "density": "compact",
    "accent": "violet",
    "default_mode": "auto",
}
READY = ApiConfig(api_key="not-a-real-key-of-gemini", terms_seen_at=1)
SWITCHED = tuple(name for name, field in Settings.model_fields.items() if field.annotation is bool)
TYPED = {"font_size": (20, 20), "time_limit_ms": (3, 3_000)}


def storage(app):
    return app.session_state["storage"]


def frame_settings(app):
    """What the workspace frame is told."""
    return app.session_state["practice"].arguments(Reading())["settings"]


def expect_set(app, name, value):
    assert storage(app).documents.settings == Settings(**{name: value})
    (patch,) = storage(app).command()["batch"]["patches"]
    alias = Settings.model_fields[name].alias
    assert patch["key"] == "pytrix-settings"
    assert patch["ops"] == [{"op": "set", "path": [alias], "value": value}]
    assert frame_settings(app).get(alias, value) == value


def test_every_setting_has_a_place_on_the_screen():
    app = start(replace(Documents(), api_config=READY), "settings")
    assert not app.exception
    widgets = [*app.selectbox, *app.toggle, *app.number_input]
    widgets = [each for each in widgets if each.key.startswith("set-")]
    assert {each.key for each in widgets} == {f"set-{name}" for name in (*Settings.model_fields, "goal")}
    assert all(each.help for each in widgets)


@pytest.mark.parametrize("name", PICKED)
def test_a_choice_is_stored_and_reaches_the_frame(name):
    app = start(Documents(), "settings")
    app.selectbox(key=f"set-{name}").set_value(PICKED[name]).run()
    expect_set(app, name, PICKED[name])
    assert app.selectbox(key=f"set-{name}").value == PICKED[name]


@pytest.mark.parametrize("name", SWITCHED)
def test_a_switch_is_stored_and_reaches_the_frame(name):
    app = start(replace(Documents(), api_config=READY), "settings")
    before = app.toggle(key=f"set-{name}").value
    app.toggle(key=f"set-{name}").set_value(not before).run()
    expect_set(app, name, not before)


@pytest.mark.parametrize("name", TYPED)
def test_a_number_is_stored_and_reaches_the_frame(name):
    on_screen, in_document = TYPED[name]
    app = start(Documents(), "settings")
    app.number_input(key=f"set-{name}").set_value(on_screen).run()
    expect_set(app, name, in_document)


def test_numbers_have_the_bounds_of_the_document():
    app = start(Documents(), "settings")
    size, limit = (app.number_input(key=f"set-{name}") for name in ("font_size", "time_limit_ms"))
    assert ((size.min, size.max), (limit.min, limit.max)) == (FONT_SIZES, TIME_LIMITS_S)


def test_saved_is_said_once_the_browser_has_confirmed_it():
    app = start(Documents(), "settings")
    app.number_input(key="set-font_size").set_value(20).run()
    assert [each.value for each in app.toast] == []
    batch = storage(app).command()["batch"]["id"]
    storage(app).receive(
        [
            {
                "seq": 2,
                "now": storage(app).clock(),
                "session": storage(app).session,
                "type": "batch",
                "id": batch,
                "result": "done",
                "moves": [],
            }
        ]
    )
    app.run()
    assert [each.value for each in app.toast] == ["Saved"]
    app.run()
    assert [each.value for each in app.toast] == []


def test_saved_is_not_said_of_settings_that_a_newer_version_wrote():
    app = start(Documents(), "settings")
    newer = {"schema": 99, "revision": 2, "data": {}}
    answer = {
        "seq": 2,
        "now": storage(app).clock(),
        "session": storage(app).session,
        "type": "documents",
        "handled": [],
    }
    storage(app).receive([answer | {"documents": {"pytrix-settings": newer}}])
    app.number_input(key="set-font_size").set_value(20).run()
    done = {
        "seq": 3,
        "now": storage(app).clock(),
        "session": storage(app).session,
        "type": "batch",
        "result": "done",
        "moves": [],
    }
    storage(app).receive([done | {"id": storage(app).command()["batch"]["id"]}])
    app.run()
    assert ["for this visit" in each.value for each in app.toast] == [True]
    assert frame_settings(app)["fontSize"] == 20


def test_what_another_tab_set_is_shown():
    app = start(Documents(), "settings")
    newer = {"schema": 1, "revision": 2, "data": {"fontSize": 22, "wordWrap": True}}
    answer = {
        "seq": 2,
        "now": storage(app).clock(),
        "session": storage(app).session,
        "type": "documents",
        "handled": [],
    }
    storage(app).receive([answer | {"documents": {"pytrix-settings": newer}}])
    app.run()
    assert app.number_input(key="set-font_size").value == 22
    assert app.toggle(key="set-word_wrap").value is True


def test_reset_asks_and_sets_everything_back():
    daily = Daily(goal=9)
    app = start(replace(Documents(), settings=Settings(font_size=20, keybinding="vim"), daily=daily), "settings")
    app.button(key="reset-settings").click().run()
    assert storage(app).documents == Documents()
    assert app.number_input(key="set-font_size").value == Settings().font_size
    assert app.number_input(key="set-goal").value == Daily().goal


@pytest.mark.parametrize(
    ("page", "key"), [("settings", "set-goal"), ("dashboard", "goal-wanted")], ids=["settings", "dashboard"]
)
def test_the_daily_goal_can_be_set(page, key):
    app = start(attempted("passed"), page)
    app.number_input(key=key).set_value(7).run()
    assert storage(app).documents.daily.goal == 7


@pytest.mark.parametrize(("goal", "reached"), [(3, False), (2, True)])
def test_the_dashboard_shows_how_far_the_goal_is(goal, reached):
    documents = attempted("passed", "passed", "failed")
    today = datetime.now(UTC).date().isoformat()
    daily = Daily(days={today: Day(attempts=3, solved=2)}, goal=goal)
    text = shown(start(replace(documents, daily=daily)))
    assert f'aria-label="2 of {goal} solved today"' in text
    assert ("**Daily goal reached**" in text) == reached


@pytest.mark.parametrize(
    ("experience", "level"), [("new", "beginner"), ("some", "beginner"), ("fluent", "intermediate")]
)
def test_what_a_newcomer_says_of_their_python_decides_the_first_question(experience, level):
    app = start(Documents())
    app.button_group(key="experience").set_value(experience).run()
    settings = storage(app).documents.settings
    assert (settings.experience, settings.default_level) == (experience, level)
    app.button(key="first").click().run()
    assert app.session_state["practice"].state.shown.question.level == level


def test_the_level_to_begin_with_is_proposed():
    documents = replace(Documents(), settings=Settings(default_level="intermediate"))
    app = start(documents)
    app.button(key="first").click().run()
    assert app.session_state["practice"].state.shown.question.level == "intermediate"
    app = start(documents, "practice_manual", type=FIRST)
    assert app.segmented_control(key=f"level-{FIRST}").value == "intermediate"
    app = start(documents, "practice_manual", type=FIRST, level="advanced")
    assert app.segmented_control(key=f"level-{FIRST}").value == "advanced"


@pytest.mark.parametrize(
    ("landing", "page", "lands"),
    [("dashboard", "", "Dashboard"), ("stats", "", "Stats"), ("modules", "", "Modules"), ("stats", "help", "Help")],
)
def test_a_visit_begins_with_the_page_that_was_chosen_and_only_begins_with_it(landing, page, lands):
    documents = replace(attempted("passed"), settings=Settings(landing=landing))
    app = start(documents, page)
    if landing != "dashboard" and not page:
        assert [each.value for each in app.title] == [lands]
        app.switch_page("pages/learn/dashboard.py").run()
        lands = "Dashboard"
    assert [each.value for each in app.title] == [lands]


@pytest.mark.parametrize("density", ["comfortable", "compact"])
def test_the_spacing_is_that_of_the_pages(density):
    app = start(replace(Documents(), settings=Settings(density=density)), "help")
    styles = "".join(each.proto.body for each in app.get("html"))
    assert (style.COMPACT in styles) == (density == "compact")


@pytest.mark.parametrize("asks", [True, False])
def test_what_cannot_be_undone_is_asked_about_unless_set_otherwise(asks):
    documents = replace(attempted("passed"), settings=Settings(ask_reset=asks, ask_delete=asks))
    for page, key in (("history", "delete-all"), ("settings", "reset-settings")):
        app = start(documents, page)
        assert (f"ask-{key}" in popovers(app)) == asks
        assert [each.key for each in app.menu_button] == ["delete-attempt-0"] * (asks and page == "history")
        app.button(key=key).click().run()
        assert not app.exception
    assert storage(app).documents.settings == Settings()


def popovers(app):
    return {name for each in app.get("popover") for name in re.findall(r"ask-[\w-]+", str(each.proto))}


@pytest.mark.parametrize("wanted", [True, False])
def test_questions_are_written_ahead_only_where_wanted(monkeypatch, wanted):
    asked = []
    monkeypatch.setattr(Assistant, "write_ahead", lambda _, wanted, __: asked.append(wanted))
    start(replace(Documents(), settings=Settings(generate_ahead=wanted)), "help")
    assert bool(asked) == wanted


def test_help_names_the_numbers_of_the_code():
    app = start(Documents(), "help")
    assert not app.exception
    text = " ".join(shown(app).split())
    policy = POLICIES["focused"]
    for words in (
        f"begins with {policy.mini_questions} questions",
        f"{policy.promote_after_fast} questions of a subtopic solved in a row raise its level",
        f"it takes {policy.promote_after}",
        f"{policy.demote_after} missed in a row lower it",
        f"stays with {policy.focus} unfinished",
        f"{policy.remediation_questions} more questions of that subtopic",
        f"up to {reviews.LONGEST_DAYS} days",
        f"may take {TIME_LIMIT_MS // 1000} seconds",
        f"its last {mastery.KEPT_OUTCOMES} outcomes",
        f"counts {mastery.OLDER_COUNTS:g} times",
        f"{mastery.FRESH_DAYS} days after",
        f"last {KEPT_ATTEMPTS:,} attempts",
        f"from {TIME_LIMITS_S[0]} to {TIME_LIMITS_S[1]}",
        f"up to {frame_numbers.OUTPUT_CHARS:,} characters",
        f"{frame_numbers.MEMORY_MB} MB of memory",
        f"after {frame_numbers.FAILED_BEFORE_REVEAL} failed submits or {frame_numbers.HINTS_BEFORE_REVEAL} hints",
        f"This is Pytrix {__version__}",
    ):
        assert words in text, words


def test_the_worked_example_of_mastery_is_right():
    text = " ".join(shown(start(Documents(), "help")).split())
    share = (1 + 0.8**2) / (1 + 0.8 + 0.8**2) * 2 / 3
    assert f"of the share count: {100 * share:.0f} %." in text
    assert f"which makes {100 * share / 6:.0f} % for the type" in text


FACTS = browser.Facts(
    isolated=True,
    secure=True,
    stack_switching=True,
    service_worker=True,
    quota=10**10,
    usage=5 * 10**6,
    language="de",
    time_zone="Europe/Vienna",
)


def test_the_browser_is_asked_only_when_told_and_its_answer_explained():
    app = start(Documents(), "settings")
    assert len(app.table) == 0
    app.session_state[browser.KEY] = FACTS
    app.run()
    told = app.table[0].value.to_string()
    assert "5 MB of 10.0 GB used" in told
    assert "Europe/Vienna" in told
    assert "Check again" in [each.label for each in app.button]


@pytest.mark.parametrize("there", [True, False])
def test_every_fact_of_the_browser_is_explained(there):
    app = start(Documents(), "settings")
    flags = dict.fromkeys(("isolated", "secure", "stack_switching", "service_worker"), there)
    app.session_state[browser.KEY] = FACTS.model_copy(update=flags | {"quota": None})
    app.run()
    rows = app.table[0].value.to_dict("records")
    assert all(len(row["What it means"].split()) > 4 for row in rows)
    assert [row["Here"] for row in rows].count("yes") == (5 if there else 1)


def test_diagnostics_hold_versions_and_facts_and_nothing_of_the_learner():
    documents = attempted("failed", "passed")
    app = start(documents, "help")
    app.session_state[browser.KEY] = FACTS
    app.run()
    (block,) = [each.value for each in app.code if each.value.startswith("Pytrix")]
    assert f"Pytrix {__version__}" in block
    assert "Streamlit 1." in block
    assert "Isolated page: yes" in block
    assert not any(each.title in block or each.question_id in block for each in documents.history.attempts)


@pytest.mark.parametrize("page", ["settings", "help"])
def test_nothing_is_claimed_while_storage_is_pending(page):
    app = start(None, page)
    assert not app.exception
    assert [*app.toggle, *app.number_input, *app.code] == []


def test_what_is_proposed_first_is_a_question_or_a_run():
    for mode, key in (("manual", "new"), ("auto", "begin-run")):
        documents = replace(attempted("passed"), settings=Settings(default_mode=mode))
        app = start(documents, "dashboard")
        assert not app.exception
        (first,) = (each.key for each in app.main.button if each.proto.type == "primary")
        assert first == key
    assert {each.key for each in start(Documents(settings=Settings(default_mode="auto")), "dashboard").button} >= {
        "begin-run"
    }
