from __future__ import annotations

from collections.abc import Callable

import pytest

from pytrix.auto_mode.catalogue import Catalogue, catalogue
from pytrix.auto_mode.documents import AutoRun, QueueEntry
from pytrix.auto_mode.runs import can_ease, eased, jumped, new_run, planned, recorded, resumed, upcoming
from pytrix.curriculum import default_curriculum
from pytrix.levels import Level
from pytrix.progress.outcome import Outcome

Play = Callable[[AutoRun, Catalogue, str], AutoRun]
BASIC = "string-manipulation/basic-string-operations"
POINTERS = "string-manipulation/two-pointer-techniques"
PALINDROMES = "string-manipulation/palindromes"


def only(run: AutoRun, subtopics: list[str]) -> AutoRun:
    """The run about to ask just these subtopics, and then whatever follows."""
    return run.model_copy(
        update={"topic_queue": tuple(QueueEntry(subtopic=key) for key in subtopics), "current_index": 0}
    )


def test_a_new_learner_starts_at_the_introduction(full: Catalogue, fresh: AutoRun) -> None:
    first = planned(fresh, full)
    assert first is not None
    assert (first.subtopic, first.level, first.reason.kind) == (BASIC, "beginner", "introduction")
    assert not fresh.mini_curriculum_complete


def test_a_fluent_learner_starts_at_intermediate_without_it(full: Catalogue) -> None:
    run = new_run("r", "r", 0, full, experience="fluent")
    first = planned(run, full)
    assert first is not None
    assert (first.level, first.reason.kind, run.mini_curriculum_complete) == ("intermediate", "new", True)


def test_who_is_new_to_python_meets_every_first_step_in_order_then_module_one(full: Catalogue) -> None:
    run = new_run("r", "r", 0, full, experience="new")
    asked = list[str]()
    for number in range(80):
        question = planned(run, full)
        assert question is not None
        asked.append(question.problem_type)
        kind = question.problem_type
        run = recorded(run, Outcome.SOLVED, full, question_id=str(number), problem_type=kind, at=0).run
    steps = [each.key for each in default_curriculum().module("first-steps").problem_types]
    assert asked[: len(steps)] == steps
    assert {each.split("/")[0] for each in asked[len(steps) :]} == {"first-steps", "string-manipulation"}


def test_a_step_missed_twice_comes_again_at_once(full: Catalogue, play: Play) -> None:
    run = play(new_run("r", "r", 0, full, experience="new"), full, "mm")
    origins = [(entry.subtopic, entry.origin) for entry in run.topic_queue[2:6]]
    printing = "first-steps/printing"
    assert origins == [(printing, "remediation")] * 2 + [(printing, "steps")] * 2


def test_the_introduction_ends_after_twelve_and_says_so(full: Catalogue, fresh: AutoRun, play: Play) -> None:
    nearly = play(fresh, full, "smsmsmsmsms")
    assert not nearly.mini_curriculum_complete
    question = planned(nearly, full)
    assert question is not None
    step = recorded(nearly, Outcome.SOLVED, full, question_id="x", problem_type=question.problem_type, at=0)
    assert step.run.mini_curriculum_complete
    assert "introduced" in [news.kind for news in step.news]


def test_three_solved_in_a_subtopic_promote_it_and_nothing_else(full: Catalogue, fresh: AutoRun, play: Play) -> None:
    run = only(fresh, [BASIC, POINTERS, BASIC, PALINDROMES, BASIC, POINTERS, BASIC, PALINDROMES, POINTERS])
    before = play(run, full, "smss")
    assert before.level_of(BASIC) == "beginner"
    after = play(before, full, "s")
    assert (after.level_of(BASIC), after.streak_in(BASIC)) == ("intermediate", 0)
    assert after.level_of(POINTERS) == after.level_of(PALINDROMES) == "beginner"
    later = planned(after, full, ahead=1)
    assert later is not None
    assert (later.subtopic, later.level) == (BASIC, "intermediate")
    assert later.reason.text == "3 solved in a row in Basic String Operations: now intermediate"


def test_fast_progression_promotes_after_two(full: Catalogue, play: Play) -> None:
    run = only(new_run("r", "r", 0, full, fast_progression=True), [BASIC, POINTERS, BASIC, POINTERS, PALINDROMES])
    assert play(run, full, "sss").level_of(BASIC) == "intermediate"


@pytest.mark.parametrize("remediation", [True, False])
def test_two_misses_demote_and_bring_remediation(
    full: Catalogue, fresh: AutoRun, play: Play, remediation: bool
) -> None:
    run = only(fresh, [PALINDROMES, BASIC, PALINDROMES, BASIC, POINTERS, "string-manipulation/string-hashing"])
    run = run.model_copy(update={"difficulty_pointer": {PALINDROMES: "advanced"}, "remediation_mode": remediation})
    after = play(run, full, "msm")
    assert (after.level_of(PALINDROMES), after.record_of(PALINDROMES).misses_in_row) == ("intermediate", 0)
    coming = [each for each in (planned(after, full), *upcoming(after, 4, full)) if each]
    again = [place for place, each in enumerate(coming) if each.subtopic == PALINDROMES]
    assert again == ([1, 3] if remediation else [])
    if remediation:
        assert coming[1].level == "intermediate"
        assert coming[1].reason.text == "2 misses in Palindromes: an easier one"


@pytest.mark.parametrize(("policy", "level"), [("focused", "advanced"), ("table", "intermediate")])
def test_the_focused_policy_gives_a_lost_level_back_at_once(
    full: Catalogue, fresh: AutoRun, play: Play, policy: str, level: str
) -> None:
    run = only(fresh, [PALINDROMES, BASIC, PALINDROMES, BASIC, POINTERS, "string-manipulation/string-hashing"])
    run = run.model_copy(update={"difficulty_pointer": {PALINDROMES: "advanced"}, "policy": policy})
    assert play(run, full, "msmks").level_of(PALINDROMES) == level


def test_a_skip_leaves_a_lost_level_to_regain(full: Catalogue, fresh: AutoRun, play: Play) -> None:
    run = only(fresh, [PALINDROMES, BASIC, PALINDROMES, BASIC, POINTERS, "string-manipulation/string-hashing"])
    run = play(run.model_copy(update={"difficulty_pointer": {PALINDROMES: "advanced"}}), full, "msmkkk")
    question = planned(run, full)
    assert question is not None
    assert question.reason.text == "2 misses in Palindromes: an easier one"
    assert play(run, full, "s").level_of(PALINDROMES) == "advanced"


def test_a_skip_costs_nothing(full: Catalogue, fresh: AutoRun, play: Play) -> None:
    run = only(fresh, [BASIC, POINTERS, BASIC, POINTERS, BASIC, POINTERS, BASIC, PALINDROMES])
    before = play(run, full, "ssss")
    after = play(before, full, "k")
    assert after.streaks == before.streaks
    assert (after.solved_in_row, after.completed_questions) == (before.solved_in_row, before.completed_questions)
    assert after.current_index == before.current_index + 1
    assert play(after, full, "ss").level_of(BASIC) == "intermediate"


def test_easier_lowers_this_subtopic_and_asks_it_again(full: Catalogue, fresh: AutoRun) -> None:
    run = fresh.model_copy(update={"difficulty_pointer": {BASIC: "advanced"}, "streaks": {BASIC: 2, POINTERS: 2}})
    after = eased(run, at=5)
    question = planned(after, full)
    assert question is not None
    assert (question.subtopic, question.level, question.reason.kind) == (BASIC, "intermediate", "eased")
    assert (after.streaks, after.current_index, after.record_of(BASIC).missed) == ({POINTERS: 2}, 0, 0)
    lowest = eased(after, at=6)
    assert lowest.level_of(BASIC) == "beginner"
    assert not can_ease(lowest)
    assert eased(lowest, at=7) is lowest


def test_jump_brings_an_entry_forward_and_loses_none(full: Catalogue, fresh: AutoRun) -> None:
    after = jumped(fresh, 4)
    question = planned(after, full)
    assert question is not None
    assert (question.subtopic, question.reason.text) == (PALINDROMES, "You chose Palindromes")
    assert sorted(e.subtopic for e in after.topic_queue) == sorted(e.subtopic for e in fresh.topic_queue)


@pytest.mark.parametrize("place", [-1, 0, 12, 500])
def test_jump_ignores_places_that_are_not_to_come(fresh: AutoRun, place: int) -> None:
    assert jumped(fresh, place) is fresh


def test_an_outcome_counts_once(full: Catalogue, fresh: AutoRun) -> None:
    once = recorded(fresh, Outcome.SOLVED, full, question_id="q", problem_type=f"{BASIC}/x", at=1).run
    assert recorded(once, Outcome.MISSED, full, question_id="q", problem_type=f"{BASIC}/x", at=2).run is once


def test_a_missing_level_gives_the_nearest_and_says_so() -> None:
    curriculum = default_curriculum()
    available: dict[str, list[Level]] = {
        f"{BASIC}/indexing-and-slicing": ["beginner"],
        f"{BASIC}/concatenation": ["intermediate"],
    }
    few = catalogue(curriculum, available)
    run = new_run("r", "r", 0, few).model_copy(update={"difficulty_pointer": {BASIC: "advanced"}})
    question = planned(run, few)
    assert question is not None
    assert (question.problem_type, question.wanted, question.level) == (
        f"{BASIC}/concatenation",
        "advanced",
        "intermediate",
    )
    assert question.note == "Basic String Operations has no advanced question yet, so this one is intermediate."


def test_problem_types_of_a_subtopic_take_turns(full: Catalogue, fresh: AutoRun, play: Play) -> None:
    run, seen = only(fresh, [BASIC, POINTERS] * 5), []
    for _ in range(5):
        question = planned(run, full)
        assert question is not None
        seen.append(question.problem_type.split("/")[2])
        run = play(run, full, "mk")
    assert seen[:4] == ["indexing-and-slicing", "concatenation", "string-methods", "character-operations"]


def test_the_question_prepared_ahead_is_the_one_that_comes(full: Catalogue, fresh: AutoRun, play: Play) -> None:
    run = fresh
    for letter in "ssmmsmmsssmsmmmsms":
        ahead = planned(run, full, ahead=1)
        run = play(run, full, letter)
        now = planned(run, full)
        assert ahead is not None
        assert now is not None
        assert (now.problem_type, now.level) == (ahead.problem_type, ahead.level)


def test_a_run_without_questions_says_so() -> None:
    empty = catalogue(default_curriculum(), {})
    run = new_run("r", "r", 0, empty)
    assert (run.status, planned(run, empty), upcoming(run, 5, empty)) == ("complete", None, ())
    assert recorded(run, Outcome.SOLVED, empty, question_id="q", problem_type="a/b/c", at=1).run is run


def test_a_run_completes_when_everything_is_solved_at_its_highest_level(play: Play) -> None:
    few = catalogue(
        default_curriculum(), {f"{BASIC}/concatenation": ["beginner"], f"{POINTERS}/sliding-window": ["beginner"]}
    )
    run = new_run("r", "r", 0, few, fast_progression=False)
    while run.status == "active":
        assert run.completed_questions < 40
        run = play(run, few, "s")
    assert planned(run, few) is None
    more = catalogue(default_curriculum(), {f"{PALINDROMES}/validation": ["beginner"]})
    assert resumed(run, more, 0).run.status == "active"


def test_what_the_curriculum_no_longer_has_is_dropped_with_a_note(full: Catalogue, fresh: AutoRun) -> None:
    entries = (QueueEntry(subtopic="old/gone"), *fresh.topic_queue, QueueEntry(subtopic="old/lost"))
    run = fresh.model_copy(
        update={
            "topic_queue": entries,
            "current_index": 1,
            "streaks": {"old/gone": 2, BASIC: 1},
            "difficulty_pointer": {"old/gone": "advanced"},
            "recent_problem_types": {BASIC: (f"{BASIC}/gone", f"{BASIC}/concatenation")},
        }
    )
    step = resumed(run, full, 0)
    assert (step.run.topic_queue, step.run.current_index) == (fresh.topic_queue, 0)
    assert (step.run.streaks, step.run.difficulty_pointer) == ({BASIC: 1}, {})
    assert step.run.recent_problem_types == {BASIC: (f"{BASIC}/concatenation",)}
    assert step.news[0].text == (
        f"3 topics of this run are no longer available and were left out: old/gone, old/lost, {BASIC}/gone"
    )


def test_an_index_past_the_end_is_brought_back(full: Catalogue, fresh: AutoRun) -> None:
    run = resumed(fresh.model_copy(update={"current_index": 900}), full, 0).run
    assert run.status == "active"
    assert run.current is not None


def test_a_gentler_task_moves_on_and_raises_no_level(full: Catalogue, fresh: AutoRun) -> None:
    run = only(fresh, [BASIC, POINTERS, BASIC, POINTERS, BASIC, POINTERS, BASIC, POINTERS])
    for number in range(8):
        question = planned(run, full)
        assert question is not None
        kind = question.problem_type
        run = recorded(run, Outcome.SOLVED, full, question_id=str(number), problem_type=kind, at=0, gentler=True).run
    assert run.level_of(BASIC) == "beginner"
    assert (run.streak_in(BASIC), run.record_of(BASIC).solved, run.completed_questions) == (0, 4, 8)
    missed = recorded(run, Outcome.MISSED, full, question_id="x", problem_type=f"{BASIC}/x", at=0, gentler=True).run
    assert missed.completed_questions == 9
