"""The problem bank, read once for all sessions."""

from __future__ import annotations

import streamlit as st

from pytrix.curriculum import default_curriculum
from pytrix.question.bank import Bank
from pytrix.question.service import QuestionService
from pytrix.stores.mastery import Coverage
from pytrix.stores.model import LEVELS


@st.cache_resource(show_spinner=False)
def problems() -> Bank:
    return Bank()


@st.cache_resource(show_spinner=False)
def questions() -> QuestionService:
    return QuestionService(problems())


@st.cache_resource(show_spinner=False)
def coverage() -> Coverage:
    """The levels that have questions, by problem-type key, in teaching order."""
    found = {kind.key: frozenset(questions().available(kind.key)) for kind in default_curriculum().problem_types}
    return {key: frozenset(level for level in LEVELS if level in levels) for key, levels in found.items() if levels}
