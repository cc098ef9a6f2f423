"""Arrange: the lines of the shown solution, shuffled, with some that do not belong there."""

from __future__ import annotations

import io
import tokenize
from itertools import islice
from random import Random

from pytrix.question.instance import Instance
from pytrix.question.models import Question
from pytrix.question.task import titled, with_task
from pytrix.question.tasks.faults import shuffled, small_changes

LINES = (4, 30)
MOST_ALONE, TO_ARRANGE = 14, 12
"""Of a longer program so many lines are to be arranged; those before them stand there already."""
MOST_DISTRACTORS = 3
TOLD = "**Put the lines in order, and indent them.** Some of them may not belong in the program: leave those out."
_LAYOUT = (tokenize.NL, tokenize.INDENT, tokenize.DEDENT, tokenize.ENDMARKER)
HINTS = (
    "Begin with the first line of the program and the line that gives the answer. What has to be known between them?",
    "Below a line that ends with a colon, at least one line is indented one step further. Which lines belong there?",
)


def arrange(instance: Instance) -> Question | None:
    """The question as lines to arrange; None where the solution has too few or too many, or a statement spans lines."""
    question = instance.question
    right = _lines(question.solution)
    if right is None or not LINES[0] <= len(right) <= LINES[1]:
        return None
    rng = Random(with_task(question.id, "arrange"))  # noqa: S311
    wrong = _distractors(instance, right, rng)
    given = 0 if len(right) <= MOST_ALONE else len(right) - TO_ARRANGE
    pieces = [*right[given:], *wrong]
    shuffled = pieces[:]
    while shuffled[: len(right) - given] == right[given:]:
        rng.shuffle(shuffled)
    return question.model_copy(
        update={
            "id": with_task(question.id, "arrange"),
            "task": "arrange",
            "title": titled(question.title, "arrange"),
            "statement": f"{TOLD}\n\n{question.statement}",
            "starter_code": _first_lines(question.solution, given),
            "pieces": (*right[:given], *shuffled),
            "hints": (*HINTS, _last_hint(wrong, question.hints[1])),
        }
    )


def _lines(program: str) -> list[str] | None:
    """The lines of a program without their indentation; None where one holds a comment or a part of a statement."""
    begins = None
    for token in tokenize.generate_tokens(io.StringIO(program).readline):
        if token.type == tokenize.COMMENT:
            return None
        if token.type in _LAYOUT:
            continue
        begins = begins or token.start[0]
        if token.end[0] != begins:
            return None
        if token.type == tokenize.NEWLINE:
            begins = None
    return [line.strip() for line in program.splitlines() if line.strip()]


def _first_lines(program: str, count: int) -> str:
    lines = [line for line in program.splitlines() if line.strip()][:count]
    return "".join(f"{line}\n" for line in lines)


def _distractors(instance: Instance, right: list[str], rng: Random) -> list[str]:
    wrong = small_changes(instance, shuffled(instance, rng))
    found = (each.new[0].strip() for each in wrong if len(each.new) == 1)
    fresh = dict.fromkeys(islice((line for line in found if line not in right and "#" not in line), MOST_DISTRACTORS))
    return list(fresh)[: len(right) // 2]


def _last_hint(wrong: list[str], approach: str) -> str:
    if not wrong:
        return f"{approach}\n\nEvery line is needed."
    return f"{approach}\n\n{'One line is' if len(wrong) == 1 else f'{len(wrong)} lines are'} left over at the end."
