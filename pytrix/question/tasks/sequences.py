"""Which calls a test of a class may make, as far as what all tests have in common says it."""

from __future__ import annotations

import ast
from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import permutations
from typing import Any, Final

from pyodide_runner.frontend.python.judge import sequences
from pyodide_runner.frontend.python.judge.domain import Domain

from pytrix.question.problem import Problem
from pytrix.question.tasks.domain import domain_of
from pytrix.question.tasks.holding import FEW

MOST_CALLS: Final = 24
"""So many calls at most are typed."""
_Tracks = list[list[Any]]


def domain_of_calls(problem: Problem, inputs: Sequence[Sequence[Any]], *, is_checked: bool = False) -> Domain | None:
    """What the calls of all tests have in common; None where that can't be told by rules."""
    named = _parameters(problem)
    entry = problem.entry
    runs = [sequences.events_of(each) for each in inputs]
    given: dict[str, list[list[Any]]] = defaultdict(list)
    for events in runs:
        (call, made_with), *others = events
        given[call].append(list(made_with))
        for name, arguments in others:
            given[name].append([*made_with, *arguments])
    makers = [each for each in given if each.partition("/")[0] == entry]
    if len(makers) != 1:
        return None
    own = [f"{entry}'s {name}" if name in _all_names(named, entry) else name for name in named[entry]][
        : int(makers[0].partition("/")[2])
    ]
    calls: dict[str, Domain] = {}
    for call in [makers[0], *sorted(set(given) - set(makers))]:
        method, _, count = call.partition("/")
        names = named[entry] if method == entry else [*own, *named.get(method, [])[: int(count)]]
        if len(names) != len(given[call][0]):
            return None
        found: Domain | None = {"shapes": [], "relations": []}
        if names:
            found = domain_of(given[call], is_checked=is_checked)
        if found is None:
            return None
        calls[call] = {**found, "names": names}
    longest = max(map(len, runs))
    if longest > MOST_CALLS:
        return None
    rules = list(_rules(calls, entry, len(own), runs))
    return {
        "calls": calls,
        "entry": entry,
        "shortest": min(map(len, runs)),
        "longest": longest,
        "rules": rules,
    }


def _all_names(named: dict[str, list[str]], entry: str) -> set[str]:
    return {name for method, names in named.items() if method != entry for name in names}


def _parameters(problem: Problem) -> dict[str, list[str]]:
    """The names of the parameters of each method; those of the class are those of `__init__`."""
    node = problem.source.definitions[problem.entry]
    found: dict[str, list[str]] = {problem.entry: []}
    for each in ast.walk(node):
        if isinstance(each, ast.FunctionDef):
            names = [argument.arg for argument in [*each.args.posonlyargs, *each.args.args][1:]]
            found[problem.entry if each.name == "__init__" else each.name] = names
    return found


def _rules(calls: Domain, entry: str, own: int, runs: Sequence[Sequence[sequences.Event]]) -> Iterator[sequences.Rule]:
    """What holds in all runs for how calls follow each other."""
    methods = [each for each in calls if each.partition("/")[0] != entry]
    kinds: dict[tuple[str, int], tuple[str, str]] = {}
    groups: dict[str, _Tracks] = defaultdict(list)
    for call in methods:
        for place, name in enumerate(calls[call]["names"][own:]):
            kinds[call, place] = (name, calls[call]["shapes"][own + place].get("type", ""))
            groups[name].append([call, place])
    for name, tracks in groups.items():
        if {kinds[call, place][1] for call, place in tracks} <= {"int", "float"}:
            yield from _first_of(
                runs,
                [
                    ["strictly ascending", tracks, [], f"`{name}` gets larger from call to call"],
                    ["ascending", tracks, [], f"`{name}` never gets smaller from call to call"],
                ],
            )
    for (call, place), (name, kind) in kinds.items():
        track, told = [[call, place]], f"`{name}` of `{_method(call)}`"
        distinct = ["distinct", track, [], f"{told} is never the same twice"]
        is_distinct = _often_twice(runs, track) and all(sequences.holds(distinct, events) for events in runs)
        if is_distinct:
            yield distinct
        for (method, index), (other_name, other_kind) in kinds.items():
            other = [[method, index]]
            if method == call or other_kind != kind or kind not in ("int", "str") or not _often(runs, track, other):
                continue
            where = f"`{other_name}` of `{_method(method)}`"
            is_open = f"{told} is one that was {where}, and was not {told} since"
            is_known = f"{told} was {where} in an earlier call"
            yield from _first_of(runs, [["open", track, other, is_open], ["known", track, other, is_known]])
            if _often_twice(runs, track) and not is_distinct:
                is_closed = f"{told} is not the same again before it was {where}"
                yield from _first_of(runs, [["closed", track, other, is_closed]])
    for method, before in permutations(methods, 2):
        yield from _first_of(
            runs,
            [
                [
                    "not more",
                    [method],
                    [before],
                    f"`{_method(method)}` is called at most as often as `{_method(before)}` before",
                ],
                ["after", [method], [before], f"`{_method(method)}` only comes after a call of `{_method(before)}`"],
            ],
        )
    for call in methods:
        if sum(name == call for events in runs for name, _ in events) >= FEW:
            yield from _first_of(runs, [["once", [call], [], f"`{_method(call)}` is called at most once"]])


def _method(call: str) -> str:
    return call.partition("/")[0]


def _first_of(
    runs: Sequence[Sequence[sequences.Event]], candidates: Sequence[sequences.Rule]
) -> Iterator[sequences.Rule]:
    """The first of some rules that holds in all runs, if one does."""
    yield from [each for each in candidates if all(sequences.holds(each, events) for events in runs)][:1]


def _often(runs: Sequence[Sequence[sequences.Event]], *tracks: _Tracks) -> bool:
    """Whether there are enough runs in which all tracks have a value."""
    return sum(all(any(sequences.values_of(events, each)) for each in tracks) for events in runs) >= FEW


def _often_twice(runs: Sequence[Sequence[sequences.Event]], track: _Tracks) -> bool:
    """Whether there are enough runs in which a track has several values, so that none twice is no chance."""
    return sum(len(list(sequences.values_of(events, track))) > 1 for events in runs) >= FEW
