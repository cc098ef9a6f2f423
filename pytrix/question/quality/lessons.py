"""The gate of lessons: there is one for each problem type with problems, and its programs print what it says."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from pyodide_runner.frontend.python.judge.folder import Folder
from pyodide_runner.frontend.python.validate.budget import LineBudget

from pytrix.curriculum import UnknownTopic, default_curriculum
from pytrix.lessons import LESSONS, Example, Lesson, lesson, taught
from pytrix.question.models import Spec
from pytrix.question.problem import FILENAME, compile_text
from pytrix.question.running import Program
from pytrix.question.violation import Violation

REQUIRED = False
"""Whether a problem type with problems but without a lesson is a violation; else such types are only counted."""
PROSE_WORDS = (25, 200)
LINES = 100_000
_SPEC = Spec(kind="program", entry="", parameters=(), compare="stdout", codecs={})


def missing(problem_types: Iterable[str], root: Path = LESSONS) -> tuple[str, ...]:
    """The problem types among these that have no lesson."""
    return tuple(sorted(set(problem_types) - taught(root)))


def faults(problem_types: Iterable[str], root: Path = LESSONS) -> Iterator[Violation]:
    """What is wrong with the lessons of these problem types."""
    if REQUIRED:
        for key in missing(problem_types, root):
            yield Violation(f"data/lessons/{key}.md", 1, "lesson", "there is no lesson", "write it, see the docs")
    for key in sorted(set(problem_types) & taught(root)):
        found = lesson(key, root)
        if found is not None:
            yield from _faults(key, found)


def _faults(key: str, found: Lesson) -> Iterator[Violation]:
    path = f"data/lessons/{key}.md"
    try:
        name = default_curriculum().problem_type(key).name
    except UnknownTopic:
        yield Violation(path, 1, "lesson", "no problem type has this key", "move the file, or delete it")
        return
    if not found.title:
        yield Violation(path, 1, "lesson", "it has no title", f"begin with # {name}")
    words = len(found.prose.split())
    low, high = PROSE_WORDS
    if not low <= words <= high:
        told = f"{words} words stand before the first example"
        yield Violation(path, 1, "lesson", told, f"write {low} to {high}: what it is, when it helps, the usual slip")
    examples = list(found.examples)
    if not examples or len(examples) < found.programs:
        told = "a program is not followed by what it prints"
        yield Violation(path, 1, "lesson", told, "put an ```output block directly after each ```python block")
    for example in examples:
        got = printed(example)
        if got != example.output:
            told = f"the program does not print what is said; it gives {got!r}"
            yield Violation(path, example.line, "lesson", told, "copy what it prints")


def printed(example: Example) -> str:
    """What a lesson's program prints, or how it fails."""
    try:
        with Folder({}):
            outcome = Program(compile_text(example.code), {}, _SPEC).run(
                {"stdin": example.typed}, LineBudget(FILENAME, LINES)
            )
    except SyntaxError as error:
        return f"SyntaxError: {error.msg}"
    if outcome.status != "returned":
        return f"{outcome.status} {outcome.error or ''}: {outcome.message}"
    return outcome.stdout
