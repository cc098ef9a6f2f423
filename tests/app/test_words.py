"""README, Help and Your data say the same about privacy, and no screen counts what is missing."""

from pathlib import Path

import pytest

from pytrix.stores.documents import Documents
from pytrix.ui.words import PRIVACY
from tests.app.making import shown, start

README = Path(__file__).resolve().parents[2] / "README.md"


@pytest.mark.parametrize("where", ["README", "help", "data"])
def test_privacy_is_told_alike_everywhere(where):
    text = README.read_text(encoding="utf-8") if where == "README" else shown(start(Documents(), where))
    text = " ".join(text.split())
    assert [each for each in PRIVACY if each not in text] == []
