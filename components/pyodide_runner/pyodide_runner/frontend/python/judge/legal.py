"""Whether an input of any kind of question is one that may be tried."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from types import CodeType
from typing import Any, Final

from . import domain as domains
from . import readings, sequences
from .domain import Domain, Shape

NOT_ALLOWED: Final = "The task does not allow this input. Read once more what it says of its inputs."


def complaint(domain: Domain, parameters: Sequence[str], value: Any) -> str | None:
    """Why an input may not be tried, or None where it may: arguments, calls of a class, or what a program reads."""
    told = _complaint(domain, parameters, value)
    if told or not domain.get("allowed"):
        return told
    is_whole = "calls" in domain or "read" in domain
    return None if is_allowed(domain["allowed"], value, is_whole=is_whole) is True else NOT_ALLOWED


def is_allowed(source: str, value: Any, *, is_whole: bool) -> object:
    """What a problem's own `allowed` says of an input: of all of it where it is no call's arguments."""
    namespace: dict[str, Any] = {"__name__": "allowed"}
    exec(_compiled(source), namespace)
    return namespace["allowed"](*((value,) if is_whole else value))


@lru_cache(maxsize=16)
def _compiled(source: str) -> CodeType:
    return compile(source, "allowed.py", "exec", dont_inherit=True)


def _complaint(domain: Domain, parameters: Sequence[str], value: Any) -> str | None:
    if "calls" in domain:
        return sequences.complaint(domain, value)
    if "read" not in domain:
        return domains.complaint(domain, domain.get("names", parameters), value)
    try:
        values = readings.read(domain["read"], value)
    except readings.UnreadableError as error:
        return f"Your input: {error}"
    return domains.complaint(domain, domain["names"], values)


def described(domain: Domain, parameters: Sequence[str]) -> list[str]:
    """What may be tried, in Markdown, one line for each thing that is asked."""
    if "calls" in domain:
        return sequences.described(domain)
    if "read" in domain:
        lines = domains.described({**domain, "shapes": list(_of_lines(domain))}, domain["names"])
        return [*lines, *_end_words(domain["read"])]
    return domains.described(domain, domain.get("names", parameters))


def _end_words(reading: readings.Reading) -> Iterator[str]:
    """The line that tells a program that no more of them come."""
    if reading["end"] is not None:
        last = f"`{reading['end']}`" if reading["end"] else "an empty line"
        yield f"after these lines comes {last}" + (", then the rest" if reading["tail"] else "")


def _of_lines(domain: Domain) -> Iterator[Shape]:
    """The shapes of the lines as texts, so that what stands between their parts is told."""
    reading = domain["read"]
    lines = [*reading["head"], *([reading["body"]] if reading["body"] else []), *reading["tail"]]
    for place, (line, shape) in enumerate(zip(lines, domain["shapes"], strict=True)):
        if reading["body"] and place == len(reading["head"]):
            yield {**shape, "items": domains.as_text(line, shape["items"])}
        else:
            yield domains.as_text(line, shape)
