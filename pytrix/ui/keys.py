"""The keys of the app, as Help and the dialog of `?` name them."""

from __future__ import annotations

import streamlit as st

KEYS = (
    ("Ctrl or ⌘ + K", "Search: go to any page, topic or question", "anywhere"),
    ("?", "These keys", "anywhere outside the code"),
    ("Ctrl or ⌘ + Enter", "Run", "anywhere in the workspace"),
    ("Ctrl or ⌘ + Shift + Enter", "Submit", "anywhere in the workspace"),
    ("N or Enter", "Next question, once this one is solved", "outside the code"),
    ("Escape, then Tab", "Leave the editor (Tab alone indents)", "editor"),
    ("Ctrl or ⌘ + Z", "Undo", "editor"),
    ("Ctrl or ⌘ + /", "Make lines a comment, or code again", "editor"),
    ("Ctrl + Space", "Suggest names", "editor"),
    ("← → Home End", "One step back or on, first, last", "See it run"),
    ("Escape", "Close it", "See it run"),
    ("Arrows, Home, End", "Move the line between two panels", "the line, reached with Tab"),
)


def table() -> None:
    """Every key, what it does and where."""
    st.table([{"Keys": pressed, "What they do": does, "Where": where} for pressed, does, where in KEYS])
    st.caption(
        "Ctrl is for Windows and Linux, ⌘ for a Mac. Undo, comment and suggest are keys of *Standard*; Settings has "
        "those of VS Code, Sublime Text, Emacs and Vim too."
    )
