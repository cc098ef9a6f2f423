"""A bridge to the browser's localStorage, and all of it as a file; neither knows what the documents mean."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import streamlit as st

from components.browser_storage.scripts import script

_FOLDER = Path(__file__).parent
_bridge = st.components.v2.component("pytrix_browser_storage_bridge", js=script("bridge.js"))
_command = st.components.v2.component("pytrix_browser_storage", js=script("command.js"))
_transfer = st.components.v2.component(
    "pytrix_browser_transfer",
    js=script("transfer.js"),
    css=(_FOLDER / "transfer.css").read_text(encoding="utf-8"),
)


def browser_storage(command: dict[str, Any], *, key: str, on_answers: Callable[[], None]) -> object:
    """What arrived as the bridge's answers with this run.

    `command` names the `session`, the `keys` to read, the fields `withheld` from what is read, the `handledKey` for
    event ids, the number of the last answer `seen` and at most one `batch` of patches. With `afterQuestion` the first
    answer waits until the workspace's frame has painted. `on_answers` is called before the run in which answers
    arrive, when they are in the session state under `key`.
    """
    # Always the same and larger than 10 KB: Streamlit sends it once, and afterwards its hash.
    _bridge(key=f"{key}_bridge", height=1)
    result = _command(data=command, key=key, height=1, on_answers_change=on_answers)
    return result.get("answers")


def browser_transfer(
    command: dict[str, Any], *, key: str, on_check: Callable[[], None], on_report: Callable[[], None]
) -> dict[str, int]:
    """Buttons for export and import; gives the room in characters that every key takes in the browser.

    `command` has labels of `documents` and of `code` by key, keys to carry along in `also`, fields `withheld` from the
    server, what to say of files of another format in `elsewhere`, the `prefixes` of all keys of the app, and at most
    one `order` to `clear` keys or to `write` the file that was `checked`, by its id. The trigger `check` has the `id`
    of a chosen file and its documents, none of them code; `report` what came of an order. Both are in the session state
    under `key` when their callback is called, and come again until `checked` is that file or the order is another one.
    """
    result = _transfer(
        data=command, key=key, on_check_change=on_check, on_report_change=on_report, on_sizes_change=_noted
    )
    sizes = result.get("sizes")
    return {str(key): size for key, size in sizes.items() if type(size) is int} if isinstance(sizes, Mapping) else {}


def _noted() -> None:
    """The sizes are read from the component's result."""
