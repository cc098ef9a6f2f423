"""Runs as files: export to JSON, and import that says precisely what is wrong."""

from __future__ import annotations

import json
from typing import Any

from pydantic import ValidationError

from pytrix.auto_mode.catalogue import Catalogue
from pytrix.auto_mode.documents import AutoRun
from pytrix.auto_mode.errors import RunError
from pytrix.auto_mode.runs import Step, resumed

FORMAT = "pytrix-auto-run"
EVERYTHING_FORMAT = "pytrix-everything"
SCHEMA = 1
SIZE_LIMIT = 512 * 1024
_SHOWN_PROBLEMS = 3


def exported(run: AutoRun, now: int) -> str:
    """The run as the text of a JSON file."""
    content = {"format": FORMAT, "schema": SCHEMA, "exportedAt": now, "run": run.model_dump(by_alias=True, mode="json")}
    return json.dumps(content, indent=2, ensure_ascii=False)


def read(text: str, new_id: str, now: int) -> AutoRun:
    """The run in an exported file, under a new id; raises `RunError` for anything else."""
    run = _validated(_content(text))
    if run.current_index > len(run.topic_queue):
        places = len(run.topic_queue)
        raise RunError(f"This run is damaged: currentIndex is {run.current_index}, but its queue has {places} places.")
    update = {"id": new_id, "last_updated_at": min(run.last_updated_at, now), "question_id": None}
    return run.model_copy(update=update)


def imported(text: str, new_id: str, now: int, catalogue: Catalogue) -> Step:
    """The run in an exported file, ready to continue, with news of topics that are gone; raises `RunError`."""
    return resumed(read(text, new_id, now), catalogue, now)


def _content(text: str) -> dict[str, Any]:
    if len(text) > SIZE_LIMIT:
        raise RunError(f"This file is too large for a run: {len(text) // 1024} KB, at most {SIZE_LIMIT // 1024} KB.")
    if not text.strip():
        raise RunError("This file is empty.")
    try:
        content = json.loads(text)
    except json.JSONDecodeError as error:
        where = f"line {error.lineno}, column {error.colno}"
        raise RunError(f"This file is not complete JSON: {where}: {error.msg}. Export the run again.") from None
    except (ValueError, RecursionError):
        raise RunError("This file is not a run: its JSON nests too deeply or has numbers that are too long.") from None
    if isinstance(content, dict) and content.get("format") == EVERYTHING_FORMAT:
        raise RunError("This file has everything, not one run. The page “Your data” imports it.")
    if not isinstance(content, dict) or content.get("format") != FORMAT:
        raise RunError(f'This is not an exported run: "format" must be "{FORMAT}".')
    return content


def _validated(content: dict[str, Any]) -> AutoRun:
    schema = content.get("schema")
    if not isinstance(schema, int) or isinstance(schema, bool) or schema < 1:
        raise RunError('This run is damaged: "schema" must be a whole number from 1.')
    if schema > SCHEMA:
        raise RunError(
            f"This run was exported by a newer version of Pytrix (schema {schema}; this one reads up to {SCHEMA}). "
            "Reload the page to get the newest version."
        )
    try:
        return AutoRun.model_validate(content.get("run"))
    except ValidationError as error:
        problems = [f"{_place(each['loc'])}: {each['msg']}" for each in error.errors()]
        more = len(problems) - _SHOWN_PROBLEMS
        shown = "; ".join(problems[:_SHOWN_PROBLEMS]) + (f"; and {more} more" if more > 0 else "")
        raise RunError(f"This run is damaged: {shown}.") from None


def _place(location: tuple[int | str, ...]) -> str:
    return ".".join(("run", *map(str, location)))
