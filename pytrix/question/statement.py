"""The markup of problem texts: `{name}`, `{name:ordinal}`, `{name:plural item items}` and `{name:code}`."""

from __future__ import annotations

import re
from collections.abc import Mapping

FORMATS = ("ordinal", "plural", "code")

_MARK = re.compile(r"\{([a-z_][a-z0-9_]*)(?::([a-z]+)((?: [^{}\s]+)*))?\}")
_ORDINALS = (
    *("zeroth", "first", "second", "third", "fourth", "fifth", "sixth"),
    *("seventh", "eighth", "ninth", "tenth", "eleventh", "twelfth"),
)


class MarkupError(ValueError):
    """A text uses the markup wrongly; the message says which mark and how to write it."""


def render(template: str, row: Mapping[str, object]) -> str:
    """`template` with its marks replaced by the row's values; braces that are no mark stay as they are."""
    if "{" not in template:
        return template

    def replaced(match: re.Match[str]) -> str:
        name, form, words = match.group(1), match.group(2), match.group(3) or ""
        if name not in row:
            if form in FORMATS:
                raise MarkupError(f"{match.group(0)} names no key of ROWS; known keys: {', '.join(row) or 'none'}")
            return match.group(0)
        return _formatted(match.group(0), row[name], form, words.split())

    return _MARK.sub(replaced, template)


def names(template: str) -> set[str]:
    """The names that stand in braces in `template`, markup or not."""
    return {match.group(1) for match in _MARK.finditer(template)}


def ordinal(number: int) -> str:
    """`2` as "second", `13` as "13th"."""
    if 0 <= number < len(_ORDINALS):
        return _ORDINALS[number]
    ending = {1: "st", 2: "nd", 3: "rd"}.get(number % 10, "th")
    return f"{number}{'th' if 10 <= number % 100 <= 20 else ending}"


def _formatted(mark: str, value: object, form: str | None, words: list[str]) -> str:
    if form is None:
        return str(value)
    if form == "code":
        return f"`{value!r}`"
    if form == "ordinal" and isinstance(value, int) and not words:
        return ordinal(value)
    if form == "plural" and isinstance(value, int) and len(words) == 2:
        return words[0] if value == 1 else words[1]
    raise MarkupError(
        f"{mark} cannot be written: use {{n:ordinal}} or {{n:plural item items}} with a whole number, "
        "{x:code} with any value"
    )
