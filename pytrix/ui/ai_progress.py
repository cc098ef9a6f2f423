"""What Gemini is doing at the moment: a line for each job, with its time and Cancel."""

from __future__ import annotations

import streamlit as st

from pytrix.ui import session

EVERY_S = 1.5


def draw() -> None:
    """Stands in the sidebar while something is under way, and has the page drawn again once there is news."""
    if session.assistant().expects:
        with st.sidebar:
            _progress()


@st.fragment(run_every=EVERY_S)
def _progress() -> None:
    assistant = session.assistant()
    assistant.tend()
    if assistant.has_news:
        st.rerun()
    for each in assistant.active:
        with st.container(horizontal=True, vertical_alignment="center", key=f"ai-job-{each.job.id}"):
            st.caption(f":material/auto_awesome: {each.label} · {int(each.job.elapsed_s)} s", width="stretch")
            st.button(
                "Cancelling…" if each.job.cancelling else "Cancel",
                type="tertiary",
                disabled=each.job.cancelling,
                on_click=each.job.cancel,
                key=f"ai-cancel-{each.job.id}",
            )
