"""Whether a key works, and which models it may use."""

from __future__ import annotations

import asyncio

from pytrix.ai.client import Gemini, checked_key
from pytrix.ai.errors import AIError
from pytrix.ai.failures import failure

DEADLINE_S = 12.0


async def usable_models(gemini: Gemini, key: str, now: float) -> tuple[str, ...]:
    """The ids of the models that the key may use; raises `AIError` with what is wrong, in words."""
    key = checked_key(key)
    try:
        async with asyncio.timeout(DEADLINE_S):
            found = await gemini.models(key, timeout_s=DEADLINE_S)
    except AIError:
        raise
    except Exception as error:
        raise failure(error, now).error() from None
    if not found:
        raise AIError("model_unavailable")
    return found
