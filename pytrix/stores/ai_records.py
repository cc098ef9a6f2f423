"""What Gemini's answers change, as changes of the documents."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from pytrix.progress import daily
from pytrix.stores import ai_questions, api_config, usage
from pytrix.stores.ai_questions import Proposal
from pytrix.stores.api_config import ApiConfig
from pytrix.stores.documents import Documents
from pytrix.stores.usage import Usage, UsageEntry


def record_call(documents: Documents, entry: UsageEntry, *, day: date) -> Documents:
    """The documents with a call in the books, once; its tokens count on the learner's day."""
    if documents.usage.has(entry.id):
        return documents
    counted = daily.counted(documents.daily, day, tokens=entry.tokens) if entry.tokens else documents.daily
    return replace(documents, usage=usage.booked(documents.usage, entry), daily=counted)


def record_proposals(documents: Documents, proposals: tuple[Proposal, ...]) -> Documents:
    return replace(documents, ai_questions=ai_questions.proposed(documents.ai_questions, proposals))


def record_verified(documents: Documents, *, key: str, models: tuple[str, ...], at: int) -> Documents:
    return replace(documents, api_config=api_config.verified(documents.api_config, key, models, at))


def record_config(documents: Documents, config: ApiConfig) -> Documents:
    return replace(documents, api_config=config)


def clear_usage(documents: Documents) -> Documents:
    """The documents without any call in the books; totals by day stay."""
    return replace(documents, usage=Usage())
