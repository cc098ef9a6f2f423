"""What a run can ask: the subtopics that have verified questions, none before what it builds on."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from functools import cached_property

from pytrix.curriculum import Curriculum, Subtopic
from pytrix.levels import LEVELS, Level

Availability = Mapping[str, Collection[Level]]
"""The levels that have verified questions, by problem-type key."""


@dataclass(frozen=True)
class Choice:
    """A subtopic with questions: its place in the curriculum and the levels of its problem types, in teaching order.

    `prerequisites` are the keys of the subtopics it builds on that have questions here as well.
    """

    key: str
    name: str
    module: str
    place: int
    levels: Mapping[str, frozenset[Level]]
    prerequisites: tuple[str, ...] = ()

    @cached_property
    def top(self) -> int:
        """The index of the highest level that has questions."""
        return max(LEVELS.index(level) for levels in self.levels.values() for level in levels)

    @cached_property
    def types_by_level(self) -> Mapping[Level, tuple[str, ...]]:
        """Problem-type keys by level that has questions."""
        types = {level: tuple(key for key, levels in self.levels.items() if level in levels) for level in LEVELS}
        return {level: keys for level, keys in types.items() if keys}

    @cached_property
    def nearest(self) -> Mapping[Level, Level]:
        """The level to ask for each wanted one: the same, else the nearest that exists, the lower of two as near."""
        at = LEVELS.index
        return {
            wanted: min(self.types_by_level, key=lambda level: (abs(at(level) - at(wanted)), at(level)))
            for wanted in LEVELS
        }


@dataclass(frozen=True)
class Catalogue:
    """Every subtopic a run may ask, by key, in the order of the curriculum's path."""

    choices: Mapping[str, Choice]
    names: Mapping[str, str]
    """Names of all subtopics of the curriculum, with questions or without."""
    types: frozenset[str]
    """Keys of all problem types of the curriculum, with questions or without."""
    chapters: tuple[str, ...]
    """Ids of all modules of the curriculum, in teaching order."""

    def name(self, subtopic: str) -> str:
        return self.names.get(subtopic, subtopic)

    @cached_property
    def modules(self) -> Mapping[str, tuple[str, ...]]:
        """Subtopic keys by module id, modules in teaching order."""
        grouped: dict[str, tuple[str, ...]] = {}
        for choice in sorted(self.choices.values(), key=lambda each: self.chapters.index(each.module)):
            grouped[choice.module] = (*grouped.get(choice.module, ()), choice.key)
        return grouped


def catalogue(curriculum: Curriculum, available: Availability, modules: Collection[str] = ()) -> Catalogue:
    """The subtopics with verified questions in these modules (in all of them when none is known)."""
    wanted = {module.id for module in curriculum.modules}.intersection(modules)
    choices: dict[str, Choice] = {}
    for subtopic in curriculum.path:
        if wanted and subtopic.module_id not in wanted:
            continue
        levels = _levels(subtopic, available)
        if levels:
            needs = tuple(each for each in subtopic.prerequisites if each in choices)
            at = len(choices)
            choices[subtopic.key] = Choice(subtopic.key, subtopic.name, subtopic.module_id, at, levels, needs)
    names = {each.key: each.name for each in curriculum.subtopics}
    types = frozenset(each.key for each in curriculum.problem_types)
    return Catalogue(choices, names, types, tuple(each.id for each in curriculum.modules))


def _levels(subtopic: Subtopic, available: Availability) -> dict[str, frozenset[Level]]:
    found = {each.key: frozenset(available.get(each.key, ())) for each in subtopic.problem_types}
    return {key: levels for key, levels in found.items() if levels}
