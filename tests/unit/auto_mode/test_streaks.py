from __future__ import annotations

import pytest

from pytrix.auto_mode.streaks import Standing, Verdict, after_outcome, shifted
from pytrix.progress.outcome import Outcome

LETTERS = {"s": Outcome.SOLVED, "m": Outcome.MISSED, "k": Outcome.SKIPPED}


@pytest.mark.parametrize(
    ("start", "outcomes", "promote_after", "end", "shifts", "remediations"),
    [
        (Standing("beginner"), "ss", 3, Standing("beginner", 2), [], 0),
        (Standing("beginner"), "sss", 3, Standing("intermediate"), ["promoted"], 0),
        (Standing("beginner"), "ss", 2, Standing("intermediate"), ["promoted"], 0),
        (Standing("beginner"), "ssssss", 3, Standing("advanced"), ["promoted", "promoted"], 0),
        (Standing("beginner"), "ssmss", 3, Standing("beginner", 2), [], 0),
        (Standing("beginner"), "sskks", 3, Standing("intermediate"), ["promoted"], 0),
        (Standing("advanced"), "sssss", 3, Standing("advanced", 5), [], 0),
        (Standing("advanced"), "mm", 3, Standing("intermediate"), ["demoted"], 1),
        (Standing("advanced"), "mmmm", 3, Standing("beginner"), ["demoted", "demoted"], 2),
        (Standing("intermediate"), "mkm", 3, Standing("beginner"), ["demoted"], 1),
        (Standing("intermediate"), "msm", 3, Standing("intermediate", 0, 1), [], 0),
        (Standing("beginner"), "mm", 3, Standing("beginner"), [], 1),
        (Standing("beginner", 7), "s", 2, Standing("intermediate"), ["promoted"], 0),
        (Standing("advanced", 2, 9), "m", 3, Standing("intermediate"), ["demoted"], 1),
        (Standing("beginner", 2), "k", 3, Standing("beginner", 2), [], 0),
    ],
)
def test_outcomes_move_streaks_and_level(
    start: Standing, outcomes: str, promote_after: int, end: Standing, shifts: list[str], remediations: int
) -> None:
    standing, seen, count = start, [], 0
    for letter in outcomes:
        verdict = after_outcome(standing, LETTERS[letter], promote_after=promote_after, demote_after=2)
        standing = verdict.standing
        seen += [verdict.shift] if verdict.shift else []
        count += verdict.remediation
    assert (standing, seen, count) == (end, shifts, remediations)


@pytest.mark.parametrize(
    ("level", "steps", "expected"),
    [
        ("beginner", -1, "beginner"),
        ("beginner", 1, "intermediate"),
        ("advanced", 1, "advanced"),
        ("advanced", -5, "beginner"),
    ],
)
def test_levels_stay_within_the_three(level: str, steps: int, expected: str) -> None:
    assert shifted(level, steps) == expected  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("outcome", "expected"),
    [
        (Outcome.SOLVED, Verdict(Standing("advanced"), "regained")),
        (Outcome.MISSED, Verdict(Standing("intermediate", 0, 1))),
        (Outcome.SKIPPED, Verdict(Standing("intermediate"))),
    ],
)
def test_a_level_just_lost_is_regained_with_one_solved(outcome: Outcome, expected: Verdict) -> None:
    lost = Standing("intermediate")
    assert after_outcome(lost, outcome, promote_after=3, demote_after=2, regaining=True) == expected
