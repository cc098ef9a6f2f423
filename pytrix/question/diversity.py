"""Diversity: of several problems the one least like what was seen lately, and of its rows the one not seen yet."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from random import Random

from pytrix.question.fingerprint import Fingerprint, minima
from pytrix.question.problem import Problem

RECENT = 50
SEEDS_PER_ROW = 25
"""How many seeds of a row are used before the oldest comes again."""
_ID = re.compile(r"^(?P<problem>[^@#|]+)(?:@[0-9a-f]+)?#(?P<seed>\d+)")


@dataclass(frozen=True)
class Seen:
    """A question that was seen; `fingerprint` is None where only its id is known."""

    problem: str
    seed: int
    fingerprint: Fingerprint | None


def seen_from(texts: Iterable[str]) -> list[Seen]:
    """The seen questions, oldest first, from their ids or fingerprints; other texts are left out."""
    found: list[Seen] = []
    for text in texts:
        match = _ID.match(text)
        if match:
            found.append(Seen(match["problem"], int(match["seed"]), Fingerprint.parse(text)))
    return found


def sketch(problem: Problem) -> Fingerprint:
    """What can be said of a problem's questions without making one."""
    return Fingerprint(f"{problem.key}#0", 0, minima(problem.statement), problem.structure, "")


def least_like(problems: Sequence[Problem], seen: Sequence[Seen]) -> Problem:
    """The problem that has least in common with any of the last questions seen; the first of equals."""
    recent = [each.fingerprint for each in seen[-RECENT:] if each.fingerprint is not None]
    sketches = [sketch(problem) for problem in problems]
    worst = [max((one.likeness(other) for other in recent), default=0.0) for one in sketches]
    return problems[worst.index(min(worst))]


def fresh_seed(problem: Problem, seen: Sequence[Seen], rng: Random) -> int | None:
    """A seed of a row of the problem that was not seen yet, or None when all rows were."""
    rows = len(problem.rows)
    used = {each.seed % rows for each in seen if each.problem == problem.key}
    free = [row for row in range(rows) if row not in used]
    return rng.choice(free) + rows * rng.randrange(SEEDS_PER_ROW) if free else None


def oldest_seed(problems: Sequence[Problem], seen: Sequence[Seen], rng: Random) -> tuple[Problem, int]:
    """The row seen longest ago, with other inputs than before while there are any, else the oldest question."""
    by_key = {problem.key: problem for problem in problems}
    last: dict[tuple[str, int], int] = {}
    for index, each in enumerate(seen):
        if each.problem in by_key:
            last[each.problem, each.seed % len(by_key[each.problem].rows)] = index
    key, row = min(last, key=lambda place: last[place])
    problem = by_key[key]
    seeds = [row + len(problem.rows) * step for step in range(SEEDS_PER_ROW)]
    used = [each.seed for each in seen if each.problem == key]
    free = [seed for seed in seeds if seed not in used]
    if free:
        return problem, rng.choice(free)
    return problem, min(seeds, key=lambda seed: len(used) - used[::-1].index(seed))
