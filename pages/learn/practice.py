"""The workspace: the frame below draws everything once there is a question."""

import streamlit as st

from pytrix.stores import suggestions
from pytrix.ui import bank, drawing, session

storage = session.storage()
workspace = session.workspace()


def way_on() -> None:
    unfinished = storage.documents.seen.unfinished
    first = suggestions.untried(storage.documents.stats, bank.coverage())
    with st.container(horizontal=True, vertical_alignment="center"):
        if unfinished and st.button(
            f"Continue: {unfinished.title}", type="primary", icon=":material/play_arrow:", key="continue"
        ):
            drawing.practise({"q": unfinished.question_id})
        if first and st.button("Something new", icon=":material/casino:", key="new"):
            drawing.practise({"type": first.problem_type, "level": first.level})
        st.page_link("pages/learn/practice_manual.py", label="Choose a question", icon=":material/tune:")


if workspace.trouble:
    st.title("No such question")
    st.markdown(drawing.plain(workspace.trouble))
    way_on()
elif workspace.shown is None and storage.state == "pending":
    drawing.waiting(520)
elif workspace.shown is None:
    st.title("What would you like to practise?")
    st.markdown("Choose a question, and it opens here with an editor, tests and hints.")
    way_on()
