"""A budget of executed lines instead of a clock, for checks whose result must not depend on the machine."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from opcode import opmap
from types import FrameType
from typing import Any, Final

from .failure import FILENAME

# `while True: pass` is one instruction that jumps to itself, for which Python 3.11 reports no line.
_ENDLESS: Final = bytes([opmap["JUMP_BACKWARD"], 1])


class LineBudget(BaseException):
    """The program executed more lines than it may."""


@contextmanager
def limited(max_lines: int | None) -> Iterator[None]:
    """Context in which a program that executes more lines than that ends with LineBudget; None is no limit."""
    if max_lines is None:
        yield
        return
    before = sys.gettrace()
    sys.settrace(_tracer(max_lines))
    try:
        yield
    finally:
        sys.settrace(before)


def _tracer(max_lines: int) -> Any:
    room = max_lines

    def on_line(frame: FrameType, event: str, argument: Any) -> Any:
        nonlocal room
        if event in ("line", "opcode"):
            room -= 1
            if room < 0:
                raise LineBudget
        return on_line

    def on_call(frame: FrameType, event: str, argument: Any) -> Any:
        if frame.f_code.co_filename != FILENAME:
            return None
        frame.f_trace_opcodes = _ENDLESS in frame.f_code.co_code
        return on_line

    return on_call
