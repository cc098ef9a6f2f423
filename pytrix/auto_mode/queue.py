"""The queue of a run: the introduction, then weakest first with prerequisites, never the same twice in a row."""

from __future__ import annotations

import heapq
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import cycle, islice, pairwise

from pytrix.auto_mode.catalogue import Catalogue, Choice
from pytrix.auto_mode.documents import AutoRun, QueueEntry
from pytrix.auto_mode.policy import Policy
from pytrix.levels import LEVELS, Experience

FIRST_STEPS = "first-steps"
"""The module for those who are new to Python; other runs have it only when it is named among their modules."""
MINI_CURRICULUM = tuple(
    f"string-manipulation/{subtopic}"
    for subtopic in (
        "basic-string-operations",
        "two-pointer-techniques",
        "sliding-window-patterns",
        "pattern-matching",
        "palindromes",
        "anagrams-and-permutations",
        "subsequences-and-substrings",
        "string-transformation",
        "string-hashing",
        "lexicographic-problems",
    )
)
PAST_KEPT = 30


def introduction(catalogue: Catalogue, policy: Policy, experience: Experience) -> tuple[QueueEntry, ...]:
    """What a run begins with: First Steps for who is new to Python, nothing for the fluent, or the usual one."""
    if experience == "fluent":
        return ()
    steps = first_steps(catalogue) if experience == "new" else ()
    return steps or mini_curriculum(catalogue, policy)


def introduces(entry: QueueEntry) -> bool:
    """Whether a place of a queue belongs to the introduction."""
    return entry.origin in ("mini", "steps")


def first_steps(catalogue: Catalogue) -> tuple[QueueEntry, ...]:
    """A walk through First Steps in its order, with as many questions of a subtopic as it has problem types."""
    subtopics = [catalogue.choices[key] for key in catalogue.modules.get(FIRST_STEPS, ())]
    return tuple(QueueEntry(subtopic=each.key, origin="steps") for each in subtopics for _ in each.levels)


def mini_curriculum(catalogue: Catalogue, policy: Policy) -> tuple[QueueEntry, ...]:
    """The introduction in its fixed order, begun again until it is long enough; only subtopics with questions.

    When just one has any, it comes once: more in a row would teach nothing new.
    """
    askable = [key for key in MINI_CURRICULUM if key in catalogue.choices]
    length = policy.mini_questions if len(askable) > 1 else len(askable)
    return tuple(QueueEntry(subtopic=key, origin="mini") for key in islice(cycle(askable), length))


def strength(run: AutoRun, policy: Policy, subtopic: str) -> float:
    """How strong the learner seems in a subtopic: level and streak speak for, misses in a row against."""
    threshold = policy.promotion_threshold(run)
    ahead = min(run.streak_in(subtopic), threshold) / (threshold + 1)
    return LEVELS.index(run.level_of(subtopic)) + ahead - run.record_of(subtopic).misses_in_row / 2


def finished(run: AutoRun, policy: Policy, choice: Choice) -> bool:
    """Whether a subtopic has no more to ask: its highest level with questions was solved often enough in a row."""
    level = LEVELS.index(run.level_of(choice.key))
    if level > choice.top:
        return _met(run, choice.key)
    return level == choice.top and run.streak_in(choice.key) >= policy.promotion_threshold(run)


def weakest_first(run: AutoRun, catalogue: Catalogue, policy: Policy) -> list[str]:
    """Unfinished subtopics, weakest first, none before what it needs was met or stands here.

    That is what it builds on, and every subtopic of the modules before.

    With a `focus` in the policy only that many take part: the first unfinished ones in teaching order. A last
    unfinished subtopic gets a finished one as company, so that it need not come twice in a row.
    """
    unfinished = [choice.key for choice in wanted(run, catalogue) if not finished(run, policy, choice)]
    if len(unfinished) == 1:
        unfinished += _companion(run, catalogue, unfinished[0])
    ranked = sorted(unfinished[: policy.focus], key=lambda key: strength(run, policy, key))
    return list(_prerequisites_first(run, catalogue, ranked))


def wanted(run: AutoRun, catalogue: Catalogue) -> Iterator[Choice]:
    """What the run may ask of its own accord, in the order of the curriculum's path."""
    begins = run.experience == "new" or FIRST_STEPS in run.modules
    return (choice for choice in catalogue.choices.values() if begins or choice.module != FIRST_STEPS)


def _companion(run: AutoRun, catalogue: Catalogue, subtopic: str) -> list[str]:
    others = [choice.key for choice in wanted(run, catalogue) if choice.key != subtopic]
    return sorted(others, key=lambda key: run.record_of(key).last_at or 0)[:1]


def _prerequisites_first(run: AutoRun, catalogue: Catalogue, ranked: Sequence[str]) -> Iterator[str]:
    listed: set[str] = set()
    for key in _module_by_module(run, catalogue, ranked):
        yield from _with_prerequisites(run, catalogue, key, ranked, listed)


def _with_prerequisites(
    run: AutoRun, catalogue: Catalogue, key: str, ranked: Sequence[str], listed: set[str]
) -> Iterator[str]:
    """The subtopic, after what it builds on and was not met yet; what is `listed` already is left out."""
    if key in listed:
        return
    listed.add(key)
    for each in catalogue.choices[key].prerequisites:
        if each in ranked and not _met(run, each):
            yield from _with_prerequisites(run, catalogue, each, ranked, listed)
    yield key


def _module_by_module(run: AutoRun, catalogue: Catalogue, ranked: Sequence[str]) -> Iterator[str]:
    rank = {key: index for index, key in enumerate(ranked)}
    opening = iter(catalogue.modules.values())
    unmet: set[str] = set()
    open_ranks: list[int] = []
    while True:
        while not unmet and (members := next(opening, None)):
            unmet = {key for key in members if key in rank and not _met(run, key)}
            for key in members:
                if key in rank:
                    heapq.heappush(open_ranks, rank[key])
        if not open_ranks:
            return
        key = ranked[heapq.heappop(open_ranks)]
        unmet.discard(key)
        yield key


def topped_up(run: AutoRun, catalogue: Catalogue, policy: Policy) -> AutoRun:
    """The run with a queue that reaches far enough ahead: once it runs low, the weakest subtopics follow."""
    ahead = len(run.topic_queue) - run.current_index
    if ahead >= policy.refill_below:
        return run
    fresh = [QueueEntry(subtopic=key) for key in weakest_first(run, catalogue, policy)[: policy.queue_limit - ahead]]
    past = run.topic_queue[max(0, run.current_index - PAST_KEPT) : run.current_index]
    coming = _extended(run.topic_queue[run.current_index :], fresh, past[-1].subtopic if past else None)
    return run.model_copy(update={"topic_queue": (*past, *coming), "current_index": len(past)})


def _extended(waiting: Sequence[QueueEntry], fresh: Sequence[QueueEntry], before: str | None) -> tuple[QueueEntry, ...]:
    """The queue with fresh entries; its first one stays, since it may be on screen or prepared already."""
    if waiting and waiting[0].subtopic != before:
        return (waiting[0], *spaced((*waiting[1:], *fresh), waiting[0].subtopic))
    return spaced((*waiting, *fresh), before)


def spaced(entries: Sequence[QueueEntry], before: str | None) -> tuple[QueueEntry, ...]:
    """The entries with as little reordering as keeps a subtopic from coming twice in a row, where that is possible.

    `before` is the subtopic asked just before the first entry. A walk through First Steps is never reordered, because
    each step needs the one before it.
    """
    walk = max((index for index, entry in enumerate(entries) if entry.origin == "steps"), default=-1) + 1
    if walk:
        return (*entries[:walk], *spaced(entries[walk:], entries[walk - 1].subtopic))
    subtopics = [before, *(entry.subtopic for entry in entries)]
    if all(one != other for one, other in pairwise(subtopics)):
        return tuple(entries)
    waiting, result, last = list(entries), [], before
    counts = Counter(entry.subtopic for entry in entries)
    while waiting:
        index = _next_index(waiting, counts, last)
        entry = waiting.pop(index)
        last = entry.subtopic
        counts[last] -= 1
        result.append(entry)
    return tuple(result)


def _next_index(waiting: Sequence[QueueEntry], counts: Counter[str], last: str | None) -> int:
    """The first entry that differs from the last one and leaves the rest separable."""
    others = [index for index, entry in enumerate(waiting) if entry.subtopic != last]
    most, most_count = counts.most_common(1)[0]
    if most != last and most_count * 2 > len(waiting):
        return next(index for index in others if waiting[index].subtopic == most)
    return others[0] if others else 0


def _met(run: AutoRun, subtopic: str) -> bool:
    record = run.record_of(subtopic)
    return record.solved + record.missed > 0
