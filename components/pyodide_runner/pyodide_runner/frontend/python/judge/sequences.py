"""The calls that a test of a class may make: what each call may get, and how calls follow each other.

`{"entry": class, "shortest": calls at least, "longest": at most, "calls": {call: domain of its arguments, those of the
class first}, "rules": [[rule, tracks, other tracks, words]…]}`. A call is named `add/2`, by method and number of
arguments; a track is `[call, place of an argument]`, or a call alone.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from itertools import pairwise
from typing import Any, Final

from . import domain
from .domain import Domain

Rule = list[Any]
Event = tuple[str, Sequence[Any]]


def events_of(operations: Sequence[Sequence[Any]]) -> list[Event]:
    """The calls with their arguments."""
    return [(f"{name}/{len(arguments)}", arguments) for name, *arguments in operations]


def complaint(calls: Domain, operations: Sequence[Sequence[Any]]) -> str | None:
    """Why these are no calls that a test may make, or None where they are."""
    events = events_of(operations)
    entry = f"`{calls['entry']}`"
    if not operations or operations[0][0] != calls["entry"]:
        return f"The first call is to be that of {entry}."
    if any(name == calls["entry"] for name, *_ in operations[1:]):
        return f"{entry} is to be called once, at the beginning."
    if not calls["shortest"] <= len(events) <= calls["longest"]:
        return f"There are {len(events)} calls, and there are to be {calls['shortest']} to {calls['longest']}."
    made_with = events[0][1]
    for place, (call, arguments) in enumerate(events):
        told = _unlike(calls, call, [*made_with, *arguments] if place else arguments)
        if told:
            return f"Call {place + 1}, {domain.code(call.partition('/')[0])}: {told}"
    broken = next((each for each in calls["rules"] if not holds(each, events)), None)
    return None if broken is None else f"Not here: {broken[3]}."


def _unlike(calls: Domain, call: str, arguments: Sequence[Any]) -> str | None:
    if call not in calls["calls"]:
        known = ", ".join(f"`{each.partition('/')[0]}` with {each.partition('/')[2]}" for each in calls["calls"])
        return f"there is no such call; there are, with so many arguments, {known}."
    allowed = calls["calls"][call]
    return domain.complaint(allowed, allowed["names"], arguments)


def described(calls: Domain) -> list[str]:
    """The calls in Markdown, one line for each thing that is asked of them."""
    own = len(next(iter(calls["calls"].values()))["names"])
    said: dict[str, list[str]] = {}
    for call, allowed in calls["calls"].items():
        name = call.partition("/")[0]
        for line in domain.described(allowed, allowed["names"])[own if name != calls["entry"] else 0 :]:
            said.setdefault(line, []).append(f"`{name}`")
    made_with = [line for line, names in said.items() if f"`{calls['entry']}`" in names]
    asked = [f"{', '.join(dict.fromkeys(names))}: {line}" for line, names in said.items() if line not in made_with]
    return [
        f"{calls['shortest']} to {calls['longest']} calls, the first one of `{calls['entry']}`",
        *(f"`{calls['entry']}`: {line}" for line in made_with),
        *asked,
        *(rule[3] for rule in calls["rules"]),
    ]


def holds(rule: Rule, events: Sequence[Event]) -> bool:
    """Whether a rule holds for calls."""
    name, tracks, others, _ = rule
    return RULES[name](events, tracks, others)


def values_of(events: Sequence[Event], tracks: Sequence[Any]) -> Iterator[tuple[int, Any]]:
    """The values of tracks in the order of the calls, each with the place of its call."""
    for place, (call, arguments) in enumerate(events):
        yield from ((place, arguments[index]) for name, index in tracks if name == call)


def _ordered(is_right: Callable[[Any, Any], bool]) -> Callable[[Sequence[Event], Any, Any], bool]:
    def check(events: Sequence[Event], tracks: Any, others: Any) -> bool:
        values = [value for _, value in values_of(events, tracks)]
        return all(is_right(one, other) for one, other in pairwise(values))

    return check


def _distinct(events: Sequence[Event], tracks: Any, others: Any) -> bool:
    return all(count == 1 for count in Counter(repr(value) for _, value in values_of(events, tracks)).values())


def _known(events: Sequence[Event], tracks: Any, others: Any) -> bool:
    """Whether each value occurred before in one of the other tracks."""
    seen = {repr(value): place for place, value in reversed(list(values_of(events, others)))}
    return all(seen.get(repr(value), place) < place for place, value in values_of(events, tracks))


def _closed(events: Sequence[Event], tracks: Any, others: Any) -> bool:
    """Whether no value comes again before it was in one of the other tracks."""
    return _is_alternating(events, tracks, others, opens=True)


def _open(events: Sequence[Event], tracks: Any, others: Any) -> bool:
    """Whether each value was in one of the other tracks since it was last in these."""
    return _is_alternating(events, others, tracks, opens=False)


def _is_alternating(events: Sequence[Event], opening: Any, closing: Any, *, opens: bool) -> bool:
    current: set[str] = set()
    for call, arguments in events:
        for name, index in opening:
            if name == call:
                if opens and repr(arguments[index]) in current:
                    return False
                current.add(repr(arguments[index]))
        for name, index in closing:
            if name == call:
                if not opens and repr(arguments[index]) not in current:
                    return False
                current.discard(repr(arguments[index]))
    return True


def _not_more(events: Sequence[Event], tracks: Any, others: Any) -> bool:
    """Whether there are at no time more of one call than of others before it."""
    left = 0
    for call, _ in events:
        left += (call in others) - (call in tracks)
        if left < 0:
            return False
    return True


def _once(events: Sequence[Event], tracks: Any, others: Any) -> bool:
    return sum(call in tracks for call, _ in events) <= 1


def _after(events: Sequence[Event], tracks: Any, others: Any) -> bool:
    """Whether a call only comes when one of the others has been."""
    begun = False
    for call, _ in events:
        if call in tracks and not begun:
            return False
        begun = begun or call in others
    return True


RULES: Final[dict[str, Callable[[Sequence[Event], Any, Any], bool]]] = {
    "strictly ascending": _ordered(lambda one, other: one < other),
    "ascending": _ordered(lambda one, other: one <= other),
    "distinct": _distinct,
    "known": _known,
    "open": _open,
    "closed": _closed,
    "not more": _not_more,
    "once": _once,
    "after": _after,
}
