"""Gemini on the dashboard of somebody who has a key."""

from __future__ import annotations

import streamlit as st

from pytrix.ai.catalog import default_catalog
from pytrix.stores import usage
from pytrix.stores.documents import Documents
from pytrix.ui import moments, session


def draw(documents: Documents) -> None:
    """What is ready from Gemini and what it was asked today; nothing without a key."""
    if not documents.api_config.ready:
        return
    zone = moments.timezone()
    today = moments.day_of(session.now_ms(), zone)
    found = usage.of_day(documents.usage, today, lambda at_ms: moments.day_of(at_ms, zone), default_catalog())
    seen = {each.question_id for each in documents.seen.questions}
    ready = sum(each.question.id not in seen for each in documents.ai_questions.accepted)
    plural = "" if ready == 1 else "s"
    waiting = f"{ready} checked question{plural} ready, without another call" if ready else "No question waits here yet"
    calls = f"{found.calls} call{'' if found.calls == 1 else 's'} today"
    cost = f" · cost at a paid key's prices: {usage.money(found)}" if found.calls else ""
    with st.container(border=True, horizontal=True, vertical_alignment="center", key="ai-card"):
        with st.container(gap="xxsmall", width="stretch"):
            st.markdown("**:material/auto_awesome: Gemini**")
            st.caption(f"{waiting} · {calls}{cost}")
        st.page_link(
            "pages/learn/practice_manual.py",
            label="Questions",
            icon=":material/tune:",
            query_params={"source": "ai"},
        )
        st.page_link("pages/insights/api_usage.py", label="Usage", icon=":material/paid:")
