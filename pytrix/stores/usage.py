"""What was asked of Gemini: the data of the document `pypractice_api_usage`, newest first."""

from __future__ import annotations

import csv
import io
from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Annotated, Literal

from pydantic import Field, field_validator

from pytrix.ai.catalog import Catalog, Price
from pytrix.ai.tasks import TASKS, Task
from pytrix.stores.model import Count, EpochMs, Stored, first_of_each

KEPT_ENTRIES = 5_000
DAY_MS = 24 * 60 * 60 * 1000
NOT_KNOWN = "not known"
"""What is said of a cost where there is no price for the model."""

Feature = Task | Literal["test"]
FEATURES: dict[Feature, str] = {**{task: kind.label for task, kind in TASKS.items()}, "test": "Connection tests"}
Status = Literal["ok", "failed", "cancelled", "rejected"]
STATUSES: dict[Status, str] = {
    "ok": "Answered",
    "failed": "Failed",
    "cancelled": "Cancelled",
    "rejected": "Rejected by checks",
}


class UsageEntry(Stored):
    """One call; or, `rejected`, one thing that an answer held and the checks refused, which costs nothing more.

    `error` is the kind of a failure, or the check that refused.
    """

    id: Annotated[str, Field(min_length=1, max_length=100)]
    timestamp: EpochMs
    model: Annotated[str, Field(max_length=100)] = ""
    feature: Feature
    problem_type: Annotated[str, Field(max_length=200)] = ""
    question_id: Annotated[str, Field(max_length=300)] = ""
    input_tokens: Count = 0
    output_tokens: Count = 0
    thought_tokens: Count = 0
    status: Status = "ok"
    error: Annotated[str, Field(max_length=60)] = ""

    @property
    def tokens(self) -> int:
        return self.input_tokens + self.output_tokens + self.thought_tokens

    def cost(self, catalog: Catalog) -> float | None:
        """US dollars by the price of its day, nothing for no tokens; None when the model's price is not known."""
        if not self.tokens:
            return 0.0
        paid = self.output_tokens + self.thought_tokens
        return catalog.cost(self.model, self.day, input_tokens=self.input_tokens, output_tokens=paid)

    @property
    def day(self) -> date:
        """Of prices, so in UTC."""
        return datetime.fromtimestamp(self.timestamp / 1000, UTC).date()


class Usage(Stored):
    """Calls, newest first, at most `KEPT_ENTRIES`; what leaves stays counted in the daily totals."""

    entries: tuple[UsageEntry, ...] = ()

    @field_validator("entries")
    @classmethod
    def _each_once(cls, entries: tuple[UsageEntry, ...]) -> tuple[UsageEntry, ...]:
        return first_of_each(entries, lambda entry: entry.id)

    def has(self, entry_id: str) -> bool:
        return any(each.id == entry_id for each in self.entries)


def booked(usage: Usage, entry: UsageEntry) -> Usage:
    """The usage with one more entry; one that is booked already changes nothing."""
    if usage.has(entry.id):
        return usage
    return Usage(entries=(entry, *usage.entries)[:KEPT_ENTRIES])


@dataclass(frozen=True)
class Sum:
    """What entries add up to; `unpriced` calls went to models without a known price."""

    calls: int = 0
    failed: int = 0
    rejected: int = 0
    input_tokens: int = 0
    output_tokens: int = 0
    cost: float = 0.0
    unpriced: int = 0

    @property
    def tokens(self) -> int:
        return self.input_tokens + self.output_tokens


def total(entries: Iterable[UsageEntry], catalog: Catalog) -> Sum:
    """The sum of entries; thoughts count as output."""
    calls = failed = rejected = spent_in = spent_out = unpriced = 0
    cost = 0.0
    # Thousands of calls went to a few models on some days.
    prices: dict[tuple[str, int], Price | None] = {}
    for each in entries:
        if each.status == "rejected":
            rejected += 1
            continue
        calls += 1
        failed += each.status == "failed"
        tokens_in, tokens_out = each.input_tokens, each.output_tokens + each.thought_tokens
        if not tokens_in + tokens_out:
            continue
        spent_in += tokens_in
        spent_out += tokens_out
        at = each.model, each.timestamp // DAY_MS
        if at not in prices:
            prices[at] = catalog.price(each.model, each.day)
        if price := prices[at]:
            cost += price.of(tokens_in, tokens_out)
        else:
            unpriced += 1
    return Sum(calls, failed, rejected, spent_in, spent_out, cost, unpriced)


def money(found: Sum) -> str:
    """What entries cost, in words where it is not known, or not of all of them."""
    if found.unpriced and not found.cost:
        return NOT_KNOWN
    text = f"${found.cost:.2f}" if found.cost >= 0.1 or not found.cost else f"${found.cost:.4f}"
    return f"over {text}" if found.unpriced else text


def grouped(entries: Iterable[UsageEntry], by: Callable[[UsageEntry], str], catalog: Catalog) -> dict[str, Sum]:
    """The sums of groups of entries, in the order of the groups' names."""
    groups: dict[str, list[UsageEntry]] = defaultdict(list)
    for each in entries:
        groups[by(each)].append(each)
    return {name: total(groups[name], catalog) for name in sorted(groups)}


@dataclass(frozen=True)
class Filter:
    """Which entries to look at; what is empty leaves everything in."""

    features: Sequence[str] = ()
    models: Sequence[str] = ()
    statuses: Sequence[str] = ()
    since: int = 0

    def holds(self, entry: UsageEntry) -> bool:
        return (
            entry.timestamp >= self.since
            and (not self.features or entry.feature in self.features)
            and (not self.models or entry.model in self.models)
            and (not self.statuses or entry.status in self.statuses)
        )


def of_day(usage: Usage, day: date, day_of: Callable[[int], date], catalog: Catalog) -> Sum:
    """What one of the learner's days adds up to, for the dashboard."""
    return total((each for each in usage.entries if day_of(each.timestamp) == day), catalog)


def as_csv(entries: Iterable[UsageEntry], catalog: Catalog) -> str:
    """The entries as CSV with a header line; times are UTC, and no cell is taken for a formula."""
    out = io.StringIO()
    fields = [field.alias or name for name, field in UsageEntry.model_fields.items()]
    writer = csv.DictWriter(out, [*fields, "estimatedUsd"], lineterminator="\n")
    writer.writeheader()
    for each in entries:
        row = each.model_dump(by_alias=True, mode="json")
        row["timestamp"] = datetime.fromtimestamp(each.timestamp / 1000, UTC).isoformat(timespec="seconds")
        cost = each.cost(catalog)
        row["estimatedUsd"] = NOT_KNOWN if cost is None else f"{cost:.6f}"
        writer.writerow({name: _cell(value) for name, value in row.items()})
    return out.getvalue()


def _cell(value: object) -> object:
    """Spreadsheets run cells that begin like a formula; a leading apostrophe makes them text."""
    return f"'{value}" if isinstance(value, str) and value.startswith(("=", "+", "-", "@", "\t", "\r")) else value
