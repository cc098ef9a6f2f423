"""How a wrong text differs from the right one: spaces, capitals, punctuation."""

from __future__ import annotations

import re
import unicodedata
from typing import Final

from .case import Case, Finding, call_line, return_line
from .pictures import shown

MIN_PARTS: Final = 2
MAX_MARKS: Final = 3


def texts(case: Case) -> Finding | None:
    """A difference between two texts that are alike."""
    got, expected = case.got, case.expected
    if not (isinstance(got, str) and isinstance(expected, str)):
        return None
    unseen = _unseen(case)
    if unseen:
        return unseen
    if got.split() == expected.split():
        return _spaces(case)
    if re.sub(r"\s", "", got) == re.sub(r"\s", "", expected):
        if got.count("\n") != expected.count("\n"):
            many = got.count("\n") > expected.count("\n")
            return Finding(
                "The characters are right, but there are " + ("too many" if many else "too few") + " line breaks.",
                'Every `print(…)` ends its line; to stay on it, write `print(…, end="")`.'
                if many
                else "Every `print(…)` ends its line: print each line on its own.",
                call_line(case, "print"),
            )
        return Finding(
            "Only the spaces differ: " + ("one is missing." if len(got) < len(expected) else "there is one too many."),
            'Compare the spaces one by one; a space is a character like any other: `" "`.',
            return_line(case),
        )
    if got.casefold() == expected.casefold():
        return Finding(
            "Only capital and small letters differ (upper and lower case).",
            f"Write the letters exactly as in `{shown(expected)}`.",
            return_line(case),
        )
    return _characters(case)


def _spaces(case: Case) -> Finding:
    got, expected = case.got, case.expected
    if got.rstrip() == expected.rstrip():
        what = (
            "line break or space" if "\n" in got[len(got.rstrip()) :] + expected[len(expected.rstrip()) :] else "space"
        )
        if len(got) < len(expected):
            missing = "a line break" if what.startswith("line") and "\n" in expected[len(got) :] else "a space"
            return Finding(f"At the end {missing} is missing.", "Add it to the end of the text.", return_line(case))
        return Finding(
            f"There is an extra {what} at the end.",
            'Remove it with `.rstrip()`, or put the parts together with `" ".join(…)`.',
            return_line(case),
        )
    if got.strip() == expected.strip():
        return Finding("The spaces at the start or end differ.", "Remove them with `.strip()`.", return_line(case))
    if "\n" in got.strip() and "\n" not in expected.strip():
        return Finding(
            "Each value is on a line of its own; expected is one line with spaces.",
            'Print without the line break, `print(…, end=" ")`, or all at once: `print(*values)`.',
            call_line(case, "print"),
        )
    return Finding(
        "Only spaces or line breaks differ.",
        "Compare where lines and words end; `print(…)` ends the line."
        if call_line(case, "print")
        else "Compare line by line where words and lines begin and end.",
        call_line(case, "print"),
    )


def _unseen(case: Case) -> Finding | None:
    """A character that nobody sees, or half of one, in only one of the two texts."""
    for text, verb in ((case.got, "has"), (case.expected, "lacks")):
        other = case.expected if text is case.got else case.got
        for character in text:
            kind = unicodedata.category(character)
            if kind not in ("Cf", "Cs", "Cc", "Co", "Cn") or character in "\n\t" or character in other:
                continue
            what = "half of a character (a surrogate)" if kind == "Cs" else "a character that cannot be seen"
            return Finding(
                f"The answer {verb} {what}: U+{ord(character):04X}, at position {text.index(character)}.",
                "Look at it with `ascii(text)`; " + ("leave it out." if verb == "has" else "keep it."),
                return_line(case),
            )
    return None


def _characters(case: Case) -> Finding | None:
    got, expected = case.got, case.expected
    if len(got) <= MIN_PARTS or abs(len(got) - len(expected)) > MAX_MARKS or _words(got) != _words(expected):
        return None
    marks = list(dict.fromkeys(re.findall(r"[^\w\s]", expected + got)))
    missing = next((mark for mark in marks if got.count(mark) < expected.count(mark)), None)
    extra = next((mark for mark in marks if got.count(mark) > expected.count(mark)), None)
    why = "Only the punctuation differs."
    if missing:
        at_end = " at the end" if expected.startswith(got) else ""
        why = f"Only the punctuation differs: `{missing}` is missing{at_end}."
    elif extra:
        at_end = " at the end" if got.startswith(expected) else ""
        why = f"Only the punctuation differs: there is a `{extra}` too many{at_end}."
    if not missing and not extra:
        return None
    return Finding(
        why, f"Compare each character with `{shown(expected)}`; add or remove what differs.", return_line(case)
    )


def _words(text: str) -> list[list[str]]:
    return [re.sub(r"[^\w\s]", "", line).split() for line in text.split("\n")]
