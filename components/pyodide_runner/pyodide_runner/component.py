"""The workspace as a Streamlit component: args in, events out, and no learner code among them.

Import this module only while a page is drawn: Streamlit serves the frame's files from the module that declares it.
"""

import logging
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any, Final, Literal, TypedDict, cast

import streamlit.components.v1 as components

View = Literal["hidden", "workspace", "review"]
Level = Literal["beginner", "intermediate", "advanced"]
Keybinding = Literal["default", "vscode", "vim", "emacs", "sublime"]
AttemptVerdict = Literal["passed", "failed", "error", "timeout", "output_limit", "memory"]

ATTEMPT_VERDICTS: Final[frozenset[str]] = frozenset({"passed", "failed", "error", "timeout", "output_limit", "memory"})
LONGEST_TEXT: Final = 300
DEFAULT_HEIGHT: Final = 760

_log = logging.getLogger(__name__)


class Header(TypedDict, total=False):
    """The line above the panels; `learn` is Markdown, `link` the question's address relative to the app."""

    trail: list[str]
    level: Level
    streak: int
    mode: str
    note: str
    learn: str
    link: str


class Settings(TypedDict, total=False):
    """Takes effect at once; what is left out keeps its default. `theme` is an Ace theme's name or `auto`."""

    theme: str
    keybinding: Keybinding
    fontSize: int
    codeFont: str
    tabSize: int
    lineNumbers: bool
    wordWrap: bool
    highlightLine: bool
    completion: bool
    liveLint: bool
    examplesOnRun: bool
    revealGuard: bool
    keepCode: bool
    timeLimitMs: int


class PastAttempt(TypedDict, total=False):
    """A past attempt for the review; `at` is in epoch milliseconds."""

    id: str
    questionId: str
    verdict: str
    testsPassed: int
    testsTotal: int
    timeTakenMs: int
    hintsUsed: int
    revealed: bool
    at: int


class AttemptEvent(TypedDict):
    """A submit that was judged."""

    id: str
    type: Literal["attempt"]
    at: int
    questionId: str
    verdict: AttemptVerdict
    testsPassed: int
    testsTotal: int
    timeTakenMs: int
    hintsUsed: int
    revealed: bool


class RevealEvent(TypedDict):
    """The learner asked for the solution."""

    id: str
    type: Literal["reveal"]
    at: int
    questionId: str
    hintsUsed: int
    failedAttempts: int
    timeTakenMs: int


class NavigationEvent(TypedDict):
    """The learner wants the next question, or a reviewed one again."""

    id: str
    type: Literal["next", "retry"]
    at: int
    questionId: str


class ShortcutEvent(TypedDict):
    """Keys of the app that were pressed inside the frame, such as `mod+k`."""

    id: str
    type: Literal["shortcut"]
    at: int
    questionId: str
    keys: str


Event = AttemptEvent | RevealEvent | NavigationEvent | ShortcutEvent

_declared = components.declare_component("workspace", path=str(Path(__file__).parent / "frontend"))


def workspace(
    *,
    view: View,
    session: str,
    question: Mapping[str, Any] | None = None,
    header: Header | None = None,
    settings: Settings | None = None,
    handled: Sequence[str] = (),
    attempt: PastAttempt | None = None,
    has_next: bool = False,
    height: int = DEFAULT_HEIGHT,
    key: str = "pyodide_workspace",
) -> list[Event]:
    """Draw the workspace and return the events that wait to be handled, oldest first.

    An event is returned on every run until its id is in `handled`. A new `session` makes the frame send what it holds
    again. `height` is in CSS pixels, and 0 is used while the view is `hidden`.
    """
    value = _declared(
        view=view,
        session=session,
        question=question,
        header=header or {},
        settings=settings or {},
        handled=list(handled),
        attempt=attempt,
        hasNext=has_next,
        height=height,
        default=None,
        key=key,
    )
    return read_events(value)


def read_events(value: object) -> list[Event]:
    """The events of a component value; what does not fit the schema exactly is left out with a warning in the log."""
    if value is None:
        return []
    entries = value.get("events") if isinstance(value, Mapping) else None
    if not isinstance(entries, list):
        _log.warning("The workspace sent a value without a list of events")
        return []
    return [cast("Event", entry) for entry in entries if _fits(entry)]


def _is_count(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool) and 0 <= value < 2**53


def _is_text(value: object) -> bool:
    return isinstance(value, str) and len(value) <= LONGEST_TEXT


def _is_id(value: object) -> bool:
    return _is_text(value) and value != ""


def _is_flag(value: object) -> bool:
    return isinstance(value, bool)


def _is_verdict(value: object) -> bool:
    return isinstance(value, str) and value in ATTEMPT_VERDICTS


_Check = Callable[[object], bool]
_COMMON: Final[dict[str, _Check]] = {"id": _is_id, "type": _is_text, "at": _is_count, "questionId": _is_text}
_FIELDS: Final[dict[str, dict[str, _Check]]] = {
    "attempt": {
        "verdict": _is_verdict,
        "testsPassed": _is_count,
        "testsTotal": _is_count,
        "timeTakenMs": _is_count,
        "hintsUsed": _is_count,
        "revealed": _is_flag,
    },
    "reveal": {"hintsUsed": _is_count, "failedAttempts": _is_count, "timeTakenMs": _is_count},
    "next": {},
    "retry": {},
    "shortcut": {"keys": _is_text},
}


def _fits(entry: object) -> bool:
    problem = _problem(entry)
    if problem:
        _log.warning("An event of the workspace was left out: %s", problem)
    return not problem


def _problem(entry: object) -> str:
    if not isinstance(entry, Mapping):
        return "it is not an object"
    kind = entry.get("type")
    if not isinstance(kind, str) or kind not in _FIELDS:
        return "its type is unknown"
    checks = _COMMON | _FIELDS[kind]
    if entry.keys() != checks.keys():
        return f"its fields are not those of {kind}"
    wrong = sorted(name for name, check in checks.items() if not check(entry[name]))
    return f"{', '.join(wrong)} of {kind} cannot be used" if wrong else ""
