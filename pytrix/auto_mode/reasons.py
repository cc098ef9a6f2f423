"""Why a question comes, and what has changed, in words for the learner."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from pytrix.auto_mode.documents import AutoRun, QueueEntry, Shift
from pytrix.auto_mode.policy import policy_of
from pytrix.levels import Level

ReasonKind = Literal[
    "introduction", "new", "weakest", "missed", "promoted", "regained", "demoted", "eased", "remediation", "jump"
]
NewsKind = Literal["promoted", "regained", "demoted", "remediation", "introduced", "complete", "decayed", "dropped"]


@dataclass(frozen=True)
class Reason:
    """Why a question was chosen: the rule, and a sentence to show."""

    kind: ReasonKind
    text: str


@dataclass(frozen=True)
class News:
    """Something that happened to a run, and a sentence to show."""

    kind: NewsKind
    text: str


def reason(run: AutoRun, entry: QueueEntry, name: str) -> Reason:
    """Why this entry is in the queue; a level that has just changed is told first."""
    shift = run.record_of(entry.subtopic).shift
    return _by_shift(run, shift, entry.subtopic, name) if shift else _by_origin(run, entry, name)


def _by_shift(run: AutoRun, shift: Shift, subtopic: str, name: str) -> Reason:
    policy, level = policy_of(run), run.level_of(subtopic)
    texts: dict[Shift, str] = {
        "eased": f"You asked for an easier one in {name}: now {level}",
        "promoted": f"{policy.promotion_threshold(run)} solved in a row in {name}: now {level}",
        "regained": f"Solved again in {name}: back to {level}",
        "demoted": f"{policy.demote_after} misses in {name}: an easier one",
    }
    return Reason(shift, texts[shift])


def _by_origin(run: AutoRun, entry: QueueEntry, name: str) -> Reason:
    planned: dict[str, Reason] = {
        "remediation": Reason("remediation", f"After misses in {name}: another one to settle it"),
        "jump": Reason("jump", f"You chose {name}"),
        "steps": Reason("introduction", f"First Steps, one after another: {name}"),
        "mini": Reason("introduction", f"Part of the introduction: {name}"),
    }
    if entry.origin in planned:
        return planned[entry.origin]
    record = run.record_of(entry.subtopic)
    if record.misses_in_row:
        return Reason("missed", f"You missed the last one in {name}: here is another")
    if record.solved or record.missed:
        return Reason("weakest", f"{name} is one of your weaker topics in this run")
    return Reason("new", f"New to you in this run: {name}")


def shifted(run: AutoRun, subtopic: str, name: str) -> str | None:
    """What the last outcome changed in a subtopic's level; None when it changed nothing."""
    policy, level = policy_of(run), run.level_of(subtopic)
    news = {
        "promoted": promoted(name, level, policy.promotion_threshold(run)),
        "regained": regained(name, level),
        "demoted": demoted(name, level, policy.demote_after),
    }.get(run.record_of(subtopic).shift or "")
    return news.text.removesuffix(".") if news else None


def level_note(name: str, wanted: Level, level: Level) -> str | None:
    """A note when the wanted level has no question; None when it has."""
    return None if wanted == level else f"{name} has no {wanted} question yet, so this one is {level}."


def promoted(name: str, level: Level, count: int) -> News:
    return News("promoted", f"{count} solved in a row in {name}: its questions are now {level}.")


def regained(name: str, level: Level) -> News:
    return News("regained", f"Solved again in {name}: its questions are back at {level}.")


def demoted(name: str, level: Level, count: int) -> News:
    return News("demoted", f"{count} misses in a row in {name}: its questions are now {level}.")


def remediation(name: str, count: int) -> News:
    return News("remediation", f"{count} more questions in {name} come soon.")


def introduced() -> News:
    return News("introduced", "The introduction is done. From here your weakest topics come first.")


def complete() -> News:
    return News("complete", "This run is complete: every topic in it is solved at its highest level.")


def nothing_to_ask() -> News:
    return News("complete", "This run has no questions: none of its topics has any yet. Include other modules.")


def decayed(days: int) -> News:
    times = "once" if days == 1 else f"{days} times"
    return News("decayed", f"You were away for {days} full day{'s' * (days != 1)}: streaks were halved {times}.")


def dropped(subtopics: list[str]) -> News:
    plural = len(subtopics) != 1
    return News(
        "dropped",
        f"{len(subtopics)} topic{'s' * plural} of this run {'are' if plural else 'is'} no longer available "
        f"and {'were' if plural else 'was'} left out: {', '.join(subtopics[:5])}{', …' * (len(subtopics) > 5)}",
    )
