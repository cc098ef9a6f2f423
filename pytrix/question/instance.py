"""Instances: the question that a problem and a seed make, the same on every machine."""

from __future__ import annotations

import ast
import inspect
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property, lru_cache

from pyodide_runner.frontend.python.validate.budget import LineBudget
from pyodide_runner.frontend.python.validate.described import call_text, result_text

from pytrix.curriculum import UnknownTopic, default_curriculum
from pytrix.keys import ids
from pytrix.question import fingerprint, models
from pytrix.question.cases import TRIES, Case, Cases
from pytrix.question.matching import Matcher
from pytrix.question.problem import FILENAME, Problem, Row
from pytrix.question.running import Outcome, Program
from pytrix.question.statement import render

TIME_LIMIT_MS = 5_000
LARGE_TIME_LIMIT_MS = 2_000
"""For a large input on which the browser cannot time the solution; else it sets the limit from that time."""
UNKNOWN = '{"status":"unknown"}'
"""A mistake's outcome where it is not to be told beforehand; it goes with anything."""
_CODEC_CLASSES = {"ListNode": "linked_list", "TreeNode": "tree", "GraphNode": "graph"}


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


def instance(problem: Problem, seed: int, tries: int = TRIES) -> Instance:
    """Like `instantiate`, with the cases and outcomes behind the question; `tries` inputs must show each mistake."""
    row = problem.rows[row_of(problem, seed)]
    spec = spec_of(problem)
    matcher = Matcher(problem, row, spec)
    tests = Cases(problem, seed, row, spec, matcher)
    cases, outcomes = tests.choose(tries), tests.outcomes()
    question = _Writer(problem, seed, row, spec, cases).question(matcher.comparison, outcomes)
    return Instance(question, problem, row, spec, cases, matcher, outcomes)


def spec_of(problem: Problem) -> models.Spec:
    """How a solution of the problem is called."""
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


@dataclass(frozen=True)
class _Writer:
    """Writes a question down once its cases are chosen."""

    problem: Problem
    seed: int
    row: Row
    spec: models.Spec
    cases: tuple[Case, ...]

    def question(self, comparison: models.Comparison, outcomes: tuple[tuple[Outcome, ...], ...]) -> models.Question:
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
            comparison=comparison,
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


def shown_result(spec: models.Spec, expected: Outcome) -> str:
    """What people are shown as the expected result."""
    return result_text(spec.kind, spec.compare, expected.data())
