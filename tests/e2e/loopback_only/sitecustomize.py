"""Put on the server's path by the tests.

Any connection to another machine is refused and written down; while a trouble file exists, every page stops or raises
as the file says; and the questions' tests may have another time limit than usual.
"""

import json
import os
import sys
from pathlib import Path
from typing import Any

LOCAL = ("127.", "::1", "localhost", "0.0.0.0")


def refuse_other_hosts(event: str, arguments: tuple[Any, ...]) -> None:
    if event == "socket.connect":
        host = arguments[1][0] if isinstance(arguments[1], tuple) else "127.0.0.1"
    elif event == "socket.getaddrinfo":
        host = arguments[0] or "localhost"
    else:
        return
    name = host.decode() if isinstance(host, bytes) else str(host)
    if not name.startswith(LOCAL):
        with open(os.environ["PYTRIX_REFUSED_LOG"], "a") as log:
            log.write(name + "\n")
        raise OSError(f"the tests allow no connection to {name}")


if os.environ.get("PYTRIX_REFUSED_LOG"):
    sys.addaudithook(refuse_other_hosts)


def make_trouble() -> None:
    """What Streamlit draws the pages' titles with stops or raises while the trouble file is there."""
    import streamlit as st
    from streamlit.navigation.page import Page

    run = Page.run

    def troubled(page: Page) -> None:
        file = Path(os.environ["PYTRIX_TROUBLE_FILE"])
        if file.exists():
            if json.loads(file.read_text())["kind"] == "raise":
                raise RuntimeError("raised on purpose")
            st.write("stopped on purpose")
            st.stop()
        run(page)

    Page.run = troubled  # type: ignore[method-assign]


if os.environ.get("PYTRIX_TROUBLE_FILE"):
    make_trouble()


def limit_tests(milliseconds: int) -> None:
    """Gives every ordinary test of the questions that are made from now on this time limit."""
    from pytrix.question import instance

    assert milliseconds < instance.TIME_LIMIT_MS
    instance.TIME_LIMIT_MS = milliseconds


if os.environ.get("PYTRIX_TEST_LIMIT_MS"):
    limit_tests(int(os.environ["PYTRIX_TEST_LIMIT_MS"]))
