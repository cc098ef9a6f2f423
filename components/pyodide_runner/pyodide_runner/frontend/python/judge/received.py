"""What the judge takes from the interpreter that ran the learner's code: nothing that executing code could not give.

Learner's code shares its interpreter with what describes its outcomes, so that a description may be made up. The judge
runs elsewhere; it reads each one as a stranger's message.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any, Final

from .failure import plain
from .folder import MAX_BYTES, MAX_FILES
from .streams import OUTPUT_CHARACTERS
from .values import MAX_CHARACTERS

STATUSES: Final = frozenset(
    {"returned", "raised", "timeout", "stopped", "output_limit", "memory", "not_run", "unfit"},
)
MAX_SHOWN: Final = 2_000
MAX_ERROR_TEXT: Final = 10_000
MAX_BASES: Final = 100
MAX_VALUE_TEXT: Final = 4 * MAX_CHARACTERS
BLANK: Final[dict[str, Any]] = {
    "value": None,
    "shown": None,
    "error": None,
    "stdout": "",
    "stderr": "",
    "files": None,
    "attributes": None,
    "ms": None,
}
VOID: Final = (
    "What came back from this test is nothing that running code can give, so it was not judged. Submit once more."
)


def received(outcome: Any) -> dict[str, Any]:
    """The learner's outcome with all its fields, or `not_run` with the reason where it has no form of one."""
    return {**BLANK, **outcome} if _is_outcome(outcome) else void()


def void(why: str = VOID) -> dict[str, Any]:
    """The outcome that stands for one that cannot be believed, or not be judged."""
    return {**BLANK, "status": "not_run", "error": plain("Void", why)}


def _is_outcome(outcome: Any) -> bool:
    if type(outcome) is not dict or type(outcome.get("status")) is not str or outcome["status"] not in STATUSES:
        return False
    if outcome["status"] in ("raised", "unfit") and type(outcome.get("error")) is not dict:
        return False
    return all(name in _FIELDS and _FIELDS[name](value) for name, value in outcome.items())


def _text(limit: int) -> Callable[[Any], bool]:
    return lambda value: type(value) is str and len(value) <= limit


def _perhaps(fits: Callable[[Any], bool]) -> Callable[[Any], bool]:
    return lambda value: value is None or fits(value)


def _number(value: Any) -> bool:
    return type(value) in (int, float) and math.isfinite(value) and value >= 0


def _place(value: Any) -> bool:
    return type(value) is int and 0 <= value < 2**31


def _names(value: Any) -> bool:
    return type(value) is list and len(value) <= MAX_BASES and all(map(_text(MAX_ERROR_TEXT), value))


def _object(fields: dict[str, Callable[[Any], bool]], required: tuple[str, ...] = ()) -> Callable[[Any], bool]:
    def fits(value: Any) -> bool:
        if type(value) is not dict or any(name not in value for name in required):
            return False
        return all(name in fields and fields[name](item) for name, item in value.items())

    return fits


def _files(value: Any) -> bool:
    if type(value) is not dict or len(value) > MAX_FILES or not all(type(text) is str for text in value.values()):
        return False
    return sum(len(name) + len(text) for name, text in value.items()) <= 2 * MAX_BYTES


_EXPLANATION: Final = _object(
    {
        **dict.fromkeys(("what", "why", "try"), _text(MAX_ERROR_TEXT)),
        **dict.fromkeys(("line", "column"), _perhaps(_place)),
        "general": lambda value: type(value) is bool,
    }
)
_ERROR: Final = _object(
    {
        **dict.fromkeys(("type", "message", "traceback"), _text(MAX_ERROR_TEXT)),
        **dict.fromkeys(("line", "column"), _perhaps(_place)),
        "bases": _names,
        "explanation": _perhaps(_EXPLANATION),
    },
    ("type",),
)
_FIELDS: Final[dict[str, Callable[[Any], bool]]] = {
    "status": lambda value: True,
    "value": _perhaps(_text(MAX_VALUE_TEXT)),
    "shown": _perhaps(_text(MAX_SHOWN)),
    "error": _perhaps(_ERROR),
    "stdout": _text(OUTPUT_CHARACTERS),
    "stderr": _text(OUTPUT_CHARACTERS),
    "files": _perhaps(_files),
    "attributes": _perhaps(_names),
    "ms": _perhaps(_number),
    "ended": lambda value: type(value) is bool,
}
