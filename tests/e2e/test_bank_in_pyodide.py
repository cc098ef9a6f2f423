"""Every row of every problem in the Python that learners have: its answers are those that the bank was checked with."""

import json
import os
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, Route
from pyodide_runner.frontend.python.judge.judgement import expected_outcome
from pyodide_runner.frontend.python.validate.draft import MISTAKE_LINES

from pytrix.question.bank import DEFAULT_ROOT, Bank
from pytrix.question.instance import instance
from pytrix.question.quality.examination import key_of
from pytrix.question.source import with_variation

FRONTEND = Path(__file__).resolve().parents[2] / "components/pyodide_runner/pyodide_runner/frontend"
SITE = "http://localhost:9/"
PAGES = 2
EACH = int(os.environ.get("BANK_EACH", "1"))
"""Set to 10, only each tenth problem is tried."""
TYPES = {
    ".html": "text/html",
    ".js": "text/javascript",
    ".mjs": "text/javascript",
    ".wasm": "application/wasm",
    ".json": "application/json",
}

EXAMINER = """
import json
import os
from time import perf_counter

from judge import outcome_of
from judge.judgement import _alike, BLANK as OUTCOME, expanded_input, judge_data, matches


def examine(text):
    job = json.loads(text)
    question = job["question"]
    started = perf_counter()
    failures = [*reference(question, job["large"])]
    for number, code in enumerate(job["mistakes"]):
        failures += mistake(question, number, code, job["lines"])
    return json.dumps({"name": job["name"], "failures": failures, "seconds": perf_counter() - started})


def reference(question, large):
    inputs = [expanded_input(question, index) for index in range(len(question["tests"]))]
    outcomes = [outcome_of(question["solution"], question["spec"], each) for each in inputs]
    for index, result in enumerate(judge_data(question, outcomes)["results"]):
        if result["status"] != "passed":
            yield f"test {index + 1}, {result['call']}: {result['difference'] or result['error'] or result['status']}"
    for index, (test, outcome) in enumerate(zip(question["tests"], outcomes)):
        took, limit = outcome["ms"] or 0, test["timeLimitMs"]
        if took > limit:
            yield f"test {index + 1}, {test['call']}: the solution took {took:.0f} of {limit} ms"
    if large and not matches(question, large, outcomes[-1], len(outcomes) - 1):
        yield f"test {len(outcomes)}: the large input has another answer than in CPython"


def mistake(question, number, code, lines):
    ended = False
    for index, listed in enumerate(question["mistakes"][number]["outcomes"]):
        listed = {**OUTCOME, **json.loads(listed)}
        if listed["status"] == "unknown":
            continue
        given = question["tests"][index]["input"]
        got = {**OUTCOME, "status": "not_run"} if ended else outcome_of(code, question["spec"], given, max_lines=lines)
        ended = ended or got["status"] == "timeout"
        if not _alike(listed, got, question["spec"]["compare"]):
            call = question["tests"][index]["call"]
            yield f"test {index + 1}, {call}: mistake {number + 1} gives {told(got)} instead of {told(listed)}"


def told(outcome):
    error = outcome["error"] and outcome["error"]["type"]
    return f"{outcome['status']} {outcome['value'] or error or repr(outcome['stdout'])}"[:200]
"""

START = """
async ([base, sources, examiner]) => {
  const { loadPyodide } = await import(`${base}vendor/pyodide/pyodide.mjs`);
  const { fitStack } = await import(`${base}worker/stack.js`);
  const pyodide = await loadPyodide({ indexURL: `${base}vendor/pyodide/` });
  pyodide.FS.mkdirTree("/bank/judge");
  for (const [name, text] of Object.entries(sources)) pyodide.FS.writeFile(`/bank/judge/${name}`, text);
  pyodide.FS.writeFile("/bank/examiner.py", examiner);
  pyodide.runPython("import sys; sys.path.insert(0, '/bank')");
  // As where learners' code runs: what calls itself without end comes to a RecursionError.
  fitStack(pyodide._module, [])(true);
  window.examine = pyodide.pyimport("examiner").examine;
  return pyodide.runPython("sys.version.split()[0]");
}
"""
GO = """
(jobs) => {
  const work = async () => {
    const answers = [];
    for (const job of jobs) {
      await new Promise((resolve) => setTimeout(resolve));
      try {
        answers.push(window.examine(job));
      } catch (error) {
        throw new Error(`${JSON.parse(job).name}: ${error}`);
      }
    }
    return answers;
  };
  window.answers = work();
}
"""


def jobs_of(bank: Bank, key: str) -> Iterator[str]:
    """A JSON text for each row: the question, its wrong solutions, and what CPython answers to the large input."""
    problem = bank.load(key)
    for seed, row in enumerate(problem.rows):
        question = json.loads(instance(problem, seed).question.to_json())
        is_large = bool(problem.slow) and not seed
        job: dict[str, Any] = {
            "name": f"{key}, row {seed + 1}",
            "question": question,
            "mistakes": [with_variation(code, problem.values(row)) for code in problem.mistaken],
            "large": expected_outcome(question, len(question["tests"]) - 1) if is_large else None,
            "lines": MISTAKE_LINES,
        }
        yield json.dumps(job)


def answer(route: Route) -> None:
    """Serve the component's own files, and an empty page."""
    path = FRONTEND / route.request.url.removeprefix(SITE)
    if path.suffix == ".html":
        route.fulfill(body="<!doctype html><title>Bank</title>", content_type="text/html")
    else:
        route.fulfill(body=path.read_bytes(), content_type=TYPES.get(path.suffix, "application/octet-stream"))


@pytest.fixture
def pages(browser_for_long: Browser) -> Iterator[list[Page]]:
    """Pages with the judge in Python; in contexts of their own, so that they work at the same time."""
    contexts: list[BrowserContext] = [browser_for_long.new_context() for _ in range(PAGES)]
    judge = {path.name: path.read_text(encoding="utf-8") for path in (FRONTEND / "python" / "judge").glob("*.py")}
    opened = []
    for context in contexts:
        context.route("**/*", answer)
        page = context.new_page()
        page.goto(f"{SITE}bank.html")
        assert page.evaluate(START, [SITE, judge, EXAMINER]).startswith("3.14")
        opened.append(page)
    yield opened
    for context in contexts:
        context.close()


# A wrong solution may be wrong because it leaves a file open.
@pytest.mark.filterwarnings("ignore::ResourceWarning", "ignore::pytest.PytestUnraisableExceptionWarning")
def test_references_and_mistakes_behave_as_in_cpython(pages: list[Page], capsys: pytest.CaptureFixture[str]) -> None:
    started = time.monotonic()
    bank = Bank()
    keys = sorted(key_of(path, DEFAULT_ROOT) for path in DEFAULT_ROOT.rglob("*.py"))[::EACH]
    jobs = [job for key in keys for job in jobs_of(bank, key)]
    made = time.monotonic()
    for place, page in enumerate(pages):
        page.evaluate(GO, jobs[place :: len(pages)])
    answers = [json.loads(each) for page in pages for each in page.evaluate("() => window.answers")]
    assert len(answers) == len(jobs) >= len(keys) > 0
    ended = time.monotonic()
    slowest = max(answers, key=lambda each: float(each["seconds"]))
    with capsys.disabled():
        sys.stdout.write(
            f"\n{len(keys)} problems, {len(jobs)} rows: made in {made - started:.0f} s, in Pyodide {ended - made:.0f} s"
            f" on {len(pages)} pages; slowest {slowest['seconds']:.1f} s, {slowest['name']}\n"
        )
    failures = [f"{each['name']}, {failure}" for each in answers for failure in each["failures"]]
    assert not failures, "\n".join(failures)
