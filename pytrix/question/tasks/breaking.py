"""Break: a wrong program that is right on the examples, to find an input on which it is not."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache
from random import Random
from typing import Any, Final

from pyodide_runner.frontend.python.judge import legal
from pyodide_runner.frontend.python.judge.domain import Domain
from pyodide_runner.frontend.python.judge.typed import FILES
from pyodide_runner.frontend.python.validate.budget import LineBudget

from pytrix.question.cases import test_input
from pytrix.question.instance import Instance, shown_result, spec_of
from pytrix.question.matching import Matcher
from pytrix.question.models import Example, Question, Spec
from pytrix.question.problem import FILENAME, Problem, compile_text
from pytrix.question.running import Program
from pytrix.question.source import SourceError
from pytrix.question.task import titled, with_task
from pytrix.question.tasks.domain import allowed_source, domain_of, domains_of_lines, inputs_of
from pytrix.question.tasks.faults import Fault, is_as_run, mutated, shuffled, written
from pytrix.question.tasks.safety import is_small
from pytrix.question.tasks.sequences import domain_of_calls
from pytrix.question.tasks.variants import variants

TRIED: Final = 32
"""Inputs that no author wrote, on which all right solutions have to agree before any input may be tried."""
LEAST: Final = 6
"""So many of them at least have to end within LINES in all programs."""
LINES: Final = 2_000
MOST_LINES: Final = 60
LEAST_EXAMPLES: Final = 1
EXAMPLES: Final = 3
"""So many examples are shown where the problem has as many tests on which the program is right."""
MOST_CALL: Final = 160
"""Longest call of a test that is shown as an example."""
TOLD: Final = (
    "**The program is right on the examples, and wrong all the same.** Find {what} it does something else "
    "than this task asks. There is nothing to repair."
)


_WHAT: Final = {
    "function": "an input on which",
    "class": "calls on which",
    "program": "something to read on which",
    "files": "files and arguments with which",
}


def counterexample(instance: Instance) -> Question | None:
    """The question as a program to break; None where no rule tells which inputs are allowed, or no program fits."""
    question = instance.question
    problem = instance.problem
    if problem.starter or problem.reads_nothing:
        return None
    if len(question.solution.splitlines()) > MOST_LINES:
        return None
    domain = domain_for(instance)
    if domain is None:
        return None
    rng = Random(with_task(question.id, "break"))  # noqa: S311
    for fault in _candidates(instance, rng):
        places = [place for place in fault.wrong if _is_in(domain, question.spec, instance.cases[place].value)]
        if places and len(_shown(instance, fault)) >= LEAST_EXAMPLES and is_as_run(instance, fault):
            return _asked(instance, domain, fault, min(places, key=lambda place: len(question.tests[place].call)))
    return None


def domain_for(instance: Instance) -> Domain | None:
    """Which inputs a question's call may get; None where no rule tells it."""
    return _domain(_Place(instance.problem, instance.problem.rows.index(instance.row)))


def _candidates(instance: Instance, rng: Random) -> Iterator[Fault]:
    """Named mistakes first, of which those that fewest examples show."""
    found = shuffled(instance, rng)
    found.sort(key=lambda each: len(_given_away(instance, each[1])))
    yield from (each for each in written(instance, found) if each.lines)
    yield from mutated(instance, rng)


def _given_away(instance: Instance, wrong: Sequence[int]) -> list[int]:
    """The examples that show a fault, which are not shown."""
    return [place for place in wrong if not instance.cases[place].hidden]


def _shown(instance: Instance, fault: Fault) -> list[int]:
    """The tests that are shown as examples, on all of which the program is right: the problem's own, then others."""
    right = [place for place in range(len(instance.cases)) if place not in fault.wrong]
    own = [place for place in right if not instance.cases[place].hidden]
    others = [
        place
        for place in right
        if instance.cases[place].hidden and 0 < len(instance.question.tests[place].call) <= MOST_CALL
    ]
    return own + others[: max(0, EXAMPLES - len(own))]


def _asked(instance: Instance, domain: Domain, fault: Fault, place: int) -> Question:
    question = instance.question
    case, test = instance.cases[place], question.tests[place]
    right, wrong = shown_result(question.spec, case.expected), shown_result(question.spec, fault.outcomes[place])
    shown = _shown(instance, fault)
    why = fault.message or f"Look at line {fault.lines[0] + 1}: `{fault.new[0].strip()}`."
    return question.model_copy(
        update={
            "id": with_task(question.id, "break"),
            "task": "break",
            "title": titled(question.title, "break"),
            "statement": f"{TOLD.format(what=_WHAT[question.kind])}\n\n{question.statement}",
            "constraints": (*_own(question), *legal.described(domain, question.spec.parameters)),
            "starter_code": "",
            "program": fault.code,
            "domain": domain,
            "examples": tuple(_example(instance, place) for place in shown),
            "tests": tuple(question.tests[place].model_copy(update={"hidden": False}) for place in shown),
            "mistakes": (),
            "hints": _hints(fault, test.note, question),
            "explanation": f"```text\n{test.call}\n→ {right}, but the program gives {wrong}\n```\n\n{why}\n\n"
            f"{question.explanation}",
        }
    )


def _example(instance: Instance, place: int) -> Example:
    """A test as an example, with what its author says of it."""
    case, test = instance.cases[place], instance.question.tests[place]
    return Example(call=test.call, result=shown_result(instance.spec, case.expected), note=case.note, why=case.why)


def _own(question: Question) -> Iterator[str]:
    """What the problem asks of its inputs; no rule of a domain says that all of a graph can be reached, for example."""
    yield from (each for each in question.constraints if not each.startswith("up to "))


def _hints(fault: Fault, note: str, question: Question) -> tuple[str, str, str]:
    named = f"line {fault.lines[0] + 1}" if fault.lines else "the middle of the program"
    return (
        "Which inputs do the examples not show? Try the smallest ones, equal items, and the ends of what is allowed.",
        fault.message or f"Read {named} once more, and say in your own words what the task wants there.",
        f"One input that shows it: {note}." if note else f"Look for an input on which {named} makes a difference.",
    )


@dataclass(frozen=True)
class _Place:
    """One row of a problem, which is the same as any other of that file and number."""

    problem: Problem = field(compare=False)
    row: int
    key: tuple[str, str] = ("", "")

    def __post_init__(self) -> None:
        object.__setattr__(self, "key", (self.problem.key, self.problem.version))


@lru_cache(maxsize=1024)
def _domain(place: _Place) -> Domain | None:
    """Which inputs may be tried, where rules tell it and all right solutions agree on inputs that nobody wrote."""
    problem, row = place.problem, place.problem.rows[place.row]
    try:
        written, drawn = inputs_of(problem, row)
    except Exception:
        return None
    # What authors write is sometimes of another form than what they draw; that much is then not to be tried.
    for inputs in ([*written, *drawn], drawn):
        try:
            found = [*_holding(problem, row, inputs)]
            if found:
                return next((each for each in found if _is_agreed(problem, row, each, inputs)), None)
        except Exception:  # noqa: S112
            continue
    return None


def _holding(problem: Problem, row: Any, inputs: Sequence[Any]) -> Iterator[Domain]:
    """The domains of inputs that hold all of them."""
    spec = spec_of(problem)
    for domain in domains_for(problem, row, inputs):
        if all(_is_in(domain, spec, each) for each in inputs):
            yield {**domain, "raises": list(problem.raises)}


def _is_agreed(problem: Problem, row: Any, domain: Domain, inputs: Sequence[Any]) -> bool:
    """Whether all right solutions agree on inputs of the domain that nobody wrote."""
    spec = spec_of(problem)
    rng = Random(problem.key)  # noqa: S311
    return _agree(problem, row, spec, list(variants(domain, spec.parameters, inputs, rng, TRIED)))


def domains_for(problem: Problem, row: Any, inputs: Sequence[Any]) -> Iterator[Domain]:
    """What all inputs have in common, and what the problem itself asks of them, in the ways that it may be told."""
    is_checked = problem.allowed is not None
    found: Iterable[Domain | None]
    match problem.kind:
        case "program":
            found = domains_of_lines(inputs, is_checked=is_checked)
        case "class":
            found = [domain_of_calls(problem, inputs, is_checked=is_checked)]
        case _:
            spec = spec_of(problem)
            files = [FILES] if problem.kind == "files" else []
            codecs = [spec.codecs.get(name) for name in (*files, *spec.parameters)]
            domain = domain_of([tuple(each) for each in inputs], codecs, is_checked=is_checked)
            found = [{**domain, "names": [*files, *spec.parameters]} if domain and files else domain]
    own = allowed_source(problem, row)
    for domain in found:
        if domain is not None:
            yield {**domain, "allowed": own} if own else domain


def _agree(problem: Problem, row: Any, spec: Spec, inputs: Sequence[Any]) -> bool:
    """Whether every right solution of the problem gives the same on the inputs, and raises nothing unforeseen."""
    try:
        programs = [problem.variant(each.edits) for each in problem.ways]
        programs += [problem.variant((problem.oracle,))] if problem.oracle else []
    except SourceError:
        return False
    given, matcher = problem.values(row), Matcher(problem, row, spec)
    first, *others = [Program(code, given, spec) for code in (problem.code, *map(compile_text, programs))]
    ended = 0
    for each in inputs:
        sent = test_input(spec, each)
        right = first.run(sent, LineBudget(FILENAME, LINES))
        if right.status == "timeout":
            continue
        if right.status != "returned" and right.error not in problem.raises:
            return False
        ended += 1
        for other in others if is_small(each) else ():
            outcome = other.run(sent, LineBudget(FILENAME, LINES))
            if outcome.status != "timeout" and not matcher.matches(right, outcome, sent):
                return False
    return ended >= LEAST


def _is_in(domain: Domain, spec: Spec, value: Any) -> bool:
    return legal.complaint(domain, spec.parameters, value) is None
