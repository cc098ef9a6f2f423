"""The levels of a question, easiest first, and with which of them a learner begins."""

from __future__ import annotations

from typing import Literal

Level = Literal["beginner", "intermediate", "advanced"]
LEVELS: tuple[Level, ...] = ("beginner", "intermediate", "advanced")

Experience = Literal["new", "some", "fluent"]
"""How well a learner says they know Python."""


def first_level(experience: Experience | Literal[""]) -> Level:
    """The level that someone who knows Python so well begins at."""
    return "intermediate" if experience == "fluent" else "beginner"
