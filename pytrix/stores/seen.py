"""Questions the learner has opened, newest first, so that the next one differs and the last one can be continued."""

from __future__ import annotations

from pytrix.stores.model import EpochMs, Level, Stored

KEPT_QUESTIONS = 200


class SeenQuestion(Stored):
    """A question that was opened at `seen_at`, and what came of it."""

    question_id: str
    fingerprint: str
    problem_type: str
    level: Level
    title: str
    seen_at: EpochMs
    solved: bool = False
    revealed: bool = False


class Seen(Stored):
    questions: tuple[SeenQuestion, ...] = ()

    def question(self, question_id: str) -> SeenQuestion | None:
        return next((each for each in self.questions if each.question_id == question_id), None)

    @property
    def unfinished(self) -> SeenQuestion | None:
        """The question opened last, unless it was solved."""
        last = self.questions[0] if self.questions else None
        return last if last and not last.solved else None


def opened(seen: Seen, question: SeenQuestion) -> Seen:
    """The list with this question in front; what came of an earlier visit is kept."""
    before = seen.question(question.question_id)
    if before:
        question = before.model_copy(update={"seen_at": question.seen_at})
    others = tuple(each for each in seen.questions if each.question_id != question.question_id)
    return Seen(questions=(question, *others)[:KEPT_QUESTIONS])


def marked(seen: Seen, question_id: str, *, solved: bool = False, revealed: bool = False) -> Seen:
    """The list with what came of a question noted; nothing changes when it isn't listed."""
    return Seen(
        questions=tuple(
            each.model_copy(update={"solved": each.solved or solved, "revealed": each.revealed or revealed})
            if each.question_id == question_id
            else each
            for each in seen.questions
        )
    )
