"""A problem: what one file of the bank says, read and checked for shape."""

from __future__ import annotations

import ast
import hashlib
import importlib
import inspect
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property, lru_cache
from pathlib import Path
from types import CodeType, FunctionType
from typing import Any, Final

from pyodide_runner.frontend.python.judge import failure

from pytrix.question import source as code
from pytrix.question.authoring import Comparison, Mistake, Slow
from pytrix.question.fingerprint import digest, normalised
from pytrix.question.source import Source, SourceError
from pytrix.question.violation import BadProblemError, Violation

LEVELS = ("beginner", "intermediate", "advanced")
TAGS = (
    *("ITERATE", "COUNT", "TRANSFORM", "VALIDATE", "SEARCH"),
    *("SORT", "PARTITION", "AGGREGATE", "COMPARE", "GENERATE"),
)
KINDS = ("function", "class", "program", "files")
CODECS = ("linked_list", "linked_list_cycle", "tree", "graph", "matrix", "node")
RESERVED = frozenset({"inputs", "check", "large"})
FILENAME: Final = failure.FILENAME
Row = Mapping[str, object]

_TEXT, _TEXTS = "a text", "a tuple of texts"
_FIELDS: dict[str, tuple[str, str]] = {
    "LEVEL": ("required", f"one of {', '.join(LEVELS)}"),
    "TAGS": ("required", f"a tuple of one to three of {', '.join(TAGS)}"),
    "HINTS": ("required", "a tuple of exactly three texts: nudge, approach, near-code"),
    "EXAMPLES": ("required", "a list of two to four inputs, each like a return value of inputs()"),
    "EDGES": ("required", "a dict from the name of an edge, as the statement words it, to an input"),
    "MISTAKES": ("required", "a list of at least one Mistake(…)"),
    "EXPLANATION": ("required", _TEXT),
    "ROWS": ("", "a list of dicts with the same keys, whose values are plain numbers, texts or tuples"),
    "CONSTRAINTS": ("", _TEXTS),
    "EQUIVALENT": ("", "a dict from 'old line -> new line' to the reason why both do the same"),
    "RAISES": ("", "a tuple of names of exceptions that are an expected outcome"),
    "COMPARE": ("", "'result', 'argument:<name>', 'stdout' or 'files'"),
    "COMPARISON": ("", "unordered, one_of or approximate(…) of pytrix.question.authoring"),
    "CODECS": ("", "a dict from a parameter or 'return' to linked_list_cycle, matrix or node"),
    "KIND": ("", "'program' or 'files'; functions and classes are recognised"),
    "ENTRY": ("", "the name of the function or class that is the reference solution"),
    "SLOW": ("", "a list of Slow(…), together with large(rng, size) and SIZE"),
    "SIZE": ("", "a whole number: the size of the large input"),
    "ORACLE": ("", "a text with a whole second definition of the reference's name, the simplest that can be right"),
    "ALSO": ("", "a tuple of further problem-type keys, module/subtopic/type"),
}


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
    examples: tuple[object, ...]
    edges: Mapping[str, object]
    mistakes: tuple[Mistake, ...]
    slow: tuple[Slow, ...]
    size: int
    oracle: str
    explanation: str
    constraints: tuple[str, ...]
    equivalent: Mapping[str, str]
    raises: tuple[str, ...]
    also: tuple[str, ...]
    kind: str
    compare: str
    comparison: Comparison
    entry: str
    variation: tuple[str, ...]
    codecs: Mapping[str, str]
    namespace: Mapping[str, Any] = field(repr=False, compare=False)

    @property
    def problem_type(self) -> str:
        return self.key.rpartition("/")[0]

    @cached_property
    def solution(self) -> str:
        """The shown solution without the lines that set the variation."""
        return self.variant(())

    def variant(self, edits: tuple[str, ...]) -> str:
        """The shown solution with a mistake's edits; raises `SourceError`."""
        return code.solution(self.source, self.entry, self.variation, self.kind == "program", edits)

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

    @cached_property
    def stub(self) -> str:
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
    def generator(self) -> str | None:
        """The source of `large` and what it needs, without the variation, or None."""
        if "large" not in self.namespace:
            return None
        return code.solution(self.source, "large", (), script=False)

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


def load(path: Path, key: str, shown_path: str | None = None) -> Problem:
    """The problem in the file at `path`; raises `BadProblemError` with every fault of shape."""
    return parse(path.read_bytes(), key, shown_path or path.as_posix())


def parse(content: bytes, key: str, path: str) -> Problem:
    """The problem in a file's content; `path` is used in messages. Raises `BadProblemError`."""
    reader = _Reader(content, key, path)
    problem = reader.problem()
    if reader.violations or problem is None:
        raise BadProblemError(reader.violations)
    return problem


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


class _Reader:
    """Reads one file and collects what is wrong with its shape."""

    def __init__(self, content: bytes, key: str, path: str) -> None:
        self.content, self.key, self.path = content, key, path
        self.violations: list[Violation] = []
        self.source = Source("", ast.Module([], []))
        self.fields: dict[str, Any] = {}

    def problem(self) -> Problem | None:
        try:
            self.source = Source.parse(self.content.decode("utf-8"))
        except UnicodeDecodeError:
            self._wrong("is not UTF-8 text", "save the file as UTF-8")
            return None
        except SourceError as error:
            self._wrong(str(error), "correct the syntax; problem files use Python 3.11", error.line)
            return None
        namespace = self._execute()
        if namespace is None:
            return None
        self._read_fields(namespace)
        title, statement = self._docstring()
        entry = self._entry()
        if entry is None or self.violations:
            return None
        rows = tuple(self.fields.get("ROWS") or [{}])
        variation = self._variation(entry, rows)
        kind = self.fields.get("KIND") or (
            "class" if isinstance(self.source.definitions[entry], ast.ClassDef) else "function"
        )
        problem = Problem(
            key=self.key,
            path=self.path,
            version=hashlib.sha256(self.content).hexdigest()[:8],
            source=self.source,
            title=title,
            statement=statement,
            level=self.fields["LEVEL"],
            tags=tuple(self.fields["TAGS"]),
            rows=rows,
            hints=tuple(self.fields["HINTS"]),
            examples=tuple(self.fields["EXAMPLES"]),
            edges=self.fields["EDGES"],
            mistakes=tuple(self.fields["MISTAKES"]),
            slow=tuple(self.fields.get("SLOW", ())),
            size=self.fields.get("SIZE", 0),
            oracle=self.fields.get("ORACLE", ""),
            explanation=inspect.cleandoc(self.fields["EXPLANATION"]),
            constraints=tuple(self.fields.get("CONSTRAINTS", ())),
            equivalent=self.fields.get("EQUIVALENT", {}),
            raises=tuple(self.fields.get("RAISES", ())),
            also=tuple(self.fields.get("ALSO", ())),
            kind=kind,
            compare=self.fields.get("COMPARE") or self._usual_compare(kind, entry),
            comparison=self.fields.get("COMPARISON", Comparison()),
            codecs=self.fields.get("CODECS", {}),
            entry=entry,
            variation=variation,
            namespace=namespace,
        )
        self._check_code(problem)
        return problem

    def _wrong(self, message: str, remedy: str, line: int = 1) -> None:
        self.violations.append(Violation(self.path, line, "shape", message, remedy))

    def _execute(self) -> dict[str, Any] | None:
        importlib.import_module("pyodide_runner.frontend.python.judge.structures")
        namespace: dict[str, Any] = {"__name__": "problem", "__file__": self.path}
        try:
            exec(compile(self.source.tree, self.path, "exec", dont_inherit=True), namespace)  # noqa: S102
        except Exception as error:
            line, trace = 1, error.__traceback__
            while trace is not None:
                line = trace.tb_lineno if trace.tb_frame.f_code.co_filename == self.path else line
                trace = trace.tb_next
            self._wrong(f"{type(error).__name__}: {error}", "the file must run from top to bottom", line)
            return None
        return namespace

    def _read_fields(self, namespace: Mapping[str, Any]) -> None:
        used = frozenset().union(*(segment.uses for segment in self.source.segments))
        for segment in self.source.segments:
            if isinstance(segment.node, ast.Assign | ast.AnnAssign):
                for name in sorted(segment.makes):
                    self._read_field(name, namespace, used, segment.node)
            elif isinstance(segment.node, ast.ImportFrom) and segment.node.module == "__future__":
                self._wrong(
                    "imports from __future__",
                    "remove it; quote annotations that name a later class",
                    segment.node.lineno,
                )
        for name, (need, shape) in _FIELDS.items():
            if need and name not in self.fields and not any(name in each.message for each in self.violations):
                self._wrong(f"{name} is missing", f"add {name}, {shape}")
        self._check_together()

    def _read_field(self, name: str, namespace: Mapping[str, Any], used: frozenset[str], node: ast.stmt) -> None:
        if name not in _FIELDS:
            if name not in used:
                known = ", ".join(_FIELDS)
                self._wrong(f"unknown name {name}", f"remove it or use a known one: {known}", node.lineno)
            return
        value = namespace[name]
        if _FITS[name](value):
            self.fields[name] = value
        else:
            self._wrong(f"{name} has the wrong shape", f"make it {_FIELDS[name][1]}", node.lineno)

    def _check_together(self) -> None:
        has_large = "large" in self.source.definitions
        if ("SLOW" in self.fields) != has_large or ("SIZE" in self.fields) != has_large:
            line = self.source.line_of("SLOW")
            self._wrong(
                "SLOW, SIZE and large(rng, size) belong together", "add what is missing, or remove all three", line
            )
        if "inputs" not in self.source.definitions:
            self._wrong("inputs(rng) is missing", "add a function inputs(rng, …) that returns one random input")
        if "check" in self.source.definitions and "COMPARISON" in self.fields:
            self._wrong(
                "check() and COMPARISON exclude each other", "keep one of them", self.source.line_of("COMPARISON")
            )

    def _docstring(self) -> tuple[str, str]:
        text = ast.get_docstring(self.source.tree) or ""
        title, _, statement = text.partition("\n")
        if not title.strip() or not statement.startswith("\n") or not statement.strip():
            self._wrong(
                "the docstring is no title with a statement", "write the title, an empty line, then the statement"
            )
        return title.strip(), statement.strip()

    def _entry(self) -> str | None:
        if "ENTRY" in self.fields:
            if self.fields["ENTRY"] in self.source.definitions:
                return str(self.fields["ENTRY"])
            self._wrong(
                f"ENTRY names {self.fields['ENTRY']!r}, which is not defined here",
                "correct the name",
                self.source.line_of("ENTRY"),
            )
            return None
        uses = {name: each.uses for each in self.source.segments for name in each.makes}
        solving = [name for name in self.source.definitions if name not in RESERVED]
        names = [name for name in solving if not name.startswith("_")]
        roots = [name for name in names if not any(name in uses[other] for other in solving if other != name)]
        if len(roots) > 1:
            roots = [name for name in roots if not any(name in uses.get(other, ()) for other in RESERVED)]
        if len(roots) == 1:
            return roots[0]
        found = ", ".join(roots or names) or "none"
        self._wrong(f"which definition is the reference? found: {found}", 'define it, or name it with ENTRY = "…"')
        return None

    def _variation(self, entry: str, rows: Sequence[Row]) -> tuple[str, ...]:
        node = self.source.definitions[entry]
        functions: list[ast.stmt] = list(node.body) if isinstance(node, ast.ClassDef) else [node]
        keyword_only = {
            argument.arg: argument.lineno
            for function in functions
            if isinstance(function, ast.FunctionDef)
            for argument in function.args.kwonlyargs
        }
        return tuple(name for name in rows[0] if name in keyword_only)

    def _usual_compare(self, kind: str, entry: str) -> str:
        if kind == "program":
            return "stdout"
        node = self.source.definitions[entry]
        returns = ast.unparse(node.returns) if isinstance(node, ast.FunctionDef) and node.returns else ""
        return "files" if kind == "files" and returns == "None" else "result"

    def _check_code(self, problem: Problem) -> None:
        for violation in _code_violations(problem):
            self.violations.append(violation)


def _code_violations(problem: Problem) -> Iterator[Violation]:
    try:
        _ = problem.solution, problem.stub, problem.signature, problem.checker, problem.generator
    except SourceError as error:
        yield problem.violation(
            "shape", str(error), "the solution may use only its own helpers and the standard library", error.line
        )
        return
    if problem.compare.startswith("argument:") and problem.compare[9:] not in problem.parameters:
        yield problem.violation(
            "shape",
            f"COMPARE names no parameter: {problem.compare}",
            "name a parameter of the function",
            problem.line("COMPARE"),
        )
    node = problem.source.definitions[problem.entry]
    returns_nothing = (
        isinstance(node, ast.FunctionDef) and node.returns is not None and ast.unparse(node.returns) == "None"
    )
    if problem.kind == "function" and problem.compare == "result" and returns_nothing:
        remedy = 'say what is compared: COMPARE = "argument:<name>" for in-place work, "stdout" for prints'
        yield problem.violation("shape", f"{problem.entry} returns nothing to compare", remedy, node.lineno)
        return
    for index, mistake in enumerate(problem.mistakes):
        try:
            problem.variant(mistake.edits)
        except SourceError as error:
            yield problem.violation(
                "mistakes",
                str(error),
                "copy the old text exactly from the solution, with more around it if need be",
                problem.line("MISTAKES", index),
            )
    for index, slow in enumerate(problem.slow):
        try:
            problem.variant(slow.edits)
        except SourceError as error:
            yield problem.violation(
                "slow", str(error), "copy the old text exactly from the solution", problem.line("SLOW", index)
            )
    try:
        _ = problem.oracle and problem.variant((problem.oracle,))
    except SourceError as error:
        remedy = f"write a whole definition of {problem.entry}, with its parameters"
        yield problem.violation("oracle", str(error), remedy, problem.line("ORACLE"))


def _texts(value: object, low: int = 0, high: int = 99) -> bool:
    return (
        isinstance(value, tuple | list)
        and low <= len(value) <= high
        and all(isinstance(each, str) and each.strip() for each in value)
    )


def _rows(value: object) -> bool:
    if not isinstance(value, list) or not value or not all(isinstance(row, dict) for row in value):
        return False
    same = all(list(row) == list(value[0]) for row in value)
    return same and all(isinstance(name, str) and _plain(each) for row in value for name, each in row.items())


def _plain(value: object) -> bool:
    if isinstance(value, tuple | list):
        return all(_plain(each) for each in value)
    if isinstance(value, dict):
        return all(_plain(key) and _plain(each) for key, each in value.items())
    return value is None or isinstance(value, bool | int | float | str)


def _compare(value: object) -> bool:
    return isinstance(value, str) and (value in ("result", "stdout", "files") or value.startswith("argument:"))


_FITS: dict[str, Callable[[Any], bool]] = {
    "LEVEL": lambda value: value in LEVELS,
    "TAGS": lambda value: _texts(value, 1, 3) and set(value) <= set(TAGS) and len(set(value)) == len(value),
    "HINTS": lambda value: _texts(value, 3, 3),
    "EXAMPLES": lambda value: isinstance(value, list | tuple) and 2 <= len(value) <= 4,
    "EDGES": lambda value: isinstance(value, dict) and bool(value) and all(isinstance(name, str) for name in value),
    "MISTAKES": lambda value: (
        isinstance(value, list | tuple) and bool(value) and all(type(each) is Mistake for each in value)
    ),
    "EXPLANATION": lambda value: isinstance(value, str) and bool(value.strip()),
    "ROWS": _rows,
    "CONSTRAINTS": _texts,
    "EQUIVALENT": lambda value: (
        isinstance(value, dict) and all(" -> " in key and str(value[key]).strip() for key in value)
    ),
    "RAISES": _texts,
    "COMPARE": _compare,
    "COMPARISON": lambda value: isinstance(value, Comparison),
    "CODECS": lambda value: isinstance(value, dict) and all(each in CODECS for each in value.values()),
    "KIND": lambda value: value in ("program", "files"),
    "ENTRY": lambda value: isinstance(value, str),
    "SLOW": lambda value: isinstance(value, list | tuple) and bool(value) and all(type(each) is Slow for each in value),
    "SIZE": lambda value: type(value) is int and value >= 100,
    "ALSO": _texts,
    "ORACLE": lambda value: isinstance(value, str) and bool(value.strip()),
}
assert all(isinstance(each, FunctionType) for each in _FITS.values())
