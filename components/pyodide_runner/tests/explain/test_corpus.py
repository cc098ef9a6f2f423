"""The corpora: nine in ten exceptions get the right cause, and nothing false is said of a wrong answer."""

from __future__ import annotations

import re
from typing import Any

import corpus_runs
import pytest

ERRORS = corpus_runs.entries("errors")
ANSWERS = corpus_runs.entries("answers")
MIXED = corpus_runs.entries("structures") + corpus_runs.entries("plain") + corpus_runs.entries("further")
DECOYS = corpus_runs.entries("decoys")
RAISED = [entry for entry in MIXED if entry.get("status") == "raised"]
WRONG = ANSWERS + [entry for entry in MIXED if entry.get("status") != "raised"]
NEUTRAL = corpus_runs.entries("neutral")
MAX_SENTENCES = 3


def _ids(entries: list[dict[str, Any]]) -> list[str]:
    return [entry["id"] for entry in entries]


def _shortcomings(entry: dict[str, Any]) -> list[str]:
    return corpus_runs.shortcomings(entry, corpus_runs.explanation(entry, corpus_runs.outcome(entry)))


def test_the_corpus_is_broad() -> None:
    types = {entry["type"] for entry in ERRORS}
    names = _ids(ERRORS) + _ids(ANSWERS)
    assert len(names) == len(set(names)) >= 64
    assert len(MIXED) >= 200
    assert len({entry["id"] for entry in MIXED + DECOYS}) == len(MIXED + DECOYS)
    assert len(types) >= 14
    assert len(ANSWERS) >= 0.45 * len(names)


@pytest.mark.parametrize("entry", ERRORS, ids=_ids(ERRORS))
def test_an_error_entry_raises_what_it_says(entry: dict[str, Any]) -> None:
    actual = corpus_runs.outcome(entry)
    assert actual["status"] == "raised"
    assert actual["error"]["type"] == entry["type"]
    if entry["type"] != "RecursionError":
        assert actual["error"]["line"] == entry["line"]


@pytest.mark.parametrize("entry", ANSWERS, ids=_ids(ANSWERS))
def test_an_answer_entry_is_wrong_without_an_exception(entry: dict[str, Any]) -> None:
    actual, wanted = corpus_runs.outcome(entry), corpus_runs.expected(entry)
    assert wanted is not None
    if actual["status"] == "returned":
        part = "stdout" if corpus_runs.kind(entry) == "program" else "value"
        assert actual[part] != wanted[part]
    else:
        assert actual["status"] == entry.get("status", "unfit")


@pytest.mark.parametrize("entry", MIXED + DECOYS, ids=_ids(MIXED + DECOYS))
def test_a_mixed_entry_ends_as_it_says(entry: dict[str, Any]) -> None:
    actual, wanted = corpus_runs.outcome(entry), corpus_runs.expected(entry)
    if entry.get("status") == "right":
        assert wanted is not None
        assert actual["value"] == wanted["value"]
        return
    assert actual["status"] == entry.get("status", "returned")
    if actual["status"] == "returned" and wanted is not None and wanted["status"] == "returned":
        part = {"stdout": "stdout", "files": "files"}.get(corpus_runs.spec(entry)["compare"], "value")
        assert actual[part] != wanted[part]


@pytest.mark.parametrize("entry", DECOYS, ids=_ids(DECOYS))
def test_nothing_false_is_said_of_another_mistake(entry: dict[str, Any]) -> None:
    assert not corpus_runs.untrue(entry, corpus_runs.explanation(entry, corpus_runs.outcome(entry)))


@pytest.mark.parametrize("entries", [ERRORS, RAISED], ids=["errors", "raised"])
def test_nine_in_ten_exceptions_get_the_right_cause_and_suggestion(entries: list[dict[str, Any]]) -> None:
    wanting = {entry["id"]: found for entry in entries if (found := _shortcomings(entry))}
    assert len(wanting) <= 0.1 * len(entries), "\n".join(f"{key}: {found}" for key, found in wanting.items())


@pytest.mark.parametrize("entry", WRONG, ids=_ids(WRONG))
def test_of_a_wrong_answer_the_right_thing_is_said_or_nothing(entry: dict[str, Any]) -> None:
    told = corpus_runs.explanation(entry, corpus_runs.outcome(entry))
    assert told is None or not corpus_runs.shortcomings(entry, told)


@pytest.mark.parametrize("entry", NEUTRAL, ids=_ids(NEUTRAL))
def test_nothing_is_claimed_where_nothing_is_certain(entry: dict[str, Any]) -> None:
    assert corpus_runs.explanation(entry, corpus_runs.outcome(entry)) is None


@pytest.mark.parametrize("entry", ERRORS + ANSWERS + MIXED, ids=_ids(ERRORS + ANSWERS + MIXED))
def test_explanations_are_short_and_plain(entry: dict[str, Any]) -> None:
    told = corpus_runs.explanation(entry, corpus_runs.outcome(entry))
    if told is None:
        pytest.skip("no explanation")
    for part in ("what", "why", "try"):
        text = told[part]
        assert text
        assert len(text) <= 320
        assert len(re.findall(r"[.?!](?:\s+(?=[A-Z])|$)", text)) <= MAX_SENTENCES
        assert not re.search(r"friendly|github|positional argument|iterable|subscriptable", text, re.IGNORECASE)
