"""Reports kept between runs, under a hash of the problem file and of everything that examines it."""

from __future__ import annotations

import hashlib
import json
import sys
from pathlib import Path
from typing import Any

from pyodide_runner.frontend.python import judge, validate

import pytrix
from pytrix.question.quality.examination import Report
from pytrix.question.violation import Violation

_UNINVOLVED = frozenset(
    {"apart.py", "bank.py", "diversity.py", "preview.py", "service.py", "cache.py", "duplicates.py"}
)


class Cache:
    """A folder of reports, one file each."""

    def __init__(self, place: Path) -> None:
        self._place = place
        self._tools = _tools_hash()
        place.mkdir(parents=True, exist_ok=True)

    def get(self, key: str, shown_path: str, content: bytes) -> Report | None:
        """The report kept for this content, if any."""
        try:
            return from_json(json.loads(self._file(key, shown_path, content).read_text(encoding="utf-8")))
        except (OSError, ValueError, KeyError, TypeError):
            return None

    def put(self, content: bytes, report: Report) -> None:
        """Keep a report; an older one of the same problem is forgotten."""
        target = self._file(report.key, report.path, content)
        for old in self._place.glob(f"{target.name.split('.')[0]}.*"):
            old.unlink(missing_ok=True)
        target.write_text(json.dumps(to_json(report)), encoding="utf-8")

    def _file(self, key: str, shown_path: str, content: bytes) -> Path:
        name = hashlib.sha256(f"{key}\0{shown_path}".encode()).hexdigest()[:20]
        return self._place / f"{name}.{hashlib.sha256(self._tools + content).hexdigest()[:20]}.json"


def to_json(report: Report) -> dict[str, Any]:
    """The report as plain JSON data."""
    violations = [[each.path, each.line, each.gate, each.message, each.remedy] for each in report.violations]
    return {**vars(report), "violations": violations, "shingles": sorted(report.shingles)}


def from_json(data: dict[str, Any]) -> Report:
    """The report that `to_json` wrote."""
    violations = tuple(Violation(*each) for each in data["violations"])
    return Report(
        **{**data, "violations": violations, "digests": tuple(data["digests"]), "shingles": frozenset(data["shingles"])}
    )


def _tools_hash() -> bytes:
    """A hash of the sources of `pytrix.question`, judge, validation rules and curriculum, and of the Python in use."""
    core = Path(pytrix.__file__ or "").parent
    places = [core / "question", *(Path(each.__file__ or "").parent for each in (judge, validate))]
    files = sorted(path for place in places for path in place.rglob("*.py") if path.name not in _UNINVOLVED)
    hashed = hashlib.sha256(sys.version.encode())
    for path in [*files, core / "curriculum.py", core.parent / "data" / "topics.json"]:
        hashed.update(path.read_bytes() if path.exists() else b"")
    return hashed.digest()
