from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

import pytest

from pytrix.auto_mode.catalogue import Catalogue
from pytrix.auto_mode.documents import AutoRun
from pytrix.auto_mode.errors import RunError
from pytrix.auto_mode.transfer import exported, imported, read

Play = Callable[[AutoRun, Catalogue, str], AutoRun]


def test_a_run_survives_export_and_import(full: Catalogue, fresh: AutoRun, play: Play) -> None:
    run = play(fresh, full, "ssmmskmssmm")
    step = imported(exported(run, now=5), "new", 5, full)
    assert step.run == run.model_copy(update={"id": "new"})
    assert step.news == ()


def test_a_run_from_a_clock_ahead_starts_from_now(fresh: AutoRun) -> None:
    assert read(exported(fresh.model_copy(update={"last_updated_at": 10**13}), 0), "new", now=7).last_updated_at == 7


def changed(run: AutoRun, **update: Any) -> str:
    content = json.loads(exported(run, 0))
    content["run"].update(update)
    return json.dumps(content)


@pytest.mark.parametrize(
    ("update", "message"),
    [
        ({"difficultyPointer": {"a/b": "expert"}}, r"run\.difficultyPointer\.a/b: Input should be 'beginner', 'inter"),
        ({"streaks": {"a/b": -1}}, r"run\.streaks\.a/b: Input should be greater than or equal to 0"),
        ({"currentIndex": 40}, "currentIndex is 40, but its queue has 12 places"),
        ({"topicQueue": "none"}, r"run\.topicQueue: "),
        ({"topicQueue": [{"subtopic": "a/b"}] * 201}, r"run\.topicQueue: Tuple should have at most 200 items"),
        ({"version": 3}, r"run\.version: Input should be 2"),
        ({"name": ""}, r"run\.name: "),
        ({"name": "", "version": 1, "id": "", "createdAt": -1, "status": 1}, "and 2 more"),
        ({"createdAt": float("nan")}, r"run\.createdAt: "),
    ],
)
def test_a_damaged_run_is_refused_precisely(fresh: AutoRun, update: dict[str, Any], message: str) -> None:
    with pytest.raises(RunError, match=message):
        read(changed(fresh, **update), "new", 0)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("", "This file is empty"),
        ("[1, 2]", "This is not an exported run"),
        ('{"format": "pytrix-everything", "schema": 1}', "not one run. The page “Your data” imports it"),
        ('{"format": "pytrix-auto-run", "schema": 1, "run": {"name": "\\ud800"}}', r"run\.name: .*unicode"),
        ('{"attempts": []}', 'This is not an exported run: "format" must be "pytrix-auto-run"'),
        ('{"format": "pytrix-auto-run", "run": {}}', '"schema" must be a whole number'),
        ('{"format": "pytrix-auto-run", "schema": true, "run": {}}', '"schema" must be a whole number'),
        ('{"format": "pytrix-auto-run", "schema": 9, "run": {}}', "newer version of Pytrix"),
        ('{"format": "pytrix-auto-run", "schema": 1}', "This run is damaged: run: "),
        ("[" * 100_000, "nests too deeply"),
        ("9" * 5000, "numbers that are too long"),
        ("x" * 600_000, "too large for a run: 585 KB, at most 512 KB"),
    ],
)
def test_foreign_files_are_refused_precisely(text: str, message: str) -> None:
    with pytest.raises(RunError, match=message):
        read(text, "new", 0)


def test_a_truncated_file_says_where_it_ends(fresh: AutoRun) -> None:
    with pytest.raises(RunError, match="not complete JSON: line 9, column"):
        read("\n".join(exported(fresh, 0).splitlines()[:8]) + "\n", "new", 0)


def test_topics_that_are_gone_are_left_out_with_a_note(full: Catalogue, fresh: AutoRun) -> None:
    step = imported(changed(fresh, topicQueue=[{"subtopic": "old/gone"}], streaks={}), "new", 0, full)
    assert "old/gone" in step.news[0].text
    assert step.run.current is not None
