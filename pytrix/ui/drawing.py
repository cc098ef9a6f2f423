"""Small pieces that several screens draw alike."""

from __future__ import annotations

import re

import streamlit as st

from pytrix.curriculum import ProblemType
from pytrix.stores.history import Attempt
from pytrix.ui.verdicts import VERDICTS, verdict_words

LONGEST_TEXT = 2000
_MARKDOWN = frozenset(r"\`*_{}[]<>()#+-!|$~:&^=")
_MADE_LIVE = re.compile(r":(?=//|material/|[\w+-]+:)|@(?=[\w-])|\bwww(?=\.)", re.IGNORECASE)

PRACTICE_PAGE = "pages/learn/practice.py"


def verdict_badge(attempt: Attempt) -> None:
    _, icon, colour = VERDICTS[attempt.verdict]
    st.badge(verdict_words(attempt), icon=icon, color="gray" if attempt.revealed else colour)


def trail(kind: ProblemType) -> str:
    """Where a problem type belongs, as Markdown."""
    return f"{plain(kind.module_name)} › {plain(kind.subtopic_name)}"


def plain(text: object) -> str:
    """Text that a page shows as it is, wherever Streamlit reads Markdown: no image, no link, no icon, on one line.

    Everything that a browser stored, a learner typed or another program said goes through here. A sign without width
    divides what Streamlit would make a link or an icon of although its Markdown is escaped.
    """
    shown = " ".join(str(text)[:LONGEST_TEXT].split())
    divided = _MADE_LIVE.sub(lambda found: f"{found[0]}\N{WORD JOINER}", shown)
    return "".join(f"\\{each}" if each in _MARKDOWN else each for each in divided)


def practise(params: dict[str, str]) -> None:
    """Goes to the workspace and opens what the parameters say."""
    st.switch_page(PRACTICE_PAGE, query_params=params)


def percent(share: float) -> str:
    """A percentage in whole numbers that never rounds something to nothing or nearly all to all."""
    if 0 < share < 1:
        return "under 1 %"
    return f"{int(share)} %"


def picture(markup: str) -> None:
    """Draws markup made by `pictures`; it holds no line break, so nothing in it is taken for Markdown."""
    st.markdown(f'<div class="pic">{" ".join(markup.split())}</div>', unsafe_allow_html=True)


def waiting(*heights: int) -> None:
    """Placeholders while the browser's answer is on its way."""
    for height in heights:
        st.skeleton(height=height)
