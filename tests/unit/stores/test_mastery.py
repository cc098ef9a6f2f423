import pytest

from pytrix.stores import mastery
from pytrix.stores.documents import Documents
from tests.unit.stores.making import COVERAGE, JOINING, LOOPS, SLICING, attempt, recorded


def solved(*pairs):
    documents = Documents()
    for number, (key, level) in enumerate(pairs):
        made = attempt(f"{number}", problem_type=key, level=level, question_id=f"{key} {level}")
        documents = recorded(documents, made)
    return documents.stats


EVERYTHING = [(key, level) for key, levels in COVERAGE.items() for level in sorted(levels)]


@pytest.mark.parametrize(
    ("pairs", "slicing", "strings", "whole"),
    [
        ([], 0, 0, 0),
        ([(SLICING, "beginner")], 100 / 6, 100 / 12, 100 / 18),
        ([(SLICING, "beginner"), (SLICING, "beginner")], 100 / 6, 100 / 12, 100 / 18),
        ([(SLICING, "advanced")], 50, 25, 50 / 3),
        ([(SLICING, "beginner"), (JOINING, "beginner")], 100 / 6, (100 / 6 + 100) / 2, (100 / 6 + 100) / 3),
        (EVERYTHING, 100, 100, 100),
    ],
)
def test_mastery_is_the_weighted_share_of_solved_levels(pairs, slicing, strings, whole):
    stats = solved(*pairs)
    tried = stats.problem_types().get(SLICING)
    assert mastery.of_problem_type(tried, COVERAGE[SLICING]) == pytest.approx(slicing)
    assert mastery.of_part(stats, COVERAGE, "strings") == pytest.approx(strings)
    assert mastery.of_part(stats, COVERAGE) == pytest.approx(whole)
    assert stats.mastery_percent == pytest.approx(whole, abs=0.01)


def test_types_without_questions_do_not_count():
    stats = solved((LOOPS, "beginner"), (LOOPS, "intermediate"))
    assert mastery.of_part(stats, {LOOPS: COVERAGE[LOOPS]}) == 100
    assert mastery.of_part(stats, {}) == 0


def test_a_prefix_means_whole_names():
    stats = solved((LOOPS, "beginner"))
    assert mastery.of_part(stats, COVERAGE, "list") == 0
