"""Reviews: when a problem type comes back, scheduled by FSRS; the data of the document `pytrix_reviews_v1`.

Every problem type and level that was solved or missed has a card. FSRS grades: Again for a miss or a reveal, Hard for a
solution that took two hints, two failed submits or much time, Easy for one at the first submit without a hint in little
time, else Good.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Annotated, Literal

from fsrs import Card, Rating, Scheduler, State
from pydantic import Field

from pytrix.auto_mode.catalogue import Availability
from pytrix.levels import Level
from pytrix.progress.outcome import Outcome
from pytrix.stores.model import EpochMs, ProblemTypeKey, Stored

Grade = Literal["again", "hard", "good", "easy"]
CardState = Literal["learning", "review", "relearning"]

TYPICAL_MS: Mapping[Level, int] = {"beginner": 5 * 60_000, "intermediate": 12 * 60_000, "advanced": 25 * 60_000}
"""Time an unhurried solution takes; the learner's own average replaces it when known."""
QUICK, SLOW = 0.5, 2.0
LONGEST_DAYS = 365

_SCHEDULER = Scheduler(
    learning_steps=(), relearning_steps=(timedelta(days=1),), maximum_interval=LONGEST_DAYS, enable_fuzzing=False
)


class ReviewCard(Stored):
    """The memory of one problem type at one level: stability in days, difficulty from 1 to 10, times in epoch ms."""

    state: CardState = "review"
    stability: Annotated[float, Field(gt=0, le=1e6, allow_inf_nan=False)]
    difficulty: Annotated[float, Field(ge=1, le=10, allow_inf_nan=False)]
    due: EpochMs
    last_review: EpochMs
    last_grade: Grade


class Reviews(Stored):
    """Cards by problem-type key and level."""

    cards: dict[ProblemTypeKey, dict[Level, ReviewCard]] = Field(default_factory=dict)

    def card(self, problem_type: str, level: Level) -> ReviewCard | None:
        return self.cards.get(problem_type, {}).get(level)


@dataclass(frozen=True)
class Due:
    """A problem type and level whose review is due since `due` (epoch ms)."""

    problem_type: str
    level: Level
    due: int


def grade(
    outcome: Outcome,
    level: Level,
    *,
    time_ms: int,
    hints_used: int = 0,
    failed_submits: int = 0,
    assisted: bool = False,
    typical_ms: int | None = None,
) -> Grade | None:
    """The grade of a question that was left; None for a skipped one, which says nothing."""
    if outcome is Outcome.SKIPPED:
        return None
    if outcome is Outcome.MISSED:
        return "again"
    share = time_ms / (typical_ms or TYPICAL_MS[level])
    if assisted or hints_used >= 2 or failed_submits >= 2 or share >= SLOW:
        return "hard"
    if hints_used == 0 and failed_submits == 0 and share <= QUICK:
        return "easy"
    return "good"


def reviewed(reviews: Reviews, problem_type: str, level: Level, given: Grade, at: int) -> Reviews:
    """The reviews after a question of this type and level was graded at `at` (epoch ms).

    After Again the card is due within a day, and no later than it was. A clock set back counts as no time passed.
    """
    before = reviews.card(problem_type, level)
    at = max(at, before.last_review) if before else at
    card, _ = _SCHEDULER.review_card(_to_fsrs(before), _RATINGS[given], _moment(at))
    after = _from_fsrs(card, given)
    if given == "again" and before and before.due > at:
        after = after.model_copy(update={"due": min(after.due, before.due)})
    levels = {**reviews.cards.get(problem_type, {}), level: after}
    return Reviews(cards={**reviews.cards, problem_type: levels})


def due(reviews: Reviews, until: int, available: Availability) -> list[Due]:
    """The reviews due before `until` (epoch ms, usually the end of the learner's day), longest due first.

    Types and levels without questions are left out.
    """
    found = [
        Due(key, level, card.due)
        for key, levels in reviews.cards.items()
        for level, card in levels.items()
        if card.due < until and level in available.get(key, ())
    ]
    return sorted(found, key=lambda each: (each.due, each.problem_type, each.level))


def due_count(reviews: Reviews, until: int, available: Availability) -> int:
    """How many reviews are due before `until` (epoch ms)."""
    return len(due(reviews, until, available))


_RATINGS: Mapping[Grade, Rating] = {
    "again": Rating.Again,
    "hard": Rating.Hard,
    "good": Rating.Good,
    "easy": Rating.Easy,
}
_STATES: Mapping[State, CardState] = {
    State.Learning: "learning",
    State.Review: "review",
    State.Relearning: "relearning",
}
_STATES_BACK = {name: state for state, name in _STATES.items()}


def _to_fsrs(card: ReviewCard | None) -> Card:
    if card is None:
        return Card(card_id=0)
    return Card(
        card_id=0,
        state=_STATES_BACK[card.state],
        step=None if card.state == "review" else 0,
        stability=card.stability,
        difficulty=card.difficulty,
        due=_moment(card.due),
        last_review=_moment(card.last_review),
    )


def _from_fsrs(card: Card, given: Grade) -> ReviewCard:
    assert card.stability is not None
    assert card.difficulty is not None
    assert card.last_review is not None
    return ReviewCard(
        state=_STATES[card.state],
        stability=round(card.stability, 6),
        difficulty=round(card.difficulty, 6),
        due=_epoch_ms(card.due),
        last_review=_epoch_ms(card.last_review),
        last_grade=given,
    )


def _moment(at: int) -> datetime:
    return datetime.fromtimestamp(at / 1000, UTC)


def _epoch_ms(moment: datetime) -> int:
    return round(moment.timestamp() * 1000)
