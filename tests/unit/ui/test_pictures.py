import re
import tomllib
from datetime import date, timedelta
from pathlib import Path
from xml.etree import ElementTree

import pytest

from pytrix.stores.history import Attempt
from pytrix.stores.settings import ACCENTS
from pytrix.ui import pictures, style

HOSTILE = '"><script>alert(1)</script>&\n\n# **x** :red[y]'
ROOT = Path(__file__).resolve().parents[3]
TODAY = date(2026, 11, 27)


def attempt(verdict="passed", **facts):
    return Attempt(
        id="a",
        problem_type="m/s/t",
        level="beginner",
        question_id="q",
        title="t",
        verdict=verdict,
        executed_at=1,
        **facts,
    )


MADE = {
    "ring": pictures.ring(2, 3),
    "calendar": pictures.calendar({TODAY: 3, TODAY - timedelta(days=400): 1}, TODAY),
    "columns": pictures.columns([("Today", 3), (HOSTILE, 0)], HOSTILE),
    "columns in rows": pictures.columns([("Today", 3), ("b", 0), ("c", 1)], HOSTILE, 2),
    "fitting": pictures.fitting(
        lambda across: pictures.columns([(HOSTILE, 1)] * 9, HOSTILE, across), wide=9, middle=3, narrow=3
    ),
    "moon": pictures.moon(0.4, HOSTILE),
    "empty moon": pictures.moon(None, "not tried"),
    "full moon": pictures.moon(1.0, "strong"),
    "level": pictures.level_sign(HOSTILE),
    "segments": pictures.segments([None, 0.0, 1.0], HOSTILE),
    "squares": pictures.squares([attempt("passed"), attempt("failed"), attempt("passed", revealed=True)]),
    "rows": pictures.strength_rows([(HOSTILE, [0.5], HOSTILE, HOSTILE)]),
    "way": pictures.way([(HOSTILE, None, HOSTILE), ("b", 0.5, "begun"), ("c", 1.0, "strong")], 2),
    "path": pictures.path([(HOSTILE, "beginner"), ("b", "advanced"), ("c", "intermediate")], 2),
    "stages": pictures.stages(
        [(HOSTILE, HOSTILE, "beginner"), ("b", "9 topics", "advanced"), ("c", "2 more", None)], 2
    ),
    "empty way": pictures.way([]),
    "line": pictures.line(["a", HOSTILE, "c"], [1, None, 3], HOSTILE, unit=HOSTILE),
    "levels": pictures.level_rows([("beginner", 0.5, HOSTILE)]),
    "numbered": f'<i aria-label="x"></i>{pictures.numbered([(HOSTILE, HOSTILE)])}',
    "film": pictures.film(),
}


@pytest.mark.parametrize("name", MADE)
def test_a_picture_is_well_formed_named_and_free_of_foreign_markup(name):
    markup = " ".join(MADE[name].split())
    ElementTree.fromstring(f"<div>{markup.replace('&#160;', ' ')}</div>")
    assert "<script" not in markup
    assert 'aria-label="' in markup


def test_a_picture_that_fits_is_made_once_for_all_widths_where_it_is_the_same():
    assert re.findall(r'<div class="([^"]+)">', MADE["fitting"]) == ["room fitting", "wide", "middle narrow"]


@pytest.mark.parametrize("values", [(10, 20), (20, 10), (20, None, 0), (0, 100), (5,)])
def test_the_last_value_of_a_line_stands_to_the_right_of_it(values):
    made = pictures.line(["a"] * len(values), values, "told", unit=" %", top=100)
    written = float(re.search(r'class="number" x="([\d.]+)"', made)[1])
    assert written > max(float(each) for each in re.findall(r'cx="([\d.]+)"', made))


def test_the_calendar_says_what_it_shows_and_leaves_out_what_is_older():
    assert 'aria-label="3 solved on 1 day of the last 12 weeks"' in MADE["calendar"]


@pytest.mark.parametrize(
    ("attempts", "words"),
    [
        ([attempt("failed"), attempt("passed")], ["Tests failed", "Solved"]),
        ([attempt("passed", revealed=True)], ["Passed after reveal"]),
    ],
)
def test_attempt_squares_name_their_verdicts(attempts, words):
    assert re.findall(r'aria-label="([^"]+)"', pictures.squares(attempts)) == words


def test_of_many_attempts_the_last_are_shown_and_the_others_counted():
    markup = pictures.squares([attempt("failed")] * 9 + [attempt("passed")], most=4)
    assert "+6" in markup
    assert markup.count("<svg") == 4


def test_verdicts_and_levels_differ_by_shape():
    signs = {
        re.sub(r'aria-label="[^"]*"|<title>.*?</title>|class="[^"]*"', "", pictures.verdict_square(each, "x"))
        for each in ("passed", "failed", "error", "timeout", "memory", "output_limit", "stopped", "not_run")
    }
    assert len(signs) == 8


def tokens(scheme):
    found = {}
    for name, light, dark in re.findall(r"(--[\w-]+): light-dark\((#\w{6}), (#\w{6})\)", style.sheet()):
        found[name] = light if scheme == "light" else dark
    return found


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_page_and_frame_have_the_colours_of_streamlits_theme(scheme):
    theme = tomllib.loads((ROOT / ".streamlit" / "config.toml").read_text())["theme"][scheme]
    pairs = {
        "--background": "backgroundColor",
        "--surface": "secondaryBackgroundColor",
        "--ink": "textColor",
        "--accent": "primaryColor",
        "--accent-ink": "linkColor",
    }
    known = tokens(scheme)
    assert {name: known[name] for name in pairs} == {name: theme[key] for name, key in pairs.items()}


def luminance(colour):
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (each / 12.92 if each <= 0.04045 else ((each + 0.055) / 1.055) ** 2.4 for each in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one, other):
    low, high = sorted((luminance(one), luminance(other)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("ground", ["--background", "--surface"])
def test_every_colour_of_text_can_be_read(scheme, ground):
    known = tokens(scheme)
    texts = {name for name in known if name not in ("--background", "--surface", "--accent")}
    assert len(texts) > 8
    low = {name: contrast(known[name], known[ground]) for name in texts}
    assert {name: value for name, value in low.items() if value < 4.5} == {}
    assert contrast(known["--accent"], "#ffffff") >= 4.5


@pytest.mark.parametrize("colour", [each for each in ACCENTS.values() if each])
def test_every_accent_can_be_read_and_be_read_on(colour):
    assert contrast(colour, "#ffffff") >= 4.5
    light, dark = tokens("light"), tokens("dark")
    lighter = "#" + "".join(f"{round(0.45 * int(colour[at : at + 2], 16) + 0.55 * 255):02x}" for at in (1, 3, 5))
    for ground in ("--background", "--surface"):
        assert contrast(colour, light[ground]) >= 4.5
        assert contrast(lighter, dark[ground]) >= 4.5


def test_a_line_of_a_list_shows_hostile_text_as_it_is_and_on_one_line():
    made = pictures.item("", "<img src=x>\u202e\nend", "**word**", ["a & b"])
    assert "<strong>&lt;img src=x&gt; end</strong> · **word**<small>a &amp; b</small>" in made
