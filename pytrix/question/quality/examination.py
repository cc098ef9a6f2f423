"""The examination of one file: all gates, and what the bank-wide gates and totals need of it."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from pytrix.question.cases import InstanceError
from pytrix.question.fingerprint import normalised, shingles
from pytrix.question.instance import instantiate
from pytrix.question.models import Question
from pytrix.question.problem import Problem
from pytrix.question.quality.gates import DYNAMIC, STATIC
from pytrix.question.quality.gates.instances import explained
from pytrix.question.quality.gates.oracle import is_compared
from pytrix.question.quality.levels import doubt
from pytrix.question.quality.subject import Subject
from pytrix.question.reading import parse
from pytrix.question.violation import BadProblemError, Violation

DIGESTED_SEEDS = 4
UNFINISHED = "examination"
"""The gate that a problem fails whose examination did not come to its end."""


@dataclass(frozen=True)
class Report:
    """What the gates said of one file; `digests` are hashes of questions, to be compared across processes."""

    key: str
    path: str
    violations: tuple[Violation, ...]
    digests: tuple[str, ...] = ()
    structure: str = ""
    size: int = 0
    shingles: frozenset[str] = frozenset()
    questions: int = 0
    is_advanced: bool = False
    is_compared: bool = False
    doubt: str = ""
    """Why the level may not fit, which only warns."""

    @property
    def is_final(self) -> bool:
        """Whether the gates came to their end: on a slow machine they may have run out of time."""
        return all(each.gate != UNFINISHED for each in self.violations)


def key_of(path: Path, root: Path) -> str:
    """The problem key of a file below the bank's root folder."""
    return path.relative_to(root).with_suffix("").as_posix()


def examine(path: Path, key: str, shown_path: str) -> Report:
    """The report on the problem in a file."""
    try:
        problem = parse(path.read_bytes(), key, shown_path)
    except BadProblemError as error:
        return Report(key, shown_path, error.violations)
    return examine_problem(problem)


def examine_problem(problem: Problem) -> Report:
    """The report on a problem that has the right shape."""
    violations = [each for gate in STATIC for each in gate(problem)]
    digests: tuple[str, ...] = ()
    if not any(each.gate == "markup" for each in violations):
        subject = Subject(problem)
        violations.extend(explained(subject, error) for error in subject.failures)
        if not subject.failures:
            violations.extend(each for gate in DYNAMIC for each in gate(subject))
            digests = digests_of(problem)
            violations.extend(_changed(subject, digests))
    structure = normalised(problem.solution)
    return Report(
        key=problem.key,
        path=problem.path,
        violations=tuple(dict.fromkeys(violations)),
        digests=digests,
        structure=hashlib.sha256(structure.encode()).hexdigest()[:16],
        size=len(structure.split()),
        shingles=shingles(problem.statement),
        questions=len(problem.rows),
        is_advanced=problem.level == "advanced",
        is_compared=is_compared(problem),
        doubt=doubt(problem),
    )


def digests_of(problem: Problem) -> tuple[str, ...]:
    """Hashes of the first questions of a problem; the same in every process, or the problem is not deterministic."""
    try:
        return tuple(_digest(instantiate(problem, seed)) for seed in range(min(len(problem.rows), DIGESTED_SEEDS)))
    except InstanceError:
        return ()


def _digest(question: Question) -> str:
    return hashlib.sha256(question.to_json().encode()).hexdigest()[:16]


def _changed(subject: Subject, digests: tuple[str, ...]) -> Iterator[Violation]:
    before = tuple(_digest(instance.question) for instance in subject.instances[: len(digests)])
    if before != digests:
        told = "the same seed made two different questions"
        remedy = "use only the rng passed to inputs(); keep no state between calls; no clock, no id()"
        yield subject.problem.violation("determinism", told, remedy, subject.problem.line("inputs"))
