"""Tasks: other ways to practise a question than writing it, derived from what the problem already holds.

A derived question is a question like any other; its id says the task (`…#seed~fix`), and `derived` gives None where the
gates of a task refuse the question.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from pytrix.question.instance import Instance, instance
from pytrix.question.models import Question, Task
from pytrix.question.problem import Problem
from pytrix.question.tasks.arrange import arrange
from pytrix.question.tasks.breaking import counterexample
from pytrix.question.tasks.fix import fix
from pytrix.question.tasks.predict import predict

_MAKERS: Mapping[Task, Callable[[Instance], Question | None]] = {
    "predict": predict,
    "arrange": arrange,
    "fix": fix,
    "break": counterexample,
}


def derived(base: Instance, task: Task) -> Question | None:
    """The question of an instance as a task; None where it makes none."""
    if task == "write":
        return base.question
    return _MAKERS[task](base)


def made(problem: Problem, seed: int, task: Task) -> Question:
    """The question of a problem as a task, or to write where it gives none; raises `InstanceError`."""
    base = instance(problem, seed)
    return derived(base, task) or base.question
