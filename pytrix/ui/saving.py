"""Says “Saved” once the browser has confirmed what the learner set, and not before."""

from __future__ import annotations

import streamlit as st

from pytrix.stores.documents import Change
from pytrix.ui.storage import Storage

CHANGED = "settings-changed"


def change(storage: Storage, apply: Change, *parts: str) -> None:
    """Changes these parts of the documents, and has it said when they are saved."""
    storage.change(apply)
    st.session_state[CHANGED] = {*st.session_state.get(CHANGED, ()), *parts}


def say(storage: Storage) -> None:
    """Says it of what was changed before, if the browser has answered by now."""
    parts = st.session_state.get(CHANGED)
    if not parts or storage.busy:
        return
    st.session_state[CHANGED] = set()
    if all(storage.saved(part) for part in parts):
        st.toast("Saved", icon=":material/check:", duration="short")
    else:
        st.toast("In effect for this visit; the browser did not keep it", icon=":material/info:")
