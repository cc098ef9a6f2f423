"""`python -m pytrix.question.coverage [module …] [--types]`: how much of the bank is filled, and what has no lesson."""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from pytrix.curriculum import Curriculum, Module, default_curriculum
from pytrix.keys import problem_type_of
from pytrix.lessons import taught
from pytrix.levels import LEVELS
from pytrix.question.bank import Bank
from pytrix.question.quality.command import run

ENOUGH = 3
"""So many problems a place, a problem type on a level, can be practised without repetition."""
Places = Counter[tuple[str, str]]


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the tables."""
    parser = argparse.ArgumentParser(
        prog="python -m pytrix.question.coverage", description="Show how much of the bank is filled."
    )
    parser.add_argument("modules", nargs="*", help="ids of modules, or their beginnings; all without")
    parser.add_argument("--types", action="store_true", help="a line for each problem type too")
    options = parser.parse_args(arguments)
    curriculum, bank, lessons = default_curriculum(), Bank(), taught()
    places: Places = Counter()
    for entry in bank.every():
        places[problem_type_of(entry.key), entry.level] += 1
    chosen = [each for each in curriculum.modules if _is_chosen(each.id, options.modules)]
    for line in (*_modules(chosen, places, lessons), *_levels(chosen, places)):
        _say(line)
    if options.types:
        for module in chosen:
            _say("\n".join(["", *_types(module, places, lessons)]))
    _say(f"\n{places.total()} problems, {len(lessons)} lessons")
    for key in _untaught(curriculum, places, lessons):
        _say(f"no lesson: {key}")
    return 0


def _is_chosen(module: str, wanted: Sequence[str]) -> bool:
    return not wanted or any(module.startswith(each) for each in wanted)


def _modules(modules: Iterable[Module], places: Places, lessons: frozenset[str]) -> Iterator[str]:
    """A line a module: places with a problem, places with enough, problems, types, lessons."""
    heads = f"{'types':>7}{'places':>8}{'filled':>8}{f'≥ {ENOUGH}':>6}{'problems':>10}{'a place':>9}{'lessons':>9}"
    yield f"{'module':42}{heads}"
    for module in modules:
        types = [kind.key for subtopic in module.subtopics for kind in subtopic.problem_types]
        counts = [places[key, level] for key in types for level in LEVELS]
        filled, enough, number = sum(map(bool, counts)), sum(each >= ENOUGH for each in counts), sum(counts)
        average = f"{number / filled:.1f}" if filled else "–"
        told = f"{len(types):7}{len(counts):8}{filled:8}{enough:6}{number:10}{average:>9}"
        yield f"{module.id[:40]:42}{told}{len(lessons.intersection(types)):9}"


def _levels(modules: Iterable[Module], places: Places) -> Iterator[str]:
    types = [kind.key for module in modules for subtopic in module.subtopics for kind in subtopic.problem_types]
    yield ""
    for level in LEVELS:
        counts = [places[key, level] for key in types]
        filled = sum(map(bool, counts))
        yield f"{level:14}{filled:5} of {len(counts)} places filled, {sum(counts)} problems"


def _types(module: Module, places: Places, lessons: frozenset[str]) -> Iterator[str]:
    yield f"{module.name}: beginner, intermediate, advanced problems; * has a lesson"
    for subtopic in module.subtopics:
        for kind in subtopic.problem_types:
            counts = "".join(f"{places[kind.key, level]:4}" for level in LEVELS)
            yield f"{counts} {'*' if kind.key in lessons else ' '} {subtopic.id}/{kind.id}"


def _untaught(curriculum: Curriculum, places: Places, lessons: frozenset[str]) -> Iterator[str]:
    filled = {key for (key, _), count in places.items() if count}
    known = [kind.key for kind in curriculum.problem_types]
    yield from (key for key in known if key in filled - lessons)


def _say(text: str) -> None:
    sys.stdout.write(text + "\n")


if __name__ == "__main__":
    sys.exit(run(main))
