"""Teaching: examples that show something, and explanations that say why, at what cost and how else."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator, Sized

from pytrix.question.cases import Case
from pytrix.question.instance import Instance
from pytrix.question.problem import Problem
from pytrix.question.quality.subject import Subject
from pytrix.question.violation import Violation

LEAST_EXAMPLES = 3
EXPLANATION_CHARACTERS = (120, 2_500)
LEAST_OF_FIRST_STEPS = 30
"""Where one instruction is the whole idea, one sentence explains it, and nobody asks for its cost."""
_COST = re.compile(
    r"\b(grow\w*|cost\w*|times?|memory|space|work\w*|steps?|once|twice|linear\w*|quadratic\w*|logarithm\w*|log|"
    r"pass(es)?|proportional|each|every|looks? at|looked|double\w*|squared?|slow\w*|fast\w*|quick\w*|constant|"
    r"depends?|length|number of|enough|walks?)\b|O\(",
    re.IGNORECASE,
)
_OTHER_WAY = re.compile(
    r"\b(another|other|else|instead|alternative\w*|also|or|would|could|should|can|without|simpler|shorter|rather|otherwise|"
    r"compared|one might|as well|\w+ing (all|each|every|the|first|both|a))\b",
    re.IGNORECASE,
)


def check(problem: Problem) -> Iterator[Violation]:
    """What can be seen without running anything."""
    number = len(problem.examples)
    if number < LEAST_EXAMPLES and reads_something(problem):
        told, remedy = f"only {number} examples", f"give {LEAST_EXAMPLES} to five, the first one worth reading"
        yield problem.violation("examples", told, remedy, problem.line("EXAMPLES"))
    line = problem.line("EXPLANATION")
    low, high = EXPLANATION_CHARACTERS
    is_first_step = problem.key.startswith("first-steps/") or not reads_something(problem)
    low = LEAST_OF_FIRST_STEPS if is_first_step else low
    if not low <= len(problem.explanation) <= high:
        told = f"the explanation has {len(problem.explanation)} characters"
        yield problem.violation("explanation", told, f"write {low} to {high}: idea, trace, cost, another way", line)
    elif not is_first_step and not _COST.search(problem.explanation):
        told = "the explanation does not say what the solution costs"
        yield problem.violation("explanation", told, "say how the work grows, or that it is done once", line)
    elif (
        not is_first_step
        and problem.level != "beginner"
        and not problem.ways
        and not _OTHER_WAY.search(problem.explanation)
    ):
        told = f"an {problem.level} problem has no other way"
        yield problem.violation("explanation", told, "say how else it can be done and what that costs", line)


def reads_something(problem: Problem) -> bool:
    """Whether there can be more than one input: a program may read none."""
    tree = ast.parse(problem.solution)
    return problem.kind != "program" or any(
        isinstance(each, ast.Name) and each.id in ("input", "open", "sys", "stdin") for each in ast.walk(tree)
    )


def check_instances(subject: Subject) -> Iterator[Violation]:
    """Examples whose results say little."""
    for instance in subject.one_a_row:
        told = _told(instance)
        if told:
            where = f" on the row {dict(instance.row)}" if len(subject.problem.rows) > 1 else ""
            problem = subject.problem
            yield problem.violation("examples", told + where, "choose other examples", problem.line("EXAMPLES"))
            return


def _told(instance: Instance) -> str:
    shown = [case for case in instance.cases if not case.hidden]
    results = [case.expected.text() for case in shown]
    if len(set(results)) == 1 and len(results) > 1:
        return "all examples have the same result"
    decided = {case.expected.value for case in instance.cases}
    if decided <= {"true", "false"} and len(set(results)) < len(decided):
        return "the examples show only one of yes and no"
    if _is_trivial(shown[0], instance.spec.kind) and any(not _is_trivial(case, instance.spec.kind) for case in shown):
        return "the first example is trivial"
    return ""


def _is_trivial(case: Case, kind: str) -> bool:
    """Whether there is nothing to do for an input: all its collections are empty or hold one thing."""
    match kind:
        case "class":
            return len(case.value) < 3
        case "program":
            return not case.value.strip()
        case "files":
            return not any(case.value[0].values())
    sized = [each for each in case.value if isinstance(each, Sized)]
    return bool(sized) and all(len(each) <= isinstance(each, str) for each in sized)
