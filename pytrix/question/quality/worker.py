"""A process that examines problem files: one JSON request a line on stdin, one JSON answer a line on stdout."""

from __future__ import annotations

import json
import os
import sys
import tempfile
from pathlib import Path

from pytrix.question.quality.cache import to_json
from pytrix.question.quality.examination import Report, digests_of, examine
from pytrix.question.reading import load
from pytrix.question.running import IN_MEMORY
from pytrix.question.violation import BadProblemError, Violation

MEMORY_BYTES = 2_000_000_000


def main() -> None:
    """Answer requests until stdin ends; what a problem prints goes to stderr."""
    answers = os.fdopen(os.dup(1), "w", encoding="utf-8")
    os.dup2(2, 1)
    _limit_memory()
    if IN_MEMORY:
        tempfile.tempdir = IN_MEMORY
    for line in sys.stdin:
        request = json.loads(line)
        path, key, shown_path = Path(request["path"]), request["key"], request["shown"]
        if request["what"] == "digests":
            answer: object = _digests(path, key)
        else:
            answer = to_json(_examined(path, key, shown_path))
        answers.write(json.dumps(answer) + "\n")
        answers.flush()


def _digests(path: Path, key: str) -> list[str]:
    try:
        return list(digests_of(load(path, key)))
    except BadProblemError:
        return []


def _examined(path: Path, key: str, shown_path: str) -> Report:
    try:
        return examine(path, key, shown_path)
    except Exception as error:
        trace = error.__traceback__
        while trace is not None and trace.tb_next is not None:
            trace = trace.tb_next
        where = f"{Path(trace.tb_frame.f_code.co_filename).name}:{trace.tb_lineno}" if trace else ""
        told = f"the examination broke off: {type(error).__name__}: {error} ({where})"
        return Report(
            key,
            shown_path,
            (Violation(shown_path, 1, "examination", told, "check inputs(), check() and large() by hand"),),
        )


def _limit_memory() -> None:
    try:
        import resource
    except ImportError:
        return
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY_BYTES, MEMORY_BYTES))


if __name__ == "__main__":
    main()
