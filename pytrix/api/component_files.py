"""Middleware that serves the workspace frame's files: few, compressed, and sent again only when changed."""

from __future__ import annotations

import hashlib
import json
import logging
import re
from collections.abc import Callable
from pathlib import Path

from pyodide_runner import joined
from starlette.concurrency import run_in_threadpool
from starlette.datastructures import Headers
from starlette.types import ASGIApp, Receive, Scope, Send

from pytrix.api.packed import ASK_AGAIN, MEDIA_TYPES, NEVER_ASK, Made, PackedFiles, digest

MANIFEST, PAGE = "vendor/manifest.json", "index.html"
PYTHON_TEXTS, WORKER_TEXTS = f"python/{joined.TEXTS}", f"worker/{joined.TEXTS}"
SOURCES = "Component-Sources"
PYTHON = "Component-Python"
"""Headers of the manifest: the first changes when a file of the frame does, and promises that texts come together; the
second is the digest of the Python files that the component's build notes for the memory it stores."""
_ADDRESS = re.compile(r"/component/[^/]*pyodide_runner[^/]*/(?P<name>.+)$")

log = logging.getLogger(__name__)


class FrameFiles:
    """The files of the frame in `folder`, and what they are joined to, made anew when one of them has changed."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder = folder.resolve()
        self.files = PackedFiles()
        self.made: dict[str, Made] = {}
        self.makers: dict[str, Callable[[], str]] = {
            joined.MODULES: lambda: joined.modules(folder),
            joined.STYLES: lambda: joined.styles(folder),
            PYTHON_TEXTS: lambda: joined.texts(folder, "python"),
            WORKER_TEXTS: lambda: joined.texts(folder, "worker"),
            MANIFEST: lambda: json.dumps(joined.manifest(folder)),
            PAGE: self._page,
        }

    def get(self, name: str) -> Made | None:
        """The file, or None where it cannot be made: then there are the files that it would be made of."""
        sources = self.sources()
        known = self.made.get(name)
        if known is None or known.of != sources:
            try:
                known = Made.of_text(self.makers[name](), of=sources, suffix=Path(name).suffix)
            except (joined.JoinError, OSError, KeyError, ValueError):
                log.exception("The frame's files could not be joined to %s, so they are sent one by one", name)
                return None
            self.made[name] = known
        return known

    def version(self, name: str) -> str:
        """What stands behind the file's address; raises `JoinError`."""
        made = self.get(name)
        if made is None:
            raise joined.JoinError(f"there is no {name}")
        return made.digest

    def sources(self) -> str:
        """A digest of all that is joined."""
        patterns = ("*.js", "*/*.js", "css/*.css", "python/**/*.py", PAGE, MANIFEST)
        paths = sorted(path for pattern in patterns for path in self.folder.glob(pattern))
        return digest(f"{path.relative_to(self.folder)} {self.files.digest(path)}\n".encode() for path in paths)

    def python(self) -> str:
        made = hashlib.sha256()
        paths = {path.relative_to(self.folder).as_posix(): path for path in (self.folder / "python").rglob("*.py")}
        for name in sorted(paths):
            made.update(paths[name].read_bytes())
        return made.hexdigest()[:16]

    def _page(self) -> str:
        told = {"manifest": joined.manifest(self.folder), "sources": self.sources(), "python": self.python()}
        versions = {name: self.version(name) for name in (joined.MODULES, joined.STYLES)}
        return joined.page(self.folder, versions=versions, told=told)


class ComponentFiles:
    """Answers requests for the frame's files; everything else is left to the app."""

    def __init__(self, app: ASGIApp, *, frame: FrameFiles) -> None:
        self.app = app
        self.frame = frame

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        found = _ADDRESS.search(scope["path"]) if scope["type"] == "http" and scope["method"] == "GET" else None
        name = found["name"] if found else ""
        asked = Headers(scope=scope)
        cached = {"Cache-Control": NEVER_ASK if b"v=" in scope.get("query_string", b"") else ASK_AGAIN}
        told = await run_in_threadpool(self._told) if name == MANIFEST else {}
        made = await run_in_threadpool(self.frame.get, name) if name in self.frame.makers else None
        path = None if made else self._path(name)
        if made:
            await made.response(asked, cached | told)(scope, receive, send)
        elif path:
            await (await self.frame.files.response(path, asked, cached | told))(scope, receive, send)
        else:
            await self.app(scope, receive, send)

    def _path(self, name: str) -> Path | None:
        if not name or "\0" in name:
            return None
        path = (self.frame.folder / name).resolve()
        is_ours = path.is_relative_to(self.frame.folder) and path.suffix in MEDIA_TYPES and path.is_file()
        return path if is_ours else None

    def _told(self) -> dict[str, str]:
        return {SOURCES: self.frame.sources(), PYTHON: self.frame.python()}
