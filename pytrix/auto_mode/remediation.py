"""Remediation: after misses in a row, questions of that subtopic come back soon, but not back to back."""

from __future__ import annotations

from collections.abc import Sequence

from pytrix.auto_mode.documents import QueueEntry
from pytrix.auto_mode.policy import Policy
from pytrix.auto_mode.queue import spaced


def remediated(coming: Sequence[QueueEntry], subtopic: str, policy: Policy) -> tuple[QueueEntry, ...]:
    """The entries to come with remediation for the subtopic just missed: other subtopics and it, in turn.

    What the queue already held of that subtopic moves behind them. In a walk through First Steps they come at once,
    because what follows needs what was just missed.
    """
    again = QueueEntry(subtopic=subtopic, origin="remediation")
    if any(entry.origin == "steps" for entry in coming):
        return (*[again] * policy.remediation_questions, *coming)[: policy.queue_limit]
    others = [index for index, entry in enumerate(coming) if entry.subtopic != subtopic]
    between = others[: policy.remediation_questions]
    near: list[QueueEntry] = []
    for number in range(policy.remediation_questions):
        near += [coming[index] for index in between[number : number + 1]]
        near.append(again)
    later = [entry for index, entry in enumerate(coming) if index not in between]
    return spaced((*near, *later), subtopic)[: policy.queue_limit]
