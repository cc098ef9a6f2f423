"""The learner's own Gemini key and how it may be used: the data of the document `pypractice_api_config_v1`."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import Field, StringConstraints

from pytrix.ai.safety import DEFAULTS, Caps
from pytrix.ai.tasks import Cap
from pytrix.stores.model import EpochMs, Stored

BATCH_SIZES = (1, 5)
CAP_LIMIT = 1_000
KEPT_MODELS = 200

_Cap = Annotated[int, Field(ge=0, le=CAP_LIMIT)]
_ModelId = Annotated[str, StringConstraints(pattern=r"^[A-Za-z0-9._/-]{1,100}$")]


class StoredCaps(Stored):
    """How many calls a visit may make."""

    total: _Cap = DEFAULTS["total"]
    questions: _Cap = DEFAULTS["questions"]
    hints: _Cap = DEFAULTS["hints"]
    reveals: _Cap = DEFAULTS["reveals"]
    evaluations: _Cap = DEFAULTS["evaluations"]


class ApiConfig(Stored):
    """A key (empty: none), when it was entered and last found to work, and what the learner chose.

    `terms_seen_at` is when Google's terms were confirmed; before that the key is not used. `usable_models` are from
    the last test of the key, `preferred_models` come before each task's own order.
    """

    provider: Literal["gemini"] = "gemini"
    api_key: Annotated[str, Field(max_length=400, repr=False)] = ""
    created_at: EpochMs | None = None
    last_verified_at: EpochMs | None = None
    terms_seen_at: EpochMs | None = None
    usable_models: tuple[_ModelId, ...] = ()
    preferred_models: tuple[_ModelId, ...] = ()
    in_auto_mode: bool = False
    batch_size: Annotated[int, Field(ge=BATCH_SIZES[0], le=BATCH_SIZES[1])] = 3
    stored_caps: StoredCaps = StoredCaps()

    @property
    def ready(self) -> bool:
        """Whether there is a key that may be used."""
        return bool(self.api_key and self.terms_seen_at)

    @property
    def caps(self) -> Caps:
        return Caps(**self.stored_caps.model_dump())

    @property
    def masked(self) -> str:
        """The key's last characters, enough to tell it from another one."""
        return f"••••••••{self.api_key[-4:]}" if len(self.api_key) > 12 else "••••••••"


def with_key(config: ApiConfig, key: str, at: int) -> ApiConfig:
    """The config with a key that was entered at `at` by somebody who has confirmed the terms."""
    fresh = {"created_at": at, "last_verified_at": None, "usable_models": ()} if key != config.api_key else {}
    return config.model_copy(update={"api_key": key, "terms_seen_at": config.terms_seen_at or at, **fresh})


def without_key(config: ApiConfig) -> ApiConfig:
    """The config without the key and all that is known of it; limits and models stay."""
    gone = {"api_key": "", "created_at": None, "last_verified_at": None, "terms_seen_at": None, "usable_models": ()}
    return config.model_copy(update=gone)


def verified(config: ApiConfig, key: str, models: tuple[str, ...], at: int) -> ApiConfig:
    """The config after a test of `key` succeeded; unchanged when another key has taken its place meanwhile."""
    if key != config.api_key:
        return config
    return ApiConfig.model_validate(
        {**config.model_dump(), "last_verified_at": at, "usable_models": models[:KEPT_MODELS]}
    )


def preferring(config: ApiConfig, models: tuple[str, ...]) -> ApiConfig:
    return ApiConfig.model_validate({**config.model_dump(), "preferred_models": models})


def with_batch_size(config: ApiConfig, size: int) -> ApiConfig:
    low, high = BATCH_SIZES
    return config.model_copy(update={"batch_size": min(max(size, low), high)})


def with_auto_mode(config: ApiConfig, wanted: bool) -> ApiConfig:
    return config.model_copy(update={"in_auto_mode": wanted})


def with_cap(config: ApiConfig, cap: Cap, limit: int) -> ApiConfig:
    caps = config.stored_caps.model_copy(update={cap: min(max(limit, 0), CAP_LIMIT)})
    return config.model_copy(update={"stored_caps": caps})
