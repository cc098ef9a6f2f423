"""Ways to choose the next question, for simulated learners."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import cycle
from typing import Protocol

from bench.kinds import WRITE, Kind
from pytrix.auto_mode.catalogue import Catalogue
from pytrix.auto_mode.policy import POLICIES, Policy
from pytrix.auto_mode.runs import new_run, planned, recorded, resumed
from pytrix.levels import LEVELS
from pytrix.progress.outcome import Outcome
from pytrix.question.models import Task

DAY_MS = 24 * 60 * 60 * 1000
NEVER = 10**9


class Chooser(Protocol):
    """Asks one question after another, each as a kind of task; None when it has no more to ask."""

    @property
    def kind(self) -> Kind: ...

    def resume(self, day: float) -> None: ...

    def ask(self) -> tuple[str, int] | None: ...

    def tell(self, solved: bool, day: float) -> None: ...


MakeChooser = Callable[[Catalogue, random.Random], Chooser]


class Listed:
    """Questions from an endless list that takes no notice of the answers."""

    kind = WRITE

    def __init__(self, cells: Iterator[tuple[str, int]]) -> None:
        self.cells = cells

    def resume(self, day: float) -> None:
        return

    def ask(self) -> tuple[str, int]:
        return next(self.cells)

    def tell(self, solved: bool, day: float) -> None:
        return


class AutoMode:
    """The app's own rules, on a run with the given policy; everything is to be written."""

    kind = WRITE

    def __init__(self, catalogue: Catalogue, policy: Policy, *, fast: bool, remediation: bool = True) -> None:
        POLICIES["simulated"] = policy
        self.catalogue, self.number = catalogue, 0
        run = new_run("simulated", "simulated", 0, catalogue, fast_progression=fast, remediation_mode=remediation)
        self.run = run.model_copy(update={"policy": "simulated"})

    def resume(self, day: float) -> None:
        self.run = resumed(self.run, self.catalogue, round(day * DAY_MS)).run

    def ask(self) -> tuple[str, int] | None:
        self.question = planned(self.run, self.catalogue)
        return (self.question.problem_type, LEVELS.index(self.question.level)) if self.question else None

    def tell(self, solved: bool, day: float) -> None:
        assert self.question
        self.number += 1
        self.run = recorded(
            self.run,
            Outcome.SOLVED if solved else Outcome.MISSED,
            self.catalogue,
            question_id=str(self.number),
            problem_type=self.question.problem_type,
            at=round(day * DAY_MS),
            gentler=self.kind is not WRITE,
        ).run


class Ladder(AutoMode):
    """The app's own rules with the ladder: a miss brings a gentler task of the subtopic, a success a harder one."""

    def __init__(self, catalogue: Catalogue, policy: Policy, kinds: Mapping[Task, Kind], rungs: Sequence[Task]) -> None:
        super().__init__(catalogue, policy, fast=True)
        self.kinds, self.rungs = kinds, rungs
        self.places: dict[str, int] = {}

    @property
    def kind(self) -> Kind:  # type: ignore[override]
        place = self.places.get(self._subtopic, len(self.rungs) - 1)
        task = self.rungs[place]
        return WRITE if task == "write" else self.kinds[task]

    def tell(self, solved: bool, day: float) -> None:
        super().tell(solved, day)
        last = len(self.rungs) - 1
        place = self.places.get(self._subtopic, last) + (1 if solved else -1)
        self.places[self._subtopic] = max(0, min(last, place))

    @property
    def _subtopic(self) -> str:
        return self.question.problem_type.rpartition("/")[0] if self.question else ""


def at_random(catalogue: Catalogue, rng: random.Random) -> Chooser:
    """Any problem type at any level."""
    cells = _cells(catalogue)
    return Listed(iter(lambda: rng.choice(cells), None))


def fixed_order(catalogue: Catalogue, rng: random.Random) -> Chooser:
    """Every problem type in teaching order, once at each level, from the easiest."""
    return Listed(cycle(_cells(catalogue)))


def original(catalogue: Catalogue, rng: random.Random) -> Chooser:
    """The earlier app's rules: one difficulty for all that stays at beginner, and remediation that cannot fire."""
    return AutoMode(catalogue, Policy(promote_after=NEVER, demote_after=NEVER), fast=False, remediation=False)


def auto_mode(policy: Policy, *, fast: bool) -> MakeChooser:
    """Auto mode with these thresholds; `fast` is the setting "fast progression"."""
    return lambda catalogue, rng: AutoMode(catalogue, policy, fast=fast)


def with_ladder(kinds: Mapping[Task, Kind], rungs: Sequence[Task]) -> MakeChooser:
    """The default of auto mode with tasks gentler than writing, the gentlest of `rungs` first."""
    return lambda catalogue, rng: Ladder(catalogue, POLICIES["focused"], kinds, rungs)


def _cells(catalogue: Catalogue) -> list[tuple[str, int]]:
    return [
        (key, LEVELS.index(level))
        for choice in catalogue.choices.values()
        for key, levels in choice.levels.items()
        for level in LEVELS
        if level in levels
    ]
