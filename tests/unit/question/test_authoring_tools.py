"""The commands that authors use, and lessons."""

from __future__ import annotations

from pathlib import Path

import pytest

from pytrix.lessons import lesson
from pytrix.levels import LEVELS
from pytrix.question import coverage, mend, new, trace
from pytrix.question.instance import instance
from pytrix.question.quality import lessons
from pytrix.question.reading import parse
from pytrix.question.violation import BadProblemError
from tests.unit.question.samples import GOOD, problem_of

TYPE = "string-manipulation/basic-string-operations/indexing-and-slicing"


@pytest.mark.parametrize("kind", ["function", "class", "program", "files"])
@pytest.mark.parametrize("level", LEVELS)
def test_a_new_problem_lacks_only_what_its_author_has_to_write(kind: str, level: str) -> None:
    text = new.scaffold("tidy_shelf", level, kind)
    with pytest.raises(BadProblemError) as caught:
        parse(text.encode(), f"{TYPE}/tidy_shelf", "tidy_shelf.py")
    assert {each.gate for each in caught.value.violations} <= {"mistakes", "ways", "oracle"}


def test_a_missing_input_is_added_where_always_belongs() -> None:
    once = mend.extended("EDGES = {}\nMISTAKES = []\n", ["(1,)"])
    assert once == "EDGES = {}\nALWAYS = [(1,)]\nMISTAKES = []\n"
    twice = mend.extended(once, ["(2,)"])
    assert mend.extended(twice, ["(3,)"]).count("    (") == 3


def test_mending_gives_every_instance_what_some_instance_lacks() -> None:
    weak = GOOD.replace('EDGES = {"empty text": ("",)', 'EDGES = {"empty text": ("",)')
    problem = problem_of(weak)
    entries = list(mend.lacking(problem))
    mended = problem_of(mend.extended(weak, entries)) if entries else problem
    assert list(mend.lacking(mended)) == []


LOOP = """    kept = ""
    for place, letter in enumerate(text):
        if place % n:
            continue
        kept += letter
    return kept"""


def test_a_trace_holds_what_the_names_are_at_the_end_of_each_round() -> None:
    text = GOOD.replace("    return text[::n]", LOOP).replace('"text[::n]", "text[', '"+= letter", "+= text[')
    lines = trace.table(instance(problem_of(text), 0), ["place", "kept"], 2).splitlines()
    assert lines[0] == "| round | `place` | `kept` |"
    assert lines[2:] == ["| 1 | `0` | `'n'` |", "| 2 | `1` | `'n'` |"]


def test_coverage_counts_the_bank(capsys: pytest.CaptureFixture[str]) -> None:
    assert coverage.main(["string-manipulation", "--types"]) == 0
    told = capsys.readouterr().out
    assert "string-manipulation" in told
    assert "basic-string-operations/indexing-and-slicing" in told
    assert "trees" not in told


PROSE = "A slice copies a part of a text from a first position to a last one, which is left out. " * 2
GOOD_LESSON = f"# Slices\n\n{PROSE}\n\n```python\nprint('abc'[1:])\n```\n\n```output\nbc\n```\n"


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (GOOD_LESSON, ""),
        (GOOD_LESSON.replace("bc\n```", "ab\n```"), "does not print"),
        (GOOD_LESSON.replace("[1:]", "[1:"), "SyntaxError"),
        (GOOD_LESSON.replace("print('abc'[1:])", "while True: pass"), "timeout"),
        (GOOD_LESSON.replace("```output", "So it is:\n\n```output"), "not followed"),
        (GOOD_LESSON.replace(PROSE, "Slices."), "words stand before"),
        (
            GOOD_LESSON.replace("```python", "```input\nabc\n```\n\n```python").replace("'abc'", "input()"),
            "",
        ),
    ],
)
def test_a_lesson(tmp_path: Path, text: str, told: str) -> None:
    path = tmp_path / f"{TYPE}.md"
    path.parent.mkdir(parents=True)
    path.write_text(text, encoding="utf-8")
    found = [str(each) for each in lessons.faults([TYPE], tmp_path)]
    assert len(found) == bool(told)
    assert not told or told in found[0]


def test_a_lesson_is_shown_with_a_word_between_program_and_output(tmp_path: Path) -> None:
    path = tmp_path / f"{TYPE}.md"
    path.parent.mkdir(parents=True)
    path.write_text(GOOD_LESSON, encoding="utf-8")
    found = lesson(TYPE, tmp_path)
    assert found is not None
    assert found.title == "Slices"
    assert "prints\n\n```text\nbc" in found.text
    assert lesson("no/such/type", tmp_path) is None
    assert lessons.missing([TYPE, "no/such/type"], tmp_path) == ("no/such/type",)
