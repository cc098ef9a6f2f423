import copy
import random
from typing import Any

import pytest

from pytrix.auto_mode import runs
from pytrix.stores import api_config
from pytrix.stores.api_config import ApiConfig
from pytrix.stores.documents import KINDS, DamagedError, Documents, Kind, NewerSchemaError, dump, load
from pytrix.stores.usage import Usage, UsageEntry
from tests.unit.stores.making import SUPPLY, attempt, opened, question, recorded

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


STRANGE = [
    None,
    True,
    0,
    -1,
    2.5,
    1e300,
    float("nan"),
    2**70,
    "",
    "9",
    "\ud800",
    "x" * 5000,
    [],
    [None],
    {},
    {"": 0},
    [[]] * 40,
]
FORGERIES = 10_000


def rich() -> Documents:
    """Documents with something in every part."""
    documents = opened(recorded(Documents(), attempt()), question())
    run = runs.new_run("r", "Run", 1, SUPPLY.catalogue())
    entry = UsageEntry(id="1", timestamp=1, model="m", feature="hint", input_tokens=9, output_tokens=8)
    documents = documents.with_part("runs", documents.runs.model_copy(update={"runs": (run,)}))
    documents = documents.with_part("usage", Usage(entries=(entry,)))
    return documents.with_part("api_config", api_config.with_key(ApiConfig(), "a-key", 1))


def places(value: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    """Every place in a JSON value."""
    inner = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    return [path, *(found for name, each in inner for found in places(each, (*path, name)))]


def forged(rng: random.Random, envelope: dict[str, Any]) -> Any:
    """The envelope with one to three places changed, added or taken away."""
    root = {"": copy.deepcopy(envelope)}
    for _ in range(rng.randint(1, 3)):
        *way, last = ("", *rng.choice(places(root[""])))
        target: Any = root
        for step in way:
            target = target[step]
        match rng.randrange(4):
            case 0 if way:
                del target[last]
            case 1 if isinstance(target, list):
                target.extend([copy.deepcopy(target[last])] * rng.choice([1, 300]))
            case 2 if isinstance(target, dict) and way:
                target[rng.choice(["code", "extra", "__class__", ""])] = copy.deepcopy(rng.choice(STRANGE))
            case _:
                target[last] = copy.deepcopy(rng.choice(STRANGE))
    return root[""]


def test_ten_thousand_forged_documents_are_read_set_aside_or_left_alone_and_work_goes_on() -> None:
    rng = random.Random(9)
    whole = rich()
    seen = {"read": 0, "damaged": 0, "newer": 0}
    for number in range(FORGERIES):
        kind: Kind = KINDS[number % len(KINDS)]
        data = dump(whole.part(kind.part))
        envelope = forged(rng, {"schema": kind.schema, "revision": 3, "updatedAt": 0, "data": data})
        try:
            loaded = load(kind, envelope)
        except DamagedError:
            seen["damaged"] += 1
            continue
        except NewerSchemaError:
            seen["newer"] += 1
            continue
        seen["read"] += 1
        kept = dump(loaded.content)
        again = load(kind, {"schema": kind.schema, "revision": 1, "updatedAt": 0, "data": kept})
        assert again.content == loaded.content
        after = recorded(whole.with_part(kind.part, loaded.content), attempt(id="later", executed_at=5))
        assert after.history.attempts[-1].id == "later" or after.history.attempts[0].id == "later"
        assert after.stats.total_attempts >= 1
    assert min(seen.values()) > 10, seen
