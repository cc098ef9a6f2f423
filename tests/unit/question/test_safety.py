"""What may be run while a learner waits."""

import pytest

from pytrix.question.bank import Bank
from pytrix.question.instance import instance
from pytrix.question.tasks.faults import mutated
from pytrix.question.tasks.safety import has_small_numbers, is_small

FILES = "file-handling-python-specific/basic-file-operations/"


@pytest.mark.parametrize(
    ("value", "small"),
    [(10_000, True), (-10_001, False), ([(1, {"a": 2e5})], False), ("3 99999", False), ("00004 x", True), (None, True)],
)
def test_a_number_that_keeps_one_line_busy_is_not_small(value, small) -> None:
    assert is_small(value) is small
    assert has_small_numbers(f"def f(x):\n    return {value!r}\n") is small


def test_what_handles_files_is_never_changed_at_random() -> None:
    class Never:
        def shuffle(self, items: list[object]) -> None:
            raise AssertionError("a program with files was changed")

    bank = Bank()
    problems = [bank.load(each.key) for each in bank.every() if each.key.startswith(FILES)]
    chosen = next(each for each in problems if each.kind == "files")
    assert list(mutated(instance(chosen, 0), Never())) == []
