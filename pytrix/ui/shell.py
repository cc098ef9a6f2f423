"""The frame around every screen: navigation, storage, the workspace and the page."""

from __future__ import annotations

import logging
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

import streamlit as st
from pyodide_runner.events import read_events

from components.browser_storage import browser_storage
from pytrix import __version__
from pytrix.practice.address import DUE, Address
from pytrix.practice.workspace import Workspace
from pytrix.progress import daily
from pytrix.stores.settings import Landing
from pytrix.ui import ai_progress, drawing, moments, palette, saving, session, style, words
from pytrix.ui.logo import LOGO, MARK
from pytrix.ui.storage import Outlook, Storage

if TYPE_CHECKING:
    from streamlit.navigation.page import StreamlitPage

BRIDGE_KEY = "browser_storage"
FRAME_KEY = "workspace"
PRACTICE, HISTORY, DATA = "practice", "history", "data"

LANDED = "landed"
FILES: dict[Landing, str] = {
    "dashboard": "pages/learn/dashboard.py",
    "modules": "pages/learn/modules.py",
    "practice-auto": "pages/learn/practice_auto.py",
    "practice-manual": "pages/learn/practice_manual.py",
    "stats": "pages/insights/stats.py",
    "history": "pages/insights/history.py",
}

log = logging.getLogger(__name__)


def draw() -> None:
    """Draws the whole screen.

    The workspace comes before the page although it stands below it: what is drawn before a page stops or fails stays
    on screen, and the frame must never be detached.
    """
    # Without an item of its own, the menu that chooses between light and dark would be left out.
    st.set_page_config(
        page_title="Pytrix · practise Python",
        page_icon=MARK,
        layout="wide",
        menu_items={"About": f"Pytrix {__version__}: practise Python where you learn it."},
    )
    st.logo(LOGO, size="large")
    banner_area, page_area, workspace_area, bridge_area = (
        st.container(key=key) for key in ("storage-banner", "page-area", "workspace-area", "bridge-area")
    )
    with bridge_area:
        style.lay()
        st.button("Redraw", key="redraw")
    pages = _pages()
    page = st.navigation(pages)
    storage, workspace = session.storage(), session.workspace()
    sent = read_events(st.session_state.get(FRAME_KEY))
    session.assistant().attend(storage)
    session.assistant().hear(sent.events, storage, workspace.question)
    try:
        workspace.attend(sent.events)
        _follow(page, workspace, storage)
    except Exception:
        # Whatever is wrong with a question, the frame with the learner's code stays on screen.
        log.exception("The workspace could not follow")
        workspace.fail("This question could not be opened", "Choose another one; your progress is safe.")
    storage.awaited = False
    with bridge_area:
        _bridge(storage.outlook, after_question=workspace.state.view == "workspace")
    _leave(page, workspace)
    with workspace_area:
        _frame(workspace.arguments(sent, session.assistant().told(storage)))
    state = workspace.state
    view, barred = (state.view, state.choice.mode != "manual") if state.shown else ("hidden", False)
    settings = storage.documents.settings
    style.apply(view, barred=barred, compact=settings.density == "compact", accent=settings.accent)
    _land(page, storage)
    with banner_area:
        _storage_banner(storage)
    palette.draw([each for group in pages.values() for each in group], workspace.summons())
    _streak(storage)
    ai_progress.draw()
    with page_area:
        drawing.safely(page.run)
    workspace.prepare()
    if settings.generate_ahead:
        session.assistant().write_ahead(workspace.wanted_from_gemini(), storage)


def _land(page: StreamlitPage, storage: Storage) -> None:
    """Once a visit: from the address without a page to the one that the learner wants to begin with."""
    if st.session_state.get(LANDED) or storage.state == "pending":
        return
    st.session_state[LANDED] = True
    wanted = FILES[storage.documents.settings.landing]
    if not page.url_path and wanted != FILES["dashboard"]:
        st.switch_page(wanted)


def _leave(page: StreamlitPage, workspace: Workspace) -> None:
    """Goes where an event of the frame leads, and insists: other answers on their way still name the old page."""
    wanted = workspace.errands.leaving_to
    if wanted is None:
        return
    if page.url_path == PRACTICE and st.query_params.get("q") == wanted.question_id:
        workspace.lead_to(None)
    else:
        st.switch_page("pages/learn/practice.py", query_params=wanted.params())


def _pages() -> dict[str, list[StreamlitPage]]:
    return {
        "Learn": [
            st.Page("pages/learn/dashboard.py", title="Dashboard", icon=":material/space_dashboard:", default=True),
            st.Page("pages/learn/modules.py", title="Modules", icon=":material/menu_book:", url_path="modules"),
            st.Page(
                "pages/learn/practice_auto.py",
                title="Auto mode",
                icon=":material/route:",
                url_path="practice-auto",
            ),
            st.Page(
                "pages/learn/practice_manual.py",
                title="Choose a question",
                icon=":material/tune:",
                url_path="practice-manual",
            ),
            st.Page("pages/learn/practice.py", title="Workspace", icon=":material/code:", url_path=PRACTICE),
        ],
        "Insights": [
            st.Page("pages/insights/stats.py", title="Stats", icon=":material/monitoring:", url_path="stats"),
            st.Page("pages/insights/history.py", title="History", icon=":material/history:", url_path=HISTORY),
            st.Page("pages/insights/api_usage.py", title="API usage", icon=":material/paid:", url_path="api-usage"),
        ],
        "Support": [
            st.Page("pages/support/settings.py", title="Settings", icon=":material/settings:", url_path="settings"),
            st.Page("pages/support/data.py", title="Your data", icon=":material/database:", url_path=DATA),
            st.Page("pages/support/help.py", title="Help", icon=":material/help:", url_path="help"),
        ],
    }


def _follow(page: StreamlitPage, workspace: Workspace, storage: Storage) -> None:
    """Brings the workspace to where the address bar points, and the address bar to the question shown."""
    if page.url_path == PRACTICE:
        asked = Address.of(st.query_params.to_dict())
        found = workspace.practise(asked)
        if found != asked:
            st.query_params.from_dict(found.params())
        return
    attempt = storage.documents.history.attempt(st.query_params.get("attempt", ""))
    if page.url_path == HISTORY and attempt:
        workspace.review(attempt)
    elif page.url_path == DATA:
        workspace.release()
    else:
        workspace.hide()


@st.fragment
def _bridge(drawn: Outlook, *, after_question: bool) -> None:
    """Hears the browser's answers; the screen is drawn anew where they make it differ from what was drawn, no more."""
    storage = session.storage()
    command = storage.command(after_question=after_question)
    storage.receive(browser_storage(command, key=BRIDGE_KEY, on_answers=_receive))
    saving.say(storage)
    if storage.outlook != drawn or (storage.awaited and not storage.busy):
        # A click that is waiting is followed here; `st.rerun` would replace it and stay on this page.
        st.empty()
        session.workspace().rerun()
        st.rerun()


def _receive() -> None:
    # After a run that ended before the bridge was drawn, its value is not in the session state yet.
    value = st.session_state.get(BRIDGE_KEY)
    session.storage().receive(value.get("answers") if isinstance(value, Mapping) else None)


def _frame(arguments: dict[str, Any]) -> None:
    # Declared here and not at the top: a declaration made while the ASGI app is imported would never be served.
    from pyodide_runner.component import workspace

    workspace(**arguments, key=FRAME_KEY)


def _storage_banner(storage: Storage) -> None:
    if storage.state == "unavailable":
        st.warning(
            "**This browser keeps nothing for this site**, so your progress lasts for this visit only. "
            "Allow site data (cookies) for this address and reload the page to keep it.",
            icon=":material/cloud_off:",
        )
    if storage.full:
        st.warning(
            "**The browser's storage for this site is full.** Your last changes are kept for this visit. "
            "Delete old attempts in History, or the site data of other pages on this address; they are saved then.",
            icon=":material/inventory_2:",
        )
    for notice in storage.notices:
        st.info(notice, icon=":material/info:")


def _streak(storage: Storage) -> None:
    if storage.state == "pending":
        return
    documents = storage.documents
    today = moments.day_of(session.now_ms(), moments.timezone())
    days = daily.streak_days(documents.daily, today)
    due = session.due_reviews()
    in_a_row = documents.stats.current_manual_streak
    with st.sidebar, st.container(key="streak"):
        if days:
            st.markdown(f":orange[:material/local_fire_department:] **{days} day{'' if days == 1 else 's'}** in a row")
            done = documents.daily.on(today).solved
            st.caption(f"{done} solved today" if done else "Solve one today to keep it going")
        else:
            st.markdown(":material/local_fire_department: **No streak yet**")
            st.caption("It starts with the first question you solve today.")
        if in_a_row:
            st.caption(f":material/done_all: {in_a_row} question{'' if in_a_row == 1 else 's'} solved in a row")
        if due:
            st.page_link(
                "pages/learn/practice.py",
                label=f"Review {words.up_to_many(due)} due",
                icon=":material/event_repeat:",
                query_params={"review": DUE},
            )
