"""A problem: what one file of the bank says."""

from __future__ import annotations

import ast
import inspect
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from types import CodeType
from typing import Any, Final

from pyodide_runner.frontend.python.judge import failure

from pytrix.keys import problem_type_of
from pytrix.question import source as code
from pytrix.question.authoring import Comparison, Edge, Example, Mistake, Slow, Way
from pytrix.question.fingerprint import digest, normalised
from pytrix.question.folding import folded
from pytrix.question.source import Source
from pytrix.question.violation import Violation

FILENAME: Final = failure.FILENAME
Row = Mapping[str, object]


@dataclass(frozen=True)
class Problem:
    """One problem of the bank; texts are still templates, see `pytrix.question.statement`."""

    key: str
    path: str
    version: str
    source: Source
    title: str
    statement: str
    level: str
    tags: tuple[str, ...]
    rows: tuple[Row, ...]
    hints: tuple[str, ...]
    examples: tuple[Example, ...]
    edges: Mapping[str, Edge]
    always: tuple[object, ...]
    mistakes: tuple[Mistake, ...]
    slow: tuple[Slow, ...]
    ways: tuple[Way, ...]
    size: int
    oracle: str
    explanation: str
    constraints: tuple[str, ...]
    equivalent: Mapping[str, str]
    raises: tuple[str, ...]
    requires: tuple[str, ...]
    also: tuple[str, ...]
    kind: str
    compare: str
    comparison: Comparison
    entry: str
    variation: tuple[str, ...]
    codecs: Mapping[str, str]
    starter: str
    namespace: Mapping[str, Any] = field(repr=False, compare=False)

    @property
    def problem_type(self) -> str:
        return problem_type_of(self.key)

    @cached_property
    def solution(self) -> str:
        """The reference, which still reads the row's names."""
        return self.variant(())

    def variant(self, edits: tuple[str, ...]) -> str:
        """The reference with a mistake's edits; raises `SourceError`."""
        return code.solution(self.source, self.entry, self.variation, self.kind == "program", edits)

    def shown(self, row: Row, edits: tuple[str, ...] = ()) -> str:
        """The solution as if it had been written for this row, with a mistake's edits; raises `SourceError`."""
        place = self.rows.index(row), edits
        if place not in self._shown:
            entry = "" if self.kind == "program" else self.entry
            program = self.variant(edits)
            is_as_written = not edits and not self.variation
            self._shown[place] = program if is_as_written else folded(program, self.values(row), entry)
        return self._shown[place]

    @cached_property
    def _shown(self) -> dict[tuple[int, tuple[str, ...]], str]:
        return {}

    @cached_property
    def mistaken(self) -> tuple[str, ...]:
        """The program of each mistake, without the variation; raises `SourceError` for an edit that does not fit."""
        return tuple(self.variant(each.edits) for each in self.mistakes)

    @cached_property
    def code(self) -> CodeType:
        """The solution, compiled."""
        return compile_text(self.solution)

    @cached_property
    def mistaken_codes(self) -> tuple[CodeType, ...]:
        return tuple(compile_text(each) for each in self.mistaken)

    @cached_property
    def structure(self) -> str:
        """A hash of the solution's structure, see `pytrix.question.fingerprint`."""
        return digest([normalised(self.solution)])

    @property
    def reads_nothing(self) -> bool:
        """Whether the problem is a program without input, which has a single test."""
        return "inputs" not in self.source.definitions

    @cached_property
    def stub(self) -> str:
        if self.starter:
            return f"{self.starter}\n"
        return code.stub(self.source, self.entry, self.variation, self.kind == "program")

    @cached_property
    def signature(self) -> str:
        return "" if self.kind == "program" else code.signature(self.source, self.entry, self.variation)

    @cached_property
    def checker(self) -> str | None:
        """The source of `check` and what it needs, without the variation, or None."""
        if "check" not in self.namespace:
            return None
        return code.solution(self.source, "check", self.row_names, script=False)

    @cached_property
    def allowed(self) -> str | None:
        """The source of `allowed` and what it needs, without the variation, or None."""
        if "allowed" not in self.namespace:
            return None
        return code.solution(self.source, "allowed", self.row_names, script=False)

    @cached_property
    def generator(self) -> str | None:
        """The source of `large` and what it needs, without the variation, or None."""
        if "large" not in self.namespace:
            return None
        return code.solution(self.source, "large", (), script=False)

    @cached_property
    def input_maker(self) -> str | None:
        """The source of `inputs` and what it needs, without the variation, or None."""
        return None if self.reads_nothing else code.input_maker(self.source, "inputs")

    @cached_property
    def parameters(self) -> tuple[str, ...]:
        """The parameters a learner's function has; empty for classes and programs."""
        node = self.source.definitions[self.entry]
        if isinstance(node, ast.ClassDef):
            return ()
        arguments = node.args
        kept = [each for each in arguments.kwonlyargs if each.arg not in self.variation]
        return tuple(each.arg for each in [*arguments.posonlyargs, *arguments.args, *kept])

    @property
    def row_names(self) -> tuple[str, ...]:
        return tuple(self.rows[0])

    def values(self, row: Row) -> dict[str, object]:
        """The part of a row that the solution takes as its variation."""
        return {name: row[name] for name in self.variation}

    def needed(self, program: str, row: Row) -> dict[str, object]:
        """The part of a row that a program reads."""
        used = {node.id for node in ast.walk(ast.parse(program)) if isinstance(node, ast.Name)}
        return {name: value for name, value in row.items() if name in used}

    def line(self, name: str, index: int | None = None) -> int:
        """The line of a field of the file, or of its `index`-th entry."""
        for segment in self.source.segments:
            if name in segment.makes:
                return _entry_line(segment.node, index)
        return 1

    def violation(self, gate: str, message: str, remedy: str, line: int = 1) -> Violation:
        return Violation(self.path, line, gate, message, remedy)


def given(function: Callable[..., object], row: Row, *values: object) -> Any:
    """The result of calling `function` with `values` and those entries of `row` that it has parameters for."""
    return function(*values, **{name: row[name] for name in _wanted(function, len(values)) if name in row})


def literal(entry: object, row: Row) -> object:
    """An entry of EXAMPLES or EDGES for a row: itself, or what it returns when it is a function."""
    return given(entry, row) if callable(entry) else entry


@lru_cache(maxsize=4096)
def _wanted(function: Callable[..., object], skip: int) -> tuple[str, ...]:
    return tuple(inspect.signature(function).parameters)[skip:]


def compile_text(program: str) -> CodeType:
    """The code of a program, under the file name that budgets and coverage watch."""
    return compile(program, FILENAME, "exec", dont_inherit=True)


def _entry_line(node: ast.stmt, index: int | None) -> int:
    value = getattr(node, "value", None)
    if index is not None:
        entries: list[Any] = value.keys if isinstance(value, ast.Dict) else getattr(value, "elts", [])
        if index < len(entries) and entries[index] is not None:
            return int(entries[index].lineno)
    return node.lineno
