"""What a run goes through from its first question on, stage by stage."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

from pytrix.auto_mode.catalogue import Catalogue
from pytrix.auto_mode.documents import AutoRun
from pytrix.auto_mode.queue import introduces, wanted
from pytrix.levels import Level


@dataclass(frozen=True)
class Stage:
    """A stretch of a run: so many topics of a module, at first at this level.

    With `questions` it is the introduction, which has that many; otherwise its topics come until they are finished.
    """

    module: str
    topics: int
    level: Level
    questions: int | None = None


def stages(run: AutoRun, catalogue: Catalogue) -> tuple[Stage, ...]:
    """The stages of a run that has asked nothing yet, in the order in which their first topics come."""
    introduction = [entry for entry in run.topic_queue if introduces(entry)]
    topics = Counter(choice.module for choice in wanted(run, catalogue))
    found = []
    if introduction:
        first = introduction[0].subtopic
        module = catalogue.choices[first].module
        count = len({entry.subtopic for entry in introduction})
        found.append(Stage(module, count, _level(run, catalogue, first), len(introduction)))
        if introduction[0].origin == "steps":
            # A walk through the whole module.
            del topics[module]
    found += [
        Stage(module, count, _level(run, catalogue, catalogue.modules[module][0])) for module, count in topics.items()
    ]
    return tuple(found)


def _level(run: AutoRun, catalogue: Catalogue, subtopic: str) -> Level:
    return catalogue.choices[subtopic].nearest[run.level_of(subtopic)]
