from __future__ import annotations

from itertools import pairwise

import pytest

from pytrix.auto_mode.catalogue import Catalogue, catalogue
from pytrix.auto_mode.documents import AutoRun, Experience, QueueEntry, SubtopicRecord
from pytrix.auto_mode.policy import POLICIES, Policy
from pytrix.auto_mode.queue import (
    FIRST_STEPS,
    MINI_CURRICULUM,
    first_steps,
    introduction,
    mini_curriculum,
    spaced,
    topped_up,
    weakest_first,
)
from pytrix.auto_mode.runs import new_run
from pytrix.curriculum import default_curriculum
from pytrix.levels import LEVELS, Level

TABLE = POLICIES["table"]


def entries(text: str) -> list[QueueEntry]:
    return [QueueEntry(subtopic=letter) for letter in text]


def letters(queue: tuple[QueueEntry, ...]) -> str:
    return "".join(entry.subtopic for entry in queue)


def test_the_mini_curriculum_follows_the_given_order(full: Catalogue) -> None:
    names = [full.name(entry.subtopic) for entry in mini_curriculum(full, TABLE)]
    assert names == [
        "Basic String Operations",
        "Two-Pointer Techniques",
        "Sliding Window Patterns",
        "Pattern Matching",
        "Palindromes",
        "Anagrams & Permutations",
        "Subsequences & Substrings",
        "String Transformation",
        "String Hashing",
        "Lexicographic Problems",
        "Basic String Operations",
        "Two-Pointer Techniques",
    ]


def test_the_mini_curriculum_holds_only_subtopics_with_questions() -> None:
    curriculum = default_curriculum()
    some: dict[str, list[Level]] = {
        each.key: ["beginner"]
        for each in curriculum.problem_types
        if each.subtopic_id in ("palindromes", "searching", "string-hashing")
    }
    queue = mini_curriculum(catalogue(curriculum, some), TABLE)
    assert [entry.subtopic.split("/")[1] for entry in queue] == ["palindromes", "string-hashing"] * 6
    one = {key: levels for key, levels in some.items() if "palindromes" in key}
    assert len(mini_curriculum(catalogue(curriculum, one), TABLE)) == 1
    assert mini_curriculum(catalogue(curriculum, {}), TABLE) == ()


def test_who_is_new_walks_through_first_steps(full: Catalogue) -> None:
    queue = introduction(full, TABLE, "new")
    module = default_curriculum().module(FIRST_STEPS)
    assert [entry.subtopic for entry in queue] == [
        f"{each.module_id}/{each.subtopic_id}" for each in module.problem_types
    ]
    assert {entry.origin for entry in queue} == {"steps"}
    assert introduction(full, TABLE, "some") == mini_curriculum(full, TABLE)
    assert introduction(full, TABLE, "fluent") == ()


def test_without_first_steps_the_usual_introduction_stands_in(first_module: Catalogue) -> None:
    assert first_steps(first_module) == ()
    assert introduction(first_module, TABLE, "new") == mini_curriculum(first_module, TABLE)


@pytest.mark.parametrize(
    ("experience", "modules", "asked"),
    [
        ("new", (), True),
        ("some", (), False),
        ("fluent", (), False),
        ("some", (FIRST_STEPS, "string-manipulation"), True),
    ],
)
def test_first_steps_are_for_the_new_and_for_who_names_them(
    full: Catalogue, experience: Experience, modules: tuple[str, ...], asked: bool
) -> None:
    run = weak_run(full, experience=experience, modules=modules)
    assert any(full.choices[key].module == FIRST_STEPS for key in weakest_first(run, full, TABLE)) == asked


def test_a_walk_through_first_steps_keeps_its_order() -> None:
    steps = [QueueEntry(subtopic=letter, origin="steps") for letter in "AABB"]
    assert letters(spaced([*steps, *entries("BBC")], "A")) == "AABBCBB"


@pytest.mark.parametrize(
    ("before", "text", "expected"),
    [
        (None, "", ""),
        (None, "ABC", "ABC"),
        ("A", "ABC", "BAC"),
        (None, "AAB", "ABA"),
        ("A", "AAB", "BAA"),
        (None, "ABBA", "ABAB"),
        ("C", "BAAA", "ABAA"),
        ("A", "AAA", "AAA"),
        ("A", "BBCA", "BCBA"),
    ],
)
def test_no_subtopic_comes_twice_in_a_row_where_avoidable(before: str | None, text: str, expected: str) -> None:
    assert letters(spaced(entries(text), before)) == expected


def weak_run(full: Catalogue, **update: object) -> AutoRun:
    run = new_run("r", "r", 0, full, experience="fluent", fast_progression=False)
    return run.model_copy(update={"start_level": "beginner", **update})


def test_weakest_come_first(first_module: Catalogue) -> None:
    keys = list(first_module.choices)
    run = weak_run(
        first_module,
        difficulty_pointer={keys[0]: "advanced", keys[1]: "intermediate"},
        streaks={keys[2]: 2},
        per_subtopic_stats={key: SubtopicRecord(solved=1, misses_in_row=int(key == keys[3])) for key in keys},
    )
    order = weakest_first(run, first_module, TABLE)
    assert order[0] == keys[3]
    assert order[-3:] == [keys[2], keys[1], keys[0]]


def test_finished_subtopics_are_left_out(first_module: Catalogue) -> None:
    keys = list(first_module.choices)
    run = weak_run(first_module, difficulty_pointer={keys[0]: "advanced"}, streaks={keys[0]: 3})
    assert keys[0] not in weakest_first(run, first_module, TABLE)


def test_a_last_unfinished_subtopic_gets_company(first_module: Catalogue) -> None:
    keys = list(first_module.choices)
    done = keys[1:]
    run = weak_run(first_module, difficulty_pointer=dict.fromkeys(done, "advanced"), streaks=dict.fromkeys(done, 3))
    order = weakest_first(run, first_module, TABLE)
    assert len(order) == 2
    assert keys[0] in order


def test_a_module_waits_until_the_one_before_was_met(full: Catalogue) -> None:
    first, second = list(full.modules)[:2]
    known = {key: SubtopicRecord(solved=1) for key in full.modules[first][:-1]}
    run = weak_run(
        full, experience="new", per_subtopic_stats=known, difficulty_pointer=dict.fromkeys(known, "advanced")
    )
    order = weakest_first(run, full, TABLE)
    modules = [full.choices[key].module for key in order]
    assert order[0] == full.modules[first][-1]
    assert modules.index(second) > 0
    needed = {each for choice in full.choices.values() for each in choice.prerequisites}
    for earlier, later in pairwise(full.modules):
        unmet = [order.index(key) for key in full.modules[earlier] if key not in known]
        assert max(unmet) < min(order.index(key) for key in full.modules[later] if key not in needed)


@pytest.mark.parametrize("known", [(), ("stacks-and-queues/queue-operations",)])
def test_nothing_comes_before_what_it_builds_on(full: Catalogue, known: tuple[str, ...]) -> None:
    run = weak_run(full, per_subtopic_stats=dict.fromkeys(known, SubtopicRecord(solved=1)))
    order = weakest_first(run, full, TABLE)
    assert len(order) == len(set(order))
    assert order.index("recursion-and-backtracking/recursion-fundamentals") < order.index("trees/tree-types")
    for index, key in enumerate(order):
        assert {*full.choices[key].prerequisites} <= {*order[:index], *known}


def test_what_a_run_cannot_ask_is_not_waited_for() -> None:
    curriculum = default_curriculum()
    trees = catalogue(curriculum, {each.key: LEVELS for each in curriculum.problem_types}, ["trees"])
    assert weakest_first(weak_run(trees), trees, TABLE)[0] == "trees/tree-types"


def test_a_focus_keeps_few_subtopics_in_rotation(full: Catalogue) -> None:
    run = weak_run(full, experience="new")
    assert sorted(weakest_first(run, full, Policy(focus=8))) == sorted(list(full.choices)[:8])


def test_the_queue_never_holds_more_than_its_limit(full: Catalogue) -> None:
    run = weak_run(full, topic_queue=(), current_index=0)
    assert len(topped_up(run, full, TABLE).topic_queue) == 50


def test_a_queue_that_reaches_far_enough_is_left_alone(full: Catalogue) -> None:
    run = weak_run(full, topic_queue=tuple(QueueEntry(subtopic=key) for key in MINI_CURRICULUM), current_index=4)
    assert topped_up(run, full, TABLE) is run
