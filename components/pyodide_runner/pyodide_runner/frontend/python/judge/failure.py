"""What an exception says to the learner: its place in their code and a traceback of their lines only."""

from __future__ import annotations

import ast
import builtins
import linecache
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import CodeType, FrameType, TracebackType
from typing import Any, Final

from .shown import class_name, title
from .unfit import Unfit

FILENAME: Final = "main.py"
MAX_TEXT: Final = 2_000
MAX_FRAMES: Final = 12
MAX_CHAIN: Final = 4
MAX_BASES: Final = 50
MAX_NAME: Final = 200

Explain = Callable[[BaseException, str, dict[str, Any]], dict[str, Any] | None]

_BLOCKS: Final = (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)
_built_in: Final = {
    name: value for name, value in vars(builtins).items() if type(value) is type and issubclass(value, BaseException)
}
_explainers: Final[list[Explain]] = []
_source: Final[list[str]] = [""]
_is_brief: Final[list[bool]] = [False]
_Summary = traceback.TracebackException
_Frame = traceback.FrameSummary
_Stack = traceback.StackSummary
_cause: Final[Any] = BaseException.__dict__["__cause__"].__get__
_context: Final[Any] = BaseException.__dict__["__context__"].__get__
_suppressed: Final[Any] = BaseException.__dict__["__suppress_context__"].__get__
traceback_of: Final[Any] = BaseException.__dict__["__traceback__"].__get__


def remember_source(source: str) -> None:
    """Lets tracebacks quote the lines of this code, and explanations refer to it."""
    _source[0] = source
    lines = source.splitlines(keepends=True)
    linecache.cache[FILENAME] = (len(source), None, lines, FILENAME)


def set_explainer(explain: Explain) -> None:
    """From now on errors have an `explanation`: what `explain(exception, source, error)` gives."""
    _explainers[:] = [explain]


@contextmanager
def briefly() -> Iterator[None]:
    """While this lasts, errors have neither place nor traceback nor explanation: where only their kind matters."""
    _is_brief[0] = True
    try:
        yield
    finally:
        _is_brief[0] = False


def describe(failure: BaseException) -> dict[str, Any]:
    """The `error` of an outcome: type, message, bases, line and column (from 1, or null) and traceback."""
    line, column = (None, None) if _is_brief[0] else _place(failure)
    facts: dict[str, Any] = {
        "type": _type_name(type(failure)),
        "message": _message(failure)[:MAX_TEXT],
        "bases": [
            _type_name(class_) for class_ in type.mro(type(failure))[1:] if class_ not in (BaseException, object)
        ][:MAX_BASES],
        "line": line,
        "column": column,
        "traceback": "" if _is_brief[0] else _shorten(_text(failure)),
    }
    for explain in () if _is_brief[0] else _explainers:
        facts["explanation"] = explain(failure, _source[0], facts)
    return facts


def _type_name(class_: type) -> str:
    """The class's name; one of the program's own that is called like an exception of Python's is told apart."""
    name = title(class_)[:MAX_NAME]
    return f"{name} (a class of your own)" if _built_in.get(name, class_) is not class_ else name


def enclosing(name: str) -> tuple[str, str] | None:
    """Where the code has a function of that name other than at the left margin: "class" or "function", and its name."""
    try:
        tree = ast.parse(_source[0])
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return None
    for outer in ast.walk(tree):
        kind = "class" if isinstance(outer, ast.ClassDef) else "function"
        if isinstance(outer, _BLOCKS) and any(
            isinstance(inner, _BLOCKS) and inner.name == name for inner in outer.body
        ):
            return kind, outer.name
    return None


def describe_unfit(unfit: Unfit) -> dict[str, Any]:
    """The `error` of an outcome whose code or answer could not be judged."""
    return plain(unfit.kind, unfit.message)


def plain(kind: str, message: str) -> dict[str, Any]:
    """An `error` without a place in the code."""
    return {"type": kind, "message": message, "bases": [], "line": None, "column": None, "traceback": ""}


def is_learners(failure: BaseException) -> bool:
    """Whether the exception passed through a line of the learner's code."""
    return bool(_own_frames(traceback_of(failure)))


def _place(failure: BaseException) -> tuple[int | None, int | None]:
    if isinstance(failure, SyntaxError) and failure.filename == FILENAME:
        return failure.lineno, failure.offset or None
    frames = _own_frames(traceback_of(failure))
    if not frames:
        return None, None
    trace = frames[-1]
    column = _position(trace)[2]
    if column is None:
        return trace.tb_lineno, None
    line = linecache.getline(FILENAME, trace.tb_lineno).encode("utf-8", "surrogatepass")
    return trace.tb_lineno, len(line[:column].decode("utf-8", "replace")) + 1


def _own_frames(trace: TracebackType | None) -> list[TracebackType]:
    frames: list[TracebackType] = []
    while trace is not None:
        if trace.tb_frame.f_code.co_filename == FILENAME:
            frames.append(trace)
        trace = trace.tb_next
    return frames


def _position(trace: TracebackType) -> tuple[int | None, int | None, int | None, int | None]:
    code: CodeType = trace.tb_frame.f_code
    if trace.tb_lasti < 0:
        return None, None, None, None
    for index, position in enumerate(code.co_positions()):
        if index == trace.tb_lasti // 2:
            return position
    return None, None, None, None


def _message(failure: BaseException) -> str:
    if isinstance(failure, SyntaxError) and type(failure.msg) is str:
        return failure.msg
    try:
        text = str(failure)
        return text if type(text) is str else str.__str__(text)
    except Exception:
        return f"<the message of this {class_name(failure)} could not be made>"


def _text(failure: BaseException) -> str:
    blocks: list[str] = []
    seen: set[int] = set()
    current: BaseException | None = failure
    while current is not None and id(current) not in seen and len(seen) < MAX_CHAIN:
        seen.add(id(current))
        blocks.insert(0, _block(current))
        cause = _cause(current)
        context = None if _suppressed(current) else _context(current)
        following = cause or context
        if following is not None and id(following) not in seen and len(seen) < MAX_CHAIN:
            reason = "The above exception was the direct cause of the following exception:"
            if cause is None:
                reason = "During handling of the above exception, another exception occurred:"
            blocks.insert(0, f"\n{reason}\n\n")
        current = following
    return "".join(blocks)


def _block(failure: BaseException) -> str:
    frames = _own_frames(traceback_of(failure))
    lines = ["Traceback (most recent call last):\n", *_frame_lines(frames)] if frames else []
    return "".join([*lines, *_last_lines(failure)]).replace(f'File "{FILENAME}", line ', "line ")


def _frame_lines(frames: list[TracebackType]) -> list[str]:
    if len(frames) <= MAX_FRAMES:
        return _format(frames)
    left_out = f"  … {len(frames) - 6} more calls …\n"
    return [*_format(frames[:3]), left_out, *_format(frames[-3:])]


def _format(frames: list[TracebackType]) -> list[str]:
    return _Stack.from_list([_summary(trace) for trace in frames]).format()


def _summary(trace: TracebackType) -> traceback.FrameSummary:
    frame: FrameType = trace.tb_frame
    _, end_line, column, end_column = _position(trace)
    return _Frame(
        FILENAME,
        trace.tb_lineno,
        frame.f_code.co_name,
        lookup_line=False,
        end_lineno=end_line,
        colno=column,
        end_colno=end_column,
    )


def _last_lines(failure: BaseException) -> list[str]:
    try:
        summary = _Summary(type(failure), failure, traceback_of(failure), limit=0, compact=True)
        return list(summary.format_exception_only())
    except Exception:
        return [f"{class_name(failure)}: {_message(failure)}\n"]


def _shorten(text: str) -> str:
    text = text.rstrip("\n")
    if len(text) <= MAX_TEXT:
        return text
    half = MAX_TEXT // 2 - 5
    return f"{text[:half]}\n…\n{text[-half:]}"
