"""Whether an outcome counts as the expected one, by the judge's own comparison."""

from __future__ import annotations

from typing import Any

from pyodide_runner.frontend.python.judge import compare, values
from pyodide_runner.frontend.python.judge.judgement import matches

from pytrix.question import models
from pytrix.question.problem import Problem, Row
from pytrix.question.running import Outcome
from pytrix.question.source import with_variation


class Matcher:
    """Compares outcomes of one problem on one row."""

    def __init__(self, problem: Problem, row: Row, spec: models.Spec) -> None:
        self.comparison = comparison_of(problem, row)
        self._question = {"spec": spec.model_dump(), "comparison": self.comparison.model_dump()}
        self._by_value = self.comparison.kind != "checker" and spec.compare not in ("stdout", "files")

    def matches(self, expected: Outcome, got: Outcome, test_input: dict[str, Any]) -> bool:
        """Whether `got` is right where `expected` is."""
        if not self._by_value or expected.status != "returned" or got.status != "returned":
            return self._judged(expected, got, test_input)
        assert expected.value is not None
        assert got.value is not None
        if self.comparison.kind == "equal" and got.value == expected.value and "object" not in got.value:
            return True
        return self._same(values.decode(expected.value), values.decode(got.value))

    def _same(self, expected: Any, got: Any) -> bool:
        match self.comparison.kind:
            case "approximate":
                return compare.approximate(expected, got, self.comparison.tolerance or compare.DEFAULT_TOLERANCE)
            case "unordered":
                return compare.unordered(expected, got)
            case "one_of":
                return compare.one_of(expected, got)
        return compare.equal(expected, got)

    def _judged(self, expected: Outcome, got: Outcome, test_input: dict[str, Any]) -> bool:
        return matches({**self._question, "tests": [{"input": test_input}]}, expected.data(), got.data(), 0)


def comparison_of(problem: Problem, row: Row) -> models.Comparison:
    """The comparison of a problem's question, the checker with its variation set."""
    if problem.checker is None:
        kind: Any = problem.comparison.kind
        return models.Comparison(kind=kind, tolerance=problem.comparison.tolerance)
    return models.Comparison(
        kind="checker", checker=with_variation(problem.checker, problem.needed(problem.checker, row))
    )
