"""The problem bank, read once for all sessions."""

from __future__ import annotations

import streamlit as st

from pytrix.curriculum import default_curriculum
from pytrix.finding import Finder
from pytrix.levels import LEVELS, Level
from pytrix.progress.mastery import Coverage
from pytrix.question.bank import Bank
from pytrix.question.likeness import Neighbours
from pytrix.question.service import QuestionService
from pytrix.supply import Supply


@st.cache_resource(show_spinner=False)
def problems() -> Bank:
    return Bank()


@st.cache_resource(show_spinner=False)
def questions() -> QuestionService:
    return QuestionService(problems())


@st.cache_resource(show_spinner=False)
def neighbours() -> Neighbours:
    return Neighbours(problems())


@st.cache_resource(show_spinner=False)
def supply() -> Supply:
    levels = {kind.key: _levels(kind.key) for kind in default_curriculum().problem_types}
    return Supply(default_curriculum(), {key: found for key, found in levels.items() if found})


def coverage() -> Coverage:
    """The levels that have questions, easiest first, by problem-type key, in teaching order."""
    return supply().coverage


@st.cache_resource(show_spinner=False)
def finder() -> Finder:
    titles = {key: [each.title for each in problems().entries(key)] for key in coverage()}
    return Finder(default_curriculum(), coverage(), titles)


def _levels(problem_type: str) -> tuple[Level, ...]:
    found = problems().levels(problem_type)
    return tuple(level for level in LEVELS if level in found)
