"""Numbers of the workspace frame that the screens name; a test compares each with the frame's own source."""

from typing import Final

FAILED_BEFORE_REVEAL: Final = 2
HINTS_BEFORE_REVEAL: Final = 2
MEMORY_MB: Final = 512
OUTPUT_CHARS: Final = 100_000
STOP_PATIENCE_MS: Final = 300
LARGE_TEST_MULTIPLE: Final = 20
KEPT_CODES: Final = 1000
KEPT_DRAFTS: Final = 300
EARLIER_VERSIONS: Final = 3
