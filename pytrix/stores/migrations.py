"""Steps that bring a stored document's data from one schema number to the next.

Schema 0 is a bare document without an envelope, as earlier apps wrote it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

Step = Callable[[Any], Any]


def _bare_stats(data: Any) -> Any:
    return {**data, "version": 3}


def _bare_history(data: Any) -> Any:
    return {"attempts": data} if isinstance(data, list) else data


def _unchanged(data: Any) -> Any:
    return data


STEPS: Mapping[tuple[str, int], Step] = {
    ("pytrix_stats_v2", 0): _bare_stats,
    ("pytrix_history", 0): _bare_history,
}


def migrated(key: str, data: Any, schema: int, wanted: int) -> Any:
    """The data of the document `key` brought from `schema` to `wanted`."""
    for number in range(schema, wanted):
        data = STEPS.get((key, number), _unchanged)(data)
    return data
