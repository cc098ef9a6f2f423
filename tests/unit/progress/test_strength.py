import pytest

from pytrix.progress import strength
from pytrix.progress.mastery import Evidence

NOW = 1_800_000_000_000
COVERAGE = {
    "m/s/a": ("beginner", "intermediate"),
    "m/s/b": ("beginner",),
    "m/other/c": ("advanced",),
}


def known(**recent):
    return {f"m/s/{name}": {"beginner": Evidence(letters, NOW)} for name, letters in recent.items()}


@pytest.mark.parametrize(
    ("recent", "text", "tried"),
    [
        ({"a": "m"}, "not yet", 1),
        ({"a": "s"}, "begun at beginner", 1),
        ({"a": "ss"}, "getting there at beginner", 1),
        ({"a": "sss"}, "strong at beginner", 1),
        ({"a": "s", "b": "ss"}, "strong at beginner", 2),
        ({"a": "sssmm", "b": "mm"}, "begun at beginner", 2),
    ],
)
def test_a_subtopic_is_told_by_what_was_tried_in_it(recent, text, tried):
    (found,) = strength.by_subtopic(known(**recent), COVERAGE, NOW)
    assert (found.key, found.text, found.tried) == ("m/s", text, tried)
    assert len(found.types) == 2


def test_the_hardest_level_of_the_word_is_named():
    evidence = {"m/s/a": {"beginner": Evidence("sssss", NOW), "intermediate": Evidence("sss", NOW)}}
    (found,) = strength.by_subtopic(evidence, COVERAGE, NOW)
    assert found.text == "strong at intermediate"


def test_levels_without_questions_and_what_was_not_tried_say_nothing():
    evidence = {"m/s/b": {"advanced": Evidence("sss", NOW)}, "gone/x/y": {"beginner": Evidence("sss", NOW)}}
    assert strength.by_subtopic(evidence, COVERAGE, NOW) == ()
    assert [each.word for each in strength.cells(None, ("beginner",), NOW)] == ["not tried"]


def test_long_ago_is_less_sure():
    later = NOW + 2 * 365 * 24 * 60 * 60 * 1000
    (found,) = strength.by_subtopic(known(a="sss"), COVERAGE, later)
    assert found.text == "getting there at beginner"
