"""Problem files, read and checked for shape."""

from __future__ import annotations

import ast
import hashlib
import importlib
import inspect
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from pytrix.question.authoring import Comparison, Edge, Example
from pytrix.question.problem import Problem, Row
from pytrix.question.shape import FIELDS, RESERVED, fits
from pytrix.question.source import Source, SourceError
from pytrix.question.violation import BadProblemError, Violation


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
            examples=tuple(each if isinstance(each, Example) else Example(each) for each in self.fields["EXAMPLES"]),
            edges={name: each if isinstance(each, Edge) else Edge(each) for name, each in self.fields["EDGES"].items()},
            always=tuple(self.fields.get("ALWAYS", ())),
            mistakes=tuple(self.fields["MISTAKES"]),
            slow=tuple(self.fields.get("SLOW", ())),
            ways=tuple(self.fields.get("ALSO_RIGHT", ())),
            size=self.fields.get("SIZE", 0),
            oracle=self.fields.get("ORACLE", ""),
            explanation=inspect.cleandoc(self.fields["EXPLANATION"]),
            constraints=tuple(self.fields.get("CONSTRAINTS", ())),
            equivalent=self.fields.get("EQUIVALENT", {}),
            raises=tuple(self.fields.get("RAISES", ())),
            requires=tuple(self.fields.get("REQUIRES", ())),
            also=tuple(self.fields.get("ALSO", ())),
            kind=kind,
            compare=self.fields.get("COMPARE") or self._usual_compare(kind, entry),
            comparison=self.fields.get("COMPARISON", Comparison()),
            codecs=self.fields.get("CODECS", {}),
            starter=inspect.cleandoc(self.fields.get("STARTER", "")),
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

    def _read_fields(self, namespace: dict[str, Any]) -> None:
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
        if self._reads_nothing(used):
            self.fields.update(EXAMPLES=[""], EDGES={})
            namespace["inputs"] = lambda rng: ""
        for name, (need, shape) in FIELDS.items():
            if need and name not in self.fields and not any(name in each.message for each in self.violations):
                self._wrong(f"{name} is missing", f"add {name}, {shape}")
        self._check_together(namespace)

    def _read_field(self, name: str, namespace: Mapping[str, Any], used: frozenset[str], node: ast.stmt) -> None:
        if name not in FIELDS:
            if name not in used:
                known = ", ".join(FIELDS)
                self._wrong(f"unknown name {name}", f"remove it or use a known one: {known}", node.lineno)
            return
        value = namespace[name]
        if fits(name, value):
            self.fields[name] = value
        else:
            self._wrong(f"{name} has the wrong shape", f"make it {FIELDS[name][1]}", node.lineno)

    def _reads_nothing(self, used: frozenset[str]) -> bool:
        """Whether the file is a program without input; then nothing can vary, and its one test is what it prints."""
        given = {"EXAMPLES", "EDGES"}.intersection(self.fields) or "inputs" in self.source.definitions
        return self.fields.get("KIND") == "program" and "input" not in used and not given

    def _check_together(self, namespace: Mapping[str, Any]) -> None:
        has_large = "large" in self.source.definitions
        if ("SLOW" in self.fields) != has_large or ("SIZE" in self.fields) != has_large:
            line = self.source.line_of("SLOW")
            self._wrong(
                "SLOW, SIZE and large(rng, size) belong together", "add what is missing, or remove all three", line
            )
        if "inputs" not in namespace:
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
        _ = problem.solution, problem.stub, problem.signature, problem.checker, problem.allowed, problem.generator
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
    for index, way in enumerate(problem.ways):
        try:
            problem.variant(way.edits)
        except SourceError as error:
            remedy = "copy the old text exactly from the solution, or write a whole definition"
            yield problem.violation("ways", str(error), remedy, problem.line("ALSO_RIGHT", index))
    try:
        _ = problem.oracle and problem.variant((problem.oracle,))
    except SourceError as error:
        remedy = f"write a whole definition of {problem.entry}, with its parameters"
        yield problem.violation("oracle", str(error), remedy, problem.line("ORACLE"))
