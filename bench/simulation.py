"""Auto mode against other ways to choose questions, on simulated learners.

`python -m bench.simulation` prints the tables of docs/auto-mode.md; every learner is made from a printed seed.
"""

from __future__ import annotations

import random
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from statistics import fmean, stdev
from typing import get_args

from bench.kinds import scaled
from bench.learners import FAMILIES, Learner, World
from bench.policies import MakeChooser, at_random, auto_mode, fixed_order, original, with_ladder
from pytrix.auto_mode.catalogue import Catalogue, catalogue
from pytrix.auto_mode.policy import POLICIES, Policy
from pytrix.curriculum import default_curriculum
from pytrix.levels import LEVELS
from pytrix.question.models import Task

QUESTIONS, CHECKPOINTS, SESSION = 400, (100, 200, 400), 20
PAUSES = (0.5, 1.1, 2.2, 3.3)
MASTERED = 0.9
TUNING_FAMILY, TUNING_SEEDS = "forgetting", range(60)
HELD_OUT_SEEDS = range(5000, 5120)
WIDE_SEEDS = range(6000, 6030)
KINDS_SEEDS = range(7000, 7060)
TEACHING = (0.5, 1.0, 1.2)
LADDERS: Mapping[str, tuple[Task, ...]] = {
    "all kinds": get_args(Task),
    "no Break": ("predict", "arrange", "fix", "write"),
    "Fix only": ("fix", "write"),
}
RESAMPLES = 1000
TRIED: tuple[tuple[int, int | None, bool], ...] = (
    (3, None, False),
    (2, None, False),
    (1, None, False),
    (2, 5, False),
    (2, 8, False),
    (2, None, True),
    (3, 8, True),
    (2, 8, True),
)

POLICIES_COMPARED: Mapping[str, MakeChooser] = {
    "random": at_random,
    "fixed order": fixed_order,
    "original's rules": original,
    "table, 3 in a row": auto_mode(POLICIES["table"], fast=False),
    "table, fast (2)": auto_mode(POLICIES["table"], fast=True),
    "focused, 3 in a row": auto_mode(POLICIES["focused"], fast=False),
    "focused, fast: default": auto_mode(POLICIES["focused"], fast=True),
}
BASELINE = "original's rules"


@dataclass(frozen=True)
class Practice:
    """How one learner fared: true mastery after so many questions, and what practising was like."""

    mastery: Mapping[int, float]
    success: float
    longest_misses: int
    over_practice: float
    finished: bool


def practise(learner: Learner, make: MakeChooser, among: Catalogue, seed: int) -> Practice:
    """One learner, in sessions of the time of 20 written questions with pauses of up to three days between them."""
    chooser, calendar = make(among, random.Random(f"choices {seed}")), random.Random(f"calendar {seed}")
    day, answers, over, mastery = 0.0, list[bool](), 0, dict[int, float]()
    spent, sessions = 0.0, 1
    while spent < QUESTIONS:
        if spent >= SESSION * sessions:
            day += calendar.choice(PAUSES)
            chooser.resume(day)
            sessions += 1
        took = 1.0
        if cell := chooser.ask():
            kind = chooser.kind
            over += learner.chance(*cell, day) >= MASTERED
            answers.append(learner.answer(*cell, day, kind))
            chooser.tell(answers[-1], day)
            took = kind.takes
        spent += took
        for checkpoint in CHECKPOINTS:
            if spent >= checkpoint and checkpoint not in mastery:
                mastery[checkpoint] = learner.mastery(day)
    asked = len(answers)
    finished = chooser.ask() is None
    return Practice(mastery, sum(answers) / asked, _longest_misses(answers), over / asked, finished)


def world(modules: int) -> tuple[Catalogue, World]:
    """The first modules of the curriculum after First Steps, with questions at every level of every problem type."""
    curriculum = default_curriculum()
    available = {each.key: LEVELS for each in curriculum.problem_types}
    among = catalogue(curriculum, available, [module.id for module in curriculum.modules[1 : modules + 1]])
    return among, World({choice.key: list(choice.levels) for choice in among.choices.values()})


def group(family: str, make: MakeChooser, modules: int, seeds: Sequence[int]) -> list[Practice]:
    """One learner of the family for each seed."""
    among, skills = world(modules)
    return [practise(FAMILIES[family](skills, random.Random(f"{family} {seed}")), make, among, seed) for seed in seeds]


def print_tuning() -> None:
    """What was tried before the default was fixed."""
    print(f"\nTuning: {TUNING_FAMILY} learners, seeds {_span(TUNING_SEEDS)}, one module, mastery after 200")
    for after, focus, regain in TRIED:
        make = auto_mode(Policy(promote_after_fast=after, focus=focus, regain=regain), fast=True)
        practices = group(TUNING_FAMILY, make, 1, TUNING_SEEDS)
        shown = f"promote after {after}, focus {focus or 'none'}{', regain' * regain}"
        success = fmean(each.success for each in practices)
        print(f"  {shown:36} {fmean(each.mastery[200] for each in practices):.3f}  success {success:.2f}")


def print_comparison(modules: int, seeds: Sequence[int]) -> None:
    """The policies side by side, for every family, with 95 % confidence intervals."""
    print(f"\nFirst {modules} module(s), {len(seeds)} learners per family, seeds {_span(seeds)}")
    for family in FAMILIES:
        print(f"\n{family}")
        print(
            f"  {'policy':23}{'after 100':>13}{'after 200':>13}{'after 400':>13}   {'200 against original':22}", end=""
        )
        print("success  misses in a row  over-practice  finished")
        results = {name: group(family, make, modules, seeds) for name, make in POLICIES_COMPARED.items()}
        for name, practices in results.items():
            print(_row(name, practices, results[BASELINE]))


def print_kinds(seeds: Sequence[int]) -> None:
    """The ladder against writing only, for the same time, with what gentler tasks teach as assumed, less and more."""
    print(f"\nKinds: one module, {len(seeds)} learners per family, seeds {_span(seeds)}; 200 and 400 are times")
    alone: dict[str, list[Practice]] = {}
    for family in FAMILIES:
        alone[family] = group(family, auto_mode(POLICIES["focused"], fast=True), 1, seeds)
        print(f"\n{family}")
        print(_row("writing only", alone[family], alone[family]))
        for teaching in TEACHING:
            for name, rungs in LADDERS.items():
                practices = group(family, with_ladder(scaled(teaching), rungs), 1, seeds)
                print(_row(f"{name}, teach x{teaching:g}", practices, alone[family]))


def _row(name: str, practices: list[Practice], baseline: list[Practice]) -> str:
    columns = [_interval([each.mastery[count] for each in practices]) for count in CHECKPOINTS]
    more = "" if practices is baseline else _relative(practices, baseline)
    rest = (
        f"{fmean(each.success for each in practices):7.2f}  {fmean(each.longest_misses for each in practices):15.1f}  "
        f"{fmean(each.over_practice for each in practices):13.2f}  {fmean(each.finished for each in practices):8.0%}"
    )
    return f"  {name:23}{''.join(f'{column:>13}' for column in columns)}   {more:22}{rest}"


def _interval(values: Sequence[float]) -> str:
    return f"{fmean(values):.3f} ±{1.96 * stdev(values) / len(values) ** 0.5:.3f}"


def _relative(practices: list[Practice], baseline: list[Practice]) -> str:
    """The ratio of mean masteries after 200 questions less one, with a bootstrap interval over learners."""
    pairs = [(one.mastery[200], other.mastery[200]) for one, other in zip(practices, baseline, strict=True)]
    rng = random.Random("bootstrap")
    ratios = sorted(_ratio(rng.choices(pairs, k=len(pairs))) for _ in range(RESAMPLES))
    low, high = ratios[round(0.025 * RESAMPLES)], ratios[round(0.975 * RESAMPLES) - 1]
    return f"{_ratio(pairs):+.1%} [{low:+.1%}, {high:+.1%}]"


def _ratio(pairs: Sequence[tuple[float, float]]) -> float:
    return sum(one for one, _ in pairs) / sum(other for _, other in pairs) - 1


def _longest_misses(answers: Sequence[bool]) -> int:
    longest = row = 0
    for right in answers:
        row = 0 if right else row + 1
        longest = max(longest, row)
    return longest


def _span(seeds: Sequence[int]) -> str:
    return f"{seeds[0]} to {seeds[-1]}"


def main() -> None:
    started = time.process_time()
    print_tuning()
    print_comparison(1, HELD_OUT_SEEDS)
    print_comparison(3, WIDE_SEEDS)
    print_kinds(KINDS_SEEDS)
    print(f"\n{time.process_time() - started:.0f} s of processor time")


if __name__ == "__main__":
    main()
