"""What this browser keeps: how much room it takes, and export, import and deletion of it."""

import uuid
from collections.abc import Mapping
from functools import partial
from typing import Any

import streamlit as st
from pyodide_runner.contract import KEYS as KEYS_OF_FRAME

from components.browser_storage import browser_transfer
from pytrix.stores import transfer
from pytrix.stores.documents import HANDLED_KEY, KINDS, Documents
from pytrix.ui import drawing, session, words

KEY = "browser_transfer"
ROOM = 5_000_000
EVERYTHING = "everything"
HOLDS = {
    **{kind.key: kind.holds for kind in KINDS},
    KEYS_OF_FRAME["drafts"]: "Drafts: the code you are working on",
    KEYS_OF_FRAME["codes"]: "The code of past attempts",
    KEYS_OF_FRAME["outbox"]: "Results on their way into the statistics",
    KEYS_OF_FRAME["panels"]: "Sizes of the workspace's panels",
    HANDLED_KEY: "Which results were counted already, so that none counts twice",
}
ASKED = {
    "statistics": "Delete all totals, mastery and streaks? History, runs and reviews stay.",
    "history": "Delete all attempts and their code? Totals stay.",
    "runs": "Delete all runs of Auto mode? History and statistics stay.",
    "reviews": "Delete all review dates? Statistics stay, and what you solve from now on comes back again.",
    "questions from Gemini": "Delete all questions that Gemini wrote? What you solved of them stays counted.",
    "API usage": "Delete the list of calls? Totals by day stay.",
    "API key": "Delete the key, the models you prefer and your limits?",
    EVERYTHING: "Delete everything that Pytrix keeps in this browser, your code and drafts included? "
    "This cannot be undone. Export it first if you may want it back.",
}

state = st.session_state
storage = session.storage()


def received(name: str) -> dict[str, Any]:
    value = state.get(KEY) or {}
    found = value.get(name) or {}
    return found if isinstance(found, dict) else {}


def check() -> None:
    """Looks through the documents of a chosen file; code is not among them."""
    asked = received("check")
    if asked.get("id") == state.get("data-checked"):
        return
    state["data-checked"] = asked.get("id")
    forget_said()
    try:
        documents = transfer.checked(asked.get("documents"))
    except transfer.ImportRefusedError as error:
        state["data-refused"] = f"Nothing was imported. {drawing.plain(error)}"
        state.pop("data-import", None)
        return
    state["data-import"] = {"id": asked.get("id"), "documents": documents, "code": counts(asked.get("drafts"))}


def counts(told: object) -> dict[str, int]:
    return {str(name): n for name, n in told.items() if type(n) is int} if isinstance(told, Mapping) else {}


def report() -> None:
    """Notes what came of an order."""
    came = received("report")
    order = state.get("data-order")
    if not order or came.get("id") != order["id"]:
        return
    state["data-order"] = None
    session.workspace().forget()
    state["data-said"] = came | {"what": order["what"]}


def order(action: str, what: str, order_id: str = "") -> None:
    asked: dict[str, Any] = {"id": order_id or uuid.uuid4().hex, "action": action, "what": what}
    if what in transfer.CLEARABLE:
        asked["keys"] = list(transfer.CLEARABLE[what])
    state["data-order"] = asked
    state.pop("data-import", None)
    forget_said()


def forget_said() -> None:
    state.pop("data-said", None)
    state.pop("data-refused", None)


def said() -> None:
    if refused := state.get("data-refused"):
        st.error(refused, icon=":material/error:")
    came = state.get("data-said")
    if not came:
        return
    if came["result"] == "done" and came["action"] == "write":
        st.success("Imported. Everything in this browser is now as in the file.", icon=":material/check_circle:")
    elif came["result"] == "done":
        text = f"Deleted: {came['what']}. The browser was asked again, and nothing of it is left."
        st.success(text, icon=":material/check_circle:")
    elif came["result"] == "full":
        st.error("There is not enough room in this browser for the file. Nothing was changed.", icon=":material/error:")
    else:
        left = drawing.plain(", ".join(map(str, came.get("wrong") or [])) or "the browser refused")
        st.error(f"That did not work, and nothing was changed: {left}.", icon=":material/error:")


def proposal() -> None:
    asked = state.get("data-import")
    if not asked:
        return
    documents: Documents = asked["documents"]
    counts = {
        "attempts": documents.stats.total_attempts,
        "entries in the history": len(documents.history.attempts),
        "runs": len(documents.runs.runs),
        "reviews": sum(len(levels) for levels in documents.reviews.cards.values()),
        **asked["code"],
    }
    with st.container(border=True, key="import-proposal"):
        st.markdown(
            "The file can be imported. It has "
            + ", ".join(f"{n} {drawing.plain(name)}" for name, n in counts.items())
            + "."
        )
        st.markdown("**It replaces everything** that Pytrix keeps in this browser. Close other tabs with Pytrix first.")
        with st.container(horizontal=True):
            st.button(
                "Replace everything",
                type="primary",
                icon=":material/published_with_changes:",
                on_click=order,
                args=("write", "import", asked["id"]),
                key="import-confirm",
            )
            st.button("Cancel", on_click=state.pop, args=("data-import", None), key="import-cancel")


def room(sizes: dict[str, int]) -> None:
    total = sum(sizes.values())
    st.subheader("What is stored here")
    if not total:
        st.markdown("Nothing yet.")
        return
    st.progress(min(1.0, total / ROOM), text=f"{_kilobytes(total)} of about 5 MB")
    rows = [
        {"What": holds(key), "Room": _kilobytes(size)} for key, size in sorted(sizes.items(), key=lambda each: -each[1])
    ]
    st.table(rows)


def holds(key: str) -> str:
    if ".corrupt-" in key:
        return f"A damaged copy that was set aside: {drawing.plain(key)}"
    if ".original-" in key:
        return f"A document of an earlier app as it was, with any code in it: {drawing.plain(key)}"
    return HOLDS.get(key, drawing.plain(key))


def _kilobytes(size: int) -> str:
    return f"{size / 1000:.1f} KB" if size < 1_000_000 else f"{size / 1_000_000:.2f} MB"


def deletion() -> None:
    settings = storage.documents.settings
    st.subheader("Delete")
    with st.container(horizontal=True):
        for what, question in ASKED.items():
            always = what == EVERYTHING or settings.ask_reset
            drawing.asking(
                f"{what[0].upper()}{what[1:]}",
                question,
                confirm=f"Delete {what}",
                icon=":material/delete:",
                key=f"clear-{what}",
                on_click=partial(order, "clear", what),
                ask=always,
            )


def page() -> None:
    st.title("Your data")
    if storage.state == "pending":
        drawing.waiting(60, 320)
        return
    if storage.state == "unavailable":
        st.markdown("This browser keeps nothing for this site, so there is nothing to export or delete.")
        return
    st.markdown(words.privacy())
    st.markdown(
        "An export is a file with everything, **your code included**; it goes from the browser to your disk and back, "
        "never over the network. A Gemini key is in it only if you tick that."
    )
    said()
    command = transfer.command(state.get("data-order"), state.get("data-checked", ""))
    sizes = browser_transfer(command, key=KEY, on_check=check, on_report=report)
    proposal()
    room(sizes)
    deletion()


page()
