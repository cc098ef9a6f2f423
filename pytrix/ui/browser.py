"""What this browser can do, asked of the browser itself, and what that means for the learner."""

from __future__ import annotations

from typing import Any

import streamlit as st
from pydantic import BaseModel, ConfigDict, ValidationError
from pydantic.alias_generators import to_camel

from pytrix.ui import drawing, session

KEY = "browser-facts"
ASKED = "browser-asked"
_QUESTION = """(async () => {
  const room = await navigator.storage?.estimate?.().catch(() => null);
  return {
    isolated: self.crossOriginIsolated === true,
    secure: self.isSecureContext === true,
    stackSwitching: typeof WebAssembly === "object" && "Suspending" in WebAssembly,
    serviceWorker: "serviceWorker" in navigator,
    quota: room?.quota ?? null,
    usage: room?.usage ?? null,
    language: navigator.language ?? "",
    timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone ?? "",
  };
})()"""


class Facts(BaseModel):
    """What a browser answered; `quota` and `usage` are bytes, None where it does not tell."""

    model_config = ConfigDict(frozen=True, alias_generator=to_camel, populate_by_name=True)

    isolated: bool
    secure: bool
    stack_switching: bool
    service_worker: bool
    quota: int | None
    usage: int | None
    language: str
    time_zone: str


def facts() -> Facts | None:
    """What the browser answered in this visit, if it was asked."""
    found = st.session_state.get(KEY)
    return found if isinstance(found, Facts) else None


def ask() -> None:
    st.session_state[ASKED] = st.session_state.get(ASKED, 0) + 1
    st.session_state.pop(KEY, None)


def check() -> None:
    """A button that asks the browser, and a table of what it answered."""
    st.subheader("This browser")
    area = st.container()
    known = _answered()
    with area:
        _told(known)


def _told(known: Facts | None) -> None:
    with st.container(horizontal=True, vertical_alignment="center"):
        st.button(
            "Check again" if known else "Check this browser", icon=":material/fact_check:", on_click=ask, key="ask"
        )
        if not known:
            st.caption("Asks your browser what it offers, and says what that means for you.")
    if known:
        names = ("What", "Here", "What it means")
        st.table([dict(zip(names, map(drawing.plain, row), strict=True)) for row in rows(known)])


def rows(known: Facts) -> list[tuple[str, str, str]]:
    """Each fact as a name, what this browser has, and a sentence about it."""
    kept = session.storage().state != "unavailable"
    return [
        (
            "Keeps your progress",
            _yes(kept),
            "Progress, drafts and settings last from visit to visit."
            if kept
            else "This browser keeps nothing for this site: all lasts for this visit only.",
        ),
        (
            "Room for this site",
            _room(known),
            "Python itself is kept there, so that it starts faster next time. Your data has about 5 MB of its own.",
        ),
        (
            "Isolated page",
            _yes(known.isolated),
            "Stop interrupts running code within milliseconds."
            if known.isolated
            else "The workspace then tries to isolate itself. Where its last line says “Stop in a moment”, stopping "
            "takes a moment longer.",
        ),
        (
            "Service worker",
            _yes(known.service_worker),
            "Keeps the files of Python and the editor, and can isolate the workspace."
            if known.service_worker
            else "The files of Python are fetched through the browser's ordinary cache.",
        ),
        (
            "Stack switching",
            _yes(known.stack_switching),
            "input() can wait for what you type, on an isolated page or not."
            if known.stack_switching
            else "input() waits for what you type where the workspace is isolated; elsewhere, type it before Run.",
        ),
        (
            "Secure connection",
            _yes(known.secure),
            "The browser allows everything above."
            if known.secure
            else "Over plain http from another machine, browsers refuse isolation and service workers. Use https.",
        ),
        ("Language", known.language or "not told", "Dates and numbers in the workspace follow it."),
        ("Time zone", known.time_zone or "not told", "Your days and streaks begin at midnight there."),
    ]


def _answered() -> Facts | None:
    """The answer, as soon as it is there; until then the question stands on the page, unseen."""
    if facts() or ASKED not in st.session_state:
        return facts()
    # Imported here and not at the top: a component declared while the ASGI app is imported would never be served.
    from streamlit_javascript import st_javascript

    answer: Any = st_javascript(_QUESTION, key=f"browser-check-{st.session_state[ASKED]}")
    if not answer:
        return None
    try:
        st.session_state[KEY] = Facts.model_validate(answer)
    except ValidationError:
        st.warning(f"This browser did not answer: {drawing.plain(answer)}", icon=":material/help:")
    return facts()


def _room(known: Facts) -> str:
    if known.quota is None or known.usage is None:
        return "not told"
    return f"{_megabytes(known.usage)} of {_megabytes(known.quota)} used"


def _megabytes(size: int) -> str:
    return f"{size / 1e6:,.0f} MB" if size < 1e9 else f"{size / 1e9:,.1f} GB"


def _yes(there: bool) -> str:
    return "yes" if there else "no"
