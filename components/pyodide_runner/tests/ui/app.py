"""A page around the workspace that does what its address and its buttons say."""

import json
from pathlib import Path
from uuid import uuid4

import streamlit as st
from pyodide_runner.component import Header, PastAttempt, workspace

SAMPLE = json.loads((Path(__file__).parents[2] / "example" / "question.json").read_text(encoding="utf-8"))
ATTEMPT: PastAttempt = {
    "id": st.query_params.get("attempt", "none"),
    **{"verdict": "failed", "testsPassed": 3, "testsTotal": 8},
    **{"timeTakenMs": 65_000, "hintsUsed": 1, "revealed": False},
}
HEADER: Header = {
    **{"trail": list(SAMPLE["topic"]), "level": "beginner", "streak": 4},
    **{"link": "practice?q=1", "learn": "Slices."},
}

st.set_page_config(layout="wide")
state = st.session_state
state.setdefault("session", uuid4().hex)
state.setdefault("events", {})
state.setdefault("view", st.query_params.get("view", "workspace"))
state.setdefault("number", 1)
# Attempts are refused on request, as by a server that knows no such question.
state.setdefault("refused", [])


def question(number: int) -> dict[str, object]:
    return {**SAMPLE, "id": f"example@00000000#{number}", "title": f"{SAMPLE['title']} {number}"}


with st.sidebar:
    for view in ("hidden", "workspace", "review"):
        if st.button(f"View {view}"):
            state.view = view

with st.container():
    sent = workspace(
        view=state.view,
        session=state.session,
        question=question(state.number),
        header=HEADER,
        settings=json.loads(st.query_params.get("settings", "{}")),
        handled=[each for each in state.events if each not in state.refused],
        refused=state.refused,
        attempt=ATTEMPT if state.view == "review" else None,
        has_next=True,
    )

fresh = {event["id"]: event for event in sent.events if event["id"] not in state.events}
if fresh:
    state.events.update(fresh)
    if "refuse" in st.query_params:
        state.refused += [each for each, event in fresh.items() if event["type"] == "attempt"]
    if any(event["type"] == "next" for event in fresh.values()):
        state.number += 1
    if any(event["type"] == "retry" for event in fresh.values()):
        state.view = "workspace"
    st.rerun()

st.code(json.dumps(list(state.events.values())), language="json")
st.code(f"waiting: {len(sent.events)}")
