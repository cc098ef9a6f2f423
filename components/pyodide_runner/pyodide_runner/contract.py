"""What the frame, the page and the server agree on, read from the very text that the frame imports."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Final

SOURCE: Final = Path(__file__).parent / "frontend" / "contract.js"


def _read() -> Mapping[str, Any]:
    text = SOURCE.read_text(encoding="utf-8")
    found: Mapping[str, Any] = json.loads(text[text.index("({") + 1 : text.rindex("})") + 1])
    return found


CONTRACT: Final = _read()
NUMBERS: Final[Mapping[str, int]] = CONTRACT["numbers"]
KEYS: Final[Mapping[str, str]] = CONTRACT["keys"]
