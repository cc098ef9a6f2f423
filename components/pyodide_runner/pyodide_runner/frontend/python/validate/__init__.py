"""Validation: what a question from outside the bank must prove before a learner meets it.

The bank's quality gates use the same mutants, line budgets and rules about texts. Nothing here knows of a bank.
"""

from __future__ import annotations


def validate(question: str) -> str:
    """What the gates say of a question and what they worked out for it, see `examination`; JSON texts both.

    The gates are imported only here: a start of Python does not wait for them.
    """
    from ..judge.values import json_text
    from .examination import examine

    return json_text(examine(question))


def advise(request: str) -> str:
    """Whether what a tutor says may be shown, see `advice`; JSON texts both."""
    from ..judge.values import json_text
    from .advice import check

    return json_text(check(request))
