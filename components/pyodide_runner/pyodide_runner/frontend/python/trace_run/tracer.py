"""Watches the learner's lines while they run and puts each step into a film."""

from __future__ import annotations

import dis
import sys
from collections.abc import Callable
from types import CodeType, FrameType
from typing import Any, Final

from ..judge.failure import FILENAME
from ..judge.shown import show
from ..judge.trace import LineBudget
from ..judge.values import class_name
from .drawing import TEXT_CHARACTERS, Numbers, Sketch, Value, is_hidden, is_ordinary_name, isinstance_of
from .film import Film

MAX_FRAMES: Final = 12
MAX_VARIABLES: Final = 40
_GENERATORS: Final = 0x20 | 0x80 | 0x200
_FUNCTION: Final = 0x1
# Instructions for which StopIteration is how they learn that an iteration is over.
_ITERATING: Final = frozenset({"FOR_ITER", "SEND", "END_SEND", "RESUME", "YIELD_VALUE", "GET_ANEXT", "END_ASYNC_FOR"})
_arguments: Final[Any] = BaseException.__dict__["args"].__get__


def _kind_of_locals() -> type:
    return type(sys._getframe().f_locals)


# A dictionary until Python 3.12, a view of the frame from 3.13 on.
_LOCALS: Final = (dict, _kind_of_locals())

_NAMES: Final = {
    "<listcomp>": "list comprehension",
    "<setcomp>": "set comprehension",
    "<dictcomp>": "dict comprehension",
    "<genexpr>": "generator expression",
    "<lambda>": "lambda",
    "<module>": "main program",
}

LocalTrace = Callable[[FrameType, str, Any], Any]


class Cut(LineBudget):
    """Ends an execution because its film is long enough."""


class Tracer:
    """A trace function for `sys.settrace`; `why` says what ended the recording early: steps or size."""

    def __init__(self, film: Film, max_steps: int) -> None:
        self.why: str | None = None
        self.entered_at: int | None = None
        self.is_on = True
        self._film = film
        self._max_steps = max_steps
        self._numbers = Numbers()
        self._frames = Numbers()
        self._raised: BaseException | None = None
        self._main: FrameType | None = None

    def __call__(self, frame: FrameType, event: str, argument: Any) -> LocalTrace | None:
        code = frame.f_code
        if code.co_filename != FILENAME or event != "call" or _is_pythons_own(code):
            return None
        if code.co_name == "<module>":
            self._main = self._main or frame
            return self._local
        if self._main is not None and self.entered_at is None and not _is_running(self._main, frame):
            self.entered_at = len(self._film.steps)
        if code.co_flags & _FUNCTION:
            self._step(frame, "resume" if _is_resumed(frame) else "call")
        return self._local

    def _local(self, frame: FrameType, event: str, argument: Any) -> LocalTrace:
        if event == "line":
            self._raised = None
            self._step(frame, "line")
        elif event == "exception":
            self._exception(frame, argument[1], argument[0])
        elif event == "return":
            self._return(frame, argument)
        return self._local

    def _exception(self, frame: FrameType, raised: Any, kind: type) -> None:
        again = raised is self._raised
        ends_iteration = isinstance_of(kind, StopIteration, StopAsyncIteration)
        if isinstance_of(kind, GeneratorExit, LineBudget) or (
            ends_iteration and (again or _instruction(frame) in _ITERATING)
        ):
            return
        self._raised = raised
        self._step(frame, "exception", error=error_text(kind, raised), passing=again)

    def _return(self, frame: FrameType, value: object) -> None:
        ending = _ending(frame)
        if ending is None:
            return
        self._raised = None
        if frame.f_code.co_name == "<module>":
            self._step(frame, "end")
        elif frame.f_code.co_flags & _FUNCTION:
            self._step(frame, ending, value)

    def _step(self, frame: FrameType, event: str, *given: object, **facts: Any) -> None:
        if len(self._film.steps) >= self._max_steps:
            self._cut("steps")
        if self._film.is_full:
            self._cut("size")
        sketch = Sketch(self._numbers)
        for value in given:
            facts["value"] = sketch.value(value)
        frames, left_out = self._stack(frame, sketch)
        sketch.finish()
        if left_out:
            facts["leftOut"] = left_out
        self._film.add(event, frame.f_lineno, frames, sketch.drawings, **facts)
        self._numbers.turn()
        self._frames.turn()

    def _cut(self, why: str) -> None:
        self.why = why
        raise Cut

    def _stack(self, top: FrameType, sketch: Sketch) -> tuple[list[Any], int]:
        """The frames that are shown, the main program first, and how many between it and the others are not."""
        frames: list[FrameType] = []
        frame: FrameType | None = top
        while frame is not None:
            if frame.f_code.co_filename == FILENAME and not _is_pythons_own(frame.f_code):
                frames.append(frame)
            frame = frame.f_back
        calls = [frame for frame in frames if frame.f_code.co_name != "<module>"]
        drawn = [self._call(frame, sketch) for frame in calls[:MAX_FRAMES]]
        drawn.append(self._main_program(top, frames, sketch))
        return drawn[::-1], len(calls) - len(calls[:MAX_FRAMES])

    def _call(self, frame: FrameType, sketch: Sketch) -> Any:
        code = frame.f_code
        names = None if code.co_flags & _FUNCTION else is_ordinary_name
        return self._frames.of(frame), call_name(code), frame.f_lineno, _variables(frame.f_locals, sketch, names, code)

    def _main_program(self, top: FrameType, frames: list[FrameType], sketch: Sketch) -> Any:
        running = next((frame for frame in frames if frame.f_code.co_name == "<module>"), None)
        line = running.f_lineno if running is not None else None
        return 0, _NAMES["<module>"], line, _variables(top.f_globals, sketch, is_ordinary_name)


def error_text(kind: type, raised: object) -> str:
    """Type and message of an exception, without asking the exception itself."""
    name = kind.__name__ if type(kind) is type else class_name(raised)
    if not isinstance(raised, BaseException):
        return name
    arguments = _arguments(raised)
    if len(arguments) == 1 and type(arguments[0]) is str and not isinstance_of(kind, KeyError):
        return f"{name}: {arguments[0][:200]}" if arguments[0] else name
    texts = ", ".join(show(argument, TEXT_CHARACTERS) for argument in arguments[:4])
    return f"{name}: {texts}" if texts else name


def call_name(code: CodeType) -> str:
    """What the learner calls the function that the code belongs to."""
    if code.co_name in _NAMES:
        return _NAMES[code.co_name]
    name = code.co_qualname.rpartition("<locals>.")[2]
    return name if code.co_flags & _FUNCTION else f"class {name}"


def _variables(
    content: Any, sketch: Sketch, shown: Callable[[str, object], bool] | None, code: CodeType | None = None
) -> tuple[tuple[Any, ...], ...]:
    if type(content) not in _LOCALS:
        return ()
    outer = code.co_freevars if code is not None else ()
    drawn: list[tuple[str, Value] | tuple[str, Value, str]] = []
    for name, value in list(content.items()):
        if type(name) is not str or is_hidden(name) or (shown is not None and not shown(name, value)):
            continue
        drawn.append((name, sketch.value(value), "outer") if name in outer else (name, sketch.value(value)))
        if len(drawn) >= MAX_VARIABLES:
            break
    return tuple(drawn)


def _is_pythons_own(code: CodeType) -> bool:
    return code.co_name in ("__annotate__", "__annotations__") or code.co_name.startswith("<generic")


def _is_running(frame: FrameType, top: FrameType) -> bool:
    below: FrameType | None = top
    while below is not None and below is not frame:
        below = below.f_back
    return below is not None


def _is_resumed(frame: FrameType) -> bool:
    code = frame.f_code
    return bool(code.co_flags & _GENERATORS) and frame.f_lasti >= 0 and bool(code.co_code[frame.f_lasti + 1] & 3)


def _instruction(frame: FrameType) -> str:
    return dis.opname[frame.f_code.co_code[frame.f_lasti]]


def _ending(frame: FrameType) -> str | None:
    """How the frame is left: return, yield or await; None when an exception throws it out."""
    name = _instruction(frame)
    if name.startswith("RETURN_"):
        return "return"
    if name != "YIELD_VALUE":
        return None
    return "yield" if frame.f_code.co_flags & 0x20 or frame.f_code.co_flags & 0x200 else "await"
