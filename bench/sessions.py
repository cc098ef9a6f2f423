"""Memory of the server for a hundred visits at once, beside that of a bare Streamlit app."""

from __future__ import annotations

import base64
from pathlib import Path

from playwright.sync_api import Page
from streamlit.proto.BackMsg_pb2 import BackMsg

from bench.browser import Bench
from bench.figures import Figure, Samples, Table
from tests.e2e.server import AppServer

SESSIONS = 100

# Each begins as a page does, and stays connected; its documents are never read, because no browser stands behind it.
CONNECT = """async ([url, hello, count]) => {
    const bytes = Uint8Array.from(atob(hello), (each) => each.charCodeAt(0));
    window.sockets ??= [];
    for (let number = 0; number < count; number++) {
        const socket = new WebSocket(url, ["streamlit"]);
        socket.binaryType = "arraybuffer";
        await new Promise((resolve, reject) => { socket.onopen = resolve; socket.onerror = reject; });
        let silence;
        await new Promise((resolve) => {
            const later = () => { clearTimeout(silence); silence = setTimeout(resolve, 250); };
            socket.onmessage = later;
            socket.send(bytes);
        });
        window.sockets.push(socket);
    }
}"""


def measure(bench: Bench) -> Table:
    count = bench.times(SESSIONS, 20)
    with bench.browser() as context:
        page = context.pages[0]
        ours, bare = (per_session(page, each, count) for each in (bench.servers.app, bench.servers.bare))
    figure = Figure(
        f"Each of {count} visits", Samples([ours], "MB"), Samples([bare], "MB"), "a bare app", "≤ 3 MB more"
    )
    return Table(
        "Memory of the server", [figure], "Growth of the resident set; visits whose documents are not read yet."
    )


def per_session(page: Page, server: AppServer, count: int) -> float:
    """The MB that the server's process grows by with each visit."""
    page.goto(f"{server.url}_stcore/health")
    message = BackMsg()
    message.rerun_script.query_string = ""
    hello = base64.b64encode(message.SerializeToString()).decode()
    url = f"{server.url.replace('http', 'ws', 1)}_stcore/stream"
    page.evaluate(CONNECT, [url, hello, 5])
    before = resident_mb(server)
    page.evaluate(CONNECT, [url, hello, count])
    return (resident_mb(server) - before) / count


def resident_mb(server: AppServer) -> float:
    assert server.process is not None
    lines = Path(f"/proc/{server.process.pid}/status").read_text(encoding="utf-8").splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("VmRSS:")) / 1000
