from __future__ import annotations

import os
from pathlib import Path
from random import Random

import pytest

from pytrix.question.bank import Bank, UnknownProblemError
from pytrix.question.fingerprint import Fingerprint
from pytrix.question.service import NoQuestionError, QuestionService
from pytrix.question.violation import BadProblemError
from tests.unit.question.samples import GOOD, TYPE, changed, write

OTHER = "string-manipulation/palindromes/validation"


def test_the_index_is_read_without_executing_anything(tmp_path: Path) -> None:
    write(tmp_path, "one", f"{GOOD}\nraise SystemExit\n")
    write(tmp_path, "two", changed('LEVEL = "beginner"', f'LEVEL = "advanced"\nALSO = ("{OTHER}",)'))
    write(tmp_path, "three", changed('LEVEL = "beginner"', 'LEVEL = "hard"'))
    bank = Bank(tmp_path)
    assert bank.problem_types_with_questions() == {TYPE, OTHER}
    assert bank.levels(TYPE) == ("beginner", "advanced")
    assert bank.levels("no/such/type") == ()
    assert bank.problems(TYPE, "beginner") == (f"{TYPE}/one",)
    assert bank.problems(OTHER, "advanced") == (f"{TYPE}/two",)
    assert [entry.key for entry in bank.entries("string-manipulation")] == [f"{TYPE}/one", f"{TYPE}/two"]


def test_a_problem_is_loaded_again_when_its_file_changes(tmp_path: Path) -> None:
    path = write(tmp_path, "one", GOOD)
    bank = Bank(tmp_path)
    before = bank.load(f"{TYPE}/one")
    assert bank.load(f"{TYPE}/one") is before
    write(tmp_path, "one", changed("Write down", "Note down"))
    os.utime(path, ns=(1, 1))
    assert bank.load(f"{TYPE}/one").version != before.version


def test_unknown_and_vanished_problems_have_errors_of_their_own(tmp_path: Path) -> None:
    path = write(tmp_path, "one", GOOD)
    bank = Bank(tmp_path)
    with pytest.raises(UnknownProblemError):
        bank.load("a/b/c/d")
    path.unlink()
    with pytest.raises(BadProblemError, match="cannot be read"):
        bank.load(f"{TYPE}/one")


def service_with(root: Path, **texts: str) -> QuestionService:
    for name, text in texts.items():
        write(root, name, text)
    return QuestionService(Bank(root))


def test_a_missing_level_gives_the_nearest_and_says_so(tmp_path: Path) -> None:
    service = service_with(tmp_path, one=GOOD, two=changed('"beginner"', '"advanced"'))
    assert service.available(TYPE) == service.available("string-manipulation") == ("beginner", "advanced")
    picked = service.pick(TYPE, "intermediate", [], Random(1))
    assert picked.question.level == "beginner"
    assert picked.note == "There is no intermediate question here yet, so this one is beginner."
    assert service.pick(TYPE, "advanced", [], Random(1)).note is None


def test_all_rows_come_before_any_comes_again_and_then_the_oldest(tmp_path: Path) -> None:
    service = service_with(
        tmp_path, one=GOOD, two=changed("message", "letter", "hidden", "written", "text[::n]", "text[:: n]")
    )
    seen: list[str] = []
    rng = Random(3)
    for _ in range(12):
        seen.append(service.pick(TYPE, "beginner", seen, rng).question.fingerprint)
    prints = [Fingerprint.parse(each) for each in seen]
    rows = [(each.problem, each.row) for each in prints if each is not None]
    assert len(set(rows[:4])) == 4
    assert rows[:4] == rows[4:8] == rows[8:]
    assert len(set(seen)) == 12


def test_an_exact_repeat_comes_only_when_all_seeds_are_used_and_is_the_oldest(tmp_path: Path) -> None:
    service = service_with(tmp_path, one=changed('[{"n": 2}, {"n": 3}]', '[{"n": 2}]'))
    seen: list[str] = []
    rng = Random(5)
    for _ in range(25):
        seen.append(service.pick(TYPE, "beginner", seen, rng).question.id)
    assert len(set(seen)) == 25
    assert service.pick(TYPE, "beginner", seen, rng).question.id == seen[0]


def test_the_least_alike_problem_is_picked_first(tmp_path: Path) -> None:
    story = "A gardener cuts back a hedge and keeps just some of its twigs in a vase upon the table by the window."
    told = "A message was hidden in a longer text: from its first character on, every {n:ordinal} one belongs to it."
    service = service_with(tmp_path, twin=changed("Return the", "Give back the"), garden=changed(told, story))
    seen = [
        QuestionService(Bank(tmp_path))
        .rebuild(f"{TYPE}/twin@00000000#0")
        .question.fingerprint.replace("/twin#", "/gone#")
    ]
    picks = {service.pick(TYPE, "beginner", seen, Random(seed)).question.id.split("@")[0] for seed in range(5)}
    assert picks == {f"{TYPE}/garden"}


def test_picking_is_deterministic(tmp_path: Path) -> None:
    service = service_with(tmp_path, one=GOOD, two=changed("message", "letter"))
    first = service.pick("string-manipulation", "beginner", [], Random(9))
    assert service.pick("string-manipulation", "beginner", [], Random(9)) == first


def test_a_broken_problem_is_left_out_and_logged(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    service = service_with(
        tmp_path, bad=changed("return (letters(rng, 0, 4 * n),)", "return 1 / 0"), worse=f"{GOOD}\n1 / 0\n", good=GOOD
    )
    for seed in range(4):
        assert "/good@" in service.pick(TYPE, "beginner", [], Random(seed)).question.id
    assert any("bad" in record.message or "worse" in record.message for record in caplog.records)


def test_nothing_but_broken_problems_is_no_question(tmp_path: Path) -> None:
    service = service_with(tmp_path, bad=f"{GOOD}\n1 / 0\n")
    with pytest.raises(NoQuestionError, match="no questions"):
        service.pick(TYPE, "beginner", [], Random(1))
    assert service.available(TYPE) == ()


def test_a_question_is_rebuilt_from_its_id(tmp_path: Path) -> None:
    service = service_with(tmp_path, one=GOOD)
    question = service.pick(TYPE, "beginner", [], Random(1)).question
    assert service.rebuild(question.id) == (question, None)
    problem, seed = question.id.split("@")[0], question.id.split("#")[1]
    again, note = service.rebuild(f"{problem}@01234567#{seed}")
    assert again == question
    assert note is not None
    assert "revised" in note


@pytest.mark.parametrize("id_", ["", "ai-123", "x@y#z", f"{TYPE}/none@01234567#1", f"{TYPE}/../one@01234567#1", "a#1"])
def test_an_id_that_cannot_be_rebuilt_says_so(tmp_path: Path, id_: str) -> None:
    with pytest.raises(NoQuestionError):
        service_with(tmp_path, one=GOOD).rebuild(id_)


def test_questions_about_files_leave_the_current_folder_alone() -> None:
    before = Path.cwd()
    service = QuestionService(Bank())
    key = "file-handling-python-specific/file-processing-patterns/log-file-analysis"
    try:
        question = service.pick(key, "advanced", [], Random(2)).question
    finally:
        service.close()
    assert question.kind == "files"
    assert Path.cwd() == before
