"""Small pieces that several screens draw alike."""

from __future__ import annotations

import re
from collections.abc import Callable

import streamlit as st

from pytrix.curriculum import ProblemType
from pytrix.question.models import Question
from pytrix.stores.history import Attempt
from pytrix.ui.verdicts import VERDICTS, verdict_words

LONGEST_TEXT = 2000
_MARKDOWN = frozenset(r"\`*_{}[]<>()#+-!|$~:&^=")
_TURNS = re.compile("[\u202a-\u202e\u2066-\u2069]")
"""Signs that would turn the direction of what follows a text, too."""
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
    divides what Streamlit would make a link or an icon of although its Markdown is escaped. Signs that turn
    the direction of what follows are left out; scripts that run from right to left stay as they are.
    """
    shown = " ".join(_TURNS.sub("", str(text)[:LONGEST_TEXT]).split())
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


def waiting(*heights: int) -> None:
    """Placeholders while the browser's answer is on its way."""
    for height in heights:
        st.skeleton(height=height)
