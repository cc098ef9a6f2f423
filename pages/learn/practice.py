"""The workspace: the frame below draws the question; here stands what a run or a review adds to it."""

from typing import Literal

import streamlit as st

from pytrix.auto_mode import runs
from pytrix.auto_mode.documents import AutoRun
from pytrix.practice.place import Trouble
from pytrix.progress.outcome import Outcome
from pytrix.stores import suggestions
from pytrix.stores.seen import SeenQuestion
from pytrix.ui import bank, drawing, session

AHEAD = 8

storage = session.storage()
workspace = session.workspace()


def way_on() -> None:
    unfinished = storage.documents.seen.unfinished
    first = suggestions.something_new(storage.documents.stats, bank.coverage(), storage.documents.settings)
    with st.container(horizontal=True, vertical_alignment="center"):
        if unfinished and st.button(
            f"Continue: {drawing.plain(unfinished.title)}", type="primary", icon=":material/play_arrow:", key="continue"
        ):
            drawing.practise({"q": unfinished.question_id})
        kind: Literal["primary", "secondary"] = "secondary" if unfinished else "primary"
        if first and st.button("Something new", type=kind, icon=":material/casino:", key="new"):
            drawing.practise({"type": first.problem_type, "level": first.level})
        st.page_link("pages/learn/practice_auto.py", label="Auto mode", icon=":material/route:")
        st.page_link("pages/learn/practice_manual.py", label="Choose a question", icon=":material/tune:")


def run_bar(run: AutoRun) -> None:
    sitting = workspace.sitting()
    current = bool(sitting and run.question_id == sitting.question_id)
    with st.container(horizontal=True, vertical_alignment="center", gap="small", key="run-bar"):
        with st.container(width="stretch", key="run-name"):
            st.markdown(f"**{drawing.plain(run.name)}** · {run.solved} solved")
        # A place of their own: were buttons to come and go before it, the popover would be a new one and close.
        with st.container(horizontal=True, width="content", gap="small", key="run-moves"):
            if current and sitting:
                moves(run, sitting)
        ahead(run, current)
        st.page_link("pages/learn/practice_auto.py", label="Leave", icon=":material/logout:")


def moves(run: AutoRun, sitting: SeenQuestion) -> None:
    skip_button("Give up" if sitting.outcome_if_left is Outcome.MISSED else "Skip")
    if runs.can_ease(run):
        st.button(
            "Easier",
            icon=":material/trending_down:",
            on_click=workspace.ease,
            help="Lowers the level of this topic and brings an easier question of it. It counts as no miss.",
            key="easier",
        )


def skip_button(label: str) -> None:
    told = {
        "Skip": "Goes on without an answer. It costs nothing: no streak, no level.",
        "Give up": "Goes on. The question was tried and is not solved, so it counts as missed.",
    }
    st.button(label, icon=":material/skip_next:", on_click=workspace.skip, help=told[label], key="skip")


def ahead(run: AutoRun, current: bool) -> None:
    """The places after the one on screen; each can be brought to the front."""
    catalogue = bank.supply().catalogue(run.modules)
    first = 0 if current else -1
    coming = [each for each in (runs.planned(run, catalogue, n) for n in range(first + 1, AHEAD)) if each]
    if not coming:
        return
    with st.popover("Ahead", icon=":material/route:", help="What comes next in this run"):
        st.markdown(drawing.plain(workspace.note()))
        st.caption("Choose a topic to have it next. Nothing is lost from the list.")
        for number, each in enumerate(coming):
            st.button(
                f"{drawing.plain(each.name)} · {each.level}",
                help=drawing.plain(each.reason.text),
                type="tertiary",
                icon=":material/arrow_upward:",
                on_click=workspace.jump,
                args=(each.subtopic,),
                key=f"jump-{number}",
            )


def review_bar() -> None:
    due = session.due_reviews()
    sitting = workspace.sitting()
    with st.container(horizontal=True, vertical_alignment="center", gap="small", key="run-bar"):
        with st.container(width="stretch", key="run-name"):
            st.markdown(f"**Daily review** · {due} due" if due else "**Daily review** · all done")
        if sitting and sitting.outcome is None:
            skip_button("Give up" if sitting.outcome_if_left is Outcome.MISSED else "Skip")
        st.page_link("pages/learn/dashboard.py", label="Leave", icon=":material/logout:")


def page() -> None:
    st.session_state.pop("auto-open", None)
    for text in workspace.take_news():
        st.toast(drawing.plain(text), icon=":material/info:", duration="long")
    run, state = workspace.run(), workspace.state
    if isinstance(state.place, Trouble):
        st.title(state.place.title)
        st.markdown(drawing.plain(state.place.text))
        way_on()
    elif state.shown is None and storage.state == "pending":
        drawing.waiting(520)
    elif state.shown is None:
        st.title("What would you like to practise?")
        st.markdown("Choose a question, and it opens here with an editor, tests and hints.")
        way_on()
    elif run:
        run_bar(run)
    elif state.choice.review:
        review_bar()


page()
