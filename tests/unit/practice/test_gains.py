"""What the frame tells after an accepted answer."""

from datetime import UTC, datetime

import pytest

from pytrix.practice.gains import gains
from pytrix.stores.documents import Documents
from pytrix.ui import bank
from pytrix.ui.storage import now_ms
from tests.app.making import attempted

FIRST = next(iter(bank.coverage()))


def told(documents, number=0):
    asked = documents.history.attempts[number].question_id
    return gains(documents, asked, name="Slicing", today=datetime.now(UTC).date(), now=now_ms())


@pytest.mark.parametrize(
    ("verdicts", "words"),
    [
        (("passed",), ["1 of 3 for today", "Slicing: begun now"]),
        (("passed", "passed"), ["2 of 3 for today", "Slicing: from begun to getting there"]),
        (("passed", "passed", "passed"), ["Daily goal reached", "Slicing: from getting there to strong"]),
    ],
)
def test_an_accepted_answer_says_what_it_brought(verdicts, words):
    found = told(attempted(*verdicts))
    assert [each["text"] for each in found[:2]] == words
    assert found[1]["before"] < found[1]["after"]
    assert found[2]["text"].startswith("Comes back in ")


def test_nothing_is_told_of_what_was_not_solved():
    assert told(attempted("failed")) == []
    assert gains(Documents(), "gone", name="", today=datetime.now(UTC).date(), now=now_ms()) == []
