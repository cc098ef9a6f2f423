from __future__ import annotations

from collections.abc import Callable

import pytest

from pytrix.auto_mode.catalogue import Catalogue, catalogue
from pytrix.auto_mode.documents import AutoRun
from pytrix.auto_mode.runs import new_run, planned, recorded
from pytrix.curriculum import default_curriculum
from pytrix.levels import LEVELS
from pytrix.progress.outcome import Outcome

LETTERS = {"s": Outcome.SOLVED, "m": Outcome.MISSED, "k": Outcome.SKIPPED}


@pytest.fixture(scope="session")
def full() -> Catalogue:
    """Every problem type has questions at every level."""
    curriculum = default_curriculum()
    return catalogue(curriculum, {each.key: LEVELS for each in curriculum.problem_types})


@pytest.fixture(scope="session")
def first_module() -> Catalogue:
    curriculum = default_curriculum()
    available = {each.key: LEVELS for each in curriculum.problem_types}
    return catalogue(curriculum, available, ["string-manipulation"])


@pytest.fixture
def fresh(full: Catalogue) -> AutoRun:
    return new_run("r", "My run", 0, full, fast_progression=False)


Play = Callable[[AutoRun, Catalogue, str], AutoRun]


@pytest.fixture
def play() -> Play:
    """Leaves one question after another with the outcomes of a text: s(olved), m(issed), (s)k(ipped)."""

    def leave(run: AutoRun, among: Catalogue, outcomes: str) -> AutoRun:
        for letter in outcomes:
            question = planned(run, among)
            assert question is not None
            run = recorded(
                run,
                LETTERS[letter],
                among,
                question_id=f"after {run.last_question_id}"[-40:] + letter,
                problem_type=question.problem_type,
                at=run.last_updated_at,
            ).run
        return run

    return leave
