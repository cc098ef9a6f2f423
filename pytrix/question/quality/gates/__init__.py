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
    texts,
)
from pytrix.question.quality.subject import FileGate, Gate

STATIC: tuple[FileGate, ...] = (texts.check, rows.check, signature.check)
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
)
"""Gates that need instances."""

STANDARD: tuple[Gate, ...] = (shown.check,)
"""Gates that need instances, and are younger than some problems, see `pytrix.question.quality.standard`."""
