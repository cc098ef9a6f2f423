"""Fix: a program with one real fault, to be repaired."""

from __future__ import annotations

from itertools import islice
from random import Random

from pytrix.question.instance import Instance
from pytrix.question.models import Question
from pytrix.question.task import titled, with_task
from pytrix.question.tasks.faults import Fault, faults, is_as_run, mistakes_of, mutated

TOLD = "**This program is meant to do what follows, but it has a fault.** Find it, and repair it with a small change."
TOLD_OF_MORE = "**This program is meant to do what follows, but it is wrong.** Find out why, and repair it."
SMALL = "The fault is small, and in one line. Say aloud what each line does, and what it should do."
MOST_NAMED = 6
"""So many lines at most are named in a hint."""
MUTANTS = 3
"""So many small changes are made to choose from where no named mistake is one."""


def fix(instance: Instance) -> Question | None:
    """The question as a program to repair, nearly the solution where there is one; None where no wrong one ends."""
    question = instance.question
    named = {"id": with_task(question.id, "fix"), "task": "fix", "title": titled(question.title, "fix")}
    if instance.problem.starter:
        return question.model_copy(update=named)
    rng = Random(with_task(question.id, "fix"))  # noqa: S311
    told = TOLD
    found = list(faults(instance)) or list(islice(mutated(instance, rng), MUTANTS))
    if not found:
        told, found = TOLD_OF_MORE, list(mistakes_of(instance))
    if not found:
        return None
    # Where the examples do not show the fault, it has to be found by thinking.
    wants_shown = question.level == "beginner"
    rng.shuffle(found)
    found.sort(key=lambda each: each.shows_in_examples(instance) is not wants_shown)
    chosen = next((each for each in found if is_as_run(instance, each)), None)
    if chosen is None:
        return None
    mistakes = tuple(each for index, each in enumerate(question.mistakes) if index != chosen.index)
    return question.model_copy(
        update={
            **named,
            "statement": f"{told}\n\n{question.statement}",
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
    *others, last = lines or [0]
    named = f"lines {', '.join(map(str, others))} and {last}" if others else f"line {last}"
    return (
        f"{where} Follow the program line by line, and look for the line that does something else than it should.",
        fault.message or SMALL,
        f"Look at {named}." if 0 < len(lines) <= MOST_NAMED else instance.question.hints[1],
    )


def _quoted(call: str) -> str:
    """A call in Markdown; the text that a program reads stands in a block."""
    if not call.strip():
        return ""
    if "`" in call:
        return "one of the tests"
    return f"`{call}`" if "\n" not in call else f"this input:\n\n```\n{call}\n```\n\n"
