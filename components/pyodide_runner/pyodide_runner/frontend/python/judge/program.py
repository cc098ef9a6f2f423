"""A learner's program: compiled once, executed as often as needed, each time in a world of its own."""

from __future__ import annotations

import contextvars
import sys
import time
import warnings
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from opcode import opmap
from types import CodeType, TracebackType
from typing import Any, Final

from . import coroutines
from .calls import Call
from .failure import FILENAME, describe, describe_unfit, remember_source
from .isolation import Isolation, restore_builtins
from .namespace import fresh
from .shown import show
from .streams import Console, OutputLimit
from .trace import LineBudget
from .unfit import Unfit

TOP_LEVEL_AWAIT: Final = 0x2000
COROUTINE: Final = 0x80

Interrupted = Callable[[], bool]

_clock: Final = time.perf_counter
_recursion_limit: Final = sys.setrecursionlimit
_isolation: Final = Isolation()


@dataclass(frozen=True)
class Program:
    """A compiled program; `notes` are the compiler's warnings, `given` names that it finds in its namespace."""

    source: str
    code: CodeType
    notes: str = ""
    given: Mapping[str, object] = field(default_factory=dict)


@dataclass
class Ending:
    """How an execution ended; `answer` is what the call gave, or what was answered before an exception."""

    status: str
    answer: Any = None
    error: dict[str, Any] | None = None
    clean_exit: bool = False
    ms: float = 0.0


def compile_program(source: str) -> Program:
    """The compiled program; raises SyntaxError, or another exception where the source is beyond Python."""
    remember_source(source)
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        code = compile(source, FILENAME, "exec", flags=TOP_LEVEL_AWAIT, dont_inherit=True)
    notes = [f"line {note.lineno}: {note.category.__name__}: {note.message}\n" for note in caught]
    return Program(source, code, "".join(notes))


def execute(program: Program, console: Console, call: Call | None, interrupted: Interrupted | None) -> Ending:
    """Executes the program's module code and then the call, in a fresh namespace."""
    remember_source(program.source)
    answered: list[Any] = []
    limit = sys.getrecursionlimit()
    _isolation.enter()
    started = _clock()
    try:
        namespace = fresh(console, _isolation)
        namespace.update(program.given)
        started = _clock()
        try:
            answer = contextvars.copy_context().run(_body, program.code, call, namespace, answered)
            ending = Ending("returned", answer)
        finally:
            restore_builtins()
            ms = (_clock() - started) * 1000
            _recursion_limit(limit)
    except BaseException as failure:
        ms = (_clock() - started) * 1000
        ending = _failed(failure, answered, interrupted)
    finally:
        _isolation.leave()
    ending.ms = ms
    return ending


def _body(code: CodeType, call: Call | None, namespace: dict[str, Any], answered: list[Any]) -> Any:
    module = eval(code, namespace)  # noqa: S307
    restore_builtins()
    if code.co_flags & COROUTINE:
        coroutines.run(module)
    return call(namespace, answered) if call is not None else None


def _failed(failure: BaseException, answered: list[Any], interrupted: Interrupted | None) -> Ending:
    try:
        return _ending(failure, answered, interrupted)
    except OutputLimit:
        return Ending("output_limit")
    except KeyboardInterrupt:
        return Ending("stopped")


def _ending(failure: BaseException, answered: list[Any], interrupted: Interrupted | None) -> Ending:
    if isinstance(failure, Unfit):
        return Ending("unfit", error=describe_unfit(failure))
    if isinstance(failure, OutputLimit):
        return Ending("output_limit")
    if isinstance(failure, LineBudget):
        return Ending("timeout")
    if isinstance(failure, KeyboardInterrupt) and _is_stop(failure, interrupted):
        return Ending("stopped")
    if isinstance(failure, SystemExit):
        return _exited(failure, answered)
    status = "memory" if isinstance(failure, MemoryError) else "raised"
    return Ending(status, answered, describe(failure))


def _exited(failure: SystemExit, answered: list[Any]) -> Ending:
    code = failure.code
    clean = code is None or (type(code) in (int, bool) and code == 0)
    shown = "" if clean else show(code, 200)
    error = {**describe(failure), "message": f"the program called exit({shown})"}
    return Ending("raised", answered, error, clean_exit=clean)


def _is_stop(failure: KeyboardInterrupt, interrupted: Interrupted | None) -> bool:
    """Whether somebody stopped the program, rather than the program raising KeyboardInterrupt by itself."""
    if interrupted is not None:
        return bool(interrupted())
    trace: TracebackType | None = failure.__traceback__
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    return trace is None or trace.tb_frame.f_code.co_code[trace.tb_lasti] != opmap["RAISE_VARARGS"]
