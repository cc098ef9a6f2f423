"""README, Help and Your data say the same about privacy, and no screen counts what is missing."""

from pathlib import Path

import pytest

from pytrix.stores.documents import Documents
from pytrix.ui.words import MANY, PRIVACY, up_to_many
from tests.app.making import shown, start

README = Path(__file__).resolve().parents[2] / "README.md"


@pytest.mark.parametrize("where", ["README", "help", "data"])
def test_privacy_is_told_alike_everywhere(where):
    text = README.read_text(encoding="utf-8") if where == "README" else shown(start(Documents(), where))
    text = " ".join(text.split())
    assert [each for each in PRIVACY if each not in text] == []


def test_a_large_count_of_what_waits_is_not_told_to_the_last():
    assert [up_to_many(count) for count in (1, MANY, MANY + 1, 500)] == ["1", "20", "20+", "20+"]
