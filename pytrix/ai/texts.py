"""What a text of a model must be like to be shown: plain English Markdown without markup that reaches elsewhere.

A text that breaks a rule is refused, never mended: a mended text was checked by nobody.
"""

from __future__ import annotations

import re
import unicodedata
from typing import Annotated

import nh3
from pydantic import AfterValidator

LONGEST = 4_000
_CODE = re.compile(r"```.*?```|~~~.*?~~~|`[^`\n]+`", re.DOTALL)
_REACHING = re.compile(
    r"!\[|\]\s*[(:\[]|\b(?:(?:https?|ftp|file)://|(?:javascript|vbscript):|data:\w+/)", re.IGNORECASE
)
_ALLOWED_CONTROLS = frozenset("\n\t")
_UNSEEN = frozenset({"Cc", "Cf", "Cs", "Co", "Cn"})
_ENGLISH = frozenset(
    (
        *("the", "of", "and", "to", "is", "are", "with", "that", "this", "each", "it", "by", "from", "return", "be"),
        *("returns", "when", "if", "not", "only", "which", "every", "its", "has", "have", "you", "your", "for", "do"),
        *("first", "between", "both", "than", "then", "into", "how", "there", "no", "all", "at", "most", "least"),
    )
)
_WORD = re.compile(r"[^\W\d_]+")
_FEWEST_WORDS = 12
_ENGLISH_SHARE = 0.15


def fault(text: str) -> str | None:
    """Why a text may not be shown, or None."""
    if any(unicodedata.category(each) in _UNSEEN and each not in _ALLOWED_CONTROLS for each in text):
        return "it holds characters that cannot be seen"
    prose = _CODE.sub(" ", text)
    if nh3.is_html(prose):
        return "it holds HTML outside of code"
    if _REACHING.search(prose):
        return "it holds a link, an address or a picture"
    return None


def is_english(text: str) -> bool:
    """Whether a text reads as English; one of few words counts as such."""
    words = _WORD.findall(_CODE.sub(" ", text).lower())
    if len(words) < _FEWEST_WORDS:
        return all(each.isascii() for each in words)
    known = sum(each in _ENGLISH for each in words)
    return known >= _ENGLISH_SHARE * len(words)


def _shown(text: str) -> str:
    text = text.strip()
    if not text or len(text) > LONGEST:
        raise ValueError(f"a text of 1 to {LONGEST:,} characters is needed")
    found = fault(text)
    if found:
        raise ValueError(f"the text cannot be shown: {found}")
    return text


def _line(text: str) -> str:
    text = _shown(text)
    if "\n" in text:
        raise ValueError("one line is needed")
    return text


Prose = Annotated[str, AfterValidator(_shown)]
"""A text for people, in Markdown."""
Line = Annotated[str, AfterValidator(_line)]
"""A text for people of one line."""
