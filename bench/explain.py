"""How long an explanation takes: of an error while a program runs, and of a wrong answer after a submit."""

from __future__ import annotations

import json
from typing import Any

from bench.browser import Bench, bare_python, engines, start
from bench.figures import Figure, Samples, Table
from tests.e2e.questions import SIMPLE, link, question

ERRORS = ("print(totl)\n", "def f(x)\n    return x\n", "'3' + 4\n", "[1, 2][2]\n", "int('two')\n")
PRINTS = "def {entry}(text):\n    print(text[::2])\n"
UNCOUNTED = 1


def measure(bench: Bench) -> Table:
    url, times = bench.servers.app.url, bench.times(10, 3)
    asked: dict[str, Any] = json.loads(question(link(SIMPLE)).model_dump_json(by_alias=True))
    with bench.browser() as context:
        page, _ = bare_python(context, url)
        bare = [float(page.evaluate("code => bare.print(code)", "print(1)")) for _ in range(times + UNCOUNTED)]
    with bench.browser() as context:
        page = engines(context, url)
        start(page, "engines.run")
        page.evaluate("engines.snapshot.stored()")
        script = "code => engines.raise(engines.run, code)"
        raised = [page.evaluate(script, code) for _ in range(times + UNCOUNTED) for code in ERRORS]
        start(page, "engines.judge")
        given = [asked, PRINTS.format(entry=asked["spec"]["entry"])]
        script = "([question, code]) => engines.wrong(engines.run, engines.judge, question, code)"
        wrong = [page.evaluate(script, given) for _ in range(times + UNCOUNTED)]
    if not all(each["explained"] for each in (*raised, *wrong)):
        raise RuntimeError("an error or a wrong answer was not explained")
    against, baseline = "bare `runPython` of `print(1)`", Samples(bare[UNCOUNTED:])
    errors, answers = ([float(each["ms"]) for each in made] for made in (raised, wrong))
    figures = [
        Figure("An error: run to its explained end", Samples(errors[len(ERRORS) :]), baseline, against, "≤ 100 ms"),
        Figure("The first error of each kind of a visit", Samples(errors[: len(ERRORS)]), baseline, against),
        Figure("A wrong answer: the explanation", Samples(answers[UNCOUNTED:]), baseline, against, "≤ 100 ms"),
    ]
    return Table("Explanations", figures)
