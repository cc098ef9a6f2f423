"""What can go wrong with Gemini, in words a learner may read: one sentence that says what happened and what to do."""

from __future__ import annotations

from typing import Literal, get_args

Kind = Literal[
    "no_key",
    "invalid_key",
    "permission",
    "rate_limited",
    "quota_exhausted",
    "model_unavailable",
    "blocked",
    "truncated",
    "bad_answer",
    "network",
    "timeout",
    "cap_reached",
]
KINDS: tuple[Kind, ...] = get_args(Kind)

MESSAGES: dict[Kind, str] = {
    "no_key": "Gemini needs an API key: add yours in Settings, under AI.",
    "invalid_key": "Google does not accept this API key: check it, or make a new one, in Settings under AI.",
    "permission": "Google does not let this API key use Gemini: look at the key's limits in Google AI Studio.",
    "rate_limited": "Google takes no more requests from this key for the moment: try again in a minute.",
    "quota_exhausted": "Today's requests of this key are used up: they start again at midnight Pacific time.",
    "model_unavailable": "None of the chosen models can be used with this key: choose others in Settings, under AI.",
    "blocked": "Gemini declined to answer this: go on without it, or try another question.",
    "truncated": "Gemini's answer was cut off before its end: try again, or go on without it.",
    "bad_answer": "Gemini's answer could not be used, so it is not shown: try again, or go on without it.",
    "network": "Google's servers could not answer: try again in a minute, or go on without Gemini.",
    "timeout": "Gemini took too long to answer: try again, or go on without it.",
    "cap_reached": "The limit that you set for this visit is reached: raise it in Settings under AI, or go on without.",
}

SPECIAL = {
    "leaked": "Google has blocked this API key because it was found in public: put a new one into Settings.",
    "restricted": "This API key works for certain websites or apps only, so Pytrix cannot use it: make another.",
    "region": "Google does not offer Gemini to this key from here: a paid key may be needed in your country.",
    "refused": "Google did not accept the request: go on without Gemini, and report this if it happens again.",
    "lost": "The answer was lost when the server started anew: ask again, or go on without it.",
    "overloaded": "Too much is asked of this server at the moment: try again in a minute.",
}


class AIError(Exception):
    """A call that gave nothing to show.

    `str()` is for learners. `retry_after_s` is when it may work again, where that is known; `told` is what Google
    said, for the curious and for the log page, never raw JSON; `special` names a message that is more exact than its
    kind's.
    """

    def __init__(
        self, kind: Kind, *, told: str = "", retry_after_s: float | None = None, special: str | None = None
    ) -> None:
        super().__init__(_message(kind, retry_after_s, special))
        self.kind: Kind = kind
        self.told = told
        self.retry_after_s = retry_after_s
        self.special = special


def _message(kind: Kind, retry_after_s: float | None, special: str | None) -> str:
    if special:
        return SPECIAL[special]
    if kind == "rate_limited" and retry_after_s:
        return f"Google takes no more requests from this key for the moment: try again in {_span(retry_after_s)}."
    if kind == "quota_exhausted" and retry_after_s:
        return f"Today's requests of this key are used up: they start again in {_span(retry_after_s)}."
    return MESSAGES[kind]


def _span(seconds: float) -> str:
    """A length of time in few words, never shorter than it is."""
    whole = int(seconds) + (seconds > int(seconds))
    if whole < 100:
        return f"{whole} second{'' if whole == 1 else 's'}"
    minutes = -(-whole // 60)
    if minutes < 100:
        return f"{minutes} minutes"
    return f"{-(-minutes // 60)} hours"
