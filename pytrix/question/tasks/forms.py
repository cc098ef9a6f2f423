"""Which form texts have: numbers, parts with something between them, commands, and the lines that a program reads."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from typing import Any, Final

from pyodide_runner.frontend.python.judge import readings
from pyodide_runner.frontend.python.judge.domain import Shape
from pyodide_runner.frontend.python.judge.readings import Reading

Shaped = Callable[[Sequence[Any]], Shape | None]
"""Gives the shape that values have in common."""
_SEPARATORS: Final = (", ", " - ", " -> ", ": ", "; ", ";", ",", " ", ":", "->", "/", "-", "=", "@", ".", "x", "+", "*")
_INT: Final = re.compile(r"-?(?:0|[1-9][0-9]*)")
_FLOAT: Final = re.compile(r"-?(?:0|[1-9][0-9]*)\.([0-9]+)")
_DIGITS: Final = frozenset("0123456789")
_DEPTH: Final = 2
MOST_CHOICES, LEAST_CHOSEN = 24, 40
"""So many different texts at most are told one by one, where so many at least have no form that could be told."""
MOST_WORDS: Final = 8
"""So many words at most may be commands."""
MOST_PARTS, MOST_RUNS = 6, 5
MOST_HEAD, MOST_TAIL = 3, 2
LEAST_SHARE: Final = 0.02
"""A command is at least so often among those that begin a text."""


def form_of(texts: Sequence[str], shaped: Shaped) -> Shape | None:
    """The shape of texts that have a form; None where none is known."""
    found = _reading(texts, shaped, _DEPTH)
    if found is None or found[0]["as"] == "text":
        return None
    return {"type": "str", "read": found[0], "value": found[1]}


def commands_of(texts: Sequence[str], shaped: Shaped) -> Shape | None:
    """The shape of texts that begin with one of few words, each with its own kind of rest; None where they do not."""
    found = _words(texts, shaped, _DEPTH)
    return None if found is None else {"type": "str", "read": found[0], "value": found[1]}


def lines_of(texts: Sequence[str], shaped: Shaped) -> Iterator[tuple[Reading, list[str], list[Shape]]]:
    """How the lines that a program reads may be taken apart, what the values are called, and their shapes."""
    lines = [text.removesuffix("\n").split("\n") if text else [] for text in texts]
    counts = {len(each) for each in lines}
    if len(counts) == 1:
        found = _lines(lines, counts.pop(), 0, None, shaped, has_body=False)
        yield from [] if found is None else [found]
        return
    end = _end(lines)
    places = [(head, tail) for tail in range(MOST_TAIL) for head in range(MOST_HEAD)]
    # Where a line tells how many follow, it is none of those.
    places.sort(key=lambda place: not _is_counted(lines, *place))
    for head, tail in places:
        found = _lines(lines, head, tail, end if tail == 0 else None, shaped, has_body=True)
        if found is not None:
            yield found


def _is_counted(lines: Sequence[Sequence[str]], head: int, tail: int) -> bool:
    """Whether a number in the first lines says how many lines follow before the last ones."""
    if any(len(each) < head + tail for each in lines):
        return False
    tokens = [[line.split(" ") for line in each[:head]] for each in lines]
    counts = [str(len(each) - head - tail) for each in lines]
    return any(
        all(len(each[place]) > part and each[place][part] == count for each, count in zip(tokens, counts, strict=True))
        for place in range(head)
        for part in range(len(tokens[0][place]))
    )


def _end(lines: Sequence[Sequence[str]]) -> str | None:
    """The line that tells a program that there are no more."""
    last = {each[-1] if each else None for each in lines}
    end = last.pop()
    if last or end is None or any(each.index(end) != len(each) - 1 for each in lines):
        return None
    return end


def _lines(
    lines: Sequence[Sequence[str]], head: int, tail: int, end: str | None, shaped: Shaped, *, has_body: bool
) -> tuple[Reading, list[str], list[Shape]] | None:
    fixed = head + tail + (end is not None)
    if any(len(each) < fixed for each in lines):
        return None
    until = [len(each) - tail - (end is not None) for each in lines]
    columns = [[each[place] for each in lines] for place in range(head)]
    columns += [[each[len(each) - tail + place] for each in lines] for place in range(tail)]
    found = [_reading(each, shaped, _DEPTH) for each in columns]
    if any(each is None for each in found):
        return None
    kept = [each for each in found if each is not None]
    names = [f"line {place + 1}" for place in range(head)]
    shapes = [shape for _, shape in kept]
    body: Reading | None = None
    if has_body:
        parts = [list(each[head:last]) for each, last in zip(lines, until, strict=True)]
        inner = _reading([line for each in parts for line in each], shaped, _DEPTH)
        if inner is None:
            return None
        body, item = inner
        values = [[readings.read(body, line) for line in each] for each in parts]
        whole = shaped(values) if item["type"] != "words" else None
        lengths = {"shortest": min(map(len, parts)), "longest": max(map(len, parts))}
        shapes.insert(head, whole or {"type": "list", **lengths, "items": item, "rules": []})
        names.append(f"lines from line {head + 1} on")
    if tail:
        names += ["the last line"] if tail == 1 else [f"the last line but {tail - 1 - place}" for place in range(tail)]
    reading = {
        "as": "lines",
        "head": [each for each, _ in kept[:head]],
        "body": body,
        "tail": [each for each, _ in kept[head:]],
        "end": end,
    }
    return (reading, names, shapes) if shapes else None


def _reading(texts: Sequence[str], shaped: Shaped, depth: int) -> tuple[Reading, Shape] | None:
    """How texts are read, and the shape of what comes of it; None where they have no form that is known."""
    if not texts:
        return None
    found = _number(texts, shaped)
    if found is None and depth:
        found = _words(texts, shaped, depth)
    if found is not None:
        return found
    plain = shaped(texts)
    is_free = plain is not None and "read" not in plain and not plain.get("formed")
    text: tuple[Reading, Shape] | None = ({"as": "text"}, plain) if plain is not None and is_free else None
    # Where there are digits, they may be those of numbers.
    if text is not None and not _DIGITS.intersection(text[1].get("letters", "")):
        return text
    for separator in _SEPARATORS if depth else ():
        found = _split(texts, separator, shaped, depth)
        if found is not None and (text is None or _has_number(found[0])):
            return found
    if text is not None and not set(text[1].get("letters", "")) <= _DIGITS:
        return text
    return _runs(texts, shaped) or (chosen(texts) if depth == _DEPTH else None)


def chosen(texts: Sequence[str]) -> tuple[Reading, Shape] | None:
    """Texts out of few; None where there are many, or too few to know that there are no others."""
    different = sorted(set(texts))
    if len(different) > MOST_CHOICES or len(texts) < LEAST_CHOSEN:
        return None
    return {"as": "text"}, {"type": "str", "choices": different}


def _has_number(reading: Reading) -> bool:
    inner = [*reading.get("parts", ()), *([reading["items"]] if "items" in reading else ())]
    return reading["as"] in ("int", "float") or any(map(_has_number, inner))


def _number(texts: Sequence[str], shaped: Shaped) -> tuple[Reading, Shape] | None:
    if all(_INT.fullmatch(each) for each in texts) and "-0" not in texts:
        reading: Reading = {"as": "int"}
    elif all(each.isascii() and each.isdigit() for each in texts) and len({len(each) for each in texts}) == 1:
        reading = {"as": "int", "digits": len(texts[0])}
    else:
        places = {len(match[1]) if (match := _FLOAT.fullmatch(each)) else 0 for each in texts}
        if len(places) > 1 or 0 in places:
            return None
        reading = {"as": "float", "places": places.pop()}
    shape = shaped([readings.read(reading, each) for each in texts])
    if shape is None:
        return None
    return reading, {**shape, **({"digits": reading["digits"]} if "digits" in reading else {})}


def _split(texts: Sequence[str], separator: str, shaped: Shaped, depth: int) -> tuple[Reading, Shape] | None:
    parts = [each.split(separator) if each else [] for each in texts]
    counts = {len(each) for each in parts}
    if max(counts) < 2 or any(not all(each) for each in parts):
        return None
    if len(counts) == 1:
        columns = [[each[place] for each in parts] for place in range(counts.pop())]
        return _columns(texts, columns, separator, shaped, depth) if len(columns) <= MOST_PARTS else None
    inner = _reading([item for each in parts for item in each], shaped, depth - 1)
    if inner is None or _may_hold(*inner, separator):
        return None
    reading: Reading = {"as": "items", "between": separator, "items": inner[0]}
    whole = shaped([readings.read(reading, each) for each in texts])
    if whole is None or whole["type"] != "list":
        return None
    return reading, {**whole, "items": inner[1]}


def _columns(
    texts: Sequence[str], columns: Sequence[Sequence[str]], separator: str, shaped: Shaped, depth: int
) -> tuple[Reading, Shape] | None:
    """Texts of so many parts, each with its own form."""
    found = [each for column in columns if (each := _reading(column, shaped, depth - 1)) is not None]
    if len(found) < len(columns) or any(_may_hold(each, shape, separator) for each, shape in found):
        return None
    reading: Reading = {"as": "parts", "between": separator, "parts": [each for each, _ in found]}
    whole = shaped([readings.read(reading, each) for each in texts])
    rules = [] if whole is None else whole.get("rules", [])
    return reading, {"type": "parts", "parts": [shape for _, shape in found], "rules": rules}


def _runs(texts: Sequence[str], shaped: Shaped) -> tuple[Reading, Shape] | None:
    """Texts that are made of the same kinds of characters in the same order, such as `Ann` or `B12`."""
    runs = [readings.runs_of(each) for each in texts]
    kinds = [kind for kind, _ in runs[0]]
    if not 1 < len(kinds) <= MOST_RUNS or any([kind for kind, _ in each] != kinds for each in runs):
        return None
    found: list[tuple[Reading, Shape]] = []
    for place in range(len(kinds)):
        column = [each[place][1] for each in runs]
        inner = _number(column, shaped) if kinds[place] == "0" else _alone(column, shaped)
        if inner is None:
            return None
        found.append(inner)
    reading = {"as": "runs", "kinds": kinds, "parts": [each for each, _ in found]}
    return reading, {"type": "parts", "parts": [shape for _, shape in found], "rules": []}


def _alone(texts: Sequence[str], shaped: Shaped) -> tuple[Reading, Shape] | None:
    if len(set(texts)) == 1:
        return {"as": "text"}, {"type": "str", "choices": [texts[0]]}
    shape = shaped(texts)
    return None if shape is None or shape.get("formed") else ({"as": "text"}, shape)


def _may_hold(reading: Reading, shape: Shape, separator: str) -> bool:
    """Whether a part may hold what stands between parts."""
    if reading["as"] == "text":
        texts = shape["choices"] if "choices" in shape else [shape["letters"]]
        return any(separator in each or (len(separator) == 1 and separator in each) for each in texts)
    return reading["as"] not in ("int", "float") and reading.get("between") == separator


def _words(texts: Sequence[str], shaped: Shaped, depth: int) -> tuple[Reading, Shape] | None:
    """Commands: texts whose first word is one of few, each with its own kind of rest."""
    firsts = Counter(each.partition(" ")[0] for each in texts)
    if not 1 < len(firsts) <= MOST_WORDS or min(firsts.values()) < LEAST_SHARE * len(texts):
        return None
    if not all(word.isalpha() for word in firsts) or not any(" " in each for each in texts):
        return None
    rests: dict[str, Reading | None] = {}
    shapes: dict[str, Shape | None] = {}
    for word in sorted(firsts):
        own = [each.partition(" ") for each in texts if each.partition(" ")[0] == word]
        spaces = {bool(space) for _, space, _ in own}
        if len(spaces) > 1 or any(space and not rest for _, space, rest in own):
            return None
        inner = _reading([rest for _, _, rest in own], shaped, depth - 1) if True in spaces else None
        if True in spaces and inner is None:
            return None
        rests[word], shapes[word] = inner or (None, None)
    return {"as": "words", "rests": rests}, {"type": "words", "rests": shapes}
