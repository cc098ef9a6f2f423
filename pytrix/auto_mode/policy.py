"""The numbers behind the rules, and the two policies a run can follow."""

from __future__ import annotations

from dataclasses import dataclass

from pytrix.auto_mode.documents import AutoRun


@dataclass(frozen=True)
class Policy:
    """Thresholds of the rules.

    `focus` bounds how many unfinished subtopics are in rotation (None: no bound). With `regain` a level lost to misses
    comes back as soon as the next question of its subtopic is solved.
    """

    promote_after: int = 3
    promote_after_fast: int = 2
    demote_after: int = 2
    remediation_questions: int = 2
    mini_questions: int = 12
    queue_limit: int = 50
    refill_below: int = 6
    focus: int | None = None
    regain: bool = False

    def promotion_threshold(self, run: AutoRun) -> int:
        """Solved in a row in one subtopic that raise its level."""
        return self.promote_after_fast if run.fast_progression else self.promote_after


POLICIES: dict[str, Policy] = {
    "table": Policy(),
    "focused": Policy(focus=8, regain=True),
}


def policy_of(run: AutoRun) -> Policy:
    return POLICIES[run.policy]
