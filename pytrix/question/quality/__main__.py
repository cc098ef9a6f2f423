"""`python -m pytrix.question.quality [paths…] [--changed] [--jobs N]`: run the gates, exit 1 on a violation."""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import time
from collections.abc import Sequence
from pathlib import Path

import pytrix
from pytrix.keys import problem_type_of
from pytrix.question.quality import lessons
from pytrix.question.quality.cache import Cache
from pytrix.question.quality.command import run
from pytrix.question.quality.duplicates import near_duplicates
from pytrix.question.quality.examination import Report, key_of
from pytrix.question.quality.sharding import Job, examined
from pytrix.question.quality.twins import twins

PROJECT = Path(pytrix.__file__ or "").resolve().parent.parent
FEW = 100
"""Warnings about so many files are worth reading."""
ROOT = PROJECT / "pytrix" / "problems"


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command; gives the exit code."""
    options = _options(arguments)
    root = options.root.resolve()
    started = time.monotonic()
    everything = _jobs(root, sorted(root.rglob("*.py")))
    wanted = _wanted(everything, root, options)
    if isinstance(wanted, str):
        _say(wanted)
        return 2
    reports = _reports(everything if options.bank else wanted, wanted, options)
    paths = frozenset(job.shown_path for job in wanted)
    broken = frozenset(report.path for report in reports if report.violations)
    types = frozenset(problem_type_of(job.key) for job in wanted)
    violations = sorted(
        [
            *(each for report in reports if report.path in paths for each in report.violations),
            *near_duplicates(reports, paths),
            *lessons.faults(types),
            *(twins([job for job in everything if job.shown_path not in broken], paths) if options.bank else ()),
        ]
    )
    for violation in violations:
        _say(str(violation))
    bad = len({violation.path for violation in violations} & paths)
    looked_at = [report for report in reports if report.path in paths]
    questions = sum(report.questions for report in looked_at)
    _say(
        f"{len(wanted)} problems, {questions} rows: {len(wanted) - bad} pass, {bad} fail, "
        f"{len(violations)} violations ({time.monotonic() - started:.1f} s)"
    )
    alone = sum(report.is_advanced and not report.is_compared for report in looked_at)
    if alone:
        _say(f"{alone} advanced problems have neither SLOW nor ORACLE, so nothing is compared with their reference")
    doubts = [report for report in looked_at if report.doubt]
    for report in doubts if len(wanted) <= FEW else ():
        _say(f"level? {report.path}: {report.doubt}")
    if doubts and len(wanted) > FEW:
        _say(f"{len(doubts)} levels may not fit; name a file or folder of at most {FEW} to see why")
    untaught = len(lessons.missing(types))
    if untaught:
        _say(f"{untaught} of {len(types)} problem types have no lesson: python -m pytrix.question.coverage names them")
    return 1 if violations else 0


def _options(arguments: Sequence[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="python -m pytrix.question.quality", description="Run the quality gates on problem files."
    )
    parser.add_argument("paths", nargs="*", type=Path, help="problem files or folders; the whole bank without")
    parser.add_argument("--changed", action="store_true", help="only files that differ from the last commit")
    parser.add_argument("--jobs", type=int, default=os.cpu_count() or 1, help="processes to use")
    parser.add_argument("--no-cache", action="store_true", help="examine again what has not changed")
    parser.add_argument(
        "--no-bank", dest="bank", action="store_false", help="leave out comparing with the rest of the bank"
    )
    parser.add_argument("--root", type=Path, default=ROOT, help="the bank's folder")
    parser.add_argument("--cache", type=Path, default=PROJECT / ".cache" / "quality", help="where reports are kept")
    return parser.parse_args(arguments)


def _jobs(root: Path, paths: Sequence[Path]) -> list[Job]:
    base = PROJECT if root.is_relative_to(PROJECT) else root
    return [Job(path, key_of(path, root), path.relative_to(base).as_posix()) for path in paths]


def _wanted(everything: list[Job], root: Path, options: argparse.Namespace) -> list[Job] | str:
    chosen = [path.resolve() for path in options.paths]
    for path in chosen:
        if not path.exists() or not path.is_relative_to(root):
            return f"{path}: no such file or folder in {root}"
    if options.changed:
        chosen.extend(_changed())
        if not chosen:
            return []
    if not chosen:
        return everything
    return [job for job in everything if any(job.path == path or job.path.is_relative_to(path) for path in chosen)]


def _changed() -> list[Path]:
    command = ["git", "-C", str(PROJECT), "status", "--porcelain", "--untracked-files=all", "-z", "--", str(ROOT)]
    listing = subprocess.run(command, check=True, capture_output=True, text=True).stdout  # noqa: S603
    return [PROJECT / entry[3:] for entry in listing.split("\0") if len(entry) > 3]


def _reports(jobs: list[Job], wanted: list[Job], options: argparse.Namespace) -> list[Report]:
    cache = Cache(options.cache)
    reports: list[Report] = []
    waiting: list[Job] = []
    chosen = {job.path for job in wanted}
    for job in jobs:
        known = (
            None
            if options.no_cache and job.path in chosen
            else cache.get(job.key, job.shown_path, job.path.read_bytes())
        )
        if known is not None:
            reports.append(known)
        elif job.path in chosen:
            waiting.append(job)
    for job, report in examined(waiting, options.jobs):
        reports.append(report)
        if report.is_final:
            cache.put(job.path.read_bytes(), report)
        if len(waiting) > 20 and len(reports) % 100 == 0:
            _say(f"… {len(reports)} of {len(jobs)}")
    return reports


def _say(text: str) -> None:
    sys.stdout.write(text + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(run(main))
