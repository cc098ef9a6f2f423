"""What the frame says above a question: where it belongs, why it came and what is next."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any
from urllib.parse import urlencode

from pytrix.auto_mode import reasons
from pytrix.auto_mode.documents import AutoRun
from pytrix.curriculum import Curriculum
from pytrix.keys import subtopic_of
from pytrix.practice.address import Choice
from pytrix.practice.chooser import Chooser, Shown
from pytrix.stores.documents import Documents
from pytrix.stores.seen import SeenQuestion
from pytrix.supply import Supply


def header(
    shown: Shown,
    choice: Choice,
    documents: Documents,
    chooser: Chooser,
    *,
    lesson: Callable[[str], str | None],
    reviewing: bool,
) -> dict[str, Any]:
    """The frame's argument `header`; `lesson` finds a problem type's, with `reviewing` a past attempt is looked at."""
    question = shown.question
    return {
        "trail": list(chooser.supply.names(shown.problem_type)),
        "level": question.level,
        "streak": documents.stats.current_manual_streak,
        "mode": "review" if reviewing else choice.mode,
        "note": (shown.note or "") if reviewing else note(shown, choice, documents, chooser),
        "learn": lesson(question.problem_type) or _learn(question.problem_type, chooser.supply.curriculum),
        "link": f"practice?{urlencode({'q': question.id})}",
    }


def note(shown: Shown, choice: Choice, documents: Documents, chooser: Chooser) -> str:
    """Why this question came and what is next, or whatever else is to be said about it."""
    run = documents.runs.run(choice.run) if choice.run else None
    return _sentences([_why(shown, run, documents, chooser) if run else "", shown.note or ""])


def _sentences(texts: Iterable[str]) -> str:
    return " ".join(each if each.endswith((".", "?", "!")) else f"{each}." for each in texts if each)


def _why(shown: Shown, run: AutoRun, documents: Documents, chooser: Chooser) -> str:
    question_id = shown.question.id
    waiting = run.question_id == question_id
    now = chooser.planned(run) if waiting else None
    follows = chooser.planned(run, int(waiting))
    why = now.reason.text if now else _what_came(run, documents.seen.question(question_id), chooser.supply)
    return f"{why}. Next: {follows.name}, {follows.level}" if follows else why


def _what_came(run: AutoRun, sitting: SeenQuestion | None, supply: Supply) -> str:
    if sitting is None or sitting.outcome is None:
        return f"“{run.name}” is waiting at another question" if run.question_id else f"“{run.name}” has moved on"
    subtopic = subtopic_of(sitting.problem_type)
    name = supply.catalogue(run.modules).name(subtopic)
    shift = reasons.shifted(run, subtopic, name) if sitting.run_id == run.id else None
    return shift or sitting.outcome.capitalize()


def _learn(problem_type: str, curriculum: Curriculum) -> str:
    kind = curriculum.problem_type(problem_type)
    considerations = "\n".join(f"- {each}" for each in curriculum.module(kind.module_id).python_considerations)
    return f"{kind.description}\n\n{considerations}"
