"""What kinds of tasks are assumed to ask, to take and to teach; nothing here was measured on people.

`ease` is how much likelier a question is solved than the same one to write, in logits. A task teaches a share of what
writing teaches at the same chance to solve it, and takes a share of the time. Arranging takes about half the time of
writing and teaches nearly as much (Ericson, Margulieux and Rick, 2017); the other numbers are guesses between that and
writing, and `scaled` says how much hangs on them.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from pytrix.question.models import Task


@dataclass(frozen=True)
class Kind:
    """One kind of task."""

    ease: float
    takes: float
    teaches: float


KINDS: Mapping[Task, Kind] = {
    "predict": Kind(ease=1.6, takes=0.4, teaches=0.5),
    "arrange": Kind(ease=1.2, takes=0.5, teaches=0.9),
    "fix": Kind(ease=0.8, takes=0.6, teaches=0.7),
    "break": Kind(ease=0.6, takes=0.7, teaches=0.7),
    "write": Kind(ease=0.0, takes=1.0, teaches=1.0),
}
WRITE = KINDS["write"]


def scaled(teaching: float) -> Mapping[Task, Kind]:
    """The kinds with gentler tasks teaching more or less than is assumed."""
    return {
        task: each if task == "write" else replace(each, teaches=each.teaches * teaching)
        for task, each in KINDS.items()
    }
