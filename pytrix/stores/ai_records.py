"""What Gemini's answers change, as changes of the documents."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from pytrix.ai import proposals
from pytrix.progress import daily
from pytrix.stores import ai_questions, api_config, seen, usage
from pytrix.stores.ai_questions import Proposal, Request
from pytrix.stores.api_config import ApiConfig
from pytrix.stores.documents import Documents
from pytrix.stores.usage import Feature, Usage, UsageEntry


def record_call(documents: Documents, entry: UsageEntry, *, day: date) -> Documents:
    """The documents with a call in the books, once; its tokens count on the learner's day."""
    if documents.usage.has(entry.id):
        return documents
    counted = daily.counted(documents.daily, day, tokens=entry.tokens) if entry.tokens else documents.daily
    return replace(documents, usage=usage.booked(documents.usage, entry), daily=counted)


def record_request(documents: Documents, request: Request) -> Documents:
    return replace(documents, ai_questions=ai_questions.requested(documents.ai_questions, request))


def record_answered(documents: Documents, *, job: str) -> Documents:
    """The documents after a request came to its end; unchanged when it is not among them."""
    if all(each.job != job for each in documents.ai_questions.requests):
        return documents
    return replace(documents, ai_questions=ai_questions.answered(documents.ai_questions, job))


def record_proposals(documents: Documents, found: tuple[Proposal, ...]) -> Documents:
    """The documents with proposals that wait for the browser to run them."""
    return replace(documents, ai_questions=ai_questions.proposed(documents.ai_questions, found))


def record_verified(documents: Documents, *, key: str, models: tuple[str, ...], at: int) -> Documents:
    return replace(documents, api_config=api_config.verified(documents.api_config, key, models, at))


def record_config(documents: Documents, config: ApiConfig) -> Documents:
    return replace(documents, api_config=config)


def clear_usage(documents: Documents) -> Documents:
    """The documents without any call in the books; totals by day stay."""
    return replace(documents, usage=Usage())


def record_examined(
    documents: Documents, *, proposal_id: str, filled: str, evidence: str, check: str, at: int
) -> Documents:
    """The documents after the browser has run a proposal: `filled` is what it worked out, empty when a check failed.

    One that fails for the second time is thrown away and counted.
    """
    kept = documents.ai_questions
    proposal = kept.proposal(proposal_id)
    if proposal is None or proposal.state != "waiting":
        return documents
    if filled:
        try:
            question = proposals.completed(proposal.text, filled)
        except proposals.UnfitError as error:
            evidence, check = str(error), error.check
        else:
            return replace(documents, ai_questions=ai_questions.accepted(kept, proposal_id, question, at))
    if proposal.repaired:
        return record_rejected(documents, ids=(proposal_id,), check=check, at=at)
    return replace(documents, ai_questions=ai_questions.failed(kept, proposal_id, f"{check}\n{evidence}"))


def record_rejected(documents: Documents, *, ids: tuple[str, ...], check: str, at: int) -> Documents:
    """The documents without these proposals, each counted as rejected; `check` empty: by what its evidence names."""
    for each in ids:
        proposal = documents.ai_questions.proposal(each)
        if proposal is None:
            continue
        refused = UsageEntry(
            id=f"{each}-rejected",
            timestamp=at,
            model=proposal.model,
            feature="question",
            problem_type=proposal.problem_type,
            question_id=each,
            status="rejected",
            error=(check or proposal.evidence.partition("\n")[0])[:60],
        )
        documents = replace(
            documents,
            usage=usage.booked(documents.usage, refused),
            ai_questions=ai_questions.rejected(documents.ai_questions, each),
        )
    return documents


def record_tutored(
    documents: Documents, *, question_id: str, request: str, task: Feature, shown: bool, check: str, at: int
) -> Documents:
    """The documents after an answer about a learner's code was shown, or withheld by a check, which is counted.

    A hint or a review makes the question one that was solved with help, unless it was solved before.
    """
    if not shown:
        entry = UsageEntry(
            id=f"{request}-withheld",
            timestamp=at,
            feature=task,
            question_id=question_id,
            status="rejected",
            error=check,
        )
        return replace(documents, usage=usage.booked(documents.usage, entry))
    sitting = documents.seen.question(question_id)
    if sitting is None or sitting.outcome is not None or task not in ("hint", "review"):
        return documents
    return replace(documents, seen=seen.assisted(documents.seen, question_id))


def record_in_repair(documents: Documents, *, ids: tuple[str, ...]) -> Documents:
    return replace(documents, ai_questions=ai_questions.in_repair(documents.ai_questions, ids))
