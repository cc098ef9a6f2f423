"""Submit of 20 tests: the learner's code on each, then the judgement, beside 20 bare calls of the same function."""

from __future__ import annotations

import json
from itertools import cycle, islice
from typing import Any

from bench.browser import Bench, Workspace, bare_python, engines, start
from bench.figures import Figure, Samples, Table
from tests.e2e.questions import SIMPLE, link, question

TESTS = 20
UNCOUNTED = 1


def measure(bench: Bench) -> Table:
    url, times = bench.servers.app.url, bench.times(15, 5)
    asked: dict[str, Any] = json.loads(question(link(SIMPLE)).model_dump_json(by_alias=True))
    own = len(asked["tests"])
    wide = {**asked, "tests": list(islice(cycle(asked["tests"]), TESTS))}
    with bench.browser() as context:
        page, _ = bare_python(context, url)
        bare = {count: bare_calls(page, asked, count, times) for count in (own, TESTS)}
    with bench.browser() as context:
        page = engines(context, url)
        start(page, "engines.run")
        page.evaluate("engines.snapshot.stored()")
        given = [wide, asked["solution"]]
        script = "([question, code]) => engines.submit(engines.run, engines.judge, question, code)"
        graded = [page.evaluate(script, given) for _ in range(times + UNCOUNTED)]
    if any(each["verdict"] != "passed" for each in graded):
        raise RuntimeError(f"a right solution was not accepted: {graded}")
    with bench.browser() as context:
        screen = on_screen(Workspace.open(context, url), asked["solution"], times)
    ms = [float(each["ms"]) for each in graded]
    calls = "bare `runPython` calls"
    figures = [
        Figure(f"{TESTS} tests, run and judged", Samples(ms[UNCOUNTED:]), bare[TESTS], calls, "≤ 100 ms over"),
        Figure(f"{TESTS} tests, first submit (the judge starts)", Samples(ms[:UNCOUNTED]), bare[TESTS], calls),
        Figure(f"{own} tests on the screen: click to verdict", Samples(screen[UNCOUNTED:]), bare[own], calls),
        Figure(f"{own} tests on the screen, first submit", Samples(screen[:UNCOUNTED]), bare[own], calls),
    ]
    return Table("Submit", figures)


def bare_calls(page: Any, asked: dict[str, Any], count: int, times: int) -> Samples:
    entry = asked["spec"]["entry"]
    inputs = islice(cycle(asked["tests"]), count)
    codes = [f"import json\n{asked['solution']}\nNone"]
    codes += [f"{entry}(*json.loads({test['input']['args']!r}))" for test in inputs]
    taken = [page.evaluate("codes => bare.calls(codes)", codes) for _ in range(times + UNCOUNTED)]
    if len(taken[0]["results"]) != len(codes):
        raise RuntimeError(f"the bare calls failed: {taken[0]['results']}")
    return Samples([float(each["ms"]) for each in taken[UNCOUNTED:]])


def on_screen(workspace: Workspace, solution: str, times: int) -> list[float]:
    workspace.wait_for("ready")
    workspace.wait_for_snapshot()
    workspace.write(solution)
    taken = []
    for _ in range(times + UNCOUNTED):
        taken += workspace.click("submit", ("[data-testid=test-case-1]", ""))
        workspace.wait_until_idle()
    return taken
