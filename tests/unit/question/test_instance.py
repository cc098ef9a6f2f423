from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from random import Random
from typing import Any

import pytest
from pyodide_runner.frontend.python.judge import outcome_of
from pyodide_runner.frontend.python.judge.judgement import expanded_input, judge_data

from pytrix.question.bank import Bank
from pytrix.question.cases import InstanceError
from pytrix.question.instance import instantiate
from pytrix.question.models import Question
from pytrix.question.problem import given
from tests.unit.question.samples import GOOD, changed, problem_of

BANK = Bank()
KEYS = sorted(entry.key for kind in BANK.problem_types_with_questions() for entry in BANK.entries(kind))
ONE_OF_EACH = {BANK.load(key).kind: key for key in KEYS}


def test_the_row_is_chosen_by_the_seed_and_shown_everywhere() -> None:
    question = instantiate(problem_of(GOOD), 3)
    assert question.title == "Every third character"
    assert question.solution == "def every_nth(text: str) -> str:\n    return text[::3]\n"
    assert question.starter_code == "def every_nth(text: str) -> str:\n    pass\n"
    assert question.signature == "def every_nth(text: str) -> str"
    assert [example.result for example in question.examples] == ["'adg'", "'hxl'", "'n'"]


def test_a_question_survives_json() -> None:
    question = instantiate(problem_of(GOOD), 0)
    assert Question.model_validate_json(question.to_json()) == question
    assert json.loads(question.to_json())["tests"][0]["input"] == {"args": '["abcdefg"]'}


def test_tests_are_examples_then_edges_then_random_ones_without_repetition() -> None:
    question = instantiate(problem_of(GOOD), 0)
    assert [test.hidden for test in question.tests] == [False] * 3 + [True] * (len(question.tests) - 3)
    assert question.tests[3].note == "empty text"
    assert len(question.tests) == 12
    assert len({test.call for test in question.tests}) == 12


def test_every_mistake_is_separated_in_every_instance() -> None:
    for seed in range(20):
        question = instantiate(problem_of(GOOD), seed)
        expected = [test.expected for test in question.tests]
        assert all(list(mistake.outcomes) != expected for mistake in question.mistakes)


HELPER = """KEPT = ascii_lowercase


def is_kept(letter: str) -> bool:
    return letter in KEPT


"""


def test_helpers_constants_and_imports_are_shown_with_the_solution() -> None:
    text = changed(
        "from pytrix", "from string import ascii_lowercase, digits\n\nfrom pytrix",
        "def every_nth", f"{HELPER}def every_nth",
        "    return text[::n]", "    return ''.join(each for each in text[::n] if is_kept(each))",
    )  # fmt: skip
    solution = instantiate(problem_of(text), 0).solution
    assert solution.startswith("from string import ascii_lowercase\n\n\nKEPT = ascii_lowercase\n\n\ndef is_kept")


def test_a_local_name_may_be_that_of_an_authoring_tool() -> None:
    text = changed("    return text[::n]", "    letters = text[::n]\n    return letters")
    assert "letters = text" in instantiate(problem_of(text), 0).solution


@pytest.mark.parametrize("kind", [*ONE_OF_EACH, "sample"])
def test_the_maker_of_inputs_gives_what_the_file_would(kind: str) -> None:
    problem = problem_of(GOOD) if kind == "sample" else BANK.load(ONE_OF_EACH[kind])
    namespace: dict[str, Any] = {}
    exec(instantiate(problem, 1).input_maker or "", namespace)
    row = problem.rows[1 % len(problem.rows)]
    for seed in range(20):
        assert namespace["make_input"](Random(seed)) == given(problem.namespace["inputs"], row, Random(seed))


@pytest.mark.parametrize("kind", ONE_OF_EACH)
def test_the_judge_passes_the_shown_solution_of_each_kind(kind: str) -> None:
    problem = BANK.load(ONE_OF_EACH[kind])
    question = json.loads(instantiate(problem, 1).to_json())
    given = [expanded_input(question, index) for index in range(len(question["tests"]))]
    outcomes = [outcome_of(question["solution"], question["spec"], each) for each in given]
    assert judge_data(question, outcomes)["verdict"] == "passed"
    empty = [outcome_of(question["starterCode"], question["spec"], each) for each in given]
    assert judge_data(question, empty)["verdict"] != "passed"


def test_the_bank_has_all_kinds_in_place_linked_lists_and_large_inputs() -> None:
    problems = [BANK.load(key) for key in KEYS]
    assert set(ONE_OF_EACH) == {"function", "class", "program", "files"}
    assert any(problem.compare.startswith("argument:") for problem in problems)
    assert any(
        "linked_list" in instantiate(problem, 0).spec.codecs.values()
        for problem in problems
        if problem.kind == "function"
    )
    assert any(problem.slow for problem in problems)


def test_other_processes_make_the_same_bytes() -> None:
    program = """
import sys
from pytrix.question.bank import Bank
from pytrix.question.cases import InstanceError
from pytrix.question.instance import instantiate
bank = Bank()
for key in sys.argv[1:]:
    for seed in (0, 1, 12345):
        print(instantiate(bank.load(key), seed).to_json())
"""

    def output(hash_seed: str) -> bytes:
        environment = {**os.environ, "PYTHONHASHSEED": hash_seed, "PYTHONPATH": os.pathsep.join(sys.path)}
        command = [sys.executable, "-c", program, *ONE_OF_EACH.values()]
        return subprocess.run(command, check=True, capture_output=True, env=environment, cwd=Path.cwd()).stdout

    assert output("1") == output("2")


FOLDER = '''"""Names in a folder

Return the sorted list of the names in the folder `folder`. The folder may hold just one file.
"""
import os

from pytrix.question.authoring import Example, Mistake

KIND = "files"
LEVEL = "beginner"
TAGS = ("SORT",)
HINTS = ("What lists a folder?", "Sort what it lists.", "Two calls, one inside the other.")
EXAMPLES = [
    Example(({"d/b": "", "d/a": "", "d/c": ""}, "d")),
    Example(({"d/x": "", "e/y": ""}, "d")),
    Example(({"k/2": "", "k/10": ""}, "k")),
]
EDGES = {"just one file": ({"d/only": ""}, "d")}
MISTAKES = [
    Mistake("A folder lists its files in any order.", "sorted(os.listdir(folder))", "os.listdir(folder)"),
    Mistake("The last name is missing.", "sorted(os.listdir(folder))", "sorted(os.listdir(folder))[:-1]"),
]
EXPLANATION = "Sort what the folder lists."


def names(folder: str) -> list[str]:
    return sorted(os.listdir(folder))


def inputs(rng):
    return ({f"d/{rng.randint(0, 99)}": "" for _ in range(4)}, "d")
'''


def test_what_a_folder_lists_first_decides_neither_a_mistake_nor_an_answer() -> None:
    only_by_order = "no input among .* tells this mistake"
    with pytest.raises(InstanceError, match=only_by_order):
        instantiate(problem_of(FOLDER), 0)
    unsorted = FOLDER.replace("return sorted(os.listdir(folder))", "return os.listdir(folder)[:1]")
    with pytest.raises(InstanceError, match="depends on the order in which a folder lists"):
        instantiate(problem_of(changed_mistakes(unsorted)), 0)


def test_a_mistake_that_depends_on_the_listing_is_unknown_where_it_decides() -> None:
    also_short = FOLDER.replace('"os.listdir(folder)"),', "\"[name for name in os.listdir(folder) if name != 'x']\"),")
    question = instantiate(problem_of(also_short), 0)
    statuses = [json.loads(each)["status"] for each in question.mistakes[0].outcomes]
    assert statuses[:3] == ["unknown", "returned", "unknown"]


def changed_mistakes(text: str) -> str:
    """The same with mistakes of the new body."""
    return text.replace('"sorted(os.listdir(folder))"', '"os.listdir(folder)[:1]"')
