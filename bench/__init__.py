"""Measurements of the real app; they start it as the end-to-end tests do, whose modules find one another by name."""

import sys
from pathlib import Path

sys.path.append(str(Path(__file__).resolve().parents[1] / "tests" / "e2e"))
