"""Middleware that sends Streamlit's own scripts and styles compressed, which it does not do itself."""

from __future__ import annotations

import re
from pathlib import Path

from starlette.datastructures import Headers
from starlette.types import ASGIApp, Receive, Scope, Send

from pytrix.api.packed import NEVER_ASK, PackedFiles

_ADDRESS = re.compile(r"/static/(?P<name>(?:js|css)/[\w.-]+\.(?:js|css))$")


class StreamlitFiles:
    """Answers requests for files of Streamlit whose names change with their content; all else is left to the app."""

    def __init__(self, app: ASGIApp, *, folder: Path) -> None:
        self.app = app
        self.folder = folder.resolve()
        self.files = PackedFiles()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        found = _ADDRESS.search(scope["path"]) if scope["type"] == "http" and scope["method"] == "GET" else None
        path = self.folder / "static" / found["name"] if found else None
        if path is None or not path.is_file():
            await self.app(scope, receive, send)
            return
        response = await self.files.response(path, Headers(scope=scope), {"Cache-Control": NEVER_ASK})
        await response(scope, receive, send)
