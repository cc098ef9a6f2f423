"""What Gemini is asked to do: one entry for each task, with everything about it but its models.

The models, their order and their limits are data (`data/gemini_models.json`).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final, Literal

from pytrix.ai.schemas import ExplainAnswer, HintAnswer, ImproveAnswer, ReviewAnswer, Shape

Cap = Literal["total", "questions", "hints", "reveals", "evaluations"]
TutorTask = Literal["hint", "review", "improve", "explain"]
Task = Literal["question", "repair", "hint", "review", "improve", "explain"]


@dataclass(frozen=True)
class Kind:
    """The limit that a task counts to, and what the page API usage calls it."""

    cap: Cap
    label: str


@dataclass(frozen=True)
class Tutoring(Kind):
    """Help with a learner's code: what it is called while it is under way, what it answers, and what is asked."""

    title: str
    shape: type[Shape]
    asks: str


TUTORING: Final[Mapping[TutorTask, Tutoring]] = {
    "hint": Tutoring(
        "hints",
        "Hints",
        "A hint from Gemini",
        HintAnswer,
        (
            "Give the one next hint for this code: what to look at or to think about, and why. They have read the"
            " earlier hints. Do not write the solution or a line of it, and never name a change that solves the "
            "task as it stands."
        ),
    ),
    "review": Tutoring(
        "evaluations",
        "Reviews",
        "A review by Gemini",
        ReviewAnswer,
        (
            "Review the code. Repeat the verdict in `verdict`. If it failed, say what kind of fault to look for "
            "without writing the correct code; if it passed, say what is good and what could be clearer or more "
            "like Python."
        ),
    ),
    "improve": Tutoring(
        "evaluations",
        "Improvements",
        "An improvement by Gemini",
        ImproveAnswer,
        (
            "The code passes all tests. Write a better program with the same entry and the same answers: shorter "
            "or faster, easy to read. Change nothing if it cannot be better."
        ),
    ),
    "explain": Tutoring(
        "reveals",
        "Explanations",
        "An explanation by Gemini",
        ExplainAnswer,
        "Explain the reference solution step by step, and where this learner's code went another way.",
    ),
}
TASKS: Final[Mapping[Task, Kind]] = {
    "question": Kind("questions", "Questions"),
    "repair": Kind("questions", "Repair of questions"),
    **dict[Task, Kind](TUTORING.items()),
}
