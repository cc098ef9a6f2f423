"""Steps that bring a stored document's data from one schema number to the next.

Schema 0 is a bare document without an envelope, as earlier apps wrote it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from pytrix.levels import LEVELS
from pytrix.progress.mastery import from_totals
from pytrix.stores.settings import from_bare as settings_from_bare

Step = Callable[[Any], Any]

_TOPIC_KINDS = ("module", "subtopic", "problemType")


def _bare_stats(data: Any) -> Any:
    if not isinstance(data, dict):
        raise TypeError("statistics are an object")
    return {**_named(data), "version": 3}


def _named(item: Any) -> Any:
    """A part of bare stats with `id` and `name` where it had, for example, `moduleId` and `moduleName`."""
    named = dict(item)
    for kind in _TOPIC_KINDS:
        if f"{kind}Id" in named:
            named["id"] = named.pop(f"{kind}Id")
            named["name"] = named.pop(f"{kind}Name", named["id"])
    for parts in ("modules", "subtopics", "problemTypes"):
        if parts in named:
            named[parts] = [_named(each) for each in named[parts]]
    for level in LEVELS:
        if level in named:
            named[level] = {**named[level], "lastAttemptAt": named[level].get("lastAttemptAt") or None}
    return named


def _stats_with_evidence(data: Any) -> Any:
    return {**data, "modules": [_with_evidence(module) for module in data.get("modules", [])]}


def _with_evidence(part: Any) -> Any:
    grown = dict(part)
    for inner in ("subtopics", "problemTypes"):
        if inner in grown:
            grown[inner] = [_with_evidence(each) for each in grown[inner]]
    for level in LEVELS:
        if level in grown:
            grown[level] = _level_with_evidence(grown[level])
    return grown


def _level_with_evidence(level: Any) -> Any:
    solved = level.get("solved", 0)
    evidence = from_totals(level.get("attempts", 0), solved, level.get("lastAttemptAt") if solved else None)
    return {**level, "recent": evidence.recent, "solvedAt": evidence.solved_at}


def _bare_history(data: Any) -> Any:
    attempts = data if isinstance(data, list) else data["attempts"]
    return {"attempts": [_bare_attempt(each) for each in attempts if each.get("wasCorrect", True) is not None]}


def _bare_attempt(entry: Any) -> Any:
    """An attempt as earlier apps wrote it: a topic's name, and only whether the answer was right."""
    if "wasCorrect" not in entry:
        return entry
    return {
        "id": entry["id"],
        "mode": entry.get("mode", "manual"),
        "problemType": entry["topic"],
        "level": entry.get("difficulty") or "beginner",
        "questionId": entry["questionId"],
        "title": entry["questionTitle"],
        "verdict": "passed" if entry["wasCorrect"] else "failed",
        "executedAt": entry["executedAt"],
        "runId": entry.get("runId"),
    }


def _bare_api_config(data: Any) -> Any:
    """The key of an earlier app; when it was entered stands there in several forms, and is left out."""
    if not isinstance(data, dict):
        raise TypeError("the API key is in an object")
    key = data.get("apiKey")
    return {"apiKey": key if isinstance(key, str) else ""}


def _bare_usage(data: Any) -> Any:
    """Nothing: an earlier app estimated its counts, and did not say which model had answered."""
    if not isinstance(data, dict):
        raise TypeError("API usage is an object")
    return {}


def _unchanged(data: Any) -> Any:
    return data


STEPS: Mapping[tuple[str, int], Step] = {
    ("stats", 0): _bare_stats,
    ("stats", 1): _stats_with_evidence,
    ("history", 0): _bare_history,
    ("settings", 0): settings_from_bare,
    ("api_config", 0): _bare_api_config,
    ("usage", 0): _bare_usage,
}


def migrated(part: str, data: Any, schema: int, wanted: int) -> Any:
    """The data of this part of the documents, brought from `schema` to `wanted`."""
    for number in range(schema, wanted):
        data = STEPS.get((part, number), _unchanged)(data)
    return data
