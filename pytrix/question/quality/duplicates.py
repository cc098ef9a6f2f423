"""Near-duplicates: problems of the bank that read alike, or whose neighbours have the same solution."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator

from pytrix.keys import subtopic_of
from pytrix.question.quality.examination import Report
from pytrix.question.violation import Violation

ALIKE = 0.5
"""The share of three-word runs that two statements may have in common."""
SOLUTION_SIZE = 30
"""Solutions with fewer parts than this may well be the same."""


def near_duplicates(reports: Iterable[Report], wanted: frozenset[str] | None = None) -> Iterator[Violation]:
    """A violation for each pair of near-duplicates of which one is `wanted` (by path); None wants all."""
    ordered = sorted((each for each in reports if each.shingles), key=lambda each: each.key)
    for first, second in _statement_pairs(ordered):
        if wanted is None or {first.path, second.path} & wanted:
            shared = len(first.shingles & second.shingles) / len(first.shingles | second.shingles)
            told = f"the statement is {shared:.0%} the same as that of {first.key}"
            yield Violation(
                second.path,
                1,
                "duplicates",
                told,
                "tell a different story or teach a different thing; or merge them as ROWS of one problem",
            )
    for first, second in _solution_pairs(ordered):
        if wanted is None or {first.path, second.path} & wanted:
            told = f"the solution has the same structure as that of {first.key}"
            yield Violation(
                second.path,
                1,
                "duplicates",
                told,
                "a renamed twin teaches nothing new: change what must be thought, or merge them as ROWS",
            )


def _statement_pairs(reports: list[Report]) -> Iterator[tuple[Report, Report]]:
    holders: dict[str, list[int]] = defaultdict(list)
    for index, report in enumerate(reports):
        shared = Counter(other for shingle in report.shingles for other in holders[shingle])
        for other, count in sorted(shared.items()):
            if count > ALIKE * (len(report.shingles) + len(reports[other].shingles) - count):
                yield reports[other], report
        for shingle in report.shingles:
            holders[shingle].append(index)


def _solution_pairs(reports: list[Report]) -> Iterator[tuple[Report, Report]]:
    holders: dict[tuple[str, str], Report] = {}
    for report in reports:
        if report.size < SOLUTION_SIZE:
            continue
        subtopic = subtopic_of(report.key)
        place = (subtopic, report.structure)
        if place in holders:
            yield holders[place], report
        holders.setdefault(place, report)
