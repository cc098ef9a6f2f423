"""Numbers of the workspace frame that the screens name; `scripts/contract.py` compares them with its sources."""

from typing import Final

from pyodide_runner.contract import NUMBERS

FAILED_BEFORE_REVEAL: Final = NUMBERS["failedBeforeReveal"]
HINTS_BEFORE_REVEAL: Final = NUMBERS["hintsBeforeReveal"]
KEPT_CODES: Final = NUMBERS["keptCodes"]
KEPT_DRAFTS: Final = NUMBERS["keptDrafts"]
EARLIER_VERSIONS: Final = NUMBERS["earlierVersions"]
MEMORY_MB: Final = NUMBERS["memoryMb"]
OUTPUT_CHARS: Final = NUMBERS["outputChars"]
STOP_PATIENCE_MS: Final = NUMBERS["stopPatienceMs"]
LARGE_TEST_MULTIPLE: Final = NUMBERS["largeTestMultiple"]
