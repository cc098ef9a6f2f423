"""What the storage bridge answers, read by type: anything may arrive from a browser."""

from __future__ import annotations

import logging
from collections.abc import Iterator, Mapping
from typing import Annotated, Any, Literal

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, TypeAdapter, ValidationError

from pytrix.stores.documents import KEYS

MOST_ANSWERS = 200
MOST_IDS = 5000

log = logging.getLogger(__name__)


class _Answer(BaseModel):
    model_config = ConfigDict(frozen=True, strict=True, extra="forbid")

    session: str
    seq: Annotated[int, Field(ge=1, le=2**53)]
    now: Annotated[int, Field(ge=0, le=2**53)]
    """What the browser's clock showed when it was sent, in ms."""


_Ids = Annotated[list[Annotated[str, Field(max_length=200)]], Field(max_length=MOST_IDS)]
_Documents = dict[str, Any]


def _known(key: str) -> str:
    if key not in KEYS:
        raise ValueError("there is no such document")
    return key


class DocumentsAnswer(_Answer):
    """All documents, at first or because another tab wrote."""

    type: Literal["documents"]
    documents: _Documents
    handled: _Ids
    reason: str = ""


class Move(BaseModel):
    """A document whose text is now under another key."""

    model_config = ConfigDict(frozen=True, strict=True, extra="forbid")

    key: Annotated[str, AfterValidator(_known)]
    kind: Literal["corrupt", "original"]
    aside: Annotated[str, Field(max_length=200, pattern=r"^[\w.-]+$")]


class BatchDone(_Answer):
    """A batch was written."""

    type: Literal["batch"]
    result: Literal["done"]
    id: str
    moves: list[Move] = []


class BatchStale(_Answer):
    """A batch was made of older documents than these."""

    type: Literal["batch"]
    result: Literal["stale"]
    id: str
    documents: _Documents
    handled: _Ids


class BatchHeld(_Answer):
    """A batch was not written."""

    type: Literal["batch"]
    result: Literal["full", "failed"]
    id: str
    message: str = ""


class RoomAnswer(_Answer):
    """What did not fit would fit now."""

    type: Literal["room"]


class UnavailableAnswer(_Answer):
    """The browser keeps nothing for this site."""

    type: Literal["unavailable"]


Answer = DocumentsAnswer | BatchDone | BatchStale | BatchHeld | RoomAnswer | UnavailableAnswer

_ANSWER: TypeAdapter[Answer] = TypeAdapter(Answer)


def answers(value: object) -> Iterator[Answer]:
    """The answers in a trigger's value, in their order; what is none is left out with a warning."""
    for each in value[:MOST_ANSWERS] if isinstance(value, list) else []:
        try:
            yield _ANSWER.validate_python(dict(each) if isinstance(each, Mapping) else each)
        except ValidationError as error:
            log.warning("An answer of the browser was left out: %s", error.errors(include_input=False)[0]["msg"])
