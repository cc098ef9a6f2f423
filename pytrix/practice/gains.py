"""What an accepted answer brought: the daily goal, how sure the learner is now, and when it comes back."""

from __future__ import annotations

from datetime import date
from typing import Any

from pytrix.progress import mastery, strength
from pytrix.progress.mastery import Evidence
from pytrix.progress.outcome import Outcome
from pytrix.stores.documents import Documents

DAY_MS = 24 * 60 * 60 * 1000


def gains(documents: Documents, question_id: str, *, name: str, today: date, now: int) -> list[dict[str, Any]]:
    """The frame's `gains` for a question that was just solved; none for any other."""
    sitting = documents.seen.question(question_id)
    if sitting is None or sitting.outcome is not Outcome.SOLVED:
        return []
    done, wanted = documents.daily.on(today).solved, documents.daily.goal
    found: list[dict[str, Any]] = [
        {"kind": "goal", "text": "Daily goal reached" if done == wanted else f"{done} of {wanted} for today"}
    ]
    tried = documents.stats.problem_types().get(sitting.problem_type)
    if tried:
        after = tried.at_level(sitting.level).evidence
        before = mastery.of_level(Evidence(after.recent[:-1], after.solved_at), now)
        reached = mastery.of_level(after, now)
        was = strength.word_of(before, tried=len(after.recent) > 1)
        word = strength.word_of(reached, tried=True)
        change = f"{word} now" if was in (word, "not tried") else f"from {was} to {word}"
        found.append({"kind": "strength", "text": f"{name}: {change}", "before": before, "after": reached})
    card = documents.reviews.card(sitting.problem_type, sitting.level)
    if card and card.due > now:
        days = max(1, round((card.due - now) / DAY_MS))
        found.append({"kind": "due", "text": f"Comes back in {days} day{'' if days == 1 else 's'}"})
    return found
