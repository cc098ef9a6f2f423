"""One call to Gemini through google-genai, without any retry of its own.

The key is handed in with each call and kept nowhere. Answers are texts that the caller validates.
"""

from __future__ import annotations

import ipaddress
import math
import os
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Protocol
from urllib.parse import urlsplit

from pytrix.ai.catalog import ThinkingLevel
from pytrix.ai.errors import AIError
from pytrix.ai.failures import AnswerError, shortened

GOOGLE = "https://generativelanguage.googleapis.com"
ADDRESS_VARIABLE = "PYTRIX_GEMINI_ADDRESS"
"""For tests: where Gemini is spoken instead of at Google's; addresses other than this machine's are refused."""
SHORTEST_DEADLINE_S = 10
"""The API refuses a shorter one with 400; the client tells it the timeout."""
ANSWER_CHARACTERS = 400_000
KEY_CHARACTERS = (8, 400)

_BLOCKED = frozenset({"SAFETY", "RECITATION", "BLOCKLIST", "PROHIBITED_CONTENT", "SPII", "MODEL_ARMOR"})


@dataclass(frozen=True)
class Ask:
    """What one call asks: the rules, the task, the shape of the answer and the room for it."""

    system: str
    prompt: str
    schema: Mapping[str, Any]
    max_output_tokens: int


@dataclass(frozen=True)
class Tokens:
    """The API's own counts."""

    input: int = 0
    output: int = 0
    thoughts: int = 0


@dataclass(frozen=True)
class Answer:
    """A text with the model that gave it and what it took; `fault` says why the text is not to be used."""

    text: str
    model: str
    tokens: Tokens
    fault: AnswerError | None = None


class Gemini(Protocol):
    """What the router needs of Google."""

    async def generate(
        self, key: str, model: str, ask: Ask, *, thinking: ThinkingLevel | None, timeout_s: float
    ) -> Answer: ...

    async def models(self, key: str, *, timeout_s: float) -> tuple[str, ...]: ...


def address(environment: Mapping[str, str] = os.environ) -> str:
    """Where Gemini is: at Google's, or on this machine where a test says so. Raises `ValueError` for anything else."""
    found = environment.get(ADDRESS_VARIABLE, "").strip()
    if not found:
        return GOOGLE
    parts = urlsplit(found)
    if parts.scheme not in ("http", "https") or not _is_loopback(parts.hostname or "") or parts.username:
        raise ValueError(f"{ADDRESS_VARIABLE} may only name an address of this machine, such as http://127.0.0.1:8000.")
    return found.rstrip("/")


def _is_loopback(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def checked_key(key: str) -> str:
    """The key without blanks around it; raises `AIError` for none, or for text that no header can carry.

    How it begins is not looked at: Google changes that.
    """
    key = key.strip()
    if not key:
        raise AIError("no_key")
    low, high = KEY_CHARACTERS
    if not low <= len(key) <= high or not key.isascii() or not key.isprintable() or " " in key:
        raise AIError("invalid_key")
    return key


class GoogleGemini:
    """Gemini at `base_url`."""

    def __init__(self, base_url: str = "") -> None:
        self.base_url = base_url or address()

    async def generate(
        self, key: str, model: str, ask: Ask, *, thinking: ThinkingLevel | None, timeout_s: float
    ) -> Answer:
        """The model's answer; raises what google-genai raises. `timeout_s` is told to the API, so at least 10 s."""
        from google.genai import types

        config = types.GenerateContentConfig(
            system_instruction=ask.system,
            response_mime_type="application/json",
            response_json_schema=dict(ask.schema),
            max_output_tokens=ask.max_output_tokens,
            thinking_config=types.ThinkingConfig(thinking_level=types.ThinkingLevel(thinking.upper()))
            if thinking
            else None,
            automatic_function_calling=types.AutomaticFunctionCallingConfig(disable=True),
        )
        client = self._client(key, timeout_s)
        try:
            response = await client.aio.models.generate_content(model=model, contents=ask.prompt, config=config)
        finally:
            await client.aio.aclose()
        return _answer(response, model)

    async def models(self, key: str, *, timeout_s: float) -> tuple[str, ...]:
        """The ids of all models that the key may ask for text; raises what google-genai raises."""
        client = self._client(key, timeout_s)
        found: list[str] = []
        try:
            async for each in await client.aio.models.list(config={"page_size": 1000}):
                if each.name and "generateContent" in (each.supported_actions or ()):
                    found.append(each.name.removeprefix("models/"))
        finally:
            await client.aio.aclose()
        return tuple(found)

    def _client(self, key: str, timeout_s: float) -> Any:
        from google import genai
        from google.genai import types

        # Redirects are not followed: the key would go with them, to wherever they lead.
        options = types.HttpOptions(
            base_url=self.base_url,
            timeout=1000 * max(SHORTEST_DEADLINE_S, math.ceil(timeout_s)),
            async_client_args={"follow_redirects": False},
        )
        return genai.Client(vertexai=False, api_key=key, http_options=options)


def _answer(response: Any, model: str) -> Answer:
    usage = response.usage_metadata
    tokens = Tokens(
        (usage and usage.prompt_token_count) or 0,
        (usage and usage.candidates_token_count) or 0,
        (usage and usage.thoughts_token_count) or 0,
    )
    text, fault = "", None
    try:
        text = _text(response)
    except AnswerError as error:
        fault = error
    return Answer(text, response.model_version or model, tokens, fault)


def _text(response: Any) -> str:
    feedback = response.prompt_feedback
    if feedback and feedback.block_reason:
        raise AnswerError("blocked", shortened(feedback.block_reason_message or ""))
    if not response.candidates:
        raise AnswerError("bad_answer")
    candidate = response.candidates[0]
    reason = candidate.finish_reason.value if candidate.finish_reason else "STOP"
    if reason in _BLOCKED:
        raise AnswerError("blocked")
    if reason == "MAX_TOKENS":
        raise AnswerError("truncated")
    if reason not in ("STOP", "FINISH_REASON_UNSPECIFIED"):
        raise AnswerError("bad_answer")
    parts = candidate.content.parts if candidate.content and candidate.content.parts else []
    text = "".join(part.text for part in parts if part.text and not part.thought)
    if not text.strip() or len(text) > ANSWER_CHARACTERS:
        raise AnswerError("bad_answer")
    return text
