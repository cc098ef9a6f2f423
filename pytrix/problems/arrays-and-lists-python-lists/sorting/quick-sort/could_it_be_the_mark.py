"""Could it be the mark?

A machine has split a row of parcels around one of them, the mark. Now all parcels before the mark are lighter than it,
and all parcels after it weigh at least as much. The machine does not say which parcel was the mark.

The list `weights` holds the weights as the parcels lie now. Return whether the parcel at the position `place`, counted
from 0, could be the mark. If no parcels lie on one of its sides, nothing is wrong on that side.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way, integers

LEVEL = "beginner"
TAGS = ("VALIDATE", "COMPARE")
CONSTRAINTS = ("`place` is a position of the list",)
HINTS = (
    "Which parcels have to be lighter than the one at `place`, and which must not be?",
    "Two slices hold the parcels before and after the mark. Both have a condition that all of them must meet.",
    "`all` with a generator asks each side: lighter than the mark before it, at least as heavy after it. Join both with `and`.",
)
EXAMPLES = [
    Example(([2, 1, 5, 7, 6], 2), why="2 and 1 are lighter than 5, 7 and 6 are not"),
    Example(([2, 1, 5, 7, 6], 3), why="after 7 lies a lighter parcel"),
    Example(([4, 4, 9], 1), why="the 4 before it is not lighter"),
]
EDGES = {
    "on one of its sides": ([3, 8, 5], 0),
    "at least as much": ([1, 6, 6, 6], 1),
    "position of the list": Edge(([7], 0), "a single parcel"),
    "before the mark": Edge(([9, 3, 5, 2, 8], 2), "a heavy and a light parcel on the wrong sides"),
    "after it": Edge(([1, 2, 5, 8, 3], 2), "a light parcel lies at the end"),
}
ALWAYS = [([1, 6, 5, 7], 2)]
MISTAKES = [
    Mistake("Before the mark all parcels must be lighter; one of the same weight lies after it.", "each < mark", "each <= mark"),
    Mistake("A parcel of the same weight may lie after the mark.", "each >= mark", "each > mark"),
    Mistake("You look at the two neighbours only. Parcels further away count as well.",
            "all(each < mark for each in weights[:place]) and all(each >= mark for each in weights[place + 1 :])",
            "all(each < mark for each in weights[max(place - 1, 0) : place]) and all(each >= mark for each in weights[place + 1 : place + 2])"),
    Mistake("You look at the side before the mark only.", " and all(each >= mark for each in weights[place + 1 :])", ""),
    Mistake("You look at the side after the mark only.", "all(each < mark for each in weights[:place]) and ", ""),
    Mistake("Both sides must be right, not just one of them.", ") and all", ") or all"),
]
EQUIVALENT = {
    "return all((each < mark for each in weights[:place])) and all((each >= mark for each in weights[place + 1:])) -> return all((each < mark for each in weights[:place])) and all((each >= mark for each in weights[place + 0:]))":
        "the mark is at least as heavy as itself",
}
ALSO_RIGHT = [
    Way("The heaviest before and the lightest after are enough; the defaults stand for an empty side.",
        """
def could_be_mark(weights: list[int], place: int) -> bool:
    mark = weights[place]
    heaviest = max(weights[:place], default=mark - 1)
    lightest = min(weights[place + 1 :], default=mark)
    return heaviest < mark <= lightest
"""),
]
EXPLANATION = """
Quicksort splits in this way before it sorts the two sides, and the mark never moves again. For `[2, 1, 5, 7, 6]`:

| place | mark | all before lighter | none after lighter | could be |
|---|---|---|---|---|
| 0 | 2 | yes | no, 1 | no |
| 1 | 1 | no, 2 | yes | no |
| 2 | 5 | yes | yes | yes |
| 3 | 7 | yes | no, 6 | no |
| 4 | 6 | no, 7 | yes | no |

To answer for one place, each parcel is looked at once at most.
"""


def could_be_mark(weights: list[int], place: int) -> bool:
    mark = weights[place]
    return all(each < mark for each in weights[:place]) and all(each >= mark for each in weights[place + 1 :])


def inputs(rng):
    mark = rng.randint(3, 9)
    before, after = integers(rng, 0, 4, 1, mark - 1), integers(rng, 0, 4, mark, 12)
    if rng.random() < 0.5:
        side, wrong = rng.choice([(before, rng.choice([mark, mark + 2])), (after, rng.choice([mark - 1, 1]))])
        side.insert(rng.randint(0, len(side)), wrong)
    return ([*before, mark, *after], len(before))
