"""How long the interpreter alone takes to be ready: first visit, second visit, and after a kill."""

from __future__ import annotations

from bench.browser import Bench, bare_python, engines, start
from bench.figures import Figure, Samples, Table


def measure(bench: Bench) -> Table:
    url = bench.servers.app.url
    kinds = ("first", "bare first", "second", "normal", "bare second", "restart")
    ms: dict[str, list[float]] = {kind: [] for kind in kinds}
    for _ in range(bench.times(7, 1)):
        app, bare = bench.new_profile(), bench.new_profile()
        with bench.browser(bare) as context:
            ms["bare first"].append(bare_python(context, url)[1])
        with bench.browser(app) as context:
            page = engines(context, url)
            ms["first"].append(expected(start(page, "engines.run"), "prepared"))
            page.evaluate("engines.snapshot.stored()")
            for _ in range(RESTARTS):
                ms["restart"].append(float(page.evaluate("engines.restart(engines.run)")["ms"]))
        with bench.browser(bare) as context:
            ms["bare second"].append(bare_python(context, url)[1])
        with bench.browser(app) as context:
            ms["second"].append(expected(start(engines(context, url), "engines.run"), "snapshot"))
        with bench.browser(app) as context:
            ms["normal"].append(expected(start(engines(context, url), "engines.normal()"), "cached"))
    samples = {kind: Samples(values) for kind, values in ms.items()}
    bare_first, bare_second = "bare `loadPyodide`", "bare `loadPyodide`, second visit"
    figures = [
        Figure("First visit to ready", samples["first"], samples["bare first"], bare_first, "≤ 0.45×"),
        Figure("Second visit to ready", samples["second"], samples["normal"], NORMAL, "≤ 0.35×"),
        Figure("Second visit to ready", samples["second"], samples["bare second"], bare_second, "≤ 0.25×"),
        Figure("Kill to ready", samples["restart"], samples["normal"], NORMAL, "≤ 0.15×"),
    ]
    return Table("Start of Python", figures, NOTE)


RESTARTS = 5
NORMAL = "the same from cached files, no snapshot"
NOTE = "The engine alone on an empty, isolated page of the app's server; each visit in a browser that was just started."


def expected(started: tuple[float, str], kind: str) -> float:
    """The ms of a start that was of the kind that is measured here."""
    ms, actual = started
    if actual != kind:
        raise RuntimeError(f"a {kind} start was to be measured, but Python's start was {actual}")
    return ms
