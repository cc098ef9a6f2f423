"""Parts of the frame that need no browser, tested where they are written: in JavaScript."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest

FRONTEND = Path(__file__).parents[2] / "pyodide_runner/frontend"
TESTS = sorted(each.name for each in Path(__file__).parent.glob("*.test.mjs"))


@pytest.mark.parametrize("name", TESTS)
def test_part(name: str, node: Callable[..., str]) -> None:
    assert "fail 0" in node("--test", name)


def test_the_page_asks_for_all_modules_at_once() -> None:
    page = (FRONTEND / "index.html").read_text()
    assert set(re.findall(r'rel="modulepreload" href="([^"]+)"', page)) == imported(FRONTEND / "main.js")


def imported(module: Path) -> set[str]:
    """The modules that a module imports, by way of others too."""
    found: set[Path] = set()
    waiting = [module]
    while waiting:
        here = waiting.pop()
        names = re.findall(r'^(?:import|export) [^;]*?"(\.[^"]+)"', here.read_text(), re.MULTILINE)
        fresh = {(here.parent / name).resolve() for name in names} - found
        found |= fresh
        waiting += fresh
    return {path.relative_to(FRONTEND).as_posix() for path in found}
