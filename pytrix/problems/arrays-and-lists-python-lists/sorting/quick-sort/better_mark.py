"""A better mark

A sorting machine splits a row of parcels around one of them. The split is good if about half of the parcels are
lighter, and bad if the mark is the lightest or the heaviest of all. So the machine looks at three parcels: the first
one, the middle one and the last one of the row. In a row of even length the right one of the two middle parcels is
meant.

The list `weights` holds the weights. Return the mark: the weight that stands in the middle when the three are put in
ascending order. The row has at least one parcel; in short rows the same parcel may be looked at more than once.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way, integers

LEVEL = "beginner"
TAGS = ("COMPARE", "SORT")
HINTS = (
    "At which position does the middle parcel of a row of five stand? And of a row of six, if the right one of the two is meant?",
    "Pick the three weights, put them in order, and take the middle one of these three.",
    "The length divided by 2, rounded down, is the position of the middle parcel for even and odd lengths alike. `sorted` puts a list of three weights in order.",
)
EXAMPLES = [
    Example(([8, 3, 5, 9, 1],), why="8, 5 and 1 are looked at"),
    Example(([4, 9, 7, 2, 6, 8],), why="4, 2 and 8: of 7 and 2 the right one is the middle parcel"),
    Example(([5, 5, 3],), why="5, 5 and 3"),
]
EDGES = {
    "at least one parcel": ([6],),
    "more than once": ([4, 9],),
    "short rows": ([9, 4],),
    "even length": ([1, 9, 5, 7],),
    "ascending order": Edge(([1, 2, 3, 4, 5],), "a sorted row"),
    "the last one of the row": Edge(([9, 9, 1, 9, 6],), "the last parcel becomes the mark"),
}
MISTAKES = [
    Mistake("You take the middle parcel as it is. It may be the lightest or the heaviest of the three.", """
def better_mark(weights: list[int]) -> int:
    return weights[len(weights) // 2]
"""),
    Mistake("In a row of even length the right one of the two middle parcels is meant.", "len(weights) // 2", "(len(weights) - 1) // 2"),
    Mistake("You sort the whole row, which is what the machine wants to avoid. Only three parcels are looked at.", """
def better_mark(weights: list[int]) -> int:
    return sorted(weights)[len(weights) // 2]
"""),
    Mistake("You take the average of the three. The mark is one of them.", "return sorted([weights[0], weights[len(weights) // 2], weights[-1]])[1]",
            "return (weights[0] + weights[len(weights) // 2] + weights[-1]) // 3"),
    Mistake("You return the lightest of the three. The middle one of the order is wanted.", "])[1]", "])[0]"),
]
ALSO_RIGHT = [
    Way("The sum of the three minus the lightest and the heaviest leaves the middle one, without any sorting.",
        """
def better_mark(weights: list[int]) -> int:
    three = [weights[0], weights[len(weights) // 2], weights[-1]]
    return sum(three) - min(three) - max(three)
"""),
]
EXPLANATION = """
In a row of three or more, the middle one of three parcels cannot be the single lightest or heaviest of all. For
`[8, 3, 5, 9, 1]`:

| first | middle | last | in order | mark |
|---|---|---|---|---|
| 8 | 5 | 1 | 1 5 8 | 5 |

Quicksort then splits into 3 and 1 on one side, 8 and 9 on the other. In a sorted row the mark is the middle parcel,
which is the best there is, whereas the first parcel would be the worst. The work is the same for rows of every length.
"""


def better_mark(weights: list[int]) -> int:
    return sorted([weights[0], weights[len(weights) // 2], weights[-1]])[1]


def inputs(rng):
    return (integers(rng, 2, 9, 1, rng.choice([4, 20])),)
