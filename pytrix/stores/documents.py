"""All documents together, their keys in the browser, and reading them back safely."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, TypeGuard

from pydantic import ValidationError
from pyodide_runner.contract import KEYS as KEYS_OF_FRAME

from pytrix.auto_mode.documents import AutoRuns
from pytrix.progress.daily import Daily
from pytrix.reviews import Reviews
from pytrix.stores.ai_questions import AIQuestions
from pytrix.stores.api_config import ApiConfig
from pytrix.stores.history import History
from pytrix.stores.migrations import migrated
from pytrix.stores.model import Stored
from pytrix.stores.seen import Seen
from pytrix.stores.settings import Settings
from pytrix.stores.stats import GlobalStats
from pytrix.stores.usage import Usage


@dataclass(frozen=True)
class Documents:
    """What the browser keeps for the learner, as one value."""

    stats: GlobalStats = field(default_factory=GlobalStats)
    history: History = field(default_factory=History)
    daily: Daily = field(default_factory=Daily)
    seen: Seen = field(default_factory=Seen)
    runs: AutoRuns = field(default_factory=AutoRuns)
    reviews: Reviews = field(default_factory=Reviews)
    settings: Settings = field(default_factory=Settings)
    api_config: ApiConfig = field(default_factory=ApiConfig)
    usage: Usage = field(default_factory=Usage)
    ai_questions: AIQuestions = field(default_factory=AIQuestions)

    def part(self, name: str) -> Stored:
        part = getattr(self, name)
        assert isinstance(part, Stored)
        return part

    def with_part(self, name: str, part: Stored) -> Documents:
        changes: dict[str, Any] = {name: part}
        return replace(self, **changes)


@dataclass(frozen=True)
class Kind:
    """Where a part of the documents lives, its model, what a learner calls it, what it holds and its present schema."""

    part: str
    key: str
    model: type[Stored]
    label: str
    holds: str
    schema: int = 1
    secret: bool = False
    """Whether it holds a key, which is in no export."""


KINDS: tuple[Kind, ...] = (
    Kind(
        "stats",
        "pytrix_stats_v2",
        GlobalStats,
        "statistics",
        "Statistics: attempts, solved and mastery by topic",
        schema=2,
    ),
    Kind(
        "history",
        "pytrix_history",
        History,
        "history",
        "History: the last 1,000 attempts, without code",
    ),
    Kind(
        "daily",
        "pytrix_daily_v1",
        Daily,
        "daily totals",
        "Totals by day, for the streak; attempts that leave the history stay counted here",
    ),
    Kind(
        "seen",
        "pytrix_question_fingerprints",
        Seen,
        "list of opened questions",
        "Questions you opened, so that the next one differs",
    ),
    Kind(
        "runs",
        "pytrix_auto_runs_v2",
        AutoRuns,
        "runs",
        "Runs of Auto mode",
    ),
    Kind(
        "reviews",
        "pytrix_reviews_v1",
        Reviews,
        "reviews",
        "When each problem type comes back for review",
    ),
    Kind(
        "settings",
        "pytrix-settings",
        Settings,
        "settings",
        "Settings",
    ),
    Kind(
        "api_config",
        "pypractice_api_config_v1",
        ApiConfig,
        "API key",
        "Your API key, the models you prefer and your limits",
        secret=True,
    ),
    Kind(
        "usage",
        "pypractice_api_usage",
        Usage,
        "API usage",
        "API usage: the last 5,000 calls of Gemini",
    ),
    Kind(
        "ai_questions",
        "pytrix_ai_questions_v1",
        AIQuestions,
        "questions from Gemini",
        "Questions from Gemini: the last 200 that passed every check",
    ),
)
HANDLED_KEY = KEYS_OF_FRAME["handled"]
WITHHELD = ("codeSnapshot", "code", "userCode", "draft", "drafts")
"""Fields in which documents of earlier apps may hold the learner's code; they never leave the browser."""
KEYS = tuple(kind.key for kind in KINDS)

Change = Callable[[Documents], Documents]


class NewerSchemaError(ValueError):
    """The document was written by a newer version of the app, so this one may only leave it alone."""


class DamagedError(ValueError):
    """The document is not what its key promises; it has to be set aside. `revision` is the one it has, if any."""

    def __init__(self, message: str, revision: int | None) -> None:
        super().__init__(message)
        self.revision = revision


@dataclass(frozen=True)
class Loaded:
    """A document as read: its content, and the revision a patch must name (None: nothing usable is stored)."""

    content: Stored
    revision: int | None
    raw: Any = None
    """The stored data that `content` was read from; None when it has to be written whole."""


def load(kind: Kind, envelope: Any) -> Loaded:
    """The document in `envelope` (None: not stored; without an envelope: schema 0).

    Raises `NewerSchemaError` or `DamagedError`.
    """
    if envelope is None:
        return Loaded(kind.model(), None)
    revision = _revision(envelope)
    schema, data = _unwrapped(envelope)
    if schema > kind.schema:
        raise NewerSchemaError(kind.key)
    try:
        if schema < 0:
            raise ValueError(f"schema {schema}")
        content = kind.model.model_validate(migrated(kind.part, data, schema, kind.schema))
    except (ValidationError, KeyError, TypeError, ValueError, AttributeError) as error:
        raise DamagedError(f"{kind.key}: {error}", revision) from None
    return Loaded(content, revision, data if schema == kind.schema else None)


def _unwrapped(envelope: Any) -> tuple[int, Any]:
    if isinstance(envelope, Mapping) and _is_whole(envelope.get("schema")) and "data" in envelope:
        return envelope["schema"], envelope["data"]
    return 0, envelope


def _revision(envelope: Any) -> int | None:
    found = envelope.get("revision") if isinstance(envelope, Mapping) else None
    return found if _is_whole(found) and abs(found) < 2**53 else None


def _is_whole(value: Any) -> TypeGuard[int]:
    return isinstance(value, int) and not isinstance(value, bool)


def dump(part: Stored) -> Any:
    """The JSON value of a document's data."""
    return part.model_dump(by_alias=True, mode="json")
