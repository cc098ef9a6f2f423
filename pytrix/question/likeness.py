"""Whether a question from outside is nearly one that is there already."""

from __future__ import annotations

import ast
import re
import threading
from collections.abc import Iterable, Iterator
from functools import cached_property

from pytrix.question.bank import Bank
from pytrix.question.fingerprint import MINIMA, Fingerprint, digest, minima, normalised
from pytrix.question.violation import BadProblemError

ALIKE = 0.5
"""The share of a statement's runs of three words that two questions may have in common, as in the bank."""
SIMILAR = 0.3
"""The same where the solutions have one structure too."""
SOLUTION_SIZE = 40
"""Solutions with fewer parts than this may well be the same."""
_MARKUP = re.compile(r"\{(\w+)(?::[^{}]*)?\}")


class Neighbours:
    """The statements of a bank, read as text once and without loading its problems; safe to share between threads."""

    def __init__(self, bank: Bank) -> None:
        self._bank = bank
        self._lock = threading.Lock()
        self._structures: dict[str, dict[str, str]] = {}

    def twin(self, found: Fingerprint, solution: str, subtopic: str, others: Iterable[Fingerprint]) -> str | None:
        """What the question is nearly the same as: a key of the bank or a question's id; None when it is new.

        A solution that one of the subtopic's problems has under other names makes a twin too, unless it is so short
        that it had to be the same.
        """
        for other in others:
            if other.question != found.question and _alike(found, other):
                return other.question
        with self._lock:
            statements = self._statements
            structures = self._structures_of(subtopic)
        for key, sketch in statements.items():
            if _share(found.minima, sketch) >= ALIKE:
                return key
        return structures.get(found.reference) if _size(solution) >= SOLUTION_SIZE else None

    def warm(self, subtopic: str) -> None:
        """Reads what a comparison within the subtopic needs, so that it takes no time then."""
        with self._lock:
            _ = self._statements
            self._structures_of(subtopic)

    def _structures_of(self, subtopic: str) -> dict[str, str]:
        """The problems of a subtopic by the structure of their solutions, as learners see these."""
        if subtopic not in self._structures:
            self._structures[subtopic] = dict(self._read_structures(subtopic))
        return self._structures[subtopic]

    def _read_structures(self, subtopic: str) -> Iterator[tuple[str, str]]:
        for entry in self._bank.entries(subtopic):
            try:
                problem = self._bank.load(entry.key)
                for row in problem.rows:
                    yield digest([normalised(problem.shown(row))]), entry.key
            except (BadProblemError, ValueError, SyntaxError):
                continue

    @cached_property
    def _statements(self) -> dict[str, tuple[int, ...]]:
        found: dict[str, tuple[int, ...]] = {}
        entries = {
            each.key: each for kind in self._bank.problem_types_with_questions() for each in self._bank.entries(kind)
        }
        for entry in entries.values():
            text = _statement(entry.path.read_text(encoding="utf-8", errors="replace"))
            if text:
                found[entry.key] = minima(text)
        return found


def _alike(one: Fingerprint, other: Fingerprint) -> bool:
    share = _share(one.minima, other.minima)
    return share >= ALIKE or (share >= SIMILAR and one.reference == other.reference)


def _share(one: tuple[int, ...], other: tuple[int, ...]) -> float:
    return sum(first == second for first, second in zip(one, other, strict=True)) / MINIMA


def _size(solution: str) -> int:
    try:
        return sum(1 for _ in ast.walk(ast.parse(solution)))
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return 0


def _statement(source: str) -> str:
    """A problem file's statement: its docstring without the title, its variation as it stands."""
    try:
        text = ast.get_docstring(ast.parse(source)) or ""
    except (SyntaxError, ValueError):
        return ""
    return _MARKUP.sub(r"\1", text.partition("\n\n")[2])
