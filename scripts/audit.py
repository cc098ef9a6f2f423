"""Asks the Open Source Vulnerabilities database about every locked package, where it can be reached.

python scripts/audit.py    ends with 1 when an advisory is known; without a network it says so and ends with 0
"""

import json
import re
import sys
import urllib.error
import urllib.request
from collections.abc import Iterator
from importlib.metadata import distributions
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
SOURCE = "https://api.osv.dev/v1/querybatch"
PATIENCE_S = 5
LOCK = ROOT / "components" / "pyodide_runner" / "package-lock.json"


def packages() -> Iterator[tuple[str, str, str]]:
    """Ecosystem, name and version of what is installed here and of what the build brings into the frame."""
    for each in distributions():
        yield "PyPI", each.metadata["Name"], each.version
    for pinned in re.findall(r'"([\w-]+)==([\w.]+)"', (LOCK.parent / "pyproject.toml").read_text(encoding="utf-8")):
        yield "PyPI", *pinned
    for path, entry in json.loads(LOCK.read_text(encoding="utf-8"))["packages"].items():
        if path:
            yield "npm", path.rpartition("node_modules/")[2], entry["version"]


def advisories(asked: list[tuple[str, str, str]], source: str = SOURCE) -> list[str]:
    """A line for each package with known advisories; raises `OSError` or `ValueError` without an answer."""
    queries = [{"package": {"ecosystem": kind, "name": name}, "version": version} for kind, name, version in asked]
    request = urllib.request.Request(
        source, json.dumps({"queries": queries}).encode(), {"Content-Type": "application/json"}
    )
    with urllib.request.urlopen(request, timeout=PATIENCE_S) as answer:
        results: list[dict[str, Any]] = json.load(answer)["results"]
    found = zip(asked, results, strict=True)
    return [
        f"{name} {version}: {', '.join(each['id'] for each in result['vulns'])}"
        for (_, name, version), result in found
        if result.get("vulns")
    ]


def main(source: str = SOURCE) -> int:
    asked = sorted(set(packages()))
    try:
        known = advisories(asked, source)
    except (OSError, ValueError, KeyError, TypeError):
        print("The packages were not checked: no source of advisories can be reached from here.")
        return 0
    print("\n".join(known) or f"No advisory is known for any of {len(asked)} packages.")
    return int(bool(known))


if __name__ == "__main__":
    sys.exit(main())
