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
    ".bin": "application/octet-stream",
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
PACKED = {"br": ".br", "gzip": ".gz"}
"""Codings with the ending of the file that the component's build stored beside the plain one; the better one first."""
LEVEL = 6
ASK_AGAIN, NEVER_ASK = "no-cache", "public, max-age=31536000, immutable"
MANIFEST = "vendor/manifest.json"
SOURCES = "Component-Sources"
PYTHON = "Component-Python"
"""Headers of the manifest: the first changes when a module or a Python file of the frame does, the second is the digest
of the Python files that the component's build notes for the memory it stores."""
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
        response = await self._response(path, Headers(scope=scope), has_version=b"v=" in scope["query_string"])
        await response(scope, receive, send)

    def _file(self, scope: Scope) -> Path | None:
        found = _ADDRESS.search(scope["path"]) if scope["type"] == "http" and scope["method"] == "GET" else None
        if found is None or "\0" in found["name"]:
            return None
        path = (self.folder / found["name"]).resolve()
        is_ours = path.is_relative_to(self.folder) and path.suffix in MEDIA_TYPES and path.is_file()
        return path if is_ours else None

    async def _response(self, path: Path, asked: Headers, *, has_version: bool) -> Response:
        known = self._known(path)
        content = known if known else await run_in_threadpool(self._read, path)
        cached = NEVER_ASK if has_version else ASK_AGAIN
        headers = {"ETag": f'W/"{content.digest}"', "Cache-Control": cached, "Vary": "Accept-Encoding"}
        if path == self.folder / MANIFEST:
            headers[SOURCES] = await run_in_threadpool(self._sources)
            headers[PYTHON] = await run_in_threadpool(self._python)
        if headers["ETag"] in asked.get("if-none-match", ""):
            return Response(status_code=304, headers=headers)
        media_type = MEDIA_TYPES[path.suffix]
        codings = asked.get("accept-encoding", "")
        for coding, ending in PACKED.items():
            packed = path.with_name(path.name + ending)
            if coding in codings and packed.is_file():
                return FileResponse(packed, headers=headers | {"Content-Encoding": coding}, media_type=media_type)
        if content.packed is not None and "gzip" in codings:
            return Response(content.packed, headers=headers | {"Content-Encoding": "gzip"}, media_type=media_type)
        return FileResponse(path, headers=headers, media_type=media_type)

    def _known(self, path: Path) -> Content | None:
        known = self.contents.get(path)
        return known if known and known.seen == _state(path) else None

    def _read(self, path: Path) -> Content:
        seen, content = _state(path), path.read_bytes()
        packed = None if _is_packed(path) else gzip.compress(content, LEVEL, mtime=0)
        made = Content(seen, _digest([content]), packed)
        self.contents[path] = made
        return made

    def _sources(self) -> str:
        paths = [*self.folder.glob("*.js"), *self.folder.glob("*/*.js"), *self.folder.glob("python/**/*.py")]
        contents = [(path, self._known(path) or self._read(path)) for path in sorted(paths)]
        return _digest(f"{path.relative_to(self.folder)} {content.digest}\n".encode() for path, content in contents)

    def _python(self) -> str:
        made = hashlib.sha256()
        paths = {path.relative_to(self.folder).as_posix(): path for path in (self.folder / "python").rglob("*.py")}
        for name in sorted(paths):
            made.update(paths[name].read_bytes())
        return made.hexdigest()[:16]


def _is_packed(path: Path) -> bool:
    return path.suffix in PACKED_ALREADY or path.with_name(f"{path.name}{PACKED['gzip']}").is_file()


def _state(path: Path) -> tuple[int, int]:
    now = path.stat()
    return now.st_mtime_ns, now.st_size


def _digest(parts: Iterable[bytes]) -> str:
    made = hashlib.sha256()
    for part in parts:
        made.update(part)
    return made.hexdigest()[:20]
