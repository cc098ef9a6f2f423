"""The tests of a question: which inputs, what the reference gives on each, and what each known mistake does there."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from dataclasses import dataclass, field
from random import Random
from typing import Any

from pyodide_runner.frontend.python.judge import values
from pyodide_runner.frontend.python.judge.shown import show
from pyodide_runner.frontend.python.judge.unfit import Unfit
from pyodide_runner.frontend.python.validate.budget import LineBudget
from pyodide_runner.frontend.python.validate.draft import MISTAKE_LINES

from pytrix.question import models
from pytrix.question.listing import Listing
from pytrix.question.matching import Matcher
from pytrix.question.problem import FILENAME, Problem, Row, given, literal
from pytrix.question.running import Outcome, Program, Watch
from pytrix.question.statement import render

TESTS = 12
RANDOM_TESTS = 3
"""So many tests at least are drawn, besides those that every instance has."""
TRIES = 120
"""So many inputs are drawn at most until one shows a mistake."""
_DEPENDENT = Outcome("unknown")


class InstanceError(ValueError):
    """A problem cannot make a question for a row; `field` and `index` name the entry of the file at fault."""

    def __init__(self, message: str, field: str, index: int | None = None) -> None:
        super().__init__(message)
        self.field, self.index = field, index


@dataclass
class Case:
    """One input with what is said about it."""

    value: Any
    input: dict[str, Any]
    note: str = ""
    why: str = ""
    hidden: bool = True
    fixed: bool = False
    """Whether every instance of the row has this case."""
    result: Outcome | None = None
    lines: int = 0
    """How many lines the reference executes, where that was counted."""
    mistaken: dict[int, Outcome] = field(default_factory=dict)
    """What the mistakes give that were run on it, by their place in the file."""

    @property
    def expected(self) -> Outcome:
        """What the reference gives; only known for a case that is in use."""
        assert self.result is not None
        return self.result


class Cases:
    """Chooses the cases of one instance; raises `InstanceError` where the problem's file does not allow it."""

    def __init__(self, problem: Problem, seed: int, row: Row, spec: models.Spec, matcher: Matcher) -> None:
        self.problem, self.row, self.spec, self.matcher = problem, row, spec, matcher
        self.rng = Random(f"{problem.key}#{seed}")  # noqa: S311
        variation = problem.values(row)
        self.reference = Program(problem.code, variation, spec)
        self.wrong = [Program(code, variation, spec) for code in problem.mistaken_codes]
        self.chosen: list[Case] = []
        self.seen: set[str] = set()
        self.waiting: list[Case] = []

    def choose(self, tries: int) -> tuple[Case, ...]:
        """Examples, edges and what else every instance has, an input against each mistake, and drawn ones."""
        self._add_examples()
        self._add_edges()
        self._add_always()
        least = len(self.chosen) + RANDOM_TESTS
        for index in range(len(self.wrong)):
            self._separate(index, tries)
        self._fill(max(TESTS, least))
        return tuple(self.chosen)

    def outcomes(self) -> tuple[tuple[Outcome, ...], ...]:
        """What each mistake gives on the cases that were chosen."""
        return tuple(tuple(self._outcomes(index)) for index in range(len(self.wrong)))

    def _add_examples(self) -> None:
        for index, entry in enumerate(self.problem.examples):
            case = self._case(self._literal(entry.value, "EXAMPLES", index), "EXAMPLES", index)
            case.hidden, case.fixed, case.why = False, True, render(entry.why, self.row)
            if not self._add(case):
                raise InstanceError(
                    f"example {index + 1} repeats an earlier one: {show(case.value, 80)}", "EXAMPLES", index
                )

    def _add_edges(self) -> None:
        for index, (name, entry) in enumerate(self.problem.edges.items()):
            case = self._case(self._literal(entry.value, "EDGES", index), "EDGES", index)
            case.note, case.fixed = render(entry.label or name, self.row), True
            if not self._add(case):
                shown = next(each for each in self.chosen if each.input == case.input)
                shown.note = shown.note or case.note

    def _add_always(self) -> None:
        for index, entry in enumerate(self.problem.always):
            value = self._literal(entry, "ALWAYS", index)
            if value is not None:
                case = self._case(value, "ALWAYS", index)
                case.fixed = True
                self._add(case)

    def _separate(self, index: int, tries: int) -> None:
        if any(self._differs(index, case) for case in self.chosen):
            return
        for case in self._candidates(tries):
            if self._differs(index, case):
                self._add(case)
                return
            self.waiting.append(case)
        message = f"no input among {tries} tells this mistake from the reference on the row {dict(self.row)}"
        raise InstanceError(message, "MISTAKES", index)

    def _fill(self, wanted: int) -> None:
        for case in [*self.waiting]:
            if len(self.chosen) >= wanted:
                return
            self._add(case)
        for case in self._candidates(TRIES):
            if len(self.chosen) >= wanted:
                return
            self._add(case)

    def _candidates(self, tries: int) -> Iterator[Case]:
        for _ in range(tries):
            try:
                value = given(self.problem.namespace["inputs"], self.row, self.rng)
            except Exception as error:
                raise InstanceError(f"inputs() raises {type(error).__name__}: {error}", "inputs") from error
            yield self._case(value, "inputs")

    def _literal(self, entry: object, field: str, index: int) -> object:
        try:
            return literal(entry, self.row)
        except Exception as error:
            raise InstanceError(f"this entry raises {type(error).__name__}: {error}", field, index) from error

    def _case(self, value: Any, field_name: str, index: int | None = None) -> Case:
        _check_shape(self.problem, value, field_name, index)
        try:
            return Case(value, test_input(self.spec, value))
        except Unfit as unfit:
            raise InstanceError(f"{field_name} gives what cannot be sent: {unfit.message}", field_name, index) from None

    def _add(self, case: Case) -> bool:
        key = repr(case.input)
        if key in self.seen:
            return False
        self.seen.add(key)
        self._expect(case)
        self.chosen.append(case)
        return True

    def _expect(self, case: Case) -> None:
        if case.result is None:
            case.result = _by_any_listing(self.reference, case)
            if case.result == _DEPENDENT:
                message = (
                    f"the reference depends on the order in which a folder lists its files: {show(case.value, 120)}"
                )
                raise InstanceError(message, self.problem.entry)
            told = f"{case.result.error}: {case.result.message} on {show(case.value, 120)}"
            if case.result.status == "raised" and case.result.error not in self.problem.raises:
                raise InstanceError(f"the reference raises {told}", self.problem.entry)
            if case.result.status == "unfit":
                raise InstanceError(f"the reference cannot be judged: {told}", self.problem.entry)

    def _differs(self, index: int, case: Case) -> bool:
        self._expect(case)
        outcome = self._mistaken(index, case)
        return outcome != _DEPENDENT and not self.matcher.matches(case.expected, outcome, case.input)

    def _outcomes(self, index: int) -> Iterator[Outcome]:
        ended = False
        for case in self.chosen:
            outcome = Outcome("not_run") if ended else self._mistaken(index, case)
            ended = ended or outcome.status == "timeout"
            yield outcome

    def _mistaken(self, index: int, case: Case) -> Outcome:
        if index not in case.mistaken:
            case.mistaken[index] = _by_any_listing(self.wrong[index], case, MISTAKE_LINES)
        return case.mistaken[index]


def _by_any_listing(program: Program, case: Case, lines: int | None = None) -> Outcome:
    """What the program gives however a folder lists its files; `_DEPENDENT` where that decides."""

    def budget() -> Watch:
        return LineBudget(FILENAME, lines) if lines else nullcontext()

    if "files" not in case.input:
        return program.run(case.input, budget())
    listing = Listing(reverse=False)
    outcome = program.run(case.input, _both(listing, budget()))
    if not listing.happened:
        return outcome
    again = program.run(case.input, _both(Listing(reverse=True), budget()))
    return outcome if again == outcome else _DEPENDENT


@contextmanager
def _both(one: Watch, other: Watch) -> Iterator[None]:
    with one, other:
        yield


def test_input(spec: models.Spec, value: Any) -> dict[str, Any]:
    """The `input` of a test on a value of inputs()."""
    match spec.kind:
        case "class":
            return {"operations": values.encode([list(operation) for operation in value])}
        case "program":
            return {"stdin": value}
        case "files":
            return {"files": value[0], "args": values.encode(list(value[1:]))}
    return {"args": values.encode(list(value))}


def _check_shape(problem: Problem, value: Any, field_name: str, index: int | None = None) -> None:
    wanted = _SHAPES[problem.kind]
    if not _fits(problem, value):
        parameters = ", ".join(problem.parameters)
        told = f"{field_name} gives {show(value, 100)}, but {wanted.format(parameters=parameters)}"
        raise InstanceError(told, field_name, index)


_SHAPES = {
    "function": "an input is a tuple with one argument for each of ({parameters})",
    "class": "an input is a list of tuples: (class name, arguments…) first, then (method, arguments…)",
    "program": "an input is the text of stdin",
    "files": "an input is a tuple: a dict of file names and texts, then one argument for each of ({parameters})",
}


def _fits(problem: Problem, value: Any) -> bool:
    match problem.kind:
        case "class":
            named = isinstance(value, list) and all(
                isinstance(each, tuple) and each and isinstance(each[0], str) for each in value
            )
            return named and bool(value) and value[0][0] == problem.entry
        case "program":
            return isinstance(value, str)
        case "files":
            filled = (
                isinstance(value, tuple) and len(value) == len(problem.parameters) + 1 and isinstance(value[0], dict)
            )
            return filled and all(isinstance(text, str) for pair in value[0].items() for text in pair)
    return isinstance(value, tuple) and len(value) == len(problem.parameters)
