"""Songs for the break

A radio station plays three songs in the break, and together they may last at most `seconds`. `lengths` lists the
lengths of all its songs in seconds.

Return how many different choices of three songs fit into the break. The order in which they are played does not
matter; songs of the same length are different songs. With fewer than three songs there is no choice. The station has
a great many songs.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Slow, Way, integers

LEVEL = "advanced"
TAGS = ("COUNT", "SORT")
CONSTRAINTS = ("each song lasts at least one second",)
HINTS = (
    "Sort the lengths and fix the shortest song of the three. If it fits together with a middle one and a very long one, which other "
    "choices fit as well?",
    "When the three positions fit, every song between the middle and the high position could take the place of the longest.",
    "In that case add the distance of the two moving positions at once and move the middle one on; otherwise take a shorter longest song.",
)
EXAMPLES = [
    Example(([200, 150, 180, 240], 580), why="150 + 180 + 200 and 150 + 180 + 240 fit, 150 + 200 + 240 does not"),
    Example(([60, 60, 60, 60], 180), why="any of the four songs can be left out"),
    Example(([100, 120, 140], 359), why="together they last 360"),
]
EDGES = {
    "fewer than three songs": ([30, 40], 100),
    "at most `seconds`": Edge(([10, 20, 30, 40], 60), "one choice that fits exactly"),
    "lengths": Edge(([], 100), "no songs"),
    "same length": Edge(([5, 5, 7, 7, 9], 21), "several equal lengths"),
}
MISTAKES = [
    Mistake("Three songs that last exactly as long as the break fit.", "<= seconds", "< seconds"),
    Mistake("If the longest song fits, all shorter ones down to the middle one fit as well: count them all at once.",
            "choices += high - middle", "choices += 1"),
    Mistake("The middle song itself cannot also be the longest: the distance of the two positions is the number of choices.",
            "choices += high - middle", "choices += high - middle + 1"),
    Mistake("The two moving positions only work on sorted lengths.", "order = sorted(lengths)", "order = list(lengths)"),
    Mistake("You go on to a shorter longest song although this one fits, so choices with other middle songs are lost.",
            "                middle += 1\n", "                high -= 1\n"),
]
SIZE = 500
SLOW = [
    Slow("Your answer is right, but it looks at every choice of three songs. Sorted lengths let you count many choices at once.",
         """
def choices_for(lengths: list[int], seconds: int) -> int:
    choices = 0
    for first in range(len(lengths)):
        for second in range(first):
            for third in range(second):
                if lengths[first] + lengths[second] + lengths[third] <= seconds:
                    choices += 1
    return choices
"""),
]
EQUIVALENT = {
    "for short in range(len(order) - 2): -> for short in range(len(order) - 1):": "behind the last but one song no two are left",
    "while middle < high: -> while middle <= high:": "two equal positions count 0 choices",
}
ALSO_RIGHT = [
    Way("For each pair, `bisect_right` counts the songs that may come third. That costs a factor of log `n` more than two positions that "
        "close in.",
        """
from bisect import bisect_right


def choices_for(lengths: list[int], seconds: int) -> int:
    order = sorted(lengths)
    choices = 0
    for short in range(len(order)):
        for middle in range(short + 1, len(order)):
            fitting = bisect_right(order, seconds - order[short] - order[middle])
            choices += max(fitting - middle - 1, 0)
    return choices
"""),
]
EXPLANATION = """
With the shortest song fixed, the other two positions close in on the sorted rest. If the three fit, any song between
the two positions may replace the longest one, so a whole block of choices is counted at once. For
`[150, 180, 200, 240]`, 580 seconds and 150 fixed:

| middle | high | together | counted |
|---|---|---|---|
| 180 | 240 | 570, fits | 2 |
| 200 | 240 | 590, too long | |

With 180 fixed, 180 + 200 + 240 is too long, so the answer is 2. The moving positions take `n` steps for each fixed
song, `n` squared in all, where looking at every choice takes `n` cubed.
"""


def choices_for(lengths: list[int], seconds: int) -> int:
    order = sorted(lengths)
    choices = 0
    for short in range(len(order) - 2):
        middle = short + 1
        high = len(order) - 1
        while middle < high:
            if order[short] + order[middle] + order[high] <= seconds:
                choices += high - middle
                middle += 1
            else:
                high -= 1
    return choices


def inputs(rng):
    lengths = integers(rng, 3, 8, 1, rng.choice([6, 30]))
    return (lengths, sum(rng.sample(lengths, 3)) + rng.choice([0, 0, -1, 1]))


def large(rng, size):
    return ([rng.randint(60, 600) for _ in range(size)], 900)
