"""A learner's first and second visit to a question's address, in a browser that was just started each time."""

from __future__ import annotations

from playwright.sync_api import BrowserContext

from bench.browser import Bench, Workspace, bare_python, poll
from bench.figures import Figure, Samples, Table

MOMENTS = ("question", "editor", "ready")
READY_AIMS = {"First visit": "≤ 0.8×", "Second visit": ""}


def measure(bench: Bench) -> Table:
    first, second = Visits(), Visits()
    for _ in range(bench.times(7, 1)):
        app, bare, python = bench.new_profile(), bench.new_profile(), bench.new_profile()
        with bench.browser(bare) as context:
            first.bare.append(heading(context, bench.servers.bare.url))
        with bench.browser(python) as context:
            first.python.append(bare_python(context, bench.servers.app.url)[1])
        with bench.browser(app) as context:
            workspace = Workspace.open(context, bench.servers.app.url)
            first.add(workspace)
            workspace.wait_for_snapshot()
        with bench.browser(bare) as context:
            second.bare.append(heading(context, bench.servers.bare.url))
        with bench.browser(python) as context:
            second.python.append(bare_python(context, bench.servers.app.url)[1])
        with bench.browser(app) as context:
            second.add(Workspace.open(context, bench.servers.app.url))
    figures = [*first.figures("First visit"), *second.figures("Second visit")]
    return Table("From navigation to a question that can be answered", figures, NOTE)


NOTE = (
    "Each visit in a browser process that was just started. Ready counts from the navigation of the page, so it holds "
    "Streamlit's own start as well, and from the workspace frame's own navigation."
)


class Visits:
    """The times of visits of one kind, all in ms."""

    def __init__(self) -> None:
        self.moments: dict[str, list[float]] = {name: [] for name in (*MOMENTS, "frame")}
        self.bare: list[float] = []
        self.python: list[float] = []

    def add(self, workspace: Workspace) -> None:
        for moment in ("editor", "ready"):
            workspace.wait_for(moment)
        for moment in MOMENTS:
            self.moments[moment].append(workspace.ms(moment))
        self.moments["frame"].append(workspace.ms_in_frame("ready"))

    def figures(self, visit: str) -> list[Figure]:
        streamlit, python = Samples(self.bare), Samples(self.python)
        on_screen = "heading of a bare Streamlit app"
        bare, aim = "bare `loadPyodide`", READY_AIMS[visit]
        return [
            Figure(f"{visit}: question visible", Samples(self.moments["question"]), streamlit, on_screen, "≤ 1.5×"),
            Figure(f"{visit}: editor usable", Samples(self.moments["editor"]), streamlit, on_screen, "≤ 1.5×"),
            Figure(
                f"{visit}: Python ready, from the page's navigation", Samples(self.moments["ready"]), python, bare, aim
            ),
            Figure(f"{visit}: Python ready, from the frame's navigation", Samples(self.moments["frame"]), python, bare),
        ]


def heading(context: BrowserContext, url: str) -> float:
    """The ms until a bare Streamlit app shows its heading."""
    page = context.pages[0]
    page.goto(url)
    poll(page, "window.benchmark.seen.heading")
    return float(page.evaluate("benchmark.seen.heading - benchmark.opened"))
