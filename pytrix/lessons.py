"""Lessons: what a problem type is about, a page each, with a worked example whose output is checked."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

LESSONS = Path(__file__).resolve().parent.parent / "data" / "lessons"
_FENCED = re.compile(r"^```(\w*)\n(.*?)^```$", re.MULTILINE | re.DOTALL)


@dataclass(frozen=True)
class Example:
    """A program of a lesson, what is typed while it runs, and what it prints."""

    code: str
    typed: str
    output: str
    line: int


@dataclass(frozen=True)
class Lesson:
    """One lesson; `body` is Markdown without the title."""

    title: str
    body: str
    path: Path

    @property
    def text(self) -> str:
        """The lesson as learners read it."""
        return self.body.replace("\n\n```output\n", "\n\nprints\n\n```text\n").replace("```input\n", "```text\n")

    @property
    def prose(self) -> str:
        """What is said before the first example."""
        return self.body.partition("```")[0].strip()

    @property
    def examples(self) -> Iterator[Example]:
        """The programs that are directly followed by what they print."""
        typed, code, end = "", "", -1
        for found in _FENCED.finditer(self.body):
            language, text = found.groups()
            if language == "output" and code and not self.body[end : found.start()].strip():
                yield Example(code, typed, text, self.body.count("\n", 0, found.start()) + 2)
            typed = text if language == "input" else typed if language == "python" else ""
            code, end = text if language == "python" else "", found.end()

    @property
    def programs(self) -> int:
        """How many programs the lesson has, with their output or without."""
        return sum(found.group(1) == "python" for found in _FENCED.finditer(self.body))


@lru_cache(maxsize=256)
def lesson(problem_type: str, root: Path = LESSONS) -> Lesson | None:
    """The lesson of a problem type, or None where there is none yet."""
    path = root / f"{problem_type}.md"
    try:
        title, _, body = path.read_text(encoding="utf-8").partition("\n")
    except FileNotFoundError:
        return None
    return Lesson(title.removeprefix("#").strip(), body.strip("\n") + "\n", path)


def text_of(problem_type: str) -> str | None:
    """The lesson of a problem type as learners read it, None where there is none yet."""
    found = lesson(problem_type)
    return found.text if found else None


def taught(root: Path = LESSONS) -> frozenset[str]:
    """The keys of all problem types that have a lesson."""
    return frozenset(path.relative_to(root).with_suffix("").as_posix() for path in root.rglob("*.md"))
