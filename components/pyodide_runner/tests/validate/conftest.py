"""Makes the questions beside the tests importable, and the component itself where it is not installed."""

import sys
from pathlib import Path

sys.path[:0] = [str(Path(__file__).parent), str(Path(__file__).parents[2])]
