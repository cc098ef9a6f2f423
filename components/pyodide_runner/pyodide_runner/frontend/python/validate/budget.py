"""Stopping and observing a program by the lines it executes, never by the clock."""

from __future__ import annotations

import sys
from types import FrameType, TracebackType
from typing import Any, Protocol

from ..judge.trace import Budget
from ..judge.trace import LineBudget as BudgetSpentError

__all__ = ["BudgetSpentError", "Coverage", "LineBudget", "Watch"]

TraceFunction = Any


class Watch(Protocol):
    """A context manager that follows the lines of a program while it runs."""

    def __enter__(self) -> object: ...
    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None: ...


class LineBudget(Budget):
    """Counts the lines that code of `filename` executes and raises `BudgetSpentError` in it after `limit` of them."""

    def __init__(self, filename: str, limit: int) -> None:
        super().__init__(limit, filename, calls=True)


class Coverage:
    """Collects the lines of `filename` that are executed."""

    def __init__(self, filename: str) -> None:
        self.filename = filename
        self.lines: set[int] = set()
        self._previous: TraceFunction = None

    def __enter__(self) -> Coverage:
        self._previous = sys.gettrace()
        sys.settrace(self._follow)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        sys.settrace(self._previous)

    def _follow(self, frame: FrameType, event: str, argument: object) -> TraceFunction:
        if frame.f_code.co_filename != self.filename:
            return None
        if event == "line":
            self.lines.add(frame.f_lineno)
        return self._follow
