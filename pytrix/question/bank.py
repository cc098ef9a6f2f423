"""The problem bank: an index of its files, read as text, and problems loaded when they are wanted."""

from __future__ import annotations

import os
import re
import threading
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from pytrix.levels import LEVELS
from pytrix.question.problem import Problem
from pytrix.question.reading import load
from pytrix.question.violation import BadProblemError, Violation

DEFAULT_ROOT = Path(__file__).resolve().parent.parent / "problems"
_LEVEL = re.compile(r'^LEVEL = ["\'](\w+)["\']', re.MULTILINE)
_TAGS = re.compile(r"^TAGS = \(([^)]*)\)", re.MULTILINE)
_ALSO = re.compile(r"^ALSO = \(([^)]*)\)", re.MULTILINE)
_TITLE = re.compile(r'^"""(.+)')
_MARKUP = re.compile(r"\{[^}]*\}")
_QUOTED = re.compile(r'["\']([^"\']+)["\']')


@dataclass(frozen=True)
class Entry:
    """What the index knows of a problem; `types` are all problem types that it serves.

    The title is the file's own, without what differs from question to question.
    """

    key: str
    path: Path
    level: str
    tags: tuple[str, ...]
    types: tuple[str, ...]
    title: str = ""


class UnknownProblemError(LookupError):
    """The bank has no problem of that key."""


class Bank:
    """The problems below a folder; safe to share between threads."""

    def __init__(self, root: Path = DEFAULT_ROOT) -> None:
        self.root = root
        self._loaded: dict[str, tuple[int, Problem]] = {}
        self._lock = threading.Lock()

    def problem_types_with_questions(self) -> frozenset[str]:
        """The keys of all problem types that have a problem."""
        return frozenset(self._by_type)

    def levels(self, problem_type_key: str) -> tuple[str, ...]:
        """The levels at which a problem type has problems, easiest first."""
        found = {entry.level for entry in self._by_type.get(problem_type_key, ())}
        return tuple(level for level in LEVELS if level in found)

    def problems(self, problem_type_key: str, level: str) -> tuple[str, ...]:
        """The keys of a problem type's problems of a level, in alphabetical order."""
        return tuple(entry.key for entry in self._by_type.get(problem_type_key, ()) if entry.level == level)

    def entries(self, topic_key: str) -> tuple[Entry, ...]:
        """The problems of a module, subtopic or problem type, each once."""
        below = f"{topic_key}/"
        found = {
            entry.key: entry
            for problem_type, entries in self._by_type.items()
            if problem_type == topic_key or problem_type.startswith(below)
            for entry in entries
        }
        return tuple(found[key] for key in sorted(found))

    def every(self) -> tuple[Entry, ...]:
        """All problems, in alphabetical order of their keys."""
        return tuple(self._by_key[key] for key in sorted(self._by_key))

    def load(self, problem_key: str) -> Problem:
        """The problem of that key as its file is now; raises `UnknownProblemError` or `BadProblemError`."""
        path = self.path(problem_key)
        try:
            changed = path.stat().st_mtime_ns
            with self._lock:
                kept = self._loaded.get(problem_key)
            if kept is not None and kept[0] == changed:
                return kept[1]
            problem = load(path, problem_key)
        except OSError as error:
            told = f"the file cannot be read: {error.strerror}"
            raise BadProblemError([Violation(str(path), 1, "shape", told, "restore it")]) from None
        with self._lock:
            self._loaded[problem_key] = (changed, problem)
        return problem

    def path(self, problem_key: str) -> Path:
        """The file of a problem; raises `UnknownProblemError`."""
        if problem_key not in self._by_key:
            raise UnknownProblemError(f"There is no problem {problem_key!r} in the bank.")
        return self._by_key[problem_key].path

    @cached_property
    def _by_key(self) -> dict[str, Entry]:
        return {entry.key: entry for entry in _entries(self.root)}

    @cached_property
    def _by_type(self) -> dict[str, tuple[Entry, ...]]:
        found: dict[str, list[Entry]] = defaultdict(list)
        for entry in self._by_key.values():
            for problem_type in entry.types:
                found[problem_type].append(entry)
        return {
            problem_type: tuple(sorted(entries, key=lambda each: each.key)) for problem_type, entries in found.items()
        }


def _entries(root: Path) -> Iterator[Entry]:
    for folder, _, names in os.walk(root):
        place = Path(folder).relative_to(root).as_posix()
        if place.count("/") != 2:
            continue
        for name in names:
            if name.endswith(".py"):
                entry = _entry(f"{folder}/{name}", place, name)
                if entry is not None:
                    yield entry


def _entry(path: str, place: str, name: str) -> Entry | None:
    with open(path, encoding="utf-8", errors="replace") as file:
        text = file.read()
    level = _LEVEL.search(text)
    if level is None or level.group(1) not in LEVELS:
        return None
    tags, also = _TAGS.search(text), _ALSO.search(text)
    more = _QUOTED.findall(also.group(1)) if also else []
    types = tuple(dict.fromkeys([place, *more]))
    labels = tuple(_QUOTED.findall(tags.group(1))) if tags else ()
    title = _TITLE.search(text)
    named = " ".join(_MARKUP.sub(" ", title.group(1)).split()) if title else ""
    return Entry(f"{place}/{name[:-3]}", Path(path), level.group(1), labels, types, named)
