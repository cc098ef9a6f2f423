"""A real Chromium on the component's own files, and recordings made in both Pythons."""

import functools
import http.server
import json
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, sync_playwright
from pyodide_runner.frontend.python.trace_run import record_text

HERE = Path(__file__).resolve().parent
COMPONENT = HERE.parents[1]
PYTHON = COMPONENT / "pyodide_runner" / "frontend" / "python"
sys.path[:0] = [str(HERE), str(COMPONENT.parents[1] / "scripts")]

import chromium  # noqa: E402


class Handler(http.server.SimpleHTTPRequestHandler):
    """Serves the frontend, and pages of this folder below /pages/."""

    def translate_path(self, path: str) -> str:
        name = path.partition("?")[0]
        return str(HERE / name.strip("/")) if name.startswith("/pages/") else super().translate_path(path)

    def log_message(self, format: str, *arguments: object) -> None:  # noqa: A002
        pass


@pytest.fixture(scope="session")
def address() -> Iterator[str]:
    folder = COMPONENT / "pyodide_runner" / "frontend"
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(Handler, directory=str(folder)))
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}"
    server.shutdown()
    thread.join()
    server.server_close()


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    with sync_playwright() as playwright:
        instance = playwright.chromium.launch(executable_path=chromium.find(), args=chromium.arguments())
        yield instance
        instance.close()


@pytest.fixture
def open_page(browser: Browser, address: str) -> Iterator[Callable[..., Page]]:
    contexts = []

    def open_page(path: str, **options: object) -> Page:
        context = browser.new_context(**options)  # type: ignore[arg-type]
        contexts.append(context)
        page = context.new_page()
        problems: list[str] = []
        page.on("pageerror", lambda error: problems.append(str(error)))
        page.problems = problems  # type: ignore[attr-defined]
        page.goto(address + path)
        return page

    yield open_page
    for context in contexts:
        context.close()


@pytest.fixture(scope="session")
def pyodide(browser: Browser, address: str) -> Page:
    """A page that makes recordings with the Python that learners have."""
    page = browser.new_page()
    page.goto(f"{address}/pages/pyodide.html")
    page.wait_for_function("!!window.start")
    files = [path for folder in ("judge", "trace_run") for path in (PYTHON / folder).rglob("*.py")]
    page.evaluate(
        "files => window.start(files)", {str(path.relative_to(COMPONENT)): path.read_text() for path in files}
    )
    return page


@pytest.fixture(params=["CPython", "Pyodide"])
def record(request: pytest.FixtureRequest) -> Callable[..., Any]:
    def record(code: str, spec: Any = None, test_input: Any = None, stdin: Any = None, **others: Any) -> Any:
        asked = {"code": code, "spec": spec, "input": test_input, "stdin": stdin, **others}
        return json.loads(make(json.dumps(asked)))

    def in_pyodide(asked: str) -> str:
        page: Page = request.getfixturevalue("pyodide")
        return str(page.evaluate("asked => window.record(asked)", asked))

    make = record_text if request.param == "CPython" else in_pyodide
    return record
