"""Which task comes next, from what came of the last one."""

from dataclasses import replace

import pytest

from pytrix.practice.ladder import gentler, task_for, task_for_review
from pytrix.progress.outcome import Outcome
from pytrix.stores.documents import Documents
from pytrix.stores.seen import Seen, SeenQuestion
from pytrix.stores.settings import Settings

TYPE = "strings/basics/slicing"
OTHER_TYPE = "strings/basics/joining"
ELSEWHERE = "strings/patterns/finding"


def documents(*sittings: tuple[str, str, str], **settings: object) -> Documents:
    """A learner with these sittings, oldest first: problem type, task and outcome."""
    seen = [
        SeenQuestion(
            question_id=f"{kind}/p{number}@00000000#1" + (f"~{task}" if task != "write" else ""),
            fingerprint="",
            problem_type=kind,
            level="beginner",
            title="",
            seen_at=number,
            outcome=Outcome(outcome),
        )
        for number, (kind, task, outcome) in enumerate(sittings)
    ]
    return replace(Documents(), seen=Seen(questions=tuple(seen[::-1])), settings=Settings.model_validate(settings))


@pytest.mark.parametrize(
    ("task", "outcome", "follows"),
    [
        ("write", "solved", "write"),
        ("write", "missed", "fix"),
        ("write", "skipped", "write"),
        ("break", "solved", "write"),
        ("break", "missed", "fix"),
        ("fix", "solved", "write"),
        ("fix", "missed", "arrange"),
        ("arrange", "solved", "fix"),
        ("arrange", "missed", "predict"),
        ("predict", "solved", "arrange"),
        ("predict", "missed", "predict"),
    ],
)
def test_a_miss_brings_a_gentler_task_and_a_success_a_harder_one(task: str, outcome: str, follows: str) -> None:
    assert task_for(documents((TYPE, task, outcome)), TYPE, "beginner") == follows
    assert task_for(documents((TYPE, task, outcome)), OTHER_TYPE, "beginner") == follows
    assert task_for(documents((TYPE, task, outcome)), ELSEWHERE, "beginner") == "write"


def test_a_newcomer_to_python_climbs_and_others_write() -> None:
    assert task_for(documents(experience="new"), TYPE, "beginner") == "predict"
    assert task_for(documents(experience="new"), TYPE, "advanced") == "write"
    assert task_for(documents(experience="new"), "first-steps/printing/print", "beginner") == "write"
    assert task_for(documents(experience="some"), TYPE, "beginner") == "write"
    assert task_for(documents(), TYPE, "beginner") == "write"
    assert task_for(documents(experience="new"), "strings", "beginner") == "write"


def test_what_is_switched_off_is_passed_over() -> None:
    missed = (TYPE, "write", "missed")
    assert task_for(documents(missed, offerFix=False), TYPE, "beginner") == "arrange"
    assert task_for(documents(missed, offerFix=False, offerArrange=False), TYPE, "beginner") == "predict"
    off = {"offerFix": False, "offerArrange": False, "offerPredict": False}
    assert task_for(documents(missed, **off), TYPE, "beginner") == "write"
    assert task_for(documents(experience="new", **off), TYPE, "beginner") == "write"
    solved = (TYPE, "predict", "solved")
    assert task_for(documents(solved, offerArrange=False), TYPE, "beginner") == "fix"


def test_where_a_problem_lacks_a_task_the_next_gentler_one_that_is_wanted_takes_its_place() -> None:
    assert gentler("break", Settings()) == ("fix", "arrange", "predict")
    assert gentler("break", Settings(offer_fix=False)) == ("arrange", "predict")
    assert gentler("predict", Settings()) == gentler("write", Settings()) == ()


def test_reviews_come_as_any_task_and_as_the_same_until_something_is_settled() -> None:
    found = set()
    for number in range(80):
        learner = documents(*[(TYPE, "write", "solved")] * (number + 1))
        task = task_for_review(learner, TYPE, "beginner")
        assert task == task_for_review(learner, TYPE, "beginner")
        found.add(task)
    assert found == {"predict", "arrange", "fix", "break", "write"}
    off = [documents(*[(TYPE, "write", "solved")] * number, offerBreak=False) for number in range(1, 80)]
    assert "break" not in {task_for_review(learner, TYPE, "beginner") for learner in off}
