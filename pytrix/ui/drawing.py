"""Small pieces that several screens draw alike."""

from __future__ import annotations

import streamlit as st

from pytrix.curriculum import ProblemType
from pytrix.stores.history import Attempt
from pytrix.ui.verdicts import VERDICTS, verdict_words

PRACTICE_PAGE = "pages/learn/practice.py"


def verdict_badge(attempt: Attempt) -> None:
    _, icon, colour = VERDICTS[attempt.verdict]
    st.badge(verdict_words(attempt), icon=icon, color="gray" if attempt.revealed else colour)


def trail(kind: ProblemType) -> str:
    """Where a problem type belongs, as Markdown."""
    return f"{plain(kind.module_name)} › {plain(kind.subtopic_name)}"


def plain(text: str) -> str:
    """Text that Markdown shows as it is."""
    return "".join(f"\\{each}" if each in r"\`*_{}[]<>()#+-!|$~:" else each for each in text)


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
