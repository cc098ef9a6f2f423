"""`python -m pytrix.question.preview <problem file or key> [--seed N]`: what learners get, and what the gates say."""

from __future__ import annotations

import argparse
import sys
import textwrap
from collections.abc import Iterator, Sequence
from pathlib import Path

from pyodide_runner.frontend.python.validate.mutate import listing

from pytrix.question.cases import InstanceError
from pytrix.question.instance import Instance, instance, shown_result
from pytrix.question.problem import Problem
from pytrix.question.quality.__main__ import PROJECT, ROOT
from pytrix.question.quality.command import run
from pytrix.question.quality.examination import examine_problem
from pytrix.question.quality.gates.mutation import Study
from pytrix.question.reading import load
from pytrix.question.violation import BadProblemError


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the preview; gives 1 when a gate objects."""
    parser = argparse.ArgumentParser(
        prog="python -m pytrix.question.preview", description="Show a problem as learners meet it."
    )
    parser.add_argument("problem", help="a file, or a key such as module/subtopic/type/name")
    parser.add_argument("--seed", type=int, help="one seed; without, the first of each row")
    options = parser.parse_args(arguments)
    path = Path(options.problem)
    path = path.resolve() if path.suffix == ".py" else ROOT / f"{options.problem}.py"
    if not path.exists() or not path.is_relative_to(ROOT):
        _say(f"There is no problem file {path}; give a file or a key below {ROOT}.")
        return 2
    try:
        problem = load(path, path.relative_to(ROOT).with_suffix("").as_posix(), path.relative_to(PROJECT).as_posix())
    except BadProblemError as error:
        _say(str(error))
        return 1
    failed = _gates(problem)
    seeds = [options.seed] if options.seed is not None else range(len(problem.rows))
    for seed in seeds:
        try:
            _say("\n".join(preview(instance(problem, seed))))
        except InstanceError as error:
            _say(f"seed {seed}: {error}")
    return failed


def preview(shown: Instance) -> Iterator[str]:
    """The lines of one question's preview."""
    question = shown.question
    facts = f"[{question.level}; {', '.join(question.tags)}; row {dict(shown.row)}]"
    yield f"{'=' * 100}\n{question.title}   {facts}\n{question.id}\n"
    yield question.statement + "\n"
    yield from (f"  * {each}" for each in question.constraints)
    yield from (f"  {each.call}  →  {each.result}{_note(each.why)}{_note(each.note)}" for each in question.examples)
    yield f"\n--- starter code\n{question.starter_code}\n--- tests"
    for number, (test, case) in enumerate(zip(question.tests, shown.cases, strict=False), 1):
        result = _short(shown_result(shown.spec, case.expected))
        sort = "hidden " if test.hidden else "visible"
        yield f"  {number:2} {sort} {_short(test.call)}  →  {result}{_note(test.note)}"
    yield "\n--- hints"
    yield from (textwrap.fill(hint, 100, initial_indent="  * ", subsequent_indent="    ") for hint in question.hints)
    yield "\n--- mistakes"
    for mistake, outcomes in zip(question.mistakes, shown.outcomes, strict=False):
        failed = [index + 1 for index, got in enumerate(outcomes) if got != shown.cases[index].expected]
        yield textwrap.fill(
            f"{mistake.message} (differs on tests {failed})", 100, initial_indent="  * ", subsequent_indent="    "
        )
    yield f"\n--- solution\n{question.solution}\n--- explanation\n{question.explanation}\n"
    for way in question.other_ways:
        yield f"--- another way\n{textwrap.fill(way.note, 100)}\n\n{way.code}"
    study = Study(shown.problem, shown.row, (shown,))
    survivors = listing(study.unnoticed) or " none"
    yield f"--- mutants\n{len(study.wanted)}, of which these survive every input:{survivors}\n"


def _gates(problem: Problem) -> int:
    report = examine_problem(problem)
    for violation in report.violations:
        _say(str(violation))
    if report.doubt:
        _say(f"level? {report.doubt}")
    _say("gates: " + (f"{len(report.violations)} violations" if report.violations else "all passed"))
    return 1 if report.violations else 0


def _note(note: str) -> str:
    return f"   ({note})" if note else ""


def _short(text: str) -> str:
    return textwrap.shorten(text.replace("\n", " ⏎ "), 110, placeholder=" …")


def _say(text: str) -> None:
    sys.stdout.write(text + "\n")


if __name__ == "__main__":
    sys.exit(run(main))
