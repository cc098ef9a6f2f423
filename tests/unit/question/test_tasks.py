"""Questions as other tasks than writing: derived, told apart by their ids, and refused where they would be no good."""

import re
from contextlib import closing

import pytest
from pyodide_runner.frontend.python.judge import legal

from pytrix.question.bank import Bank
from pytrix.question.instance import instance
from pytrix.question.service import TO_WRITE, QuestionService
from pytrix.question.task import TASKS, task_of, with_task, without_task
from pytrix.question.tasks import derived, made
from pytrix.question.tasks.check import complaints
from pytrix.question.tasks.predict import STEPS

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
    with closing(QuestionService(BANK)) as service, closing(QuestionService(Bank())) as other:
        first = service.rebuild(with_task(f"{LOOP}@{BANK.load(LOOP).version}#3", task))
        again = other.rebuild(first.question.id)
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


def test_no_answer_stands_in_the_only_call_and_none_has_many_decimals() -> None:
    stamp = "string-manipulation/string-transformation/integer-to-string/stamp_the_number"
    points = "first-steps/functions/none/missed_tests"
    for seed in range(6):
        asked = made(BANK.load(stamp), seed, "predict")
        if len(asked.tests) == 1:
            answer = asked.explanation.partition("→ ")[2].partition("\n")[0]
            assert answer.strip("'") not in asked.tests[0].call
        assert not re.search(r"→ \d+\.\d{4}", made(BANK.load(points), seed, "predict").explanation)


def test_where_answers_stand_in_their_calls_several_are_asked_for() -> None:
    larger = next(each.key for each in BANK.every() if each.key.endswith("/kept_within"))
    asked = made(BANK.load(larger), 1, "predict")
    assert asked.task == "predict"
    assert len(asked.tests) == 3
    answers = re.findall(r"→ (.*)", asked.explanation)
    places = {test.call.partition(answer)[0].count(",") for test, answer in zip(asked.tests, answers, strict=True)}
    assert len(places) > 1


def test_smaller_inputs_are_looked_for_where_the_runs_of_all_tests_are_long() -> None:
    boards = next(each.key for each in BANK.every() if each.key.endswith("/saved_boards"))
    base = instance(BANK.load(boards), 0)
    assert min(base.lines) > STEPS[1]
    asked = derived(base, "predict")
    assert asked is not None
    assert all(each.call not in {test.call for test in base.question.tests} for each in asked.tests)


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


@pytest.mark.parametrize(
    ("key", "tried", "why"),
    [
        ("bit-manipulation/xor-patterns/single-number/the_coat_that_stayed", ([3, 3, 5, 5],), legal.NOT_ALLOWED),
        ("bit-manipulation/xor-patterns/single-number/the_coat_that_stayed", ([3, 5, 3],), None),
        ("sets/mathematical-set-problems/union-size/neither_of_both", (3, 3, 2, 0), legal.NOT_ALLOWED),
        (
            "hash-maps-dictionaries/multi-key-patterns/maps-of-sets/who_can_introduce_them",
            ([("Ida", "Tom")], "Tom", "Ida"),
            legal.NOT_ALLOWED,
        ),
        ("string-manipulation/string-hashing/polynomial-rolling-hash/read_the_number_back", (27,), legal.NOT_ALLOWED),
    ],
)
def test_what_only_the_problem_can_say_of_its_inputs_is_checked(key, tried, why) -> None:
    asked = made(BANK.load(key), 0, "break")
    assert asked.domain is not None
    assert legal.complaint(asked.domain, asked.spec.parameters, tried) == why


def test_calls_that_a_class_may_get_follow_each_other_as_its_tests_have_it() -> None:
    machine = "system-design-patterns-coding-interview-context/design-rate-limiters/token-bucket/free_coffee"
    asked = made(BANK.load(machine), 0, "break")
    assert asked.domain is not None
    assert "`now` never gets smaller from call to call" in asked.constraints
    backwards = [("Machine", 2, 3), ("pour", 5), ("pour", 4), ("pour", 6), ("pour", 7), ("pour", 8)]
    assert legal.complaint(asked.domain, (), backwards) == "Not here: `now` never gets smaller from call to call."
    assert legal.complaint(asked.domain, (), [backwards[0], *sorted(backwards[1:])]) is None


def test_a_task_to_break_shows_as_many_examples_as_there_are_right_ones() -> None:
    for entry in BANK.every()[::97]:
        base = instance(BANK.load(entry.key), 0)
        asked = derived(base, "break")
        if asked is not None:
            assert len(asked.examples) == len(asked.tests) >= 1


def test_a_place_of_a_grid_lies_in_it_on_a_cell_that_may_be_one() -> None:
    knight = "graphs/grid-graphs/matrix-as-graph/squares_the_knight_cannot_reach"
    asked = made(BANK.load(knight), 0, "break")
    assert asked.domain is not None
    for tried, why in (
        ((["..#"], 0, 1), None),
        ((["..#"], 0, 2), "Not here: what stands in `board` at `row` and `column` is '.'."),
        ((["..#"], 0, 3), "Not here: `column` is less than the length of the first row of `board`."),
    ):
        assert legal.complaint(asked.domain, asked.spec.parameters, tried) == why


def test_what_a_problem_does_not_give_is_to_be_written() -> None:
    assert made(BANK.load(SLICES), 1, "arrange") == made(BANK.load(SLICES), 1, "write")
    told = QuestionService(BANK).rebuild(f"{SLICES}@{BANK.load(SLICES).version}#1~arrange").note
    assert told == TO_WRITE
