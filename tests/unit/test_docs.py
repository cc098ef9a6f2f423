"""The files that the documents for maintainers name are there."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
COMPONENT = ROOT / "components" / "pyodide_runner" / "pyodide_runner"
PLACES = (
    ROOT,
    COMPONENT,
    COMPONENT / "frontend",
    COMPONENT / "frontend" / "python",
    COMPONENT.parent,
    ROOT / "components",
    ROOT / "docs",
)
NAMED = re.compile(r"`((?:[\w.-]+/)+[\w.-]*)`")
MADE = {"vendor/", "memory/", "vendor/memory/", "vendor/manifest.json", "module/subtopic/type/name"}


@pytest.mark.parametrize("name", ["architecture.md", "extending.md"])
def test_what_is_named_is_there(name: str) -> None:
    text = (ROOT / "docs" / name).read_text("utf-8")
    named = {each for each in NAMED.findall(text) if each not in MADE and not each.startswith(("practice/", "api/"))}
    assert [each for each in sorted(named) if not any((place / each).exists() for place in PLACES)] == []
