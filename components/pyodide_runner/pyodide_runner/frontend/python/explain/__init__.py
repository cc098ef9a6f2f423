"""Explains to a learner what went wrong: in plain words, with a cause and a suggestion.

An explanation is `{"what", "why", "try", "line", "column"}`; lines and columns count from 1 and may be None. Nothing
here executes the learner's code.
"""

from __future__ import annotations

from .exceptions import Explanation, error, exception
from .friendly import load
from .outcomes import outcome
from .wire import explain_outcome

__all__ = ["Explanation", "error", "exception", "explain_outcome", "load", "outcome"]
