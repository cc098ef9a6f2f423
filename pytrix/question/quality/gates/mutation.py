"""Mutants: small changes of the shown solution that the tests of every instance must notice."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cached_property
from random import Random

from pyodide_runner.frontend.python.judge.shown import show
from pyodide_runner.frontend.python.validate.budget import LineBudget
from pyodide_runner.frontend.python.validate.mutate import (
    LEAST_MISTAKES,
    SKIPS,
    Mutant,
    allowed_lines,
    is_enough,
    listing,
    mutants,
)

from pytrix.question.cases import Case, test_input
from pytrix.question.folding import folded
from pytrix.question.instance import Instance
from pytrix.question.problem import FILENAME, Problem, Row, given
from pytrix.question.quality.subject import Subject
from pytrix.question.running import Program
from pytrix.question.violation import Violation

UNNOTICED = 0.05
"""The share of mutants that no input tells from the solution and that need not be listed in EQUIVALENT."""
FEW = 3
"""So many need not be listed however few mutants there are."""
INPUTS = 150
"""Inputs that are drawn to tell a mutant from the solution."""
SHOWN = 3


def check(subject: Subject) -> Iterator[Violation]:
    problem = subject.problem
    studies = [Study(problem, row, subject.of_row(row)) for row in problem.rows]
    most = max(len(each.wanted) for each in studies)
    if not is_enough(most, len(problem.mistakes)):
        told = f"only {most} mutants and {len(problem.mistakes)} mistakes"
        yield problem.violation("mutants", told, f"write at least {LEAST_MISTAKES} mistakes", problem.line("MISTAKES"))
    yield from _unmatched(problem, studies)
    for study in studies:
        found = list(_survivors(study))
        if found:
            yield from found
            return


def _survivors(study: Study) -> Iterator[Violation]:
    problem = study.problem
    told = [f"\n      {each.change}   noticed on {show(case.value, 160)}" for each, case in study.missed[:SHOWN]]
    if told:
        message = f"{len(study.missed)} mutants survive on some instance{_on(study)}:{''.join(told)}"
        remedy = (
            "python -m pytrix.question.mend adds such inputs to ALWAYS; or let inputs() draw them in most instances"
        )
        yield problem.violation("mutants", message, remedy, problem.line(problem.entry))
    unnoticed = study.unnoticed
    if len(unnoticed) > max(FEW, UNNOTICED * len(study.wanted)):
        message = f"{len(unnoticed)} of {len(study.wanted)} mutants survive all inputs{_on(study)}:{listing(unnoticed)}"
        yield problem.violation("mutants", message, _REMEDY, problem.line(problem.entry))


def _on(study: Study) -> str:
    return f" on the row {dict(study.row)}" if len(study.problem.rows) > 1 else ""


_REMEDY = (
    "add an edge or let inputs() produce inputs where the change matters; "
    'if both do the same, list it: EQUIVALENT = {"old -> new": "reason"}; simpler code has fewer mutants'
)


class Study:
    """The mutants of the solution shown on one row, and what the tests of some instances say of them."""

    def __init__(self, problem: Problem, row: Row, instances: Sequence[Instance]) -> None:
        self.problem, self.row, self.instances = problem, row, instances
        self.found = mutants(problem.shown(row), FILENAME)
        self.listed = {_on_row(change, problem, row): change for change in problem.equivalent}
        self.wanted = [each for each in self.found if _plain(each.change) not in self.listed]

    @cached_property
    def survivors(self) -> list[list[Mutant]]:
        """For each instance the wanted mutants that its tests do not notice."""
        left = [each for each in self.wanted if not self._dies(each, self.instances[0], fixed=True)]
        return [[each for each in left if not self._dies(each, instance, fixed=False)] for instance in self.instances]

    @cached_property
    def missed(self) -> list[tuple[Mutant, Case]]:
        """Mutants that survive an instance, each with the smallest drawn input on which it is noticed."""
        alive = [each for each in self.wanted if any(each in survivors for survivors in self.survivors)]
        found = [(each, self.killer(each)) for each in alive]
        return [(each, case) for each, case in found if case is not None]

    @property
    def unnoticed(self) -> list[Mutant]:
        """Mutants that survive an instance and every drawn input."""
        missed = {id(each) for each, _ in self.missed}
        alive = [each for each in self.wanted if any(each in survivors for survivors in self.survivors)]
        return [each for each in alive if id(each) not in missed]

    @cached_property
    def drawn(self) -> list[Case]:
        """Different inputs with what the solution answers and how many lines that took, the smallest first."""
        rng = Random(f"{self.problem.key}#mutants")  # noqa: S311
        found: dict[str, Case] = {}
        for _ in range(INPUTS):
            value = given(self.problem.namespace["inputs"], self.row, rng)
            case = Case(value, test_input(self.instances[0].spec, value))
            found.setdefault(repr(case.input), case)
        return [found[key] for key in sorted(found, key=lambda key: (len(key), key))]

    def killer(self, mutant: Mutant) -> Case | None:
        """The smallest drawn input on which the mutant is noticed, if any."""
        return next((case for case in self.drawn if self.notices(case, mutant)), None)

    def notices(self, case: Case, mutant: Mutant) -> bool:
        """Whether the mutant answers this input differently."""
        instance = self.instances[0]
        if case.result is None:
            reference = Program(self.problem.code, self.problem.values(self.row), instance.spec)
            budget = LineBudget(FILENAME, 10**9)
            case.result, case.lines = reference.run(case.input, budget), budget.spent
        program = Program(mutant.code, SKIPS, instance.spec)
        outcome = program.run(case.input, LineBudget(FILENAME, allowed_lines(case.lines)))
        return not instance.matcher.matches(case.expected, outcome, case.input)

    def dies(self, mutant: Mutant) -> bool:
        """Whether the tests of some instance notice the mutant."""
        return any(self._dies(mutant, each, fixed=fixed) for each in self.instances for fixed in (True, False))

    def _dies(self, mutant: Mutant, instance: Instance, *, fixed: bool) -> bool:
        program = Program(mutant.code, SKIPS, instance.spec)
        for case, lines in zip(instance.cases, instance.lines, strict=True):
            if case.fixed is fixed:
                outcome = program.run(case.input, LineBudget(FILENAME, allowed_lines(lines)))
                if not instance.matcher.matches(case.expected, outcome, case.input):
                    return True
        return False


def _unmatched(problem: Problem, studies: Sequence[Study]) -> Iterator[Violation]:
    for index, written in enumerate(problem.equivalent):
        line = problem.line("EQUIVALENT", index)
        pairs = [
            (study, each)
            for study in studies
            for each in study.found
            if study.listed.get(_plain(each.change)) == written
        ]
        if not pairs:
            remedy = "copy it from the mutants gate, or remove it"
            yield problem.violation("equivalent", f"no mutant is {written!r}", remedy, line)
        elif any(study.dies(each) for study, each in pairs):
            remedy = "it is not equivalent: remove it"
            yield problem.violation("equivalent", f"the tests notice {written!r}", remedy, line)


def _on_row(change: str, problem: Problem, row: Row) -> str:
    """A change as the mutants of the row's solution word it; it may be written with the row's names."""
    if not problem.variation or " -> " not in change:
        return _plain(change)
    old, new = change.split(" -> ", 1)
    return f"{_folded(old, problem, row)} -> {_folded(new, problem, row)}"


def _folded(line: str, problem: Problem, row: Row) -> str:
    for head, tail in (("", ""), ("", " pass"), ("while True:\n    ", "")):
        try:
            text = folded(f"{head}{line}{tail}\n", problem.values(row), "", tidy=False)
        except SyntaxError:
            continue
        return _plain(text.removeprefix("while True:").strip().removesuffix(" pass"))
    return _plain(line)


def _plain(change: str) -> str:
    return " ".join(change.split()).replace('"', "'")
