"""What one learner's visit holds on the server: the documents and the workspace."""

from __future__ import annotations

import random
from datetime import date, datetime

import streamlit as st

from pytrix import lessons, reviews
from pytrix.ai.catalog import default_catalog
from pytrix.ai.client import GoogleGemini
from pytrix.ai.jobs import Pool
from pytrix.practice.chooser import Chooser
from pytrix.practice.workspace import Calendar, Workspace
from pytrix.progress import mastery
from pytrix.progress.days import end_of_day
from pytrix.stores.documents import Documents
from pytrix.stores.generated import GeneratedQuestions
from pytrix.ui import bank, moments
from pytrix.ui.assistant import Assistant
from pytrix.ui.storage import Storage
from pytrix.ui.storage import now_ms as server_now_ms
from pytrix.ui.writer import Writer


def storage() -> Storage:
    if "storage" not in st.session_state:
        st.session_state["storage"] = Storage()
    found = st.session_state["storage"]
    assert isinstance(found, Storage)
    return found


def now_ms() -> int:
    """The time by the learner's clock."""
    return storage().now()


def documents() -> Documents:
    return storage().documents


def workspace() -> Workspace:
    if "practice" not in st.session_state:
        st.session_state["practice"] = Workspace(
            Chooser(
                bank.problems(),
                bank.questions(),
                bank.supply(),
                random.SystemRandom(),
                lambda: GeneratedQuestions(documents().ai_questions),
            ),
            storage(),
            Calendar(
                day_of=lambda at_ms: moments.day_of(at_ms, moments.timezone()),
                end_of_day=lambda at_ms: end_of_day(at_ms, moments.timezone()),
            ),
            lessons.text_of,
        )
    found = st.session_state["practice"]
    assert isinstance(found, Workspace)
    return found


@st.cache_resource(show_spinner=False)
def _pool() -> Pool:
    return Pool()


def assistant() -> Assistant:
    if "assistant" not in st.session_state:
        st.session_state["assistant"] = Assistant(
            GoogleGemini(),
            default_catalog(),
            _pool(),
            server_now_ms,
            day_of=lambda at_ms: moments.day_of(at_ms, moments.timezone()),
            writer=Writer(default_catalog(), bank.neighbours(), bank.supply()),
        )
    found = st.session_state["assistant"]
    assert isinstance(found, Assistant)
    return found


def due_reviews() -> int:
    """How many reviews are due by the end of the learner's day."""
    return reviews.due_count(documents().reviews, end_of_day(now_ms(), moments.timezone()), bank.coverage())


def end_of(day: date) -> int:
    """The first moment, in epoch ms, after a day of the learner's calendar."""
    zone = moments.timezone()
    return end_of_day(round(datetime(day.year, day.month, day.day, 12, tzinfo=zone).timestamp() * 1000), zone)


def mastery_by_part() -> dict[str, float]:
    """Mastery in percent now, by key of module, subtopic and problem type; "" is the whole."""
    return mastery.by_part(documents().stats.evidence, bank.coverage(), now_ms())
