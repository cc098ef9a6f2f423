"""What one learner's visit holds on the server: the documents and the workspace."""

from __future__ import annotations

import streamlit as st

from pytrix.curriculum import default_curriculum
from pytrix.stores.documents import Documents
from pytrix.ui import bank, moments
from pytrix.ui.storage import Storage
from pytrix.ui.workspace import Workspace


def storage() -> Storage:
    if "storage" not in st.session_state:
        st.session_state["storage"] = Storage()
    found = st.session_state["storage"]
    assert isinstance(found, Storage)
    return found


def documents() -> Documents:
    return storage().documents


def workspace() -> Workspace:
    if "practice" not in st.session_state:
        st.session_state["practice"] = Workspace(
            bank.problems(),
            bank.questions(),
            default_curriculum(),
            bank.coverage(),
            day_of=lambda at_ms: moments.day_of(at_ms, moments.timezone()),
        )
    found = st.session_state["practice"]
    assert isinstance(found, Workspace)
    return found
