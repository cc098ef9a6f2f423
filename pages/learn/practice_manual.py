"""Choosing what to practise: module, subtopic, problem type and level, of what there really is."""

import random
from collections.abc import Sequence
from typing import Literal

import streamlit as st

from pytrix.curriculum import Module, ProblemType, Subtopic, Topic, UnknownTopic, default_curriculum
from pytrix.levels import LEVELS, Level
from pytrix.practice.address import Address, Choice
from pytrix.question.models import Question, Task
from pytrix.question.service import NoQuestionError
from pytrix.question.task import TASKS
from pytrix.stores import suggestions
from pytrix.ui import ai_choice, bank, drawing, session

curriculum = default_curriculum()
coverage = bank.coverage()
ANY = "any"
TOLD: dict[Task | Literal[""], str] = {
    "": "Whatever comes next",
    "predict": "Predict what a program gives",
    "arrange": "Arrange its lines",
    "fix": "Fix a fault in it",
    "break": "Break it with an input",
    "write": "Write it",
}
SOURCE: dict[bool, Literal["", "ai"]] = {False: "", True: "ai"}


def wanted() -> tuple[str, str, str]:
    """The module, subtopic and problem-type keys that the link asks for, or else those of what was never tried."""
    try:
        topic: Topic = curriculum.resolve(st.query_params.get("type", ""))
    except UnknownTopic:
        first = beginning()
        return ("", "", "") if first is None else (first.module_id, f"{first.module_id}/{first.subtopic_id}", first.key)
    match topic:
        case Module():
            return topic.key, "", ""
        case Subtopic():
            return topic.module_id, topic.key, ""
        case ProblemType():
            return topic.module_id, f"{topic.module_id}/{topic.subtopic_id}", topic.key


def beginning() -> ProblemType | None:
    """The first type in teaching order that was never tried and fits the learner's Python."""
    documents = session.documents()
    if "manual-beginning" not in st.session_state:
        found = suggestions.something_new(documents.stats, coverage, documents.settings)
        st.session_state["manual-beginning"] = found.problem_type if found else ""
    key = st.session_state["manual-beginning"]
    return curriculum.problem_type(key) if key in coverage else None


def has_questions(topic: Module | Subtopic, gemini: bool) -> bool:
    return gemini or any(kind.key in coverage for kind in topic.problem_types)


def with_any(topics: dict[str, str]) -> dict[str, str]:
    return {ANY: f"Any of {len(topics)}", **topics} if len(topics) > 1 else topics


def place(options: Sequence[str], key: str) -> int:
    return options.index(key) if key in options else 0


def choose(gemini: bool) -> Choice:
    module_key, subtopic_key, type_key = wanted()
    modules = {each.key: each.name for each in curriculum.modules if has_questions(each, gemini)}
    module = st.selectbox("Module", list(modules), place(list(modules), module_key), format_func=modules.__getitem__)
    subtopics = {each.key: each.name for each in curriculum.module(module).subtopics if has_questions(each, gemini)}
    subtopics = with_any(subtopics)
    subtopic = st.selectbox(
        "Subtopic", list(subtopics), place(list(subtopics), subtopic_key), format_func=subtopics.__getitem__
    )
    if subtopic == ANY:
        return Choice(module, level(module, gemini), source=SOURCE[gemini], task=task(gemini))
    kinds = {
        each.key: each.name for each in curriculum.subtopic(subtopic).problem_types if gemini or each.key in coverage
    }
    kinds = with_any(kinds)
    kind = st.selectbox("Problem type", list(kinds), place(list(kinds), type_key), format_func=kinds.__getitem__)
    topic = subtopic if kind == ANY else kind
    return Choice(topic, level(topic, gemini), source=SOURCE[gemini], task=task(gemini))


def task(gemini: bool) -> Task | None:
    """What the learner wants to do with the program; questions from Gemini are to be written."""
    if gemini:
        return None
    # Not None, beside which Streamlit would draw a cross that clears what is empty already.
    options: list[Task | Literal[""]] = ["", *TASKS]
    asked = next((each for each in TASKS if each == st.query_params.get("task")), "")
    return st.selectbox("What you do", options, place(options, asked), format_func=TOLD.__getitem__, key="task") or None


def level(topic: str, gemini: bool) -> Level:
    types = session.workspace().chooser.practisable(topic)
    levels = [each for each in LEVELS if gemini or any(each in coverage[key] for key in types)]
    asked = st.query_params.get("level", session.documents().settings.default_level)
    chosen = st.segmented_control(
        "Level",
        levels,
        default=asked if asked in levels else levels[0],
        format_func=str.capitalize,
        required=True,
        key=f"level-{topic}",
    )
    return chosen or levels[0]


def proposed(choice: Choice) -> Question | None:
    """The same question on every rerun, until the learner has opened another one; None where there is none yet."""
    documents = session.documents()
    latest = documents.seen.questions[0].question_id if documents.seen.questions else ""
    turn = f"{choice.topic} {choice.level} {choice.task} {latest} {st.session_state.get('other-proposals', 0)}"
    rng = random.Random(turn)  # noqa: S311
    try:
        return session.workspace().pick(choice, rng)
    except NoQuestionError:
        return None


def another() -> None:
    st.session_state["other-proposals"] = st.session_state.get("other-proposals", 0) + 1


@drawing.part
def preview(choice: Choice) -> None:
    """The question that Start opens; another one is shown without the choice drawn anew."""
    question = proposed(choice)
    if question is None:
        return
    with st.container(horizontal=True, horizontal_alignment="distribute", vertical_alignment="center"):
        st.subheader("Your question", width="content")
        st.button("Show another", icon=":material/shuffle:", type="tertiary", on_click=another, key="another")
    with st.container(border=True, key="preview"):
        st.caption(" › ".join(drawing.plain(name) for name in question.topic))
        st.markdown(f"**{drawing.plain(question.title)}**")
        st.markdown(question.statement)
        if shown := question.program or question.starter_code:
            drawing.code(shown, key="preview-code")


st.title("Choose a question")
if session.storage().state == "pending":
    drawing.waiting(90, 90, 320)
elif not coverage:
    st.info("There are no questions yet.")
else:
    left, right = st.columns([2, 3], gap="medium")
    with left:
        gemini = ai_choice.source()
        choice = choose(gemini)
        question = proposed(choice)
        start = st.container()
        ai_choice.offer()
    with right:
        if gemini:
            ai_choice.panel(choice, question)
        preview(choice)
    if question and start.button("Start", type="primary", icon=":material/play_arrow:", width="stretch", key="start"):
        # Insisted on: while Gemini is at work the page is drawn again now and then, which may cross this.
        session.workspace().lead_to(Address.to(choice, question.id))
        drawing.practise(Address.to(choice, question.id).params())
