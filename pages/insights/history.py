"""Every attempt: find it, look at it again, try again, delete or export."""

from functools import partial
from typing import Any

import streamlit as st

from pytrix.curriculum import UnknownTopic, default_curriculum
from pytrix.keys import module_of
from pytrix.levels import LEVELS
from pytrix.practice.place import Review
from pytrix.stores import attempts, listing
from pytrix.stores.history import Attempt
from pytrix.stores.listing import Query, Result
from pytrix.ui import drawing, moments, pictures, session
from pytrix.ui.verdicts import verdict_words

ON_A_PAGE, STRIP = 10, 48
MODES: dict[str, str] = {"auto": "in a run", "review": "in a review"}
RESULTS: dict[str, str] = {"all": "All", "solved": "Solved", "unsolved": "Not solved"}
ORDERS = {
    "newest": "Newest first",
    "oldest": "Oldest first",
    "slowest": "Longest time first",
    "fastest": "Shortest time first",
    "title": "By title",
}
ASKED = "history-asked"
SURE = "Delete this attempt; your totals stay"

curriculum = default_curriculum()
storage = session.storage()
state = st.session_state
RESULT_OF: dict[str, Result] = {"solved": "solved", "unsolved": "unsolved"}
IN_ADDRESS: dict[str, Any] = {"bind": "query-params"}


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
    if attempt.mode in MODES:
        words.append(MODES[attempt.mode])
    if attempt.assisted:
        words.append("with Gemini's help")
    if attempt.source == "ai":
        words.append("question from Gemini")
    words.append(moments.when(attempt.executed_at, session.now_ms(), moments.timezone()))
    return " · ".join(words)


def delete(attempt_id: str) -> None:
    storage.change(partial(attempts.delete_attempts, ids=(attempt_id,)))


def delete_all() -> None:
    storage.change(attempts.clear_history)


def query() -> Query:
    """What the filters say; they are part of the address, so a filtered list can be reloaded and shared."""
    present = {module_of(each.problem_type) for each in storage.documents.history.attempts}
    modules = {"": "All modules"} | {each.id: each.name for each in curriculum.modules if each.id in present}
    with st.container(horizontal=True, vertical_alignment="bottom", key="filters"):
        text = st.text_input(
            "Search",
            placeholder="Title or topic",
            icon=":material/search:",
            type="search",
            key="history-search",
            **IN_ADDRESS,
        )
        module = st.selectbox(
            "Module", list(modules), format_func=modules.__getitem__, key="history-module", **IN_ADDRESS
        )
        order = st.selectbox("Order", listing.ORDERS, format_func=ORDERS.__getitem__, key="history-order", **IN_ADDRESS)
    with st.container(horizontal=True, vertical_alignment="bottom"):
        result = st.segmented_control(
            "Result",
            list(RESULTS),
            default="all",
            format_func=RESULTS.__getitem__,
            required=True,
            key="history-result",
            **IN_ADDRESS,
        )
        levels = st.pills(
            "Level", LEVELS, selection_mode="multi", format_func=str.capitalize, key="history-level", **IN_ADDRESS
        )
    state[ASKED] = st.query_params.to_dict()
    return Query(text or "", RESULT_OF.get(result or "", "all"), levels, module or "", order or "newest")


def row(attempt: Attempt) -> None:
    with st.container(horizontal=True, vertical_alignment="center", gap="xsmall", key=f"attempt-{attempt.id}"):
        word = verdict_words(attempt)
        sign = pictures.verdict_square(attempt.verdict, word, grey=attempt.revealed, size=26)
        notes = (names(attempt.problem_type), facts(attempt))
        drawing.picture(pictures.item(sign, attempt.title, word, notes), width="stretch")
        if st.button("Review", icon=":material/visibility:", key=f"review-{attempt.id}"):
            st.query_params["attempt"] = attempt.id
            st.rerun()
        if st.button("Try again", icon=":material/replay:", key=f"retry-{attempt.id}"):
            drawing.practise({"q": attempt.question_id})
        delete_button(attempt)


def delete_button(attempt: Attempt) -> None:
    """A button to delete it; asked about in a menu of one line, which is one element where a popover is four."""
    told, key = "Delete this attempt", f"delete-{attempt.id}"
    act = partial(delete, attempt.id)
    if not storage.documents.settings.ask_delete:
        st.button("", icon=":material/delete:", help=told, key=key, on_click=act)
    else:
        st.menu_button("", [SURE], icon=":material/delete:", help=told, key=key, on_click=act)


def strip(found: list[Attempt]) -> None:
    """The attempts found, as squares in the order of time."""
    shown = sorted(found, key=lambda each: each.executed_at)
    with st.container(border=True, key="strip"):
        drawing.picture(pictures.squares(shown, most=STRIP))
        drawing.picture(pictures.legend(shown[-STRIP:]))


def pages(found: list[Attempt]) -> list[Attempt]:
    count = max(1, -(-len(found) // ON_A_PAGE))
    if count == 1:
        return found
    number = st.pagination(count, key="history-page", **IN_ADDRESS)
    return found[(number - 1) * ON_A_PAGE : number * ON_A_PAGE]


def exports(found: list[Attempt]) -> None:
    with st.container(horizontal=True, horizontal_alignment="distribute", vertical_alignment="center"):
        total = len(storage.documents.history.attempts)
        shown = f"{len(found):,} of {total:,}" if len(found) < total else f"{total:,}"
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
            drawing.asking(
                "Delete all",
                f"Delete all {total:,} attempts from the history? This cannot be undone. Your totals stay.",
                confirm="Delete all attempts",
                icon=":material/delete_sweep:",
                key="delete-all",
                on_click=delete_all,
                ask=storage.documents.settings.ask_delete,
            )


@drawing.part
def table() -> None:
    """The list and its filters; a filter draws nothing else anew."""
    if not storage.documents.history.attempts:
        st.markdown("Nothing here yet. Every submit appears in this list, with its verdict and the time it took.")
        example = "".join(f"{pictures.verdict_square(each, each, size=26)} " for each in ("failed", "error", "passed"))
        drawing.picture(f'<span class="squares">{example}</span>')
        st.caption("For example: tests failed, an error, then solved. You can look at each again, with its code.")
        st.page_link("pages/learn/practice_manual.py", label="Choose a question", icon=":material/tune:")
        return
    wanted = query()
    found = listing.listed(storage.documents.history.attempts, wanted, names)
    exports(found)
    if not found:
        st.info("No attempt fits this search. Remove a word or a filter.")
        return
    strip(found)
    listed = st.container(key="attempts", border=True, gap="small")
    for attempt in pages(found):
        with listed:
            row(attempt)


def back() -> None:
    label = "Back to the history"
    st.button(label, icon=":material/arrow_back:", type="tertiary", on_click=leave_review, key="back")


def leave_review() -> None:
    """A link to this very page would leave the address as it is."""
    st.query_params.from_dict(state.get(ASKED) or {})


def review(attempt: Attempt) -> None:
    with st.container(horizontal=True, vertical_alignment="center", key="review-bar"):
        back()
        place = session.workspace().state.place
        shown = place.shown if isinstance(place, Review) else None
        if shown and storage.documents.history.may_see_solution(attempt.question_id):
            with st.popover("Solution", icon=":material/lightbulb:", width="content"):
                drawing.solution(shown.question)
    if shown is None:
        st.title(drawing.plain(attempt.title))
        drawing.verdict_badge(attempt)
        st.caption(f"{drawing.plain(names(attempt.problem_type))} · {facts(attempt)}")
        st.info("This question is no longer in the collection, so it cannot be opened again.")


def page() -> None:
    asked = st.query_params.get("attempt")
    if storage.state == "pending":
        drawing.waiting(60, 90, 90, 90)
    elif asked is None:
        st.title("History")
        table()
    elif found := storage.documents.history.attempt(asked):
        review(found)
    else:
        st.title("No such attempt")
        st.markdown("It was deleted, or made in another browser. Attempts stay in the browser they were made in.")
        back()


page()
