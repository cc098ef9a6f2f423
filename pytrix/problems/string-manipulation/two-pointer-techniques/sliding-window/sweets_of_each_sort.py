"""Stretches with at least one sweet of each sort

At a sweet shop, a long belt of sweets passes by, and `belt` names the sort of each one: `g` for ginger, `h` for honey, `t` for toffee. You may cut out one
stretch of neighbouring sweets, of any length.

Return how many different cuts give a stretch with at least one sweet of each sort. Cuts at different places are different, even if the
stretches look the same; the whole belt is a cut as well. If a sort is missing on the belt, or the belt is empty,
there are none. The belt is long, so trying all cuts is too slow.
"""

from pytrix.question.authoring import Example, Mistake, Slow, letters

LEVEL = "advanced"
TAGS = ("COUNT", "AGGREGATE")
CONSTRAINTS = ("up to 12,000 sweets",)
HINTS = (
    "Fix the last sweet of the stretch. If some first sweet is far enough to the left, what about those still further left?",
    "Move the right end along and tally what is inside. While the stretch is complete, let the left end go on: how far does it get?",
    "When the stretch has just become incomplete, each place left of the left end was a good first sweet for this right end.",
)
EXAMPLES = [Example(("ghtg",), why="ght, ghtg and htg"), Example(("tthg",)), Example(("ggtt",))]
EDGES = {"sort is missing": ("gggg",), "belt is empty": ("",), "whole belt": ("ght",)}
ALWAYS = [("ghtght",)]
MISTAKES = [
    Mistake("You count one stretch for each right end. Once a stretch is complete, it stays so when it gets longer to the left.",
            "cuts += left", "cuts += left > 0"),
    Mistake("You add only when the left end moves. A right end counts all good beginnings found so far, including those found earlier.",
            "            left += 1\n        cuts += left\n", "            left += 1\n            cuts += left\n"),
    Mistake("The left end moves once at most. It has to go on while the stretch is still complete.",
            "while min(tally.values())", "if min(tally.values())"),
    Mistake("The sweets that leave on the left are still in your tally.", "            tally[belt[left]] -= 1\n", ""),
]
SIZE = 12_000
SLOW = [
    Slow("Your answer is right, but it extends a stretch from every first sweet. Let one pass with two ends do the counting.",
         """
def complete_cuts(belt: str) -> int:
    cuts = 0
    for left in range(len(belt)):
        tally = dict.fromkeys("ght", 0)
        for right in range(left, len(belt)):
            tally[belt[right]] += 1
            cuts += min(tally.values()) >= 1
    return cuts
"""),
]
EXPLANATION = """
For each right end, the left end stops at the first place where the stretch is no longer complete. All places before that are
good beginnings, so their number is added. For `ghtg`:

| right end | left end | good beginnings | cuts |
|---|---|---|---|
| g | 0 | 0 | 0 |
| h | 0 | 0 | 0 |
| t | 1 | 1: ght | 1 |
| g | 2 | 2: ghtg, htg | 3 |

Neither end ever goes back, and the tally has only a few entries: the work grows with the length of the belt. Extending a
stretch from every first sweet takes the square instead.
"""


def complete_cuts(belt: str) -> int:
    tally = dict.fromkeys("ght", 0)
    left = cuts = 0
    for sweet in belt:
        tally[sweet] += 1
        while min(tally.values()) >= 1:
            tally[belt[left]] -= 1
            left += 1
        cuts += left
    return cuts


def inputs(rng):
    return (letters(rng, 3, 10, "ght"),)


def large(rng, size):
    return ("".join(rng.choice("ght") for _ in range(size)),)
