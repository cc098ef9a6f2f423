"""Questions as other tasks than writing: derived, told apart by their ids, and refused where they would be no good."""

import pytest

from pytrix.question.bank import Bank
from pytrix.question.instance import instance
from pytrix.question.service import TO_WRITE, QuestionService
from pytrix.question.task import TASKS, task_of, with_task, without_task
from pytrix.question.tasks import derived, made
from pytrix.question.tasks.check import complaints

BANK = Bank()
STRIDE = 23
SLICES = "string-manipulation/basic-string-operations/indexing-and-slicing/every_nth_character"

LOOP = "arrays-and-lists-python-lists/basic-operations/indexing/warmer_by_evening"


def test_an_id_names_its_task() -> None:
    bare = f"{SLICES}@00000000#3"
    for task in TASKS:
        named = with_task(bare, task)
        assert (task_of(named), without_task(named)) == (task, bare)
        assert with_task(named, "write") == bare
    assert task_of(f"{bare}~juggle") == "write"


@pytest.mark.parametrize("task", TASKS)
def test_a_link_finds_the_very_same_question_again(task: str) -> None:
    service = QuestionService(BANK)
    first = service.rebuild(with_task(f"{LOOP}@{BANK.load(LOOP).version}#3", task))
    again = QuestionService(Bank()).rebuild(first.question.id)
    assert first == again
    assert (first.question.task, first.note) == (task, None)


@pytest.mark.parametrize("entry", BANK.every()[::STRIDE], ids=lambda each: each.key.rpartition("/")[2])
def test_what_a_task_shows_is_true(entry) -> None:
    for seed in range(3):
        base = instance(BANK.load(entry.key), seed)
        for task in TASKS[:-1]:
            question = derived(base, task)
            if question is not None:
                assert list(complaints(base, question)) == []
                assert question.task == task
                assert question.id == with_task(base.question.id, task)


def test_no_task_gives_the_solution_away() -> None:
    base = instance(BANK.load(SLICES), 1)
    fix = made(BANK.load(SLICES), 1, "fix")
    assert base.question.solution.strip() not in fix.starter_code
    assert len(fix.mistakes) == len(base.question.mistakes) - 1
    predict = made(BANK.load(SLICES), 1, "predict")
    assert predict.examples == ()
    answers = [each.partition("→ ")[2] for each in predict.explanation.splitlines() if each.startswith("→ ")]
    assert answers
    assert all(answer not in predict.statement + predict.title + "".join(predict.hints) for answer in answers)


def test_what_a_problem_does_not_give_is_to_be_written() -> None:
    assert made(BANK.load(SLICES), 1, "arrange") == made(BANK.load(SLICES), 1, "write")
    told = QuestionService(BANK).rebuild(f"{SLICES}@{BANK.load(SLICES).version}#1~arrange").note
    assert told == TO_WRITE
