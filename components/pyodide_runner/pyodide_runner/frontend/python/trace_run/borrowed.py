"""What a recording takes from the judge: its neighbour in the installed package, a top-level package inside Pyodide."""

from __future__ import annotations

try:
    from ..judge.calls import Call, make_call
    from ..judge.execute import _hooks as hooks
    from ..judge.failure import FILENAME, describe, describe_unfit, remember_source
    from ..judge.folder import Folder
    from ..judge.program import TOP_LEVEL_AWAIT, Ending, Program, execute
    from ..judge.shown import show
    from ..judge.streams import Console
    from ..judge.trace import LineBudget
    from ..judge.unfit import Unfit
    from ..judge.values import DICTIONARIES, class_name, json_text, parse
except ImportError:
    from judge.calls import Call, make_call  # type: ignore[import-not-found, no-redef]
    from judge.execute import _hooks as hooks  # type: ignore[import-not-found, no-redef]
    from judge.failure import (  # type: ignore[import-not-found, no-redef]
        FILENAME,
        describe,
        describe_unfit,
        remember_source,
    )
    from judge.folder import Folder  # type: ignore[import-not-found, no-redef]
    from judge.program import TOP_LEVEL_AWAIT, Ending, Program, execute  # type: ignore[import-not-found, no-redef]
    from judge.shown import show  # type: ignore[import-not-found, no-redef]
    from judge.streams import Console  # type: ignore[import-not-found, no-redef]
    from judge.trace import LineBudget  # type: ignore[import-not-found, no-redef]
    from judge.unfit import Unfit  # type: ignore[import-not-found, no-redef]
    from judge.values import DICTIONARIES, class_name, json_text, parse  # type: ignore[import-not-found, no-redef]

__all__ = [
    "DICTIONARIES",
    "FILENAME",
    "TOP_LEVEL_AWAIT",
    "Call",
    "Console",
    "Ending",
    "Folder",
    "LineBudget",
    "Program",
    "Unfit",
    "class_name",
    "describe",
    "describe_unfit",
    "execute",
    "hooks",
    "json_text",
    "make_call",
    "parse",
    "remember_source",
    "show",
]
