"""A bridge to the browser's localStorage; it moves documents and knows nothing of what they mean."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import streamlit as st

_bridge = st.components.v2.component(
    "pytrix_browser_storage", js=(Path(__file__).parent / "bridge.js").read_text(encoding="utf-8")
)


def browser_storage(command: dict[str, Any], *, key: str, on_answers: Callable[[], None]) -> list[dict[str, Any]]:
    """The bridge's answers that arrived with this run, oldest first.

    `command` names the `session`, the `keys` to read, the `handledKey` for event ids, the number of the last answer
    `seen` and at most one `batch` of patches. `on_answers` is called before the run in which answers arrive, when
    they are in the session state under `key`.
    """
    result = _bridge(data=command, key=key, height=1, on_answers_change=on_answers)
    return list(result.get("answers") or [])
