"""Lets the tests import the corpus runner, and the package where it is not installed."""

from __future__ import annotations

import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE))

try:
    import pyodide_runner  # noqa: F401
except ImportError:
    sys.path.insert(0, str(HERE.parents[1]))
