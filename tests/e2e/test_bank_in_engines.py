"""The frame's own engines on the bank: right programs are accepted, slow ones rejected, questions pass validation."""

import json
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, Route

from pytrix.question.bank import DEFAULT_ROOT, Bank
from pytrix.question.instance import instance
from pytrix.question.problem import Problem
from pytrix.question.quality.examination import key_of
from pytrix.question.source import with_variation

FRONTEND = Path(__file__).resolve().parents[2] / "components/pyodide_runner/pyodide_runner/frontend"
SITE = "http://localhost:9/"
PAGES = 2
TYPES = {
    **{".js": "text/javascript", ".mjs": "text/javascript", ".wasm": "application/wasm"},
    **{".json": "application/json", ".html": "text/html"},
}
ISOLATED = {"Cross-Origin-Opener-Policy": "same-origin", "Cross-Origin-Embedder-Policy": "require-corp"}
TIMES_SLOWER = 5
VALIDATED = (
    "arrays-and-lists-python-lists/in-place-manipulation/move-zeros/shelve_the_gaps",
    "file-handling-python-specific/file-processing-patterns/log-file-analysis/busiest_door",
    "linked-lists/reversal/iterative-reversal/turn_the_train",
    "math-and-number-theory/number-properties/digits/ticket_counter",
    "stacks-and-queues/design-problems/min-stack/receipt_pile",
    "string-manipulation/string-transformation/encode-decode/light_signals",
)
"""A problem of each kind: in place, files, linked lists, a program, a class, and one whose reference raises."""

START = """
async () => {
  const [{ Assets }, { calibrate }, { Engine }, { grade }, { Snapshot }] = await Promise.all(
    ["engine/assets", "grading/calibration", "engine/engine", "grading/grader", "engine/snapshot"]
      .map((name) => import(`./${name}.js`)),
  );
  const base = new URL("./", location.href);
  const shared = { isolation: "headers", assets: new Assets(base), snapshot: new Snapshot(base) };
  const runEngine = new Engine({ role: "run", ...shared });
  const judgeEngine = new Engine({ role: "judge", ...shared });
  await Promise.all([runEngine.load(), judgeEngine.load()]);
  const work = async (jobs) => {
    const answers = [];
    for (const { question, programs } of jobs) {
      const judgements = [];
      for (const code of programs) {
        const { verdict, explanation, results } = await grade({ question, code, runEngine, judgeEngine });
        judgements.push({ verdict, ...results.at(-1), what: explanation?.what ?? null });
      }
      const { solutionMs, lineMs } = await calibrate({ question, index: question.tests.length - 1, judgeEngine });
      answers.push({ judgements, solutionMs, lineMs });
    }
    return answers;
  };
  const accept = async (jobs) => {
    const refused = [];
    for (const { name, question, code } of jobs) {
      const { verdict, explanation } = await grade({ question, code, runEngine, judgeEngine });
      if (verdict !== "passed") refused.push(`${name}: ${explanation?.what ?? verdict}`);
    }
    return refused;
  };
  window.accept = (jobs) => {
    window.refused = accept(jobs);
  };
  window.go = (jobs) => {
    window.answers = work(jobs);
  };
  window.validated = async (question) => {
    const { validate } = await import("./grading/validator.js");
    return validate({ question, ...shared });
  };
  return self.crossOriginIsolated;
}
"""

SLOWER = """

from copy import deepcopy as _copied


def _slower(function):
    def wrapped(*args):
        for _ in range({times} - 1):
            function(*_copied(args))
        return function(*args)

    return wrapped


{entry} = _slower({entry})
"""
SLOWER_CLASS = """

from time import perf_counter as _clock


def _slower(method):
    def wrapped(*args):
        started = _clock()
        result = method(*args)
        end = started + {times} * (_clock() - started)
        while _clock() < end:
            pass
        return result

    return wrapped


for _name, _value in list(vars({entry}).items()):
    if callable(_value):
        setattr({entry}, _name, _slower(_value))
"""


def jobs_of(problem: Problem) -> dict[str, Any]:
    """The question of the first row with only its large test, and what to submit: right programs, then slow ones."""
    made = instance(problem, 0).question
    question = json.loads(made.to_json())
    question.update(tests=question["tests"][-1:], mistakes=[])
    variation = problem.values(problem.rows[0])
    slow = [with_variation(problem.variant(each.edits), variation) for each in problem.slow]
    wrapper = SLOWER_CLASS if made.spec.kind == "class" else SLOWER
    slower = made.solution + wrapper.format(times=TIMES_SLOWER, entry=made.spec.entry)
    return {"question": question, "programs": [made.solution, slower, *slow]}


def answer(route: Route) -> None:
    """Serve the component's own files, and an empty page, isolated from other sites."""
    path = FRONTEND / route.request.url.removeprefix(SITE)
    empty = "<!doctype html><title>Time limits</title>"
    body: str | bytes = empty if path.name == "empty.html" else path.read_bytes()
    route.fulfill(body=body, content_type=TYPES.get(path.suffix, "application/octet-stream"), headers=ISOLATED)


@pytest.fixture(scope="module")
def pages(browser_for_long: Browser) -> Iterator[list[Page]]:
    """Pages with both engines; in contexts of their own, so that they work at the same time."""
    contexts: list[BrowserContext] = [browser_for_long.new_context() for _ in range(PAGES)]
    opened = []
    for context in contexts:
        context.set_default_timeout(60_000)
        context.route("**/*", answer)
        page = context.new_page()
        page.goto(f"{SITE}empty.html")
        assert page.evaluate(START)
        opened.append(page)
    yield opened
    for context in contexts:
        context.close()


def test_every_solution_is_accepted(pages: list[Page], capsys: pytest.CaptureFixture[str]) -> None:
    bank = Bank()
    jobs = [accepted_job(bank.load(key_of(path, DEFAULT_ROOT))) for path in sorted(DEFAULT_ROOT.rglob("*.py"))]
    started = time.monotonic()
    for place, page in enumerate(pages):
        page.evaluate("(jobs) => window.accept(jobs)", jobs[place :: len(pages)])
    refused = [each for page in pages for each in page.evaluate("() => window.refused")]
    with capsys.disabled():
        sys.stdout.write(f"\n{len(jobs)} solutions, {len(refused)} refused; {time.monotonic() - started:.0f} s\n")
    assert jobs
    assert not refused, "\n".join(refused)


def accepted_job(problem: Problem) -> dict[str, Any]:
    """The question of the first row without its large test, which takes longest, and its solution."""
    made = instance(problem, 0).question
    question = json.loads(made.to_json())
    tests = question["tests"][:-1] if problem.slow else question["tests"]
    return {"name": problem.key, "question": {**question, "tests": tests, "mistakes": []}, "code": made.solution}


def test_slow_solutions_are_rejected_and_slower_ones_accepted(
    pages: list[Page], capsys: pytest.CaptureFixture[str]
) -> None:
    bank = Bank()
    problems = [bank.load(key_of(path, DEFAULT_ROOT)) for path in sorted(DEFAULT_ROOT.rglob("*.py")) if _is_timed(path)]
    jobs = [jobs_of(problem) for problem in problems]
    started = time.monotonic()
    for place, page in enumerate(pages):
        page.evaluate("(jobs) => window.go(jobs)", jobs[place :: len(pages)])
    answers: list[dict[str, Any]] = [{}] * len(jobs)
    for place, page in enumerate(pages):
        answers[place :: len(pages)] = page.evaluate("() => window.answers")
    failures = [failure for each in zip(problems, answers, strict=True) for failure in failures_of(*each)]
    times = sorted(float(each["solutionMs"]) for each in answers)
    lines = sorted(1_000_000 * float(each["lineMs"]) for each in answers)
    programs = sum(len(job["programs"]) for job in jobs)
    with capsys.disabled():
        sys.stdout.write(
            f"\n{len(problems)} problems, {programs} programs: {len(failures)} judged wrongly; the references took "
            f"{times[0]:.1f} to {times[-1]:.0f} ms, a million lines {lines[0]:.0f} to {lines[-1]:.0f} ms; "
            f"{time.monotonic() - started:.0f} s on {len(pages)} pages\n"
        )
    assert problems
    assert not failures, "\n".join(failures)


def failures_of(problem: Problem, found: dict[str, Any]) -> Iterator[str]:
    """What Submit said wrongly of a problem's programs."""
    reference, slower, *slow = found["judgements"]
    for name, judgement in (("the solution", reference), (f"{TIMES_SLOWER} times slower", slower)):
        if judgement["verdict"] != "passed":
            yield f"{problem.key}: {name}: {judgement['what'] or judgement['verdict']}"
    for number, judgement in enumerate(slow, start=1):
        if judgement["verdict"] != "timeout":
            took = f"{judgement['ms']:.0f} ms, the solution {found['solutionMs']:.1f} ms"
            yield f"{problem.key}: slow solution {number}: {judgement['verdict']} after {took}"
        elif "on " not in (judgement["what"] or ""):
            yield f"{problem.key}: slow solution {number}: rejected without saying why"


@pytest.mark.parametrize("key", VALIDATED)
def test_a_question_without_answers_gets_those_of_the_bank(pages: list[Page], key: str) -> None:
    problem = Bank().load(key)
    made = instance(problem, 0)
    question = json.loads(made.question.to_json())
    variation = problem.values(made.row)
    programs = [with_variation(code, variation) for code in problem.mistaken]
    given = {
        **question,
        "tests": [{**test, "call": "", "expected": None} for test in question["tests"]],
        "examples": [],
        "mistakes": [
            {"message": mistake["message"], "code": code}
            for mistake, code in zip(question["mistakes"], programs, strict=True)
        ],
    }
    validation = pages[0].evaluate("(question) => window.validated(question)", given)
    assert [each for each in validation["gates"] if not each["passed"]] == []
    filled = validation["question"]
    assert [(test["call"], test["expected"]) for test in filled["tests"]] == [
        (test["call"], test["expected"]) for test in question["tests"]
    ]
    assert [example["result"] for example in filled["examples"]] == [
        example["result"] for example in question["examples"]
    ]


def _is_timed(path: Path) -> bool:
    return "\nSLOW" in path.read_text(encoding="utf-8")
