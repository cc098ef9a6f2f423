"""The reason why code or an answer could not be judged."""

from __future__ import annotations


class Unfit(Exception):  # noqa: N818
    """Carries a short kind and a sentence that a learner may read."""

    def __init__(self, kind: str, message: str) -> None:
        super().__init__(message)
        self.kind = kind
        self.message = message
