"""A learner's program: compiled once, executed as often as needed, each time in a world of its own."""

from __future__ import annotations

import contextvars
import sys
import time
import warnings
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field
from opcode import opmap
from types import CodeType, TracebackType
from typing import Any, Final

from . import coroutines
from .calls import Call
from .failure import FILENAME, MAX_NAME, describe, describe_unfit, plain, remember_source, traceback_of
from .hooks import Hooks
from .isolation import Isolation, restore_builtins
from .leftovers import ExitHandlers, bury, set_apart
from .namespace import MAIN, fresh
from .shown import show, title
from .streams import Console, OutputLimit
from .trace import LineBudget
from .unfit import Unfit
from .values import encode

TOP_LEVEL_AWAIT: Final = 0x2000
COROUTINE: Final = 0x80
BYTE_ORDER_MARK: Final = "\ufeff"
MODULE: Final = "solution"

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
    """How an execution ended; `value` and `shown` tell what the call gave, or what was answered before an exception."""

    status: str
    value: str | None = None
    shown: str | None = None
    error: dict[str, Any] | None = None
    clean_exit: bool = False
    ms: float = 0.0


def compile_program(source: str) -> Program:
    """The compiled program; raises SyntaxError, or another exception where the source is beyond Python."""
    source = source.removeprefix(BYTE_ORDER_MARK)
    remember_source(source)
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        code = compile(source, FILENAME, "exec", flags=TOP_LEVEL_AWAIT, dont_inherit=True)
    notes = [f"line {note.lineno}: {note.category.__name__}: {note.message}\n" for note in caught]
    return Program(source, code, "".join(notes))


def execute(
    program: Program,
    console: Console,
    call: Call | None,
    hooks: Hooks,
    *,
    is_main: bool = True,
    answers: Collection[str] = (),
) -> Ending:
    """Executes the program's module code and then the call, in a fresh namespace, up to the death of its last object.

    `is_main` says whether it finds itself to be `__main__`; the statuses among `answers` come with what was answered.
    """
    remember_source(program.source)
    _isolation.enter()
    handlers = ExitHandlers()
    end_handlers = handlers.install()
    end_apart = set_apart()
    world: list[dict[str, Any]] = []
    try:
        world.append(fresh(console, _isolation, MAIN if is_main else MODULE))
        world[0].update(program.given)
        ending = _ran(program, call, world[0], hooks, answers)
        return _ended(ending, handlers, world, console, hooks)
    finally:
        _isolation.leave()
        end_handlers()
        end_apart()


def _ran(
    program: Program,
    call: Call | None,
    namespace: dict[str, Any],
    hooks: Hooks,
    answers: Collection[str],
) -> Ending:
    answered: list[Any] = []
    answer: Any = None
    limit = sys.getrecursionlimit()
    started = _clock()
    try:
        try:
            answer = contextvars.copy_context().run(_body, program.code, call, namespace, answered, hooks)
            ending = Ending("returned")
        finally:
            restore_builtins()
            ms = (_clock() - started) * 1000
            _recursion_limit(limit)
    except BaseException as failure:
        ms = (_clock() - started) * 1000
        ending = _failed(failure, hooks.interrupted)
        answer = answered
    ending.ms = ms
    if ending.status not in answers:
        return ending
    try:
        ending.value, ending.shown = encode(answer), show(answer)
    except BaseException as failure:
        ending = _failed(failure, hooks.interrupted)
        ending.ms = ms
    return ending


def _ended(
    ending: Ending,
    handlers: ExitHandlers,
    world: list[dict[str, Any]],
    console: Console,
    hooks: Hooks,
) -> Ending:
    """Lets the program's exit handlers and finalizers have their say; a limit that they run into is the program's."""
    late: Ending | None = None
    hooks.fit(True)
    try:
        handlers.run()
        if type(sys.modules) is dict:
            for name in (MAIN, MODULE):
                sys.modules.pop(name, None)
        bury(world)
        console.settle()
    except BaseException as failure:
        late = _failed(failure, hooks.interrupted)
    finally:
        hooks.fit(False)
        restore_builtins()
    if late is None and ending.status in ("returned", "raised"):
        # A finalizer that is interrupted is cut short in silence.
        if console.truncated:
            late = Ending("output_limit")
        elif hooks.interrupted is not None and hooks.interrupted():
            late = Ending("stopped")
    if late is None or ending.status not in ("returned", "raised"):
        return ending
    late.ms = ending.ms
    return late


def _body(code: CodeType, call: Call | None, namespace: dict[str, Any], answered: list[Any], hooks: Hooks) -> Any:
    hooks.fit(True)
    hooks.begins()
    try:
        module = eval(code, namespace)  # noqa: S307
        restore_builtins()
        if code.co_flags & COROUTINE:
            coroutines.run(module)
        return call(namespace, answered) if call is not None else None
    finally:
        hooks.ended()
        hooks.fit(False)


def _failed(failure: BaseException, interrupted: Interrupted | None) -> Ending:
    kind = type(failure)
    try:
        return _ending(failure, kind, interrupted)
    except OutputLimit:
        return Ending("output_limit")
    except LineBudget:
        return Ending("timeout")
    except KeyboardInterrupt:
        return Ending("stopped")
    except BaseException:
        # The exception fails whoever looks at it; that it was raised is known all the same.
        message = "this exception raises another one when it is looked at"
        return Ending("raised", error=plain(title(kind)[:MAX_NAME], message))


def _ending(failure: BaseException, kind: type[BaseException], interrupted: Interrupted | None) -> Ending:
    if issubclass(kind, Unfit):
        return Ending("unfit", error=describe_unfit(failure))  # type: ignore[arg-type]
    if issubclass(kind, OutputLimit):
        return Ending("output_limit")
    if issubclass(kind, LineBudget):
        return Ending("timeout")
    if issubclass(kind, KeyboardInterrupt) and _is_stop(failure, interrupted):
        return Ending("stopped")
    if issubclass(kind, SystemExit):
        return _exited(failure)  # type: ignore[arg-type]
    return Ending("memory" if issubclass(kind, MemoryError) else "raised", error=describe(failure))


def _exited(failure: SystemExit) -> Ending:
    code = failure.code
    clean = code is None or (type(code) in (int, bool) and code == 0)
    shown = "" if clean else show(code, 200)
    error = {**describe(failure), "message": f"the program called exit({shown})"}
    return Ending("raised", error=error, clean_exit=clean)


def _is_stop(failure: BaseException, interrupted: Interrupted | None) -> bool:
    """Whether somebody stopped the program, rather than the program raising KeyboardInterrupt by itself."""
    if interrupted is not None:
        return bool(interrupted())
    trace: TracebackType | None = traceback_of(failure)
    while trace is not None and trace.tb_next is not None:
        trace = trace.tb_next
    return trace is None or trace.tb_frame.f_code.co_code[trace.tb_lasti] != opmap["RAISE_VARARGS"]
