from __future__ import annotations

from itertools import product

import pytest

from pytrix.levels import LEVELS, Level
from pytrix.progress.mastery import Evidence, TypeEvidence, by_part, from_totals, of_level, of_type, recorded
from pytrix.progress.outcome import Outcome

DAY_MS = 24 * 60 * 60 * 1000
LETTERS = {"s": Outcome.SOLVED, "m": Outcome.MISSED, "k": Outcome.SKIPPED}
HISTORIES = ["".join(letters) for length in range(6) for letters in product("sm", repeat=length)]


def after(outcomes: str, level: Level = "beginner", start: TypeEvidence | None = None) -> TypeEvidence:
    evidence: TypeEvidence = start or {}
    for letter in outcomes:
        evidence = recorded(evidence, level, LETTERS[letter], at=0)
    return evidence


@pytest.mark.parametrize(
    ("recent", "score"),
    [
        ("", 0),
        ("s", 0.333),
        ("ss", 0.667),
        ("sss", 1),
        ("sssss", 1),
        ("m", 0),
        ("ssssm", 0.703),
        ("mssss", 0.878),
        ("ms", 0.185),
    ],
)
def test_score_of_a_level(recent: str, score: float) -> None:
    assert of_level(Evidence(recent, 0), now=0) == pytest.approx(score, abs=0.001)


@pytest.mark.parametrize(
    ("days", "score"), [(0, 1), (90, 1), (92, 0.99), (130, 0.8), (190, 0.5), (5000, 0.5), (-30, 1)]
)
def test_a_score_fades_from_the_ninetieth_day(days: int, score: float) -> None:
    assert of_level(Evidence("sss", 100 * DAY_MS), now=(100 + days) * DAY_MS) == pytest.approx(score)


@pytest.mark.parametrize("recent", HISTORIES)
def test_solving_never_lowers_and_missing_never_raises_nor_does_either_jump(recent: str) -> None:
    now = 150 * DAY_MS
    before = {"beginner": Evidence(recent, 0 if "s" in recent else None)}
    score = of_level(before["beginner"], now)
    for outcome, sign in ((Outcome.SOLVED, 1), (Outcome.MISSED, -1)):
        changed = of_level(recorded(before, "beginner", outcome, now)["beginner"], now)  # type: ignore[arg-type]
        assert (changed - score) * sign >= 0
        assert abs(of_level(Evidence((recent + outcome[0])[-5:], 0), 0) - of_level(Evidence(recent, 0), 0)) <= 0.4
    if "s" in recent:
        missed = recorded(before, "beginner", Outcome.MISSED, now)["beginner"]  # type: ignore[arg-type]
        assert of_level(missed, now) < score


def test_a_skip_changes_nothing() -> None:
    assert after("k", start=after("sm")) == after("sm")


@pytest.mark.parametrize(
    ("steps", "percent"),
    [
        ([("beginner", "sss")], 100 / 6),
        ([("intermediate", "sss")], 50),
        ([("advanced", "sss")], 100),
        ([("advanced", "s")], 33.33),
        ([("advanced", "sss"), ("beginner", "m")], 66.12),
        ([("advanced", "sss"), ("advanced", "m")], 83.06),
        ([("beginner", "sss"), ("advanced", "mm")], 100 / 6),
    ],
)
def test_levels_weigh_and_speak_for_each_other(steps: list[tuple[Level, str]], percent: float) -> None:
    evidence: TypeEvidence = {}
    for level, outcomes in steps:
        evidence = after(outcomes, level, evidence)
    assert of_type(evidence, LEVELS, 0) == pytest.approx(percent, abs=0.01)


def test_a_perfect_learner_reaches_100_and_only_questions_that_exist_count() -> None:
    coverage: dict[str, list[Level]] = {"m/s/a": ["beginner"], "m/s/b": ["beginner", "intermediate"], "m/t/c": []}
    evidence = {"m/s/a": after("sss"), "m/s/b": after("sss", "intermediate")}
    assert by_part(evidence, coverage, 0) == {"": 100, "m": 100, "m/s": 100, "m/s/a": 100, "m/s/b": 100}


def test_parts_are_means_over_their_types() -> None:
    coverage = {"m/s/a": LEVELS, "m/s/b": LEVELS, "m/t/c": LEVELS, "n/s/a": LEVELS}
    evidence = {"m/s/a": after("sss", "advanced"), "n/s/a": after("sss", "advanced"), "gone/x/y": after("sss")}
    parts = by_part(evidence, coverage, 0)
    assert (parts["m/s"], parts["m"], parts["n"], parts[""]) == pytest.approx((50, 100 / 3, 100, 50))
    assert by_part(evidence, {}, 0) == {}


@pytest.mark.parametrize(
    ("attempts", "solved", "recent"),
    [(0, 0, ""), (1, 1, "s"), (3, 0, "mmm"), (9, 9, "sssss"), (10, 4, "ssmmm"), (2, 7, "ss")],
)
def test_totals_become_evidence(attempts: int, solved: int, recent: str) -> None:
    assert from_totals(attempts, solved, None).recent == recent


def test_gentler_tasks_count_half_of_writing():
    written = recorded({}, "beginner", Outcome.SOLVED, 0)["beginner"]
    gentle = recorded({}, "beginner", Outcome.SOLVED, 0, gentler=True)["beginner"]
    assert (written.recent, gentle.recent) == ("s", "h")
    assert of_level(gentle, 0) == of_level(written, 0) / 2
    assert of_level(Evidence("hhhhh", 0), 0) < 1 == of_level(Evidence("sssss", 0), 0)
    assert of_level(Evidence("sn", 0), 0) > of_level(Evidence("sm", 0), 0)
