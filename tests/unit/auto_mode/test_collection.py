from __future__ import annotations

import pytest

from pytrix.auto_mode.collection import RUNS_LIMIT, added, deleted, duplicated, renamed, updated
from pytrix.auto_mode.documents import AutoRun, AutoRuns
from pytrix.auto_mode.errors import RunError


def test_new_runs_come_first(fresh: AutoRun) -> None:
    runs = added(added(AutoRuns(), fresh), fresh.model_copy(update={"id": "second"}))
    assert [run.id for run in runs.runs] == ["second", "r"]


def test_a_copy_has_the_same_state_and_a_name_of_its_own(fresh: AutoRun) -> None:
    runs = duplicated(AutoRuns(runs=(fresh,)), "r", "copy", now=9)
    copy = runs.run("copy")
    assert copy == fresh.model_copy(update={"id": "copy", "name": "My run (copy)", "created_at": 9})
    long = fresh.model_copy(update={"name": "x" * 60})
    copied = duplicated(AutoRuns(runs=(long,)), "r", "copy", now=9).runs[0]
    assert AutoRun.model_validate(copied.model_dump()).name == "x" * 53 + " (copy)"


def test_rename_and_delete(fresh: AutoRun) -> None:
    runs = renamed(AutoRuns(runs=(fresh,)), "r", "  Before   the exam ")
    assert runs.runs[0].name == "Before the exam"
    assert deleted(runs, "r") == AutoRuns()


def test_a_deleted_run_does_not_come_back_from_another_tab(fresh: AutoRun) -> None:
    assert updated(AutoRuns(), fresh) == AutoRuns()


@pytest.mark.parametrize(
    ("name", "message"), [(" ", "A run needs a name."), ("x" * 61, "That name has 61 characters. Use at most 60.")]
)
def test_a_bad_name_is_refused(fresh: AutoRun, name: str, message: str) -> None:
    with pytest.raises(RunError, match=message):
        renamed(AutoRuns(runs=(fresh,)), "r", name)


def test_limits_are_said(fresh: AutoRun) -> None:
    many = AutoRuns(runs=tuple(fresh.model_copy(update={"id": str(n)}) for n in range(RUNS_LIMIT)))
    with pytest.raises(RunError, match="Delete one to make room"):
        added(many, fresh)
    with pytest.raises(RunError, match="here already"):
        added(AutoRuns(runs=(fresh,)), fresh)
    with pytest.raises(RunError, match="no longer exists"):
        renamed(AutoRuns(), "r", "x")
