"""The common shape of everything stored: frozen pydantic models with camelCase names in JSON."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Annotated, TypeVar

from pydantic import BaseModel, ConfigDict, Field, StringConstraints
from pydantic.alias_generators import to_camel

LATEST_MS = 221_845_392_000_000
"""The year 9000: a later moment would not fit the calendar any more."""

Count = Annotated[int, Field(ge=0, le=10**12)]
Milliseconds = Annotated[int, Field(ge=0, le=LATEST_MS)]
EpochMs = Annotated[int, Field(ge=0, le=LATEST_MS)]
Percent = Annotated[float, Field(ge=0, le=100)]


ProblemTypeKey = Annotated[str, StringConstraints(pattern=r"^[^/\s]+/[^/\s]+/[^/\s]+$", max_length=200)]
"""`module/subtopic/type`."""

_Item = TypeVar("_Item")


def first_of_each(items: Iterable[_Item], identity: Callable[[_Item], str]) -> tuple[_Item, ...]:
    """The items without later ones of an identity that came before, as a document edited by hand may have them."""
    kept: dict[str, _Item] = {}
    for each in items:
        kept.setdefault(identity(each), each)
    return tuple(kept.values())


class Stored(BaseModel):
    """A value inside a document."""

    model_config = ConfigDict(frozen=True, alias_generator=to_camel, populate_by_name=True, extra="ignore")
