"""How long after a wrong answer the place of its fault is told, in wrong programs that somebody wrote blind."""

from __future__ import annotations

from typing import Any

from bench.browser import Bench, engines, start
from bench.causes import sets
from bench.figures import Figure, Samples, Table

SETS = ("blind_novice", "blind_school")
UNCOUNTED = 2


def measure(bench: Bench) -> Table:
    wrongs = [each for name in SETS for each in sets.blind(name)][:: bench.times(2, 8)]
    with bench.browser() as context:
        page = engines(context, bench.servers.app.url)
        start(page, "engines.run")
        page.evaluate("engines.snapshot.stored()")
        script = "([question, code]) => engines.place(question, code)"
        given = [[each.question, each.code] for each in (*wrongs[:UNCOUNTED], *wrongs)]
        made: list[dict[str, Any]] = [page.evaluate(script, each) for each in given][UNCOUNTED:]
    ends: dict[str, list[float]] = {}
    for each in made:
        if each["sought"]:
            ends.setdefault(_ending(each["said"]), []).append(float(each["ms"]))
    rows = (
        ("one change makes all tests pass", "≤ 1 s p95"),
        ("two changes, a first step, or a wrong value", "≤ 3 s"),
        ("no place is certain", "≤ 3 s, nothing is shown"),
    )
    figures = [
        Figure(f"Verdict to the end of the search: {name}", Samples(ends[name]), aim=aim)
        for name, aim in rows
        if name in ends
    ]
    note = f"{len(made)} programs of set B, one after the other; a verdict that needs no search is left out."
    return Table("The place of a fault", figures, note)


def _ending(said: str | None) -> str:
    if said is None:
        return "no place is certain"
    return (
        "one change makes all tests pass"
        if said.startswith("One small change makes all")
        else "two changes, or a first step"
    )
