"""The gates, one a module, each a function from a subject to violations."""

from pytrix.question.quality.gates import (
    agreement,
    answers,
    coverage,
    instances,
    mistakes,
    mutation,
    oracle,
    rows,
    shown,
    signature,
    slow,
    teaching,
    texts,
)
from pytrix.question.quality.subject import FileGate, Gate

STATIC: tuple[FileGate, ...] = (texts.check, rows.check, signature.check, teaching.check)
"""Gates that read the file only."""

DYNAMIC: tuple[Gate, ...] = (
    instances.check,
    texts.check_instances,
    answers.check,
    mistakes.check,
    coverage.check,
    mutation.check,
    oracle.check,
    slow.check,
    agreement.check,
    shown.check,
    teaching.check_instances,
)
"""Gates that need instances."""
