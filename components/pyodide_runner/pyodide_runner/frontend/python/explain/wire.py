"""The same as JSON texts, for JavaScript."""

from __future__ import annotations

import json
from typing import Any

from .outcomes import outcome


def explain_outcome(code: str, spec: str, test_input: str, expected: str, actual: str) -> str:
    """The explanation of an outcome as JSON text, `null` when there is none; all but the code are JSON texts."""
    return json.dumps(outcome(code, _data(spec), _data(test_input), _data(expected), _data(actual) or {}))


def _data(text: str) -> dict[str, Any] | None:
    data = json.loads(text) if text else None
    return data if isinstance(data, dict) else None
