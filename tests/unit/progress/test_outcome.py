from __future__ import annotations

from dataclasses import dataclass

import pytest

from pytrix.progress.outcome import Outcome, outcome_of


@dataclass(frozen=True)
class Submit:
    verdict: str
    revealed: bool = False


PASSED, FAILED, STOPPED, AFTER_REVEAL = Submit("passed"), Submit("failed"), Submit("stopped"), Submit("passed", True)


@pytest.mark.parametrize(
    ("submits", "revealed", "expected"),
    [
        ([], False, Outcome.SKIPPED),
        ([PASSED], False, Outcome.SOLVED),
        ([FAILED], False, Outcome.MISSED),
        ([FAILED, FAILED, PASSED], False, Outcome.SOLVED),
        ([PASSED, FAILED], False, Outcome.SOLVED),
        ([], True, Outcome.MISSED),
        ([AFTER_REVEAL], True, Outcome.MISSED),
        ([PASSED, AFTER_REVEAL], True, Outcome.SOLVED),
        ([Submit("error")], False, Outcome.MISSED),
        ([Submit("timeout")], False, Outcome.MISSED),
        ([STOPPED], False, Outcome.SKIPPED),
        ([Submit("not_run")], False, Outcome.SKIPPED),
        ([STOPPED, FAILED], False, Outcome.MISSED),
    ],
)
def test_outcome_of_a_question(submits: list[Submit], revealed: bool, expected: Outcome) -> None:
    assert outcome_of(submits, revealed=revealed) is expected


def test_a_reveal_can_be_forgiven() -> None:
    assert outcome_of([AFTER_REVEAL], revealed=True, reveal_counts=False) is Outcome.SOLVED
    assert outcome_of([], revealed=True, reveal_counts=False) is Outcome.MISSED
