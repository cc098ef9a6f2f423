"""The few rules of layout that Streamlit has no option for."""

from __future__ import annotations

import streamlit as st

# Captions and some signs in code are too pale for small text. The primary colour is dark enough for white text on a
# button; as text on a dark page it needs to be lighter. Anchors of headings would be one more stop for the keyboard.
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
[data-testid="stHeaderActionElements"] { display: none; }
:is(a, button, summary, [data-testid="stMain"]):focus-visible {
  outline: 2px solid light-dark(#0b6e63, #63d2be); outline-offset: -2px; }
[data-testid="stColumn"]:has([data-testid="stButtonGroup"]) { min-width: min(19rem, 100%); }
[data-testid="stCaptionContainer"] { opacity: 0.74; }
[data-testid="stCode"] :is(.token, .token.operator, .token.punctuation) { color: inherit; }
[data-testid="stCode"] .token.keyword { color: light-dark(#8a2a9b, #d7a3f0); }
[data-testid="stCode"] .token.function { color: light-dark(#1f55b5, #93bbff); }
[data-testid="stCode"] .token.string { color: light-dark(#1d6b34, #9bd6a2); }
[data-testid="stCode"] .token.number { color: light-dark(#9a4a00, #f0b37a); }
[data-testid="stCode"] .token.comment { color: light-dark(#5c6570, #a3adba); }
[data-testid="stButtonGroup"] [data-selected="true"] p { color: light-dark(#0b6e63, #63d2be); }
@media (max-width: 640px) {
  .st-key-module-map > div { flex-basis: 9.5rem; }
  [data-testid="stMainBlockContainer"] { padding-top: 4.25rem; }
}
"""

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
  .st-key-run-bar span:has(> [data-testid="stIconMaterial"]) { display: none; }
  .st-key-workspace iframe { height: calc(100dvh - 8.25rem) !important; }
}
"""


_IN_REACH = """<script>
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
</script>"""


def keep_in_reach() -> None:
    """Has the page stay usable under the dialog that `apply` does not show."""
    st.html(_IN_REACH, unsafe_allow_javascript=True)


def apply(view: str, *, barred: bool = False) -> None:
    """Gives the workspace frame its place for this view, without ever taking it off the screen."""
    own = {
        "hidden": _HIDDEN,
        "workspace": _PRACTICE + _SERVER_GONE + _BARRED * barred,
        "review": _REVIEW + _SERVER_GONE,
    }[view]
    st.html(f"<style>{_ALWAYS}{own}</style>")
