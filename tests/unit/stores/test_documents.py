import pytest

from pytrix.stores.documents import KINDS, DamagedError, Documents, NewerSchemaError, dump, load
from tests.unit.stores.making import attempt, recorded

FILLED = recorded(Documents(), attempt())


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.key)
def test_documents_read_back_as_they_were_written(kind):
    data = dump(FILLED.part(kind.part))
    loaded = load(kind, {"schema": kind.schema, "revision": 4, "updatedAt": 0, "data": data})
    assert (loaded.content, loaded.revision, loaded.raw) == (FILLED.part(kind.part), 4, data)


@pytest.mark.parametrize("kind", KINDS, ids=lambda kind: kind.key)
def test_nothing_stored_is_an_empty_document(kind):
    assert load(kind, None).content == Documents().part(kind.part)


def test_stats_have_the_names_that_exports_know():
    stats = dump(FILLED.stats)
    assert list(stats) == [
        *("version", "totalAttempts", "totalSolved", "totalTimeTakenMs", "modulesTouched", "subtopicsTouched"),
        *("masteryPercent", "currentManualStreak", "lastUpdatedAt", "modules"),
    ]
    assert list(stats["modules"][0]["subtopics"][0]["problemTypes"][0]["beginner"]) == [
        *("attempts", "solved", "avgTimeTakenMs", "lastAttemptAt", "recent", "solvedAt")
    ]


@pytest.mark.parametrize("envelope", [3, {"schema": 1, "data": None}, {"schema": 1, "data": {"attempts": [{"id": 1}]}}])
def test_what_is_no_document_is_damaged(envelope):
    history = next(kind for kind in KINDS if kind.part == "history")
    with pytest.raises(DamagedError):
        load(history, envelope)


def test_a_newer_schema_is_not_read():
    with pytest.raises(NewerSchemaError):
        load(KINDS[0], {"schema": 99, "revision": 1, "data": {}})
