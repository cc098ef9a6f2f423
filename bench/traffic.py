"""Bytes from the server on the wire, first and second visit, counted by a relay between browser and server."""

from __future__ import annotations

import socket
from collections.abc import Callable
from contextlib import suppress
from threading import Lock, Thread
from typing import Self

from playwright.sync_api import BrowserContext

from bench.browser import Bench, Workspace, bare_python, poll
from bench.figures import Figure, Samples, Table
from tests.e2e.server import AppServer

QUIET_MS = 3000
"""Late requests are waited for."""
CHUNK = 65_536


def measure(bench: Bench) -> Table:
    def app(context: BrowserContext, url: str) -> None:
        workspace = Workspace.open(context, url)
        workspace.wait_for("ready")
        workspace.wait_for_snapshot()

    def streamlit(context: BrowserContext, url: str) -> None:
        context.pages[0].goto(url)
        poll(context.pages[0], "window.benchmark.seen.heading")

    def python(context: BrowserContext, url: str) -> None:
        bare_python(context, url)

    whole = visits(bench, bench.servers.app, app)
    parts = [visits(bench, bench.servers.bare, streamlit), visits(bench, bench.servers.app, python)]
    together = [sum(visit) for visit in zip(*parts, strict=True)]
    against = "bare Streamlit app and bare `loadPyodide`"
    figures = [
        Figure(f"{name} visit", Samples([ours], "MB"), Samples([theirs], "MB"), against)
        for name, ours, theirs in zip(("First", "Second"), whole, together, strict=True)
    ]
    return Table(
        "Bytes from the server", figures, "With headers and websocket frames, until Python is ready and after."
    )


def visits(bench: Bench, server: AppServer, visit: Callable[[BrowserContext, str], None]) -> list[float]:
    """The MB of two visits in one profile, each in a browser that was just started."""
    profile = bench.new_profile()
    counts = []
    with Relay(server.port) as relay:
        for _ in range(2):
            before = relay.received
            with bench.browser(profile) as context:
                visit(context, relay.url)
                context.pages[0].wait_for_timeout(QUIET_MS)
            counts.append((relay.received - before) / 1e6)
    return counts


class Relay:
    """Hands everything on between a port of its own and the server's; `received` counts what the server sent."""

    def __init__(self, target: int) -> None:
        self.target = target
        self.received = 0
        self.lock = Lock()
        self.listener = socket.create_server(("127.0.0.1", 0))

    @property
    def url(self) -> str:
        return f"http://localhost:{self.listener.getsockname()[1]}/"

    def __enter__(self) -> Self:
        Thread(target=self._accept, daemon=True).start()
        return self

    def __exit__(self, *failure: object) -> None:
        self.listener.close()

    def _accept(self) -> None:
        while True:
            try:
                browser, _ = self.listener.accept()
            except OSError:
                return
            server = socket.create_connection(("127.0.0.1", self.target))
            for ends in ((browser, server, False), (server, browser, True)):
                Thread(target=self._hand_on, args=ends, daemon=True).start()

    def _hand_on(self, source: socket.socket, target: socket.socket, counts: bool) -> None:
        try:
            while data := source.recv(CHUNK):
                target.sendall(data)
                if counts:
                    with self.lock:
                        self.received += len(data)
        except OSError:
            pass
        finally:
            with suppress(OSError):
                target.shutdown(socket.SHUT_WR)
