"""The events of the workspace: a closed schema, the same that the frame checks before it sends one."""

import logging
import re
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import islice
from typing import Any, Final, Literal, TypedDict, cast

from pyodide_runner.contract import CONTRACT, NUMBERS

TutorTask = Literal["hint", "review", "improve", "explain"]
AttemptVerdict = Literal["passed", "failed", "error", "timeout", "output_limit", "memory"]

_FIELDS: Final[Mapping[str, Mapping[str, Any]]] = CONTRACT["fields"]
_EVENTS: Final[Mapping[str, list[str]]] = CONTRACT["events"]
_COMMON: Final = ("id", "at", "questionId")
_LONGEST_LIST: Final = 10_000

_log = logging.getLogger(__name__)


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


class NextEvent(TypedDict):
    """The learner wants the next question."""

    id: str
    type: Literal["next"]
    at: int
    questionId: str


class RetryEvent(TypedDict):
    """The learner wants a reviewed question again."""

    id: str
    type: Literal["retry"]
    at: int
    questionId: str


class ShortcutEvent(TypedDict):
    """Keys of the app that were pressed inside the frame, such as `mod+k`."""

    id: str
    type: Literal["shortcut"]
    at: int
    questionId: str
    keys: str


class ExaminedEvent(TypedDict):
    """A question that a model wrote was run; `questionId` is the proposal's, `filled` what was worked out, as JSON."""

    id: str
    type: Literal["examined"]
    at: int
    questionId: str
    filled: str
    evidence: str
    check: str


class TutorRequestEvent(TypedDict):
    """The learner sent their code to Gemini: the only event with code in it, from a button that says so.

    `code` and `failing` are JSON strings in ASCII.
    """

    id: str
    type: Literal["tutor_request"]
    at: int
    questionId: str
    task: TutorTask
    code: str
    found: Literal["passed", "failed", "unknown"]
    failing: str
    testsPassed: int
    testsTotal: int


class TutorCancelEvent(TypedDict):
    """The learner no longer waits for an answer."""

    id: str
    type: Literal["tutor_cancel"]
    at: int
    questionId: str
    request: str


class TutorOutcomeEvent(TypedDict):
    """What became of an answer: shown, or withheld by a check."""

    id: str
    type: Literal["tutor_outcome"]
    at: int
    questionId: str
    request: str
    task: TutorTask
    shown: bool
    check: str


Event = (
    TutorRequestEvent
    | TutorCancelEvent
    | TutorOutcomeEvent
    | ExaminedEvent
    | AttemptEvent
    | RevealEvent
    | NextEvent
    | RetryEvent
    | ShortcutEvent
)


@dataclass(frozen=True)
class Reading:
    """The events of a component value, oldest first, and the ids of those that do not fit the schema."""

    events: tuple[Event, ...] = ()
    refused: tuple[str, ...] = ()


def read_events(value: object) -> Reading:
    """What a component value holds; the frame sends again what a message has too much of."""
    if value is None:
        return Reading()
    entries = value.get("events") if isinstance(value, Mapping) else None
    if not isinstance(entries, list) or len(entries) > _LONGEST_LIST:
        _log.warning("The workspace sent a value without a list of events")
        return Reading()
    events: dict[str, Event] = {}
    refused: list[str] = []
    for entry in islice(entries, NUMBERS["eventsPerMessage"]):
        problem = event_problem(entry)
        if not problem:
            events.setdefault(entry["id"], cast("Event", entry))
            continue
        _log.warning("An event of the workspace was refused: %s", problem)
        if isinstance(entry, Mapping) and _fits("id", entry.get("id")):
            refused.append(entry["id"])
    return Reading(tuple(events.values()), tuple(each for each in refused if each not in events))


def event_problem(entry: object) -> str:
    """Why this is no event of the schema, or an empty text; it says the same as the frame's `eventProblem`."""
    if not isinstance(entry, Mapping):
        return "it is not an object"
    kind = entry.get("type")
    if not isinstance(kind, str) or kind not in _EVENTS:
        return "its type is unknown"
    wanted = [*_COMMON, *_EVENTS[kind]]
    if entry.keys() != {"type", *wanted}:
        return f"its fields are not those of {kind}"
    wrong = sorted(name for name in wanted if not _fits(name, entry[name]))
    if wrong:
        return f"{', '.join(wrong)} of {kind} cannot be used"
    return _attempt_problem(entry) if kind == "attempt" else ""


def _attempt_problem(entry: Mapping[str, Any]) -> str:
    passed, total = entry["testsPassed"], entry["testsTotal"]
    if passed > total:
        return "more tests passed than there are"
    if entry["verdict"] == "passed" and (total == 0 or passed < total):
        return "it passed without passing all tests"
    return ""


def _fits(name: str, value: object) -> bool:
    field = _FIELDS[name]
    if "flag" in field:
        return isinstance(value, bool)
    if "options" in field:
        return isinstance(value, str) and value in field["options"]
    if "pattern" in field:
        return isinstance(value, str) and re.fullmatch(field["pattern"], value) is not None
    return isinstance(value, int) and not isinstance(value, bool) and field["least"] <= value <= field["most"]
