"""Stop of a tight loop, from the click to the word "Stopped" and to the moment when the next run can start."""

from __future__ import annotations

from bench.browser import Bench, Workspace
from bench.figures import Figure, Samples, Table

LOOP = "print('before')\nwhile True:\n    pass\n"
AGAINST = "not isolated, to the next run"
OUTPUT = "[data-testid=output]"
READY = ("[data-testid=runtime-state]", "Python is ready")


def measure(bench: Bench) -> Table:
    app, plain = bench.servers.app.url, bench.servers.without_headers.url
    modes = {
        "isolated by headers": (app, True, "≤ 50 ms p95", ""),
        "isolated by the service worker": (plain, True, "≤ 50 ms p95", ""),
        "not isolated": (plain, False, "", "≤ 450 ms"),
    }
    figures = []
    asked: Samples | None = None
    for mode, (url, service_workers, aim, aim_next) in reversed(modes.items()):
        with bench.browser(service_workers=service_workers) as context:
            stopped, ready = stops(Workspace.open(context, url), bench.times(30, 5))
        figures.append(Figure(f"{mode}: to the next run", ready, asked, AGAINST if asked else "", aim_next))
        asked = asked or ready
        figures.append(Figure(f"{mode}: to “Stopped”", stopped, asked, AGAINST, aim))
    return Table("Stop of `while True: pass`", figures[::-1], NOTE)


NOTE = (
    "Where the page is not isolated there is no memory that page and worker share: the worker asks 20 times a second "
    "whether it shall stop, and that is what the others are compared with."
)


def stops(workspace: Workspace, times: int) -> tuple[Samples, Samples]:
    workspace.wait_for("ready")
    workspace.wait_for_snapshot()
    workspace.write(LOOP)
    stopped, ready = [], []
    for _ in range(times):
        workspace.click("run", (OUTPUT, "before"))
        workspace.page.wait_for_timeout(RUNNING_MS)
        first, second = workspace.click("stop", (OUTPUT, "Stopped"), READY)
        stopped.append(first)
        ready.append(second)
        workspace.wait_until_idle()
    return Samples(stopped), Samples(ready)


RUNNING_MS = 100
