"""How many causes are found in the Python that learners have, and how fast; a program to run by hand."""

from __future__ import annotations

import json
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE.parent / "trace_run"), str(HERE.parents[1])]

import conftest as pages  # noqa: E402
from playwright.sync_api import sync_playwright  # noqa: E402

CORPORA = ("errors", "answers", "structures", "plain", "further", "decoys")
PROGRAM = """
import json, statistics, sys, time
sys.path.insert(0, "/home/pyodide/code/tests")
import corpus_runs
from pyodide_runner.frontend.python import explain

taken = []
live = explain.exception
def timed(*arguments):
    began = time.perf_counter()
    try:
        return live(*arguments)
    finally:
        taken.append((time.perf_counter() - began) * 1000)
explain.exception = timed
rows = []
for name in CORPORA:
    hits, times, missed = 0, [], []
    entries = corpus_runs.entries(name)
    for entry in entries:
        taken.clear()
        actual = corpus_runs.outcome(entry)
        began = time.perf_counter()
        told = corpus_runs.explanation(entry, actual)
        times.append((time.perf_counter() - began) * 1000 + sum(taken))
        check = corpus_runs.untrue if "never" in entry else corpus_runs.shortcomings
        problems = check(entry, told)
        hits += not problems
        missed += [entry["id"]] if problems else []
    slowest = max(range(len(times)), key=times.__getitem__)
    rows.append([name, len(entries), hits, statistics.median(times), times[slowest], entries[slowest]["id"], missed])
json.dumps(rows)
"""


def files() -> dict[str, str]:
    """The judge, the explanations and the corpora, by path in Pyodide's file system."""
    found = {"pyodide_runner/__init__.py": "", "pyodide_runner/frontend/__init__.py": ""}
    home = pages.PYTHON
    for path in [home / "__init__.py", *(home / "judge").rglob("*.py"), *(home / "explain").rglob("*.py")]:
        found[f"pyodide_runner/frontend/python/{path.relative_to(home)}"] = path.read_text(encoding="utf-8")
    for path in [HERE / "corpus_runs.py", *HERE.glob("*.toml")]:
        found[f"tests/{path.name}"] = path.read_text(encoding="utf-8")
    return found


def main() -> None:
    """Prints a row for each corpus: entries, causes found (or nothing false said), milliseconds."""
    address = pages.address.__wrapped__()
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=pages.chromium.find(), args=pages.chromium.arguments())
        page = browser.new_page()
        page.goto(f"{next(address)}/pages/pyodide.html")
        page.wait_for_function("!!window.start")
        page.evaluate("files => window.start(files, false)", files())
        rows = json.loads(page.evaluate("code => window.run(code)", PROGRAM.replace("CORPORA", repr(CORPORA))))
        browser.close()
    next(address, None)
    for name, entries, hits, middle, slowest, which, missed in rows:
        print(f"{name:12}{hits:4} of {entries:4}   median {middle:5.1f} ms   slowest {slowest:6.1f} ms ({which})")
        print("".join(f"            missed: {name}\n" for name in missed), end="")


if __name__ == "__main__":
    main()
