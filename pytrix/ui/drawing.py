"""Small pieces that several screens draw alike."""

from __future__ import annotations

import logging
import re
from collections.abc import Callable
from functools import partial, wraps
from typing import Literal, ParamSpec

import streamlit as st

from pytrix.curriculum import ProblemType
from pytrix.question.models import Question
from pytrix.stores.history import Attempt
from pytrix.ui import session, words
from pytrix.ui.verdicts import VERDICTS, verdict_words

_MARKDOWN = frozenset(r"\`*_{}[]<>()#+-!|$~:&^=")
_MADE_LIVE = re.compile(r":(?=//|material/|[\w+-]+:)|@(?=[\w-])|\bwww(?=\.)", re.IGNORECASE)

P = ParamSpec("P")
log = logging.getLogger(__name__)

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
    divides what Streamlit would make a link or an icon of although its Markdown is escaped. Signs that turn
    the direction of what follows are left out; scripts that run from right to left stay as they are.
    """
    divided = _MADE_LIVE.sub(lambda found: f"{found[0]}\N{WORD JOINER}", words.on_one_line(text))
    return "".join(f"\\{each}" if each in _MARKDOWN else each for each in divided)


def practise(params: dict[str, str]) -> None:
    """Goes to the workspace and opens what the parameters say."""
    st.switch_page(PRACTICE_PAGE, query_params=params)


def percent(share: float) -> str:
    """A percentage in whole numbers that never rounds something to nothing or nearly all to all."""
    if 0 < share < 1:
        return "under 1 %"
    return f"{int(share)} %"


def picture(markup: str, *, width: Literal["auto", "stretch"] = "auto") -> None:
    """Draws markup made by `pictures`; it holds no line break, so nothing in it is taken for Markdown.

    In a row it takes the room it needs, or with `stretch` all that the others leave.
    """
    st.markdown(f'<div class="pic">{" ".join(markup.split())}</div>', unsafe_allow_html=True, width=width)


def asking(
    label: str,
    question: str,
    *,
    confirm: str,
    icon: str,
    key: str,
    on_click: Callable[[], None],
    ask: bool = True,
    told: str | None = None,
) -> None:
    """A button for what cannot be undone: asked about first, unless the learner has set that it is not."""
    if not ask:
        st.button(label, icon=icon, help=told, key=key, on_click=on_click)
        return
    with st.popover(label, icon=icon, help=told, key=f"ask-{key}"):
        st.markdown(question)
        st.button(confirm, type="primary", key=key, on_click=on_click)


def solution(question: Question) -> None:
    """The solution of a question and why it works; only for who has solved it or was shown it."""
    code(question.solution, key=f"solution-{question.id}")
    st.markdown(question.explanation)


def code(source: str, *, key: str, height: int | None = None) -> None:
    """Code that comes from this server, in the editor's colours; the learner's own code is never shown this way."""
    # Imported here and not at the top: a component declared while the ASGI app is imported would never be served.
    from streamlit_ace import st_ace

    lines = source.rstrip().count("\n") + 1
    theme = "tomorrow_night" if st.context.theme.type == "dark" else "github"
    st_ace(
        source,
        language="python",
        theme=theme,
        height=height or min(480, 40 + 20 * lines),
        wrap=True,
        readonly=True,
        auto_update=True,
        key=key,
    )


def safely(draw: Callable[[], None]) -> None:
    """Draws, or says that it could not be shown and what to do then."""
    try:
        draw()
    except Exception:
        log.exception("A page failed")
        st.error(
            "**This page could not be shown.** Your progress is safe in your browser. "
            "Try again; if it happens once more, reload the page or go on from the dashboard.",
            icon=":material/error:",
        )
        st.button("Try again", key="retry_page")
        st.page_link("pages/learn/dashboard.py", label="Go to the dashboard")


def part(draw: Callable[P, None]) -> Callable[P, None]:
    """A part of a page that is drawn anew alone when something in it is used; what fails in it is told like a page.

    A change of documents in it draws the whole page after it: that is what tells the browser to write.
    """

    @st.fragment
    @wraps(draw)
    def drawn(*args: P.args, **kwargs: P.kwargs) -> None:
        safely(partial(draw, *args, **kwargs))
        if session.storage().unsent:
            st.rerun()

    return drawn


def waiting(*heights: int) -> None:
    """Placeholders while the browser's answer is on its way."""
    for height in heights:
        st.skeleton(height=height)
