"""`python -m pytrix.question.trace <file or key> <names…> [--example N] [--seed N]`: a table of a real run.

Each row is a round of an innermost loop: the values of the names at its end. It is made to be pasted into EXPLANATION.
"""

from __future__ import annotations

import argparse
import ast
import sys
from collections.abc import Sequence
from pathlib import Path
from types import FrameType, TracebackType
from typing import Any

from pytrix.question.instance import Instance, instance
from pytrix.question.problem import FILENAME, compile_text
from pytrix.question.quality.__main__ import ROOT
from pytrix.question.quality.command import run
from pytrix.question.reading import load
from pytrix.question.running import Program

MOST = 40


class Tracer:
    """Keeps the values of some names each time one of some lines has been executed."""

    def __init__(self, names: Sequence[str], lines: frozenset[int]) -> None:
        self.names, self.lines = names, lines
        self.rows: list[list[str]] = []
        self._last: dict[int, int] = {}

    def __enter__(self) -> Tracer:
        sys.settrace(self._follow)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        sys.settrace(None)

    def _follow(self, frame: FrameType, event: str, argument: object) -> Any:
        if frame.f_code.co_filename != FILENAME:
            return None
        before = self._last.get(id(frame))
        if before in self.lines and event in ("line", "return"):
            row = [repr(frame.f_locals[name]) if name in frame.f_locals else "" for name in self.names]
            if any(row):
                self.rows.append(row)
        self._last[id(frame)] = frame.f_lineno if event == "line" else 0
        return self._follow


def table(shown: Instance, names: Sequence[str], example: int) -> str:
    """The Markdown table of a run of the shown solution on an example."""
    program = shown.question.solution
    tracer = Tracer(names, _round_ends(program))
    Program(compile_text(program), {}, shown.spec).run(shown.cases[example].input, tracer)
    rows = [[f"`{each}`" if each else "" for each in row] for row in tracer.rows[:MOST]]
    head = ["round", *(f"`{name}`" for name in names)]
    lines = [head, ["---"] * len(head), *([str(number), *row] for number, row in enumerate(rows, 1))]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def _round_ends(program: str) -> frozenset[int]:
    """The last lines of the innermost loops' bodies; without loops, all lines."""
    loops = [each for each in ast.walk(ast.parse(program)) if isinstance(each, ast.For | ast.While)]
    inner = [
        loop
        for loop in loops
        if not any(each is not loop and isinstance(each, ast.For | ast.While) for each in ast.walk(loop))
    ]
    ends = {line for loop in inner for line in _last_lines(loop.body[-1])}
    leaves = [each for loop in inner for each in ast.walk(loop) if isinstance(each, ast.Break | ast.Continue)]
    ends |= {each.lineno for each in leaves}
    return frozenset(ends or range(1, program.count("\n") + 2))


def _last_lines(statement: ast.stmt) -> set[int]:
    """The lines on which a statement may end: of an `if` those of each branch."""
    if isinstance(statement, ast.If):
        rest = _last_lines(statement.orelse[-1]) if statement.orelse else {statement.lineno}
        return _last_lines(statement.body[-1]) | rest
    return {statement.lineno}


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the table."""
    parser = argparse.ArgumentParser(prog="python -m pytrix.question.trace", description="A table of a real run.")
    parser.add_argument("problem", help="a file, or a key such as module/subtopic/type/name")
    parser.add_argument("names", nargs="+", help="the names whose values are shown")
    parser.add_argument("--example", type=int, default=1, help="the example that is run, from 1")
    parser.add_argument("--seed", type=int, default=0)
    options = parser.parse_args(arguments)
    path = Path(options.problem)
    path = path.resolve() if path.suffix == ".py" else ROOT / f"{options.problem}.py"
    problem = load(path, path.relative_to(ROOT).with_suffix("").as_posix())
    sys.stdout.write(table(instance(problem, options.seed), options.names, options.example - 1) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(run(main))
