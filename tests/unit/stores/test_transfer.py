import json

import pytest

from pytrix.stores import transfer
from pytrix.stores.documents import KINDS, Documents, dump, load
from pytrix.stores.migrations import migrated
from tests.unit.stores.making import attempt, recorded

FILLED = recorded(Documents(), attempt())


def envelopes(documents):
    return {kind.key: {"schema": kind.schema, "revision": 1, "data": dump(documents.part(kind.part))} for kind in KINDS}


def test_an_export_is_read_as_it_was():
    assert transfer.checked(json.loads(json.dumps(envelopes(FILLED)))) == FILLED
    assert transfer.checked({}) == Documents()


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.part)
@pytest.mark.parametrize(
    ("damage", "says"),
    [
        ({"schema": 1, "data": 5}, "is damaged"),
        ({"schema": 1, "data": None}, "is damaged"),
        ({"schema": 99, "data": {}}, "newer version"),
        (5, "is damaged"),
        ("text", "is damaged"),
    ],
)
def test_a_bad_document_refuses_the_whole_file(kind, damage, says):
    with pytest.raises(transfer.ImportRefusedError, match=f"“{kind.label}”.*{says}"):
        transfer.checked({**envelopes(FILLED), kind.key: damage})


BARE_STATS = {
    "version": 3,
    "totalAttempts": 5,
    "totalSolved": 2,
    "totalTimeTakenMs": 100,
    "modulesTouched": 1,
    "subtopicsTouched": 1,
    "masteryPercent": 40,
    "lastUpdatedAt": 9,
    "modules": [
        {
            "moduleId": "strings",
            "moduleName": "Strings",
            "attempts": 5,
            "solved": 2,
            "masteryPercent": 40,
            "subtopics": [
                {
                    "subtopicId": "basics",
                    "subtopicName": "Basics",
                    "attempts": 5,
                    "solved": 2,
                    "masteryPercent": 40,
                    "problemTypes": [
                        {
                            "problemTypeId": "slicing",
                            "problemTypeName": "Slicing",
                            "attempts": 5,
                            "solved": 2,
                            "beginner": {"attempts": 5, "solved": 2, "avgTimeTakenMs": 20, "lastAttemptAt": 9},
                            "intermediate": {"attempts": 0, "solved": 0, "avgTimeTakenMs": 0, "lastAttemptAt": 0},
                            "advanced": {"attempts": 0, "solved": 0, "avgTimeTakenMs": 0, "lastAttemptAt": 0},
                        }
                    ],
                }
            ],
        }
    ],
}


def test_bare_stats_of_an_earlier_app_are_taken_over_with_evidence_for_mastery():
    stats = load(KINDS[0], BARE_STATS).content
    kind = stats.problem_types()["strings/basics/slicing"]
    assert (stats.total_attempts, kind.name, kind.beginner.attempts) == (5, "Slicing", 5)
    assert (kind.beginner.recent, kind.beginner.solved_at) == ("ssmmm", 9)
    assert (kind.advanced.recent, kind.advanced.last_attempt_at) == ("", None)


def test_stats_of_the_schema_before_get_evidence():
    old = dump(FILLED.stats)
    beginner = old["modules"][0]["subtopics"][0]["problemTypes"][0]["beginner"]
    del beginner["recent"], beginner["solvedAt"]
    assert load(KINDS[0], {"schema": 1, "revision": 3, "data": old}).content == FILLED.stats
    assert migrated("stats", {"modules": []}, 1, 2) == {"modules": []}


def test_a_bare_history_of_an_earlier_app_is_taken_over_without_code():
    entry = {"id": "h1", "mode": "auto", "topic": "Strings", "difficulty": None, "questionId": "x", "runId": None}
    entry |= {
        "questionTitle": "T",
        "questionText": "…",
        "codeSnapshot": "secret",
        "wasSubmitted": True,
        "executedAt": 5,
    }
    history = next(kind for kind in KINDS if kind.part == "history")
    found = load(history, [entry | {"wasCorrect": True}, entry | {"id": "h2", "wasCorrect": None}]).content
    assert [(each.id, each.verdict, each.level, each.problem_type) for each in found.attempts] == [
        ("h1", "passed", "beginner", "Strings")
    ]
    assert "secret" not in found.model_dump_json()
