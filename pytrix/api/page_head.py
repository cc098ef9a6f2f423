"""Middleware that has Streamlit's page fetch from its first bytes on what it would otherwise ask for much later."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from html import escape
from pathlib import Path
from typing import Any, Final

from pyodide_runner import joined
from starlette.concurrency import run_in_threadpool
from starlette.datastructures import MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from pytrix.api.component_files import PAGE, WORKER_TEXTS, FrameFiles

FRAME = "./component/pyodide_runner.component.workspace/"
DRAWN_AT_ONCE = ("ComponentInstance", "BidiComponent", "Html", "Button")
"""Streamlit's scripts that every screen needs and that the page names only once a session is there."""
SMALL = (
    *("vendor/ace/ace.js", "vendor/ace/mode-python.js", "vendor/ace/ext-language_tools.js"),
    "vendor/markdown-it/markdown-it.esm.min.mjs",
)
LARGE = tuple(f"vendor/pyodide/{name}" for name in ("pyodide.mjs", "pyodide.asm.mjs", "pyodide.asm.wasm"))
"""What Python starts from; the rest of its library comes when it is ready."""

# Streamlit looks for its server below the address of the screen first, and waits before it looks where it is. What the
# page loads stands at the same place, so that is known; and that Streamlit tells the frame's page where it is shown.
# Who has been here has all files, and to look them up keeps the page's own scripts waiting. Others get the large ones
# once those scripts are there and have been run: to take in 6 MB keeps both processors of a small machine from them.
START: Final = """
(async ({ frame, small, large, suspending, plain }) => {
  window.__streamlit = { BACKEND_BASE_URL: new URL("./", location.href).href, ...window.__streamlit };
  const fetchAhead = (href) => {
    document.head.append(Object.assign(document.createElement("link"), { rel: "prefetch", href }));
  };
  const read = new Promise((resolve) => addEventListener("DOMContentLoaded", resolve, { once: true }));
  const kept = await window.caches?.keys().catch(() => []);
  if (kept?.some((name) => name.startsWith("pyodide-snapshot-"))) return;
  fetchAhead(`${frame}?streamlitUrl=${encodeURIComponent(location.origin + location.pathname)}`);
  small.split(" ").forEach(fetchAhead);
  const memory = "Suspending" in WebAssembly ? suspending : plain;
  await read;
  [...large.split(" "), memory].filter(Boolean).forEach(fetchAhead);
})(document.currentScript.dataset);
"""
"""A script in the page, which its policy knows by its text."""

# The theme's fonts are the system's, so nobody sees the one that Streamlit has every page fetch.
_FONT = re.compile(rb'<link\s+rel="preload"[^>]*\bas="font"[^>]*>')
_IMPORTED = re.compile(r'(?:from|import)"\./(?P<name>[\w.-]+\.js)"')
_CONDITIONS = {b"accept-encoding", b"if-none-match", b"if-modified-since", b"range"}


@dataclass(frozen=True)
class Made:
    """What goes to the beginning of the head; `of` says of which files of the frame it tells."""

    of: str
    script: bytes


class PageHead:
    """Adds the addresses of what comes next to the head of Streamlit's page; everything else goes through."""

    def __init__(self, app: ASGIApp, *, frame: FrameFiles, static: Path) -> None:
        self.app = app
        self.frame = frame
        self.chunks = "".join(
            f'<link rel="modulepreload" crossorigin href="./static/js/{name}">' for name in _chunks(static)
        ).encode()
        self.made = Made(of="", script=b"")

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if not _asks_for_page(scope):
            await self.app(scope, receive, send)
            return
        plain = [(name, value) for name, value in scope["headers"] if name not in _CONDITIONS]
        started: Message | None = None
        parts: list[bytes] = []

        async def send_page(message: Message) -> None:
            nonlocal started
            if message["type"] == "http.response.start" and _is_page(message):
                started = message
            elif started is None:
                await send(message)
            else:
                parts.append(message.get("body", b""))
                if not message.get("more_body"):
                    await self._send(started, b"".join(parts), send)

        await self.app({**scope, "headers": plain}, receive, send_page)

    async def _send(self, started: Message, body: bytes, send: Send) -> None:
        made = await run_in_threadpool(self._made)
        content = (
            _FONT.sub(b"", body)
            .replace(b"<head>", b"<head>" + made.script, 1)
            .replace(b"</head>", self.chunks + b"</head>", 1)
        )
        headers = MutableHeaders(scope=started)
        headers["Content-Length"] = str(len(content))
        for name in ("ETag", "Last-Modified", "Accept-Ranges"):
            del headers[name]
        await send(started)
        await send({"type": "http.response.body", "body": content})

    def _made(self) -> Made:
        if self.made.of != (sources := self.frame.sources()):
            data = " ".join(f'data-{name}="{escape(value)}"' for name, value in self._ahead(sources).items())
            self.made = Made(sources, f'<meta charset="utf-8"><script {data}>{START}</script>'.encode())
        return self.made

    def _small(self) -> Iterator[str]:
        version = joined.vendor_version(self.frame.folder)
        for name in (joined.MODULES, joined.STYLES):
            if made := self.frame.get(name):
                yield f"{FRAME}{name}?v={made.digest}"
        yield from (f"{FRAME}{name}?v={version}" for name in SMALL)

    def _ahead(self, sources: str) -> dict[str, str]:
        """The addresses for START, by their names there."""
        manifest: Any = joined.manifest(self.frame.folder)
        worker = f"{FRAME}{WORKER_TEXTS}?v={sources}"
        vendor = (f"{FRAME}{name}?v={manifest['digest']}" for name in LARGE)
        memory, digest = manifest.get("memory") or {}, self.frame.python()
        fits = memory.get("python") == digest
        kinds = {kind: f"{FRAME}{memory[kind]}?v={digest}" if fits else "" for kind in ("suspending", "plain")}
        named = {"small": " ".join(self._small()), "large": " ".join((worker, *vendor))}
        return {"frame": f"{FRAME}{PAGE}", **named, **kinds}


def _asks_for_page(scope: Scope) -> bool:
    if scope["type"] != "http" or scope["method"] != "GET" or "/component/" in scope["path"]:
        return False
    return any(name == b"accept" and b"text/html" in value for name, value in scope["headers"])


def _is_page(message: Message) -> bool:
    kind: bytes = dict(message["headers"]).get(b"content-type", b"")
    return bool(message["status"] == 200 and kind.startswith(b"text/html"))


def _chunks(static: Path) -> list[str]:
    """Names of the scripts that Streamlit asks for late, with all that they import."""
    scripts = static / "static" / "js"
    named = (static / "index.html").read_text(encoding="utf-8")
    waiting = [path.name for name in DRAWN_AT_ONCE for path in scripts.glob(f"{name}.*.js")]
    found: list[str] = []
    while waiting:
        name = waiting.pop(0)
        if name in named or name in found or not (scripts / name).is_file():
            continue
        found.append(name)
        waiting += _IMPORTED.findall((scripts / name).read_text(encoding="utf-8"))
    return found
