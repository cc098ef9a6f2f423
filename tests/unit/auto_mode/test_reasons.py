from __future__ import annotations

from typing import Any

import pytest

from pytrix.auto_mode.documents import AutoRun, QueueEntry, SubtopicRecord
from pytrix.auto_mode.reasons import reason


@pytest.mark.parametrize(
    ("record", "origin", "kind", "text"),
    [
        ({}, "mini", "introduction", "Part of the introduction: Palindromes"),
        ({}, "weakest", "new", "New to you in this run: Palindromes"),
        ({"solved": 1}, "weakest", "weakest", "Palindromes is one of your weaker topics in this run"),
        (
            {"missed": 1, "misses_in_row": 1},
            "weakest",
            "missed",
            "You missed the last one in Palindromes: here is another",
        ),
        ({"shift": "promoted"}, "weakest", "promoted", "3 solved in a row in Palindromes: now intermediate"),
        ({"shift": "regained"}, "weakest", "regained", "Solved again in Palindromes: back to intermediate"),
        ({"shift": "demoted"}, "remediation", "demoted", "2 misses in Palindromes: an easier one"),
        ({"shift": "eased"}, "mini", "eased", "You asked for an easier one in Palindromes: now intermediate"),
        ({}, "remediation", "remediation", "After misses in Palindromes: another one to settle it"),
        ({}, "jump", "jump", "You chose Palindromes"),
    ],
)
def test_every_question_has_a_reason(fresh: AutoRun, record: dict[str, Any], origin: str, kind: str, text: str) -> None:
    run = fresh.model_copy(
        update={"difficulty_pointer": {"p": "intermediate"}, "per_subtopic_stats": {"p": SubtopicRecord(**record)}}
    )
    found = reason(run, QueueEntry(subtopic="p", origin=origin), "Palindromes")  # type: ignore[arg-type]
    assert (found.kind, found.text) == (kind, text)
