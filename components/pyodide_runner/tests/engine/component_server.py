"""A small web server that serves the component's folder as Streamlit does, and remembers what it was asked for."""

import sys
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Self

from pyodide_runner import joined

FRONTEND = Path(__file__).parents[2] / "pyodide_runner" / "frontend"
PAGES = Path(__file__).parent / "pages"
FOLDER = "/component/runner/"
NONSENSE = b"nonsense"
ISOLATION_HEADERS = {
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Embedder-Policy": "require-corp",
    "Document-Isolation-Policy": "isolate-and-require-corp",
}


TYPES = {".bin": "application/octet-stream", ".mjs": "text/javascript", ".wasm": "application/wasm"}


class Handler(SimpleHTTPRequestHandler):
    """Serves test pages and the frontend below one folder."""

    protocol_version = "HTTP/1.1"

    def __init__(self, *args: object, site: "ComponentServer", **options: object) -> None:
        self.site = site
        self.extensions_map = {**SimpleHTTPRequestHandler.extensions_map, **TYPES}
        super().__init__(*args, **options)  # type: ignore[arg-type]

    def do_GET(self) -> None:
        self.site.requests.append(self.path)
        path = self.path.partition("?")[0]
        if not path.startswith(FOLDER) or path.removeprefix(FOLDER) in self.site.missing:
            self.send_error(404)
        elif path.removeprefix(FOLDER) in self.site.broken:
            self.send(NONSENSE)
        elif self.site.tag and path.endswith(f"/{joined.TEXTS}"):
            self.send(joined.texts(FRONTEND, path.removeprefix(FOLDER).partition("/")[0]).encode())
        else:
            super().do_GET()

    do_POST = do_GET

    def send(self, content: bytes) -> None:
        self.send_response(200)
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def translate_path(self, path: str) -> str:
        name = path.partition("?")[0].removeprefix(FOLDER)
        page = PAGES / name
        return str(page if page.is_file() else FRONTEND / name)

    def end_headers(self) -> None:
        for name, value in self.site.headers.items():
            self.send_header(name, value)
        if self.site.tag:
            self.send_header("ETag", self.site.tag)
            self.send_header("Component-Sources", self.site.tag)
        if self.site.python:
            self.send_header("Component-Python", self.site.python)
        self.send_header("Cache-Control", self.caching())
        super().end_headers()

    def caching(self) -> str:
        path, _, query = self.path.partition("?")
        if path.endswith(".html"):
            return "no-store"
        return "public, immutable, max-age=86400" if query and path.endswith(joined.TEXTS) else "public"

    def log_message(self, format: str, *args: object) -> None:  # noqa: A002
        pass


class Server(ThreadingHTTPServer):
    """Says nothing when a browser goes away in the middle of an answer."""

    def handle_error(self, request: object, client_address: object) -> None:
        if not isinstance(sys.exception(), ConnectionError):
            super().handle_error(request, client_address)  # type: ignore[arg-type]


class ComponentServer:
    """The server on a free port of this machine; `missing` holds paths that answer 404, `broken` ones that
    answer nonsense; `python` is told as the digest of the Python files.

    Without a `tag` it sends no validators, as Streamlit does; a new one says that all files have changed, and the texts
    of a folder come together.
    """

    def __init__(self, headers: dict[str, str] | None = None) -> None:
        self.headers = headers or {}
        self.requests: list[str] = []
        self.missing: set[str] = set()
        self.broken: set[str] = set()
        self.python: str | None = None
        self.tag: str | None = None
        self._server = Server(("127.0.0.1", 0), partial(Handler, site=self))
        self._thread = Thread(target=self._server.serve_forever, daemon=True)

    @property
    def origin(self) -> str:
        return f"http://localhost:{self._server.server_port}"

    def page(self, query: str = "") -> str:
        return f"{self.origin}{FOLDER}engine.html{query}"

    def __enter__(self) -> Self:
        self._thread.start()
        return self

    def __exit__(self, *failure: object) -> None:
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()
