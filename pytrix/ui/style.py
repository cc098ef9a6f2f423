"""The few rules of layout that Streamlit has no option for."""

from __future__ import annotations

import streamlit as st

_ALWAYS = """
.st-key-bridge-area { position: absolute; width: 1px; height: 1px; overflow: hidden; }
[data-testid="stMainBlockContainer"] { max-width: 74rem; padding-top: 3.5rem; padding-bottom: 4rem; }
.st-key-streak { gap: 0.15rem; }
.st-key-hero {
  padding: clamp(1.25rem, 4vw, 2.75rem);
  background: linear-gradient(120deg, rgb(22 140 124 / 0.13), rgb(222 150 60 / 0.10)); }
.st-key-hero h1 { padding-top: 0; }
.st-key-hero p { max-width: 44rem; }
.st-key-cards > div { flex: 1 1 9.5rem; }
.st-key-steps { align-items: stretch; }
.st-key-steps > div { flex: 1 1 17rem; }
.st-key-module-map > div { flex: 1 1 14.5rem; max-width: 26rem; }
.st-key-module-map { align-items: stretch; }
.st-key-module-map [data-testid="stPageLink-NavLink"] { padding: 0; background: none; }
.st-key-module-map [data-testid="stPageLink-NavLink"] * { white-space: normal; }
.st-key-module-map [data-testid="stPageLink-NavLink"]:hover p { text-decoration: underline; }
.st-key-page-area [data-testid="stPageLink-NavLink"] { background: none; }
.st-key-filters > div { flex: 1 1 12rem; }
@media (max-width: 640px) {
  .st-key-module-map > div { flex-basis: 9.5rem; }
  [data-testid="stMainBlockContainer"] { padding-top: 4.25rem; }
}
"""

# The primary colour is dark enough for white text on a button; as text on a dark page it needs to be lighter.
_DARK = """
[data-testid="stButtonGroup"] [data-selected="true"] p { color: #63d2be; }
"""

_HIDDEN = """
.st-key-workspace-area { position: absolute; width: 1px; height: 0; overflow: hidden; visibility: hidden; }
.st-key-workspace iframe { height: 0 !important; border: 0; }
"""

_PRACTICE = """
[data-testid="stMainBlockContainer"] { max-width: none; padding: 3.75rem 0.75rem 0.5rem; }
.st-key-workspace iframe { height: calc(100dvh - 4.5rem) !important; min-height: 32rem; border: 0; display: block; }
"""

_REVIEW = """
[data-testid="stMainBlockContainer"] { max-width: none; padding: 3.75rem 0.75rem 0.5rem; }
.st-key-workspace iframe { height: max(32rem, calc(100dvh - 8.5rem)) !important; border: 0; display: block; }
"""


_BARRED = """
.st-key-workspace iframe { height: calc(100dvh - 7.75rem) !important; }
.st-key-run-bar { flex-wrap: nowrap; height: 2.25rem; align-items: center; }
.st-key-run-bar button { min-height: 2rem; padding: 0.1rem 0.6rem; white-space: nowrap; }
.st-key-run-name { min-width: 0; min-height: 1.6rem; overflow: hidden; }
.st-key-run-name [data-testid="stMarkdownContainer"] { margin-bottom: 0; }
.st-key-run-name p { margin: 0; overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
@media (max-width: 640px) {
  .st-key-run-bar { gap: 0.35rem; }
  .st-key-run-bar [data-testid="stIconMaterial"] { display: none; }
  .st-key-workspace iframe { height: calc(100dvh - 8.25rem) !important; }
}
"""


def apply(view: str, *, barred: bool = False) -> None:
    """Gives the workspace frame its place for this view, without ever taking it off the screen."""
    own = {"hidden": _HIDDEN, "workspace": _PRACTICE + _BARRED * barred, "review": _REVIEW}[view]
    dark = _DARK if st.context.theme.type == "dark" else ""
    st.html(f"<style>{_ALWAYS}{dark}{own}</style>")
