"""Simulated learners of three families, each with a true skill that the policies under test cannot see.

A skill cell is a problem type at a level. `mastery` is the learner's true chance to solve a fresh question, averaged
over all cells of the curriculum that is practised. What a question teaches also reaches the other problem types of its
subtopic, in part. All numbers below were chosen before any policy was compared with them, except the logistic gain,
which was lowered once because it let every policy reach the ceiling.
"""

from __future__ import annotations

import math
import random
from collections.abc import Callable, Mapping, Sequence
from statistics import fmean as mean
from typing import Protocol

from bench.kinds import WRITE, Kind

Cell = tuple[str, int]


class Learner(Protocol):
    """Someone who answers questions and learns from them; `day` is the time since the start in days."""

    def chance(self, problem_type: str, level: int, day: float) -> float: ...

    def answer(self, problem_type: str, level: int, day: float, kind: Kind = WRITE) -> bool: ...

    def mastery(self, day: float) -> float: ...


class World:
    """The problem types practised, and for each its subtopic's types."""

    def __init__(self, subtopics: Mapping[str, Sequence[str]]) -> None:
        self.types = [key for keys in subtopics.values() for key in keys]
        self.siblings = {key: [other for other in keys if other != key] for keys in subtopics.values() for key in keys}
        self.subtopic = {key: subtopic for subtopic, keys in subtopics.items() for key in keys}


class KnowledgeTracing:
    """Bayesian knowledge tracing: a cell is known or not, a question may teach it, the level below must come first."""

    known_at_start = (0.22, 0.06, 0.01)
    guess, slip = (0.20, 0.10, 0.04), 0.08
    learns_when_ready, learns_unready, transfer = 0.40, 0.06, 0.35

    def __init__(self, world: World, rng: random.Random) -> None:
        self.world, self.rng = world, rng
        talent = rng.uniform(0.6, 1.6)
        self.pace = rng.uniform(0.7, 1.3)
        self.known: set[Cell] = set()
        for key in world.types:
            for level, share in enumerate(self.known_at_start):
                below = level == 0 or (key, level - 1) in self.known
                if below and rng.random() < share * talent * (1 if level == 0 else 3):
                    self.known.add((key, level))

    def answer(self, problem_type: str, level: int, day: float, kind: Kind = WRITE) -> bool:
        right = self.rng.random() < _easier(self.chance(problem_type, level, day), kind)
        self._learn((problem_type, level), kind.teaches)
        for sibling in self.world.siblings[problem_type]:
            self._learn((sibling, level), self.transfer * kind.teaches)
        return right

    def mastery(self, day: float) -> float:
        return mean(self.chance(key, level, day) for key in self.world.types for level in range(3))

    def chance(self, problem_type: str, level: int, day: float) -> float:
        return 1 - self.slip if (problem_type, level) in self.known else self.guess[level]

    def _learn(self, cell: Cell, share: float) -> None:
        key, level = cell
        ready = level == 0 or (key, level - 1) in self.known
        rate = self.learns_when_ready if ready else self.learns_unready
        if cell not in self.known and self.rng.random() < rate * self.pace * share:
            self.known.add(cell)


class Logistic:
    """Rasch model with learning: questions near the learner's ability teach most, far too easy or hard ones little."""

    difficulty = (-1.2, 0.4, 1.8)
    gain, transfer = 0.35, 0.35

    def __init__(self, world: World, rng: random.Random) -> None:
        self.world, self.rng = world, rng
        overall, self.pace = rng.gauss(-0.9, 0.5), rng.uniform(0.7, 1.3)
        by_subtopic = {subtopic: rng.gauss(0, 0.5) for subtopic in dict.fromkeys(world.subtopic.values())}
        self.ability = {key: overall + by_subtopic[world.subtopic[key]] + rng.gauss(0, 0.3) for key in world.types}
        cells = [(key, level) for key in world.types for level in range(3)]
        self.item = {(key, level): self.difficulty[level] + rng.gauss(0, 0.3) for key, level in cells}

    def answer(self, problem_type: str, level: int, day: float, kind: Kind = WRITE) -> bool:
        chance = _easier(self.chance(problem_type, level, day), kind)
        right = self.rng.random() < chance
        worth = 4 * chance * (1 - chance) * self.gain * self.pace * kind.teaches
        self._learn(problem_type, worth, day)
        for sibling in self.world.siblings[problem_type]:
            self._learn(sibling, worth * self.transfer, day)
        return right

    def mastery(self, day: float) -> float:
        return mean(self.chance(key, level, day) for key in self.world.types for level in range(3))

    def chance(self, problem_type: str, level: int, day: float) -> float:
        return 1 / (1 + math.exp(self.item[problem_type, level] - self._ability(problem_type, day)))

    def _ability(self, key: str, day: float) -> float:
        return self.ability[key]

    def _learn(self, key: str, worth: float, day: float) -> None:
        self.ability[key] += worth


class Forgetting(Logistic):
    """The logistic learner who forgets between sessions: what was gained fades, ever slower if repeated."""

    first_half_life, growth = 4.0, 1.6

    def __init__(self, world: World, rng: random.Random) -> None:
        super().__init__(world, rng)
        self.gained = dict.fromkeys(world.types, 0.0)
        self.seen = dict.fromkeys(world.types, 0.0)
        self.half_life = dict.fromkeys(world.types, self.first_half_life)

    def _ability(self, key: str, day: float) -> float:
        return self.ability[key] + self._left(key, day)

    def _left(self, key: str, day: float) -> float:
        return self.gained[key] * math.exp2((self.seen[key] - day) / self.half_life[key])

    def _learn(self, key: str, worth: float, day: float) -> None:
        if day - self.seen[key] >= 0.5 and self.gained[key]:
            self.half_life[key] *= self.growth
        self.gained[key] = self._left(key, day) + worth
        self.seen[key] = day


def _easier(chance: float, kind: Kind) -> float:
    """The chance to solve a question as a kind of task, from that to write it."""
    odds = chance / (1 - chance) * math.exp(kind.ease)
    return odds / (1 + odds)


FAMILIES: Mapping[str, Callable[[World, random.Random], Learner]] = {
    "knowledge tracing": KnowledgeTracing,
    "logistic": Logistic,
    "forgetting": Forgetting,
}
