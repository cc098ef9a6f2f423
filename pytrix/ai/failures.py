"""What a failed call means: the kind of error, and what the router may do about it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any, Literal
from zoneinfo import ZoneInfo

from pytrix.ai.errors import AIError, Kind

if TYPE_CHECKING:
    from google.genai.errors import APIError

Then = Literal["stop", "again", "wait", "next", "rest"]
"""Give up; the same model once more after a pause; the same after `retry_after_s`; another one; another, and this one
rests until `retry_after_s` has passed."""

PACIFIC = ZoneInfo("America/Los_Angeles")
GONE_S = 24 * 60 * 60.0
FOR_GOOD_S = 365 * 24 * 60 * 60.0
MINUTE_S = 60.0
WAITED_S = 10.0
"""A limit per minute is waited out up to here; a longer one makes another model's turn."""
TOLD_CHARACTERS = 300
_LIMIT_ZERO = re.compile(r"\blimit:\s*0\b")
_RESTRICTED = frozenset(
    f"API_KEY_{what}_BLOCKED" for what in ("HTTP_REFERRER", "IP_ADDRESS", "ANDROID_APP", "IOS_APP", "SERVICE")
)


@dataclass(frozen=True)
class Failure:
    """A failed try: its kind, what to do, after how many seconds it may work again, and Google's own words."""

    kind: Kind
    then: Then
    retry_after_s: float | None = None
    told: str = ""
    special: str | None = None

    def error(self) -> AIError:
        wait = self.retry_after_s if self.kind in ("rate_limited", "quota_exhausted") else None
        return AIError(self.kind, told=self.told, retry_after_s=wait, special=self.special)


class AnswerError(Exception):
    """Google answered, but not with what was asked for."""

    def __init__(self, kind: Kind, told: str = "") -> None:
        super().__init__(kind)
        self.kind: Kind = kind
        self.told = told


def failure(error: BaseException, now: float) -> Failure:  # noqa: PLR0911
    """What an exception of a call means; `now` is in epoch seconds."""
    # Not at the top: who has no key does not wait for them.
    import httpx2
    from google.genai.errors import APIError

    match error:
        case AnswerError(kind="blocked"):
            return Failure("blocked", "next", told=error.told)
        case AnswerError():
            return Failure(error.kind, "again", told=error.told)
        case APIError():
            return _answered(error, now)
        case httpx2.TimeoutException() | TimeoutError():
            return Failure("timeout", "again")
        case httpx2.HTTPError() | httpx2.InvalidURL() | OSError():
            return Failure("network", "again")
        case ValueError() | TypeError() | LookupError() | AttributeError() | RecursionError():
            return Failure("bad_answer", "again")
    return Failure("bad_answer", "next")


def _answered(error: APIError, now: float) -> Failure:  # noqa: PLR0911
    details = _details(error.details)
    told = _told(error)
    reasons = {str(each.get("reason", "")) for each in details}
    match error.code:
        case 400 | 401 | 403:
            return _refused(error, reasons, told)
        case 404:
            return Failure("model_unavailable", "rest", GONE_S, told)
        case 408 | 504:
            return Failure("timeout", "again", told=told)
        case 429:
            return _limited(error, details, told, now)
        case code if isinstance(code, int) and code >= 500:
            return Failure("network", "again", told=told)
        case code if isinstance(code, int) and 300 <= code < 400:
            return Failure("bad_answer", "stop", told=told)
    return Failure("bad_answer", "stop", told=told, special="refused")


def _refused(error: APIError, reasons: set[str], told: str) -> Failure:
    said = (error.message or "").lower() if isinstance(error.message, str) else ""
    if "leaked" in said:
        return Failure("invalid_key", "stop", told=told, special="leaked")
    if reasons & _RESTRICTED or "referer" in said or "referrer" in said:
        return Failure("permission", "stop", told=told, special="restricted")
    if error.code == 401 or "API_KEY_INVALID" in reasons or "api key not valid" in said or "api key expired" in said:
        return Failure("invalid_key", "stop", told=told)
    if "location" in said or (error.status == "FAILED_PRECONDITION" and error.code == 400):
        return Failure("permission", "stop", told=told, special="region")
    if error.code == 403:
        return Failure("permission", "stop", told=told)
    return Failure("bad_answer", "stop", told=told, special="refused")


def _limited(error: APIError, details: list[Mapping[str, Any]], told: str, now: float) -> Failure:
    violations = [each for detail in details for each in _mappings(detail.get("violations"))]
    names = " ".join(str(each.get("quotaId", "")) for each in violations)
    zero = any(str(each.get("quotaValue", "")) == "0" for each in violations)
    if zero or _LIMIT_ZERO.search(error.message if isinstance(error.message, str) else ""):
        return Failure("model_unavailable", "rest", FOR_GOOD_S, told)
    # Asked first: a limit per day comes with a delay as well, of up to a day.
    if "PerDay" in names:
        return Failure("quota_exhausted", "rest", seconds_to_midnight(now), told)
    delay = next((found for each in details if (found := _seconds(each.get("retryDelay"))) is not None), None)
    if delay is not None and delay <= WAITED_S:
        return Failure("rate_limited", "wait", delay, told)
    return Failure("rate_limited", "rest", MINUTE_S if delay is None else min(delay, 24 * 60 * MINUTE_S), told)


def seconds_to_midnight(now: float) -> float:
    """How long it is until the next midnight of Google's quotas, which is Pacific time."""
    moment = datetime.fromtimestamp(now, PACIFIC)
    midnight = datetime.combine(moment.date() + timedelta(days=1), datetime.min.time(), PACIFIC)
    return max(1.0, (midnight.astimezone(UTC) - moment.astimezone(UTC)).total_seconds())


def _details(body: Any) -> list[Mapping[str, Any]]:
    error = body.get("error") if isinstance(body, Mapping) else None
    return _mappings(error.get("details") if isinstance(error, Mapping) else None)


def _mappings(value: Any) -> list[Mapping[str, Any]]:
    return [each for each in value if isinstance(each, Mapping)] if isinstance(value, list) else []


def _seconds(delay: Any) -> float | None:
    match = re.fullmatch(r"(\d+(?:\.\d+)?)s", delay) if isinstance(delay, str) else None
    return float(match[1]) if match else None


def _told(error: APIError) -> str:
    """Google's own sentence; nothing where the answer was a page or data instead of an error."""
    is_error = isinstance(error.details, Mapping) and isinstance(error.details.get("error"), Mapping)
    return shortened(error.message) if is_error and isinstance(error.message, str) else ""


def shortened(text: str) -> str:
    """A foreign message in one line, at most `TOLD_CHARACTERS` long; nothing when it is markup or data."""
    line = " ".join("".join(_printable(text)).split())
    if line.startswith(("<", "{", "[")):
        return ""
    return line if len(line) <= TOLD_CHARACTERS else f"{line[: TOLD_CHARACTERS - 1]}…"


def _printable(text: str) -> Iterable[str]:
    return (each if each.isprintable() or each.isspace() else "�" for each in text)
