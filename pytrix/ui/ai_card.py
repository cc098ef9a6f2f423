"""Gemini's use today, for the dashboard of somebody who has a key."""

from __future__ import annotations

import streamlit as st

from pytrix.ai.catalog import default_catalog
from pytrix.stores import usage
from pytrix.stores.documents import Documents
from pytrix.ui import moments, session


def draw(documents: Documents) -> None:
    """A figure among the others; nothing without a key."""
    if not documents.api_config.ready:
        return
    zone = moments.timezone()
    today = moments.day_of(session.now_ms(), zone)
    found = usage.of_day(documents.usage, today, lambda at_ms: moments.day_of(at_ms, zone), default_catalog())
    told = f"{found.tokens:,} tokens; at a paid key's prices about ${found.cost:.4f}. More under API usage."
    st.metric("Gemini calls today", found.calls, help=told)
