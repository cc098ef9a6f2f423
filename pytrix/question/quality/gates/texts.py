"""Title, statement, hints and edge names: complete, true, and not the solution itself."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator

from pyodide_runner.frontend.python.judge import demands, values
from pyodide_runner.frontend.python.judge.unfit import Unfit
from pyodide_runner.frontend.python.validate.wording import (
    HINT_CHARACTERS,
    STATEMENT_CHARACTERS,
    TITLE_CHARACTERS,
    given_away,
    is_title,
    is_within,
    telling_lines,
    unmentioned,
)

from pytrix.question.instance import Instance, spec_of
from pytrix.question.problem import Problem, Row
from pytrix.question.quality.subject import Subject
from pytrix.question.running import Program
from pytrix.question.source import public_methods
from pytrix.question.statement import MarkupError, render
from pytrix.question.violation import Violation

_CALL = re.compile(r"`([A-Za-z_]\w*\([^`]*\))`([^`]{1,60})`([^`]+)`")
_SAYS = re.compile(r"\b(gives?|returns?|is|equals?|becomes?)\b|→|->|==|=")


def check(problem: Problem) -> Iterator[Violation]:
    """What can be seen without running anything."""
    try:
        for row in problem.rows:
            _render_all(problem, row)
    except MarkupError as error:
        yield problem.violation("markup", str(error), "see the markup table in docs/writing-problems.md")
        return
    yield from _lengths(problem)
    yield from _names(problem)
    yield from _demands(problem)
    for row in problem.rows:
        found = [*_edges(problem, row), *_hints(problem, row)]
        if found:
            yield from found
            return


def check_instances(subject: Subject) -> Iterator[Violation]:
    """Calls in the statement whose result is stated wrongly."""
    for instance in subject.one_a_row:
        yield from _stated_calls(instance)


def _render_all(problem: Problem, row: Row) -> None:
    messages = [each.message for each in (*problem.mistakes, *problem.slow, *problem.ways)]
    for template in (
        problem.title,
        problem.statement,
        problem.explanation,
        *problem.hints,
        *problem.edges,
        *(each.label for each in problem.edges.values()),
        *(each.why for each in problem.examples),
        *problem.constraints,
        *messages,
    ):
        render(template, row)


def _lengths(problem: Problem) -> Iterator[Violation]:
    if not is_title(problem.title):
        yield problem.violation(
            "title",
            "the title is too long or ends with a full stop",
            f"at most {TITLE_CHARACTERS} characters, no full stop",
        )
    low, high = STATEMENT_CHARACTERS
    if not is_within(problem.statement, STATEMENT_CHARACTERS):
        told = f"the statement has {len(problem.statement)} characters"
        yield problem.violation("statement", told, f"write {low} to {high}: the task, each edge, nothing else")
    low, high = HINT_CHARACTERS
    for index, hint in enumerate(problem.hints):
        if not is_within(hint, HINT_CHARACTERS):
            told = f"hint {index + 1} has {len(hint)} characters"
            yield problem.violation("hints", told, f"write {low} to {high}", problem.line("HINTS", index))
    if len(set(problem.hints)) < len(problem.hints):
        yield problem.violation(
            "hints", "two hints are the same", "nudge, approach and near-code differ", problem.line("HINTS")
        )


def _names(problem: Problem) -> Iterator[Violation]:
    for name in unmentioned(_learner_names(problem), problem.statement):
        yield problem.violation(
            "statement", f"the statement never mentions `{name}`", f"say what `{name}` is, in backticks"
        )
    for name in problem.raises:
        if name not in problem.statement:
            yield problem.violation(
                "statement",
                f"{name} is in RAISES but not in the statement",
                f"say when `{name}` is raised",
                problem.line("RAISES"),
            )


_SAID = {
    "no slicing": r"slic",
    "no sorting": r"sort",
    "no loops": r"loop",
    "no imports": r"import",
    "one pass": r"one pass|once|one loop",
    "recursion": r"recurs|calls? itself",
    "arguments unchanged": r"as (it is|they are)\b|(un|not |n't )changed?\b",
}


def _demands(problem: Problem) -> Iterator[Violation]:
    line = problem.line("REQUIRES")
    for demand in problem.requires:
        if not re.search(_SAID[demand], problem.statement, re.IGNORECASE):
            told = f"the statement does not say what REQUIRES demands: {demand}"
            yield problem.violation("statement", told, "say it, so that nobody is refused without warning", line)
    for row in problem.rows:
        for edits in ((), *(way.edits for way in problem.ways)):
            fault = _fault(problem, problem.shown(row, edits))
            if fault:
                told = f"a shown solution does not meet REQUIRES: {fault}"
                yield problem.violation("requires", told, "solve it as the statement demands", line)
                return
    for field, wrong in (("MISTAKES", problem.mistakes), ("SLOW", problem.slow)):
        for index, each in enumerate(wrong):
            fault = _fault(problem, problem.variant(each.edits))
            if fault:
                told = f"entry {index + 1} of {field} does not meet REQUIRES, so nobody sees its message: {fault}"
                remedy = "make the same mistake in a program that is not refused before it runs"
                yield problem.violation("requires", told, remedy, problem.line(field, index))


def _fault(problem: Problem, program: str) -> str | None:
    """What a learner who submits the program is told of a demand seen in its text, or None."""
    try:
        demands.check(program, problem.requires)
    except Unfit as unfit:
        return unfit.message
    return None


def _learner_names(problem: Problem) -> list[str]:
    node = problem.source.definitions[problem.entry]
    if isinstance(node, ast.ClassDef):
        return [each.name for each in public_methods(node) if not each.name.startswith("_")]
    return list(problem.parameters)


def _edges(problem: Problem, row: Row) -> Iterator[Violation]:
    said = _plain(" ".join(render(each, row) for each in (problem.title, problem.statement, *problem.constraints)))
    for index, name in enumerate(problem.edges):
        if _plain(render(name, row)) not in said:
            told = f"the edge {render(name, row)!r} is not in the statement"
            remedy = (
                "say in the statement what happens there, in these words, or rename the edge to the statement's words"
            )
            yield problem.violation("edges", told, remedy, problem.line("EDGES", index))


def _hints(problem: Problem, row: Row) -> Iterator[Violation]:
    lines = [*telling_lines(problem.shown(row)), *telling_lines(problem.solution)]
    for index, hint in enumerate(problem.hints):
        line = given_away(render(hint, row), lines)
        if line is not None:
            told = f"hint {index + 1} contains the solution's {line!r}"
            remedy = "describe the step, or show it on other names and values"
            yield problem.violation("hints", told, remedy, problem.line("HINTS", index))


def _stated_calls(instance: Instance) -> Iterator[Violation]:
    problem = instance.problem
    if problem.kind != "function" or problem.compare != "result":
        return
    program = Program(problem.code, problem.values(instance.row), spec_of(problem))
    for call, between, result in _CALL.findall(instance.question.statement):
        case = _arguments(call, problem.entry)
        if case is None or not _SAYS.search(between) or len(case) != len(problem.parameters):
            continue
        stated = _arguments(f"f({result})", "f")
        outcome = program.run({"args": values.encode(list(case))})
        if stated is not None and len(stated) == 1:
            expected = values.encode(stated[0])
            if outcome.value != expected:
                told = f"the statement says {call} gives {result}, but it gives {outcome.value or outcome.error}"
                yield problem.violation("statement", told, "correct it, or better: leave it to EXAMPLES")


def _arguments(call: str, name: str) -> tuple[object, ...] | None:
    try:
        node = ast.parse(call, mode="eval").body
        if (
            not isinstance(node, ast.Call)
            or not isinstance(node.func, ast.Name)
            or node.func.id != name
            or node.keywords
        ):
            return None
        return tuple(ast.literal_eval(each) for each in node.args)
    except (SyntaxError, ValueError):
        return None


def _plain(text: str) -> str:
    return " ".join(text.replace("`", "").casefold().split())
