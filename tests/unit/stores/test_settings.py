import re
import tomllib
from dataclasses import replace
from pathlib import Path
from typing import get_args

import pytest
from pyodide_runner.contract import CONTRACT

import pytrix
from pytrix.progress.daily import GOAL_LIMIT
from pytrix.stores import preferences
from pytrix.stores.documents import KINDS, DamagedError, Documents, dump, load
from pytrix.stores.patches import diff
from pytrix.stores.settings import CodeFont, Keybinding, Settings, TabSize, Theme, UnfitSettingError, changed
from tests.unit.stores.making import attempt, recorded

ROOT = Path(__file__).resolve().parents[3]
FRONTEND = ROOT / "components" / "pyodide_runner" / "pyodide_runner" / "frontend"
KIND = next(kind for kind in KINDS if kind.part == "settings")
OTHERS = {
    "theme": "monokai",
    "keybinding": "vim",
    "font_size": 20,
    "code_font": "Fira Code",
    "tab_size": 2,
    "line_numbers": False,
    "word_wrap": True,
    "highlight_line": False,
    "completion": False,
    "live_lint": False,
    "examples_on_run": False,
    "reveal_guard": False,
    "keep_code": False,
    "time_limit_ms": 1_000,
    "default_level": "advanced",
    "default_mode": "auto",
    "experience": "some",
    "landing": "stats",
    "density": "compact",
    "accent": "rust",
    "ask_reset": False,
    "ask_delete": False,
    "count_revealed": False,
    "detailed_history": False,
    "runtime_details": False,
    "generate_ahead": False,
    "offer_predict": False,
    "offer_arrange": False,
    "offer_fix": False,
    "offer_break": False,
}


def read(data):
    return load(KIND, {"schema": KIND.schema, "revision": 1, "data": data}).content


def test_there_is_another_value_for_every_setting():
    assert OTHERS.keys() == Settings.model_fields.keys()
    assert all(getattr(Settings(), name) != value for name, value in OTHERS.items())


@pytest.mark.parametrize("name", OTHERS)
def test_a_change_sets_one_field_and_its_patch_is_one_operation(name):
    before = Documents()
    after = preferences.with_setting(before, name, OTHERS[name])
    assert after == replace(before, settings=Settings(**{name: OTHERS[name]}))
    (op,) = diff(dump(before.settings), dump(after.settings))
    alias = Settings.model_fields[name].alias
    assert op == {"op": "set", "path": [alias], "value": OTHERS[name]}


@pytest.mark.parametrize(
    ("name", "value"),
    [
        *(("theme", "neon"), ("font_size", 9), ("font_size", 33), ("font_size", "14"), ("font_size", True)),
        *(("tab_size", 3), ("time_limit_ms", 999), ("time_limit_ms", 60_001), ("word_wrap", 1), ("word_wrap", None)),
        *(("code_font", "x; color: red"), ("default_level", "expert"), ("unknown", 1)),
    ],
)
def test_a_value_that_does_not_fit_is_refused(name, value):
    with pytest.raises(UnfitSettingError):
        changed(Settings(), name, value)


@pytest.mark.parametrize("damage", [None, "x", -1, 10**9, 3.5, [], {}, [1], {"a": 1}, "true"], ids=repr)
@pytest.mark.parametrize("name", OTHERS)
def test_a_damaged_value_is_its_default_and_the_others_stay(name, damage):
    others = dump(Settings(**OTHERS))
    found = read(others | {Settings.model_fields[name].alias: damage})
    assert found == Settings(**OTHERS | {name: getattr(Settings(), name)})


def test_what_is_missing_is_default_and_what_is_unknown_is_left_out():
    assert read({"fontSize": 20, "futureSetting": {"x": 1}}) == Settings(font_size=20)


@pytest.mark.parametrize("data", [None, 5, "text", [1, 2]])
def test_what_is_no_object_is_damaged(data):
    with pytest.raises(DamagedError):
        read(data)


EARLIER = {
    "state": {
        "general": {"askBeforeResetStats": True},
        "editor": {
            "tabSize": 2,
            "showLineNumbers": False,
            "showMinimap": True,
            "wordWrap": True,
            "highlightActiveLine": False,
            "editorTheme": "solarized-dark",
        },
        "practice": {"defaultDifficulty": "Intermediate", "maxPrefetchPerTopic": 2},
        "hasCompletedOnboarding": True,
    },
    "version": 1,
}


def test_bare_settings_of_an_earlier_app_are_taken_over():
    loaded = load(KIND, EARLIER)
    assert loaded.content == Settings(
        tab_size=2,
        line_numbers=False,
        word_wrap=True,
        highlight_line=False,
        theme="solarized_dark",
        default_level="intermediate",
    )
    assert (loaded.revision, loaded.raw) == (None, None)


@pytest.mark.parametrize(
    "bare",
    [
        {"state": {"hasCompletedOnboarding": True}, "version": 1},
        {"state": {"editor": {"editorTheme": "github-dark"}}, "version": 1},
        {"state": {"editor": 5, "practice": [], "geminiApiKey": "k"}, "version": 0},
        {"state": {"editor": {"tabSize": "wide", "editorTheme": 7}, "practice": {"defaultDifficulty": None}}},
        {"state": None},
        {},
    ],
)
def test_bare_settings_that_say_nothing_usable_are_the_defaults(bare):
    assert load(KIND, bare).content == Settings()


@pytest.mark.parametrize(("asked", "set_to"), [(1, 1), (7, 7), (GOAL_LIMIT, GOAL_LIMIT), (0, 1), (99, GOAL_LIMIT)])
def test_the_goal_stays_in_its_bounds(asked, set_to):
    assert preferences.with_goal(Documents(), asked).daily.goal == set_to


def test_a_reset_changes_settings_and_goal_and_nothing_else():
    filled = recorded(Documents(), attempt())
    changed_ = preferences.with_goal(preferences.with_setting(filled, "font_size", 20), 9)
    assert preferences.as_at_first(changed_) == filled


def test_fonts_are_listed_once():
    assert len(get_args(CodeFont)) == len(set(get_args(CodeFont)))


def test_themes_and_keys_are_those_that_the_build_brings():
    build = (ROOT / "components" / "pyodide_runner" / "hatch_build.py").read_text()
    assert all(f'"{theme}"' in build for theme in get_args(Theme) if theme != "auto")
    assert all(f'"keybinding-{keys}.js"' in build for keys in get_args(Keybinding) if keys != "default")
    assert all(isinstance(size, int) for size in get_args(TabSize))


def test_defaults_are_those_of_the_contract_and_stand_nowhere_else_in_the_frame():
    assert Settings().for_frame() == CONTRACT["settings"]
    for file in (each for each in FRONTEND.rglob("*.js") if "vendor" not in each.parts):
        assert not re.search(r"settings\.\w+ \?\?", file.read_text()), file


def test_the_version_is_that_of_the_project():
    assert tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]["version"] == pytrix.__version__
