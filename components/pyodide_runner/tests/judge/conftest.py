"""Questions and outcomes for the judge's tests."""

from __future__ import annotations

import json
import sys
import textwrap
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

try:
    import pyodide_runner  # noqa: F401
except ImportError:
    sys.path.insert(0, str(Path(__file__).parents[2]))

from pyodide_runner.frontend.python.judge import execute, judge, values

Outcome = dict[str, Any]


def function_spec(**changes: Any) -> dict[str, Any]:
    return {"kind": "function", "entry": "f", "parameters": ["a", "b"], "compare": "result", "codecs": {}} | changes


def run_spec(code: str, spec: dict[str, Any], test_input: dict[str, Any]) -> Outcome:
    """The outcome through the texts that the worker sends and gets."""
    ready = json.loads(execute.prepare(textwrap.dedent(code), json.dumps(spec)))
    if ready != {"ok": True}:
        return dict(ready)
    return dict(json.loads(execute.run_test(json.dumps(test_input))))


@pytest.fixture
def call() -> Callable[..., Outcome]:
    """The outcome of calling `f` of a program with arguments."""

    def call(code: str, *arguments: Any, **changes: Any) -> Outcome:
        return run_spec(code, function_spec(**changes), {"args": values.encode(list(arguments))})

    return call


@pytest.fixture
def operate() -> Callable[..., Outcome]:
    """The outcome of a class question's operations."""

    def operate(code: str, *operations: list[Any]) -> Outcome:
        return run_spec(code, {"kind": "class", "entry": "Box"}, {"operations": values.encode(list(operations))})

    return operate


@pytest.fixture
def program() -> Callable[..., Outcome]:
    """The outcome of a program question."""

    def program(code: str, stdin: str = "") -> Outcome:
        return run_spec(code, {"kind": "program", "compare": "stdout"}, {"stdin": stdin})

    return program


@pytest.fixture
def files() -> Callable[..., Outcome]:
    """The outcome of a question about files."""

    def files(code: str, files: dict[str, str], *arguments: Any, entry: str | None = "f") -> Outcome:
        spec: dict[str, Any] = {"kind": "files", "entry": entry, "parameters": [], "compare": "files"}
        return run_spec(code, spec, {"files": files, "args": values.encode(list(arguments))})

    return files


@pytest.fixture
def run() -> Callable[..., Outcome]:
    """The run result of a program."""

    def run(code: str, *arguments: Any) -> Outcome:
        return dict(json.loads(execute.run(textwrap.dedent(code), *arguments)))

    return run


@pytest.fixture
def judged() -> Callable[..., Outcome]:
    """The judgement of code on a question made from a reference, inputs and known mistakes."""

    def judged(
        code: str,
        reference: str,
        inputs: list[dict[str, Any]],
        *,
        spec: dict[str, Any] | None = None,
        comparison: dict[str, Any] | None = None,
        mistakes: dict[str, str] | None = None,
    ) -> Outcome:
        spec = spec or function_spec()

        def outcomes(source: str) -> list[str]:
            return [json.dumps(run_spec(source, spec, test_input)) for test_input in inputs]

        tests = [
            {"input": test_input, "expected": expected, "call": "f(…)", "hidden": False, "note": None}
            for test_input, expected in zip(inputs, outcomes(reference), strict=True)
        ]
        listed = [{"message": message, "outcomes": outcomes(source)} for message, source in (mistakes or {}).items()]
        question = {"spec": spec, "tests": tests, "comparison": comparison or {"kind": "equal"}, "mistakes": listed}
        given = [json.loads(outcome) for outcome in outcomes(code)]
        return dict(json.loads(judge(json.dumps(question), json.dumps(given))))

    return judged


@pytest.fixture
def arguments() -> Callable[..., dict[str, Any]]:
    """The input of a function test."""
    return lambda *given: {"args": values.encode(list(given))}
