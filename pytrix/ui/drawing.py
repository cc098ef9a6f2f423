"""Small pieces that several screens draw alike."""

from __future__ import annotations

from typing import Literal

import streamlit as st

from pytrix.curriculum import ProblemType
from pytrix.stores.history import Attempt

Colour = Literal["red", "orange", "yellow", "blue", "green", "violet", "gray"]

PRACTICE_PAGE = "pages/learn/practice.py"

VERDICTS: dict[str, tuple[str, str, Colour]] = {
    "passed": ("Solved", ":material/check_circle:", "green"),
    "failed": ("Tests failed", ":material/cancel:", "red"),
    "error": ("Error", ":material/error:", "red"),
    "timeout": ("Too slow", ":material/timer_off:", "orange"),
    "stopped": ("Stopped", ":material/stop_circle:", "gray"),
    "output_limit": ("Too much output", ":material/notes:", "orange"),
    "memory": ("Out of memory", ":material/memory:", "orange"),
    "not_run": ("Not run", ":material/block:", "gray"),
}


def verdict_words(attempt: Attempt) -> str:
    """The verdict as the learner reads it; a pass after the solution was revealed is not called solved."""
    return "Passed after reveal" if attempt.verdict == "passed" and attempt.revealed else VERDICTS[attempt.verdict][0]


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


def waiting(*heights: int) -> None:
    """Placeholders while the browser's answer is on its way."""
    for height in heights:
        st.skeleton(height=height)
