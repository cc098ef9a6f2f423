"""Choosing a question from Gemini: where it comes from, and what is under way."""

from __future__ import annotations

import random
from collections.abc import Sequence

import streamlit as st

from pytrix.curriculum import ProblemType, default_curriculum
from pytrix.keys import within
from pytrix.levels import LEVELS
from pytrix.practice.address import Choice
from pytrix.question.models import Question
from pytrix.question.sources import GENERATED
from pytrix.stores.generated import GeneratedQuestions
from pytrix.ui import drawing, session
from pytrix.ui.ai_settings import ADDS

BUILT_IN, GEMINI = "Built in", "From Gemini"
SENDS = "Gemini gets the topic, the level and titles of questions you have seen; your code is not sent."


def source() -> bool:
    """Whether the learner wants questions from Gemini; asked only where there can be any."""
    if not _available():
        return False
    asked = GEMINI if st.query_params.get("source") == "ai" else BUILT_IN
    chosen = st.segmented_control("Questions", [BUILT_IN, GEMINI], default=asked, required=True, key="question-source")
    return chosen == GEMINI


def offer() -> None:
    """What a key adds, for who has none."""
    if not _available():
        st.caption(f":material/auto_awesome: {ADDS} It goes into Settings, under AI.")


def _available() -> bool:
    documents = session.documents()
    return documents.api_config.ready or bool(documents.ai_questions.accepted)


def panel(choice: Choice, question: Question | None) -> None:
    """Above the preview: what is ready, what is under way, and the button that asks Gemini."""
    storage, assistant = session.storage(), session.assistant()
    documents = storage.documents
    seen = [each.question_id for each in documents.seen.questions]
    ready = GeneratedQuestions(documents.ai_questions).unseen(choice.topic, choice.level, seen)
    writing = assistant.is_writing(choice.topic, storage)
    if ready:
        plural = "s" if ready != 1 else ""
        st.caption(f":material/verified: {ready} checked question{plural} from Gemini ready here; no call is needed.")
    elif writing:
        waiting = len(documents.ai_questions.proposals)
        checking = f"Your browser is checking what Gemini wrote: {waiting} left."
        text = checking if waiting else "Gemini is writing questions."
        st.info(f"{text} You can start with the built-in question below meanwhile.", icon=":material/hourglass_top:")
    elif assistant.trouble:
        offline = " A built-in question is ready below." if question else ""
        st.warning(f"{drawing.plain(str(assistant.trouble))}{offline}", icon=":material/cloud_off:")
    elif question and not question.id.startswith(GENERATED):
        st.caption("No question from Gemini is ready here yet. Below is a built-in one.")
    if documents.api_config.ready and not writing:
        st.button(
            "Write more questions" if ready else "Write questions with Gemini",
            icon=":material/auto_awesome:",
            on_click=_write,
            args=(choice,),
            help=SENDS,
            key="ai-write",
        )
        st.caption(SENDS)


def planned(kinds: Sequence[ProblemType]) -> None:
    """Where a subtopic has types without questions of ours: a way to ones from Gemini, for who has a key."""
    if not session.documents().api_config.ready:
        return
    with st.popover("From Gemini", icon=":material/auto_awesome:", key=f"gemini_{kinds[0].key}"):
        for kind in kinds:
            st.page_link(
                "pages/learn/practice_manual.py",
                label=drawing.plain(kind.name),
                query_params={"type": kind.key, "source": "ai"},
            )


def _write(choice: Choice) -> None:
    types = [each.key for each in default_curriculum().problem_types if within(each.key, choice.topic)]
    problem_type = choice.topic if choice.topic in types else random.choice(types)  # noqa: S311
    session.assistant().write(session.storage(), problem_type, choice.level or LEVELS[0])
