"""Checks that every setting has a row in docs/settings.md, and that the test it names is there."""

from __future__ import annotations

import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from pytrix.stores.settings import Settings  # noqa: E402

TABLE = ROOT / "docs" / "settings.md"
ROW = re.compile(r"^\| `(\w+)` \| (.+?) \| `([\w/.]+)::(\w+)` \|$", re.MULTILINE)
APART = {"goal"}
"""Set on the same page, and kept in another document."""


def faults(table: str, settings: set[str], root: Path) -> list[str]:
    """What is wrong with the table, in words."""
    rows = ROW.findall(table)
    named = [name for name, *_ in rows]
    wrong = [f"{name} has no row" for name in sorted(settings - set(named))]
    wrong += [f"{name} is no setting" for name in sorted(set(named) - settings)]
    wrong += [f"{name} has {named.count(name)} rows" for name in sorted(set(named)) if named.count(name) > 1]
    for name, _, file, test in rows:
        path = root / file
        if not path.is_file() or f"def {test}(" not in path.read_text(encoding="utf-8"):
            wrong.append(f"{name}: there is no test {file}::{test}")
    return wrong


def main() -> int:
    wrong = faults(TABLE.read_text(encoding="utf-8"), {*Settings.model_fields, *APART}, ROOT)
    for each in wrong:
        print(f"docs/settings.md: {each}")
    return int(bool(wrong))


if __name__ == "__main__":
    sys.exit(main())
