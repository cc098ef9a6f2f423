"""Figures and the Markdown tables they are printed in."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median

SHORTEST_FOR_P95 = 5


@dataclass(frozen=True)
class Samples:
    """What was measured again and again, all in one unit: "ms", "MB" or "KB"."""

    values: Sequence[float]
    unit: str = "ms"

    @property
    def median(self) -> float:
        return median(self.values)

    @property
    def p95(self) -> float:
        """The smallest value that at least 95 of 100 don't exceed."""
        return sorted(self.values)[math.ceil(0.95 * len(self.values)) - 1]

    @property
    def text(self) -> str:
        if len(self.values) == 1:
            return f"{number(self.median)} {self.unit}"
        if len(self.values) < SHORTEST_FOR_P95:
            worst = f"worst {number(max(self.values))}"
        else:
            worst = f"p95 {number(self.p95)}"
        return f"{number(self.median)} {self.unit} ({worst}, n {len(self.values)})"


@dataclass(frozen=True)
class Figure:
    """One line of a table: what was measured, beside its baseline of the same run."""

    what: str
    measured: Samples
    baseline: Samples | None = None
    against: str = ""
    aim: str = ""

    @property
    def cells(self) -> tuple[str, ...]:
        if self.baseline is None:
            return self.what, self.measured.text, self.against or "–", "–", self.aim or "–"
        ratio = f"{self.measured.median / self.baseline.median:.2f}" if self.baseline.median else "–"
        return self.what, self.measured.text, f"{self.against}: {self.baseline.text}", ratio, self.aim or "–"


@dataclass(frozen=True)
class Table:
    title: str
    figures: Sequence[Figure]
    note: str = ""

    @property
    def markdown(self) -> str:
        heads = ("what", "measured: median", "beside it: median", "ratio", "aim")
        lines = [f"### {self.title}", "", row(heads), row(["---"] * len(heads))]
        lines += [row(figure.cells) for figure in self.figures]
        return "\n".join([*lines, *(["", self.note] if self.note else [])])


@dataclass(frozen=True)
class Grid:
    """A table with heads of its own, whose cells are text."""

    title: str
    heads: Sequence[str]
    rows: Sequence[Sequence[str]]
    note: str = ""

    @property
    def markdown(self) -> str:
        lines = [f"### {self.title}", "", row(self.heads), row(["---"] * len(self.heads)), *map(row, self.rows)]
        return "\n".join([*lines, *(["", self.note] if self.note else [])])


def row(cells: Sequence[str]) -> str:
    return f"| {' | '.join(cells)} |"


def number(value: float) -> str:
    """With about three digits that mean something."""
    if abs(value) >= 100:
        return f"{value:,.0f}"
    return f"{value:.1f}" if abs(value) >= 10 else f"{value:.2f}"
