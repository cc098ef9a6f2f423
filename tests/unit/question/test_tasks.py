"""Questions as other tasks than writing: derived, told apart by their ids, and refused where they would be no good."""

import re

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


# A wrong solution may leave a file open.
@pytest.mark.filterwarnings("ignore::ResourceWarning", "ignore::pytest.PytestUnraisableExceptionWarning")
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


def test_no_answer_stands_in_the_call_and_none_has_many_decimals() -> None:
    stamp = "string-manipulation/string-transformation/integer-to-string/stamp_the_number"
    points = "first-steps/functions/none/missed_tests"
    for seed in range(6):
        asked = made(BANK.load(stamp), seed, "predict")
        if asked.task == "predict":
            answer = asked.explanation.partition("→ ")[2].partition("\n")[0]
            assert answer.strip("'") not in asked.tests[0].call
        assert not re.search(r"→ \d+\.\d{4}", made(BANK.load(points), seed, "predict").explanation)


def test_how_to_write_a_linked_list_is_said() -> None:
    board = "linked-lists/advanced-patterns/partition-list/children_board_first"
    asked = made(BANK.load(board), 1, "predict")
    assert "Write a linked list as the list of its values." in asked.statement


def test_what_may_be_tried_is_what_the_problem_asks_and_what_its_inputs_have_in_common() -> None:
    belt = "advanced-topics-and-specialized-algorithms/randomized-algorithms/reservoir-sampling/samples_from_the_belt"
    asked = made(BANK.load(belt), 0, "break")
    assert "there is a draw for each thing after the first `size`" in asked.constraints
    assert any(each.startswith("`size` is a whole number from") for each in asked.constraints)
    pistes = "recursion-and-backtracking/path-finding/all-paths-from-source-to-target/pistes_to_the_valley"
    asked = made(BANK.load(pistes), 5, "break")
    assert asked.domain is not None
    assert "no circles" in asked.domain["shapes"][0]["rules"]


def test_a_place_of_a_grid_is_none_to_be_chosen() -> None:
    knight = "graphs/grid-graphs/matrix-as-graph/squares_the_knight_cannot_reach"
    assert made(BANK.load(knight), 0, "break").task == "write"


def test_what_a_problem_does_not_give_is_to_be_written() -> None:
    assert made(BANK.load(SLICES), 1, "arrange") == made(BANK.load(SLICES), 1, "write")
    told = QuestionService(BANK).rebuild(f"{SLICES}@{BANK.load(SLICES).version}#1~arrange").note
    assert told == TO_WRITE
