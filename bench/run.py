"""Run of `print(1)`: from the click to the text in the output panel, and what of it is ours."""

from __future__ import annotations

from bench.browser import Bench, Workspace, bare_python, engines, start
from bench.figures import Figure, Samples, Table

CODE = "print(1)\n"
UNCOUNTED = 3


def measure(bench: Bench) -> Table:
    url, times = bench.servers.app.url, bench.times(40, 10)
    with bench.browser() as context:
        screen = on_screen(Workspace.open(context, url), times)
    with bench.browser() as context:
        page, _ = bare_python(context, url)
        bare = [float(page.evaluate("code => bare.print(code)", CODE)) for _ in range(times + UNCOUNTED)]
    with bench.browser() as context:
        page = engines(context, url)
        start(page, "engines.run")
        engine = [page.evaluate("code => engines.print(engines.run, code)", CODE) for _ in range(times + UNCOUNTED)]
    baseline = Samples(bare[UNCOUNTED:])
    shown = Samples([float(each["shown"]) for each in engine[UNCOUNTED:]])
    ended = Samples([float(each["ended"]) for each in engine[UNCOUNTED:]])
    against = "bare `runPython` to text in the page"
    figures = [
        Figure("Click on Run to text in the output panel", Samples(screen), baseline, against, "≤ 50 ms"),
        Figure("`Engine.run` to its first output", shown, baseline, against, "≤ 10 ms over"),
        Figure("`Engine.run` to its end", ended, baseline, against, "≤ 10 ms over"),
    ]
    return Table("Run of `print(1)`", figures)


def on_screen(workspace: Workspace, times: int) -> list[float]:
    workspace.wait_for("ready")
    workspace.wait_for_snapshot()
    workspace.frame.get_by_test_id("examples-too").uncheck()
    workspace.write(CODE)
    taken = []
    for _ in range(times + UNCOUNTED):
        taken += workspace.click("run", ("[data-testid=console]", "1"))
        workspace.wait_until_idle()
    return taken[UNCOUNTED:]
