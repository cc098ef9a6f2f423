"""Questions the learner has opened, newest first: what came of each, and what the next one should differ from."""

from __future__ import annotations

from pytrix.levels import Level
from pytrix.progress.outcome import UNJUDGED, Outcome
from pytrix.stores.history import Attempt, Mode
from pytrix.stores.model import Count, EpochMs, Milliseconds, ProblemTypeKey, Stored

KEPT_QUESTIONS = 200


class SeenQuestion(Stored):
    """A question that was opened at `seen_at`, and what came of it.

    `outcome` is set once it is final; `failed`, `hints_used` and `time_taken_ms` are those of the present sitting,
    which ends when the question is chosen again later. `assisted` says that Gemini helped in it.
    """

    question_id: str
    fingerprint: str
    problem_type: ProblemTypeKey
    level: Level
    title: str
    seen_at: EpochMs
    solved: bool = False
    revealed: bool = False
    assisted: bool = False
    mode: Mode = "manual"
    run_id: str | None = None
    failed: Count = 0
    hints_used: Count = 0
    time_taken_ms: Milliseconds = 0
    last_at: EpochMs = 0
    outcome: Outcome | None = None

    @property
    def outcome_if_left(self) -> Outcome:
        """What leaving the question now would count as, unless its outcome is final."""
        return self.outcome or (Outcome.MISSED if self.failed else Outcome.SKIPPED)


class Seen(Stored):
    questions: tuple[SeenQuestion, ...] = ()

    def question(self, question_id: str) -> SeenQuestion | None:
        return next((each for each in self.questions if each.question_id == question_id), None)

    @property
    def unfinished(self) -> SeenQuestion | None:
        """The question opened last, unless it was solved."""
        last = self.questions[0] if self.questions else None
        return last if last and not last.solved else None


def opened(seen: Seen, question: SeenQuestion, *, anew: bool = False) -> Seen:
    """The list with this question in front; what came of an earlier visit is kept, unless it was chosen `anew`."""
    before = seen.question(question.question_id)
    if before and anew:
        question = question.model_copy(update={"solved": before.solved})
    elif before:
        question = before.model_copy(update={"seen_at": question.seen_at})
    others = tuple(each for each in seen.questions if each.question_id != question.question_id)
    return Seen(questions=(question, *others)[:KEPT_QUESTIONS])


def noted(seen: Seen, attempt: Attempt) -> Seen:
    """The list with one more submit noted; its question is added when it isn't listed."""
    before = seen.question(attempt.question_id)
    if before is None:
        before = _from_attempt(attempt)
        listed = sorted((before, *seen.questions), key=lambda each: -each.seen_at)
        seen = Seen(questions=tuple(listed[:KEPT_QUESTIONS]))
    failed = attempt.verdict != "passed" and attempt.verdict not in UNJUDGED
    return _replaced(
        seen,
        before.model_copy(
            update={
                "solved": before.solved or attempt.solved,
                "revealed": before.revealed or attempt.revealed,
                "failed": before.failed + failed,
                "hints_used": max(before.hints_used, attempt.hints_used),
                "time_taken_ms": max(before.time_taken_ms, attempt.time_taken_ms),
                "last_at": max(before.last_at, attempt.executed_at),
            }
        ),
    )


def revealed(seen: Seen, question_id: str) -> Seen:
    """The list with a question's solution noted as shown; nothing changes when it isn't listed."""
    before = seen.question(question_id)
    return _replaced(seen, before.model_copy(update={"revealed": True})) if before else seen


def assisted(seen: Seen, question_id: str) -> Seen:
    """The list with a question noted as helped with by Gemini; nothing changes when it isn't listed."""
    before = seen.question(question_id)
    return _replaced(seen, before.model_copy(update={"assisted": True})) if before else seen


def settled(seen: Seen, question_id: str, outcome: Outcome) -> Seen:
    """The list with a question's outcome; nothing changes when it isn't listed."""
    before = seen.question(question_id)
    return _replaced(seen, before.model_copy(update={"outcome": outcome})) if before else seen


def _replaced(seen: Seen, question: SeenQuestion) -> Seen:
    return Seen(
        questions=tuple(question if each.question_id == question.question_id else each for each in seen.questions)
    )


def _from_attempt(attempt: Attempt) -> SeenQuestion:
    return SeenQuestion(
        question_id=attempt.question_id,
        fingerprint="",
        problem_type=attempt.problem_type,
        level=attempt.level,
        title=attempt.title,
        seen_at=attempt.executed_at,
        mode=attempt.mode,
        run_id=attempt.run_id,
    )
