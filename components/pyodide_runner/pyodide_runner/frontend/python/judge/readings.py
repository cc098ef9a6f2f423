"""Texts that have a form: how `12:30`, or all that a program reads, is taken apart into values.

| `as` | text | value |
|---|---|---|
| `text` | one line | itself |
| `int` | a whole number as Python writes it, or with `digits` in as many | int |
| `float` | a number with `places` behind the point | float |
| `parts` | one for each of `parts`, with `between` between them | tuple |
| `runs` | a run of each of `kinds`: `A` capital letters, `a` small ones, `0` digits, else the sign itself | tuple |
| `items` | any number of `items`, with `between` between them; none in an empty text | list |
| `words` | begins with a word of `rests`; what follows is read by that word's reading, null for nothing | tuple |
| `lines` | those of `head`, then any number of `body` (or null), the line `end` (or null), those of `tail` | tuple |
"""

from __future__ import annotations

import re
from collections.abc import Callable
from itertools import groupby
from typing import Any, Final

from .shown import show

Reading = dict[str, Any]
_INT: Final = re.compile(r"-?(?:0|[1-9][0-9]*)")
_MOST_DIGITS: Final = 1_000
_RUNS: Final = {"A": "capital letters", "a": "small letters", "0": "digits"}


class UnreadableError(ValueError):
    """The text has not this form; the message is for whoever wrote it."""


def read(reading: Reading, text: str) -> Any:
    """The value that a text stands for; raises `UnreadableError`."""
    return _READ[reading["as"]](reading, text)


def written(reading: Reading, value: Any) -> str:
    """The text that is read as a value."""
    return _WRITTEN[reading["as"]](reading, value)


def _read_int(reading: Reading, text: str) -> int:
    digits = reading.get("digits")
    fits = text.isascii() and text.isdigit() and len(text) == digits if digits else _INT.fullmatch(text)
    if not fits or text == "-0" or len(text) > _MOST_DIGITS:
        told = f"a whole number of {digits} digits" if digits else "a whole number"
        raise UnreadableError(f"{show(text, 40)} is not {told}.")
    return int(text)


def _read_float(reading: Reading, text: str) -> float:
    places = reading["places"]
    if len(text) > _MOST_DIGITS or not re.fullmatch(rf"-?(?:0|[1-9][0-9]*)\.[0-9]{{{places}}}", text):
        raise UnreadableError(f"{show(text, 40)} is not a number with a point and {places} digits behind it.")
    return float(text)


def _read_parts(reading: Reading, text: str) -> tuple[Any, ...]:
    parts = text.split(reading["between"])
    if len(parts) != len(reading["parts"]):
        count = len(reading["parts"])
        raise UnreadableError(f"{show(text, 60)} is to have {count} parts, with {between(reading)} between them.")
    return tuple(read(inner, each) for inner, each in zip(reading["parts"], parts, strict=True))


def _read_runs(reading: Reading, text: str) -> tuple[Any, ...]:
    runs = runs_of(text)
    if [kind for kind, _ in runs] != reading["kinds"]:
        told = ", ".join(_RUNS.get(kind, f"`{kind}`") for kind in reading["kinds"])
        raise UnreadableError(f"{show(text, 60)} is to be made of {told}, in this order.")
    return tuple(read(inner, each) for inner, (_, each) in zip(reading["parts"], runs, strict=True))


def runs_of(text: str) -> list[tuple[str, str]]:
    """The runs of characters of one kind that a text is made of, each with its kind."""
    return [(kind, "".join(each)) for kind, each in groupby(text, kind_of)]


def pattern_of(text: str) -> str:
    """The kinds of a text's runs, as in `Aa` for `Ann`."""
    return "".join(kind for kind, _ in runs_of(text))


def kind_of(character: str) -> str:
    """What kind of character it is: `a`, `A` or `0`, else itself."""
    if not character.isascii() or not character.isalnum():
        return character
    return "0" if character.isdigit() else "A" if character.isupper() else "a"


def _read_items(reading: Reading, text: str) -> list[Any]:
    parts = text.split(reading["between"]) if text else []
    if not all(parts):
        raise UnreadableError(f"{show(text, 60)} is to have {between(reading)} between its items and nowhere else.")
    return [read(reading["items"], each) for each in parts]


def _read_words(reading: Reading, text: str) -> tuple[Any, ...]:
    first, space, rest = text.partition(" ")
    if first not in reading["rests"]:
        known = ", ".join(f"`{each}`" for each in reading["rests"])
        raise UnreadableError(f"{show(text, 60)} is to begin with one of {known}.")
    inner = reading["rests"][first]
    if (inner is None) is bool(space):
        raise UnreadableError(f"after `{first}` there is to be {'nothing' if inner is None else 'something'}.")
    return (first,) if inner is None else (first, read(inner, rest))


def _read_lines(reading: Reading, text: str) -> tuple[Any, ...]:
    if text and reading.get("ended", text.endswith("\n")) is not text.endswith("\n"):
        told = (
            "each line is to end with a line break" if reading["ended"] else "the last line is to end without a break"
        )
        raise UnreadableError(f"{told}.")
    lines = text.removesuffix("\n").split("\n") if text else []
    head, body, tail, end = reading["head"], reading["body"], reading["tail"], reading["end"]
    fixed = len(head) + len(tail) + (end is not None)
    if len(lines) < fixed or (body is None and len(lines) > fixed):
        least = "at least " if body is not None else ""
        raise UnreadableError(f"the number of lines is {len(lines)} and should be {least}{fixed}.")
    until = len(lines) - len(tail)
    if end is not None:
        until -= 1
        if end not in lines[len(head) :] or lines.index(end, len(head)) != until:
            place = "last" if not tail else f"last but {len(tail)}"
            raise UnreadableError(f"the {place} line, and no other after the first {len(head)}, is to be {end!r}.")
    values: list[Any] = [_read_line(inner, lines, place) for place, inner in enumerate(head)]
    if body is not None:
        values.append([_read_line(body, lines, place) for place in range(len(head), until)])
    begins = len(lines) - len(tail)
    return (*values, *(_read_line(inner, lines, begins + place) for place, inner in enumerate(tail)))


def _read_line(reading: Reading, lines: list[str], place: int) -> Any:
    try:
        return read(reading, lines[place])
    except UnreadableError as error:
        raise UnreadableError(f"line {place + 1}: {error}") from None


def _written_lines(reading: Reading, value: tuple[Any, ...]) -> str:
    head, body, tail = reading["head"], reading["body"], reading["tail"]
    lines = [written(inner, each) for inner, each in zip(head, value, strict=False)]
    if body is not None:
        lines += [written(body, each) for each in value[len(head)]]
    lines += [] if reading["end"] is None else [reading["end"]]
    lines += [written(inner, each) for inner, each in zip(tail, value[len(value) - len(tail) :], strict=True)]
    return "".join(f"{each}\n" for each in lines) if reading.get("ended", True) else "\n".join(lines)


def between(reading: Reading) -> str:
    """What stands between the parts, in Markdown."""
    told = {" ": "a space", ", ": "a comma and a space"}
    return told.get(reading["between"], f"`{reading['between']}`")


_READ: Final[dict[str, Callable[[Reading, str], Any]]] = {
    "text": lambda reading, text: text,
    "int": _read_int,
    "float": _read_float,
    "parts": _read_parts,
    "runs": _read_runs,
    "items": _read_items,
    "words": _read_words,
    "lines": _read_lines,
}
_WRITTEN: Final[dict[str, Callable[[Reading, Any], str]]] = {
    "text": lambda reading, value: str(value),
    "int": lambda reading, value: f"{value:0{reading.get('digits', 1)}d}",
    "float": lambda reading, value: f"{value:.{reading['places']}f}",
    "parts": lambda reading, value: reading["between"].join(map(written, reading["parts"], value)),
    "runs": lambda reading, value: "".join(map(written, reading["parts"], value)),
    "items": lambda reading, value: reading["between"].join(written(reading["items"], each) for each in value),
    "words": lambda reading, value: " ".join(
        [value[0], *(written(reading["rests"][value[0]], each) for each in value[1:])]
    ),
    "lines": _written_lines,
}
