import pytest

from pytrix.stores import suggestions
from pytrix.stores.documents import Documents
from pytrix.stores.settings import Settings
from pytrix.stores.suggestions import Suggestion
from tests.unit.stores.making import COVERAGE, JOINING, LOOPS, SLICING, attempt, recorded


def tried(*made):
    documents = Documents()
    for number, (key, level, verdict) in enumerate(made):
        each = attempt(f"{number}", problem_type=key, level=level, verdict=verdict, question_id=f"{number}")
        documents = recorded(documents, each)
    return documents.stats


def test_a_newcomer_begins_with_the_first_type_at_its_easiest_level():
    assert suggestions.untried(Documents().stats, COVERAGE) == Suggestion(SLICING, "beginner")
    assert suggestions.weakest(Documents().stats, COVERAGE, 0) is None


def test_something_new_is_the_first_untried_type():
    assert suggestions.untried(tried((SLICING, "beginner", "failed")), COVERAGE) == Suggestion(JOINING, "beginner")
    everything = tried(*((key, "beginner", "passed") for key in COVERAGE))
    assert suggestions.untried(everything, COVERAGE) is None


STEP = "first-steps/printing/print-a-text"
WITH_STEPS = {STEP: frozenset(("beginner",)), **COVERAGE}


@pytest.mark.parametrize(
    ("experience", "made", "proposed"),
    [
        ("", (), STEP),
        ("new", (), STEP),
        ("some", (), SLICING),
        ("fluent", (), SLICING),
        ("", ((SLICING, "beginner", "passed"),), JOINING),
        ("new", ((SLICING, "beginner", "passed"),), STEP),
        ("", ((STEP, "beginner", "passed"),), SLICING),
    ],
)
def test_who_knows_some_python_is_past_the_first_steps(experience, made, proposed):
    found = suggestions.something_new(tried(*made), WITH_STEPS, Settings(experience=experience))
    assert found is not None
    assert found.problem_type == proposed


def test_the_weakest_is_least_often_solved_for_its_attempts_and_not_mastered():
    stats = tried(
        (SLICING, "beginner", "passed"),
        (LOOPS, "beginner", "passed"),
        (LOOPS, "intermediate", "failed"),
        *[(JOINING, "beginner", "failed")] * 6,
        *[(JOINING, "beginner", "passed")] * 5,
    )
    assert suggestions.weakest(stats, COVERAGE, 0) == Suggestion(LOOPS, "intermediate")


def test_the_next_level_is_the_easiest_unsolved_or_else_the_hardest():
    stats = tried((SLICING, "beginner", "passed"), (SLICING, "advanced", "passed")).problem_types()[SLICING]
    assert suggestions.next_level(stats, ("beginner", "intermediate", "advanced")) == "intermediate"
    assert suggestions.next_level(stats, ("advanced", "beginner")) == "advanced"
