"""What is said of a repair: where it is and of what kind, never what it looks like."""

from __future__ import annotations

from typing import Final

from .likeness import Difference
from .search import NEAR, Repair

Told = dict[str, str | int | None]

KINDS: Final[dict[str, tuple[str, str]]] = {
    "comparison": (
        "the comparison on line {line}",
        "Put in the values of the call above: is it true exactly where it should be, also when both sides are equal?",
    ),
    "condition": (
        "the condition on line {line}",
        "Put in the values of the call above: for which of them should it hold, and for which does it?",
    ),
    "branch": (
        "the branch that begins on line {line}",
        "Follow the call above: which branch should it take, and may it go through more than one?",
    ),
    "calculation": (
        "the calculation on line {line}",
        "Work it out by hand for the call above, step by step, and compare.",
    ),
    "number": (
        "a number on line {line}",
        "Ask of each number on this line why it is that one, and not one more or one less.",
    ),
    "value": ("a value on line {line}", "Ask of each value on this line what it is for."),
    "range": (
        "the range on line {line}",
        "Write down its first and its last number for the call above. Are both wanted?",
    ),
    "slice": (
        "the slice on line {line}",
        "Write down what it takes out for the call above. Where should it begin, and where should it stop?",
    ),
    "index": ("the position on line {line}", "Write down which item it takes for the call above, and which it should."),
    "start": (
        "the value that line {line} starts with",
        "Follow the first round for the call above: does the start value fit?",
    ),
    "update": (
        "how line {line} changes its variable",
        "Should the new value take the place of the old one, or be added to it?",
    ),
    "variable": (
        "a variable on line {line}",
        "Say for each variable on this line what it holds. Is each the right one?",
    ),
    "arguments": (
        "what is handed over on line {line}",
        "Look up what the function on this line expects: what, how much of it, and in which order.",
    ),
    "call": ("the function or method on line {line}", "Look up what it does. Is it the one that you mean?"),
    "conversion": (
        "the value that line {line} works with",
        "Ask of which type or form each value on this line is, and of which it should be.",
    ),
    "return": ("what line {line} gives back", "Ask what the function should give back at this place, if anything."),
    "indentation": (
        "the indentation of line {line}",
        "How often should this line run: once, in each round, or only under a condition?",
    ),
    "loop": (
        "how often what is below line {line} runs",
        "Follow the call above: should it run once, or as long as the condition holds?",
    ),
    "jump": ("how the loop goes on after line {line}", "Should the loop end here, or go on with the next round?"),
    "order": (
        "the order of line {line} and what follows it",
        "Follow the call above: which of the two has to happen first?",
    ),
    "extra": ("line {line} itself", "Ask what would be missing without this line."),
    "missing": ("something that is missing after line {line}", "Ask what else has to happen there."),
}


def told(repairs: list[Repair]) -> Told | None:
    """The explanation of repairs; None where the simplest ones, or those that are first steps, differ in place."""
    rivals = [each for each in repairs if not each.whole or each.cost <= NEAR * repairs[0].cost]
    if not rivals or len({each.lines for each in rivals}) > 1:
        return None
    best = rivals[0]
    places = [KINDS[spot.kind][0].format(line=spot.line) for spot in best.spots]
    line, kind = best.spots[0]
    what = _whole(best) if best.whole else _first_step(best)
    why, advice = f"It concerns {places[0]}.", KINDS[kind][1]
    if len(places) == 2:
        why, advice = f"One concerns {places[0]}, the other {places[1]}.", f"Begin with line {line}. {advice}"
    return {"what": what, "why": why, "try": advice, "line": line, "test": min(best.tests)}


def told_difference(found: Difference | None) -> Told | None:
    """The explanation of a value that is not what it should be."""
    if found is None:
        return None
    where = f"Line {found.line} makes `{found.name}`"
    if found.loop:
        where = f"In round {found.round} of the loop on line {found.loop} `{found.name}` becomes"
    return {
        "what": "In this call a variable gets a wrong value.",
        "why": f"{where} `{found.got}`; it should be `{found.wanted}`.",
        "try": "Step through the run up to there. Which line gives this value, or should have done so before?",
        "line": found.line,
        "test": found.test,
    }


def _whole(repair: Repair) -> str:
    changes = "One small change makes" if len(repair.spots) == 1 else "Two small changes together make"
    inputs = f", and {repair.inputs} more inputs that were tried" if repair.inputs else ""
    return f"{changes} all tests pass{inputs}."


def _first_step(repair: Repair) -> str:
    count = len(repair.tests)
    more = "one more test" if count == 1 else f"{count} more tests"
    return f"One small change makes {more} pass and breaks none. Others still fail: there may be a second fault."
