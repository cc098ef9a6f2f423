"""The few rules of layout that Streamlit has no option for."""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from pathlib import Path

import streamlit as st

from pytrix.stores.settings import ACCENTS, Accent

_HIDDEN = """
.st-key-workspace-area { position: absolute; width: 1px; height: 0; overflow: hidden; visibility: hidden; }
.st-key-workspace iframe { height: 0 !important; border: 0; }
"""

# Streamlit covers the whole page with a dialog when the server is gone, and makes everything under it inert. The frame
# goes on without a server, and says so in a banner.
_SERVER_GONE = """
[data-testid="stDialog"]:has([data-testid="stErrorCodeBlock"]) { display: none; }
"""

_PRACTICE = """
[data-testid="stMainBlockContainer"] { max-width: none; padding: 3.75rem 0.75rem 0.5rem; }
.st-key-workspace iframe { height: calc(100dvh - 5.25rem) !important; min-height: 22rem; border: 0; display: block; }
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
.st-key-workspace iframe { height: max(32rem, calc(100dvh - 8.5rem)) !important; border: 0; display: block; }
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


IN_REACH = """
// A question's id has a #, which some programs write out in a link that was right before.
if (/[?&]q=[^&#]*(@|%40)[0-9a-f]{8}#\\d/.test(location.href)) location.replace(location.href.replace("#", "%23"));
window.pytrixInReach ??= (() => {
  const root = document.querySelector("#root");
  const free = () => {
    const dialog = document.querySelector('[data-testid="stDialog"]:has([data-testid="stErrorCodeBlock"])');
    if (!dialog || getComputedStyle(dialog).display !== "none") return;
    for (const name of ["inert", "aria-hidden"]) root.removeAttribute(name);
  };
  const observer = new MutationObserver(free);
  observer.observe(root, { attributes: true, attributeFilter: ["inert", "aria-hidden"] });
  return observer;
})();
"""
"""A script in the page, which its policy knows by its text."""


@cache
def sheet() -> str:
    """The tokens of page and frame, and what the pages add to them."""
    palette = Path(str(files("pyodide_runner"))) / "frontend" / "css" / "palette.css"
    own = Path(__file__).with_name("screens.css")
    return palette.read_text(encoding="utf-8") + own.read_text(encoding="utf-8")


def keep_in_reach() -> None:
    """Has the page stay usable under the dialog that `apply` does not show."""
    st.html(f"<script>{IN_REACH}</script>", unsafe_allow_javascript=True)


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


def apply(view: str, *, barred: bool = False, compact: bool = False, accent: Accent = "teal") -> None:
    """Gives the workspace frame its place for this view, without ever taking it off the screen."""
    own = {
        "hidden": _HIDDEN,
        "workspace": _PRACTICE + _NARROW_SIDEBAR + _SERVER_GONE + _BARRED * barred,
        "review": _REVIEW + _SERVER_GONE,
    }[view]
    st.html(f"<style>{sheet()}</style>")
    st.html(f"<style>{own}{COMPACT * compact}{accented(accent)}</style>")
