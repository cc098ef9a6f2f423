"""Fix: a program with one real fault, to be repaired."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice
from random import Random

from pytrix.question.instance import Instance
from pytrix.question.models import Question
from pytrix.question.task import titled, with_task
from pytrix.question.tasks.faults import Fault, is_as_run, mutated, shows_in_examples, shuffled, small_changes, written

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
    told, chosen = TOLD, next(_fitting(instance, rng), None)
    if chosen is None:
        told, chosen = TOLD_OF_MORE, next(_other(instance, rng), None)
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


def _fitting(instance: Instance, rng: Random) -> Iterator[Fault]:
    """The solution with a fault, those first that suit the level; a mutant where no mistake is a small change."""
    # Where the examples do not show the fault, it has to be found by thinking.
    is_shown = instance.question.level == "beginner"
    found = shuffled(instance, rng)
    found.sort(key=lambda each: shows_in_examples(instance, each[1]) is not is_shown)
    yield from (each for each in small_changes(instance, found) if is_as_run(instance, each))
    others = list(islice(mutated(instance, rng), MUTANTS))
    others.sort(key=lambda each: shows_in_examples(instance, each.wrong) is not is_shown)
    yield from (each for each in others if is_as_run(instance, each))


def _other(instance: Instance, rng: Random) -> Iterator[Fault]:
    """Wrong programs that are more than a small change away."""
    return (each for each in written(instance, shuffled(instance, rng)) if is_as_run(instance, each))


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
