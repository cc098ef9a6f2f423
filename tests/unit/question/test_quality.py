from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from pytrix.question.quality.__main__ import main
from pytrix.question.quality.duplicates import near_duplicates
from pytrix.question.quality.examination import examine_problem
from tests.unit.question.samples import GOOD, TYPE, changed, problem_of, write


def run(root: Path, *arguments: str) -> int:
    return main(["--root", str(root), "--cache", str(root.parent / "cache"), "--jobs", "1", *arguments])


def test_good_files_pass_and_the_totals_are_printed(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write(tmp_path / "bank", "one", GOOD)
    assert run(tmp_path / "bank") == 0
    assert "1 problems, 2 rows: 1 pass, 0 fail, 0 violations" in capsys.readouterr().out


def test_a_violation_gives_exit_code_1_again_from_the_cache(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = write(tmp_path / "bank", "one", changed('"empty text": ("",)', '"single letter": ("a",)'))
    assert run(tmp_path / "bank") == 1
    first = capsys.readouterr().out
    assert f"{TYPE}/one.py:18: edges: " in first
    assert run(tmp_path / "bank", str(path)) == 1
    assert capsys.readouterr().out.splitlines()[:2] == first.splitlines()[:2]
    path.write_text(GOOD, encoding="utf-8")
    assert run(tmp_path / "bank") == 0


def test_the_order_of_a_set_is_found_by_another_process(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    text = changed("    return (letters(rng, 0, 4 * n),)", '    return ("".join(set(letters(rng, 4, 4 * n))),)')
    write(tmp_path / "bank", "one", text)
    assert run(tmp_path / "bank") == 1
    assert "determinism" in capsys.readouterr().out


def test_a_file_that_breaks_its_process_is_reported(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write(
        tmp_path / "bank",
        "one",
        changed("def inputs(rng, n):\n", "def inputs(rng, n):\n    import os\n\n    os._exit(3)\n"),
    )
    write(tmp_path / "bank", "two", GOOD)
    assert run(tmp_path / "bank") == 1
    assert "one.py:1: examination" in capsys.readouterr().out


def test_a_path_outside_the_bank_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write(tmp_path / "bank", "one", GOOD)
    assert run(tmp_path / "bank", str(tmp_path / "else.py")) == 2
    assert "no such file or folder" in capsys.readouterr().out


LONG = """    kept: list[str] = []
    for place, letter in enumerate(text):
        if place % n == 0:
            kept.append(letter)
    return "".join(kept)"""


STATEMENT = GOOD[GOOD.index("A message") : GOOD.index('"""\nfrom')]
BEADS = """Beads of many colours lie on one string. A child keeps the first and then always each {n:ordinal} bead.

Give back what stays of `text`, in which each letter is a colour; from an empty text nothing stays.
"""


@pytest.mark.parametrize(("text", "alike"), [(GOOD, True), (changed(STATEMENT, BEADS), False)])
def test_statements_that_read_alike_are_duplicates(text: str, alike: bool) -> None:
    reports = [examine_problem(problem_of(GOOD, "one")), examine_problem(problem_of(text, "two"))]
    assert ["statement" in each.message for each in near_duplicates(reports)] == [True] * alike


def test_neighbours_with_the_same_solution_under_other_names_are_duplicates() -> None:
    mistakes = GOOD[GOOD.index("    Mistake(") : GOOD.index("]\nEXPLANATION")]
    wrong = '    Mistake("The first character belongs to the message too.", "place % n == 0", "place % n == 1"),\n'
    one = changed("    return text[::n]", LONG, mistakes, wrong)
    renamed = LONG.replace("kept", "result").replace("place", "index").replace("letter", "bead")
    other = one.replace(LONG, renamed).replace("place % n", "index % n").replace(STATEMENT, BEADS)
    reports = [examine_problem(problem_of(text, name)) for text, name in ((one, "one"), (other, "two"))]
    assert ["structure" in each.message for each in near_duplicates(reports)] == [True]
    assert list(near_duplicates(reports, frozenset({"elsewhere.py"}))) == []


def test_neighbours_that_answer_each_others_tests_are_twins(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    write(tmp_path / "bank", "one", GOOD)
    other = 'return "".join(letter for place, letter in enumerate(text) if place % n == 0)'
    mistakes = GOOD[GOOD.index("    Mistake(") : GOOD.index("]\nEXPLANATION")]
    wrong = '    Mistake("The first character belongs to the message too.", "place % n == 0", "place % n == 1"),\n'
    write(tmp_path / "bank", "two", changed(STATEMENT, BEADS, mistakes, wrong, "return text[::n]", other))
    assert run(tmp_path / "bank") == 1
    assert "twins: the solution answers all tests of" in capsys.readouterr().out


@pytest.mark.parametrize(("level", "said"), [("beginner", ""), ("advanced", "small solution")])
def test_a_level_that_may_not_fit_is_a_warning(level: str, said: str) -> None:
    assert said in examine_problem(problem_of(changed('"beginner"', f'"{level}"'))).doubt


SECOND = 'ORACLE = "def every_nth(text: str) -> str:\\n    return text[0::n]\\n"\nEXPLANATION'


@pytest.mark.parametrize(("text", "alone"), [("", 1), (SECOND, 0)])
def test_advanced_problems_without_a_second_solution_are_counted(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], text: str, alone: int
) -> None:
    write(tmp_path / "bank", "one", changed('"beginner"', '"advanced"', "EXPLANATION", text or "EXPLANATION"))
    assert run(tmp_path / "bank") == 0
    assert ("1 advanced problems have neither SLOW nor ORACLE" in capsys.readouterr().out) is bool(alone)


@pytest.mark.parametrize("module", ["preview", "quality"])
def test_a_reader_that_has_seen_enough_ends_a_command_quietly(tmp_path: Path, module: str) -> None:
    key = "string-manipulation/basic-string-operations/indexing-and-slicing/every_nth_character"
    arguments = [key] if module == "preview" else ["--root", str(tmp_path), "--cache", str(tmp_path)]
    command = [sys.executable, "-m", f"pytrix.question.{module}", *arguments]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
    assert process.stdout is not None
    assert process.stderr is not None
    process.stdout.close()
    with process.stderr:
        assert process.stderr.read() == ""
    assert process.wait() == 0
