"""Explains an exception: own rules first, then friendly-traceback, then what the exception means in general."""

from __future__ import annotations

import ast
import builtins
from types import FrameType, TracebackType
from typing import Any, Final

from . import contents, friendly, lookups, mismatches, names, syntax
from .trouble import Advice, Rule, Source, Trouble
from .words import an_error

FILENAME: Final = "main.py"
MAX_CODE: Final = 20_000
PLAIN: Final = frozenset({str, int, float, bool, list, tuple, dict, set, type(None)})
RULES: Final[dict[str, Rule]] = {
    **names.RULES,
    **lookups.RULES,
    **contents.RULES,
    "TypeError": mismatches.wrong_type,
    "SyntaxError": syntax.unreadable,
    "IndentationError": syntax.unreadable,
    "TabError": syntax.unreadable,
}
GENERAL: Final = (
    "Read the last line of the error: it says what Python could not do. Print the values used on this line."
)

Explanation = dict[str, Any]

# Read past what the exception's class may say of itself.
_trace: Final[Any] = BaseException.__dict__["__traceback__"].__get__


def error(code: str, facts: dict[str, Any]) -> Explanation | None:
    """The explanation of an outcome's `error`: what, why, try, line, column; None when there is nothing to say."""
    if facts.get("line") is None or len(code) > MAX_CODE:
        return None
    return _explain(_from_facts(code, facts), None)


def exception(failure: BaseException, code: str, facts: dict[str, Any], filename: str = FILENAME) -> Explanation | None:
    """Like `error`, for a live exception: knows the values of plain variables too, and asks friendly-traceback."""
    if facts.get("line") is None or len(code) > MAX_CODE:
        return None
    try:
        return _live(failure, code, facts, filename)
    except Exception:
        # The program may have patched any module used here; its result matters more than the explanation.
        return None


def _live(failure: BaseException, code: str, facts: dict[str, Any], filename: str) -> Explanation | None:
    own = _own_frames(_trace(failure), filename)
    trouble = _from_facts(code, facts, _plain_variables(own[-1].tb_frame) if own else {})
    explained = _explain(trouble, None)
    if explained is not None and explained["try"] not in (GENERAL, friendly.NO_HINT):
        return explained
    if trouble.kind == "RecursionError" or _raised_by_learner(trouble) or type(failure).__module__ != "builtins":
        return explained
    return _explain(trouble, friendly.advice(failure, _chain(own), code, filename))


def _from_facts(code: str, facts: dict[str, Any], values: dict[str, Any] | None = None) -> Trouble:
    return Trouble(
        Source(code),
        str(facts.get("type")),
        str(facts.get("message")),
        facts.get("line"),
        facts.get("column"),
        tuple(facts.get("bases") or ()),
        values or {},
    )


def _explain(trouble: Trouble, otherwise: Advice | None) -> Explanation | None:
    advice = _raised(trouble) or _by_rule(trouble) or otherwise
    if advice is None:
        if not hasattr(builtins, trouble.kind) and not trouble.bases:
            return None
        advice = (
            f"Python says: {trouble.message[:200]}" if trouble.message else "Python gives no further reason.",
            friendly.NO_HINT if "SyntaxError" in (trouble.kind, *trouble.bases) else GENERAL,
        )
    line, column = trouble.line, trouble.column
    if trouble.kind == "RecursionError":
        # Which line was reached last is chance; the call that repeats is what matters.
        call = contents.recursive_call(trouble)
        line, column = (call.lineno, None) if call else (line, column)
    return {"what": an_error(trouble.kind), "why": advice[0], "try": advice[1], "line": line, "column": column}


def _by_rule(trouble: Trouble) -> Advice | None:
    for kind in (trouble.kind, *trouble.bases):
        if kind in RULES:
            try:
                return RULES[kind](trouble)
            except RecursionError:
                return None
    return None


def _raised_by_learner(trouble: Trouble) -> bool:
    node = trouble.first(ast.Raise)
    return node is not None and node.exc is not None and trouble.kind != "NotImplementedError"


def _raised(trouble: Trouble) -> Advice | None:
    if not _raised_by_learner(trouble) or "must derive from BaseException" in trouble.message:
        return None
    return (
        f"Your own `raise` on line {trouble.line} stopped the program with this error.",
        "Check the condition before that line; where the error is expected, catch it with `try` and `except`.",
    )


def _own_frames(trace: TracebackType | None, filename: str) -> list[TracebackType]:
    frames: list[TracebackType] = []
    while trace is not None:
        if trace.tb_frame.f_code.co_filename == filename:
            frames.append(trace)
        trace = trace.tb_next
    return frames


def _chain(frames: list[TracebackType]) -> TracebackType | None:
    chain: TracebackType | None = None
    for trace in reversed(frames[-3:]):
        chain = TracebackType(chain, trace.tb_frame, trace.tb_lasti, trace.tb_lineno)
    return chain


def _plain_variables(frame: FrameType) -> dict[str, Any]:
    found: dict[str, Any] = {}
    for scope in (frame.f_globals, frame.f_locals):
        found.update({name: value for name, value in scope.items() if type(value) in PLAIN and type(name) is str})
    return found
