"""The problem bank, read once for all sessions."""

from __future__ import annotations

import streamlit as st

from pytrix.curriculum import default_curriculum
from pytrix.progress.mastery import Coverage
from pytrix.question.bank import Bank
from pytrix.question.service import QuestionService
from pytrix.stores.model import LEVELS, Level
from pytrix.supply import Supply


@st.cache_resource(show_spinner=False)
def problems() -> Bank:
    return Bank()


@st.cache_resource(show_spinner=False)
def questions() -> QuestionService:
    return QuestionService(problems())


@st.cache_resource(show_spinner=False)
def supply() -> Supply:
    levels = {kind.key: _levels(kind.key) for kind in default_curriculum().problem_types}
    return Supply(default_curriculum(), {key: found for key, found in levels.items() if found})


def coverage() -> Coverage:
    """The levels that have questions, easiest first, by problem-type key, in teaching order."""
    return supply().coverage


def _levels(problem_type: str) -> tuple[Level, ...]:
    found = questions().available(problem_type)
    return tuple(level for level in LEVELS if level in found)
