"""Learners to look at screens with: the documents of a browser after a few questions, or after a thousand attempts."""

from __future__ import annotations

import json
import random
from collections.abc import Mapping
from functools import cache

from pytrix.curriculum import default_curriculum
from pytrix.levels import LEVELS, Level
from pytrix.progress import days
from pytrix.question.bank import Bank
from pytrix.question.service import QuestionService
from pytrix.stores.attempts import record_attempt, record_opened
from pytrix.stores.documents import KINDS, Documents, dump
from pytrix.stores.history import Attempt, Verdict
from pytrix.stores.outcomes import record_left
from pytrix.stores.seen import SeenQuestion
from pytrix.supply import Supply

DAY_MS = 24 * 60 * 60 * 1000
FAILED: tuple[Verdict, ...] = ("failed", "failed", "failed", "error", "timeout", "memory")


@cache
def service() -> QuestionService:
    return QuestionService(Bank())


@cache
def supply() -> Supply:
    found = {kind.key: service().available(kind.key) for kind in default_curriculum().problem_types}
    levels: dict[str, tuple[Level, ...]] = {
        key: tuple(level for level in LEVELS if level in names) for key, names in found.items() if names
    }
    return Supply(default_curriculum(), levels)


@cache
def _title(problem_type: str, level: Level, number: int) -> tuple[str, str, str]:
    question = service().pick(problem_type, level, [], random.Random(number)).question
    return question.id, question.title, question.fingerprint


def practised(questions: int, now: int, *, spread_days: int, skill: float = 0.7, seed: int = 1) -> Documents:
    """The documents of someone who met so many questions over these days up to `now` (epoch ms)."""
    rng = random.Random(seed)
    documents = Documents()
    cells = [(key, level) for key, levels in supply().coverage.items() for level in levels]
    moments = sorted(rng.uniform(0, 1) ** 0.8 * spread_days * DAY_MS for _ in range(questions))
    begin = now - spread_days * DAY_MS
    for number, offset in enumerate(moments):
        reach = min(len(cells), 4 + number // 3)
        key, level = (
            cells[rng.randrange(max(0, reach - 12), reach)] if rng.random() < 0.7 else rng.choice(cells[:reach])
        )
        at = round(begin + offset)
        documents = _met(documents, key, level, number=number, at=at, rng=rng, skill=skill)
    return documents


def _met(
    documents: Documents, key: str, level: Level, *, number: int, at: int, rng: random.Random, skill: float
) -> Documents:
    question_id, title, fingerprint = _title(key, level, number)
    seen = SeenQuestion(
        question_id=question_id, fingerprint=fingerprint, problem_type=key, level=level, title=title, seen_at=at
    )
    documents = record_opened(documents, seen, supply=supply(), anew=True)
    spent = 0
    hints = 0
    for _ in range(rng.choice((1, 1, 1, 2, 2, 3, 4))):
        spent += round(rng.lognormvariate(11.8, 0.6))
        solved = rng.random() < skill - 0.12 * LEVELS.index(level)
        hints = min(3, hints + rng.choice((0, 0, 0, 1)))
        total = 12
        made = Attempt(
            id=f"sample-{number}-{spent}",
            problem_type=key,
            level=level,
            question_id=question_id,
            title=title,
            verdict="passed" if solved else rng.choice(FAILED),
            tests_passed=total if solved else rng.randrange(total),
            tests_total=total,
            time_taken_ms=spent,
            hints_used=hints,
            executed_at=at + spent,
        )
        day = days.local_day(made.executed_at, days.zone("UTC"))
        documents = record_attempt(documents, made, day=day, supply=supply())
        if solved:
            return documents
    return record_left(documents, question_id, at=at + spent + 1000, supply=supply())


def learner(name: str, now: int) -> Documents:
    """`empty`, `ten` (ten solved in a week) or `full` (a thousand attempts in 300 days)."""
    match name:
        case "ten":
            return practised(11, now, spread_days=6, skill=0.95, seed=3)
        case "full":
            return practised(800, now, spread_days=300)
    return Documents()


def in_browser(documents: Documents) -> Mapping[str, str]:
    """What the browser's localStorage holds for these documents."""
    return {
        kind.key: json.dumps(
            {"schema": kind.schema, "revision": 1, "updatedAt": 0, "data": dump(documents.part(kind.part))}
        )
        for kind in KINDS
        if documents.part(kind.part) != kind.model()
    }
