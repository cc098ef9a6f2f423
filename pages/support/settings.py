"""Everything a learner can set; each change holds at once, in the open workspace too."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Any, get_args

import streamlit as st

from pytrix.levels import LEVELS, Experience
from pytrix.progress.daily import GOAL_LIMIT
from pytrix.stores import preferences
from pytrix.stores.settings import (
    FONT_SIZES,
    TIME_LIMITS_S,
    Accent,
    CodeFont,
    Density,
    Keybinding,
    Landing,
    Mode,
    Settings,
    TabSize,
    Theme,
)
from pytrix.ui import ai_settings, browser, drawing, saving, session
from pytrix.ui.frame_numbers import FAILED_BEFORE_REVEAL, HINTS_BEFORE_REVEAL

THEMES = {"auto": "Automatic", "xcode": "Xcode", "github": "GitHub"}
KEYBINDINGS = {"default": "Standard", "vscode": "VS Code", "sublime": "Sublime Text", "emacs": "Emacs", "vim": "Vim"}
LANDINGS = {
    "dashboard": "Dashboard",
    "modules": "Modules",
    "practice-auto": "Auto mode",
    "practice-manual": "Choose a question",
    "stats": "Stats",
    "history": "History",
}
ACCENTS = {"teal": "Teal", "blue": "Blue", "violet": "Violet", "rust": "Rust"}
MODES = {"manual": "A question of your own choice", "auto": "A run that chooses"}
EXPERIENCES = {"": "Not said", "new": "New to it", "some": "Some", "fluent": "Fluent"}
PREVIEW_FOR_AUTO = {"light": "github", "dark": "tomorrow_night"}
PREVIEW_HEIGHT = 250
# A column of the grid: wide enough for the longest label, and one column on a phone.
WIDE = 400
SAMPLE = '''def longest_word(sentence):
    """Return the longest word; the first one when several are as long."""
    longest = ""
    for word in sentence.split():
        if len(word) > len(longest):
            longest = word  # keeps the earlier one, because only a word that is really longer takes its place
    return longest


print(longest_word("practice makes steady progress"))
'''

state = st.session_state
storage = session.storage()


def take(name: str, factor: int) -> None:
    """Stores what a widget shows now; numbers on screen times `factor` are those in the document."""
    value = state[f"set-{name}"]
    value = value * factor if factor > 1 else value
    saving.change(storage, partial(preferences.with_setting, name=name, value=value), "settings")


def take_goal() -> None:
    saving.change(storage, partial(preferences.with_goal, goal=state["set-goal"]), "daily")


def reset() -> None:
    saving.change(storage, preferences.as_at_first, "settings", "daily")


def shows(name: str, factor: int = 1) -> dict[str, Any]:
    """What a widget for this setting has in common with the others; it always shows what is stored."""
    value = getattr(storage.documents.settings, name)
    state[f"set-{name}"] = value // factor if factor > 1 else value
    return {"key": f"set-{name}", "on_change": take, "args": (name, factor)}


def toggle(name: str, label: str, told: str) -> None:
    st.toggle(label, help=told, **shows(name))


def pick(name: str, label: str, options: Sequence[Any], words: Callable[[Any], str], told: str) -> None:
    st.selectbox(label, options, format_func=words, help=told, **shows(name))


def title_of(theme: str) -> str:
    return THEMES.get(theme, theme.replace("_", " ").title())


def general() -> None:
    st.subheader("General")
    with st.grid(min_column_width=WIDE, key="general"):
        pick("landing", "Begin with", get_args(Landing), LANDINGS.__getitem__, "The page that a visit begins with.")
        pick(
            "experience",
            "How well you know Python",
            ("", *get_args(Experience)),
            EXPERIENCES.__getitem__,
            "Decides where a newcomer begins, and what a new run of Auto mode proposes.",
        )
        pick(
            "density",
            "Spacing",
            get_args(Density),
            str.capitalize,
            "How much room the pages leave between things. The workspace has panels of its own to drag.",
        )
        pick("accent", "Accent", get_args(Accent), ACCENTS.__getitem__, "The colour of buttons, links and pictures.")
    with st.grid(min_column_width=WIDE, gap="small"):
        toggle(
            "ask_reset",
            "Ask before progress is reset",
            "Statistics, reviews and settings are then set back only after you confirm it. Deleting everything always "
            "asks.",
        )
        toggle("ask_delete", "Ask before deleting", "Runs and attempts are then deleted only after you confirm it.")
    st.caption("Light, dark or as your system: in the menu ⋮ at the top right. The workspace follows.")


def editor() -> None:
    st.subheader("Editor")
    left, right = st.columns([2, 3], gap="large")
    with left:
        pick(
            "theme",
            "Colours",
            get_args(Theme),
            title_of,
            "Colours of the code; those of the page stay as they are. Automatic is light or dark, as the page.",
        )
        pick(
            "code_font",
            "Font",
            get_args(CodeFont),
            lambda font: font or "The browser's own",
            "A font has to be installed on this device; where it is not, the browser's own takes its place.",
        )
        with st.container(horizontal=True):
            st.number_input("Font size", *FONT_SIZES, step=1, help="In pixels.", **shows("font_size"), width="stretch")
            pick("tab_size", "Tab size", get_args(TabSize), str, "Columns that one step of indentation takes.")
        pick(
            "keybinding",
            "Keys",
            get_args(Keybinding),
            KEYBINDINGS.__getitem__,
            "The keys of another editor. Ctrl+Enter runs and Ctrl+Shift+Enter submits in all of them.",
        )
    with right:
        preview(storage.documents.settings)
    with st.grid(min_column_width=WIDE, gap="small"):
        toggle("line_numbers", "Line numbers", "Numbers beside the lines.")
        toggle("word_wrap", "Wrap long lines", "Long lines go on below instead of leaving the screen.")
        toggle("highlight_line", "Highlight the current line", "The line of the cursor gets a background.")
        toggle("completion", "Suggest names while typing", "Tab or an arrow chooses one; Enter still starts a line.")
        toggle("live_lint", "Mark syntax errors while typing", "A sign appears where Python could not read the code.")


def preview(settings: Settings) -> None:
    # Imported here and not at the top: a component declared while the ASGI app is imported would never be served.
    from streamlit_ace import st_ace

    follows = settings.theme == "auto"
    base = "dark" if st.context.theme.type == "dark" else "light"
    with st.container(key="editor-preview", border=True, gap="xsmall"):
        st_ace(
            SAMPLE,
            height=PREVIEW_HEIGHT,
            language="python",
            theme=PREVIEW_FOR_AUTO[base] if follows else settings.theme,
            font_size=settings.font_size,
            tab_size=settings.tab_size,
            wrap=settings.word_wrap,
            show_gutter=settings.line_numbers,
            readonly=True,
            auto_update=True,
            key="preview",
        )
        like = f" Its colours are those of {title_of(PREVIEW_FOR_AUTO[base])}, close to the automatic ones."
        st.caption("A preview of colours, size, wrapping and line numbers." + like * follows)


def practice() -> None:
    st.subheader("Practice")
    with st.grid(min_column_width=WIDE, key="practice"):
        state["set-goal"] = storage.documents.daily.goal
        st.number_input(
            "Daily goal",
            1,
            GOAL_LIMIT,
            step=1,
            help="Questions to solve in a day. The dashboard shows how far you are.",
            key="set-goal",
            on_change=take_goal,
        )
        st.number_input(
            "Time limit of Run, in seconds",
            *TIME_LIMITS_S,
            step=1,
            help="Code that runs longer is stopped, also while it is recorded. Tests have limits of their own, which a "
            "low one here can shorten only for large inputs.",
            **shows("time_limit_ms", 1000),
        )
        pick(
            "default_mode",
            "What is proposed first",
            get_args(Mode),
            MODES.__getitem__,
            "When nothing waits to be continued or repeated: a single new question, or a run of Auto mode.",
        )
        pick(
            "default_level",
            "Level to begin with",
            LEVELS,
            str.capitalize,
            "For new topics: what “Choose a question” and “Something new” propose. A run chooses its levels itself.",
        )
    with st.grid(min_column_width=WIDE, gap="small"):
        toggle("examples_on_run", "Run checks the examples too", "After your own prints. It is never an attempt.")
        toggle(
            "reveal_guard",
            "Keep the solution closed at first",
            f"It opens after {FAILED_BEFORE_REVEAL} failed submits or {HINTS_BEFORE_REVEAL} hints. Without this it is "
            "always one click away.",
        )
        toggle(
            "count_revealed",
            "A revealed solution counts as not solved",
            "The type then comes back sooner. Without this, an answer given after it counts like any other.",
        )
        toggle(
            "offer_predict", "Offer programs to predict", "After a miss, and to newcomers: say what a program gives."
        )
        toggle("offer_arrange", "Offer lines to arrange", "After a miss, and to newcomers: put a program together.")
        toggle("offer_fix", "Offer programs to repair", "After a miss, and to newcomers: find the one fault.")
        toggle(
            "offer_break",
            "Offer programs to break",
            "In reviews: find an input on which a program fails.",
        )


def gemini() -> None:
    ai_settings.section()
    if storage.documents.api_config.ready:
        toggle(
            "generate_ahead",
            "Write the next questions of a run ahead",
            "For topics that Gemini writes questions for. Without this they are written when you ask for one.",
        )


def privacy() -> None:
    st.subheader("Privacy")
    with st.grid(min_column_width=WIDE, gap="small"):
        toggle(
            "detailed_history",
            "Keep a list of attempts",
            "History shows it. Switched off, only totals are kept from then on, and what is listed already stays.",
        )
        toggle(
            "keep_code",
            "Keep the code of attempts",
            "In this browser only, to look at it in History. Switching this off keeps what is there already.",
        )
    st.page_link("pages/support/data.py", label="What is stored; export, import, delete", icon=":material/database:")


def advanced() -> None:
    st.subheader("Advanced")
    toggle(
        "runtime_details",
        "Tell the details of Python in the workspace",
        "Versions, how Stop works here and how Python started, in the workspace's last line.",
    )
    browser.check()
    begin_again()


def begin_again() -> None:
    drawing.asking(
        "Reset settings",
        "Set everything on this page back to what it was at first, the daily goal included? "
        "Your code, history and progress stay.",
        confirm="Reset all settings",
        icon=":material/settings_backup_restore:",
        key="reset-settings",
        on_click=reset,
        ask=storage.documents.settings.ask_reset,
    )


def page() -> None:
    st.title("Settings")
    if storage.state == "pending":
        drawing.waiting(360, 160)
        return
    lasts = "lasts for this visit" if storage.state == "unavailable" else "is kept in this browser"
    st.markdown(f"Every change holds at once and {lasts}.")
    for section in (general, editor, practice, gemini, privacy, advanced):
        section()


page()
