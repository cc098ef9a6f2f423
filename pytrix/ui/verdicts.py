"""How an attempt ended, in the words and signs of the screens."""

from __future__ import annotations

from typing import Literal

from pytrix.stores.history import Attempt

Colour = Literal["red", "orange", "yellow", "blue", "green", "violet", "gray"]

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
