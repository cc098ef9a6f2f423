"""Every attempt: find it, look at it again, try again, delete or export."""

from functools import partial

import streamlit as st

from pytrix.curriculum import UnknownTopic, default_curriculum
from pytrix.stores import attempts, listing
from pytrix.stores.history import Attempt
from pytrix.stores.listing import Query, Result
from pytrix.stores.model import LEVELS
from pytrix.ui import drawing, moments, session
from pytrix.ui.storage import now_ms

ON_A_PAGE = 15
RESULTS: dict[Result, str] = {"all": "All", "solved": "Solved", "unsolved": "Not solved"}
ORDERS = {
    "newest": "Newest first",
    "oldest": "Oldest first",
    "slowest": "Longest time first",
    "fastest": "Shortest time first",
    "title": "By title",
}

curriculum = default_curriculum()
storage = session.storage()


def names(problem_type: str) -> str:
    try:
        kind = curriculum.problem_type(problem_type)
    except UnknownTopic:
        return problem_type
    return f"{kind.module_name} › {kind.subtopic_name} › {kind.name}"


def facts(attempt: Attempt) -> str:
    words = [attempt.level, f"{attempt.tests_passed} of {attempt.tests_total} tests"]
    words.append(moments.duration(attempt.time_taken_ms))
    if attempt.hints_used:
        words.append(f"{attempt.hints_used} hint{'' if attempt.hints_used == 1 else 's'}")
    if attempt.assisted:
        words.append("with Gemini's help")
    if attempt.source == "ai":
        words.append("question from Gemini")
    words.append(moments.when(attempt.executed_at, now_ms(), moments.timezone()))
    return " · ".join(words)


def delete(attempt_id: str) -> None:
    storage.change(partial(attempts.delete_attempts, ids=(attempt_id,)))


def delete_all() -> None:
    storage.change(attempts.clear_history)


def query() -> Query:
    present = {each.problem_type.split("/")[0] for each in storage.documents.history.attempts}
    modules = {"": "All modules"} | {each.id: each.name for each in curriculum.modules if each.id in present}
    with st.container(horizontal=True, vertical_alignment="bottom", key="filters"):
        text = st.text_input(
            "Search", placeholder="Title or topic", icon=":material/search:", key="history-search", bind="query-params"
        )
        module = st.selectbox(
            "Module", list(modules), format_func=modules.__getitem__, key="history-module", bind="query-params"
        )
        order = st.selectbox(
            "Order", listing.ORDERS, format_func=ORDERS.__getitem__, key="history-order", bind="query-params"
        )
    with st.container(horizontal=True, vertical_alignment="bottom"):
        result = st.segmented_control(
            "Result",
            list(RESULTS),
            default="all",
            format_func=RESULTS.__getitem__,
            required=True,
            key="history-result",
            bind="query-params",
        )
        levels = st.pills(
            "Level",
            LEVELS,
            selection_mode="multi",
            format_func=str.capitalize,
            key="history-level",
            bind="query-params",
        )
    return Query(text, result or "all", levels, module, order)


def row(attempt: Attempt) -> None:
    with (
        st.container(border=True, key=f"attempt-{attempt.id}"),
        st.container(horizontal=True, horizontal_alignment="distribute", vertical_alignment="center"),
    ):
        with st.container(gap="xxsmall", width="stretch"):
            with st.container(horizontal=True, vertical_alignment="center"):
                st.markdown(f"**{drawing.plain(attempt.title)}**", width="content")
                drawing.verdict_badge(attempt)
            st.caption(f"{drawing.plain(names(attempt.problem_type))}  \n{facts(attempt)}")
        actions(attempt)


def actions(attempt: Attempt) -> None:
    with st.container(horizontal=True, width="content"):
        if st.button("Review", icon=":material/visibility:", key=f"review-{attempt.id}"):
            st.query_params["attempt"] = attempt.id
            st.rerun()
        if st.button("Try again", icon=":material/replay:", key=f"retry-{attempt.id}"):
            drawing.practise({"q": attempt.question_id})
        with st.popover("", icon=":material/delete:", help="Delete this attempt", key=f"ask-{attempt.id}"):
            st.markdown("Delete this attempt from the history? Your totals stay.")
            st.button("Delete", type="primary", key=f"delete-{attempt.id}", on_click=delete, args=(attempt.id,))


def pages(found: list[Attempt]) -> list[Attempt]:
    count = max(1, -(-len(found) // ON_A_PAGE))
    if count == 1:
        return found
    number = st.pagination(count, key="history-page")
    return found[(number - 1) * ON_A_PAGE : number * ON_A_PAGE]


def exports(found: list[Attempt]) -> None:
    with st.container(horizontal=True, horizontal_alignment="distribute", vertical_alignment="center"):
        total = len(storage.documents.history.attempts)
        shown = f"{len(found)} of {total}" if len(found) < total else str(total)
        st.caption(f"{shown} attempt{'' if total == 1 else 's'}", width="content")
        with st.container(horizontal=True, width="content"):
            for label, name, mime, text in (
                ("CSV", "pytrix-history.csv", "text/csv", listing.as_csv),
                ("JSON", "pytrix-history.json", "application/json", listing.as_json),
            ):
                st.download_button(
                    f"Export {label}",
                    data=partial(text, found),
                    file_name=name,
                    mime=mime,
                    icon=":material/download:",
                    on_click="ignore",
                    help="The attempts listed here. Your code is not in the file; it never leaves the workspace.",
                )
            with st.popover("Delete all", icon=":material/delete_sweep:"):
                st.markdown(f"Delete all {total} attempts from the history? This cannot be undone. Your totals stay.")
                st.button("Delete all attempts", type="primary", key="delete-all", on_click=delete_all)


def table() -> None:
    st.title("History")
    if not storage.documents.history.attempts:
        st.markdown("Nothing here yet. Every submit appears in this list, with its verdict and the time it took.")
        st.page_link("pages/learn/practice_manual.py", label="Choose a question", icon=":material/tune:")
        return
    wanted = query()
    found = listing.listed(storage.documents.history.attempts, wanted, names)
    exports(found)
    if not found:
        st.info("No attempt fits this search. Remove a word or a filter.")
    for attempt in pages(found):
        row(attempt)


def review(attempt: Attempt) -> None:
    st.page_link("pages/insights/history.py", label="Back to the history", icon=":material/arrow_back:")
    if session.workspace().trouble:
        st.title(drawing.plain(attempt.title))
        drawing.verdict_badge(attempt)
        st.caption(f"{drawing.plain(names(attempt.problem_type))} · {facts(attempt)}")
        st.info("This question is no longer in the collection, so it cannot be opened again.")


def page() -> None:
    asked = st.query_params.get("attempt")
    if storage.state == "pending":
        drawing.waiting(60, 90, 90, 90)
    elif asked is None:
        table()
    elif found := storage.documents.history.attempt(asked):
        review(found)
    else:
        st.title("No such attempt")
        st.markdown("It was deleted, or made in another browser. Attempts stay in the browser they were made in.")
        st.page_link("pages/insights/history.py", label="Back to the history", icon=":material/arrow_back:")


page()
