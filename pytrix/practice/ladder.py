"""The ladder: which task comes next of a subtopic, from what came of the last one.

Who is new to Python meets a subtopic's first questions as something to predict, to arrange and to repair before
they write; everyone else begins with writing, and so does everyone in First Steps, where each small idea has a
question or two. A solved task is followed by the next harder one and a missed one by the next gentler one, on other
problems; once something is written rightly, writing goes on.
"""

from __future__ import annotations

from random import Random
from typing import Final

from pytrix.levels import Level
from pytrix.progress.outcome import Outcome
from pytrix.question.models import Task
from pytrix.question.sources import GENERATED
from pytrix.question.task import TASKS, task_of
from pytrix.stores.documents import Documents
from pytrix.stores.seen import SeenQuestion
from pytrix.stores.settings import Settings
from pytrix.stores.suggestions import FIRST_STEPS

BESIDE: Final[tuple[Task, ...]] = ("break",)
"""No rung: these are not gentler than writing. They come in reviews and where they are chosen."""


def rungs(settings: Settings) -> tuple[Task, ...]:
    """The tasks that the learner wants to be offered, the gentlest first; writing is always one."""
    off = {
        "predict": not settings.offer_predict,
        "arrange": not settings.offer_arrange,
        "fix": not settings.offer_fix,
        "break": not settings.offer_break,
    }
    return tuple(task for task in TASKS if not off.get(task))


def gentler(task: Task, settings: Settings) -> tuple[Task, ...]:
    """What to offer where a problem lacks a task: the gentler ones that the learner wants, the nearest first."""
    if task == "write":
        return ()
    return tuple(each for each in rungs(settings)[::-1] if TASKS.index(each) < TASKS.index(task))


def task_for(documents: Documents, topic: str, level: Level) -> Task:
    """The task for the next question of a problem type or subtopic; writing where the topic is a wider one."""
    if topic.count("/") < 1:
        return "write"
    offered = [each for each in rungs(documents.settings) if each not in BESIDE]
    last = _last(documents, "/".join(topic.split("/")[:2]))
    if last is None:
        climbs = documents.settings.experience == "new" and level == "beginner"
        return offered[0] if climbs and not topic.startswith(f"{FIRST_STEPS}/") else "write"
    place = TASKS.index(task_of(last.question_id))
    if last.outcome is Outcome.SOLVED:
        return next((each for each in offered if TASKS.index(each) > place), "write")
    easier = [each for each in offered if TASKS.index(each) < place]
    return easier[-1] if easier else offered[0]


def task_for_review(documents: Documents, problem_type: str, level: Level) -> Task:
    """The task for a review, which may be any; the same as long as nothing of the subtopic was settled since."""
    offered = rungs(documents.settings)
    last = _last(documents, problem_type.rpartition("/")[0])
    turn = f"{problem_type} {level} {last.question_id if last else ''}"
    return Random(turn).choice([*offered, *["write"] * len(offered)])  # type: ignore[list-item]  # noqa: S311


def _last(documents: Documents, subtopic: str) -> SeenQuestion | None:
    """The question of the subtopic that was solved or missed last."""
    found = (
        each
        for each in documents.seen.questions
        if each.outcome in (Outcome.SOLVED, Outcome.MISSED)
        and each.problem_type.startswith(f"{subtopic}/")
        and not each.question_id.startswith(GENERATED)
    )
    return max(found, key=lambda each: each.last_at or each.seen_at, default=None)
