"""Mistakes: each fails on every row, and no two are the same."""

from __future__ import annotations

from collections.abc import Iterator

from pyodide_runner.frontend.python.validate.wording import MESSAGE_CHARACTERS

from pytrix.question.quality.subject import Subject
from pytrix.question.violation import Violation


def check(subject: Subject) -> Iterator[Violation]:
    problem = subject.problem
    for index, mistake in enumerate(problem.mistakes):
        if len(mistake.message) < MESSAGE_CHARACTERS:
            yield problem.violation(
                "mistakes",
                "the message is too short to help",
                "say what went wrong and why, as a tutor would",
                problem.line("MISTAKES", index),
            )
        for earlier in range(index):
            if all(instance.outcomes[index] == instance.outcomes[earlier] for instance in subject.instances):
                told = f"mistake {index + 1} behaves like mistake {earlier + 1} on all tests"
                yield problem.violation(
                    "mistakes", told, "drop one, or add an edge that tells them apart", problem.line("MISTAKES", index)
                )
    for instance in subject.instances:
        for index, outcomes in enumerate(instance.outcomes):
            pairs = zip(instance.cases, outcomes, strict=True)
            if all(instance.matcher.matches(case.expected, got, case.input) for case, got in pairs):
                told = f"mistake {index + 1} passes all tests on the row {dict(instance.row)}"
                yield problem.violation(
                    "mistakes",
                    told,
                    "add an edge or let inputs() produce cases that show it",
                    problem.line("MISTAKES", index),
                )
                return
