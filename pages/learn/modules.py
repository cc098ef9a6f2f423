"""The curriculum: what can be practised first and large, what is planned folded away."""

from functools import partial

import streamlit as st

from pytrix import lessons
from pytrix.curriculum import Hit, Module, ProblemType, Subtopic, Topic, UnknownTopic, default_curriculum
from pytrix.keys import within
from pytrix.levels import LEVELS, Level
from pytrix.progress import strength
from pytrix.progress.mastery import TypeEvidence
from pytrix.stores import suggestions
from pytrix.stores.stats import GlobalStats
from pytrix.ui import ai_choice, bank, drawing, pictures, session

NEXT = "next"
LEVEL_NAMES: dict[str, str] = {NEXT: "Next for me", **{str(level): level.capitalize() for level in LEVELS}}
ICONS = {Module: ":material/menu_book:", Subtopic: ":material/folder_open:", ProblemType: ":material/code:"}

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


def types_with_questions(topic: Module | Subtopic) -> list[ProblemType]:
    return [kind for kind in topic.problem_types if kind.key in coverage]


def search(text: str, stats: GlobalStats) -> None:
    found = bank.finder().find(text)
    if not found.playable and not found.planned:
        st.info(f"Nothing is called “{drawing.plain(text)}”. Try a single word, such as *string*, *loop* or *sort*.")
        return
    with st.container(key="results", gap="small"):
        for number, hit in enumerate(found.playable):
            result(hit, number, stats)
    if found.planned:
        with st.expander("Planned, without questions yet", icon=":material/schedule:", expanded=not found.playable):
            names = [f"{drawing.plain(hit.topic.name)} · {place(hit.topic)}" for hit in found.planned]
            st.markdown("\n".join(f"- {name}" for name in names))


def result(hit: Hit, number: int, stats: GlobalStats) -> None:
    topic = hit.topic
    with st.container(
        horizontal=True, horizontal_alignment="distribute", vertical_alignment="center", key=f"result-{number}"
    ):
        with st.container(gap="xxsmall", width="stretch"):
            st.page_link(
                "pages/learn/modules.py",
                label=f"**{drawing.plain(topic.name)}**",
                icon=ICONS[type(topic)],
                query_params={"module": topic.key},
            )
            st.caption(f"{place(topic)}" + (f" · {topic.description}" if isinstance(topic, ProblemType) else ""))
        practise_button(topic, stats, key=f"found-{number}")


def place(topic: Topic) -> str:
    match topic:
        case Module():
            return "Module"
        case Subtopic():
            return f"Topic in {drawing.plain(topic.module_name)}"
        case ProblemType():
            return drawing.trail(topic)


def overview(stats: GlobalStats) -> None:
    ready = [each for each in curriculum.modules if types_with_questions(each)]
    with st.grid(min_column_width=260, key="module-map", vertical_alignment="top"):
        for module in ready:
            module_card(module, stats)
    planned = [each for each in curriculum.modules if each not in ready]
    if planned:
        with st.expander("Planned modules", icon=":material/schedule:"):
            for module in planned:
                st.markdown(f"**{drawing.plain(module.name)}**  \n{module.overview}")


def module_card(module: Module, stats: GlobalStats) -> None:
    subtopics = [each for each in module.subtopics if types_with_questions(each)]
    evidence = stats.evidence
    now = session.now_ms()
    shares = [score_of(each, evidence, now) for each in subtopics]
    with st.container(border=True, key=f"card-{module.id}", gap="small", height="stretch"):
        st.page_link(
            "pages/learn/modules.py", label=f"**{drawing.plain(module.name)}**", query_params={"module": module.id}
        )
        st.caption(module.overview.split(". ")[0].removesuffix(".") + ".")
        tried = sum(each is not None for each in shares)
        told = f"{tried} of {len(shares)} topics begun" if tried else ", ".join(each.name for each in subtopics[:4])
        more = "" if tried or len(subtopics) <= 4 else " …"
        drawing.picture(pictures.segments(shares, f"{module.name}: {tried} of {len(shares)} topics begun"))
        st.caption(drawing.plain(told) + more)
        practise_button(module, stats, key=f"start-{module.id}", label="Continue" if tried else "Start")


def score_of(subtopic: Subtopic, evidence: dict[str, TypeEvidence], now: int) -> float | None:
    """How far a subtopic is mastered, None where nothing of it was tried."""
    kinds = types_with_questions(subtopic)
    tried = any(found.recent for kind in kinds for found in evidence.get(kind.key, {}).values())
    return mastery.get(subtopic.key, 0.0) / 100 if tried else None


def module_page(module: Module, opened: Topic, stats: GlobalStats) -> None:
    st.page_link("pages/learn/modules.py", label="All modules", icon=":material/arrow_back:")
    st.title(drawing.plain(module.name))
    st.markdown(module.overview)
    if types_with_questions(module):
        way(module, stats)
        level_bar(module, stats)
    else:
        st.info("There are no questions here yet.", icon=":material/schedule:")
    ideas, shapes = st.columns(2)
    with ideas, st.expander("What to know about Python here", icon=":material/lightbulb:"):
        st.markdown("\n".join(f"- {each}" for each in module.python_considerations))
    with shapes, st.expander("Kinds of problems you will meet", icon=":material/category:"):
        st.markdown("\n".join(f"- {each}" for each in module.problem_archetypes))
    subtopics = sorted(module.subtopics, key=lambda each: not types_with_questions(each))
    begun = opened if opened is not module else next_subtopic(subtopics, stats)
    for subtopic in subtopics:
        subtopic_part(subtopic, begun, stats)


@drawing.part
def level_bar(module: Module, stats: GlobalStats) -> None:
    """Which questions the buttons below open; they ask when they are pressed, so nothing else is drawn anew."""
    with st.container(horizontal=True, vertical_alignment="bottom", key="level-bar"):
        st.segmented_control(
            "Level of the questions",
            list(LEVEL_NAMES),
            default=NEXT,
            required=True,
            format_func=LEVEL_NAMES.__getitem__,
            key="modules-level",
            help="“Next for me” takes the easiest level of a type that you have not solved yet.",
        )
        practise_button(module, stats, key="any", label="Practise anything here", primary=True)


def next_subtopic(subtopics: list[Subtopic], stats: GlobalStats) -> Topic | None:
    """The first one with something left to try, or the first one of all that have questions."""
    tried, playable = stats.problem_types(), [each for each in subtopics if types_with_questions(each)]
    left = (each for each in playable if any(kind.key not in tried for kind in types_with_questions(each)))
    return next(left, playable[0] if playable else None)


def way(module: Module, stats: GlobalStats) -> None:
    evidence, now = stats.evidence, session.now_ms()
    stations = []
    for subtopic in module.subtopics:
        if types_with_questions(subtopic):
            score = score_of(subtopic, evidence, now)
            word = strength.word_of(score or 0.0, tried=score is not None)
            stations.append((subtopic.name, score, word))
    with st.container(key="way"):
        drawing.picture(pictures.fitting(partial(pictures.way, stations), wide=5, middle=3, narrow=2))


def subtopic_part(subtopic: Subtopic, opened: Topic | None, stats: GlobalStats) -> None:
    kinds = types_with_questions(subtopic)
    is_open = opened is not None and within(opened.key, subtopic.key)
    with st.expander(
        f"**{drawing.plain(subtopic.name)}**" + ("" if kinds else " · planned"),
        expanded=is_open,
        key=f"subtopic-{subtopic.key}",
        on_change="rerun",
    ) as part:
        if not part.open:
            return
        if subtopic.prerequisites:
            names = [default_curriculum().subtopic(each).name for each in subtopic.prerequisites]
            st.caption(f":material/stairs: Builds on {drawing.plain(', '.join(names))}")
        told = [kind for kind in subtopic.problem_types if kind in kinds or lessons.lesson(kind.key)]
        for kind in told:
            problem_type_row(kind, stats)
        planned = [drawing.plain(kind.name) for kind in subtopic.problem_types if kind not in told]
        if planned:
            st.caption(f"Planned: {', '.join(planned)}")
            ai_choice.planned([kind for kind in subtopic.problem_types if kind not in told])


def problem_type_row(kind: ProblemType, stats: GlobalStats) -> None:
    tried = stats.problem_types().get(kind.key)
    cells = strength.cells(tried.evidence if tried else None, coverage.get(kind.key, ()), session.now_ms())
    with st.container(
        horizontal=True,
        horizontal_alignment="distribute",
        vertical_alignment="center",
        key=f"type-{kind.key}",
    ):
        with st.container(gap="xxsmall", width="stretch"):
            st.markdown(f"**{drawing.plain(kind.name)}**")
            st.caption(kind.description)
            if cells:
                drawing.picture(pictures.level_states(cells, tried.counted if tried else None))
            if tried:
                st.caption(f"{tried.solved} solved, {tried.attempts} attempt{'' if tried.attempts == 1 else 's'}")
        with st.container(horizontal=True, width="content", gap="xsmall"):
            if lessons.lesson(kind.key) and st.button("Lesson", icon=":material/school:", key=f"lesson-{kind.key}"):
                lesson(kind, stats)
            if cells:
                practise_button(kind, stats, key=f"practise-{kind.key}")


def lesson(kind: ProblemType, stats: GlobalStats) -> None:
    def content() -> None:
        st.markdown(lessons.text_of(kind.key) or "")
        if kind.key in coverage:
            practise_button(kind, stats, key=f"after-lesson-{kind.key}", primary=True)

    st.dialog(drawing.plain(kind.name), width="large", icon=":material/school:")(content)()


def practise_button(
    topic: Topic, stats: GlobalStats, *, key: str, label: str = "Practise", primary: bool = False
) -> None:
    params = wanted(topic, stats)
    if st.button(label, type="primary" if primary else "secondary", icon=":material/play_arrow:", key=key):
        drawing.practise(params)


def wanted(topic: Topic, stats: GlobalStats) -> dict[str, str]:
    """What a press on Practise opens: a topic at the level chosen above, or at the one that comes next."""
    chosen = st.session_state.get("modules-level", NEXT)
    if isinstance(topic, ProblemType):
        level: Level = suggestions.next_level(stats.problem_types().get(topic.key), coverage[topic.key])
        return {"type": topic.key, "level": level if chosen == NEXT else chosen}
    if chosen != NEXT:
        return {"type": topic.key, "level": chosen}
    inside = {kind.key: coverage[kind.key] for kind in types_with_questions(topic)}
    found = suggestions.untried(stats, inside) or suggestions.weakest(stats, inside, session.now_ms())
    kind = found.problem_type if found else next(iter(inside))
    return {"type": kind, "level": found.level if found else LEVELS[-1]}


def page() -> None:
    storage = session.storage()
    topic = asked_for()
    if topic is None:
        st.title("Modules")
    text = st.text_input(
        "Search modules, topics and questions",
        placeholder="For example: slice, anagram, binary search",
        icon=":material/search:",
        type="search",
        live=True,
        key="module-search",
    )
    stats = storage.documents.stats
    if text and text.strip():
        search(text, stats)
    elif storage.state == "pending":
        drawing.waiting(60, 320)
    elif topic is None:
        overview(stats)
    else:
        module_page(module_of(topic), topic, stats)


page()
