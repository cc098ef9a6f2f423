"""Fix: a program with one real fault, to be repaired."""

from __future__ import annotations

from itertools import islice
from random import Random

from pytrix.question.instance import Instance
from pytrix.question.models import Question
from pytrix.question.task import titled, with_task
from pytrix.question.tasks.faults import Fault, faults, is_as_run, mutated

TOLD = "**This program is meant to do what follows, but it has a fault.** Find it, and repair it with a small change."
SMALL = "The fault is small, and in one line. Say aloud what each line does, and what it should do."
MUTANTS = 3
"""So many small changes are made to choose from where no named mistake is one."""


def fix(instance: Instance) -> Question | None:
    """The question as a program to repair; None where nothing is a small change of the solution."""
    question = instance.question
    if instance.problem.starter:
        return None
    rng = Random(with_task(question.id, "fix"))  # noqa: S311
    found = list(faults(instance)) or list(islice(mutated(instance, rng), MUTANTS))
    if not found:
        return None
    # Where the examples do not show the fault, it has to be found by thinking.
    wants_shown = question.level == "beginner"
    fitting = [each for each in found if each.shows_in_examples(instance) is wants_shown] or found
    chosen = rng.choice(fitting)
    if not is_as_run(instance, chosen):
        return None
    mistakes = tuple(each for index, each in enumerate(question.mistakes) if index != chosen.index)
    return question.model_copy(
        update={
            "id": with_task(question.id, "fix"),
            "task": "fix",
            "title": titled(question.title, "fix"),
            "statement": f"{TOLD}\n\n{question.statement}",
            "starter_code": chosen.code,
            "hints": _hints(instance, chosen),
            "mistakes": mistakes,
        }
    )


def _hints(instance: Instance, fault: Fault) -> tuple[str, str, str]:
    test = instance.question.tests[fault.wrong[0]]
    call = _quoted(test.call)
    where = f"The fault shows with {call}." if call else "Not every input shows the fault."
    lines = [each + 1 for each in fault.lines]
    named = f"line {lines[0]}" if len(lines) == 1 else f"lines {', '.join(map(str, lines[:-1]))} and {lines[-1]}"
    return (
        f"{where} Follow the program line by line, and look for the line that does something else than it should.",
        fault.message or SMALL,
        f"Look at {named}.",
    )


def _quoted(call: str) -> str:
    """A call in Markdown; the text that a program reads stands in a block."""
    if not call.strip():
        return ""
    if "`" in call:
        return "one of the tests"
    return f"`{call}`" if "\n" not in call else f"this input:\n\n```\n{call}\n```\n\n"
