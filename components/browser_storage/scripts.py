"""The browser's side as texts: a component's script can import nothing, so the modules that it shares go before it."""

from __future__ import annotations

import re
from importlib.resources import files
from pathlib import Path

_SHARED = ("contract.js", "storage/records.js")
_IMPORT = re.compile(r"^import [^;]*;\n", re.MULTILINE)


def script(name: str) -> str:
    """A script of this folder, with the modules of the frame if it shares any."""
    own = (Path(__file__).parent / name).read_text(encoding="utf-8")
    frame = files("pyodide_runner") / "frontend"
    shared = [(frame / each).read_text(encoding="utf-8") for each in _SHARED] if _IMPORT.search(own) else []
    return "\n".join(_IMPORT.sub("", text) for text in (*shared, own))
