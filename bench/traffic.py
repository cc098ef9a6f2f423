"""Bytes from the server on the wire, first and second visit, counted by a relay between browser and server."""

from __future__ import annotations

from collections.abc import Callable

from playwright.sync_api import BrowserContext

from bench.browser import Bench, Workspace, bare_python, poll
from bench.figures import Figure, Samples, Table
from bench.relay import Relay
from tests.e2e.server import AppServer

QUIET_MS = 3000
"""Late requests are waited for."""


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
        Figure(f"{name} visit", Samples([ours], "MB"), Samples([theirs], "MB"), against, aim)
        for name, ours, theirs, aim in zip(("First", "Second"), whole, together, ("≤ 9 MB", ""), strict=True)
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
