"""The part of a question's id that names its task."""

from __future__ import annotations

from typing import Final, get_args

from pytrix.question.models import Task

TASKS: Final[tuple[Task, ...]] = get_args(Task)
"""All tasks, the gentlest first."""
MARK: Final = "~"
NAMES: Final[dict[Task, str]] = {
    "predict": "Predict",
    "arrange": "Arrange",
    "fix": "Fix",
    "break": "Break",
    "write": "Write",
}


def with_task(question_id: str, task: Task) -> str:
    """The id of a question as a task; writing is not named."""
    bare = question_id.partition(MARK)[0]
    return bare if task == "write" else f"{bare}{MARK}{task}"


def task_of(question_id: str) -> Task:
    """The task that an id names; `write` where it names none that is known."""
    named = question_id.partition(MARK)[2]
    return next((each for each in TASKS if each == named), "write")


def without_task(question_id: str) -> str:
    """The id of the question that a task was derived from."""
    return question_id.partition(MARK)[0]


def titled(title: str, task: Task) -> str:
    """The title of a question as a task."""
    return f"{NAMES[task]}: {title}"
