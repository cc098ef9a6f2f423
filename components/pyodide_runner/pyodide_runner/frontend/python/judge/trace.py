"""A budget of executed lines instead of a clock, for checks whose result must not depend on the machine."""

from __future__ import annotations

import sys
from opcode import opmap
from types import FrameType
from typing import Any, Final, Self

from .failure import FILENAME

# `while True: pass` is one instruction that jumps to itself, for which Python 3.11 reports no line.
_ENDLESS: Final = bytes([opmap["JUMP_BACKWARD"], 1])


class LineBudget(BaseException):
    """The program executed more lines than it may."""


class Budget:
    """Context that counts the lines which code of a file executes and raises LineBudget in it after `limit` of them.

    With `calls` each call counts as one more.
    """

    def __init__(self, limit: int, filename: str = FILENAME, *, calls: bool = False) -> None:
        self.limit, self.filename, self.spent = limit, filename, 0
        self._calls = calls
        self._previous: Any = None

    def __enter__(self) -> Self:
        self._previous = sys.gettrace()
        sys.settrace(self._on_call)
        return self

    def __exit__(self, *failure: object) -> None:
        sys.settrace(self._previous)

    def charge(self, amount: int) -> None:
        """Count `amount` further lines."""
        self.spent += amount
        if self.spent > self.limit:
            raise LineBudget

    def _on_call(self, frame: FrameType, event: str, argument: object) -> Any:
        if frame.f_code.co_filename != self.filename:
            return None
        if self._calls:
            self.charge(1)
        frame.f_trace_opcodes = _ENDLESS in frame.f_code.co_code
        return self._on_line

    def _on_line(self, frame: FrameType, event: str, argument: object) -> Any:
        if event in ("line", "opcode"):
            self.spent += 1
            if self.spent > self.limit:
                raise LineBudget
        return self._on_line
