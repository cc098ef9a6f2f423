"""Questions from Gemini: the data of the document `pytrix_ai_questions_v1`.

What a model proposed waits here until the browser has run it; what passed every check stays and is served later
without a call.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Annotated, Any, Literal

from pydantic import Field, ValidationError, field_validator

from pytrix.keys import within
from pytrix.levels import Level
from pytrix.question.models import Question
from pytrix.stores.model import EpochMs, ProblemTypeKey, Stored, first_of_each
from pytrix.stores.usage import Feature

KEPT_QUESTIONS = 200
KEPT_PROPOSALS = 20
KEPT_REQUESTS = 20
ROOM = 1_500_000
"""Characters that the accepted questions may take: a browser has about 5 million for all of a site."""

State = Literal["waiting", "failed", "in repair"]


class Accepted(Stored):
    """A question that passed every check, and the model that wrote it."""

    question: Question
    model: Annotated[str, Field(max_length=100)] = ""
    accepted_at: EpochMs


class Proposal(Stored):
    """A question that was not run yet, or failed: `text` is its JSON for the browser, `original` what the model sent.

    `evidence` says what running it showed; a `repaired` one that fails again is thrown away.
    """

    id: Annotated[str, Field(pattern=r"^ai-[0-9a-f]{16}$")]
    problem_type: ProblemTypeKey
    level: Level
    model: Annotated[str, Field(max_length=100)] = ""
    text: Annotated[str, Field(max_length=100_000)]
    original: Annotated[str, Field(max_length=100_000)] = ""
    proposed_at: EpochMs
    state: State = "waiting"
    repaired: bool = False
    evidence: Annotated[str, Field(max_length=4_000)] = ""


class Request(Stored):
    """What was asked of Gemini and has not come home: its answer may come after a reload.

    `job` is the id of the work on the server; `repairs` are the proposals that are being written again.
    """

    job: Annotated[str, Field(pattern=r"^[0-9a-f]{32}$")]
    feature: Feature
    problem_type: ProblemTypeKey
    level: Level
    question_id: Annotated[str, Field(max_length=300)] = ""
    repairs: tuple[Annotated[str, Field(pattern=r"^ai-[0-9a-f]{16}$")], ...] = ()
    at: EpochMs


class AIQuestions(Stored):
    """Accepted questions, newest first, and proposals and requests, oldest first; what does not fit is left out."""

    accepted: tuple[Accepted, ...] = ()
    proposals: tuple[Proposal, ...] = ()
    requests: tuple[Request, ...] = ()

    @field_validator("accepted", "proposals", "requests", mode="before")
    @classmethod
    def _that_fit(cls, value: Any, info: Any) -> Any:
        models: dict[str, type[Stored]] = {"accepted": Accepted, "proposals": Proposal, "requests": Request}
        model = models[info.field_name]
        return tuple(found for each in value if (found := _read(model, each))) if isinstance(value, list) else value

    @field_validator("accepted")
    @classmethod
    def _each_once(cls, accepted: tuple[Accepted, ...]) -> tuple[Accepted, ...]:
        return first_of_each(accepted, lambda each: each.question.id)

    def question(self, question_id: str) -> Question | None:
        return next((each.question for each in self.accepted if each.question.id == question_id), None)

    def proposal(self, proposal_id: str) -> Proposal | None:
        return next((each for each in self.proposals if each.id == proposal_id), None)

    def of_place(self, problem_type: str, level: Level) -> tuple[Accepted, ...]:
        """The accepted ones of one problem type and level, newest first."""
        place = (problem_type, level)
        return tuple(each for each in self.accepted if (each.question.problem_type, each.question.level) == place)

    def of(self, topic: str, level: str | None) -> tuple[Question, ...]:
        """The accepted questions inside a topic, newest first; level None means any."""
        return tuple(
            each.question
            for each in self.accepted
            if within(each.question.problem_type, topic) and level in (None, each.question.level)
        )


def _read(model: type[Stored], value: Any) -> Stored | None:
    try:
        return model.model_validate(value)
    except ValidationError:
        return None


def requested(kept: AIQuestions, request: Request) -> AIQuestions:
    """The questions with a request under way."""
    return kept.model_copy(update={"requests": (*kept.requests, request)[-KEPT_REQUESTS:]})


def answered(kept: AIQuestions, job: str) -> AIQuestions:
    """The questions after a request came to its end, with or without an answer."""
    return kept.model_copy(update={"requests": tuple(each for each in kept.requests if each.job != job)})


def proposed(kept: AIQuestions, proposals: tuple[Proposal, ...]) -> AIQuestions:
    """The questions with proposals to be run; those that are known already change nothing."""
    known = {each.id for each in kept.proposals} | {each.question.id for each in kept.accepted}
    fresh = tuple(each for each in proposals if each.id not in known)
    return kept.model_copy(update={"proposals": (*kept.proposals, *fresh)[-KEPT_PROPOSALS:]})


def accepted(kept: AIQuestions, proposal_id: str, question: Question, at: int) -> AIQuestions:
    """The questions with a proposal that passed; unchanged when it is not waiting."""
    proposal = kept.proposal(proposal_id)
    if proposal is None:
        return kept
    fresh = Accepted(question=question, model=proposal.model, accepted_at=at)
    others = tuple(each for each in kept.accepted if each.question.id != question.id)
    return kept.model_copy(
        update={"accepted": _that_have_room((fresh, *others)), "proposals": _without(kept, proposal_id)}
    )


def _that_have_room(questions: tuple[Accepted, ...]) -> tuple[Accepted, ...]:
    kept: list[Accepted] = []
    room = ROOM
    for each in questions[:KEPT_QUESTIONS]:
        room -= len(each.question.to_json())
        if room < 0 and kept:
            break
        kept.append(each)
    return tuple(kept)


def failed(kept: AIQuestions, proposal_id: str, evidence: str) -> AIQuestions:
    """The questions after a proposal failed: it waits for its repair, or is gone when it had one."""
    proposal = kept.proposal(proposal_id)
    if proposal is None or proposal.state != "waiting":
        return kept
    if proposal.repaired:
        return rejected(kept, proposal_id)
    return _changed(kept, {proposal_id: {"state": "failed", "evidence": evidence[:4_000]}})


def worth_a_repair(kept: AIQuestions, failed: Sequence[Proposal]) -> bool:
    """Whether to spend a call on these, of one batch, rather than on a new one: no fewer failed than passed."""
    first = failed[0]
    passed = [each for each in kept.of_place(first.problem_type, first.level) if each.accepted_at >= first.proposed_at]
    return len(failed) >= len(passed)


def in_repair(kept: AIQuestions, ids: tuple[str, ...]) -> AIQuestions:
    """The questions with these under way to be written again."""
    return _changed(kept, {each: {"state": "in repair"} for each in ids})


def rejected(kept: AIQuestions, *ids: str) -> AIQuestions:
    """The questions without these proposals."""
    return kept.model_copy(update={"proposals": tuple(each for each in kept.proposals if each.id not in ids)})


def _without(kept: AIQuestions, proposal_id: str) -> tuple[Proposal, ...]:
    return tuple(each for each in kept.proposals if each.id != proposal_id)


def _changed(kept: AIQuestions, changes: Mapping[str, Mapping[str, Any]]) -> AIQuestions:
    found = tuple(each.model_copy(update=dict(changes.get(each.id, {}))) for each in kept.proposals)
    return kept.model_copy(update={"proposals": found})
