"""Answers with files: tagged by their content, and compressed once instead of for each visitor."""

from __future__ import annotations

import gzip
import hashlib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from starlette.concurrency import run_in_threadpool
from starlette.datastructures import Headers
from starlette.responses import FileResponse, Response

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
PACKED = {"br": ".br", "gzip": ".gz"}
"""Codings with the ending of the file that a build stored beside the plain one; the better one first."""
LEVEL = 6
ASK_AGAIN, NEVER_ASK = "no-cache", "public, max-age=31536000, immutable"


@dataclass(frozen=True)
class Content:
    """What a file held when it had this time of change and this size."""

    seen: tuple[int, int]
    digest: str
    packed: bytes | None


class PackedFiles:
    """The answers to requests for files.

    The tag of a file is made of its content, so that an edited file is never stale and one that was merely installed
    again is not sent again.
    """

    def __init__(self) -> None:
        self.contents: dict[Path, Content] = {}

    async def response(self, path: Path, asked: Headers, given: Mapping[str, str]) -> Response:
        """The file as the browser wants it, or that it is what the browser has; with these headers."""
        known = self._known(path)
        content = known if known else await run_in_threadpool(self._read, path)
        headers = {"ETag": f'W/"{content.digest}"', "Vary": "Accept-Encoding", **given}
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

    def digest(self, path: Path) -> str:
        return (self._known(path) or self._read(path)).digest

    def _known(self, path: Path) -> Content | None:
        known = self.contents.get(path)
        return known if known and known.seen == _state(path) else None

    def _read(self, path: Path) -> Content:
        seen, content = _state(path), path.read_bytes()
        made = Content(seen, digest([content]), None if _has_packed(path) else pack(content))
        self.contents[path] = made
        return made


@dataclass(frozen=True)
class Made:
    """A file that is on no disk; `of` says what it was made of."""

    of: str
    digest: str
    content: bytes
    packed: bytes
    media_type: str

    @classmethod
    def of_text(cls, text: str, *, of: str, suffix: str) -> Made:
        content = text.encode()
        return cls(of, digest([content]), content, pack(content), MEDIA_TYPES[suffix])

    def response(self, asked: Headers, given: Mapping[str, str]) -> Response:
        headers = {"ETag": f'W/"{self.digest}"', "Vary": "Accept-Encoding", **given}
        if headers["ETag"] in asked.get("if-none-match", ""):
            return Response(status_code=304, headers=headers)
        if "gzip" in asked.get("accept-encoding", ""):
            packed = headers | {"Content-Encoding": "gzip"}
            return Response(self.packed, headers=packed, media_type=self.media_type)
        return Response(self.content, headers=headers, media_type=self.media_type)


def pack(content: bytes) -> bytes:
    return gzip.compress(content, LEVEL, mtime=0)


def digest(parts: Iterable[bytes]) -> str:
    made = hashlib.sha256()
    for part in parts:
        made.update(part)
    return made.hexdigest()[:20]


def _has_packed(path: Path) -> bool:
    return path.with_name(f"{path.name}{PACKED['gzip']}").is_file()


def _state(path: Path) -> tuple[int, int]:
    now = path.stat()
    return now.st_mtime_ns, now.st_size
