import pytest

from pytrix.curriculum import default_curriculum
from pytrix.finding import Finder
from pytrix.topic_search import stem

SLICING = "string-manipulation/basic-string-operations/indexing-and-slicing"
MIN_STACK = "stacks-and-queues/design-problems/min-stack"


@pytest.fixture(scope="module")
def finder():
    return Finder(default_curriculum(), [SLICING, MIN_STACK], {MIN_STACK: ["The receipts on the nail"]})


@pytest.mark.parametrize(
    "forms",
    [
        ("slice", "slices", "sliced", "slicing"),
        ("sort", "sorts", "sorted", "sorting"),
        ("swap", "swapped", "swapping"),
        ("dictionary", "dictionaries"),
        ("palindrome", "palindromes", "palindromic"),
        ("reverse", "reversed", "reversing", "reversal"),
        ("tree", "trees"),
        ("class", "classes"),
    ],
)
def test_forms_of_a_word_share_their_stem(forms):
    assert len({stem(each) for each in forms}) == 1


@pytest.mark.parametrize(
    "words", [("string", "stringing"[:3]), ("bus", "bu"), ("sum", "summer"), ("two", "tw"), ("8", "80")]
)
def test_other_words_do_not(words):
    assert len({stem(each) for each in words}) == 2


@pytest.mark.parametrize("text", ["slice", "slicing", "Indexing & Slicing", "slicng indexing"])
def test_what_can_be_practised_is_found_by_name_in_any_form(finder, text):
    assert finder.find(text).playable[0].topic.key == SLICING


@pytest.mark.parametrize("text", ["receipts", "receipt", "nail"])
def test_words_of_titles_of_questions_find_their_type(finder, text):
    found = finder.find(text)
    assert [each.topic.key for each in found.playable] == [MIN_STACK]


def test_what_has_no_question_is_apart(finder):
    found = finder.find("heap")
    assert found.playable == ()
    assert "heaps-priority-queues" in [each.topic.key for each in found.planned]


@pytest.mark.parametrize("text", ["", "  ", "<script>", "x" * 10_000, "\u202e"])
def test_nonsense_finds_nothing_and_harms_nothing(finder, text):
    assert finder.find(text).playable == ()
