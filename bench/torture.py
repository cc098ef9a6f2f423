"""The torture list: from a program's end, or from Stop, to the message and to the moment the next run can start."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager

from bench.browser import Bench, Workspace
from bench.figures import Grid, number
from tests.e2e.questions import SIMPLE, link, right
from tests.e2e.torture import CASES, LIMIT_MS, SETTINGS, STOPPED, VERDICTS, Ends

OUTPUT = "[data-testid=output]"
READY = ("[data-testid=runtime-state]", "Python is ready")
IDLE = ("[data-testid=stop][hidden]", "")
PUT = """code => {
    const host = document.querySelector("[data-testid=editor]");
    (host.env ? host : host.querySelector(".ace_editor")).env.editor.setValue(code, 1);
}"""
KEEP = "for (const [key, kept] of Object.entries(SETTINGS)) localStorage[key] ??= JSON.stringify(kept);"
RUNNING_MS = 100


def measure(bench: Bench) -> Grid:
    servers = bench.servers
    modes = {
        "headers": (servers.hurried(isolation_headers=True).url, True),
        "service worker": (servers.hurried(isolation_headers=False).url, True),
        "none": (servers.hurried(isolation_headers=False).url, False),
    }
    found: dict[str, dict[tuple[str, str, Ends], str]] = {}
    for mode, (url, service_workers) in modes.items():
        with workspace(bench, url, service_workers=service_workers) as opened:
            found[mode] = dict(cells(opened))
    rows = [(*key, *(cells[key] for cells in found.values())) for key in found["headers"]]
    return Grid("The torture list", ("program", "pressed", "ended by", *modes), rows, NOTE)


NOTE = (
    "Milliseconds to the message / until the next run can start, once each. They count from the click on Run, Submit "
    f"or Stop; for a program that the time limit ended (here {LIMIT_MS:,} ms) from the limit."
)


@contextmanager
def workspace(bench: Bench, url: str, *, service_workers: bool) -> Iterator[Workspace]:
    with bench.browser(service_workers=service_workers) as context:
        context.add_init_script(KEEP.replace("SETTINGS", json.dumps(SETTINGS)))
        opened = Workspace.open(context, url)
        opened.wait_for("ready")
        opened.wait_for_snapshot()
        yield opened


def cells(opened: Workspace) -> Iterator[tuple[tuple[str, str, Ends], str]]:
    solution = right(link(SIMPLE))
    for case in CASES:
        submit = case.submitted(solution)
        verdict = VERDICTS[case.verdict]
        if case.run_ends != "stop":
            yield (case.name, "Run", case.run_ends), ended(opened, "run", case.run, case.says, case.run_ends)
        if case.run_ends != "itself":
            yield (case.name, "Run", "stop"), stopped(opened, "run", case.run, STOPPED)
        yield (case.name, "Submit", case.submit_ends), ended(opened, "submit", submit, verdict, case.submit_ends)
        if case.submit_ends == "limit":
            yield (case.name, "Submit", "stop"), stopped(opened, "submit", submit, VERDICTS["stopped"])


def ended(opened: Workspace, button: str, code: str, says: str, ends: Ends) -> str:
    put(opened, code)
    message, _, ready = opened.click(button, (OUTPUT, "", says), IDLE, READY)
    limit = LIMIT_MS if ends == "limit" else 0
    return cell(opened, message - limit, ready - limit)


def stopped(opened: Workspace, button: str, code: str, says: str) -> str:
    put(opened, code)
    opened.click(button, ("[data-testid=stop]:not([hidden])", ""))
    opened.page.wait_for_timeout(RUNNING_MS)
    message, _, ready = opened.click("stop", (OUTPUT, "", says), IDLE, READY)
    return cell(opened, message, ready)


def put(opened: Workspace, code: str) -> None:
    """Code into the editor at once; how long typing takes is not what is measured."""
    opened.frame.evaluate(PUT, code)


def cell(opened: Workspace, message: float, ready: float) -> str:
    opened.wait_until_idle()
    return f"{number(message)} / {number(ready)}"
