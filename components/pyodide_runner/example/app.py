import json
from pathlib import Path
from uuid import uuid4

import streamlit as st
from pyodide_runner.component import workspace

st.set_page_config(page_title="Workspace example", layout="wide")
question = json.loads(Path(__file__).with_name("question.json").read_text(encoding="utf-8"))
session = st.session_state.setdefault("session", uuid4().hex)
events = st.session_state.setdefault("events", {})
sent = workspace(view="workspace", session=session, question=question, handled=list(events), has_next=True)
if new := {event["id"]: event for event in sent if event["id"] not in events}:
    events.update(new)
    st.rerun()
st.write("Events:", list(events.values()))
