"""What happens to a run: it starts, is continued, and moves on when a question is left."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import TypeVar

from pytrix.auto_mode import decay, reasons, streaks
from pytrix.auto_mode.catalogue import Catalogue, Choice
from pytrix.auto_mode.documents import AutoRun, PolicyName, SubtopicRecord
from pytrix.auto_mode.policy import Policy, policy_of
from pytrix.auto_mode.queue import introduces, introduction, spaced, topped_up
from pytrix.auto_mode.reasons import News, Reason
from pytrix.auto_mode.remediation import remediated
from pytrix.levels import LEVELS, Experience, Level, first_level
from pytrix.progress.outcome import Outcome

_Value = TypeVar("_Value")


@dataclass(frozen=True)
class Planned:
    """A question a run asks for; `note` says so when `level` is not the one wanted."""

    subtopic: str
    name: str
    problem_type: str
    wanted: Level
    level: Level
    reason: Reason
    note: str | None


@dataclass(frozen=True)
class Step:
    """A run after something happened, and what the learner should be told."""

    run: AutoRun
    news: tuple[News, ...] = ()


def new_run(
    run_id: str,
    name: str,
    now: int,
    catalogue: Catalogue,
    *,
    experience: Experience = "some",
    fast_progression: bool = True,
    remediation_mode: bool = True,
    modules: tuple[str, ...] = (),
    policy: PolicyName = "focused",
) -> AutoRun:
    """A run ready for its first question.

    Who is new to Python walks through First Steps before anything else; who is fluent skips the introduction and
    starts at intermediate.
    """
    run = AutoRun(
        id=run_id,
        name=name,
        created_at=now,
        last_updated_at=now,
        policy=policy,
        fast_progression=fast_progression,
        remediation_mode=remediation_mode,
        modules=modules,
        experience=experience,
        start_level=first_level(experience),
    )
    queue = introduction(catalogue, policy_of(run), experience)
    return _settled(run.model_copy(update={"topic_queue": queue}), catalogue).run


def resumed(run: AutoRun, catalogue: Catalogue, now: int) -> Step:
    """The run as it continues at `now` (epoch ms): topics that are gone left out, streaks decayed, queue filled."""
    known, gone = reconciled(run, catalogue)
    faded = decay.decayed(known, now)
    news = [reasons.dropped(gone)] if gone else []
    if faded.decayed_days > run.decayed_days and run.streaks:
        news.append(reasons.decayed(faded.decayed_days))
    settled = _settled(faded, catalogue)
    return Step(settled.run, (*news, *settled.news))


def reconciled(run: AutoRun, catalogue: Catalogue) -> tuple[AutoRun, list[str]]:
    """The run without what the curriculum no longer has, its index in range, and the keys of topics left out."""
    index = min(run.current_index, len(run.topic_queue))
    past = [entry for entry in run.topic_queue[:index] if entry.subtopic in catalogue.names]
    coming = [entry for entry in run.topic_queue[index:] if entry.subtopic in catalogue.choices]
    maps = (run.streaks, run.difficulty_pointer, run.per_subtopic_stats, run.recent_problem_types)
    unknown = {key for kept in maps for key in kept if key not in catalogue.names}
    gone = unknown | {entry.subtopic for entry in run.topic_queue[index:] if entry.subtopic not in catalogue.choices}
    gone |= {key for keys in run.recent_problem_types.values() for key in keys if key not in catalogue.types}
    update = {
        "topic_queue": (*past, *coming),
        "current_index": len(past),
        "question_id": run.question_id if coming[:1] == [*run.topic_queue[index : index + 1]] else None,
        "streaks": _without(run.streaks, unknown),
        "difficulty_pointer": _without(run.difficulty_pointer, unknown),
        "per_subtopic_stats": _without(run.per_subtopic_stats, unknown),
        "recent_problem_types": {
            subtopic: tuple(key for key in keys if key in catalogue.types)
            for subtopic, keys in _without(run.recent_problem_types, unknown).items()
        },
    }
    return run.model_copy(update=update), sorted(gone)


def recorded(
    run: AutoRun,
    outcome: Outcome,
    catalogue: Catalogue,
    *,
    question_id: str,
    problem_type: str,
    at: int,
    gentler: bool = False,
) -> Step:
    """The run after the current question was left with this outcome; the same question is never recorded twice.

    One that was `gentler` than writing raises no level when it is solved.
    """
    entry = run.current
    if entry is None or question_id == run.last_question_id:
        return Step(run)
    policy, subtopic = policy_of(run), entry.subtopic
    verdict = streaks.after_outcome(
        streaks.Standing(run.level_of(subtopic), run.streak_in(subtopic), run.record_of(subtopic).misses_in_row),
        Outcome.SKIPPED if gentler and outcome is Outcome.SOLVED else outcome,
        promote_after=policy.promotion_threshold(run),
        demote_after=policy.demote_after,
        regaining=policy.regain and run.record_of(subtopic).shift == "demoted",
    )
    moved = _with_outcome(run, subtopic, outcome, verdict, at)
    moved = moved.model_copy(
        update={
            "current_index": run.current_index + 1,
            "question_id": None,
            "last_question_id": question_id,
            "recent_problem_types": _asked(run, subtopic, problem_type),
        }
    )
    moved = topped_up(moved, catalogue, policy)
    news = _news(moved, verdict, catalogue.name(subtopic))
    if verdict.remediation and run.remediation_mode:
        moved = _with_remediation(moved, subtopic, policy)
        news = (*news, reasons.remediation(catalogue.name(subtopic), policy.remediation_questions))
    settled = _settled(moved, catalogue)
    return Step(settled.run, (*news, *settled.news))


def can_ease(run: AutoRun) -> bool:
    """Whether an easier level exists for the current question's subtopic."""
    return run.current is not None and run.level_of(run.current.subtopic) != LEVELS[0]


def eased(run: AutoRun, *, at: int) -> AutoRun:
    """The run with the current subtopic's level lowered; its place stays, so an easier question of it comes next.

    Costs no miss; the subtopic's streaks start again. Unchanged at the lowest level (see `can_ease`).
    """
    entry = run.current
    if entry is None or not can_ease(run):
        return run
    subtopic = entry.subtopic
    record = run.record_of(subtopic).model_copy(update={"shift": "eased", "misses_in_row": 0})
    return run.model_copy(
        update={
            "difficulty_pointer": {**run.difficulty_pointer, subtopic: streaks.shifted(run.level_of(subtopic), -1)},
            "streaks": {key: streak for key, streak in run.streaks.items() if key != subtopic},
            "per_subtopic_stats": {**run.per_subtopic_stats, subtopic: record},
            "question_id": None,
            "last_updated_at": at,
            "decayed_days": 0,
        }
    )


def asked(run: AutoRun, question_id: str) -> AutoRun:
    """The run with the question that was opened for its current place."""
    return run.model_copy(update={"question_id": question_id})


def jumped(run: AutoRun, index: int) -> AutoRun:
    """The run with the queue's entry at `index` brought to the front; nothing else is lost from the queue.

    Unchanged when `index` is not a place still to come.
    """
    here = run.current_index
    if not here < index < len(run.topic_queue):
        return run
    chosen = run.topic_queue[index].model_copy(update={"origin": "jump"})
    waiting = (*run.topic_queue[here:index], *run.topic_queue[index + 1 :])
    coming = (chosen, *spaced(waiting, chosen.subtopic))
    return run.model_copy(update={"topic_queue": (*run.topic_queue[:here], *coming), "question_id": None})


def planned(run: AutoRun, catalogue: Catalogue, ahead: int = 0) -> Planned | None:
    """The question to ask now, or with `ahead` the one that many places later as things stand; None past the end."""
    index = run.current_index + ahead
    if index >= len(run.topic_queue):
        return None
    entry = run.topic_queue[index]
    choice = catalogue.choices.get(entry.subtopic)
    if choice is None:
        return None
    wanted = run.level_of(entry.subtopic)
    level = choice.nearest[wanted]
    return Planned(
        subtopic=entry.subtopic,
        name=choice.name,
        problem_type=_least_recent(choice, level, run.recent_problem_types.get(entry.subtopic, ())),
        wanted=wanted,
        level=level,
        reason=reasons.reason(run, entry, choice.name),
        note=reasons.level_note(choice.name, wanted, level),
    )


def upcoming(run: AutoRun, n: int, catalogue: Catalogue) -> tuple[Planned, ...]:
    """Up to `n` questions after the current one, as things stand now."""
    return tuple(each for ahead in range(1, n + 1) if (each := planned(run, catalogue, ahead)))


def _without(kept: Mapping[str, _Value], unknown: Collection[str]) -> dict[str, _Value]:
    return {key: value for key, value in kept.items() if key not in unknown}


def _with_outcome(run: AutoRun, subtopic: str, outcome: Outcome, verdict: streaks.Verdict, at: int) -> AutoRun:
    standing = verdict.standing
    before = run.record_of(subtopic)
    record = SubtopicRecord(
        solved=before.solved + (outcome is Outcome.SOLVED),
        missed=before.missed + (outcome is Outcome.MISSED),
        skipped=before.skipped + (outcome is Outcome.SKIPPED),
        misses_in_row=standing.misses,
        last_at=at,
        shift=before.shift if outcome is Outcome.SKIPPED else verdict.shift,
    )
    in_row = {Outcome.SOLVED: run.solved_in_row + 1, Outcome.MISSED: 0, Outcome.SKIPPED: run.solved_in_row}[outcome]
    return run.model_copy(
        update={
            "streaks": {**run.streaks, subtopic: standing.streak},
            "difficulty_pointer": {**run.difficulty_pointer, subtopic: standing.level},
            "per_subtopic_stats": {**run.per_subtopic_stats, subtopic: record},
            "completed_questions": run.completed_questions + (outcome is not Outcome.SKIPPED),
            "solved_in_row": in_row,
            "best_streak": max(run.best_streak, in_row),
            "last_updated_at": at,
            "decayed_days": 0,
        }
    )


def _asked(run: AutoRun, subtopic: str, problem_type: str) -> dict[str, tuple[str, ...]]:
    before = run.recent_problem_types.get(subtopic, ())
    kept = (*(key for key in before if key != problem_type), problem_type)
    return {**run.recent_problem_types, subtopic: kept}


def _least_recent(choice: Choice, level: Level, recent: tuple[str, ...]) -> str:
    return min(choice.types_by_level[level], key=lambda key: recent.index(key) if key in recent else -1)


def _with_remediation(run: AutoRun, subtopic: str, policy: Policy) -> AutoRun:
    here = run.current_index
    coming = remediated(run.topic_queue[here:], subtopic, policy)
    return run.model_copy(update={"topic_queue": (*run.topic_queue[:here], *coming)})


def _settled(run: AutoRun, catalogue: Catalogue) -> Step:
    """The run with its queue topped up, and whether the introduction or the run itself is over."""
    filled = topped_up(run, catalogue, policy_of(run))
    news: tuple[News, ...] = ()
    introduction_over = not any(introduces(entry) for entry in filled.topic_queue[filled.current_index :])
    if introduction_over and not run.mini_curriculum_complete:
        filled = filled.model_copy(update={"mini_curriculum_complete": True})
        if any(introduces(entry) for entry in run.topic_queue):
            news = (reasons.introduced(),)
    status = "active" if filled.current else "complete"
    if status == "complete" and run.status == "active":
        news = (*news, reasons.complete() if catalogue.choices else reasons.nothing_to_ask())
    return Step(filled.model_copy(update={"status": status}), news)


def _news(run: AutoRun, verdict: streaks.Verdict, name: str) -> tuple[News, ...]:
    policy, level = policy_of(run), verdict.standing.level
    if verdict.shift == "promoted":
        return (reasons.promoted(name, level, policy.promotion_threshold(run)),)
    if verdict.shift == "regained":
        return (reasons.regained(name, level),)
    if verdict.shift == "demoted":
        return (reasons.demoted(name, level, policy.demote_after),)
    return ()
