"""The app as its users get it, with a browser's documents handed to it the way the bridge does."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from streamlit.testing.v1 import AppTest

from pytrix.stores.attempts import record_attempt
from pytrix.stores.documents import KINDS, Documents, dump
from pytrix.stores.history import Attempt
from pytrix.ui import bank
from pytrix.ui.storage import Storage, now_ms

ENTRY = Path(__file__).resolve().parents[2] / "streamlit_app.py"


def start(documents: Documents | None = None, page: str = "", **params: str) -> AppTest:
    """The app on a page, after the browser has answered with these documents (None: it has not answered)."""
    app = AppTest.from_file(ENTRY, default_timeout=60)
    storage = Storage()
    if documents is not None:
        hydrate(storage, documents)
    app.session_state["storage"] = storage
    app.run()
    if not page:
        return app
    app.query_params.update(params)
    file = next((ENTRY.parent / "pages").glob(f"*/{page}.py"))
    return app.switch_page(str(file.relative_to(ENTRY.parent))).run()


def start_with(envelopes: Mapping[str, Any]) -> AppTest:
    """The app on its first page, after the browser has answered with what it keeps under these keys."""
    app = AppTest.from_file(ENTRY, default_timeout=60)
    storage = Storage()
    answered(storage, envelopes)
    app.session_state["storage"] = storage
    return app.run()


def hydrate(storage: Storage, documents: Documents) -> None:
    answered(
        storage,
        {kind.key: {"schema": kind.schema, "revision": 1, "data": dump(documents.part(kind.part))} for kind in KINDS},
    )


def answered(storage: Storage, envelopes: Mapping[str, Any]) -> None:
    documents = {kind.key: envelopes.get(kind.key) for kind in KINDS}
    answer = {
        "seq": 1,
        "now": storage.clock(),
        "session": storage.session,
        "type": "documents",
        "documents": documents,
        "handled": [],
    }
    storage.receive([answer])


def attempted(*verdicts: str, key: str | None = None) -> Documents:
    """Documents after attempts with these verdicts, each at another question of a type, oldest first."""
    key = key or next(iter(bank.coverage()))
    level = min(bank.coverage()[key], key=("beginner", "intermediate", "advanced").index)
    documents = Documents()
    for number, verdict in enumerate(verdicts):
        question = question_of(key, number)
        made = Attempt(
            id=f"attempt-{number}",
            problem_type=key,
            level=level,
            question_id=question.id,
            title=f"{question.title} {number}",
            verdict=verdict,
            executed_at=now_ms() - (len(verdicts) - number) * 1000,
            time_taken_ms=number * 1000,
        )
        today = datetime.now(UTC).date()
        documents = record_attempt(documents, made, day=today, supply=bank.supply())
    return documents


def question_of(key: str, number: int) -> Any:
    import random

    level = min(bank.coverage()[key], key=("beginner", "intermediate", "advanced").index)
    seen: list[str] = []
    for each in range(number + 1):
        question = bank.questions().pick(key, level, seen, random.Random(each)).question
        seen.append(question.id)
    return question


def shown(app: AppTest) -> str:
    """All text on the screen."""
    kinds = ("title", "header", "subheader", "markdown", "caption", "info", "warning", "error", "code")
    return "\n".join(str(each.value) for kind in kinds for each in getattr(app, kind))


def labels(app: AppTest) -> list[str]:
    return [each.label for each in app.button]
