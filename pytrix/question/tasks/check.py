"""What is wrong with a derived question, found by running what it shows: the gate over the whole bank."""

from __future__ import annotations

import json
from collections.abc import Iterator

from pyodide_runner.frontend.python.judge.counterexample import counterexample
from pyodide_runner.frontend.python.judge.prediction import answer_text, wrong_with
from pyodide_runner.frontend.python.judge.received import BLANK
from pyodide_runner.frontend.python.validate.budget import LineBudget
from pyodide_runner.frontend.python.validate.draft import MISTAKE_LINES

from pytrix.question.cases import Case
from pytrix.question.instance import Instance
from pytrix.question.models import Question
from pytrix.question.problem import FILENAME, compile_text
from pytrix.question.running import Outcome, Program


def complaints(instance: Instance, question: Question) -> Iterator[str]:
    """Every reason why the derived question should not be asked."""
    match question.task:
        case "fix":
            yield from _of_fix(instance, question)
        case "predict":
            yield from _of_predict(instance, question)
        case "arrange":
            yield from _of_arrange(instance, question)
        case "break":
            yield from _of_break(instance, question)


def _of_fix(instance: Instance, question: Question) -> Iterator[str]:
    if not _fails(instance, question.starter_code):
        yield "the program to repair passes"
    if question.starter_code.strip() == question.solution.strip():
        yield "the program to repair is the solution"
    if _fails(instance, question.solution):
        yield "the solution that is shown fails"


def _of_predict(instance: Instance, question: Question) -> Iterator[str]:
    spec = question.spec.model_dump()
    for test in question.tests:
        told = {**BLANK, **json.loads(test.expected or "")}
        got = {**BLANK, **_run(instance, question.program, test.input.model_dump()).data()}
        if answer_text(spec, got) != answer_text(spec, told):
            yield f"the program gives {answer_text(spec, got)} and not {answer_text(spec, told)}"
        if wrong_with(answer_text(spec, told), spec, told):
            yield "the right answer is not taken"
        if not wrong_with(answer_text(spec, told) + "x", spec, told):
            yield "a wrong answer is taken"


def _of_arrange(instance: Instance, question: Question) -> Iterator[str]:
    lines = [line.strip() for line in question.solution.splitlines() if line.strip()]
    pool = list(question.pieces)
    for line in lines:
        if line not in pool:
            yield f"a line is missing: {line}"
            return
        pool.remove(line)
    if any(line in lines for line in pool):
        yield "a line that is left over belongs into the program"
    if _fails(instance, question.solution):
        yield "the solution fails"


def _of_break(instance: Instance, question: Question) -> Iterator[str]:
    asked = question.model_dump(by_alias=True)
    found = [
        json.loads(counterexample(json.dumps(asked), json.dumps(_texts(instance, case)))) for case in instance.cases
    ]
    verdicts = [each.get("verdict") for each in found]
    if "passed" not in verdicts:
        yield "none of the tests that may be tried breaks the program"
    shown = [each.call for each in question.examples]
    if not shown:
        yield "no example is left"
    for case, call, verdict in zip(
        instance.cases, (each.call for each in instance.question.tests), verdicts, strict=False
    ):
        if call in shown and verdict == "passed":
            yield f"an example that is shown breaks the program: {call}"
        differs = not instance.matcher.matches(case.expected, _run(instance, question.program, case.input), case.input)
        if verdict and differs is not (verdict == "passed"):
            yield f"the verdict is {verdict} on {call}"
    if question.solution.strip() == question.program.strip():
        yield "the program to break is the solution"


def _texts(instance: Instance, case: Case) -> list[str]:
    """The input of a case as a learner types it."""
    match instance.spec.kind:
        case "program":
            return [case.value]
        case "class":
            return ["\n".join(f"{name}({', '.join(map(repr, given))})" for name, *given in case.value)]
    return [repr(each) for each in case.value]


def _fails(instance: Instance, program: str) -> bool:
    try:
        compile_text(program)
    except SyntaxError:
        return True
    return any(
        not instance.matcher.matches(case.expected, _run(instance, program, case.input), case.input)
        for case in instance.cases
    )


def _run(instance: Instance, program: str, given: dict[str, object]) -> Outcome:
    return Program(compile_text(program), {}, instance.spec).run(given, LineBudget(FILENAME, MISTAKE_LINES))
