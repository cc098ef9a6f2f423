"""Agreement: the judge, as the browser runs it, passes the reference and fails the stub and some of the mistakes."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from pyodide_runner.frontend.python.judge import outcome_of
from pyodide_runner.frontend.python.judge.judgement import expanded_input, judge_data
from pyodide_runner.frontend.python.judge.unfit import Unfit
from pyodide_runner.frontend.python.judge.values import MAX_VALUES
from pyodide_runner.frontend.python.validate.draft import MISTAKE_LINES

from pytrix.question.instance import Instance
from pytrix.question.listing import Listing
from pytrix.question.quality.subject import Subject
from pytrix.question.source import with_variation
from pytrix.question.violation import Violation

ANSWER_CHARACTERS = 3_000
"""The longest outcome on a large input that is worth sending from process to process."""


def check(subject: Subject) -> Iterator[Violation]:
    yield from _large(subject.instances[0])
    yield from _failing(subject.instances[0])
    for instance in subject.one_a_row:
        found = list(_reference(instance))
        if found:
            yield from found
            return


def _reference(instance: Instance) -> Iterator[Violation]:
    problem = instance.problem
    judgement = _judged(instance, instance.question.solution, None)
    if judgement["verdict"] != "passed":
        result = next(each for each in judgement["results"] if each["status"] != "passed")
        told = f"the judge does not pass the reference: {result['call']}: {result['difference'] or result['error']}"
        remedy = "keep to plain Python that runs the same everywhere; if the judge is wrong, report it"
        yield problem.violation("reference", told, remedy, problem.line(problem.entry))


def _large(instance: Instance) -> Iterator[Violation]:
    problem = instance.problem
    question = instance.question.model_dump(by_alias=True)
    question.update(tests=question["tests"][len(instance.cases) :], mistakes=[])
    try:
        given = [expanded_input(question, index) for index in range(len(question["tests"]))]
    except Unfit as unfit:
        told = f"large() gives an input that cannot be sent: {unfit.message.replace('the answer', 'it')}"
        remedy = f"make SIZE smaller, or send less: {MAX_VALUES:,} values are the most"
        yield problem.violation("slow", told, remedy, problem.line("SIZE"))
        return
    outcomes = [outcome_of(question["solution"], question["spec"], each) for each in given]
    for outcome, result in zip(outcomes, judge_data(question, outcomes)["results"], strict=True):
        if outcome["status"] != "returned" or result["status"] != "passed":
            told = f"the reference does not solve the large input: {result['error'] or result['difference']}"
            remedy = "large() gives what inputs() gives, only larger"
            yield problem.violation("slow", told, remedy, problem.line("large"))
        elif len(str(outcome)) > ANSWER_CHARACTERS:
            told = "the answer to the large input is large itself"
            yield problem.violation("slow", told, "ask for a number or a short text there", problem.line("large"))


def _failing(instance: Instance) -> Iterator[Violation]:
    problem = instance.problem
    variation = problem.values(instance.row)
    for index, code in enumerate(problem.mistaken):
        if index and all(each.status == "returned" for each in instance.outcomes[index]):
            continue  # The bank's own runs and the judge's differ in how a run may end, if at all.
        judgement = _judged(instance, with_variation(code, variation), MISTAKE_LINES)
        ended = any(each.status == "timeout" for each in instance.outcomes[index][:-1])
        messages = [each.message for each in instance.question.mistakes]
        if judgement["verdict"] == "passed":
            told = f"the judge passes mistake {index + 1} on the row {dict(instance.row)}"
            yield problem.violation("mistakes", told, "add an edge that shows it", problem.line("MISTAKES", index))
        elif judgement["misconception"] not in messages and not ended:
            told = f"the judge does not recognise mistake {index + 1} on the row {dict(instance.row)}"
            remedy = "its outcomes depend on how it is run; make them plain values or a plain exception"
            yield problem.violation("mistakes", told, remedy, problem.line("MISTAKES", index))
    if _judged(instance, instance.question.starter_code, MISTAKE_LINES)["verdict"] == "passed":
        told = f"the judge passes the starter code on the row {dict(instance.row)}"
        yield problem.violation("answers", told, "make inputs() produce cases that need work", problem.line("inputs"))


def _judged(instance: Instance, code: str, max_lines: int | None) -> dict[str, Any]:
    question = instance.question.model_dump(by_alias=True)
    question["tests"] = question["tests"][: len(instance.cases)]
    for mistake in question["mistakes"]:
        mistake["outcomes"] = mistake["outcomes"][: len(instance.cases)]
    outcomes: list[dict[str, Any]] = []
    for case in instance.cases:
        ended = bool(outcomes) and outcomes[-1]["status"] in ("timeout", "not_run")
        if ended:
            outcomes.append({"status": "not_run"})
            continue
        with Listing(reverse=True):  # As in the browser, whose folders list the latest file first.
            outcomes.append(outcome_of(code, question["spec"], case.input, max_lines=max_lines))
    return judge_data(question, outcomes)
