"""Settings, AI: the key with its test, the models and their order, and the limits of a visit."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import streamlit as st

from pytrix.ai.catalog import default_catalog
from pytrix.ai.client import checked_key
from pytrix.ai.errors import AIError
from pytrix.ai.safety import CAPS
from pytrix.ai.tasks import Cap
from pytrix.stores import ai_records, api_config
from pytrix.stores.api_config import BATCH_SIZES, CAP_LIMIT, ApiConfig
from pytrix.stores.documents import Documents
from pytrix.ui import drawing, moments, session

GET_A_KEY = "https://aistudio.google.com/apikey"
ADDS = (
    "With a key of your own, Gemini writes endless fresh questions and helps with your code. "
    "Without one, everything else works as it does now."
)
TERMS = (
    "Google lets you use a Gemini key only if you are 18 or older.",
    "In the European Economic Area, Switzerland and the United Kingdom you need a paid key.",
    "With an unpaid key, people at Google may read what is sent, so send nothing private.",
    "What goes to Google is the topic or question, and your code only when you press a button that says so.",
)
"""What the learner confirms once, before a key is used."""
CAP_WORDS: dict[Cap, tuple[str, str]] = {
    "total": ("All calls", "Calls of every kind in one visit."),
    "questions": ("Questions", "Calls that ask for new questions or for their repair."),
    "hints": ("Hints", "Hints from Gemini."),
    "reveals": ("Explained solutions", "Explanations of a revealed solution."),
    "evaluations": ("Reviews and improvements", "Reviews of your code and improvements of it."),
}


def section() -> None:
    """Everything about Gemini that can be set."""
    st.subheader("AI", anchor="ai")
    config = session.documents().api_config
    if config.api_key:
        _key(config)
    else:
        _entry()
    if config.ready:
        _models(config)
        _auto_mode(config)
        _limits(config)


def change(apply: Callable[[ApiConfig], ApiConfig]) -> None:
    """Applies a change to the config as the documents have it by then."""
    session.storage().change(partial(_changed, apply=apply))


def _changed(documents: Documents, apply: Callable[[ApiConfig], ApiConfig]) -> Documents:
    return ai_records.record_config(documents, apply(documents.api_config))


def _entry() -> None:
    st.markdown(f"{ADDS} [Get a key at Google AI Studio]({GET_A_KEY}).")
    with st.form("ai-key-form", border=False), st.container(horizontal=True, vertical_alignment="bottom"):
        st.text_input(
            "Gemini API key",
            type="password",
            key="ai-key",
            autocomplete="off",
            help="It is kept in this browser. While you are connected the server holds it in memory to make your "
            "calls; it never stores or logs it.",
        )
        save = st.form_submit_button("Save key", icon=":material/key:", key="ai-save")
    if save:
        try:
            st.session_state["ai-key-waiting"] = checked_key(st.session_state["ai-key"])
        except AIError as error:
            text = "Paste the key first." if error.kind == "no_key" else str(error)
            st.error(text, icon=":material/error:")
        else:
            _ask_for_terms()


@st.dialog("Before Gemini is used", icon=":material/gavel:")
def _ask_for_terms() -> None:
    st.markdown("\n".join(f"- {each}" for each in TERMS))
    if st.button("I have read this, use the key", type="primary", key="ai-agree", on_click=_save):
        st.rerun()


def _save() -> None:
    key = st.session_state.pop("ai-key-waiting", None) or session.documents().api_config.api_key
    at = session.now_ms()
    change(partial(api_config.with_key, key=key, at=at))
    session.assistant().test_key(session.storage())


def _remove() -> None:
    session.assistant().cancel()
    session.assistant().tested = None
    change(api_config.without_key)


def _key(config: ApiConfig) -> None:
    assistant = session.assistant()
    testing = any(each.feature == "test" for each in assistant.active)
    with st.container(horizontal=True, vertical_alignment="center"):
        st.markdown(f"**Gemini key** `{config.masked}`", width="content")
        with st.popover("Show", icon=":material/visibility:", key="ai-show"):
            st.code(config.api_key, language=None)
        if config.ready:
            st.button(
                "Testing…" if testing else "Test connection",
                icon=":material/wifi_tethering:",
                disabled=testing,
                on_click=assistant.test_key,
                args=(session.storage(),),
                key="ai-test",
            )
        elif st.button("Read and confirm the terms", type="primary", key="ai-terms"):
            _ask_for_terms()
        with st.popover("Remove", icon=":material/delete:", key="ai-remove"):
            st.markdown("Remove the key from this browser? Questions and usage stay.")
            st.button("Remove the key", type="primary", on_click=_remove, key="ai-remove-sure")
    if config.last_verified_at:
        when = moments.when(config.last_verified_at, session.now_ms(), moments.timezone())
        st.caption(f"Last verified {when}: {_count(len(config.usable_models), 'model')} can be used.")
        with st.expander("Models that this key may use"):
            st.markdown("\n".join(f"- {_model_words(each)}" for each in config.usable_models).replace("$", "\\$"))
    elif not testing:
        st.caption("Not verified yet.")
    _tested()


def _tested() -> None:
    found = session.assistant().tested
    if isinstance(found, AIError):
        st.error(drawing.plain(str(found)), icon=":material/error:")
        if found.told:
            st.caption(f"Google says: {drawing.plain(found.told)}")
    elif found:
        st.success(f"The key works. {_count(len(found), 'model')} can be used.", icon=":material/check_circle:")


def _models(config: ApiConfig) -> None:
    catalog = default_catalog()
    known = [each.id for each in catalog.models]
    options = list(dict.fromkeys([*config.preferred_models, *(config.usable_models or known)]))
    st.session_state["ai-models"] = list(config.preferred_models)
    st.multiselect(
        "Models to try first, in this order",
        options,
        format_func=_model_words,
        key="ai-models",
        placeholder="Pytrix's own order for each task",
        help="What you leave out is still tried after these, in the order that suits the task.",
        on_change=lambda: change(partial(api_config.preferring, models=tuple(st.session_state["ai-models"]))),
    )
    st.caption(
        f"Prices as of {catalog.prices_as_of:%d %B %Y}, from [Google's price list]({catalog.prices_from}). "
        f"{catalog.free_tier_note}"
    )


def _model_words(model_id: str) -> str:
    model = default_catalog().model(model_id)
    if model is None:
        return model_id
    price = model.price(moments.day_of(session.now_ms(), moments.timezone()))
    return f"{model.name} (${price.input:g} in, ${price.output:g} out per million tokens)"


def _limits(config: ApiConfig) -> None:
    st.session_state["ai-batch"] = config.batch_size
    with st.container(horizontal=True, vertical_alignment="bottom"):
        st.number_input(
            "Questions per call",
            *BATCH_SIZES,
            step=1,
            key="ai-batch",
            help="More at once cost less each; those you don't open yet are kept for later.",
            on_change=lambda: change(partial(api_config.with_batch_size, size=st.session_state["ai-batch"])),
        )
        for cap in CAPS:
            _cap(cap, config)


def _cap(cap: Cap, config: ApiConfig) -> None:
    name, told = CAP_WORDS[cap]
    key = f"ai-cap-{cap}"
    st.session_state[key] = config.caps.limit(cap)
    left = session.assistant().visit.left(cap, config.caps)
    st.number_input(
        f"{name} ({left} left)",
        0,
        CAP_LIMIT,
        step=1,
        key=key,
        help=f"{told} A call beyond the limit is not made.",
        on_change=lambda: change(partial(api_config.with_cap, cap=cap, limit=st.session_state[key])),
    )


def _auto_mode(config: ApiConfig) -> None:
    st.session_state["ai-auto"] = config.in_auto_mode
    st.toggle(
        "Mix Gemini's questions into Auto mode",
        key="ai-auto",
        help="A run then takes a checked question from Gemini where one is ready for its topic and level, and has the "
        "next ones written while you work.",
        on_change=lambda: change(partial(api_config.with_auto_mode, wanted=bool(st.session_state["ai-auto"]))),
    )


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}{'' if number == 1 else 's'}"
