"""Parts of the frame that need no browser, tested where they are written: in JavaScript."""

from collections.abc import Callable
from pathlib import Path

import pytest

TESTS = sorted(each.name for each in Path(__file__).parent.glob("*.test.mjs"))


@pytest.mark.parametrize("name", TESTS)
def test_part(name: str, node: Callable[..., str]) -> None:
    assert "fail 0" in node("--test", name)
