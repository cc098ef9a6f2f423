"""The curriculum: every module, subtopic and problem type, and a way to practise each that has questions."""

import streamlit as st

from pytrix.curriculum import Module, ProblemType, Subtopic, Topic, UnknownTopic, default_curriculum
from pytrix.stores.model import LEVELS
from pytrix.stores.stats import GlobalStats
from pytrix.ui import bank, drawing, session

FOUND = 20

curriculum = default_curriculum()
coverage = bank.coverage()
mastery = session.mastery_by_part()


def asked_for() -> Topic | None:
    """The topic in the address; any topic opens its module."""
    try:
        return curriculum.resolve(st.query_params.get("module", ""))
    except UnknownTopic:
        return None


def module_of(topic: Topic) -> Module:
    return topic if isinstance(topic, Module) else curriculum.module(topic.module_id)


def open_topic(key: str) -> None:
    st.session_state["module-search"] = ""
    st.query_params["module"] = key


def results(text: str) -> None:
    hits = curriculum.search(text, FOUND)
    if not hits:
        st.info(f"Nothing is called “{text}”. Try fewer letters, or a single word such as *string* or *sort*.")
        return
    with st.container(key="results", gap="xxsmall"):
        for number, hit in enumerate(hits):
            topic = hit.topic
            with st.container(horizontal=True, vertical_alignment="center"):
                st.button(
                    f"**{drawing.plain(topic.name)}**",
                    key=f"open-{number}",
                    type="tertiary",
                    on_click=open_topic,
                    args=(topic.key,),
                )
                st.caption(place(topic), width="content")
                if isinstance(topic, ProblemType) and topic.key in coverage:
                    level_buttons(topic, f"found-{number}", None)


def place(topic: Topic) -> str:
    match topic:
        case Module():
            return "Module"
        case Subtopic():
            return f"Subtopic in {drawing.plain(topic.module_name)}"
        case ProblemType():
            suffix = "" if topic.key in coverage else " · no questions yet"
            return f"{drawing.trail(topic)}{suffix}"


def overview(stats: GlobalStats) -> None:
    st.markdown(
        f"{len(curriculum.modules)} modules, {len(curriculum.subtopics)} subtopics and "
        f"{len(curriculum.problem_types)} problem types. {len(coverage)} of the types have questions."
    )
    with st.container(horizontal=True, key="module-map"):
        for module in curriculum.modules:
            count = sum(kind.key in coverage for kind in module.problem_types)
            with st.container(border=True, key=f"card-{module.id}", gap="xxsmall"):
                label = f"**{module.order}. {drawing.plain(module.name)}**"
                st.page_link("pages/learn/modules.py", label=label, query_params={"module": module.id})
                st.caption(f"{len(module.subtopics)} subtopics · {len(module.problem_types)} problem types")
                if count:
                    share = mastery.get(module.id, 0.0)
                    st.caption(f"{count} with questions · {drawing.percent(share)} mastered")
                else:
                    st.caption("No questions yet")


def module_page(module: Module, opened: Topic, stats: GlobalStats) -> None:
    st.page_link("pages/learn/modules.py", label="All modules", icon=":material/arrow_back:")
    st.title(f"{module.order}. {drawing.plain(module.name)}")
    st.markdown(module.overview)
    practise_any(module, stats)
    ideas, shapes = st.columns(2)
    with ideas, st.expander("What to know about Python here", icon=":material/lightbulb:"):
        st.markdown("\n".join(f"- {each}" for each in module.python_considerations))
    with shapes, st.expander("Kinds of problems you will meet", icon=":material/category:"):
        st.markdown("\n".join(f"- {each}" for each in module.problem_archetypes))
    for subtopic in module.subtopics:
        subtopic_part(subtopic, opened, stats)


def practise_any(topic: Module | Subtopic, stats: GlobalStats) -> None:
    levels = [each for each in LEVELS if any(each in coverage.get(kind.key, ()) for kind in topic.problem_types)]
    if not levels:
        st.caption("There are no questions here yet.")
        return
    with st.container(horizontal=True, vertical_alignment="center"):
        share = mastery.get(topic.key, 0.0)
        st.markdown(f"**{drawing.percent(share)}** mastered · practise anything here:", width="content")
        for level in levels:
            if st.button(level.capitalize(), key=f"any-{topic.key}-{level}", icon=":material/play_arrow:"):
                drawing.practise({"type": topic.key, "level": level})


def subtopic_part(subtopic: Subtopic, opened: Topic, stats: GlobalStats) -> None:
    available = sum(kind.key in coverage for kind in subtopic.problem_types)
    note = f"{available} of {len(subtopic.problem_types)} types with questions" if available else "no questions yet"
    is_open = opened.key == subtopic.key or opened.key.startswith(f"{subtopic.key}/")
    with st.expander(
        f"**{subtopic.section_number} {drawing.plain(subtopic.name)}** · {note}",
        expanded=is_open,
        key=f"subtopic-{subtopic.key}",
        on_change="rerun",
    ) as part:
        if not part.open:
            return
        if available:
            practise_any(subtopic, stats)
        for kind in subtopic.problem_types:
            problem_type_row(kind, stats)


def problem_type_row(kind: ProblemType, stats: GlobalStats) -> None:
    with st.container(border=True, gap="xxsmall"):
        st.markdown(f"**{drawing.plain(kind.name)}**")
        st.caption(kind.description)
        if kind.key in coverage:
            with st.container(horizontal=True, vertical_alignment="center"):
                level_buttons(kind, kind.key, stats)
        else:
            st.caption(":gray-badge[No questions yet]")


def level_buttons(kind: ProblemType, key: str, stats: GlobalStats | None) -> None:
    tried = stats.problem_types().get(kind.key) if stats else None
    for level in LEVELS:
        if level not in coverage[kind.key]:
            continue
        counts = tried.at_level(level) if tried else None
        label = level.capitalize()
        if counts and counts.attempts:
            label += f" · {counts.solved} solved in {counts.attempts}"
        if st.button(label, key=f"practise-{key}-{level}", icon=":material/play_arrow:"):
            drawing.practise({"type": kind.key, "level": level})


def page() -> None:
    storage = session.storage()
    topic = asked_for()
    if topic is None:
        st.title("Modules")
    text = st.text_input(
        "Search modules, subtopics and problem types",
        placeholder="For example: sliding window, anagram, binary search",
        icon=":material/search:",
        key="module-search",
    )
    if text.strip():
        results(text)
    elif storage.state == "pending":
        drawing.waiting(60, 320)
    elif topic is None:
        overview(storage.documents.stats)
    else:
        module_page(module_of(topic), topic, storage.documents.stats)


page()
