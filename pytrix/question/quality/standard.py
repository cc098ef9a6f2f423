"""Which problems have still to be brought to the present standard; the list only shrinks."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path

_EARLIER = Path(__file__).with_name("earlier.txt")


@lru_cache
def earlier_problems() -> frozenset[str]:
    """The keys of problems older than the standard, which only the gates of their time look at."""
    return frozenset(_EARLIER.read_text(encoding="utf-8").split())


def meets_standard(key: str) -> bool:
    """Whether all gates look at a problem."""
    return key not in earlier_problems()
