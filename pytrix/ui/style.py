"""The few rules of layout that Streamlit has no option for."""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from pathlib import Path

import streamlit as st

from pytrix.stores.settings import ACCENTS, Accent
from pytrix.ui import scripts

_HIDDEN = """
.st-key-workspace-area { position: absolute; width: 1px; height: 0; overflow: hidden; visibility: hidden; }
.st-key-workspace iframe { height: 0 !important; border: 0; }
"""

# Streamlit covers the whole page with a dialog when the server is gone, and makes everything under it inert. The frame
# goes on without a server, and says so in a banner.
_SERVER_GONE = """
[data-testid="stDialog"]:has([data-testid="stErrorCodeBlock"]) { display: none; }
"""

# Until Streamlit has heard of a frame it keeps it out of the layout and shows something grey: the question would be
# painted later, and there would be a jump.
_AT_ONCE = """
.st-key-workspace iframe { display: block !important; }
.st-key-workspace [data-testid="stSkeleton"] { display: none; }
"""

_PRACTICE = """
[data-testid="stMainBlockContainer"] { max-width: none; padding: 3.75rem 0.75rem 0.5rem; }
.st-key-workspace iframe { height: calc(100dvh - 5.25rem) !important; min-height: 22rem; border: 0; }
"""

# While practising the frame needs the room more than the navigation does.
_NARROW_SIDEBAR = """
@media (min-width: 769px) and (max-width: 1200px) {
  [data-testid="stSidebar"][data-collapsed="false"] { width: 14rem !important; min-width: 14rem !important; }
  .st-key-palette kbd { display: none; }
}
"""

_REVIEW = """
[data-testid="stMainBlockContainer"] { max-width: none; padding: 3.75rem 0.75rem 0.5rem; }
.st-key-workspace iframe { height: max(32rem, calc(100dvh - 8.5rem)) !important; border: 0; }
"""


_BARRED = """
.st-key-workspace iframe { height: calc(100dvh - 8.5rem) !important; }
.st-key-run-bar { flex-wrap: nowrap; height: 2.25rem; align-items: center; }
.st-key-run-bar button { min-height: 2rem; padding: 0.1rem 0.6rem; white-space: nowrap; }
.st-key-run-name { min-width: 0; min-height: 1.6rem; overflow: hidden; }
.st-key-run-name [data-testid="stMarkdownContainer"] { margin-bottom: 0; }
.st-key-run-name p { margin: 0; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
@media (max-width: 640px) {
  .st-key-run-bar { gap: 0.35rem; }
  .st-key-run-bar span:has(> [data-testid="stIconMaterial"]) { display: none; }
  .st-key-workspace iframe { height: calc(100dvh - 9rem) !important; }
}
"""


@cache
def sheet() -> str:
    """The tokens of page and frame, and what the pages add to them."""
    palette = Path(str(files("pyodide_runner"))) / "frontend" / "css" / "palette.css"
    own = Path(__file__).with_name("screens.css")
    return palette.read_text(encoding="utf-8") + own.read_text(encoding="utf-8")


COMPACT = """
:root { font-size: 14px; }
.st-key-page-area [data-testid="stVerticalBlock"] { gap: 0.6rem; }
"""


@cache
def accented(accent: Accent) -> str:
    """The rules for a chosen accent; none for the theme's own."""
    if not ACCENTS[accent]:
        return ""
    rules = Path(__file__).with_name("accent.css").read_text(encoding="utf-8")
    return f":root {{ --accent: {ACCENTS[accent]}; }}\n{rules}"


def lay() -> None:
    """Puts into the page what is the same on every screen: the sheet and the scripts that stand there.

    They are one element, because Streamlit sends one of 10 KB or more once and afterwards only its hash.
    """
    st.html(f"<style>{sheet()}</style>{scripts.markup(*scripts.STANDING)}", unsafe_allow_javascript=True)


def apply(view: str, *, barred: bool = False, compact: bool = False, accent: Accent = "teal") -> None:
    """Gives the workspace frame its place for this view, without ever taking it off the screen."""
    own = {
        "hidden": _HIDDEN,
        "workspace": _PRACTICE + _AT_ONCE + _NARROW_SIDEBAR + _SERVER_GONE + _BARRED * barred,
        "review": _REVIEW + _AT_ONCE + _SERVER_GONE,
    }[view]
    st.html(f"<style>{own}{COMPACT * compact}{accented(accent)}</style>")
