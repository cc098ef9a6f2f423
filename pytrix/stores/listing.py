"""The history as a list to look through: search, filters, order, pages and exports."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Literal

from pytrix.keys import within
from pytrix.stores.history import Attempt

Order = Literal["newest", "oldest", "slowest", "fastest", "title"]
Result = Literal["all", "solved", "unsolved"]

_ORDERS: Mapping[Order, tuple[Callable[[Attempt], Any], bool]] = {
    "newest": (lambda each: each.executed_at, True),
    "oldest": (lambda each: each.executed_at, False),
    "slowest": (lambda each: each.time_taken_ms, True),
    "fastest": (lambda each: each.time_taken_ms, False),
    "title": (lambda each: each.title.casefold(), False),
}
ORDERS: tuple[Order, ...] = tuple(_ORDERS)


@dataclass(frozen=True)
class Query:
    """What to show: the words of `text` all occur in title or topic; no levels and no module mean all of them."""

    text: str = ""
    result: Result = "all"
    levels: Sequence[str] = ()
    module: str = ""
    order: Order = "newest"


def listed(attempts: Iterable[Attempt], query: Query, names: Callable[[str], str]) -> list[Attempt]:
    """The attempts that fit, in order; `names` gives the words a problem-type key is known by."""
    words = query.text.casefold().split()
    found = [each for each in attempts if _fits(each, query) and _says(each, words, names)]
    key, reverse = _ORDERS[query.order]
    return sorted(found, key=key, reverse=reverse)


def _fits(attempt: Attempt, query: Query) -> bool:
    if query.result != "all" and attempt.solved != (query.result == "solved"):
        return False
    if query.levels and attempt.level not in query.levels:
        return False
    return within(attempt.problem_type, query.module)


def _says(attempt: Attempt, words: Sequence[str], names: Callable[[str], str]) -> bool:
    text = f"{attempt.title} {names(attempt.problem_type)}".casefold()
    return all(word in text for word in words)


def by_question(attempts: Iterable[Attempt]) -> list[tuple[Attempt, ...]]:
    """The attempts of each question together, newest first, the question tried last in front."""
    found: dict[str, list[Attempt]] = {}
    for each in attempts:
        found.setdefault(each.question_id, []).append(each)
    return [tuple(each) for each in found.values()]


def as_json(attempts: Iterable[Attempt]) -> str:
    """The attempts as a JSON list, as they are stored."""
    return json.dumps([each.model_dump(by_alias=True, mode="json") for each in attempts], indent=2, ensure_ascii=False)


def as_csv(attempts: Iterable[Attempt]) -> str:
    """The attempts as CSV with a header line; times are UTC, and no cell is taken for a formula."""
    out = io.StringIO()
    fields = [field.alias or name for name, field in Attempt.model_fields.items()]
    writer = csv.DictWriter(out, fields, lineterminator="\n")
    writer.writeheader()
    for each in attempts:
        row = each.model_dump(by_alias=True, mode="json")
        row["executedAt"] = datetime.fromtimestamp(each.executed_at / 1000, UTC).isoformat(timespec="seconds")
        writer.writerow({name: _cell(value) for name, value in row.items()})
    return out.getvalue()


def _cell(value: object) -> object:
    """Spreadsheets run cells that begin like a formula; a leading apostrophe makes them text."""
    return f"'{value}" if isinstance(value, str) and value.startswith(("=", "+", "-", "@", "\t", "\r")) else value
