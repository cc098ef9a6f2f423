"""Instances: the question that a problem and a seed make, the same on every machine."""

from __future__ import annotations

import ast
import inspect
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache
from random import Random
from typing import Any

from pyodide_runner.frontend.python.judge import values
from pyodide_runner.frontend.python.judge.shown import show
from pyodide_runner.frontend.python.judge.unfit import Unfit
from pyodide_runner.frontend.python.validate.budget import LineBudget
from pyodide_runner.frontend.python.validate.described import call_text, result_text
from pyodide_runner.frontend.python.validate.draft import MISTAKE_LINES

from pytrix.curriculum import UnknownTopic, default_curriculum
from pytrix.keys import ids
from pytrix.question import fingerprint, models
from pytrix.question.listing import ORDERS, listed
from pytrix.question.matching import Matcher
from pytrix.question.problem import FILENAME, Problem, Row, given, literal
from pytrix.question.running import Outcome, Program
from pytrix.question.statement import render

TESTS = 12
RANDOM_TESTS = 3
"""So many tests at least are drawn, besides those that every instance has."""
TRIES = 120
TIME_LIMIT_MS = 5_000
LARGE_TIME_LIMIT_MS = 2_000
"""For a large input on which the browser cannot time the solution; else it sets the limit from that time."""
UNKNOWN = '{"status":"unknown"}'
"""A mistake's outcome where it is not to be told beforehand; it goes with anything."""
_DEPENDENT = Outcome("unknown")
_CODEC_CLASSES = {"ListNode": "linked_list", "TreeNode": "tree", "GraphNode": "graph"}


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

    @property
    def expected(self) -> Outcome:
        """What the reference gives; only known for a case that is in use."""
        assert self.result is not None
        return self.result


@dataclass(frozen=True)
class Instance:
    """A question with what the gates need to look behind it."""

    question: models.Question
    problem: Problem
    row: Row
    spec: models.Spec
    cases: tuple[Case, ...]
    matcher: Matcher
    outcomes: tuple[tuple[Outcome, ...], ...]

    @cached_property
    def lines(self) -> tuple[int, ...]:
        """How many lines the reference executes on each case."""
        program = Program(self.problem.code, self.problem.values(self.row), self.spec)
        budgets = [LineBudget(FILENAME, sys.maxsize) for _ in self.cases]
        for case, budget in zip(self.cases, budgets, strict=True):
            program.run(case.input, budget)
        return tuple(budget.spent for budget in budgets)


def instantiate(problem: Problem, seed: int) -> models.Question:
    """The question of `problem` for `seed`; raises `InstanceError` when the file does not allow one."""
    return instance(problem, seed).question


def row_of(problem: Problem, seed: int) -> int:
    """The index of the row that a seed chooses."""
    return seed % len(problem.rows)


def instance(problem: Problem, seed: int) -> Instance:
    """Like `instantiate`, with the cases and outcomes behind the question."""
    row = problem.rows[row_of(problem, seed)]
    return _Maker(problem, seed, row).instance()


def spec_of(problem: Problem) -> models.Spec:
    """How a solution of the problem is called."""
    return _spec(problem)


class _Maker:
    """Makes one instance."""

    def __init__(self, problem: Problem, seed: int, row: Row) -> None:
        self.problem, self.seed, self.row = problem, seed, row
        self.rng = Random(f"{problem.key}#{seed}")  # noqa: S311
        self.spec = _spec(problem)
        variation = problem.values(row)
        self.reference = Program(problem.code, variation, self.spec)
        self.wrong = [Program(code, variation, self.spec) for code in problem.mistaken_codes]
        self.matcher = Matcher(problem, row, self.spec)
        self.cases: list[Case] = []
        self.seen: set[str] = set()
        self.waiting: list[Case] = []

    def instance(self) -> Instance:
        self._add_examples()
        self._add_edges()
        self._add_always()
        least = len(self.cases) + RANDOM_TESTS
        for index in range(len(self.wrong)):
            self._separate(index)
        self._fill(max(TESTS, least))
        outcomes = tuple(tuple(self._outcomes(wrong)) for wrong in self.wrong)
        question = self._question(outcomes)
        return Instance(question, self.problem, self.row, self.spec, tuple(self.cases), self.matcher, outcomes)

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
                shown = next(each for each in self.cases if each.input == case.input)
                shown.note = shown.note or case.note

    def _add_always(self) -> None:
        for index, entry in enumerate(self.problem.always):
            value = self._literal(entry, "ALWAYS", index)
            if value is not None:
                case = self._case(value, "ALWAYS", index)
                case.fixed = True
                self._add(case)

    def _separate(self, index: int) -> None:
        wrong = self.wrong[index]
        if any(self._differs(wrong, case) for case in self.cases):
            return
        for case in self._candidates(TRIES):
            if self._differs(wrong, case):
                self._add(case)
                return
            self.waiting.append(case)
        message = f"no input among {TRIES} tells this mistake from the reference on the row {dict(self.row)}"
        raise InstanceError(message, "MISTAKES", index)

    def _fill(self, wanted: int) -> None:
        for case in [*self.waiting]:
            if len(self.cases) >= wanted:
                return
            self._add(case)
        for case in self._candidates(TRIES):
            if len(self.cases) >= wanted:
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
        self.cases.append(case)
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

    def _differs(self, wrong: Program, case: Case) -> bool:
        self._expect(case)
        outcome = _by_any_listing(wrong, case, MISTAKE_LINES)
        return outcome != _DEPENDENT and not self.matcher.matches(case.expected, outcome, case.input)

    def _outcomes(self, wrong: Program) -> Iterator[Outcome]:
        ended = False
        for case in self.cases:
            outcome = Outcome("not_run") if ended else _by_any_listing(wrong, case, MISTAKE_LINES)
            ended = ended or outcome.status == "timeout"
            yield outcome

    def _question(self, outcomes: tuple[tuple[Outcome, ...], ...]) -> models.Question:
        problem, row = self.problem, self.row
        statement = render(problem.statement, row)
        tests = (*(self._test(case) for case in self.cases), *self._large_tests())
        mistakes = [
            models.KnownMistake(
                message=render(mistake.message, row),
                outcomes=(*(each.text() for each in found), *[UNKNOWN] * bool(problem.slow)),
            )
            for mistake, found in zip(problem.mistakes, outcomes, strict=True)
        ]
        print_ = fingerprint.Fingerprint(
            f"{problem.key}#{self.seed}",
            row_of(problem, self.seed),
            _minima(statement),
            problem.structure,
            fingerprint.digest(case.expected.value or case.expected.stdout for case in self.cases),
        )
        nudge, approach, near_code = (render(hint, row) for hint in problem.hints)
        return models.Question(
            id=f"{problem.key}@{problem.version}#{self.seed}",
            problem_type=problem.problem_type,
            topic=_topic(problem.problem_type),
            level=problem.level,  # type: ignore[arg-type]
            title=render(problem.title, row),
            statement=statement,
            kind=self.spec.kind,
            signature=problem.signature,
            spec=self.spec,
            starter_code=problem.stub,
            constraints=tuple(render(each, row) for each in problem.constraints),
            examples=tuple(self._example(case) for case in self.cases if not case.hidden),
            tests=tests,
            comparison=self.matcher.comparison,
            hints=(nudge, approach, near_code),
            archetype=problem.tags[0].lower(),
            tags=problem.tags,
            solution=problem.shown(row),
            explanation=render(problem.explanation, row),
            other_ways=tuple(
                models.OtherWay(note=render(way.message, row), code=problem.shown(row, way.edits))
                for way in problem.ways
            ),
            mistakes=(*mistakes, *self._slow_mistakes()),
            generator=_generator(problem, row),
            input_maker=_input_maker(problem, row),
            source="template",
            fingerprint=print_.text(),
        )

    def _slow_mistakes(self) -> Iterator[models.KnownMistake]:
        right = [case.expected.text() for case in self.cases]
        for slow in self.problem.slow:
            yield models.KnownMistake(
                message=render(slow.message, self.row), outcomes=(*right, Outcome("timeout").text())
            )

    def _large_tests(self) -> Iterator[models.Test]:
        if self.problem.slow:
            yield models.Test(
                input=models.TestInput(recipe=models.Recipe(seed=self.seed, n=self.problem.size)),
                call=f"{self.problem.entry}(…) with an input of size {self.problem.size:,}",
                expected=None,
                hidden=True,
                note="a large input",
                time_limit_ms=LARGE_TIME_LIMIT_MS,
            )

    def _test(self, case: Case) -> models.Test:
        return models.Test(
            input=models.TestInput(**case.input),
            call=call_text(self.spec.kind, self.spec.entry, case.value),
            expected=case.expected.text(),
            hidden=case.hidden,
            note=case.note,
            time_limit_ms=TIME_LIMIT_MS,
        )

    def _example(self, case: Case) -> models.Example:
        return models.Example(
            call=call_text(self.spec.kind, self.spec.entry, case.value),
            result=shown_result(self.spec, case.expected),
            note=case.note,
            why=case.why,
        )


def _by_any_listing(program: Program, case: Case, lines: int | None = None) -> Outcome:
    """What the program gives however a folder lists its files; `_DEPENDENT` where that decides."""

    def run() -> Outcome:
        return program.run(case.input, LineBudget(FILENAME, lines) if lines else None)

    if "files" not in case.input:
        return run()
    outcomes = []
    for reverse in ORDERS:
        with listed(reverse=reverse):
            outcomes.append(run())
    return outcomes[0] if outcomes[0] == outcomes[1] else _DEPENDENT


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


@lru_cache(maxsize=1024)
def _minima(statement: str) -> tuple[int, ...]:
    return fingerprint.minima(statement)


@lru_cache(maxsize=1024)
def _topic(problem_type: str) -> tuple[str, str, str]:
    try:
        topic = default_curriculum().problem_type(problem_type)
    except UnknownTopic:
        module, subtopic, name = (part.replace("-", " ").capitalize() for part in ids(problem_type))
        return module, subtopic, name
    return topic.module_name, topic.subtopic_name, topic.name


def _generator(problem: Problem, row: Row) -> str | None:
    """The source of `inputs(rng, n)`, the judge's name for what makes a large input."""
    if problem.generator is None:
        return None
    return f"{problem.generator}\n\ndef inputs(rng, n):\n    return large(rng, n{_passed(problem, row, 'large')})\n"


def _input_maker(problem: Problem, row: Row) -> str | None:
    if problem.input_maker is None:
        return None
    call = f"inputs(rng{_passed(problem, row, 'inputs')})"
    return f"{problem.input_maker}\n\ndef make_input(rng):\n    return {call}\n"


def _passed(problem: Problem, row: Row, name: str) -> str:
    """The row's values that a function of the file has parameters for, as a call passes them on."""
    wanted = inspect.signature(problem.namespace[name]).parameters
    return "".join(f", {each}={row[each]!r}" for each in row if each in wanted)


def _spec(problem: Problem) -> models.Spec:
    found: dict[str, str] = {}
    node = problem.source.definitions[problem.entry]
    if isinstance(node, ast.FunctionDef):
        arguments = [*node.args.posonlyargs, *node.args.args, *node.args.kwonlyargs]
        annotations = {each.arg: each.annotation for each in arguments if each.arg not in problem.variation}
        annotations["return"] = node.returns
        for name, annotation in annotations.items():
            text = "" if annotation is None else ast.unparse(annotation)
            for class_name, codec in _CODEC_CLASSES.items():
                if text in (class_name, f"{class_name} | None", f"None | {class_name}", f"Optional[{class_name}]"):
                    found[name] = codec
    found.update(problem.codecs)
    return models.Spec(
        kind=problem.kind,  # type: ignore[arg-type]
        entry="" if problem.kind == "program" else problem.entry,
        parameters=problem.parameters if problem.kind in ("function", "files") else (),
        compare=problem.compare,
        codecs=found,
        requires=problem.requires or None,
    )


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


def shown_result(spec: models.Spec, expected: Outcome) -> str:
    """What people are shown as the expected result."""
    return result_text(spec.kind, spec.compare, expected.data())
