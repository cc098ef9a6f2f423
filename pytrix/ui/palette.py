"""What can be reached by typing its name, from any page and from inside the editor; and the help for keys."""

from __future__ import annotations

import html
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

import streamlit as st

from pytrix.curriculum import Module, ProblemType, Subtopic, Topic, default_curriculum
from pytrix.practice.address import DUE
from pytrix.stores import suggestions
from pytrix.topic_search import Searchable, TopicIndex
from pytrix.ui import bank, drawing, keys, scripts, session, words

if TYPE_CHECKING:
    from streamlit.navigation.page import StreamlitPage

OPEN = "palette-open"
SEARCH, HELP = "mod+k", "help"
LISTED = 8
WORDS = {
    "dashboard": "home start next goal streak",
    "modules": "curriculum topics lessons learn",
    "practice-auto": "run runs automatic path",
    "practice-manual": "pick question random setup",
    "practice": "editor code workspace",
    "stats": "statistics progress mastery accuracy numbers",
    "history": "attempts past review solved",
    "api-usage": "gemini tokens cost",
    "settings": "options preferences theme editor font dark light key",
    "data": "export import delete privacy backup storage",
    "help": "how questions keys limits about",
}


@dataclass(frozen=True)
class Command:
    """Something to go to or to do; `words` are further ones that find it."""

    label: str
    place: str
    icon: str
    act: Callable[[], None]
    words: str = ""


def draw(pages: Sequence[StreamlitPage], summoned: str) -> None:
    """Draws the buttons of search and keys, and the dialog that was asked for, by a button, a key or from the frame."""
    with st.sidebar, st.container(key="search-and-keys"):
        if st.button("Search", icon=":material/search:", shortcut="mod+k", width="stretch", key="palette"):
            st.session_state[OPEN] = SEARCH
        if st.button(
            "Keys", icon=":material/keyboard:", type="tertiary", help="Press ? for these keys", key="key-help"
        ):
            st.session_state[OPEN] = HELP
    if summoned:
        st.session_state[OPEN] = summoned
    match st.session_state.get(OPEN):
        case "mod+k":
            _search(pages)
        case "help":
            _keys()


def _closed() -> None:
    st.session_state.pop(OPEN, None)


@st.dialog("Keys", width="medium", icon=":material/keyboard:", on_dismiss=_closed)
def _keys() -> None:
    keys.table()


@st.dialog("Go to", width="medium", icon=":material/search:", on_dismiss=_closed)
def _search(pages: Sequence[StreamlitPage]) -> None:
    text = st.text_input(
        "Search pages, topics and questions",
        placeholder="A page, a topic, a word of a question",
        label_visibility="collapsed",
        live="200ms",
        key="palette-text",
    )
    scripts.run(scripts.FOCUS_SEARCH)
    scripts.run(scripts.ENTER_OPENS_FIRST_HIT)
    found = commands(text or "", pages)[:LISTED]
    for number, each in enumerate(found):
        first = number == 0
        if st.button(
            f"**{drawing.plain(each.label)}** :gray[{drawing.plain(each.place)}]",
            icon=each.icon,
            width="stretch",
            type="secondary" if first else "tertiary",
            key=f"palette-{number}",
        ):
            _closed()
            st.session_state.pop("palette-text", None)
            each.act()
    st.html(f'<span class="palette-answered" data-text="{html.escape(text or "")}"></span>')
    if not found:
        st.caption("Nothing is called so. Try a single word, such as *loop* or *sort*.")


def commands(text: str, pages: Sequence[StreamlitPage]) -> list[Command]:
    """What answers to the text, best first; without any, what there is to do now and every page."""
    fixed = [*_to_do(), *(_to_page(page) for page in pages)]
    if not text.strip():
        return fixed
    index = TopicIndex([Searchable(each.label, "", f"{each.place} {each.words}") for each in fixed])
    ranked = [(score + 0.2, fixed[number]) for number, score in index.rank(text)]
    topics = [(hit.score, _to_topic(hit.topic)) for hit in bank.finder().find(text, LISTED).playable]
    return [each for _, each in sorted([*ranked, *topics], key=lambda pair: -pair[0])]


def _to_do() -> list[Command]:
    documents = session.documents()
    found: list[Command] = []
    due = session.due_reviews()
    if due:
        act, label = partial(drawing.practise, {"review": DUE}), f"Review {words.up_to_many(due)} due"
        found.append(Command(label, "before you forget", ":material/event_repeat:", act, "reviews repeat"))
    run = next((each for each in documents.runs.runs if each.status == "active"), None)
    if run:
        act = partial(drawing.practise, {"run": run.id})
        found.append(Command(run.name, "continue this run", ":material/route:", act, "continue run auto"))
    unfinished = documents.seen.unfinished
    if unfinished:
        act = partial(drawing.practise, {"q": unfinished.question_id})
        found.append(Command(unfinished.title, "where you were", ":material/play_arrow:", act, "continue question"))
    new = suggestions.something_new(documents.stats, bank.coverage(), documents.settings)
    if new:
        name = default_curriculum().problem_type(new.problem_type).name
        act = partial(drawing.practise, {"type": new.problem_type, "level": new.level})
        found.append(Command(f"Something new: {name}", new.level, ":material/explore:", act, "start question practise"))
    return found


def _to_page(page: StreamlitPage) -> Command:
    others = WORDS.get(page.url_path or "dashboard", "")
    return Command(page.title, "page", page.icon, partial(st.switch_page, page), others)


def _to_topic(topic: Topic) -> Command:
    documents = session.documents()
    to_module = partial(st.switch_page, "pages/learn/modules.py", query_params={"module": topic.key})
    match topic:
        case Module():
            return Command(topic.name, "module", ":material/menu_book:", to_module)
        case Subtopic():
            return Command(topic.name, f"topic in {topic.module_name}", ":material/folder_open:", to_module)
        case ProblemType():
            tried = documents.stats.problem_types().get(topic.key)
            level = suggestions.next_level(tried, bank.coverage()[topic.key])
            act = partial(drawing.practise, {"type": topic.key, "level": level})
            return Command(topic.name, f"{topic.subtopic_name} · {level}", ":material/code:", act)
