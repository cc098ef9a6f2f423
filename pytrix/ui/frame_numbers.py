"""Numbers of the workspace frame that the screens name; a test compares those of the engine with its source."""

from typing import Final

from pyodide_runner.contract import NUMBERS

FAILED_BEFORE_REVEAL: Final = NUMBERS["failedBeforeReveal"]
HINTS_BEFORE_REVEAL: Final = NUMBERS["hintsBeforeReveal"]
KEPT_CODES: Final = NUMBERS["keptCodes"]
KEPT_DRAFTS: Final = NUMBERS["keptDrafts"]
EARLIER_VERSIONS: Final = NUMBERS["earlierVersions"]
MEMORY_MB: Final = 512
OUTPUT_CHARS: Final = 100_000
STOP_PATIENCE_MS: Final = 300
LARGE_TEST_MULTIPLE: Final = 20
