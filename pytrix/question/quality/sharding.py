"""Several processes that examine files at once, each doubled by a twin that hashes strings differently."""

from __future__ import annotations

import json
import os
import queue
import subprocess
import sys
import threading
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor, as_completed
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from pytrix.question.quality.cache import from_json
from pytrix.question.quality.examination import UNFINISHED, Report
from pytrix.question.violation import Violation

SECONDS = 60
"""A file that takes longer is stopped; its own loops are bounded by lines, so this means a built-in that never ends."""


@dataclass(frozen=True)
class Job:
    """One file to examine."""

    path: Path
    key: str
    shown_path: str


def examined(jobs: Sequence[Job], processes: int) -> Iterator[tuple[Job, Report]]:
    """Each job with its report, in the order in which they end."""
    if not jobs:
        return
    pairs: queue.SimpleQueue[tuple[_Process, _Process]] = queue.SimpleQueue()
    workers = [(_Process("1"), _Process("2")) for _ in range(max(1, min(processes, len(jobs))))]
    for pair in workers:
        pairs.put(pair)

    def work(job: Job) -> tuple[Job, Report]:
        pair = pairs.get()
        try:
            return job, _report(job, *pair)
        finally:
            pairs.put(pair)

    try:
        with ThreadPoolExecutor(len(workers)) as pool:
            for future in as_completed([pool.submit(work, job) for job in jobs]):
                yield future.result()
    finally:
        for pair in workers:
            for process in pair:
                process.close()


def _report(job: Job, first: _Process, twin: _Process) -> Report:
    request = {"path": str(job.path), "key": job.key, "shown": job.shown_path}
    answer = first.ask({**request, "what": "report"})
    report = from_json(answer) if answer else None
    digests = twin.ask({**request, "what": "digests"}) if report and report.digests else ()
    if report is None or digests is None:
        told = f"the examination did not end within {SECONDS} s, or its process died"
        remedy = "a mistake or mutant keeps a built-in busy for ever, or takes all memory: bound it"
        return Report(job.key, job.shown_path, (Violation(job.shown_path, 1, UNFINISHED, told, remedy),))
    if tuple(digests) != report.digests:
        told = "another process makes other questions from the same seeds"
        remedy = "sort sets before their order matters; use only the rng passed to inputs(); no hash(), id(), clock"
        violation = Violation(job.shown_path, 1, "determinism", told, remedy)
        return replace(report, violations=(*report.violations, violation))
    return report


class _Process:
    """A worker process that is started when first asked, and again after it had to be stopped."""

    def __init__(self, hash_seed: str) -> None:
        self._environment = {**os.environ, "PYTHONHASHSEED": hash_seed}
        self._process: subprocess.Popen[str] | None = None

    def ask(self, request: dict[str, str]) -> Any:
        """The answer, or None when there was none in time."""
        if self._process is None:
            command = [sys.executable, "-m", "pytrix.question.quality.worker"]
            self._process = subprocess.Popen(  # noqa: S603
                command,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                text=True,
                encoding="utf-8",
                env=self._environment,
            )
        process = self._process
        assert process.stdin is not None
        assert process.stdout is not None
        watchdog = threading.Timer(SECONDS, process.kill)
        watchdog.start()
        try:
            process.stdin.write(json.dumps(request) + "\n")
            process.stdin.flush()
            line = process.stdout.readline()
        except OSError:
            line = ""
        finally:
            watchdog.cancel()
        if not line:
            self.close()
            return None
        return json.loads(line)

    def close(self) -> None:
        if self._process is not None:
            self._process.kill()
            self._process.communicate()
            self._process = None
