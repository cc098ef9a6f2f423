"""Questions of the real bank for the tests to answer: their right solution, and one that is wrong."""

from functools import cache

from pytrix.question.bank import Bank
from pytrix.question.models import Question
from pytrix.question.service import QuestionService

SIMPLE = "string-manipulation/basic-string-operations/indexing-and-slicing/every_nth_character"
LOOP = "arrays-and-lists-python-lists/basic-operations/indexing/warmer_by_evening"
"""Its solution has lines enough to be arranged."""
WHILE = "first-steps/putting-it-together/tracing-code/doubling_table"
"""Without one line of its solution it never ends."""
STEPWISE = "arrays-and-lists-python-lists/subarray-problems/maximum-subarray-sum/the_water_butt"
"""Its solution makes a value in each round of a loop."""
READING = "first-steps/loops/for-and-range/diving_marks"
"""A program that reads two lines."""
CALLED = "stacks-and-queues/design-problems/implement-queue-using-stacks/two_trays_for_letters"
"""A class."""
FILED = "file-handling-python-specific/large-file-handling/buffered-reading/trips_to_the_disk"
"""A function that reads a file."""


@cache
def service() -> QuestionService:
    return QuestionService(Bank())


def link(problem_key: str, seed: int = 1) -> str:
    """The id that links to the problem's question of this seed, in its present version."""
    return question(f"{problem_key}@00000000#{seed}").id


@cache
def question(question_id: str) -> Question:
    return service().rebuild(question_id).question


def right(question_id: str) -> str:
    """The question's own solution."""
    return question(question_id).solution


def wrong(question_id: str) -> str:
    """Code that answers every call with None."""
    asked = question(question_id)
    return asked.starter_code.replace("pass", "return None") if "pass" in asked.starter_code else asked.starter_code
