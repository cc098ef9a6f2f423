"""A learner's first and second visit over slower lines and on a slower processor."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import BrowserContext

from bench.browser import Bench, Workspace, bare_python
from bench.figures import Figure, Samples, Table
from bench.relay import LOCALHOST, Network, Relay
from bench.visit import heading

CASES = (
    (LOCALHOST, 1),
    (Network("20 Mbit/s, 40 ms", 20, 40), 1),
    (Network("5 Mbit/s, 100 ms", 5, 100), 1),
    (LOCALHOST, 4),
    (Network("20 Mbit/s, 40 ms", 20, 40), 4),
)
HEADING, PYTHON = "heading of a bare Streamlit app", "bare `loadPyodide`"
NOTE = (
    "The line is a relay between browser and server: so many bits a second for all connections together, so long there "
    "and back, one more turn for each new connection. A slowed processor is that of the page and the frame (Chromium's "
    "emulation), not that of the workers. Ready counts from the navigation of the page; bytes are from the server."
)


def measure(bench: Bench) -> Table:
    return Table("Slower lines and processors", [each for case in CASES for each in visits(bench, *case)], NOTE)


def visits(bench: Bench, network: Network, slower: int) -> list[Figure]:
    times: dict[str, list[float]] = {}

    def note(name: str, value: float) -> None:
        times.setdefault(name, []).append(value)

    app, bare = bench.servers.app, bench.servers.bare
    with Relay(app.port, network) as to_app, Relay(bare.port, network) as to_bare:
        for _ in range(bench.times(7, 1)):
            ours, theirs, python = bench.new_profile(), bench.new_profile(), bench.new_profile()
            for visit in ("First", "Second"):
                with slowed(bench, theirs, slower) as context:
                    note(f"{visit} {HEADING}", heading(context, to_bare.url))
                with slowed(bench, python, slower) as context:
                    note(f"{visit} {PYTHON}", bare_python(context, to_app.url)[1])
                before = to_app.received
                with slowed(bench, ours, slower) as context:
                    workspace = Workspace.open(context, to_app.url)
                    for moment in ("question", "ready"):
                        workspace.wait_for(moment)
                        note(f"{visit} {moment}", workspace.ms(moment))
                    note(f"{visit} bytes", (to_app.received - before) / 1e6)
                    workspace.wait_for_snapshot()
    where = network.name if slower == 1 else f"{network.name}, processor {slower}× slowed"
    figures = []
    for visit in ("First", "Second"):
        for what, moment, against in (("question visible", "question", HEADING), ("Python ready", "ready", PYTHON)):
            measured, baseline = Samples(times[f"{visit} {moment}"]), Samples(times[f"{visit} {against}"])
            figures.append(Figure(f"{where}: {visit.lower()} visit, {what}", measured, baseline, against))
        figures.append(
            Figure(f"{where}: {visit.lower()} visit, bytes until ready", Samples(times[f"{visit} bytes"], "MB"))
        )
    return figures


@contextmanager
def slowed(bench: Bench, profile: Path, slower: int) -> Iterator[BrowserContext]:
    """A browser whose page thinks so many times slower."""
    with bench.browser(profile) as context:
        if slower > 1:
            session = context.new_cdp_session(context.pages[0])
            session.send("Emulation.setCPUThrottlingRate", {"rate": slower})
        yield context
