"""The workspace as a Streamlit component: args in, events out, and no learner code among them.

Import this module only while a page is drawn: Streamlit serves the frame's files from the module that declares it.
"""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, Final, Literal, TypedDict

import streamlit.components.v1 as components

from pyodide_runner.events import Reading, read_events

View = Literal["hidden", "workspace", "review", "released"]
Level = Literal["beginner", "intermediate", "advanced"]

DEFAULT_HEIGHT: Final = 760


class Gain(TypedDict, total=False):
    """Something that an accepted answer brought, in words; scores before and after it are from 0 to 1."""

    kind: Literal["goal", "strength", "due", "streak"]
    text: str
    before: float
    after: float


class Header(TypedDict, total=False):
    """The line above the panels; `learn` is Markdown, `link` the question's address relative to the app.

    `gains` stand below an accepted answer, once it is counted.
    """

    trail: list[str]
    level: Level
    streak: int
    mode: str
    note: str
    learn: str
    link: str
    gains: list[Gain]


class PastAttempt(TypedDict, total=False):
    """A past attempt for the review; `at` is in epoch milliseconds."""

    id: str
    questionId: str
    verdict: str
    testsPassed: int
    testsTotal: int
    timeTakenMs: int
    hintsUsed: int
    revealed: bool
    at: int


_declared = components.declare_component("workspace", path=str(Path(__file__).parent / "frontend"))


def workspace(
    *,
    view: View,
    session: str,
    question: Mapping[str, Any] | None = None,
    header: Header | None = None,
    settings: Mapping[str, Any] | None = None,
    handled: Sequence[str] = (),
    attempt: PastAttempt | None = None,
    refused: Sequence[str] = (),
    proposal: Mapping[str, str] | None = None,
    tutor: Mapping[str, Any] | None = None,
    has_next: bool = False,
    height: int = DEFAULT_HEIGHT,
    key: str = "pyodide_workspace",
) -> Reading:
    """Draw the workspace and return the events that wait to be handled, oldest first.

    `settings` take effect at once; which there are, and their defaults, is in `frontend/contract.js`.

    An event is returned on every run until its id is in `handled`, or in `refused`: then the frame keeps it and says
    so. A new `session` makes the frame send what it holds again. `height` is in CSS pixels, and 0 is used while the
    view is `hidden` or `released`; with the latter the frame lets go of its question and writes nothing. `proposal` is
    a question that a model wrote, with `id` and `text`; the frame runs it and tells what came of it. `tutor` is
    `{ready, adds, answers}`: whether Gemini may be asked, what to say where it may not, and the answers to
    `tutor_request` events.
    """
    value = _declared(
        view=view,
        session=session,
        question=question,
        header=header or {},
        settings=settings or {},
        handled=list(handled),
        refused=list(refused),
        attempt=attempt,
        proposal=proposal,
        tutor=tutor,
        hasNext=has_next,
        height=height,
        default=None,
        key=key,
    )
    return read_events(value)
