"""Middleware that serves the workspace frame's files: asked for again at every visit, sent again only when changed."""

from __future__ import annotations

import gzip
import hashlib
import re
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from starlette.concurrency import run_in_threadpool
from starlette.datastructures import Headers
from starlette.responses import FileResponse, Response
from starlette.types import ASGIApp, Receive, Scope, Send

MEDIA_TYPES = {
    ".css": "text/css",
    ".html": "text/html",
    ".js": "text/javascript",
    ".json": "application/json",
    ".mjs": "text/javascript",
    ".py": "text/x-python",
    ".wasm": "application/wasm",
    ".zip": "application/zip",
}
PACKED_ALREADY = {".zip"}
LEVEL = 6
MANIFEST = "vendor/manifest.json"
SOURCES = "Component-Sources"
"""Header of the manifest: changes when a module or a Python file of the frame does."""
_ADDRESS = re.compile(r"/component/[^/]*pyodide_runner[^/]*/(?P<name>.+)$")


@dataclass(frozen=True)
class Content:
    """What a file held when it had this time of change and this size."""

    seen: tuple[int, int]
    digest: str
    packed: bytes | None


class ComponentFiles:
    """Answers requests for the files in `folder`; everything else is left to the app.

    The tag of a file is made of its content, so that an edited file is never stale and one that was merely installed
    again is not sent again. Files are compressed once, not once for each visitor.
    """

    def __init__(self, app: ASGIApp, *, folder: Path) -> None:
        self.app = app
        self.folder = folder.resolve()
        self.contents: dict[Path, Content] = {}

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        path = self._file(scope)
        if path is None:
            await self.app(scope, receive, send)
            return
        response = await self._response(path, Headers(scope=scope))
        await response(scope, receive, send)

    def _file(self, scope: Scope) -> Path | None:
        found = _ADDRESS.search(scope["path"]) if scope["type"] == "http" and scope["method"] == "GET" else None
        if found is None or "\0" in found["name"]:
            return None
        path = (self.folder / found["name"]).resolve()
        is_ours = path.is_relative_to(self.folder) and path.suffix in MEDIA_TYPES and path.is_file()
        return path if is_ours else None

    async def _response(self, path: Path, asked: Headers) -> Response:
        known = self._known(path)
        content = known if known else await run_in_threadpool(self._read, path)
        headers = {"ETag": f'W/"{content.digest}"', "Cache-Control": "no-cache", "Vary": "Accept-Encoding"}
        if path == self.folder / MANIFEST:
            headers[SOURCES] = await run_in_threadpool(self._sources)
        if headers["ETag"] in asked.get("if-none-match", ""):
            return Response(status_code=304, headers=headers)
        media_type = MEDIA_TYPES[path.suffix]
        if content.packed is not None and "gzip" in asked.get("accept-encoding", ""):
            return Response(content.packed, headers=headers | {"Content-Encoding": "gzip"}, media_type=media_type)
        return FileResponse(path, headers=headers, media_type=media_type)

    def _known(self, path: Path) -> Content | None:
        known = self.contents.get(path)
        return known if known and known.seen == _state(path) else None

    def _read(self, path: Path) -> Content:
        seen, content = _state(path), path.read_bytes()
        packed = None if path.suffix in PACKED_ALREADY else gzip.compress(content, LEVEL, mtime=0)
        made = Content(seen, _digest([content]), packed)
        self.contents[path] = made
        return made

    def _sources(self) -> str:
        paths = [*self.folder.glob("*.js"), *self.folder.glob("worker/*.js"), *self.folder.glob("python/**/*.py")]
        contents = [(path, self._known(path) or self._read(path)) for path in sorted(paths)]
        return _digest(f"{path.relative_to(self.folder)} {content.digest}\n".encode() for path, content in contents)


def _state(path: Path) -> tuple[int, int]:
    now = path.stat()
    return now.st_mtime_ns, now.st_size


def _digest(parts: Iterable[bytes]) -> str:
    made = hashlib.sha256()
    for part in parts:
        made.update(part)
    return made.hexdigest()[:20]
