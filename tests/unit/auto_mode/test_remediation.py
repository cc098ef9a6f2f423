from __future__ import annotations

import pytest

from pytrix.auto_mode.documents import QueueEntry
from pytrix.auto_mode.policy import Policy
from pytrix.auto_mode.remediation import remediated


@pytest.mark.parametrize(
    ("coming", "expected"),
    [
        ("BCDEF", "BpCpDEF"),
        ("BPCDEF", "BpCpDPEF"),
        ("BCDEPF", "BpCpDEPF"),
        ("BPCPBC", "BpCpBPCP"),
        ("PBCD", "BpCpDP"),
        ("B", "Bpp"),
        ("", "pp"),
    ],
)
def test_two_questions_come_within_five_places_and_apart(coming: str, expected: str) -> None:
    queue = remediated([QueueEntry(subtopic=letter) for letter in coming], "P", Policy())
    shown = "".join("p" if entry.origin == "remediation" else entry.subtopic for entry in queue)
    assert sorted(shown) == sorted(expected)
    assert shown[:5].count("p") == 2
    if len(set(coming) - {"P"}) > 1:
        assert shown == expected
        assert "pp" not in shown.lower()
