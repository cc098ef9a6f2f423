"""A page switch by the navigation, beside a Streamlit app that has two pages and nothing else."""

from __future__ import annotations

from playwright.sync_api import Page

from bench.browser import Bench, Workspace, clicked, poll
from bench.figures import Figure, Samples, Table

UNCOUNTED = 2
FINISHED = ("[data-testid=stApp][data-test-script-state=notRunning]", "")


def measure(bench: Bench) -> Table:
    times = bench.times(10)
    with bench.browser() as context:
        page = context.pages[0]
        page.goto(bench.servers.bare.url)
        poll(page, "window.benchmark.seen.heading")
        bare_shown, bare_finished = switches(page, ("Two", "One"), times)
    with bench.browser() as context:
        workspace = Workspace.open(context, bench.servers.app.url)
        workspace.wait_for("ready")
        workspace.wait_for_snapshot()
        shown, finished = switches(workspace.page, ("Modules", "History"), times)
    against = "bare two-page Streamlit app"
    figures = [
        Figure("Click to the new page's heading", shown, bare_shown, against, "≤ 300 ms"),
        Figure("Click to the end of the page's script", finished, bare_finished, against),
    ]
    return Table("Page switch", figures, "Between Modules and History, with the workspace and its Python alive behind.")


def switches(page: Page, titles: tuple[str, str], times: int) -> tuple[Samples, Samples]:
    shown, finished = [], []
    for _ in range(times):
        for title in titles:
            address = title.lower() if title != "One" else ""
            link = f"[data-testid=stSidebarNav] a[href$='/{address}']"
            first, second = clicked(page.main_frame, link, ("h1", title), FINISHED)
            shown.append(first)
            finished.append(second)
            page.wait_for_timeout(PAUSE_MS)
    return Samples(shown[UNCOUNTED:]), Samples(finished[UNCOUNTED:])


PAUSE_MS = 300
