"""The learner's runs as a collection: add, rename, duplicate, delete."""

from __future__ import annotations

from pytrix.auto_mode.documents import NAME_LIMIT, AutoRun, AutoRuns
from pytrix.auto_mode.errors import RunError

RUNS_LIMIT = 50
_COPY = " (copy)"


def added(runs: AutoRuns, run: AutoRun) -> AutoRuns:
    """The runs with this one first; raises `RunError` when there are too many or its id is taken."""
    if len(runs.runs) >= RUNS_LIMIT:
        raise RunError(f"There are {RUNS_LIMIT} runs already. Delete one to make room.")
    if runs.run(run.id):
        raise RunError(f'The run "{run.name}" is here already.')
    return AutoRuns(runs=(run, *runs.runs))


def updated(runs: AutoRuns, run: AutoRun) -> AutoRuns:
    """The runs with this one in its new state; a run that was deleted meanwhile stays deleted."""
    return AutoRuns(runs=tuple(run if each.id == run.id else each for each in runs.runs))


def renamed(runs: AutoRuns, run_id: str, name: str) -> AutoRuns:
    """The runs with a new name for one; raises `RunError` for an empty or too long name."""
    run = _existing(runs, run_id)
    return updated(runs, run.model_copy(update={"name": checked_name(name)}))


def duplicated(runs: AutoRuns, run_id: str, new_id: str, now: int) -> AutoRuns:
    """The runs with a copy of one, in the same state, first."""
    run = _existing(runs, run_id)
    name = run.name[: NAME_LIMIT - len(_COPY)] + _COPY
    return added(runs, run.model_copy(update={"id": new_id, "name": name, "created_at": now, "question_id": None}))


def deleted(runs: AutoRuns, run_id: str) -> AutoRuns:
    """The runs without this one."""
    return AutoRuns(runs=tuple(each for each in runs.runs if each.id != run_id))


def _existing(runs: AutoRuns, run_id: str) -> AutoRun:
    run = runs.run(run_id)
    if run is None:
        raise RunError("This run no longer exists. It may have been deleted in another tab.")
    return run


def checked_name(name: str) -> str:
    """The name without superfluous spaces; raises `RunError` for an empty or too long one."""
    name = " ".join(name.split())
    if not name:
        raise RunError("A run needs a name.")
    if len(name) > NAME_LIMIT:
        raise RunError(f"That name has {len(name)} characters. Use at most {NAME_LIMIT}.")
    return name
